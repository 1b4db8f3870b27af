import type { Measurement } from '../../../src/mcda/smaa/measurement.ts'
import type { Simulation } from '../../../src/mcda/smaa/smaa-problem.ts'

/** Fixed values under every weight vector, unless told otherwise. */
export const simulationWith = (values: number[][], fields: Partial<Simulation> = {}): Simulation => ({
  alternatives: values.map((_, i) => `A${i + 1}`),
  criteria: values[0]!.map((_, j) => `C${j + 1}`),
  cells: values.map(row => row.map((value): Measurement => ({ type: 'exact', value }))),
  valueFunctions: values[0]!.map(() => null),
  weights: { kind: 'polytope', size: values[0]!.length, constraints: [] },
  decisionMakers: null,
  ties: 'split',
  tolerance: 1e-9,
  draws: 100_000,
  seed: 1,
  ...fields,
})

/** Every cell as a distribution around its value. */
export const spread = (values: number[][], around: (value: number) => Measurement): Partial<Simulation> => ({
  cells: values.map(row => row.map(around)),
})
