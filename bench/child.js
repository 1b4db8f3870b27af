import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts a file of this folder as a process of its own; answers with what it sends once it is ready. */
export async function start(file, ...args) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [ready] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`))),
  ])
  const stop = async () => {
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
  return { ...ready, stop }
}

export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
