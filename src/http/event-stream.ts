import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

export interface StreamEvent {
  event: string
  data: unknown
}

/** Says when the answer has ended, or its reader went away: a stream itself would wait for the next event. */
export function leaving(reply: FastifyReply): AbortSignal {
  const left = new AbortController()
  reply.raw.on('close', () => left.abort())
  return left.signal
}

/** Sends events as they come, until there are no more of them or their reader left. */
export const sendEvents = (reply: FastifyReply, events: AsyncIterable<StreamEvent>, left: AbortSignal) =>
  reply
    .type('text/event-stream; charset=utf-8')
    // A proxy in between would keep them until there are enough.
    .header('X-Accel-Buffering', 'no')
    .send(Readable.from(written(events, left)))

async function* written(events: AsyncIterable<StreamEvent>, left: AbortSignal): AsyncGenerator<string> {
  try {
    for await (const { event, data } of events) yield `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  } catch (error) {
    if (!left.aborted) throw error
  }
}
