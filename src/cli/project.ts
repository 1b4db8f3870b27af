import { Option } from 'commander'
import { inLanguage } from '../dossier/text.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { etagOf } from './etag.ts'
import { type Command, withConnection } from './options.ts'
import { steps } from './project-steps.ts'

type Options = ConnectionOptions & { json?: boolean }

/** The steps of a project, from opening to the decision; each is one request of the API. */
export function projectCommand(program: Command, cli: CliEnvironment): void {
  const project = program.command('project').description('open a project and lead it through its stages')
  const print = (options: Options, data: unknown, text: string) =>
    cli.stdout.write(options.json ? `${JSON.stringify(data)}\n` : `${text}\n`)
  const add = (name: string, description: string) =>
    withConnection(project.command(name)).description(description).option('--json', 'print JSON')

  add('list', 'the projects you have access to').action((options: Options) =>
    withClient(options, cli, async (client, language) => {
      const { data } = await take(client.GET('/projects'))
      const lines = data.projects.map(
        ({ id, stage, name }) => `${id}  ${stage.padEnd(10)}  ${inLanguage(name, language)}`,
      )
      const broken = data.unreadable.map(({ project, detail }) => `${project}  ! ${detail}`)
      if (options.json || lines.length + broken.length > 0)
        print(options, data.projects, [...lines, ...broken].join('\n'))
    }),
  )

  add('open', 'open a project; prints its id')
    .requiredOption('--name <name>', 'its name, in Dutch')
    .option('--name-en <name>', 'its name, in English')
    .action((options: Options & { name: string; nameEn?: string }) =>
      withClient({ ...options, creates: true }, cli, async client => {
        const body = { name: { nl: options.name, ...(options.nameEn && { en: options.nameEn }) } }
        const { data } = await take(client.POST('/projects', { body }))
        print(options, data, data.project)
      }),
    )

  add('show', 'where a project stands')
    .argument('<project>')
    .action((projectId: string, options: Options) =>
      withClient(options, cli, async (client, language) => {
        const { data } = await take(client.GET('/projects/{projectId}', { params: { path: { projectId } } }))
        const { name, stage, paused, seq, hash, frameworkHash } = data
        const seal = frameworkHash ? `\nframework ${frameworkHash}` : ''
        print(
          options,
          data,
          `${inLanguage(name, language)}\n${stage}${paused ? ' (paused)' : ''}\nentry ${seq} ${hash}${seal}`,
        )
      }),
    )

  add('admit', 'admit a participant; prints the id')
    .argument('<project>')
    .addOption(
      new Option('--role <role>', 'what for')
        .choices(['facilitator', 'assessor', 'reader'])
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'kept outside the ledger')
    .option('--organisation <organisation>')
    .option('--position <position>')
    .action((projectId: string, options) =>
      withClient(options, cli, async client => {
        const { role, name, organisation, position } = options
        const params = { path: { projectId } }
        const body = { role, name, organisation, position }
        const { data } = await take(client.POST('/projects/{projectId}/participants', { params, body }))
        print(options, data, data.id ?? '')
      }),
    )

  add('lint', 'what is weak or broken in the framework')
    .argument('<project>')
    .action((projectId: string, options: Options) =>
      withClient(options, cli, async client => {
        const { data } = await take(
          client.GET('/projects/{projectId}/framework/lint', { params: { path: { projectId } } }),
        )
        const lines = data.findings.map(
          ({ severity, path, message }) => `${severity.padEnd(7)}  ${path}: ${message}`,
        )
        print(options, data, lines.join('\n') || 'ok')
      }),
    )

  for (const { name, description, configure, send } of steps) {
    const command = add(name, description).argument('<project>')
    configure?.(command)
    command.action((projectId: string, ...rest: unknown[]) => {
      const options = command.opts<Options & Record<string, string>>()
      const [argument] = rest as [string]
      return withClient(options, cli, async client => {
        const header = { 'If-Match': await etagOf(client, projectId) }
        const { data } = await take(send(client, { path: { projectId }, header }, argument, options))
        print(options, data, `entry ${data.seq}`)
      })
    })
  }
}
