#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { run } from './cli/program.ts'

/** The composition root: the only place with the environment, the clock, chance and the exit. */
const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }

// Who reads along may stop at any line (`weegkader … | head`): that is no fault of the command.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await run(process.argv.slice(2), {
  version,
  root,
  env: process.env,
  worker: new URL('./app/worker.js', import.meta.url),
  renderer: new URL('./report/worker.js', import.meta.url),
  // One processor stays with those who are waiting for an answer.
  threads: Math.max(1, availableParallelism() - 1),
  now: () => new Date().toISOString(),
  random: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
  onFault: error => console.error(error),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onSignal: stop => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  },
})
