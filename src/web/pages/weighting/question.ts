import { currentFramework } from '../../../dossier/decide/context.ts'
import type { Criterion, Framework } from '../../../dossier/framework.ts'
import type { State } from '../../../dossier/state.ts'
import { inLanguage, type Language } from '../../../dossier/text.ts'
import { levelsOf, siblingsOf } from '../../../dossier/tree.ts'
import { formatList, formatNumber } from '../../../i18n/format.ts'
import type { Words } from '../../../i18n/message.ts'

export interface Item {
  id: string
  name: string
  /** What it is: the definition of a criterion, or what stands in a group. */
  about: string
  /** From the worst to the best that its scale knows. */
  swing: string
}

/** One set of siblings as somebody is asked about it. */
export interface Question {
  /** Counted from 1. */
  number: number
  /** Null: the root, or the whole set. */
  group: string | null
  name: string
  items: Item[]
}

/** What there is to weigh in a project, sealed or not. */
export function questionsIn(state: State, language: Language, t: Words): Question[] {
  const framework = currentFramework(state)
  return framework ? questionsOf(framework, language, t) : []
}

/** What there is to weigh, from the root down; an only child is not asked about. */
export function questionsOf(framework: Framework, language: Language, t: Words): Question[] {
  const items = new Map([
    ...framework.groups.map(({ id, name }) => [id, groupItem(framework, id, inLanguage(name, language))]),
    ...framework.criteria.map(criterion => [criterion.id, criterionItem(criterion)]),
  ] as [string, Item][])
  return siblingsOf(framework)
    .filter(siblings => siblings.items.length > 1)
    .map((siblings, i) => ({
      number: i + 1,
      group: siblings.group,
      name: siblings.group === null ? rootName() : items.get(siblings.group)!.name,
      items: siblings.items.map(id => items.get(id)!),
    }))

  function rootName(): string {
    const flat = framework.weighting === 'overall' || framework.groups.length === 0
    return t(flat ? 'weights.question.all' : 'weights.question.top')
  }

  function groupItem({ criteria }: Framework, id: string, name: string): Item {
    const inside = criteria.filter(({ group }) => levelsOf(framework, group)?.includes(id))
    const names = formatList(
      language,
      inside.map(criterion => inLanguage(criterion.name, language)),
    )
    return { id, name, about: t('weights.group', { criteria: names }), swing: t('weights.swing.group') }
  }

  function criterionItem(criterion: Criterion): Item {
    const [from, to] = endsOf(criterion)
    return {
      id: criterion.id,
      name: inLanguage(criterion.name, language),
      about: inLanguage(criterion.definition, language),
      swing: t('weights.swing.step', { from, to }),
    }
  }

  /** The worst and the best of a scale, in words. */
  function endsOf({ scale, direction }: Criterion): [string, string] {
    if (scale.kind === 'number') {
      const said = (level: number) => `${formatNumber(language, level)} ${inLanguage(scale.unit, language)}`
      return [said(scale.worst), said(scale.best)]
    }
    const levels = [...scale.levels].sort((a, b) => a.level - b.level)
    const ends = direction === 'max' ? [levels[0]!, levels.at(-1)!] : [levels.at(-1)!, levels[0]!]
    const [worst, best] = ends.map(({ level, anchor }) =>
      anchor ? inLanguage(anchor, language).replace(/\.$/, '') : formatNumber(language, level),
    )
    return [worst!, best!]
  }
}
