import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../app/app.ts'
import type { Act, Receipt } from '../app/dossiers.ts'
import { accountOf } from './authenticate.ts'
import { guardOf } from './guard.ts'

/** The one way in which a request changes a dossier: on whose account, under which guard, by which rule. */
export function act(app: App, request: FastifyRequest, decide: Act['decide'], id?: string): Promise<Receipt> {
  const { projectId } = request.params as { projectId: string }
  return app.dossiers.act({ project: projectId, by: accountOf(request).id, id, ...guardOf(request), decide })
}

/** Answers 201 with the receipt. */
export async function created(reply: FastifyReply, receipt: Promise<Receipt>) {
  return reply.code(201).send(await receipt)
}
