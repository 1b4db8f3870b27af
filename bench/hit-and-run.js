// Steps of the walk through a set of weights: each criterion weighs .4 to .9 times the one before it, so that every
// step meets two ratios a criterion. Ratio: how much longer a step takes than with 4 criteria, over (criteria / 4)².
import { seededRandom } from '../dist/mcda/seeded-random.js'
import { regionOf } from '../dist/mcda/weight-space/check-weight-space.js'
import { directionsOf, hitAndRun } from '../dist/mcda/weight-space/hit-and-run.js'
import { endsOf } from '../dist/mcda/weight-space/weight-sampler.js'
import { weightSpaceOf } from '../dist/mcda/weight-space/weight-statement.js'
import { median } from './child.js'

const ROUNDS = 5
const SMALLEST = 4
const STEPS = 400_000

export function hitAndRunSteps() {
  const sizes = [SMALLEST, 8, 12, 16, 24]
  const walks = new Map(sizes.map(size => [size, walkThrough(size)]))
  const rounds = Array.from(
    { length: ROUNDS },
    () => new Map(sizes.map(size => [size, stepsPerSecond(walks.get(size))])),
  )
  return sizes.map(size => ({
    what: `hit-and-run, ${size} criteria, steps per second`,
    against: `${SMALLEST} criteria (ratio: growth of the time over quadratic growth)`,
    ours: median(rounds.map(speeds => speeds.get(size))),
    baseline: median(rounds.map(speeds => speeds.get(SMALLEST))),
    ratio: median(rounds.map(speeds => speeds.get(SMALLEST) / speeds.get(size) / (size / SMALLEST) ** 2)),
    wanted: '≤ 1',
  }))
}

function walkThrough(size) {
  const criteria = Array.from({ length: size }, (_, j) => `C${j + 1}`)
  const statements = criteria
    .slice(1)
    .map((of, j) => ({ kind: 'ratio', of, to: criteria[j], min: 0.4, max: 0.9 }))
  const space = weightSpaceOf(criteria, statements)
  const region = regionOf(space)
  return hitAndRun(region, directionsOf(region, endsOf(space)), seededRandom(1))
}

function stepsPerSecond(walk) {
  const from = performance.now()
  walk.steps(STEPS)
  return (1000 * STEPS) / (performance.now() - from)
}
