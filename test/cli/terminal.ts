import { Readable, Writable } from 'node:stream'
import type { CliEnvironment } from '../../src/cli/environment.ts'
import { run } from '../../src/cli/program.ts'
import { deterministic, ROOT } from '../fixtures/environment.ts'

/** What a command left behind. */
export interface Said {
  code: number
  out: string
  err: string
}

export interface Terminal {
  /** Runs one command, as typed. */
  (...args: string[]): Promise<Said>
  /** Runs a command that must succeed; answers with what it printed, without the last newline. */
  ok(...args: string[]): Promise<string>
  /** The same, and what it printed is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever a command prints
  json(...args: string[]): Promise<any>
  /** Runs a command that must be refused: exit code 1, words on standard error, nothing on standard output. */
  refused(...args: string[]): Promise<string>
  /** The same terminal with something on standard input, somebody who watches, or somebody who stops what runs. */
  with(changes: Partial<Setting>): Terminal
}

interface Setting {
  env: CliEnvironment['env']
  stdin: string
  watched: boolean
  stopped: boolean
}

/** Commands in this process, with streams that remember: quick, so that many small cases can be tried. */
export function terminal(env: CliEnvironment['env'] = {}, name = 'terminal'): Terminal {
  const environment = deterministic(name)
  const at = ({ env, stdin, watched, stopped }: Setting): Terminal => {
    const type = async (...args: string[]): Promise<Said> => {
      const out = memory(watched)
      const err = memory(watched)
      const code = await run(args, {
        ...environment,
        root: ROOT,
        version: '0.0.0',
        env,
        stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
        stdout: out,
        stderr: err,
        onSignal: stop => stopped && stop(),
      })
      return { code, out: out.text(), err: err.text() }
    }
    const ok = async (...args: string[]) => {
      const { code, out, err } = await type(...args)
      if (code !== 0 || err !== '') throw new Error(`weegkader ${args.join(' ')}: exit ${code}\n${err}${out}`)
      return out.replace(/\n$/, '')
    }
    return Object.assign(type, {
      ok,
      json: async (...args: string[]) => JSON.parse(await ok(...args, '--json')),
      refused: async (...args: string[]) => {
        const { code, out, err } = await type(...args)
        if (code !== 1 || out !== '' || err.trim() === '')
          throw new Error(`weegkader ${args.join(' ')}: not refused but exit ${code}\n${err}${out}`)
        return err
      },
      with: (changes: Partial<Setting>) => at({ env, stdin, watched, stopped, ...changes }),
    })
  }
  return at({ env, stdin: '', watched: false, stopped: false })
}

/** A stream that remembers; somebody watches it when it says that it is a terminal. */
function memory(watched: boolean): Writable & { isTTY?: boolean; text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return Object.assign(stream, { ...(watched && { isTTY: true }), text: () => chunks.join('') })
}
