import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Browsers open a connection before they need one: a server that stops would wait a minute for each of them. */
export function closeUnused(server: FastifyInstance): void {
  const unused = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.server.on('request', ({ socket }) => unused.delete(socket))
  server.addHook('preClose', async () => {
    for (const socket of unused) socket.destroy()
  })
}
