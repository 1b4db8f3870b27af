import { Option } from 'commander'
import { type Audience, audiences } from '../report/audience.ts'
import { isText, type ReportFormat, type ReportKind, reportFormats, reportKinds } from '../report/render.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import { type CliEnvironment, UsageError } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { refuseScreen, writeOutput } from './output-file.ts'

interface ReportOptions extends ConnectionOptions {
  kind?: ReportKind
  format: ReportFormat | 'zip'
  for?: Audience
  asOf?: number
  output?: string
}

export function reportCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('report'))
    .description('write a report of a project: on its ranking, the verdict on one A4, or its progress')
    .argument('<project>')
    .addOption(new Option('--kind <kind>', 'which report (default: ranking)').choices([...reportKinds]))
    .addOption(
      new Option('--format <format>', 'what to write; zip is the whole dossier')
        .choices([...reportFormats, 'zip'])
        .default('html'),
    )
    .addOption(
      new Option(
        '--for <audience>',
        'how deep the report on the ranking goes (default: advisers, all of it)',
      ).choices([...audiences]),
    )
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('-o, --output <path>', 'write to this file in place of standard output')
    .action(async (project: string, options: ReportOptions) => {
      const { format, output } = options
      if (format === 'zip' || !isText(format)) refuseScreen(cli, output)
      const made = await withClient(options, cli, async client => {
        const path = { projectId: project }
        if (format === 'zip') {
          refuseChoices(options)
          const params = { path, query: { format } }
          return (await take(client.GET('/projects/{projectId}/dossier', { params, parseAs: 'arrayBuffer' })))
            .data
        }
        const { kind, asOf, for: audience } = options
        const params = { path, query: { kind, format, for: audience, asOf } }
        return (await take(client.GET('/projects/{projectId}/report', { params, parseAs: 'arrayBuffer' })))
          .data
      })
      writeOutput(cli, new Uint8Array(made as unknown as ArrayBuffer), output)
    })
}

function refuseChoices({ kind, for: audience, asOf }: ReportOptions): void {
  if (kind ?? audience ?? asOf)
    throw new UsageError('A zip is the whole dossier as it is now: without --kind, --for and --as-of.')
}
