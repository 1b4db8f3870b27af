import type { glossary as nl } from '../nl/glossary.ts'

/** The glossary. */
export const glossary: Record<keyof typeof nl, string> = {}
