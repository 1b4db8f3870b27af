import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { rankingText } from './ranking-text.ts'
import { reportSource } from './report-source.ts'

export function rankCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('rank'))
    .description('print the ranking of a project, with its verdict and what is open nationally')
    .argument('<project>')
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('--json', 'print the whole outcome as JSON')
    .action((project: string, options: ConnectionOptions & { asOf?: number; json?: boolean }) =>
      withClient(options, cli, async (client, language) => {
        if (options.json) {
          const params = { path: { projectId: project }, query: { asOf: options.asOf } }
          const { data } = await take(client.GET('/projects/{projectId}/ranking', { params }))
          cli.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
        } else {
          const source = await reportSource(client, project, options.asOf)
          cli.stdout.write(rankingText(source, language, cli.stdout.columns))
        }
      }),
    )
}
