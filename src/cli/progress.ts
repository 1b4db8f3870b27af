import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'

/** A progress bar when somebody is watching; silence in a pipe. */
export function progressOn(
  stream: Writable & { isTTY?: boolean },
  total: number,
): { step: () => void; stop: () => void } {
  if (!stream.isTTY || total < 1000) return { step: () => undefined, stop: () => undefined }
  const bar = new SingleBar({
    stream: stream as NodeJS.WritableStream,
    format: '{bar} {value}/{total}',
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
