import { describe, expect, test } from 'vitest'
import { projectAt } from './stages.ts'

const few = ['--draws', '500', '--scores', 'uniform']
/** Enough to run in the pool, in several parts. */
const many = ['--draws', '600000', '--scores', 'uniform']

describe('a short simulation', () => {
  test('is answered at once: chances, weights, and how it was done', async () => {
    const { cli, project } = await projectAt('closed')
    const dutch = await cli.ok('simulate', project, ...few, '--seed', '7')
    expect(dutch).toMatch(/^Simulatie: hoe vaak staat elk model op elke plaats\?\n=+$/m)
    expect(dutch).toMatch(/^M2 Pool +\d+,\d ± \d+,\d +\d+,\d ± \d+,\d$/m)
    expect(dutch).toMatch(/^ {2}Trekkingen: 500\n {2}Startgetal: 7\n {2}Generator: xoshiro128\*\*$/m)
    const english = await cli.ok('simulate', project, ...few, '-l', 'en')
    expect(english).toMatch(/^Simulation: how often does each model get each rank\?$/m)
  })

  test('the same seed gives the same answer, another seed another', async () => {
    const { cli, project } = await projectAt('closed')
    const ask = (seed: string) => cli.json('simulate', project, ...few, '--seed', seed, '--json')
    const first = await ask('7')
    expect(first).toMatchObject({ state: 'done', question: { seed: 7, draws: 500, scores: 'uniform' } })
    expect(await ask('7')).toEqual(first)
    expect((await ask('8')).id).not.toBe(first.id)
  })

  test('with the weights that are stated', async () => {
    const { cli, project, write } = await projectAt('closed')
    const order = { kind: 'order', classes: [['TRUST'], ['SKILL']] }
    const file = write('s.json', JSON.stringify({ statements: [order] }))
    const { question, result } = await cli.json('simulate', project, ...few, '--statements', file, '--json')
    expect(question.weights).toEqual({ kind: 'statements', statements: [order] })
    expect(result.sampling.exact).toBe(true)
  })

  test('mixtures of profiles, where nobody weighed: refused', async () => {
    const { cli, project } = await projectAt('closed')
    expect(await cli.refused('simulate', project, '--weights', 'hull')).toMatch(/^ {2}body\.weights/m)
  })

  test('missing scores that are to stay as they are: refused, with what to do', async () => {
    const { cli, project } = await projectAt('closed')
    expect(await cli.refused('simulate', project, '--draws', '500')).toContain('simuleer met uniforme scores')
  })
})

describe('a long simulation', () => {
  test('runs in threads; who watches sees how far it is, on standard error', async () => {
    const { cli, project } = await projectAt('closed')
    const { code, out, err } = await cli.with({ watched: true })('simulate', project, ...many)
    expect(code).toBe(0)
    expect(out).toContain('Trekkingen: 600.000')
    expect(err).toMatch(/0\/\d+/)
    // Answered from what was kept, without a bar.
    const again = await cli.with({ watched: true })('simulate', project, ...many)
    expect(again).toEqual({ code: 0, out, err: '' })
  })

  test('a stop from outside cancels it, and nothing is kept', async () => {
    const { cli, project } = await projectAt('closed')
    const endless = ['simulate', project, '--scores', 'uniform', '--draws', '10000000']
    const stopped = await cli.with({ stopped: true }).refused(...endless)
    expect(stopped).toContain('De simulatie is gestopt')
    expect(await cli.with({ stopped: true }).refused(...endless, '-l', 'en')).toContain('was stopped')
  })
})
