import type { WeegkaderClient } from '../client/index.ts'
import type { ChapterId } from '../report/chapters/order.ts'
import { type Answer, type ConnectionOptions, take, withClient } from './connection.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, entryNumber, withConnection } from './options.ts'
import { chaptersText } from './ranking-text.ts'
import { reportSource } from './report-source.ts'

interface Params {
  path: { projectId: string }
  query: { asOf?: number }
}

interface ChapterCommand {
  name: string
  description: string
  chapters: ChapterId[]
  /** What `--json` prints. */
  get: (client: WeegkaderClient, params: Params) => Promise<Answer<unknown>>
}

const commands: ChapterCommand[] = [
  {
    name: 'verdict',
    description: 'print the verdict on one page: numbered sentences, each with where its ground is told',
    chapters: ['verdict', 'statements'],
    get: (client, params) => client.GET('/projects/{projectId}/verdict', { params }),
  },
  {
    name: 'outlook',
    description:
      'print what the region is waiting for: what open national developments can change, and whether to wait',
    chapters: ['outlook'],
    get: (client, params) => client.GET('/projects/{projectId}/outlook', { params }),
  },
  {
    name: 'agenda',
    description:
      'print what to discuss after a blind round: where assessors agree, what matters most, and what was noted of it',
    chapters: ['coverage', 'agreement', 'discussion'],
    get: (client, params) => client.GET('/projects/{projectId}/agenda', { params }),
  },
]

/** Chapters of the report as commands of their own. */
export function chapterCommands(program: Command, cli: CliEnvironment): void {
  for (const { name, description, chapters, get } of commands)
    withConnection(program.command(name))
      .description(description)
      .argument('<project>')
      .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
      .option('--json', 'print the answer of the API as JSON')
      .action((project: string, options: ConnectionOptions & { asOf?: number; json?: boolean }) =>
        withClient(options, cli, async (client, language) => {
          const { asOf } = options
          if (options.json) {
            const { data } = await take(get(client, { path: { projectId: project }, query: { asOf } }))
            cli.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
          } else {
            const source = await reportSource(client, project, asOf)
            cli.stdout.write(chaptersText(source, language, chapters, cli.stdout.columns))
          }
        }),
      )
}
