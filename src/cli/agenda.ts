import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { groupText } from './ranking-text.ts'
import { reportSource } from './report-source.ts'

export function agendaCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('agenda'))
    .description('print what to discuss after a blind round: where assessors agree, and what matters most')
    .argument('<project>')
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('--json', 'print the agenda as JSON')
    .action((project: string, options: ConnectionOptions & { asOf?: number; json?: boolean }) =>
      withClient(options, cli, async (client, language) => {
        if (options.json) {
          const params = { path: { projectId: project }, query: { asOf: options.asOf } }
          const { data } = await take(client.GET('/projects/{projectId}/agenda', { params }))
          cli.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
        } else {
          const source = await reportSource(client, project, options.asOf)
          cli.stdout.write(groupText(source, language, cli.stdout.columns))
        }
      }),
    )
}
