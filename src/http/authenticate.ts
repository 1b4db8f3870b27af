import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Account } from '../app/accounts.ts'
import type { App } from '../app/app.ts'
import { HttpProblem } from './problem.ts'
import { type Operation, rights } from './rights.ts'

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
    const allowed: 'public' | readonly string[] = rights[operation]
    if (allowed === 'public') return
    const secret = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1]
    const account = secret ? await app.accounts.authenticate(secret) : null
    if (!account) throw new HttpProblem('unauthenticated')
    const { projectId } = (request.params ?? {}) as { projectId?: string }
    // Somebody else's project does not exist, as far as this token is concerned.
    if (projectId !== undefined && account.project !== null && account.project !== projectId)
      throw new HttpProblem('not-found')
    if (!allowed.includes(account.role)) throw new HttpProblem('forbidden', { role: account.role })
    request.account = account
  })
}

/** The account of a route that is not public. */
export function accountOf(request: FastifyRequest): Account {
  if (!request.account) throw new HttpProblem('unauthenticated')
  return request.account
}
