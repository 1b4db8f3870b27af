import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { calculationText, rankingText } from './ranking-text.ts'
import { reportSource } from './report-source.ts'

type RankOptions = ConnectionOptions & { asOf?: number; json?: boolean; explain?: boolean }

export function rankCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('rank'))
    .description('print the ranking of a project, with its verdict and what is open nationally')
    .argument('<project>')
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('--json', 'print the whole outcome as JSON')
    .option('--explain', 'print the whole calculation as tables')
    .action((project: string, options: RankOptions) =>
      withClient(options, cli, async (client, language) => {
        if (options.json) {
          const params = { path: { projectId: project }, query: { asOf: options.asOf } }
          const { data } = await take(client.GET('/projects/{projectId}/ranking', { params }))
          cli.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
        } else {
          const source = await reportSource(client, project, options.asOf)
          const print = options.explain ? calculationText : rankingText
          cli.stdout.write(print(source, language, cli.stdout.columns))
        }
      }),
    )
}
