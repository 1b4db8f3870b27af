import type { Command } from 'commander'
import { compute } from '../mcda/compute.ts'
import { type CliEnvironment, CommandRefused, readAll } from './environment.ts'

export function computeCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('compute')
    .description(
      'compute the decision problem on standard input ({"method", "input"}) and print the result as JSON',
    )
    .option('-l, --language <language>', 'language of refusals', 'nl')
    .option('--json', 'print JSON (it always does)')
    .action(async () => {
      const text = await readAll(cli.stdin)
      cli.stdout.write(`${JSON.stringify(compute(parseJson(text, 'standard input')), null, 2)}\n`)
    })
}

/** JSON with the place of the fault when it is not. */
export function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandRefused(`${from} is not JSON: ${(error as Error).message}`)
  }
}
