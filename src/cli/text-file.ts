import { readFileSync } from 'node:fs'
import { parseJson } from './compute.ts'
import { CommandRefused } from './environment.ts'

/** A file as text. Other bytes than UTF-8 are refused: half the letters of a name would be lost unseen. */
export function readText(file: string): string {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const line = bytes.toString('utf8').split('\uFFFD', 1)[0]!.split('\n').length
    throw new CommandRefused(
      `${file}: line ${line}: this is not UTF-8. Save it again, in a spreadsheet as “CSV UTF-8”.`,
    )
  }
}

export const readJson = (file: string): unknown => parseJson(readText(file), file)
