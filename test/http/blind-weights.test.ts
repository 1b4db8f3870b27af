import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok, openProject } from './project.ts'
import { openService } from './service.ts'
import { names, others, read, type Twin } from './ways.ts'

const divided = (KW1: number) => ({
  sets: [{ group: null, elicitation: { kind: 'points', points: { KW1, BE1: 100 - KW1 } } }],
})
const compared = {
  sets: [
    {
      group: null,
      elicitation: {
        kind: 'ahp',
        comparisons: [{ item: 'KW1', over: 'BE1', ratio: 7 }],
        rule: 'eigenvector',
      },
    },
  ],
}

/** Ann weighs twice, in one form or the other; Bob the same in both. */
async function openTwin(sets: object): Promise<Twin> {
  const service = await openService()
  const project = await openProject(service, 'drafted')
  const { ann, bob, facilitator, path, now } = project
  await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()))
  const first = await ok(ann.post(`${path}/weight-sets`, sets))
  const second = await ok(ann.post(`${path}/weight-sets`, sets))
  await ok(bob.post(`${path}/weight-sets`, divided(50)))
  // What Ann tries in vain stays with her too.
  await ann.post(`${path}/weight-sets`, divided(1000))
  return {
    service,
    project,
    entries: [first.body.seq, second.body.seq, second.body.seq + 1],
    // None before the seal, and none that somebody guesses.
    analyses: ['0'.repeat(64)],
    log: service.log(),
  }
}

let left: Twin
let right: Twin
beforeAll(async () => {
  left = await openTwin(divided(90))
  right = await openTwin(compared)
})
afterAll(async () => {
  await left.service.close()
  await right.service.close()
})

describe('while a weighting round is open', () => {
  describe.each(Object.keys(others))('the %s learns nothing of how Ann weighs', who => {
    test.each(names)('from %s', async name => {
      const [one, two] = [
        await read(left, others[who]!(left), name),
        await read(right, others[who]!(right), name),
      ]
      expect(one).toEqual(two)
    })
  })

  test('others see who has weighed', async () => {
    const { project } = left
    const { rounds } = (await project.reader.get(`${project.path}/weighting-rounds`)).body
    expect(rounds[0].progress).toEqual([
      { assessor: project.ann.id, given: true },
      { assessor: project.bob.id, given: true },
    ])
  })

  test('Ann sees her own weights, and nothing of Bob; no mean is told', async () => {
    const { project } = left
    const { individual, means } = (await project.ann.get(`${project.path}/weight-sets`)).body
    expect(individual).toMatchObject([{ assessor: project.ann.id, global: { KW1: 90, BE1: 10 } }])
    expect(means).toEqual({ arithmetic: null, geometric: null })
  })
})

test('from the draft to the seal: once the round is closed all is seen, the mean is adopted and sealed', async () => {
  const service = await openService()
  const project = await openProject(service, 'drafted')
  const { ann, bob, facilitator, reader, path, now } = project
  await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()))
  await ok(ann.post(`${path}/weight-sets`, divided(75)))
  await ok(bob.post(`${path}/weight-sets`, divided(60)))
  await ok(facilitator.post(`${path}/weighting-rounds/1/closing`, undefined, await now()))
  const weights = async () => (await ok(reader.get(`${path}/weight-sets`))).body
  expect(await weights()).toMatchObject({
    siblings: [{ group: null, items: ['KW1', 'BE1'] }],
    inForce: { global: { KW1: 60, BE1: 40 } },
    individual: [
      { assessor: ann.id, fits: true, global: { KW1: 75, BE1: 25 } },
      { assessor: bob.id, fits: true, global: { KW1: 60, BE1: 40 } },
    ],
    means: { arithmetic: { global: { KW1: 67.5, BE1: 32.5 } } },
    adopted: null,
  })
  const mean = { kind: 'mean', mean: 'arithmetic', decimals: 0, decidedBy: 'Kerngroep' }
  await ok(facilitator.post(`${path}/adopted-weights`, mean, await now()))
  expect(await weights()).toMatchObject({
    inForce: { global: { KW1: 68, BE1: 32 } },
    adopted: {
      basis: { kind: 'mean', mean: 'arithmetic', decimals: 0, sets: 2 },
      decidedBy: 'Kerngroep',
      reason: null,
    },
  })
  await ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'Kerngroep' }, await now()))
  expect((await reader.get(`${path}/framework`)).body.globalWeights).toEqual({ KW1: 68, BE1: 32 })
  await service.close()
})

test('what is wrong with judgements is told at its place, in the language of the reader, and nothing changes', async () => {
  const { project } = left
  const { ann, path } = project
  const before = await project.head()
  const wrong = await ann.post(
    `${path}/weight-sets`,
    { sets: [{ group: null, elicitation: { kind: 'points', points: { KW1: 20, BE1: 70 } } }] },
    {
      'accept-language': 'nl',
    },
  )
  expect(wrong).toMatchObject({
    status: 400,
    body: { code: 'weights-sum', errors: [{ path: 'body.sets.0.elicitation.points' }] },
  })
  expect(await project.head()).toEqual(before)
})
