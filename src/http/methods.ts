import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import { HttpProblem } from './problem.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Collects the methods of every path below `prefix`; what it returns answers all others with 405 and Allow. */
export function watchMethods(
  server: FastifyInstance,
  prefix: string,
  config: FastifyContextConfig = {},
): () => void {
  const allowed = new Map<string, Set<string>>()
  server.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith(prefix)) return
    const methods = allowed.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    allowed.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...allowed]) {
      const others = METHODS.filter(method => !methods.has(method))
      const allow = [...methods].join(', ')
      if (others.length === 0) continue
      server.route({
        method: [...others],
        url,
        schema: { hide: true } as never,
        config,
        onRequest: async (request, reply) => {
          reply.header('Allow', allow)
          throw new HttpProblem('method-not-allowed', { method: request.method, allow })
        },
        handler: async () => undefined,
      })
    }
  }
}
