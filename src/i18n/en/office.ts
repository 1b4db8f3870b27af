import type { office as nl } from '../nl/office.ts'

/** Reports as office documents. */
export const office: Record<keyof typeof nl, string> = {}
