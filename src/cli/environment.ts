import type { Readable, Writable } from 'node:stream'
import type { AppEnvironment } from '../app/app.ts'

/** What the command line may use of the world: handed in by the composition root. */
export interface CliEnvironment extends AppEnvironment {
  version: string
  env: Readonly<Record<string, string | undefined>>
  stdin: Readable
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean }
  onSignal: (stop: () => void) => void
}

/** The command was understood and refused: exit code 1. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}

/** The command was not understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Everything a stream holds, as text. */
export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
