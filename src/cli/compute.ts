import type { Command } from 'commander'
import { parseDocument } from 'yaml'
import type { Language } from '../dossier/text.ts'
import { captioned } from '../i18n/table-words.ts'
import { compute } from '../mcda/compute.ts'
import { explanation } from '../report/explanation.ts'
import { tableText, underlined } from '../report/terminal.ts'
import { type CliEnvironment, CommandRefused, readAll } from './environment.ts'
import { languageOption } from './options.ts'

export function computeCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('compute')
    .description(
      'compute the decision problem on standard input ({"method", "input"}) and print the result as JSON',
    )
    .addOption(languageOption())
    .option('--json', 'print JSON (it does, unless asked to explain)')
    .option('--explain', 'print the whole calculation as tables')
    .action(async ({ language = 'nl', explain }: { language?: Language; explain?: boolean }) => {
      const result = captioned(language, compute(parseJson(await readAll(cli.stdin), 'standard input')))
      const text = explain
        ? explanationText(result, language, cli.stdout.columns)
        : JSON.stringify(result, null, 2)
      cli.stdout.write(`${text}\n`)
    })
}

/** Every step of a calculation, and by which method. */
function explanationText(
  { method, reference, tables }: ReturnType<typeof compute>,
  language: Language,
  columns = 100,
): string {
  const steps = explanation(tables, language).map(table => tableText(table, columns))
  return [underlined(`${method}: ${reference}`, '-'), ...steps].join('\n\n')
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
