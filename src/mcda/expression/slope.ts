import type { Interval } from '../rank.ts'
import type { Algebra } from './expression.ts'

/**
 * All values of a function of one variable on a stretch, all its slopes there (Clarke's, at a kink), and
 * all slopes of its slope. NaN: not defined, or not known, on the whole stretch.
 */
export interface Slope {
  value: Interval
  slope: Interval
  bend: Interval
}

const NOWHERE: Interval = { low: Number.NaN, high: Number.NaN }
const ZERO: Interval = { low: 0, high: 0 }
const between = (a: number, b: number): Interval => (a <= b ? { low: a, high: b } : { low: b, high: a })
const hull = (...numbers: number[]): Interval => ({ low: Math.min(...numbers), high: Math.max(...numbers) })
const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })
const minus = (a: Interval): Interval => ({ low: -a.high, high: -a.low })
/** An infinite end only says that a slope is not bounded: 0 times it is 0. */
const product = (a: number, b: number): number => {
  const unbounded = Math.abs(a) === Number.POSITIVE_INFINITY || Math.abs(b) === Number.POSITIVE_INFINITY
  return unbounded && (a === 0 || b === 0) ? 0 : a * b
}
const times = (a: Interval, b: Interval): Interval =>
  hull(product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high))
const scaled = (factor: number, a: Interval): Interval =>
  factor === 0 ? ZERO : between(factor * a.low, factor * a.high)
const inverse = (a: Interval): Interval =>
  a.low > 0 || a.high < 0 ? { low: 1 / a.high, high: 1 / a.low } : NOWHERE

function power(a: Interval, n: number): Interval {
  if (n === 0) return { low: 1, high: 1 }
  if (!Number.isInteger(n)) return a.low >= 0 ? between(a.low ** n, a.high ** n) : NOWHERE
  if (n < 0) return inverse(power(a, -n))
  if (n % 2 === 0 && a.low < 0 && a.high > 0) return { low: 0, high: Math.max(-a.low, a.high) ** n }
  return between(a.low ** n, a.high ** n)
}

/** A function of a function, of which the values and the first two derivatives are given. */
const chain = (a: Slope, value: Interval, first: Interval, second: Interval): Slope => ({
  value,
  slope: times(first, a.slope),
  bend: plus(times(second, power(a.slope, 2)), times(first, a.bend)),
})

const number = (value: number): Slope => ({ value: { low: value, high: value }, slope: ZERO, bend: ZERO })
const isConstant = ({ value, slope }: Slope): boolean =>
  value.low === value.high && slope.low === 0 && slope.high === 0
const unaryMinus = ({ value, slope, bend }: Slope): Slope => ({
  value: minus(value),
  slope: minus(slope),
  bend: minus(bend),
})
const add = (a: Slope, b: Slope): Slope => ({
  value: plus(a.value, b.value),
  slope: plus(a.slope, b.slope),
  bend: plus(a.bend, b.bend),
})
const multiply = (a: Slope, b: Slope): Slope => ({
  value: times(a.value, b.value),
  slope: plus(times(a.slope, b.value), times(a.value, b.slope)),
  bend: plus(plus(times(a.bend, b.value), times(a.value, b.bend)), scaled(2, times(a.slope, b.slope))),
})
const powerOf = (a: Slope, n: number): Slope =>
  n === 0
    ? number(1)
    : chain(
        a,
        power(a.value, n),
        scaled(n, power(a.value, n - 1)),
        scaled(n * (n - 1), power(a.value, n - 2)),
      )
const exp = (a: Slope): Slope => {
  const value = between(Math.exp(a.value.low), Math.exp(a.value.high))
  return chain(a, value, value, value)
}
const log = (a: Slope): Slope => {
  const value = a.value.low > 0 ? between(Math.log(a.value.low), Math.log(a.value.high)) : NOWHERE
  return chain(a, value, inverse(a.value), minus(power(inverse(a.value), 2)))
}

function max(a: Slope, b: Slope): Slope {
  if (a.value.low >= b.value.high) return a
  if (b.value.low >= a.value.high) return b
  return {
    value: { low: Math.max(a.value.low, b.value.low), high: Math.max(a.value.high, b.value.high) },
    slope: hull(a.slope.low, a.slope.high, b.slope.low, b.slope.high),
    bend: NOWHERE,
  }
}

/**
 * Interval arithmetic with forward differentiation (Moore 1966, Interval Analysis; Rall 1981, Automatic
 * Differentiation), in double precision without directed rounding.
 */
export const slopes: Algebra<Slope> = {
  number,
  add,
  multiply,
  unaryMinus,
  exp,
  log,
  max,
  subtract: (a, b) => add(a, unaryMinus(b)),
  divide: (a, b) => multiply(a, powerOf(b, -1)),
  pow: (a, b) => (isConstant(b) ? powerOf(a, b.value.low) : exp(multiply(b, log(a)))),
  min: (a, b) => unaryMinus(max(unaryMinus(a), unaryMinus(b))),
  abs: a => {
    const widest = max(a, unaryMinus(a))
    return { ...widest, value: { low: Math.max(0, widest.value.low), high: widest.value.high } }
  },
  sqrt: a => powerOf(a, 0.5),
  log10: a => multiply(log(a), number(1 / Math.LN10)),
}

/** The variable itself on a stretch. */
export const variable = (low: number, high: number): Slope => ({
  value: { low, high },
  slope: { low: 1, high: 1 },
  bend: ZERO,
})
