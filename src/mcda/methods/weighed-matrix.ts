import { z } from 'zod'
import { decisionMatrixFields } from '../decision-matrix.ts'
import { Normalisation } from '../normalise.ts'

/** What a method takes that makes a matrix comparable and weighs it. */
export const weighedMatrixFields = {
  ...decisionMatrixFields,
  weights: z.array(z.number()),
  normalisation: Normalisation.nullable()
    .default(null)
    .meta({ description: 'null: the matrix already holds values of which more is better.' }),
  normaliseWeights: z.boolean().default(false).meta({
    description: 'true: divide the weights by their sum; false: use them as given.',
  }),
}

/** What such a method says of its weights: they are never divided by their sum without saying so. */
export const weightsUsedFields = {
  weights: z.array(z.number()).meta({ description: 'As used.' }),
  weightsSum: z.number().meta({ description: 'Sum of the weights as given.' }),
  weightsNormalised: z.boolean(),
}
