import { InvalidProblem } from '../invalid.ts'
import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { halfSpaceOf, sumToOne } from './half-space.ts'
import type { Polytope } from './weight-space.ts'

/**
 * The refusal of a set without any weight vector: a smallest set of statements that cannot all be true, found
 * by leaving out one after the other (deletion filter: Chinneck & Dravnieks 1991, ORSA J. on Computing
 * 3:157-168). Without any one of those named, the others can be true together. `path`: where they stand.
 */
export function contradictionOf(space: Polytope, path: string): InvalidProblem {
  const all = [...new Set(space.constraints.map(({ statement }, i) => statement ?? i))]
  const needed = all.reduce((kept, statement) => {
    const others = kept.filter(other => other !== statement)
    return isEmpty(space, new Set(others)) ? others : kept
  }, all)
  return new InvalidProblem('weights-contradict', `${path}.${needed[0]}`, {
    statements: needed.map(statement => statement + 1).join(', '),
    count: needed.length,
  })
}

const isEmpty = ({ size, constraints }: Polytope, among: ReadonlySet<number>): boolean =>
  solveLinearProgram({
    goal: 'max',
    objective: new Array<number>(size).fill(0),
    constraints: inPlane(
      size,
      constraints.filter(({ statement }, i) => among.has(statement ?? i)),
    ),
  }).status === 'infeasible'

/** The constraints of a linear program over the weights. */
export const inPlane = (size: number, constraints: readonly LinearConstraint[]): LinearConstraint[] => [
  sumToOne(size),
  ...constraints.map(halfSpaceOf),
]
