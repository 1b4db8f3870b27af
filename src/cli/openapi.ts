import type { Command } from 'commander'
import { openApp } from '../app/app.ts'
import { buildServer } from '../http/server.ts'
import type { CliEnvironment } from './environment.ts'

/** The OpenAPI document as committed: without an address of its own. */
export function openApiCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('openapi', { hidden: true })
    .description('print the OpenAPI document')
    .action(async () => {
      const app = await openApp(':memory:', cli)
      const server = await buildServer(app, { version: cli.version })
      cli.stdout.write(`${JSON.stringify(server.swagger(), null, 2)}\n`)
      await server.close()
      await app.close()
    })
}
