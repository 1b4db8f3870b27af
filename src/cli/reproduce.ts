import { readFileSync } from 'node:fs'
import { ReproducibleReport, reproduce } from '../dossier/reproduce.ts'
import type { Language } from '../dossier/text.ts'
import { message } from '../i18n/message.ts'
import { parseJson } from './compute.ts'
import { type CliEnvironment, CommandRefused } from './environment.ts'
import { type Command, languageOption } from './options.ts'

export function reproduceCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('reproduce')
    .description('compute every number of a JSON report again: "identical", or the first difference')
    .argument('<report.json>')
    .option('--json', 'print JSON')
    .addOption(languageOption())
    .action(async (file: string, { json, language }: { json?: boolean; language: Language }) => {
      const parsed = ReproducibleReport.safeParse(parseJson(readFileSync(file, 'utf8'), file))
      if (!parsed.success) {
        const faults = parsed.error.issues
          .slice(0, 20)
          .map(issue => `\n  ${issue.path.join('.')}: ${issue.message}`)
        throw new CommandRefused(
          `${message(language, 'cli.reproduce.no-report', { file })}${faults.join('')}`,
        )
      }
      const result = reproduce(parsed.data)
      if (json) cli.stdout.write(`${JSON.stringify(result)}\n`)
      if (result.identical) {
        if (!json)
          cli.stdout.write(`${message(language, 'cli.reproduce.identical', { numbers: result.numbers })}\n`)
        return
      }
      const { path, reported, computed } = result
      const params = {
        path,
        reported: JSON.stringify(reported) ?? '-',
        computed: JSON.stringify(computed) ?? '-',
      }
      throw new CommandRefused(message(language, 'cli.reproduce.different', params))
    })
}
