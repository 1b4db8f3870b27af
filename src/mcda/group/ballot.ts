import { z } from 'zod'
import { Direction, decisionMatrixOf } from '../decision-matrix.ts'
import { InvalidProblem } from '../invalid.ts'
import { Labels, refuseDuplicates } from '../labels.ts'
import { Matrix } from '../matrix.ts'
import { inputOf } from '../method.ts'
import { sumOfWeights } from '../weights.ts'

/** How one voter, or so many voters as it weighs, orders the alternatives. */
export interface Ballot {
  weight: number
  /** A number per alternative: lower is better, equal is tied. */
  places: readonly number[]
}

/** All pairs are compared on every ballot: so many take a tenth of a second. */
const MOST_ALTERNATIVES = 100
const MOST_BALLOTS = 500

/** The input of a voting method: ballots, or a matrix of which every criterion is a voter. */
export const ballotInput = inputOf({
  alternatives: Labels.meta({
    description: 'By default those of the first ballot, or A1, A2 ... for a matrix.',
  }),
  ballots: z
    .array(
      z.strictObject({
        weight: z.number().default(1),
        order: z.array(z.array(z.string().min(1))).meta({
          description:
            'Classes from best to worst; those in one class are tied. All alternatives, each once.',
        }),
      }),
    )
    .max(MOST_BALLOTS)
    .optional(),
  criteria: Labels,
  directions: z.array(Direction).max(MOST_BALLOTS).optional(),
  matrix: Matrix.max(MOST_ALTERNATIVES).optional(),
  weights: z.array(z.number()).optional().meta({
    description: 'With a matrix: of each criterion as a voter, by default 1.',
  }),
}).refine(
  ({ ballots, matrix, criteria, directions, weights }) =>
    ballots ? !(matrix || criteria || directions || weights) : matrix && directions,
  { path: ['ballots'], message: 'Give ballots, or a matrix with directions, and not both' },
)
type BallotInput = z.output<typeof ballotInput>

export interface Vote {
  alternatives: string[]
  /** Name of each ballot: its number, or the criterion. */
  voters: string[]
  ballots: Ballot[]
}

/** Checked: every alternative once on every ballot, and no weight below 0. */
export function ballotsOf(input: BallotInput): Vote {
  return input.ballots ? fromOrders(input, input.ballots) : fromMatrix(input)
}

function fromOrders(
  { alternatives: given }: BallotInput,
  ballots: NonNullable<BallotInput['ballots']>,
): Vote {
  if (ballots.length === 0) throw new InvalidProblem('empty', 'ballots', {})
  const alternatives = given ?? [...new Set(ballots[0]!.order.flat())]
  const path = given ? 'alternatives' : 'ballots.0.order'
  if (alternatives.length === 0) throw new InvalidProblem('empty', path, {})
  if (alternatives.length > MOST_ALTERNATIVES)
    throw new InvalidProblem('shape', path, { expected: MOST_ALTERNATIVES, found: alternatives.length })
  refuseDuplicates(alternatives, path)
  if (ballots.every(({ weight }) => weight === 0)) throw new InvalidProblem('weights-sum-zero', 'ballots', {})
  return {
    alternatives,
    voters: ballots.map((_, i) => `${i + 1}`),
    ballots: ballots.map(({ weight, order }, i) => {
      if (weight < 0) throw new InvalidProblem('weight-negative', `ballots.${i}.weight`, { weight })
      return { weight, places: placesIn(order, alternatives, `ballots.${i}.order`) }
    }),
  }
}

function placesIn(
  order: readonly (readonly string[])[],
  alternatives: readonly string[],
  path: string,
): number[] {
  const places = new Map<string, number | null>(alternatives.map(id => [id, null]))
  order.forEach((tied, place) => {
    if (tied.length === 0) throw new InvalidProblem('empty', `${path}.${place}`, {})
    tied.forEach((id, i) => {
      const known = places.get(id)
      if (known === undefined) throw new InvalidProblem('unknown-id', `${path}.${place}.${i}`, { id })
      if (known !== null) throw new InvalidProblem('duplicate-id', `${path}.${place}.${i}`, { id })
      places.set(id, place)
    })
  })
  return alternatives.map(id => {
    const place = places.get(id)!
    if (place === null) throw new InvalidProblem('missing-id', path, { id })
    return place
  })
}

function fromMatrix({ directions, matrix, weights, ...labels }: BallotInput): Vote {
  const { alternatives, criteria, ...problem } = decisionMatrixOf({
    ...labels,
    directions: directions!,
    matrix: matrix!,
  })
  if (weights) sumOfWeights(weights, criteria.length, 'weights')
  return {
    alternatives,
    voters: criteria,
    ballots: criteria.map((_, j) => ({
      weight: weights?.[j] ?? 1,
      places: problem.matrix.map(row => (problem.directions[j] === 'max' ? -row[j]! : row[j]!)),
    })),
  }
}

export const ballotExample = {
  alternatives: ['M1', 'M3', 'M6'],
  ballots: [
    { weight: 2, order: [['M6'], ['M3'], ['M1']] },
    { weight: 1, order: [['M3'], ['M1', 'M6']] },
  ],
}
