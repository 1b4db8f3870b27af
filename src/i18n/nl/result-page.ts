/** De pagina met de uitkomst en de bespreking. */
export const resultPage = {} as const
