/** Rekenbladen, uit en in. */
export const sheet = {} as const
