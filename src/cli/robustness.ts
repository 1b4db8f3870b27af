import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { chaptersText } from './ranking-text.ts'
import { reportSource } from './report-source.ts'
import { readJson } from './text-file.ts'

interface RobustnessOptions extends ConnectionOptions {
  asOf?: number
  json?: boolean
  statements?: string
}

export function robustnessCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('robustness'))
    .description(
      'print how firm the ranking is: tipping points, smallest changes, what holds under any weights',
    )
    .argument('<project>')
    .option(
      '--statements <statements.json>',
      'also under the weights that a JSON file states ({"statements": [...]})',
    )
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('--json', 'print the answer of the API as JSON')
    .action((projectId: string, { asOf, json, statements, ...options }: RobustnessOptions) =>
      withClient(options, cli, async (client, language) => {
        const params = { path: { projectId }, query: { asOf } }
        const path = '/projects/{projectId}/robustness'
        const answer = () =>
          statements === undefined
            ? take(client.GET(path, { params }))
            : take(client.POST(path, { params, body: readJson(statements) as never }))
        if (json) {
          const { data } = await answer()
          cli.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
          return
        }
        const source = await reportSource(client, projectId, asOf)
        const told = statements === undefined ? source : { ...source, robustness: (await answer()).data }
        cli.stdout.write(chaptersText(told, language, ['robustness'], cli.stdout.columns))
      }),
    )
}
