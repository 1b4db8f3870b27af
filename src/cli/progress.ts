import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'

/** A progress bar when somebody is watching and there is that much to do; silence in a pipe. */
export function progressOn(
  stream: Writable & { isTTY?: boolean },
  total: number,
  least = 1000,
): { step: () => void; reach: (done: number) => void; stop: () => void } {
  const nothing = () => undefined
  if (!stream.isTTY || total < least) return { step: nothing, reach: nothing, stop: nothing }
  const bar = new SingleBar({
    stream: stream as NodeJS.WritableStream,
    format: '{bar} {value}/{total}',
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), reach: done => bar.update(done), stop: () => bar.stop() }
}
