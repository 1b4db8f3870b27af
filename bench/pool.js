// Threads for long work: what a second one brings, and what those who ask for something else notice of it.
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Pool } from '../dist/app/pool.js'
import { seededRandom } from '../dist/mcda/seeded-random.js'
import { chunksOf } from '../dist/mcda/smaa/simulation.js'
import { median, start } from './child.js'

const ROUNDS = 7
const HEALTH_REQUESTS = 500
const PAUSE = 4

export async function pool(folder) {
  return [await secondThread('exact'), await secondThread('uniform'), await healthWhileComputing(folder)]
}

async function secondThread(type) {
  const simulation = simulationOf(type, 1_000_000)
  const worker = new URL('../dist/app/worker.js', import.meta.url)
  const pools = [1, 2].map(threads => new Pool({ worker, threads }))
  const [one, two] = [[], []]
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, times] of [one, two].entries()) {
      const took = await simulate(pools[i], simulation)
      if (round >= 0) times.push(took)
    }
  for (const each of pools) await each.close()
  return {
    what: `SMAA-2, 20 × 12, ${type === 'exact' ? 'fixed' : type} scores, 10⁶ draws in the pool: two threads, in ms`,
    against: 'one thread (ratio: × as fast)',
    ours: median(two),
    baseline: median(one),
    ratio: median(one.map((time, i) => time / two[i])),
    wanted: '≥ 1.7',
  }
}

async function simulate(threads, simulation) {
  const from = performance.now()
  const chunks = Array.from({ length: chunksOf(simulation) }, (_, chunk) =>
    threads.run('simulateChunk', [simulation, chunk]),
  )
  await Promise.all(chunks)
  return performance.now() - from
}

function simulationOf(type, draws) {
  const random = seededRandom(1)
  const name = letter => (_, i) => `${letter}${i + 1}`
  const criteria = Array.from({ length: 12 }, name('C'))
  const cell = () => {
    const value = 0.15 + 0.7 * random.uniform()
    return type === 'exact' ? { type, value } : { type, min: value - 0.1, max: value + 0.1 }
  }
  return {
    alternatives: Array.from({ length: 20 }, name('A')),
    criteria,
    cells: Array.from({ length: 20 }, () => criteria.map(cell)),
    valueFunctions: criteria.map(() => null),
    weights: { kind: 'polytope', size: 12, constraints: [] },
    decisionMakers: null,
    ties: 'split',
    tolerance: 1e-9,
    draws,
    seed: 1,
  }
}

async function healthWhileComputing(folder) {
  const service = await start('./service.js', join(folder, 'pool.sqlite'), 'closed')
  const base = `http://127.0.0.1:${service.port}/api/v1`
  const headers = { authorization: `Bearer ${service.tokens[0]}`, 'content-type': 'application/json' }
  const analyses = `${base}/projects/${service.project}/analyses`
  const [idle, busy] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(await healthP99(base))
    const question = { scores: 'assessors', weights: { kind: 'none' }, draws: 10_000_000, seed: round }
    const started = await fetch(analyses, { method: 'POST', headers, body: JSON.stringify(question) })
    if (started.status !== 202) throw new Error(`the analysis answers ${started.status}`)
    busy.push(await healthP99(base))
    const { id } = await started.json()
    const { state } = await (await fetch(`${analyses}/${id}`, { headers })).json()
    if (state !== 'running') throw new Error('the analysis ended before the measurement did')
    await fetch(`${analyses}/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${service.lead}` },
    })
  }
  await service.stop()
  return {
    what: 'health, 99th percentile while 10⁷ draws are simulated, in ms',
    against: 'the same service with nothing to do',
    ours: median(busy),
    baseline: median(idle),
    ratio: median(busy.map((time, i) => time / idle[i])),
    wanted: '≤ 3',
  }
}

/** One request after the other, with a pause: the time of each, and not of what waits for it. */
async function healthP99(base) {
  const times = []
  for (let i = 0; i < HEALTH_REQUESTS; i++) {
    const from = performance.now()
    const { status } = await fetch(`${base}/health`)
    times.push(performance.now() - from)
    if (status !== 200) throw new Error('health did not answer')
    await setTimeout(PAUSE)
  }
  return times.sort((a, b) => a - b)[Math.floor(0.99 * times.length)]
}
