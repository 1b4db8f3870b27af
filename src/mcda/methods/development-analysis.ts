import { z } from 'zod'
import { rankAdditive } from '../additive.ts'
import { EXACT_COMBINATIONS } from '../development/combinations.ts'
import {
  analyseDevelopments,
  type DevelopmentAnalysis,
  developmentAnalysisFields,
} from '../development/development-analysis.ts'
import { Effect } from '../development/effect.ts'
import { MOST_OUTCOMES, type OpenDevelopment, ProbabilityRange } from '../development/open-development.ts'
import { checkWork, drawsFields } from '../draws.ts'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { checkMatrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import type { Problem } from '../problem.ts'
import { tableForm, valuesTable, weightsTable } from '../table.ts'
import { sumOfWeights } from '../weights.ts'

const outcomeTotalsTable = tableForm('outcome-totals', 'V', 'outcomes', 'alternatives')
const regretsTable = tableForm('development-regrets', 'max ρ', 'alternatives', 'quantities')
const evppiTable = tableForm('evppi', 'EVPPI', 'developments', 'quantities')

/** Steps that an anonymous caller may ask for: values of an alternative on a criterion. */
const MOST_STEPS = 50_000_000
const LONG_STEPS = 250_000
/** Weights that sum to 1 may miss it by floating-point noise only. */
const SUM_TOLERANCE = 1e-9

const Developments = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      outcomes: z
        .array(
          z.strictObject({
            id: z.string().min(1),
            effects: z.array(Effect).max(20).default([]),
            probability: z.union([z.number(), ProbabilityRange]).nullable().default(null),
          }),
        )
        .max(MOST_OUTCOMES),
    }),
  )
  .max(20)

const input = inputOf({
  alternatives: Labels,
  criteria: Labels,
  weights: z.array(z.number()).max(40).meta({ description: 'They sum to 1.' }),
  values: z.array(z.array(z.number().nullable())).max(40).meta({
    description:
      'A row per alternative, a column per criterion, on 0-1; more is better. Null: not known yet, which is not 0.',
  }),
  developments: Developments.meta({
    description: 'Levels, limits and weights in effects are on 0-1 here; models are the alternatives.',
  }),
  ...drawsFields,
  draws: drawsFields.draws.meta({
    description: `Used only beyond ${EXACT_COMBINATIONS} combinations.`,
  }),
})
type Given = z.output<typeof input>

/** Who would be first under every combination of outcomes, regret, and what knowing an outcome is worth. */
export const developmentAnalysis = method({
  name: 'development_analysis',
  version: 1,
  reference:
    'Savage (1951), JASA 46:55-67 (regret); Felli & Hazen (1998), Medical Decision Making 18:95-109, and Brennan et al. (2007), Medical Decision Making 27:448-470 (EVPPI)',
  input,
  output: outputOf(developmentAnalysisFields),
  example: {
    alternatives: ['A', 'B'],
    criteria: ['quality'],
    weights: [1],
    values: [[0.6], [0.5]],
    developments: [
      {
        id: 'base-level',
        outcomes: [
          { id: 'stays', effects: [], probability: { low: 0.3, high: 0.7 } },
          {
            id: 'rises',
            effects: [{ kind: 'level', criterion: 'quality', models: ['B'], to: 0.75 }],
            probability: { low: 0.3, high: 0.7 },
          },
        ],
      },
    ],
  },
  tables: [valuesTable, weightsTable, outcomeTotalsTable, regretsTable, evppiTable],
  isLong: given => stepsOf(given) > LONG_STEPS,
  compute(given) {
    checkWork(stepsOf(given), 'developments', MOST_STEPS)
    const problem = problemOf(given)
    const developments = given.developments.map(developmentOf)
    const { draws, seed } = given
    const analysis = onUnitScale(
      analyseDevelopments(problem, rankAdditive(problem), developments, { draws, seed }),
    )
    const { models } = problem
    const criteria = problem.criteria.map(({ id }) => id)
    const outcomes = analysis.developments.flatMap(({ id, outcomes: each }) =>
      each.map(outcome => ({ ...outcome, id: `${id}: ${outcome.id}` })),
    )
    return {
      ...analysis,
      tables: [
        valuesTable.of(models, criteria, given.values),
        weightsTable.of(['weight'], criteria, [given.weights]),
        outcomeTotalsTable.of(
          outcomes.map(({ id }) => id),
          models,
          outcomes.map(({ ranking }) =>
            models.map(model => ranking.find(place => place.model === model)?.total ?? null),
          ),
        ),
        regretsTable.of(
          models,
          ['largest-regret', 'ruled-out-in'],
          analysis.regret.models.map(({ largest, ruledOutIn }) => [largest, ruledOutIn]),
        ),
        evppiTable.of(
          analysis.developments.map(({ id }) => id),
          ['nominal', 'least', 'most', 'leader-changes'],
          analysis.developments.map(({ evppi }) => [
            evppi?.nominal ?? null,
            evppi?.low ?? null,
            evppi?.high ?? null,
            evppi?.leaderChanges ?? null,
          ]),
        ),
      ],
    }
  },
})

/**
 * Values to add up, of every alternative on every criterion in every combination; making one anew, for every
 * combination of effects on its criterion, takes as long as adding up a hundred.
 */
function stepsOf({ developments, values, weights, criteria, draws }: Given): number {
  const product = (counts: readonly number[]) => counts.reduce((total, count) => total * count, 1)
  const total = product(developments.map(({ outcomes }) => outcomes.length))
  const examined = total <= EXACT_COMBINATIONS ? total : draws
  const made = weights.map((_, j) => {
    const touches = (effect: Effect) =>
      effect.kind !== 'rule-out' && effect.criterion === (criteria?.[j] ?? `C${j + 1}`)
    const kinds = developments.map(
      ({ outcomes }) => 1 + outcomes.filter(({ effects }) => effects.some(touches)).length,
    )
    return Math.min(examined, product(kinds))
  })
  return values.length * made.reduce((sum, rows) => sum + 100 * rows + examined, 0)
}

/** On the scale of the product: points of 100. */
function problemOf({ weights, values, ...labels }: Given): Problem {
  const criteria = labelsOf(labels.criteria, weights.length, 'C', 'criteria')
  const sum = sumOfWeights(weights, criteria.length, 'weights')
  if (Math.abs(sum - 1) > SUM_TOLERANCE)
    throw new InvalidProblem('weights-sum', 'weights', { sum, expected: 1 })
  checkMatrix(values as number[][], criteria.length, 'values')
  const models = labelsOf(labels.alternatives, values.length, 'A', 'alternatives')
  return {
    models,
    functions: [],
    assessors: [],
    aggregation: 'mean',
    closeCallMargin: 0,
    criteria: criteria.map((id, j) => ({
      id,
      path: [],
      weight: 100 * weights[j]!,
      direction: 'max',
      points: [
        [0, 0],
        [1, 1],
      ],
      functions: null,
      combine: 'mean',
      requirement: null,
      developments: [],
      flagged: false,
    })),
    scores: values.flatMap((row, i) =>
      row.flatMap((value, j) => {
        if (value === null) return []
        if (value < 0 || value > 1)
          throw new InvalidProblem('out-of-range', `values.${i}.${j}`, { value, min: 0, max: 1 })
        return {
          model: models[i]!,
          criterion: criteria[j]!,
          fn: null,
          assessor: null,
          state: 'value' as const,
          value,
          low: null,
          high: null,
        }
      }),
    ),
  }
}

const developmentOf = ({ id, outcomes }: Given['developments'][number], d: number): OpenDevelopment => ({
  id,
  outcomes: outcomes.map(({ effects, probability, ...outcome }, o) => ({
    ...outcome,
    effects: effects.map((effect, k) => {
      if (effect.kind !== 'weight') return effect
      const { weight } = effect
      if (weight < 0 || weight > 1)
        throw new InvalidProblem('out-of-range', `developments.${d}.outcomes.${o}.effects.${k}.weight`, {
          value: weight,
          min: 0,
          max: 1,
        })
      return { ...effect, weight: 100 * weight }
    }),
    probability: typeof probability === 'number' ? { low: probability, high: probability } : probability,
  })),
})

/** Totals, regrets and values of information back on 0-1. */
function onUnitScale(analysis: DevelopmentAnalysis): DevelopmentAnalysis {
  const unit = <T extends number | null>(points: T) => (points === null ? null : points / 100) as T
  const worth = <T extends DevelopmentAnalysis['pairs'][number]['evppi'] | null>(evppi: T): T =>
    evppi && {
      ...evppi,
      nominal: unit(evppi.nominal),
      low: unit(evppi.low),
      high: unit(evppi.high),
      halfWidth: unit(evppi.halfWidth),
    }
  const { developments, regret, expected, pairs } = analysis
  return {
    ...analysis,
    developments: developments.map(development => ({
      ...development,
      outcomes: development.outcomes.map(outcome => ({
        ...outcome,
        ranking: outcome.ranking.map(place => ({ ...place, total: unit(place.total) })),
      })),
      evppi: worth(development.evppi),
    })),
    regret: {
      ...regret,
      models: regret.models.map(model => ({ ...model, largest: unit(model.largest) })),
    },
    expected: expected && {
      ...expected,
      totals: expected.totals.map(({ model, total }) => ({ model, total: unit(total) })),
    },
    pairs: pairs.map(pair => ({ ...pair, evppi: worth(pair.evppi) })),
  }
}
