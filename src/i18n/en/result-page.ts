import type { resultPage as nl } from '../nl/result-page.ts'

/** The page of results and the discussion. */
export const resultPage: Record<keyof typeof nl, string> = {}
