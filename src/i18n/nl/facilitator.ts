/** De pagina's van de projectleider. */
export const facilitator = {} as const
