import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import type { Polytope } from './weight-space.ts'

/** A condition on weights that sum to 1, as the stateless methods take it. */
export const StatedConstraint = z
  .strictObject({
    coefficients: z.array(z.number()).max(100),
    sense: z.enum(['>=', '=', '<=']).default('>='),
    rhs: z.number(),
  })
  .meta({ id: 'StatedConstraint', description: 'coefficients · weights, compared with rhs.' })
type StatedConstraint = z.output<typeof StatedConstraint>

/** @throws InvalidProblem shape, for a list of coefficients that is not one a criterion. */
export function polytopeOf(size: number, stated: readonly StatedConstraint[], path: string): Polytope {
  stated.forEach(({ coefficients: { length: found } }, i) => {
    if (found !== size)
      throw new InvalidProblem('shape', `${path}.${i}.coefficients`, { expected: size, found })
  })
  const constraints = stated.map(({ rhs, ...constraint }) => ({ ...constraint, bound: rhs }))
  return { kind: 'polytope', size, constraints }
}
