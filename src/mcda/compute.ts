import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'
import { parseOrRefuse } from './malformed.ts'
import type { Method } from './method.ts'
import { ahpEigenvector } from './methods/ahp-eigenvector.ts'
import { ahpGeometricMean } from './methods/ahp-geometric-mean.ts'
import { ahpHierarchy } from './methods/ahp-hierarchy.ts'
import { borda } from './methods/borda.ts'
import { bwmConsistency } from './methods/bwm-consistency.ts'
import { bwmLinear } from './methods/bwm-linear.ts'
import { consensus } from './methods/consensus.ts'
import { copeland } from './methods/copeland.ts'
import { developmentAnalysis } from './methods/development-analysis.ts'
import { directWeights } from './methods/direct-weights.ts'
import { groupWeights } from './methods/group-weights.ts'
import { hitAndRun } from './methods/hit-and-run.ts'
import { kendallTauB } from './methods/kendall-tau-b.ts'
import { kendallW } from './methods/kendall-w.ts'
import { mavtPiecewise } from './methods/mavt-piecewise.ts'
import { measuredValue } from './methods/measured-value.ts'
import { minimaxRegret } from './methods/minimax-regret.ts'
import { necessaryPreference } from './methods/necessary-preference.ts'
import { normalisation } from './methods/normalisation.ts'
import { promethee } from './methods/promethee.ts'
import { rankWeights } from './methods/rank-weights.ts'
import { ranks } from './methods/ranks.ts'
import { robustnessRadius } from './methods/robustness-radius.ts'
import { smaa2 } from './methods/smaa2.ts'
import { smaa2GivenSamples } from './methods/smaa2-given-samples.ts'
import { spearmanRho } from './methods/spearman-rho.ts'
import { topsis } from './methods/topsis.ts'
import { valueFunction } from './methods/value-function.ts'
import { vikor } from './methods/vikor.ts'
import { weightStability } from './methods/weight-stability.ts'
import { weightedProduct } from './methods/weighted-product.ts'
import { weightedSum } from './methods/weighted-sum.ts'
import { checkNumbers, isFiniteThroughout, LARGEST } from './number.ts'

/** Every method behind POST /computations and `weegkader compute`: to add one, add its line here. */
export const methods = [
  weightedSum,
  normalisation,
  directWeights,
  rankWeights,
  ahpEigenvector,
  ahpGeometricMean,
  ahpHierarchy,
  bwmLinear,
  bwmConsistency,
  groupWeights,
  mavtPiecewise,
  ranks,
  valueFunction,
  measuredValue,
  weightedProduct,
  topsis,
  vikor,
  promethee,
  minimaxRegret,
  kendallW,
  kendallTauB,
  spearmanRho,
  borda,
  copeland,
  consensus,
  hitAndRun,
  smaa2,
  smaa2GivenSamples,
  weightStability,
  robustnessRadius,
  necessaryPreference,
  developmentAnalysis,
] as const

type AnyMethod = (typeof methods)[number]
export type MethodName = AnyMethod['name']

/**
 * Answers one stateless computation, `{ method, input }` as in the reference cases.
 * @throws InvalidProblem with a path into the request (`method`, `input.matrix.2.0`). Never NaN.
 */
export function compute(request: unknown): Computation {
  const { method: name, input } = parseOrRefuse(Envelope, request, '')
  const method: Method | undefined = methods.find(known => known.name === name)
  if (!method) {
    const known = methods.map(m => m.name).join(', ')
    throw new InvalidProblem('unknown-method', 'method', { method: name, known })
  }
  const checked = parseOrRefuse(method.input, input, 'input')
  checkNumbers(checked, 'input')
  const result = computeWithin(method, checked)
  return { method: versioned(method), reference: method.reference, ...result } as Computation
}

/** Whether `compute` would take more than some milliseconds: then it belongs in a thread of its own. */
export function isLong(request: unknown): boolean {
  const { data: asked } = Envelope.safeParse(request)
  const method: Method | undefined = methods.find(({ name }) => name === asked?.method)
  const checked = method?.isLong && method.input.safeParse(asked?.input)
  return checked?.success === true && method!.isLong!(checked.data)
}

const Envelope = z.strictObject({ method: z.string(), input: z.unknown() })

const versioned = ({ name, version }: Method): string => `${name}@${version}`

function computeWithin(method: Method, input: unknown): object {
  try {
    const result = method.compute(input) as object
    if (!isFiniteThroughout(result)) throw new InvalidProblem('overflow', '', { limit: LARGEST })
    return result
  } catch (error) {
    throw error instanceof InvalidProblem ? error.within('input') : error
  }
}

/** `weighted_sum` → `WeightedSum`, `kendall_w` → `Kendallw`: names of schemas in the API's document. */
const schemaName = (name: string): string =>
  name.replace(
    /(?:^|_)([a-z])(?![a-z])|(?:^|_)([a-z])/g,
    (_, lone = '', first = '') => lone + first.toUpperCase(),
  )

const requestOf = ({ name, input, example, reference }: Method) =>
  z.strictObject({ method: z.literal(name), input }).meta({
    id: `${schemaName(name)}Request`,
    description: reference,
    example: { method: name, input: example },
  })

const answerOf = (method: Method) => {
  const head = { method: z.literal(versioned(method)), reference: z.string() }
  const headed = ({ shape }: z.ZodObject) => z.strictObject({ ...head, ...shape })
  const id = `${schemaName(method.name)}Result`
  const { output } = method
  if (output instanceof z.ZodObject) return headed(output).meta({ id })
  if (!(output instanceof z.ZodDiscriminatedUnion)) throw new TypeError(`${method.name}: output is no object`)
  return unionOf(output._zod.def.discriminator, (output.options as z.ZodObject[]).map(headed)).meta({ id })
}

/** The types of a list that is mapped are lost; those below say what comes out. */
const unionOf = (discriminator: string, members: z.ZodType[]) =>
  z.discriminatedUnion(discriminator, members as unknown as [z.ZodObject, ...z.ZodObject[]])

export type ComputationRequest = {
  [M in AnyMethod as M['name']]: { method: M['name']; input: z.input<M['input']> }
}[MethodName]

/** The request, as a choice between the methods: for documentation and for validation at the door. */
export const ComputationRequest = unionOf('method', methods.map(requestOf)).meta({
  id: 'ComputationRequest',
}) as unknown as z.ZodType<ComputationRequest>

export type Computation = {
  [M in AnyMethod as M['name']]: {
    method: `${M['name']}@${M['version']}`
    reference: string
  } & z.output<M['output']>
}[MethodName]

/** The answer, as a choice between the methods at their version. */
export const ComputationResult = unionOf('method', methods.map(answerOf)).meta({
  id: 'ComputationResult',
}) as unknown as z.ZodType<Computation>
