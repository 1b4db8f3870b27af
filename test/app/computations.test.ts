import { expect, test } from 'vitest'
import { MOST_COMPUTING } from '../../src/app/computations.ts'
import { Refusal } from '../../src/dossier/refusal.ts'
import { compute, isLong } from '../../src/mcda/compute.ts'
import { InvalidProblem } from '../../src/mcda/invalid.ts'
import { deterministic, newFile, openTestApp } from '../fixtures/environment.ts'

const smaa = (input: object) => ({
  method: 'smaa2',
  input: {
    scores: [
      [0.2, 0.9],
      [0.7, 0.3],
    ],
    ...input,
  },
})
const [short, long] = [smaa({ draws: 100 }), smaa({ draws: 200_000, seed: 7 })]
const nowhere = { ...deterministic(), worker: new URL('file:///nowhere.js') }

test('what is short is computed here, and needs no thread', async () => {
  const { computations } = await openTestApp(newFile(), nowhere)
  expect([isLong(short), isLong(long)]).toEqual([false, true])
  expect(await computations.compute(short)).toEqual(compute(short))
  await expect(computations.compute(long)).rejects.not.toBeInstanceOf(InvalidProblem)
})

test('what is long is computed in a thread, with the same answer to the last bit', async () => {
  const { computations } = await openTestApp()
  expect(JSON.stringify(await computations.compute(long))).toBe(JSON.stringify(compute(long)))
})

test('a refusal of long work is a refusal', async () => {
  const { computations } = await openTestApp()
  const contradiction = smaa({
    draws: 200_000,
    statements: [
      { kind: 'bounds', criterion: 'C1', min: 60 },
      { kind: 'bounds', criterion: 'C2', min: 60 },
    ],
  })
  await expect(computations.compute(contradiction)).rejects.toMatchObject({
    name: 'InvalidProblem',
    code: 'weights-contradict',
  })
})

test('so many at the same time, and the next is told to come back; after that there is room again', async () => {
  const { computations } = await openTestApp()
  const asked = Array.from({ length: MOST_COMPUTING }, () => computations.compute(long))
  const refused = await computations.compute(long).catch(error => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({
    code: 'queue-full',
    params: { running: MOST_COMPUTING, most: MOST_COMPUTING },
  })
  // What is short does not wait for what is long.
  expect(await computations.compute(short)).toEqual(compute(short))
  expect(new Set((await Promise.all(asked)).map(answer => JSON.stringify(answer))).size).toBe(1)
  expect(await computations.compute(long)).toEqual(compute(long))
})
