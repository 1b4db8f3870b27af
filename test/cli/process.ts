import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../fixtures/environment.ts'

export const MAIN = join(ROOT, 'dist/main.js')

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Starts the built program in a process of its own and waits until it ends. */
export async function weegkader(
  args: string[],
  { stdin = '', env = {}, cwd = ROOT }: { stdin?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: environment(env) })
  const said = listen(child)
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: said.out(), err: said.err() }
}

export interface Served {
  /** Where it listens, without the path of the API. */
  url: string
  /** The administrator's token; empty when it was shown at an earlier start. */
  token: string
  /** What it logged. */
  log: () => string
  /** Kills it as a power cut would: no signal to handle, nothing to finish. */
  kill: () => Promise<void>
  /** Asks it to stop; answers with its exit code. */
  stop: () => Promise<number | null>
}

/** Starts the real server on a free port, on this file or on one that goes with it; answers once it listens. */
export async function serve(given?: string, options: readonly string[] = ['--quiet']): Promise<Served> {
  const own = given === undefined ? mkdtempSync(join(tmpdir(), 'weegkader-serve-')) : null
  const file = given ?? join(own!, 'dossier.sqlite')
  const first = !existsSync(file)
  const args = [MAIN, 'serve', '--file', file, '--port', '0', ...options]
  const child = spawn(process.execPath, args, { env: environment({}) })
  const said = listen(child)
  const ended = once(child, 'close') as Promise<[number | null]>
  const ready = first ? /Another one: .*\n/ : /data: .*\n/
  while (!ready.test(said.out())) {
    const dead = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)])
    if (dead) throw new Error(`The server did not start: ${said.err()}`)
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const [code] = await ended
    if (own) rmSync(own, { recursive: true, force: true })
    return code
  }
  return {
    url: /API: (.*?)\/api\/v1/.exec(said.out())![1]!,
    token: /^ {2}(wk_\S+)$/m.exec(said.out())?.[1] ?? '',
    log: said.err,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

/** Nothing of the developer's own settings, which would lead a test to another file or server. */
function environment(changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(WEEGKADER_|PORT$|HOST$|NODE_)/.test(name))
  return { ...Object.fromEntries(own), ...changes }
}

function listen(child: ChildProcess): { out: () => string; err: () => string } {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout!.on('data', chunk => out.push(chunk))
  child.stderr!.on('data', chunk => err.push(chunk))
  return { out: () => Buffer.concat(out).toString(), err: () => Buffer.concat(err).toString() }
}
