import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Guard } from '../app/accounts.ts'
import { Refusal } from '../dossier/refusal.ts'

/** Printable ASCII, as the Idempotency-Key draft (a structured string) allows. */
const KEY = /^[\x21-\x7e]{1,255}$/

/** The Idempotency-Key and If-Match of a request, as the act understands them. */
export function guardOf(request: FastifyRequest): Guard {
  return { ...idempotencyOf(request), ...ifMatchOf(request) }
}

function idempotencyOf(request: FastifyRequest): Guard {
  const key = request.headers['idempotency-key']
  if (key === undefined) return {}
  if (!request.routeOptions.config.idempotent || typeof key !== 'string' || !KEY.test(key))
    throw new Refusal('idempotency-not-supported', {
      method: request.method,
      url: request.routeOptions.url ?? '',
    })
  // A checked body has its fields in the order of its schema.
  const body = request.body instanceof Uint8Array ? request.body : JSON.stringify(request.body ?? null)
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(body)
    .digest('hex')
  return { idempotency: { key, requestHash } }
}

function ifMatchOf(request: FastifyRequest): Guard {
  if (!request.routeOptions.config.structural) return {}
  const header = request.headers['if-match']
  if (header === undefined) throw new Refusal('precondition-missing')
  const seq = /^"(\d{1,15})"$/.exec(header)?.[1]
  // An ETag that was never ours matches nothing.
  return { ifMatch: Number(seq ?? 0) }
}

/** ETag of everything that If-Match guards: the structure of a dossier. */
export const structureTag = (structureSeq: number): string => `"${structureSeq}"`
