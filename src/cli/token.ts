import { openApp } from '../app/app.ts'
import { fileOf, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, days, withConnection } from './options.ts'

export function tokenCommand(program: Command, cli: CliEnvironment): void {
  const token = program.command('token').description('issue, list and revoke personal tokens')

  token
    .command('admin')
    .description('issue an administrator token; needs the database file itself')
    .option('-f, --file <path>', 'database file (or WEEGKADER_FILE; default weegkader.sqlite)')
    .option('--label <label>', 'what it is for', 'administrator')
    .option('--days <days>', 'how long it lasts', days, 90)
    .option('--json', 'print JSON')
    .action(async options => {
      const app = await openApp(fileOf(options, cli), cli)
      try {
        const issued = await app.accounts.issueAdministrator(options.label, options.days)
        cli.stdout.write(options.json ? `${JSON.stringify(issued)}\n` : `${issued.token}\n`)
      } finally {
        await app.store.close()
      }
    })

  withConnection(token.command('issue'))
    .description('issue a token for a participant; its secret is shown once')
    .argument('<project>')
    .argument('<participant>')
    .option('--label <label>', 'what it is for', 'token')
    .option('--days <days>', 'how long it lasts', days, 90)
    .option('--json', 'print JSON')
    .action(async (projectId: string, participantId: string, options) => {
      await withClient(options, cli, async client => {
        const { label, days, json } = options
        const params = { path: { projectId, participantId } }
        const path = '/projects/{projectId}/participants/{participantId}/tokens'
        const { data } = await take(client.POST(path, { params, body: { label, days } }))
        cli.stdout.write(json ? `${JSON.stringify(data)}\n` : `${data.token}\n`)
      })
    })

  withConnection(token.command('list'))
    .description('list the tokens of a participant')
    .argument('<project>')
    .argument('<participant>')
    .option('--json', 'print JSON')
    .action(async (projectId: string, participantId: string, options) => {
      await withClient(options, cli, async client => {
        const params = { path: { projectId, participantId } }
        const { data } = await take(
          client.GET('/projects/{projectId}/participants/{participantId}/tokens', { params }),
        )
        if (options.json) cli.stdout.write(`${JSON.stringify(data.tokens)}\n`)
        else
          for (const { id, label, expiresAt, revokedAt } of data.tokens)
            cli.stdout.write(
              `${id}  ${label}  ${revokedAt ? `revoked ${revokedAt}` : `expires ${expiresAt}`}\n`,
            )
      })
    })

  withConnection(token.command('revoke'))
    .description('revoke a token; it stops working at once')
    .argument('<project>')
    .argument('<participant>')
    .argument('<token>')
    .action(async (projectId: string, participantId: string, tokenId: string, options) => {
      await withClient(options, cli, async client => {
        const params = { path: { projectId, participantId, tokenId } }
        const path = '/projects/{projectId}/participants/{participantId}/tokens/{tokenId}'
        await take(client.DELETE(path, { params }))
      })
    })
}
