import type { Command } from 'commander'
import { parseDocument } from 'yaml'
import { compute } from '../mcda/compute.ts'
import { type CliEnvironment, CommandRefused, readAll } from './environment.ts'
import { languageOption } from './options.ts'

export function computeCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('compute')
    .description(
      'compute the decision problem on standard input ({"method", "input"}) and print the result as JSON',
    )
    .addOption(languageOption())
    .option('--json', 'print JSON (it always does)')
    .action(async () => {
      const text = await readAll(cli.stdin)
      cli.stdout.write(`${JSON.stringify(compute(parseJson(text, 'standard input')), null, 2)}\n`)
    })
}

/** JSON, or the line on which it stops being that. A byte-order mark is passed over. */
export function parseJson(content: string, from: string): unknown {
  const text = content.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new CommandRefused(
      `${from}: line ${lineOf(text, message)}: this is not JSON. ${message.replace(/\s+/g, ' ')}`,
    )
  }
}

/** JSON.parse does not always tell where it stopped; a YAML parser reads JSON too, and does. */
function lineOf(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1]
  const position = told ?? parseDocument(text, { schema: 'json' }).errors[0]?.pos[0] ?? text.length
  return text
    .slice(0, Number(position) + 1)
    .trimEnd()
    .split('\n').length
}
