import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { App } from '../app/app.ts'
import { type Operation, objection } from '../app/rights.ts'
import { leaving, type StreamEvent, sendEvents } from '../http/event-stream.ts'
import type { Cookies } from './cookies.ts'
import type { Visit } from './visit.ts'

/** What a page can follow as server-sent events: `left` says when nobody follows them any more. */
export type Stream = (
  path: string,
  right: Operation,
  make: (visit: Visit, left: AbortSignal) => Promise<AsyncIterable<StreamEvent>>,
) => void

/** Events for a script on a page, for whom is signed in and may see them, and no longer than that. */
export const streamsOn =
  (server: FastifyInstance, app: App, cookies: Cookies): Stream =>
  (path, right, make) => {
    /** Whether the session that the stream was opened with has ended meanwhile, or its holder left. */
    const isOut = async (request: FastifyRequest): Promise<boolean> => {
      const session = await app.sessions.find(request.cookies[cookies.session] ?? '')
      const account = session && (await app.sessions.account(session))
      return objection(account, right, request.visit.params.projectId) !== null
    }
    async function* allowed(
      request: FastifyRequest,
      events: AsyncIterable<StreamEvent>,
    ): AsyncGenerator<StreamEvent> {
      for await (const event of events) {
        if (await isOut(request)) return yield { event: 'signed-out', data: null }
        yield event
      }
    }
    server.get(path, { config: { right }, schema: { hide: true } as never }, async (request, reply) => {
      const left = leaving(reply)
      return sendEvents(reply, allowed(request, await make(request.visit, left)), left)
    })
  }
