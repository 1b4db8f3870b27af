import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Account } from '../app/accounts.ts'
import type { App } from '../app/app.ts'
import { type Operation, objection, rights } from '../app/rights.ts'
import { HttpProblem } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    account: Account | null
  }
  interface FastifyContextConfig {
    operation?: Operation
    /** Takes an Idempotency-Key. */
    idempotent?: boolean
    /** Needs If-Match: it changes what others decide on. */
    structural?: boolean
  }
}

/** Checks every request against the table of rights, before its body is read. */
export function authenticate(server: FastifyInstance, app: App): void {
  server.decorateRequest('account', null)
  server.addHook('onRequest', async request => {
    const { operation } = request.routeOptions.config
    if (!operation) return
    if (rights[operation] === 'public') return
    const secret = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1]
    const account = secret ? await app.accounts.authenticate(secret) : null
    const { projectId } = (request.params ?? {}) as { projectId?: string }
    const refused = objection(account, operation, projectId)
    if (refused) throw new HttpProblem(refused, { role: account?.role ?? '' })
    request.account = account
  })
}

/** The account of a route that is not public. */
export function accountOf(request: FastifyRequest): Account {
  if (!request.account) throw new HttpProblem('unauthenticated')
  return request.account
}
