import { localeOf } from '../../../i18n/format.ts'
import { firstsOf } from '../../../mcda/group/first-place.ts'
import { weighedCriteria } from '../../../mcda/value-matrix.ts'
import type { Lever } from '../../../mcda/what-if.ts'
import type { Context } from '../../../report/context.ts'
import type { WhatIf } from '../../browser/what-if-view.ts'

/** Which weights are tried out: of each criterion, or of the groups that they stand in. */
export const leverKinds = ['group', 'criterion'] as const
export type LeverKind = (typeof leverKinds)[number]

/** The result as what other weights are tried on: the models that are ranked, and what each criterion is worth to them. */
export function whatIfOf({ source, language, names, t }: Context, kind: LeverKind): WhatIf {
  const { problem, outcome } = source
  const ranked = new Map(outcome.ranking.map(model => [model.model, model]))
  return {
    locale: localeOf(language),
    levers: leversOf(problem, kind),
    adopted: problem.criteria.map(({ weight }) => weight),
    candidates: problem.models.flatMap(model => {
      const contributions = ranked.get(model)?.contributions
      const worth = contributions?.map(({ value, low, high }) => ({ value, low, high }))
      return worth ? [{ model, name: names.model(model), worth }] : []
    }),
    first: firstsOf(outcome.ranking),
    words: {
      stays: t('what-if.stays', { models: '{models}', count: 1 }),
      stay: t('what-if.stays', { models: '{models}', count: 2 }),
      becomes: t('what-if.becomes', { models: '{models}', count: 1 }),
      become: t('what-if.becomes', { models: '{models}', count: 2 }),
      unknown: t('what-if.unknown'),
      open: t('report.unknown'),
      range: t('report.range', { low: '{low}', high: '{high}' }),
      wrong: t('what-if.wrong'),
    },
  }
}

/** An exclusion threshold without a weight is a yes or no, and no lever. A criterion outside any group is one by itself. */
function leversOf(problem: Context['source']['problem'], kind: LeverKind): Lever[] {
  const levers = new Map<string, { id: string; weight: number; criteria: number[] }>()
  for (const { id, path, weight } of weighedCriteria(problem)) {
    const key = kind === 'group' ? (path[0] ?? id) : id
    const lever = levers.get(key) ?? { id: key, weight: 0, criteria: [] }
    lever.weight += weight
    lever.criteria.push(problem.criteria.findIndex(criterion => criterion.id === id))
    levers.set(key, lever)
  }
  return [...levers.values()]
}
