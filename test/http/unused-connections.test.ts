import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openService } from './service.ts'

test('a server that stops waits for no connection on which nobody asked anything', async () => {
  const service = await openService()
  const { port } = new URL(await service.server.listen({ port: 0, host: '127.0.0.1' }))
  const accepted = once(service.server.server, 'connection')
  const socket = connect(Number(port), '127.0.0.1')
  await accepted
  const ended = once(socket, 'close')
  await service.close()
  await ended
  expect(socket.destroyed).toBe(true)
})
