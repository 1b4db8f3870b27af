import { describe, expect, onTestFinished, test } from 'vitest'
import { Pool } from '../../src/app/pool.ts'
import { carryOut } from '../../src/app/work.ts'
import { fact } from '../../src/dossier/event.ts'
import { outlookIn } from '../../src/dossier/outlook.ts'
import { rankableOrRefuse } from '../../src/dossier/problem.ts'
import { robustnessIn } from '../../src/dossier/robustness.ts'
import { compute } from '../../src/mcda/compute.ts'
import { InvalidProblem } from '../../src/mcda/invalid.ts'
import { type RenderOrder, render } from '../../src/report/rendering.ts'
import { deterministic } from '../fixtures/environment.ts'
import { given } from '../fixtures/given.ts'
import { progressAfter } from '../fixtures/progress.ts'
import { scored } from '../fixtures/story.ts'

const openPool = (changes: { threads?: number; worker?: URL } = {}) => {
  const pool = new Pool({ ...deterministic(), ...changes })
  onTestFinished(() => pool.close())
  return pool
}
const ranks = { method: 'ranks', input: { scores: [3, 1, 2] } }
/** Half a minute of work, for who would wait for it. */
const endless = {
  method: 'smaa2',
  input: {
    measurements: Array.from({ length: 4 }, () =>
      Array.from({ length: 12 }, () => ({ type: 'normal', mean: 0, sd: 1 })),
    ),
    draws: 500_000,
  },
}
const failureOf = async (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => expect.unreachable('it did not fail'),
    error => error,
  )

describe('a thread', () => {
  test('answers as the same function does here', async () => {
    expect(await openPool().run('compute', [ranks])).toEqual(compute(ranks))
  })

  test('says no with the same refusal, its places included', async () => {
    const requests = [
      { method: 'direct_weights', input: { points: [60, -40] } },
      { method: 'ranks', input: { score: 1 } },
    ]
    const pool = openPool()
    for (const request of requests) {
      const refused = await failureOf(pool.run('compute', [request]))
      const here = await failureOf((async () => compute(request))())
      expect(refused).toBeInstanceOf(InvalidProblem)
      expect({ ...refused }).toEqual({ ...here })
      expect((here as InvalidProblem).code).toBe(
        request.method === 'ranks' ? 'malformed-input' : 'weight-negative',
      )
    }
  })

  test('that fails says so, and the next piece of work is done', async () => {
    const pool = openPool()
    const broken = await failureOf(pool.run('simulateChunk', [null as never, 0]))
    expect(broken).not.toBeInstanceOf(InvalidProblem)
    expect(await pool.run('compute', [ranks])).toEqual(compute(ranks))
  })

  test('is stopped in the middle of its work when nobody waits for it any more', async () => {
    const pool = openPool()
    const stop = new AbortController()
    const work = failureOf(pool.run('compute', [endless], stop.signal))
    await pool.run('compute', [ranks], AbortSignal.timeout(1)).catch(() => undefined)
    stop.abort()
    expect((await work).name).toBe('AbortError')
    expect(await pool.run('compute', [ranks])).toEqual(compute(ranks))
  })
})

test('what a dossier is waiting for is the same from a thread as from here', async () => {
  const outcomes = ['less', 'same'].map(id => ({
    id,
    name: { nl: id },
    effects: [{ kind: 'shift' as const, criterion: 'LINK', by: id === 'less' ? -1 : 0 }],
    probability: null,
  }))
  const declared = fact('development-outcomes-declared', { development: 'D1', outcomes, note: null })
  const state = given(...scored(), declared)
  const { decideBy, developments, signals } = state
  const { problem } = rankableOrRefuse(state)
  const pool = openPool()
  expect(await pool.run('outlookIn', [{ decideBy, developments, signals }, problem])).toEqual(
    outlookIn(state, problem),
  )
  expect(await pool.run('robustnessIn', [problem])).toEqual(robustnessIn(problem))
})

describe('the pool', () => {
  test('does several pieces of work at once, and hands each its own answer', async () => {
    const pool = openPool({ threads: 2 })
    const requests = [1, 2, 3, 4, 5].map(last => ({ method: 'ranks', input: { scores: [3, 1, last] } }))
    const answers = await Promise.all(requests.map(request => pool.run('compute', [request])))
    expect(answers).toEqual(requests.map(request => compute(request)))
  })

  test('that closes waits for no work', async () => {
    const pool = openPool()
    const work = failureOf(pool.run('compute', [endless]))
    await pool.close()
    expect(await work).toBeInstanceOf(Error)
  })

  test('that had no work has nothing to close', async () => {
    await openPool({ worker: new URL('file:///nowhere.js') }).close()
  })
})

test('threads that cannot start fail the work that waits for them, and not the program', async () => {
  const pool = openPool({ worker: new URL('file:///nowhere.js') })
  for (const _ of [1, 2]) {
    const waiting = [1, 2].map(() => failureOf(pool.run('compute', [ranks])))
    for (const error of await Promise.all(waiting)) expect(error).not.toBeInstanceOf(InvalidProblem)
  }
})

test('makes a report in a thread as it is made here, byte for byte', async () => {
  const renderer = new URL('../../dist/report/worker.js', import.meta.url)
  const progress = progressAfter(...scored())
  for (const format of ['html', 'odt', 'docx'] as const) {
    const order: RenderOrder = { kind: 'progress', format, language: 'nl', progress }
    const made = await openPool().elsewhere<string | Uint8Array>(renderer, order)
    expect(Buffer.from(made)).toEqual(Buffer.from(await render(order)))
  }
})

test('an error that is no refusal of the maths is not taken for one', () => {
  expect(() => carryOut({ name: 'simulateChunk', args: [null as never, 0] })).toThrow(TypeError)
})
