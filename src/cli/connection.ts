import { existsSync } from 'node:fs'
import { type App, openApp } from '../app/app.ts'
import { type WeegkaderClient, weegkaderClient } from '../client/index.ts'
import { Refusal } from '../dossier/refusal.ts'
import type { Language } from '../dossier/text.ts'
import type { Api } from '../http/api.ts'
import { buildServer } from '../http/server.ts'
import { type CliEnvironment, CommandRefused, UsageError } from './environment.ts'

/** Options that every command against a project has. */
export interface ConnectionOptions {
  server?: string
  token?: string
  file?: string
  as?: string
  language?: Language
  /** A file that is not there yet is made; any other command would take a slip of the pen for an empty file. */
  creates?: boolean
}

interface Connection {
  client: WeegkaderClient
  language: Language
  close: () => Promise<void>
}

const DEFAULT_FILE = 'weegkader.sqlite'

/**
 * A client on a server (URL and token) or on a local file. The file is served inside this process, so both
 * go through the same API and the same rules; without a token the operator of the file is administrator.
 */
async function connect(options: ConnectionOptions, cli: CliEnvironment): Promise<Connection> {
  const language = options.language ?? 'nl'
  const server = options.server ?? (options.file ? undefined : cli.env.WEEGKADER_SERVER)
  const token = options.token ?? cli.env.WEEGKADER_TOKEN
  if (server) {
    if (options.as)
      throw new UsageError('--as works on a local file; on a server your token says who you are.')
    if (!token)
      throw new UsageError('A server needs a token: --token, or WEEGKADER_TOKEN in the environment.')
    return { client: weegkaderClient({ server, token, language }), language, close: async () => undefined }
  }
  const app = await openFile(options, cli)
  const local = await buildServer(app, { version: cli.version })
  const close = async () => {
    await local.close()
    await app.close()
  }
  try {
    const secret = options.as
      ? await borrow(app, options.as)
      : (options.token ?? app.accounts.lendAdministrator())
    const client = weegkaderClient({
      server: 'http://local',
      token: secret,
      language,
      fetch: injected(local),
    })
    return { client, language, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Connects, uses the client, and closes whatever happens. */
export async function withClient<T>(
  options: ConnectionOptions,
  cli: CliEnvironment,
  use: (client: WeegkaderClient, language: Language) => Promise<T>,
): Promise<T> {
  const { client, language, close } = await connect(options, cli)
  try {
    return await use(client, language)
  } finally {
    await close()
  }
}

export const fileOf = (options: { file?: string }, cli: CliEnvironment): string =>
  options.file ?? cli.env.WEEGKADER_FILE ?? DEFAULT_FILE

/** The use cases on the local file. */
export function openFile(
  options: Pick<ConnectionOptions, 'file' | 'creates'>,
  cli: CliEnvironment,
): Promise<App> {
  const file = fileOf(options, cli)
  if (!options.creates && !existsSync(file))
    throw new CommandRefused(`There is no file ${file}. Name another with --file, or a server with --server.`)
  return openApp(file, cli)
}

/** `project/participant`: the operator acts as a facilitator or reader, never as an assessor. */
async function borrow(app: App, as: string): Promise<string> {
  const [project, participant] = as.split('/')
  if (!project || !participant) throw new UsageError('--as takes PROJECT/PARTICIPANT.')
  const role = (await app.dossiers.head(project)).roles.get(participant)
  if (!role) throw new Refusal('not-found', { what: 'participant', id: participant })
  if (role === 'assessor') throw new Refusal('blind')
  return app.accounts.lend({ id: participant, role, project })
}

/** A fetch that hands the request to a server in this process. */
function injected(server: Api) {
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const answer = await server.inject({
      method: request.method as 'GET',
      url: url.pathname + url.search,
      headers: Object.fromEntries(request.headers as unknown as Iterable<[string, string]>),
      payload: request.body ? Buffer.from(await request.arrayBuffer()) : undefined,
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) headers.set(name, String(value))
    const empty = answer.statusCode === 204 || answer.statusCode === 304
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers,
    })
  }
}

/** What fetch itself says (`fetch failed`) helps nobody; what caused it does. */
const reasonOf = ({ message, cause }: Error): string => (cause instanceof Error && cause.message) || message

export interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer, or its problem as the reason why the command stops. */
export async function take<T>(answer: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  const { data, error, response } = await answer.catch(cause => {
    throw new CommandRefused(`The server does not answer: ${reasonOf(cause as Error)}`)
  })
  if (error === undefined && data !== undefined) return { data, response }
  throw new CommandRefused(problemText(error, response.status))
}

/** `path → message` of a problem's faulty fields, for commands that know the line each one came from. */
export function faultsOf(error: unknown): { path: string; message: string }[] {
  return (error as { errors?: { path: string; message: string }[] } | undefined)?.errors ?? []
}

/** Why a command stops: the faults where they are known one by one, and the sentence about the whole where not. */
export function reasonText(
  title: string,
  detail: string,
  faults: { path: string; message: string }[],
): string {
  if (faults.length === 0) return `${title}. ${detail}`
  return [`${title}.`, ...faults.map(({ path, message }) => `  ${path}: ${message}`)].join('\n')
}

export function problemText(error: unknown, status: number): string {
  const problem = error as { title?: string; detail?: string } | undefined
  if (!problem?.title) return `HTTP ${status}`
  return reasonText(problem.title, problem.detail ?? '', faultsOf(error))
}
