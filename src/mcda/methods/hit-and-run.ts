import { z } from 'zod'
import { checkDraws, checkWork, SHORT_DRAWS } from '../draws.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { GENERATOR } from '../seeded-random.ts'
import { tableForm } from '../table.ts'
import { checkWeightSpace } from '../weight-space/check-weight-space.ts'
import { extremeOf } from '../weight-space/extreme.ts'
import { exactMoments } from '../weight-space/moments.ts'
import { sampledMoments, sampledShare } from '../weight-space/sampled-moments.ts'
import { polytopeOf, StatedConstraint } from '../weight-space/stated-constraint.ts'
import { samplerKinds, samplerOf } from '../weight-space/weight-sampler.ts'
import { type Polytope, unit } from '../weight-space/weight-space.ts'

const MOST_CRITERIA = 50
const DRAWS = 10_000
/** Steps of a walk: some seconds. */
const MOST_STEPS = 10_000_000

const momentsTable = tableForm('weight-moments', 'w', 'criteria', 'quantities')
const covarianceTable = tableForm('weight-covariance', 'cov(w)', 'criteria', 'criteria')

/**
 * What a set of weights looks like: its mean, covariance, volume and limits. Exact where the set can be taken
 * apart, otherwise from draws, with half-widths.
 */
export const hitAndRun = method({
  name: 'hit_and_run',
  version: 1,
  isLong: ({ draws = DRAWS, criteria }) =>
    draws * (typeof criteria === 'number' ? criteria : criteria.length) ** 3 > SHORT_DRAWS,
  reference:
    'Smith (1984), Operations Research 32:1296-1308; Tervonen, van Valkenhoef, Baştürk & Postmus (2013), EJOR 224:552-559; van Valkenhoef, Tervonen & Postmus (2014), EJOR 239:865-867',
  input: inputOf({
    criteria: z
      .union([z.int().min(1).max(MOST_CRITERIA), Labels.unwrap().min(1).max(MOST_CRITERIA)])
      .meta({ description: 'How many, or their names.' }),
    constraints: z.array(StatedConstraint).max(200).default([]),
    draws: z
      .number()
      .optional()
      .meta({ description: `When left out: ${DRAWS}, or as many as some seconds allow.` }),
    seed: z.number().default(1),
  }),
  output: outputOf({
    mean: z.array(z.number()),
    covariance: z.array(z.array(z.number())),
    shareOfSimplex: z.number().nullable().meta({
      description:
        'Volume relative to that of all weight vectors; null for a set of lower dimension, or too small to measure.',
    }),
    least: z.array(z.number()).meta({ description: 'The least each weight can be, exact.' }),
    most: z.array(z.number()),
    dimension: z
      .int()
      .meta({ description: 'One less than there are criteria for a set with a volume, 0 for a point.' }),
    exact: z.boolean().meta({ description: 'True: computed, not drawn; what follows is then null.' }),
    halfWidths: z
      .strictObject({ mean: z.array(z.number()).nullable(), shareOfSimplex: z.number().nullable() })
      .nullable()
      .meta({ description: 'Of the 95 % intervals.' }),
    sampler: z.enum(samplerKinds).nullable(),
    thinning: z.int().nullable().meta({ description: 'Steps of the walk from one draw to the next.' }),
    draws: z.int().nullable(),
    seed: z.int().nullable(),
    generator: z.string().nullable(),
  }),
  example: {
    criteria: ['quality', 'cost', 'support'],
    constraints: [
      { coefficients: [1, -2, 0], sense: '>=', rhs: 0 },
      { coefficients: [0, 0, 1], sense: '<=', rhs: 0.4 },
    ],
  },
  tables: [momentsTable, covarianceTable],
  compute({ criteria, constraints, draws, seed }) {
    checkDraws({ draws: draws ?? DRAWS, seed })
    const size = typeof criteria === 'number' ? criteria : criteria.length
    const names = labelsOf(typeof criteria === 'number' ? undefined : criteria, size, 'C', 'criteria')
    const space = polytopeOf(size, constraints, 'constraints')
    const { dimension } = checkWeightSpace(space, 'constraints')
    const found = exactly(space) ?? fromDraws(space, draws, seed, dimension)
    const extremes = (goal: 'min' | 'max') => names.map((_, j) => extremeOf(space, unit(size, j), goal).value)
    const [least, most] = [extremes('min'), extremes('max')]
    const { mean, covariance } = found
    return {
      ...found,
      least,
      most,
      dimension,
      tables: [
        momentsTable.of(
          names,
          ['mean', 'standard-deviation', 'least', 'most'],
          mean.map((m, j) => [m, Math.sqrt(Math.max(0, covariance[j]![j]!)), least[j]!, most[j]!]),
        ),
        covarianceTable.of(names, names, covariance),
      ],
    }
  },
})

function exactly(space: Polytope) {
  const moments = exactMoments(space)
  const drawn = { halfWidths: null, sampler: null, thinning: null, draws: null, seed: null, generator: null }
  return moments && { ...moments, exact: true, ...drawn }
}

function fromDraws(space: Polytope, asked: number | undefined, seed: number, dimension: number) {
  const sampler = samplerOf(space)
  const draws = asked ?? Math.min(DRAWS, Math.floor(MOST_STEPS / sampler.stepsPerDraw))
  checkWork(draws * sampler.stepsPerDraw, 'draws', MOST_STEPS)
  const { mean, covariance, halfWidths } = sampledMoments(sampler, space.size, draws, seed)
  const measured = dimension === space.size - 1 ? sampledShare(space, MOST_PROPOSALS, seed) : null
  return {
    mean,
    covariance,
    shareOfSimplex: measured?.share ?? null,
    exact: false,
    halfWidths: { mean: halfWidths, shareOfSimplex: measured?.halfWidth ?? null },
    sampler: sampler.kind,
    thinning: sampler.thinning,
    draws,
    seed,
    generator: GENERATOR,
  }
}

const MOST_PROPOSALS = 1_000_000
