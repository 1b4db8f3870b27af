import { existsSync, readFileSync } from 'node:fs'
import { DossierExport } from '../app/export.ts'
import { verifyExport } from '../app/verify-export.ts'
import { message } from '../i18n/message.ts'
import { parseJson } from './compute.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import { type CliEnvironment, CommandRefused } from './environment.ts'
import { type Command, withConnection } from './options.ts'
import { progressOn } from './progress.ts'

export function verifyCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('verify'))
    .description('check the chain of a project, or of an exported dossier file')
    .argument('<project or dossier.json>')
    .option('--json', 'print JSON')
    .action(async (what: string, options: ConnectionOptions & { json?: boolean }) => {
      const { entries, hash, withheld } = existsSync(what)
        ? await verifyFile(what, cli)
        : { withheld: 0, ...(await verifyProject(what, options, cli)) }
      if (options.json) cli.stdout.write(`${JSON.stringify({ intact: true, entries, hash, withheld })}\n`)
      else
        cli.stdout.write(
          `${message(options.language ?? 'nl', 'cli.verify.intact', { entries, hash, withheld })}\n`,
        )
    })
}

function verifyProject(projectId: string, options: ConnectionOptions, cli: CliEnvironment) {
  return withClient(options, cli, async client => {
    const { data } = await take(
      client.GET('/projects/{projectId}/verification', { params: { path: { projectId } } }),
    )
    return data
  })
}

async function verifyFile(file: string, cli: CliEnvironment) {
  const parsed = DossierExport.safeParse(parseJson(readFileSync(file, 'utf8'), file))
  if (!parsed.success)
    throw new CommandRefused(`${file} is not a dossier: ${parsed.error.issues[0]?.message}`)
  const progress = progressOn(cli.stderr, parsed.data.entries.length)
  try {
    return verifyExport(parsed.data, progress.step)
  } finally {
    progress.stop()
  }
}
