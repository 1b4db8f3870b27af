/** De pagina's van een beoordelaar. */
export const assessor = {} as const
