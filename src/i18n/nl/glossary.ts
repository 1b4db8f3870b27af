/** De woordenlijst. */
export const glossary = {} as const
