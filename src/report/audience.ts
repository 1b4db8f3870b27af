import { type ChapterId, chapterIds } from './chapters/order.ts'

/** Whom a report is made for (Doelgroep: bestuur, ambtskring, adviseurs). */
export const audiences = ['board', 'secretaries', 'advisers'] as const
export type Audience = (typeof audiences)[number]

type Depth = 'whole' | 'short' | 'none'

/** How much of each chapter the board and the secretaries get; advisers get everything. */
const depths: Record<ChapterId, readonly [board: Depth, secretaries: Depth]> = {
  verdict: ['whole', 'whole'],
  reliance: ['whole', 'whole'],
  framework: ['none', 'whole'],
  weighting: ['none', 'whole'],
  models: ['short', 'whole'],
  ranking: ['whole', 'whole'],
  robustness: ['none', 'whole'],
  national: ['none', 'whole'],
  outlook: ['whole', 'whole'],
  coverage: ['none', 'whole'],
  agreement: ['none', 'whole'],
  statements: ['none', 'whole'],
  discussion: ['none', 'whole'],
  'cross-checks': ['none', 'none'],
  calculation: ['none', 'none'],
  decisions: ['whole', 'whole'],
  provenance: ['whole', 'whole'],
}

export const depthFor = (audience: Audience, chapter: ChapterId): Depth =>
  audience === 'advisers' ? 'whole' : depths[chapter][audience === 'board' ? 0 : 1]

/** The chapters that this audience gets, in order. */
export const chaptersFor = (audience: Audience): ChapterId[] =>
  chapterIds.filter(id => depthFor(audience, id) !== 'none')
