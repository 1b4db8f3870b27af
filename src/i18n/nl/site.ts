/** De pagina-omlijsting: aanmelden, navigatie, formulieren en wat daarin misging. */
export const site = {} as const
