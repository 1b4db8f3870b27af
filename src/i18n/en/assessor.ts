import type { assessor as nl } from '../nl/assessor.ts'

/** The pages of an assessor. */
export const assessor: Record<keyof typeof nl, string> = {}
