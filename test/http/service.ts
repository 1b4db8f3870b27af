import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type App, openApp } from '../../src/app/app.ts'
import type { Api } from '../../src/http/api.ts'
import { buildServer } from '../../src/http/server.ts'
import { siteOf } from '../../src/web/pages.ts'

const root = new URL('../..', import.meta.url).pathname
export const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

export interface Answer {
  status: number
  headers: Record<string, string>
  text: string
  /** The same, as it was sent: what is no text. */
  bytes: Uint8Array
  /** The answer as JSON; null when it is something else. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the service answers
  body: any
}

export type Headers = Record<string, string>

/** Somebody who talks to the service, with a token of their own or without one. */
export interface Client {
  send(method: Method, path: string, body?: unknown, headers?: Headers): Promise<Answer>
  get(path: string, headers?: Headers): Promise<Answer>
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>
  put(path: string, body?: unknown, headers?: Headers): Promise<Answer>
  delete(path: string, headers?: Headers): Promise<Answer>
}

export interface Service {
  readonly app: App
  readonly server: Api
  /** The client with this token; nobody in particular without one. */
  as(token?: string): Client
  nobody: Client
  administrator: Client
  /** Lets time pass; every moment that the service asks for is a second after the one before. */
  advance(days: number): void
  /** Stops, and starts anew on the same file: nothing is remembered but what was written. */
  restart(): Promise<void>
  /** All that was logged. */
  log(): string
  /** Closes the database under the service, as when a disk is gone. */
  breakStore(): Promise<void>
  close(): Promise<void>
}

/**
 * The real service on a database file of its own. Time and chance are counted, so that two services
 * that get the same requests give the same answers.
 */
export async function openService(from = '2026-03-02T09:00:00.000Z'): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-http-'))
  let moment = Date.parse(from)
  // Counted within a moment: what somebody draws moves nothing that is drawn after.
  let drawn = 0
  const chance = (kind: string) =>
    createHash('sha256').update(`${kind} ${moment} ${++drawn}`).digest('base64url').slice(0, 22)
  const environment = {
    root,
    worker: new URL('../../dist/app/worker.js', import.meta.url),
    threads: 1,
    onFault: (error: unknown) => {
      throw error
    },
    now: () => {
      moment += 1000
      drawn = 0
      return new Date(moment).toISOString()
    },
    random: () => chance('random'),
    secret: () => chance('secret'),
  }
  const logged: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk))
      done()
    },
  })
  // As `weegkader serve` logs, and more of it.
  const logger = { level: 'trace', redact: ['req.headers.authorization'], stream }
  const start = async () => {
    const app = await openApp(join(folder, 'weegkader.sqlite'), environment)
    const site = siteOf(app, { version })
    return { app, server: await buildServer(app, { version, logger, site }), open: true }
  }
  let running = await start()
  const breakStore = async () => {
    if (running.open) await running.app.close()
    running.open = false
  }
  const stop = async () => {
    await running.server.close()
    await breakStore()
  }
  const check = contractOf(running.server)
  const as = (token?: string) => clientOf(() => running.server, check, token)
  return {
    get app() {
      return running.app
    },
    get server() {
      return running.server
    },
    as,
    nobody: as(),
    administrator: as((await running.app.accounts.issueAdministrator('test')).token),
    advance: days => {
      moment += days * 86_400_000
    },
    restart: async () => {
      await stop()
      running = await start()
    },
    log: () => logged.join(''),
    breakStore,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const PREFIX = '/api/v1'

/** One operation as the OpenAPI document describes it. */
export interface Operation {
  method: Method
  path: string
  operationId: string
  summary?: string
  tags?: string[]
  parameters: { in: string; name: string }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, unknown>
}
export interface Schema {
  $ref?: string
  example?: unknown
  oneOf?: Schema[]
}
export interface Document {
  openapi: string
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>
  components: { schemas: Record<string, Schema> }
}

export const documentOf = (server: Api) => server.swagger() as unknown as Document

/** Every operation of the document. */
export const operationsOf = (server: Api): Operation[] =>
  Object.entries(documentOf(server).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      parameters: operation.parameters ?? [],
      path,
      method: method.toUpperCase() as Method,
    })),
  )

/** What HTTP itself may answer to any request. */
const general = [304, 405, 406, 413, 415]

/** Every answer in these tests must be one that the document knows. */
function contractOf(server: Api) {
  const known = operationsOf(server).map(operation => ({
    ...operation,
    pattern: new RegExp(`^${PREFIX}${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))
  return (method: Method, url: string, status: number) => {
    const operation = known.find(
      ({ method: own, pattern }) => own === method && pattern.test(url.split('?')[0]!),
    )
    if (!operation || general.includes(status) || String(status) in operation.responses) return
    throw new Error(`${operation.operationId} answers ${status}, which its description does not know`)
  }
}

function clientOf(server: () => Api, check: ReturnType<typeof contractOf>, token?: string): Client {
  const send: Client['send'] = async (method, path, body, headers = {}) => {
    const url = /^\/(api|docs)\b/.test(path) ? path : `${PREFIX}${path}`
    const answer = await server().inject({
      method,
      url,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      payload: body as object | string | undefined,
    })
    check(method, url, answer.statusCode)
    const isJson = /json/.test(String(answer.headers['content-type']))
    return {
      status: answer.statusCode,
      headers: answer.headers as Headers,
      text: answer.payload,
      bytes: answer.rawPayload,
      body: isJson && answer.payload !== '' ? JSON.parse(answer.payload) : null,
    }
  }
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
  }
}
