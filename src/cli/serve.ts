import { isIP } from 'node:net'
import type { Command } from 'commander'
import { openApp } from '../app/app.ts'
import { buildServer } from '../http/server.ts'
import { siteOf } from '../web/pages.ts'
import { fileOf } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { UsageError } from './environment.ts'

export function serveCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('serve')
    .description('serve the pages and the API on a local SQLite file; prints how to sign in the first time')
    .option('-f, --file <path>', 'database file (or WEEGKADER_FILE; default weegkader.sqlite)')
    .option('-p, --port <port>', 'port (or PORT)', cli.env.PORT ?? '3000')
    .option('-H, --host <host>', 'address to listen on (or HOST)', cli.env.HOST ?? '127.0.0.1')
    .option('--public-url <url>', 'where the service is reached from outside (or WEEGKADER_PUBLIC_URL)')
    .option(
      '--trust-proxy <addresses>',
      'addresses of proxies that are believed about who asks (or WEEGKADER_TRUST_PROXY)',
    )
    .option('--theme <path>', 'CSS file of design tokens, in place of the neutral theme (or WEEGKADER_THEME)')
    .option('--quiet', 'log nothing but errors')
    .action(async options => {
      const port = Number(options.port)
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new UsageError(`${options.port} is no port.`)
      const trustProxy = proxiesIn(options.trustProxy ?? (cli.env.WEEGKADER_TRUST_PROXY || undefined))
      const file = fileOf(options, cli)
      const app = await openApp(file, cli)
      const publicUrl: string | undefined = options.publicUrl ?? cli.env.WEEGKADER_PUBLIC_URL
      const origin = publicUrl?.replace(/\/+$/, '')
      const server = await buildServer(app, {
        version: cli.version,
        trustProxy,
        serverUrl: `${origin ?? `http://${options.host}:${port}`}/api/v1`,
        site: siteOf(app, { version: cli.version, origin, theme: options.theme ?? cli.env.WEEGKADER_THEME }),
        logger: {
          level: options.quiet ? 'error' : 'info',
          redact: ['req.headers.authorization', 'req.headers.cookie'],
          stream: cli.stderr,
        },
      })
      try {
        const administrators = await app.accounts.tokensOf(null, null)
        const address = await server.listen({ port, host: options.host })
        cli.stdout.write(
          `Weegkader ${cli.version} · ${origin ?? address} · API: ${address}/api/v1 · description: ${address}/docs · data: ${file}\n`,
        )
        if (administrators.length === 0) {
          const { token, expiresAt } = await app.accounts.issueAdministrator('first administrator')
          cli.stdout.write(
            `First start: sign in as administrator with this token. It is shown once and ends on ${expiresAt.slice(0, 10)}.\n\n  ${token}\n\n` +
              `  curl -H 'Authorization: Bearer ${token}' ${address}/api/v1/me\n\n` +
              `Another one: weegkader token admin --file ${file}\n`,
          )
        }
        await new Promise<void>(resolve => cli.onSignal(resolve))
      } finally {
        await server.close()
        await app.close()
      }
    })
}

/** @throws UsageError for what is no list of addresses, or of ranges such as 10.0.0.0/8. */
function proxiesIn(addresses: string | undefined): string | undefined {
  for (const one of addresses?.split(',') ?? []) {
    const [address, bits = '1', ...more] = one.trim().split('/')
    const most = { 4: 32, 6: 128 }[isIP(address!)] ?? -1
    if (more.length > 0 || !/^[1-9]\d*$/.test(bits) || Number(bits) > most)
      throw new UsageError(`${one} is no address of a proxy.`)
  }
  return addresses
}
