import { writeFileSync } from 'node:fs'
import { Option } from 'commander'
import { type ReportFormat, reportFormats } from '../report/render.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'

interface ReportOptions extends ConnectionOptions {
  format: ReportFormat
  asOf?: number
  output?: string
}

export function reportCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('report'))
    .description('write the ranking report of a project')
    .argument('<project>')
    .addOption(new Option('--format <format>', 'what to write').choices([...reportFormats]).default('html'))
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('-o, --output <path>', 'write to this file in place of standard output')
    .action((project: string, options: ReportOptions) =>
      withClient(options, cli, async client => {
        const { format, asOf } = options
        const params = { path: { projectId: project }, query: { format, asOf } }
        const { data } = await take(client.GET('/projects/{projectId}/report', { params, parseAs: 'text' }))
        if (options.output) writeFileSync(options.output, data as string)
        else cli.stdout.write(data as string)
      }),
    )
}
