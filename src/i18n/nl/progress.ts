/** De voortgangsrapportage, en de diepgang van rapporten. */
export const progress = {} as const
