import { writeFileSync } from 'node:fs'
import { type CliEnvironment, UsageError } from './environment.ts'

/** What is no text would make a mess of a screen: said before anything is asked of a server. */
export function refuseScreen({ stdout }: CliEnvironment, output: string | undefined): void {
  if (output === undefined && stdout.isTTY)
    throw new UsageError('This is no text for a screen. Name a file with --output, or send it on in a pipe.')
}

/** Writes what was made to a file, or to whoever reads along. */
export function writeOutput(
  { stdout }: CliEnvironment,
  made: string | Uint8Array,
  output: string | undefined,
): void {
  if (output === undefined) stdout.write(made)
  else writeFileSync(output, made)
}
