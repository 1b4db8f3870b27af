/** The order in which a board reads: what was found first, how it was computed last. */
export const chapterIds = [
  'verdict',
  'reliance',
  'framework',
  'weighting',
  'models',
  'ranking',
  'robustness',
  'national',
  'outlook',
  'coverage',
  'agreement',
  'statements',
  'discussion',
  'cross-checks',
  'calculation',
  'decisions',
  'provenance',
] as const
export type ChapterId = (typeof chapterIds)[number]
