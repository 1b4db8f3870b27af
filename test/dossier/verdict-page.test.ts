import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verdictCodes } from '../../src/dossier/verdict.ts'
import { type Statement, statementCodes, statementsOf } from '../../src/dossier/verdict-page.ts'
import { seededRandom } from '../../src/mcda/seeded-random.ts'
import { type Claimed, checks } from './statement-check.ts'
import { groundsOf, type World, worlds } from './verdict-world.ts'

function expectTrue(world: World, seed = 1): Statement[] {
  const grounds = groundsOf(world)
  const page = statementsOf(grounds)
  const random = seededRandom(seed)
  for (const { code, params } of page) {
    const check = (checks as Record<string, (claimed: Claimed) => void>)[code]
    expect(check, code).toBeDefined()
    try {
      check!({ params, world, problem: world.problem, grounds, page, random })
    } catch (error) {
      throw new Error(`${code} ${JSON.stringify(params)}: ${(error as Error).message}`, { cause: error })
    }
  }
  return page
}

test('every sentence holds when it is tried out', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, seed) => {
      expectTrue(world, seed)
    }),
    { numRuns: Number(process.env.RUNS ?? 150), endOnFailure: true },
  )
})
