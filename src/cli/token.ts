import type { App } from '../app/app.ts'
import { openFile, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, days, languageOption, withConnection } from './options.ts'

export function tokenCommand(program: Command, cli: CliEnvironment): void {
  const token = program.command('token').description('issue, list and revoke personal tokens')

  const ofAdministrators = (name: string, description: string) =>
    token
      .command(name)
      .description(`${description}; needs the database file itself`)
      .option('-f, --file <path>', 'database file (or WEEGKADER_FILE; default weegkader.sqlite)')
      .addOption(languageOption())

  ofAdministrators('admin', 'issue an administrator token')
    .option('--label <label>', 'what it is for', 'administrator')
    .option('--days <days>', 'how long it lasts', days, 90)
    .option('--json', 'print JSON')
    .action(options =>
      onFile({ ...options, creates: true }, cli, async ({ accounts }) => {
        const issued = await accounts.issueAdministrator(options.label, options.days)
        cli.stdout.write(options.json ? `${JSON.stringify(issued)}\n` : `${issued.token}\n`)
      }),
    )

  ofAdministrators('admins', 'list the administrator tokens')
    .option('--json', 'print JSON')
    .action(options =>
      onFile(options, cli, async ({ accounts }) => {
        const tokens = (await accounts.tokensOf(null, null)).map(issued => ({
          id: issued.id,
          label: issued.label,
          createdAt: issued.created_at,
          expiresAt: issued.expires_at,
          revokedAt: issued.revoked_at,
        }))
        cli.stdout.write(options.json ? `${JSON.stringify(tokens)}\n` : tokens.map(tokenLine).join(''))
      }),
    )

  ofAdministrators('revoke-admin', 'revoke an administrator token')
    .argument('<token>', 'its id')
    .action((id: string, options) => onFile(options, cli, ({ accounts }) => accounts.revokeAdministrator(id)))

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

  withConnection(token.command('invite'))
    .description('invite a participant to the pages: an address that works once, shown once')
    .argument('<project>')
    .argument('<participant>')
    .option('--days <days>', 'how long it lasts', days, 14)
    .option('--json', 'print JSON')
    .action(async (projectId: string, participantId: string, options) => {
      await withClient(options, cli, async client => {
        const params = { path: { projectId, participantId } }
        const path = '/projects/{projectId}/participants/{participantId}/invitations'
        const { data } = await take(client.POST(path, { params, body: { days: options.days } }))
        cli.stdout.write(options.json ? `${JSON.stringify(data)}\n` : `${data.path}\n`)
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
        else cli.stdout.write(data.tokens.map(tokenLine).join(''))
      })
    })

  withConnection(token.command('revoke'))
    .description('revoke a token; it stops working at once')
    .argument('<project>')
    .argument('<participant>')
    .argument('<token>', 'its id')
    .action(async (projectId: string, participantId: string, tokenId: string, options) => {
      await withClient(options, cli, async client => {
        const params = { path: { projectId, participantId, tokenId } }
        const path = '/projects/{projectId}/participants/{participantId}/tokens/{tokenId}'
        await take(client.DELETE(path, { params }))
      })
    })
}

async function onFile<T>(
  options: { file?: string; creates?: boolean },
  cli: CliEnvironment,
  use: (app: App) => Promise<T>,
): Promise<T> {
  const app = await openFile(options, cli)
  try {
    return await use(app)
  } finally {
    await app.close()
  }
}

const tokenLine = (token: { id: string; label: string; expiresAt: string; revokedAt: string | null }) =>
  `${token.id}  ${token.label}  ${token.revokedAt ? `revoked ${token.revokedAt}` : `expires ${token.expiresAt}`}\n`
