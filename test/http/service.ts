import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect } from 'vitest'
import { openApp } from '../../src/app/app.ts'
import { buildServer, type Server } from '../../src/http/server.ts'

const root = new URL('../..', import.meta.url).pathname
export const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

export interface Answer {
  status: number
  headers: Record<string, string>
  text: string
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
  server: Server
  /** The client with this token; nobody in particular without one. */
  as(token?: string): Client
  nobody: Client
  administrator: Client
  /** Lets time pass; every moment that the service asks for is a second after the one before. */
  advance(days: number): void
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
export async function openService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-http-'))
  let moment = Date.parse('2026-03-02T09:00:00.000Z')
  let drawn = 0
  const chance = (kind: string) =>
    createHash('sha256').update(`${kind} ${++drawn}`).digest('base64url').slice(0, 22)
  const app = await openApp(join(folder, 'weegkader.sqlite'), {
    root,
    now: () => {
      moment += 1000
      return new Date(moment).toISOString()
    },
    random: () => chance('random'),
    secret: () => chance('secret'),
  })
  const logged: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk))
      done()
    },
  })
  // As `weegkader serve` logs, and more of it.
  const logger = { level: 'trace', redact: ['req.headers.authorization'], stream }
  const server = await buildServer(app, { version, logger })
  let open = true
  const breakStore = async () => {
    if (open) await app.store.close()
    open = false
  }
  const as = (token?: string) => clientOf(server, token)
  return {
    server,
    as,
    nobody: as(),
    administrator: as((await app.accounts.issueAdministrator('test')).token),
    advance: days => {
      moment += days * 86_400_000
    },
    log: () => logged.join(''),
    breakStore,
    close: async () => {
      await server.close()
      await breakStore()
      rmSync(folder, { recursive: true })
    },
  }
}

const PREFIX = '/api/v1'

function clientOf(server: Server, token?: string): Client {
  const send: Client['send'] = async (method, path, body, headers = {}) => {
    const answer = await server.inject({
      method,
      url: /^\/(api|docs)\b/.test(path) ? path : `${PREFIX}${path}`,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      payload: body as object | string | undefined,
    })
    const isJson = /json/.test(String(answer.headers['content-type']))
    return {
      status: answer.statusCode,
      headers: answer.headers as Headers,
      text: answer.payload,
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
