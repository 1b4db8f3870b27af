import { z } from 'zod'
import type { App } from '../../app/app.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { HttpProblem } from '../problem.ts'

export function service(api: Api, app: App, version: string): void {
  api.get(
    '/health',
    {
      config: { operation: 'getHealth' },
      schema: {
        tags: ['service'],
        summary: 'Whether the service and its database answer',
        response: { 200: z.strictObject({ status: z.literal('ok'), version: z.string() }) },
      },
    },
    async request => {
      await app.store.ping().catch(error => {
        request.log.error({ err: error }, 'the database does not answer')
        throw new HttpProblem('unavailable')
      })
      return { status: 'ok' as const, version }
    },
  )

  api.get(
    '/openapi.json',
    {
      config: { operation: 'getOpenApi' },
      schema: {
        tags: ['service'],
        summary: 'This description, as OpenAPI 3.1',
        response: { 200: z.looseObject({ openapi: z.string() }) },
      },
    },
    async (_request, reply) => {
      reply.header('Access-Control-Allow-Origin', '*').header('Cross-Origin-Resource-Policy', 'cross-origin')
      return api.swagger() as { openapi: string }
    },
  )

  api.get(
    '/me',
    {
      config: { operation: 'getOwnAccount' },
      schema: {
        tags: ['service'],
        summary: 'Whose token this is, and what role it has',
        response: {
          200: z
            .strictObject({
              id: z.string(),
              role: z.enum(['administrator', 'facilitator', 'assessor', 'reader']),
              project: z.string().nullable(),
            })
            .meta({ id: 'Account' }),
        },
      },
    },
    async request => accountOf(request),
  )
}
