import type { progress as nl } from '../nl/progress.ts'

/** The progress report and the depth of reports. */
export const progress: Record<keyof typeof nl, string> = {}
