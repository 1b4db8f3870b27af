import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Option } from 'commander'
import { type WorkbookFormat, workbookFormats, workbookTypes } from '../report/sheet/workbook.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import { type CliEnvironment, CommandRefused, UsageError } from './environment.ts'
import { type Command, withConnection } from './options.ts'

export function scoreSheetCommand(program: Command, cli: CliEnvironment): void {
  const command = program
    .command('score-sheet')
    .description('your own score sheet of the open round, to fill in offline and hand in again')
  withConnection(command.command('get'))
    .description('write the score sheet to a file, with what you answered so far')
    .argument('<project>')
    .requiredOption('-o, --output <path>', 'file.xlsx or file.ods')
    .addOption(
      new Option('--format <format>', 'in place of what the name of the file says').choices([
        ...workbookFormats,
      ]),
    )
    .action((project: string, options: ConnectionOptions & { output: string; format?: WorkbookFormat }) => {
      const format = options.format ?? formatOf(options.output)
      return withClient(options, cli, async client => {
        const params = { path: { projectId: project }, query: { format } }
        const { data } = await take(
          client.GET('/projects/{projectId}/score-sheet', { params, parseAs: 'arrayBuffer' }),
        )
        writeFileSync(options.output, new Uint8Array(data as unknown as ArrayBuffer))
        cli.stdout.write(`${options.output}\n`)
      })
    })
  withConnection(command.command('hand-in'))
    .description('give the scores of a filled-in score sheet: all of them, or none and why not, by cell')
    .argument('<project>')
    .argument('<file>', 'XLSX or ODS')
    .option('--json', 'print JSON: the receipt')
    .action((project: string, file: string, options: ConnectionOptions & { json?: boolean }) => {
      const body = readFileSync(file)
      const format = formatOf(file)
      return withClient(options, cli, async client => {
        const { data } = await take(
          client.POST('/projects/{projectId}/score-sheets', {
            params: { path: { projectId: project } },
            body: body as never,
            bodySerializer: given => given as never,
            headers: { 'content-type': workbookTypes[format] },
          }),
        ).catch(byCell)
        const { given, unchanged, empty } = data
        cli.stdout.write(
          options.json
            ? `${JSON.stringify(data)}\n`
            : `${given} given, ${unchanged} unchanged, ${empty} left empty\n`,
        )
      })
    })
}

/** A fault is in a cell of the file, whatever it travelled in. */
function byCell(reason: unknown): never {
  if (!(reason instanceof CommandRefused)) throw reason
  throw new CommandRefused(reason.message.replace(/^ {2}body\./gm, '  '))
}

function formatOf(file: string): WorkbookFormat {
  const format = workbookFormats.find(name => `.${name}` === extname(file).toLowerCase())
  if (!format)
    throw new UsageError(`${file}: a score sheet is a file with a name that ends in .xlsx or .ods.`)
  return format
}
