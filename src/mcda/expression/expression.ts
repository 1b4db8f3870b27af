import {
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
  parse,
} from 'mathjs/number'
import { InvalidProblem } from '../invalid.ts'

export const LONGEST_EXPRESSION = 200
const MOST_TERMS = 60

const unaryFunctions = ['abs', 'sqrt', 'exp', 'log', 'log10'] as const
const foldedFunctions = ['min', 'max'] as const
const unaryOperations = ['unaryMinus', ...unaryFunctions] as const
const binaryOperations = ['add', 'subtract', 'multiply', 'divide', 'pow', ...foldedFunctions] as const
type Unary = (typeof unaryOperations)[number]
type Binary = (typeof binaryOperations)[number]

const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
])
/** What an expression may call. `log` is the natural logarithm; `pow(a, b)` is a ^ b. */
export const functionNames: readonly string[] = [...unaryFunctions, ...foldedFunctions, 'pow']
/** Names with a meaning of their own: no variable can have them. */
export const reservedNames: readonly string[] = [...functionNames, ...constants.keys()]

/** One part of a checked expression, as its author wrote it. Variables are known by their place in a list. */
export type Term = { readonly text: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly index: number }
  | { readonly kind: 'apply'; readonly operation: Unary | Binary; readonly args: readonly Term[] }
)

/** A kind of number that expressions can be computed with. `term` is the operation itself, for a refusal. */
export type Algebra<T> = { readonly number: (value: number) => T } & {
  readonly [operation in Unary]: (a: T, term: Term) => T
} & { readonly [operation in Binary]: (a: T, b: T, term: Term) => T }

/**
 * Reads an expression in the notation of mathjs over named variables: numbers, pi, e, + - * / ^,
 * parentheses and {@link functionNames}; × · ÷ and − are read as * * / and -. mathjs only parses: the text
 * is never evaluated by it, no name is ever looked up in an object, and every part that is not on this
 * list is refused, so that an expression can reach nothing but its variables.
 * @throws InvalidProblem expression-… at `path`, naming the part.
 */
export function parseExpression(text: string, variables: readonly string[], path: string): Term {
  if (text.length > LONGEST_EXPRESSION)
    throw new InvalidProblem('expression-too-large', path, {
      counted: 'characters',
      found: text.length,
      limit: LONGEST_EXPRESSION,
    })
  const plain = text.replace(/[×·]/g, '*').replace(/÷/g, '/').replace(/−/g, '-')
  const strange = plain.match(/[^\w\s.,+\-*/^()]|[\n\r]/)
  if (strange) throw notAllowed(strange[0], variables, path)
  const term = termOf(nodeOf(plain, path), variables, path)
  const found = sizeOf(term)
  if (found > MOST_TERMS)
    throw new InvalidProblem('expression-too-large', path, { counted: 'parts', found, limit: MOST_TERMS })
  return term
}

function nodeOf(text: string, path: string): MathNode {
  if (text.trim() === '') throw new InvalidProblem('empty', path, {})
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { char } = error as SyntaxError & { char?: number }
    throw new InvalidProblem('expression-syntax', path, { position: char ?? text.length })
  }
}

function termOf(node: MathNode, variables: readonly string[], path: string): Term {
  const text = node.toString()
  if (isParenthesisNode(node)) return termOf(node.content, variables, path)
  if (isConstantNode(node)) {
    const value: unknown = node.value
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', text, value }
  } else if (isSymbolNode(node)) {
    return nameOf(node.name, variables, path)
  } else if (isOperatorNode(node) && !isImplicit(node)) {
    const operation: string = node.fn
    const args = (node.args as MathNode[]).map(arg => termOf(arg, variables, path))
    if (operation === 'unaryPlus') return args[0]!
    if (operation === 'unaryMinus' || isBinary(operation)) return { kind: 'apply', text, operation, args }
  } else if (isFunctionNode(node)) {
    const { fn } = node as { fn: unknown }
    const name = isSymbolNode(fn) && fn.name
    if (name && functionNames.includes(name)) {
      const args = node.args.map(arg => termOf(arg, variables, path))
      const [least, most] = name === 'pow' ? [2, 2] : isFolded(name) ? [2, MOST_TERMS] : [1, 1]
      if (args.length < least || args.length > most)
        throw new InvalidProblem('expression-arguments', path, { name, expected: least, found: args.length })
      return { kind: 'apply', text, operation: name as Unary | Binary, args }
    }
  }
  throw notAllowed(text, variables, path)
}

function nameOf(name: string, variables: readonly string[], path: string): Term {
  const index = variables.indexOf(name)
  if (index !== -1) return { kind: 'variable', text: name, index }
  const value = constants.get(name)
  if (value !== undefined) return { kind: 'number', text: name, value }
  throw new InvalidProblem('expression-name', path, { name, known: variables.join(', ') })
}

const isBinary = (name: string): name is Binary => (binaryOperations as readonly string[]).includes(name)
const isFolded = (name: string): boolean => (foldedFunctions as readonly string[]).includes(name)
const isUnary = (name: string): name is Unary => (unaryOperations as readonly string[]).includes(name)

/** `2 x`: mathjs gives it another precedence than `2 * x`, so that 1/2 x is half x and 1/y x is not. */
const isImplicit = (node: object): boolean => (node as { implicit?: boolean }).implicit === true

const notAllowed = (part: string, variables: readonly string[], path: string): InvalidProblem =>
  new InvalidProblem('expression-part', path, {
    part,
    names: variables.join(', '),
    functions: functionNames.join(', '),
  })

const sizeOf = (term: Term): number =>
  term.kind === 'apply' ? term.args.reduce((size, arg) => size + sizeOf(arg), 1) : 1

/**
 * Computes a term with values for its variables, in the order in which they were named. `seen` is told
 * the outcome of every operation, innermost first.
 */
export function evaluate<T>(
  term: Term,
  algebra: Algebra<T>,
  values: readonly T[],
  seen?: (term: Term, value: T) => void,
): T {
  if (term.kind === 'number') return algebra.number(term.value)
  if (term.kind === 'variable') return values[term.index]!
  const { operation } = term
  const [first, ...others] = term.args.map(arg => evaluate(arg, algebra, values, seen)) as [T, ...T[]]
  const value = isUnary(operation)
    ? algebra[operation](first, term)
    : others.reduce((a, b) => algebra[operation](a, b, term), first)
  seen?.(term, value)
  return value
}

/** What has no finite value is NaN, and so is all that follows from it: 1 / (1 / 0) is not 0. */
const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)

/** Ordinary numbers; NaN where an operation has no finite value. */
export const numbers: Algebra<number> = {
  number: value => value,
  add: (a, b) => finite(a + b),
  subtract: (a, b) => finite(a - b),
  multiply: (a, b) => finite(a * b),
  divide: (a, b) => finite(a / b),
  // NaN ** 0 is 1
  pow: (a, b) => (Number.isNaN(a) ? a : finite(a ** b)),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  unaryMinus: a => -a,
  abs: Math.abs,
  sqrt: Math.sqrt,
  exp: a => finite(Math.exp(a)),
  log: a => finite(Math.log(a)),
  log10: a => finite(Math.log10(a)),
}
