import { InvalidProblem } from '../invalid.ts'
import { type Algebra, evaluate, numbers, parseExpression, type Term } from './expression.ts'

/**
 * Units of one kind convert by these factors. A year is not a number of days here: how many of them
 * are worked is an input, not a fact. A working day is one too: `day` is 24 hours.
 */
const kinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  money: { EUR: 1, kEUR: 1000, MEUR: 1_000_000 },
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  calendar: { month: 1, quarter: 3, year: 12 },
  people: { person: 1 },
  posts: { FTE: 1 },
  distance: { m: 1, km: 1000 },
}
export const knownUnits: readonly string[] = Object.values(kinds).flatMap(units => Object.keys(units))
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, units]) => Object.keys(units).map(unit => [unit, kind])),
)
const factorOf = new Map(Object.values(kinds).flatMap(units => Object.entries(units)))

/** How people write them, in Dutch and English, in small letters. */
const spellings = new Map(
  Object.entries({
    EUR: 'euro euros',
    second: 'seconds s sec seconde seconden',
    minute: 'minutes min minuut minuten',
    hour: 'hours h uur uren u',
    day: 'days d dag dagen',
    week: 'weeks w wk weken',
    month: 'months maand maanden',
    quarter: 'quarters kwartaal kwartalen',
    year: 'years jaar jaren',
    person: 'persons people persoon personen mensen',
    FTE: "ftes fte's",
    m: 'meter meters metre metres',
    km: 'kilometer kilometers kilometre kilometres',
  }).flatMap(([unit, words]) => words.split(' ').map(word => [word, unit])),
)
for (const unit of knownUnits) spellings.set(unit.toLowerCase(), unit)
const words = [...spellings.keys()]

/** Exponents by unit, none of them 0: EUR/day is EUR 1, day -1. The order is that of writing. */
export type Unit = ReadonlyMap<string, number>
export interface Quantity {
  value: number
  unit: Unit
}
/** `1 week` is `factor` times `1 day`. */
export interface Conversion {
  from: string
  to: string
  factor: number
}

export const PLAIN: Unit = new Map()

/**
 * Reads a unit: `EUR/day`, `person*week`, `weken per persoon per jaar`, `per year`, `k€`, `persoon-dagen`.
 * @throws InvalidProblem unit-unknown at `path`.
 */
export function unitOf(text: string, path: string): Unit {
  const plain = text
    .toLowerCase()
    .replaceAll('€', 'eur')
    .replace(/\bper\b/g, '/')
    .replace(/(?<=[a-z])-(?=[a-z])/g, '*')
    .trim()
  const written = plain.startsWith('/') ? `1${plain}` : plain
  const unknown = () => new InvalidProblem('unit-unknown', path, { unit: text, known: knownUnits.join(', ') })
  try {
    const ones = words.map((word): Quantity => ({ value: 1, unit: new Map([[spellings.get(word)!, 1]]) }))
    const { value, unit } = evaluate(parseExpression(written, words, path), quantityAlgebra(path), ones)
    if (value === 1 && unit.size > 0) return unit
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
  }
  throw unknown()
}

/** `EUR/day`; empty for a plain number. */
export function unitText(unit: Unit): string {
  const withPower = ([name, power]: [string, number]) => (power === 1 ? name : `${name}^${power}`)
  const above = [...unit].filter(([, power]) => power > 0).map(withPower)
  const below = [...unit].flatMap(([name, power]) => (power < 0 ? `/${withPower([name, -power])}` : []))
  const first = above.length > 0 ? above.join('*') : below.length > 0 ? '1' : ''
  return first + below.join('')
}

function powers(a: Unit, b: Unit, times: number): Unit {
  const sum = new Map(a)
  for (const [unit, power] of b) {
    const left = (sum.get(unit) ?? 0) + times * power
    if (left === 0) sum.delete(unit)
    else sum.set(unit, left)
  }
  return sum
}

/**
 * The value in another unit of the same kind, or null when the kinds differ. Units that stand in both are
 * left alone, and factors are divided before they multiply, so that 3 weeks are exactly 21 days.
 */
export function valueIn(
  { value, unit }: Quantity,
  target: Unit,
  converted?: (conversion: Conversion) => void,
): number | null {
  const difference = [...powers(unit, target, -1)]
  const left = new Map<string, number>()
  let [up, down] = [1, 1]
  for (const [name, power] of difference) {
    const kind = kindOf.get(name)!
    left.set(kind, (left.get(kind) ?? 0) + power)
    const factor = factorOf.get(name)! ** Math.abs(power)
    if (power > 0) up *= factor
    else down *= factor
  }
  if ([...left.values()].some(power => power !== 0)) return null
  for (const [from, to] of pairsOf(difference.map(([name]) => name)))
    converted?.({ from, to, factor: factorOf.get(from)! / factorOf.get(to)! })
  return up >= down ? value * (up / down) : value / (down / up)
}

/** The units of one kind that met, the larger first. */
function pairsOf(units: string[]): [string, string][] {
  return units.flatMap((one, i) =>
    units
      .slice(i + 1)
      .filter(other => kindOf.get(other) === kindOf.get(one))
      .map((other): [string, string] =>
        factorOf.get(one)! > factorOf.get(other)! ? [one, other] : [other, one],
      ),
  )
}

/** With one unit of each kind, the first written: a EUR*week/day becomes 7 EUR. */
export function tidy(quantity: Quantity, converted?: (conversion: Conversion) => void): Quantity {
  const totals = new Map<string, { unit: string; power: number }>()
  for (const [name, power] of quantity.unit) {
    const kind = kindOf.get(name)!
    const known = totals.get(kind)
    if (known) known.power += power
    else totals.set(kind, { unit: name, power })
  }
  const unit = new Map(
    [...totals.values()].flatMap(({ unit, power }) => (power === 0 ? [] : [[unit, power] as const])),
  )
  return { value: valueIn(quantity, unit, converted)!, unit }
}

/**
 * Numbers with a unit. What is added, subtracted or compared is brought in the unit of the first; a
 * power, an exponential and a logarithm take plain numbers.
 * @throws InvalidProblem unit-mismatch or unit-not-plain at `path`, naming the part of the formula.
 */
export function quantityAlgebra(
  path: string,
  converted?: (conversion: Conversion) => void,
): Algebra<Quantity> {
  const plain = (a: Quantity, term: Term): number => {
    const value = valueIn(a, PLAIN, converted)
    if (value !== null) return value
    throw new InvalidProblem('unit-not-plain', path, { part: term.text, unit: unitText(a.unit) })
  }
  const alike =
    (of: (a: number, b: number, term: Term) => number) =>
    (a: Quantity, b: Quantity, term: Term): Quantity => {
      const value = valueIn(b, a.unit, converted)
      if (value !== null) return { value: of(a.value, value, term), unit: a.unit }
      const [left, right] = [unitText(a.unit), unitText(b.unit)]
      throw new InvalidProblem('unit-mismatch', path, { part: term.text, left, right })
    }
  const plainly =
    (of: (a: number, term: Term) => number) =>
    (a: Quantity, term: Term): Quantity => ({ value: of(plain(a, term), term), unit: PLAIN })
  const toThe = (a: Quantity, power: number, term: Term): Quantity => ({
    value: numbers.pow(a.value, power, term),
    unit: power === 0 ? PLAIN : new Map([...a.unit].map(([unit, own]) => [unit, own * power])),
  })
  return {
    number: value => ({ value, unit: PLAIN }),
    add: alike(numbers.add),
    subtract: alike(numbers.subtract),
    min: alike(numbers.min),
    max: alike(numbers.max),
    multiply: (a, b, term) => ({
      value: numbers.multiply(a.value, b.value, term),
      unit: powers(a.unit, b.unit, 1),
    }),
    divide: (a, b, term) => ({
      value: numbers.divide(a.value, b.value, term),
      unit: powers(a.unit, b.unit, -1),
    }),
    pow: (a, b, term) => toThe(a, plain(b, term), term),
    sqrt: (a, term) => toThe(a, 0.5, term),
    unaryMinus: ({ value, unit }) => ({ value: -value, unit }),
    abs: ({ value, unit }) => ({ value: Math.abs(value), unit }),
    exp: plainly(numbers.exp),
    log: plainly(numbers.log),
    log10: plainly(numbers.log10),
  }
}
