import type { FastifyReply, FastifyRequest } from 'fastify'

/** Link header to the next page (RFC 8288), keeping every other query parameter. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, after: number): void {
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', String(after))
  reply.header('Link', `<${path}?${parameters}>; rel="next"`)
}
