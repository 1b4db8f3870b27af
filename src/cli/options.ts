import { type Command, InvalidArgumentError, Option } from 'commander'

export type { Command }

/** Options of every command that works on a project. */
export function withConnection(command: Command): Command {
  return command
    .option('-s, --server <url>', 'work against this server (or WEEGKADER_SERVER)')
    .option('-t, --token <token>', 'personal token (or WEEGKADER_TOKEN)')
    .option('-f, --file <path>', 'work on this local file (or WEEGKADER_FILE; default weegkader.sqlite)')
    .option('--as <project/participant>', 'on a local file: act as this facilitator or reader')
    .addOption(languageOption())
}

export const languageOption = (): Option =>
  new Option('-l, --language <language>', 'language of what is printed').choices(['nl', 'en']).default('nl')

export function days(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 366)
    throw new InvalidArgumentError('a token lasts a whole number of days, from 1 to 366.')
  return number
}

export function entryNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('an entry is a whole number from 1.')
  return number
}

/** A whole number from here to there, of what. */
export const wholeNumber = (what: string, least: number, most: number) => (text: string) => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new InvalidArgumentError(`${what} is a whole number from ${least} to ${most}.`)
  return number
}
