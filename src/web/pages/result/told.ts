import type { App } from '../../../app/app.ts'
import type { Analysis } from '../../../dossier/analysis.ts'
import type { Language } from '../../../dossier/text.ts'
import type { ChapterId } from '../../../report/chapters/order.ts'
import { otherStatements, verdictInBrief } from '../../../report/chapters/verdict.ts'
import { type Context, contextOf } from '../../../report/context.ts'
import type { Block } from '../../../report/document.ts'
import { drawAll } from '../../../report/drawings.ts'
import { lastAnswers } from '../../../report/last-answers.ts'
import { sectionsOf } from '../../../report/ranking-report.ts'
import { simulation } from '../../../report/simulation.ts'
import type { WhatIf } from '../../browser/what-if-view.ts'
import { renderBlocks } from '../../elements/blocks.tsx'
import { type LeverKind, whatIfOf } from './what-if-of.ts'

/** The chapters of the report that the page has, in the order in which a board reads. */
const chapters: ChapterId[] = [
  'verdict',
  'ranking',
  'outlook',
  'robustness',
  'national',
  'coverage',
  'agreement',
  'discussion',
  'cross-checks',
  'provenance',
]
/** As long as nothing is scored or measured, there is only to say what is missing. */
const withoutScores: ChapterId[] = ['coverage', 'provenance']

/** Up to which of their headings these chapters are to be seen at once; what follows is opened by who wants it. */
const seenAtOnce: Partial<Record<string, number>> = {
  outlook: 0,
  robustness: 1,
  national: 0,
  coverage: 0,
  agreement: 0,
  discussion: 3,
  'cross-checks': 0,
}

/** A chapter as text, ready to be put on a page. */
export interface Chapter {
  id: string
  heading: string
  html: string
  /** What is opened by who wants it, and what that is about. */
  more: { headings: string[]; html: string } | null
}

/** A result in the reader's language: the same for everybody who may see it. */
export interface Told {
  scored: boolean
  chapters: Chapter[]
  whatIf: Record<LeverKind, WhatIf> | null
  /** What each weight that can be tried is of. */
  levers: ReadonlyMap<string, string>
  excluded: string[]
  /** Whether assessors gave weights of their own, to draw from. */
  profiles: boolean
}

/** What a simulation found, in the reader's language. */
export interface ToldSimulation {
  /** The entry it rests on. */
  seq: number
  /** Whether it is of the models, weights and scores of now. */
  isOfNow: boolean
  html: string
}

/** Pages of a result take up to a second to tell and some hundred kilobytes to keep. */
const KEPT = 24

/** Tells the result of a project as it stands, and of a simulation; the same entry is told once. */
export function telling(app: App) {
  const told = lastAnswers<Told>(KEPT)
  const simulated = lastAnswers<ToldSimulation>(KEPT)
  // The result and its simulation are told one after the other.
  const contexts = lastAnswers<Context>(2)
  const contextAt = (project: string, { seq, hash }: { seq: number; hash: string }, language: Language) =>
    contexts([project, hash, language].join(' '), async () =>
      contextOf(await app.results.reportSource(project, seq), language, 'advisers', chapters),
    )
  return {
    result: async (project: string, language: Language): Promise<Told> => {
      const head = await app.dossiers.head(project)
      return told([project, head.hash, language].join(' '), async () =>
        tell(await contextAt(project, head, language)),
      )
    },
    simulation: async (project: string, language: Language, analysis: Analysis): Promise<ToldSimulation> => {
      const head = await app.dossiers.head(project)
      return simulated([project, head.hash, language, analysis.id].join(' '), async () => ({
        seq: analysis.basis.seq,
        isOfNow: await app.analyses.isOfNow(project, analysis),
        html: renderBlocks({
          id: 'simulation',
          blocks: simulation(await contextAt(project, head, language), analysis),
        }),
      }))
    },
  }
}

async function tell(context: Context): Promise<Told> {
  const { source, scored, t, names } = context
  const { problem, outcome } = source
  const sections = sectionsOf(scored ? context : { ...context, chapters: withoutScores })
  const drawings = await drawAll(sections)
  const named = new Map(sections.map(({ id, heading }) => [id, heading]))
  return {
    scored,
    chapters: sections.map(({ id, heading, blocks }) => {
      const parts =
        id === 'verdict' ? [verdictInBrief(context), otherStatements(context)] : parted(id, blocks)
      const [seen, more] = parts.map(own => own.map(block => byName(block, named))) as [Block[], Block[]]
      const html = (id: string, blocks: readonly Block[]) =>
        renderBlocks({ id, blocks, drawings, unfold: t('result.numbers') })
      return {
        id,
        heading,
        html: html(id, seen),
        more: more.length > 0 ? { headings: headingsOf(more), html: html(`${id}-more`, more) } : null,
      }
    }),
    whatIf:
      scored && outcome.ranking.length > 1
        ? { group: whatIfOf(context, 'group'), criterion: whatIfOf(context, 'criterion') }
        : null,
    levers: new Map([
      ...source.framework.document.groups.map(({ id }): [string, string] => [id, names.group(id)]),
      ...problem.criteria.map(({ id }): [string, string] => [id, names.criterion(id)]),
    ]),
    excluded: outcome.excluded.map(({ model }) => names.model(model)),
    profiles: problem.profiles !== undefined,
  }
}

/** What is to be seen at once, and the rest from a heading on. */
function parted(chapter: string, blocks: readonly Block[]): [Block[], Block[]] {
  const most = seenAtOnce[chapter] ?? Number.POSITIVE_INFINITY
  const headings = blocks.flatMap(({ kind }, i) => (kind === 'heading' && i > 0 ? [i] : []))
  const end = headings[most] ?? blocks.length
  return [blocks.slice(0, end), blocks.slice(end)]
}

const headingsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))

/** Chapters have no numbers on a page: a link says what the chapter is called. */
function byName(block: Block, named: ReadonlyMap<string, string>): Block {
  if (block.kind !== 'statements') return block
  const statements = block.statements.map(({ ground, ...statement }) => ({
    ...statement,
    ground: { ...ground, text: (ground.chapter && named.get(ground.chapter)) ?? ground.text },
  }))
  return { ...block, statements }
}
