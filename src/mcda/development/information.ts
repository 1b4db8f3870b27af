import { expectedWorths } from './expected-worth.ts'
import { type InformationValue, informationValue } from './information-value.ts'
import type { OpenDevelopment } from './open-development.ts'
import { type Probabilities, probabilitiesOf } from './probability.ts'
import type { Scenario } from './scenario.ts'

/** What it is worth to know how developments turn out, one by one and in pairs; indices of developments. */
export interface Information {
  probabilities: (Probabilities | null)[]
  /** Expected total per model at the nominal probabilities; null: not known. */
  expected: number[] | null
  values: (InformationValue | null)[]
  pairs: { pair: readonly [number, number]; evppi: InformationValue }[]
}

/** Work on the ranges of pairs: joint outcomes of all of them, each time they are looked at. */
const MOST_ROWS = 4000

/** Nothing where a development has no probabilities: the others then have no value of their own either. */
export function informationOf(
  scenario: Scenario,
  developments: readonly OpenDevelopment[],
  counts: readonly number[],
  seed: number,
): Information {
  const probabilities = developments.map(({ outcomes }) => probabilitiesOf(outcomes))
  const known = probabilities.flatMap(each => each ?? [])
  const unknown = { probabilities, values: [], pairs: [], expected: null }
  if (known.length < developments.length) return unknown
  const worths = expectedWorths(
    scenario,
    counts,
    known.map(({ nominal }) => nominal),
    seed,
  )
  const rowsOfPairs = counts.reduce(
    (sum, a, d) => counts.slice(d + 1).reduce((more, b) => more + a * b, sum),
    0,
  )
  const boxes = Math.floor(MOST_ROWS / rowsOfPairs)
  const expected = [...worths([]).worth]
  if (expected.some(Number.isNaN)) return unknown
  return {
    probabilities,
    expected,
    values: known.map((own, d) => informationValue(worths([d]), own)),
    pairs: known.flatMap((first, a) =>
      known.flatMap((second, b) => {
        const value = a < b ? informationValue(worths([a, b]), first, second, boxes) : null
        return value ? [{ pair: [a, b] as const, evppi: value }] : []
      }),
    ),
  }
}
