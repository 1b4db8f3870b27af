/** Where the pages of an assessor stand in a project. */
export const scoresAddress = (project: string): string => `/projects/${project}/scores`
export const summaryAddress = (project: string): string => `${scoresAddress(project)}/summary`
export const sheetAddress = (project: string): string => `/projects/${project}/score-sheet`

/** A criterion may be called `summary` too: that one has only its long address. */
export const criterionAddress = (project: string, criterion: string): string =>
  `${scoresAddress(project)}${criterion === 'summary' ? '/criteria' : ''}/${criterion}`
