import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'
import { parseOrRefuse } from './malformed.ts'
import type { Method } from './method.ts'
import { directWeights } from './methods/direct-weights.ts'
import { mavtPiecewise } from './methods/mavt-piecewise.ts'
import { normalisation } from './methods/normalisation.ts'
import { ranks } from './methods/ranks.ts'
import { weightedSum } from './methods/weighted-sum.ts'
import { checkNumbers, isFiniteThroughout, LARGEST } from './number.ts'

/** Every method behind POST /computations and `weegkader compute`: to add one, add its line here. */
export const methods = [weightedSum, normalisation, directWeights, mavtPiecewise, ranks] as const

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

/** `weighted_sum` → `WeightedSum`, for the names of schemas in the API's document. */
const schemaName = (name: string): string =>
  name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

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
