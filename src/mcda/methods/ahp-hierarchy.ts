import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { tableForm } from '../table.ts'
import {
  ahpEigenvector,
  consistencyTable as consistencyRatiosTable,
  eigenvectorTable,
  RatioConsistency,
} from '../weighting/ahp-eigenvector.ts'
import { Comparisons, comparisonsTable } from '../weighting/pairwise-comparison.ts'
import { RandomIndexTable } from '../weighting/random-index.ts'

const localTable = tableForm('local-priorities', 'p', 'alternatives', 'criteria')
const prioritiesTable = tableForm('priorities', 'P', 'alternatives', 'quantities')
const consistencyTable = tableForm('consistency', 'CR', 'quantities', 'criteria')

const Weights = z.array(z.number())

/**
 * Two levels of the analytic hierarchy process in distributive mode: Σ_j w_j p_ij, with local priorities
 * that sum to 1 on each criterion. For comparison with the literature: they depend on the candidates.
 */
export const ahpHierarchy = method({
  name: 'ahp_hierarchy',
  version: 1,
  reference: 'Saaty (1980), The Analytic Hierarchy Process; incomplete matrices: Harker (1987)',
  input: inputOf({
    criteria: Labels,
    criteriaMatrix: Comparisons,
    alternatives: Labels,
    alternativeMatrices: z.record(z.string(), Comparisons).meta({
      description: 'The alternatives compared on each criterion, by its name.',
    }),
    randomIndex: RandomIndexTable.default('alonsoLamata2006'),
  }),
  output: outputOf({
    criteriaWeights: Weights,
    localPriorities: z.record(z.string(), Weights),
    priorities: Weights,
    ranks: z.array(z.int()),
    tieTolerance: z.number(),
    consistency: z.strictObject({
      criteria: RatioConsistency,
      alternatives: z.record(z.string(), RatioConsistency),
    }),
  }),
  example: {
    criteria: ['skill', 'cost'],
    criteriaMatrix: [
      [1, 3],
      [1 / 3, 1],
    ],
    alternatives: ['M1', 'M6'],
    alternativeMatrices: {
      skill: [
        [1, 1 / 5],
        [5, 1],
      ],
      cost: [
        [1, 2],
        [1 / 2, 1],
      ],
    },
  },
  tables: [
    comparisonsTable,
    eigenvectorTable,
    consistencyRatiosTable,
    localTable,
    prioritiesTable,
    consistencyTable,
  ],
  compute({ criteriaMatrix, alternativeMatrices, randomIndex, ...input }) {
    const criteria = labelsOf(input.criteria, criteriaMatrix.length, 'C', 'criteria')
    const upper = ahpEigenvector(criteriaMatrix, criteria, { randomIndex, path: 'criteriaMatrix' })
    const matrices = matricesOf(alternativeMatrices, criteria)
    const alternatives = labelsOf(input.alternatives, matrices[0]!.length, 'A', 'alternatives')
    const lower = matrices.map((matrix, j) => {
      const path = `alternativeMatrices.${criteria[j]}`
      if (matrix.length !== alternatives.length)
        throw new InvalidProblem('shape', path, { expected: alternatives.length, found: matrix.length })
      return ahpEigenvector(matrix, alternatives, { randomIndex, path })
    })
    const priorities = alternatives.map((_, i) =>
      upper.weights.reduce((sum, weight, j) => sum + weight * lower[j]!.weights[i]!, 0),
    )
    const tolerance = tieTolerance(priorities)
    const ranks = competitionRanks(priorities, tolerance)
    const byCriterion = <T>(of: (found: (typeof lower)[number]) => T): Record<string, T> =>
      Object.fromEntries(criteria.map((id, j) => [id, of(lower[j]!)]))
    return {
      criteriaWeights: upper.weights,
      localPriorities: byCriterion(({ weights }) => weights),
      priorities,
      ranks,
      tieTolerance: tolerance,
      consistency: {
        criteria: upper.consistency,
        alternatives: byCriterion(({ consistency }) => consistency),
      },
      tables: [
        ...upper.tables,
        localTable.of(
          alternatives,
          criteria,
          alternatives.map((_, i) => lower.map(({ weights }) => weights[i]!)),
        ),
        prioritiesTable.of(
          alternatives,
          ['priority', 'rank'],
          priorities.map((priority, i) => [priority, ranks[i]!]),
        ),
        consistencyTable.of(['lambda-max', 'consistency-ratio'], criteria, [
          lower.map(({ consistency }) => consistency.lambdaMax),
          lower.map(({ consistency }) => consistency.consistencyRatio[randomIndex]),
        ]),
      ],
    }
  },
})

function matricesOf(given: Record<string, Comparisons>, criteria: readonly string[]): Comparisons[] {
  for (const id of Object.keys(given))
    if (!criteria.includes(id)) throw new InvalidProblem('unknown-id', `alternativeMatrices.${id}`, { id })
  return criteria.map(id => {
    if (!Object.hasOwn(given, id)) throw new InvalidProblem('missing-id', 'alternativeMatrices', { id })
    return given[id]!
  })
}
