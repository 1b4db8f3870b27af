// SMAA-2 in WebAssembly against numpy (smaa_numpy.py, the better of one shot and blocks of 500) and a plain C loop
// (smaa_reference.c), one thread each: rank acceptability and central weights. In nanoseconds a sample.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHUNK, tallyChunk } from '../dist/mcda/smaa/kernel.js'
import { median } from './child.js'

const ROUNDS = 3
const SAMPLES = 100_000
/** What a sample costs the baselines does not depend on how many there are; drawn scores take them long. */
const BASELINE_SAMPLES = { fixed: SAMPLES, uniform: 10_000, normal: 10_000 }
const MODES = { fixed: 'det', uniform: 'unif', normal: 'norm' }
const KINDS = Object.keys(MODES)
const NONE = Number.NaN

export async function smaa() {
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-smaa-'))
  try {
    const reference = compiled(folder)
    const cells = KINDS.flatMap(kind =>
      [5, 20, 100].flatMap(m => [8, 12, 24].map(n => timed({ kind, m, n }, reference))),
    )
    const version = numpyVersion()
    return [
      ...cells.map(cell => ({
        what: `SMAA-2, ${cell.name}, in ns a sample`,
        against: `numpy ${version ?? ''}, one shot or blocks of 500, the better (ratio: × as fast)`,
        ours: cell.ours,
        baseline: cell.numpy,
        ratio: cell.againstNumpy,
        wanted: version ? '≥ 8' : 'not measured: python3-numpy is not installed',
      })),
      ...KINDS.map(kind => {
        const [slowest] = cells.filter(cell => cell.kind === kind).sort((a, b) => a.againstC - b.againstC)
        return {
          what: `SMAA-2, ${slowest.name}, in ns a sample`,
          against: `scalar C in double precision; of the nine ${kind} cells the smallest ratio`,
          ours: slowest.ours,
          baseline: slowest.c,
          ratio: slowest.againstC,
          wanted: reference ? '≥ 3' : 'not measured: cc is not installed',
        }
      }),
      ...KINDS.map(kind => {
        const cell = cells.find(cell => cell.name === nameOf({ kind, m: 20, n: 12 }))
        const ours = nanoseconds({ kind, m: 20, n: 12 }, true)
        return {
          what: `SMAA-2 with pairwise winning, ${cell.name}, in ns a sample`,
          against: 'numpy without pairwise winning',
          ours,
          baseline: cell.numpy,
          ratio: cell.numpy / ours,
          wanted: '-',
        }
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const nameOf = ({ kind, m, n }) => `${m} × ${n}, ${kind} scores`

function timed(cell, reference) {
  nanoseconds(cell)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const ours = nanoseconds(cell)
    return { ours, numpy: Math.min(inNumpy(cell, 500), inNumpy(cell, 0)), c: inC(cell, reference) }
  })
  const middle = of => median(rounds.map(of))
  return {
    ...cell,
    name: nameOf(cell),
    ours: middle(({ ours }) => ours),
    numpy: middle(({ numpy }) => numpy),
    c: middle(({ c }) => c),
    againstNumpy: middle(({ ours, numpy }) => numpy / ours),
    againstC: middle(({ ours, c }) => c / ours),
  }
}

/** The median of five runs, as the baselines do. */
function nanoseconds(cell, pairwise = false) {
  const problem = problemOf(cell, pairwise)
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now()
    for (let done = 0; done < SAMPLES; done += CHUNK)
      tallyChunk(problem, 1, done / CHUNK, Math.min(CHUNK, SAMPLES - done))
    return performance.now() - from
  })
  return (median(runs) / SAMPLES) * 1e6
}

function problemOf({ kind, m, n }, pairwise) {
  const between = (low, high) =>
    Float64Array.from({ length: m * n }, () => low + (high - low) * Math.random())
  return {
    alternatives: m,
    criteria: n,
    scores: between(0, 1),
    spread: kind === 'fixed' ? null : between(0.02, 0.15),
    kind,
    order: null,
    ties: 'split',
    pairwise,
  }
}

/** It sorts with vectors of 512 bits from 1.25 on, of 256 from 2.0 on, where there are; null without numpy. */
function numpyVersion() {
  try {
    return run('python3', ['-c', 'import json, numpy; print(json.dumps(numpy.__version__))'])
  } catch {
    return null
  }
}

/** NaN where there is no numpy. */
function inNumpy({ kind, m, n }, block) {
  const script = fileURLToPath(new URL('./smaa_numpy.py', import.meta.url))
  const samples = BASELINE_SAMPLES[kind]
  try {
    const printed = run('python3', [script, samples, m, n, MODES[kind], 3, block])
    return (printed.total / samples) * 1e9
  } catch {
    return NONE
  }
}

/** Null where there is no C compiler. */
function compiled(folder) {
  const program = join(folder, 'smaa_reference')
  const source = fileURLToPath(new URL('./smaa_reference.c', import.meta.url))
  try {
    execFileSync('cc', ['-O3', '-march=native', '-o', program, source, '-lm'], { stdio: 'ignore' })
    return program
  } catch {
    return null
  }
}

const inC = ({ kind, m, n }, program) =>
  program ? run(program, [BASELINE_SAMPLES[kind], m, n, MODES[kind], 3]).ns_sample : NONE

function run(command, values) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const stdio = ['ignore', 'pipe', 'ignore']
  return JSON.parse(execFileSync(command, values.map(String), { encoding: 'utf8', stdio, env }))
}
