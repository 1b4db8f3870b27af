import { tieTolerance } from '../rank.ts'

export interface SumCheck {
  sum: number
  stated: number
  /** sum - stated: positive when the parts come to more than was stated. */
  difference: number
  agrees: boolean
}

/**
 * A total that somebody wrote down beside its parts, against their sum. They agree within `tolerance`,
 * for parts that were rounded before they were added; by default within rounding noise.
 */
export function checkSum(parts: readonly number[], stated: number, tolerance?: number): SumCheck {
  const sum = parts.reduce((total, part) => total + part, 0)
  const difference = sum - stated
  const agrees = Math.abs(difference) <= (tolerance ?? tieTolerance([...parts, stated]))
  return { sum, stated, difference, agrees }
}
