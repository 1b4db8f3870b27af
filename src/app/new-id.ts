/** A short identifier of lower-case letters and digits, from 128 random bits as text. */
export const newId = (prefix: string, random: string): string =>
  `${prefix}-${random
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 12)}`
