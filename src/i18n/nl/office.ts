/** Rapporten als tekstdocument. */
export const office = {} as const
