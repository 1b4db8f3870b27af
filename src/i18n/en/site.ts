import type { site as nl } from '../nl/site.ts'

/** The pages around everything: signing in, the frame of a page, forms and what went wrong with them. */
export const site: Record<keyof typeof nl, string> = {}
