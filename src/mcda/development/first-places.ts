import { TIE_TOLERANCE } from '../rank.ts'
import type { Scenario } from './scenario.ts'

/** Who share the first place in a combination, as a number that is the same for the same models. */
export type FirstCode = number
/** A total is open. */
export const NOT_KNOWN: FirstCode = -1

/** Numbers the sets of models that share a first place; a model alone has its own index. */
export interface FirstPlaces {
  of(scenario: Scenario, best: number): FirstCode
  /** Indices of the models; null: not known. */
  members(code: FirstCode): readonly number[] | null
}

/** The highest total of what the scenario has evaluated; NaN: one is open; -Infinity: no model is left. */
export function bestTotal({ totals, isOut }: Scenario): number {
  let best = Number.NEGATIVE_INFINITY
  for (let m = 0; m < totals.length; m++) {
    if (isOut[m] || totals[m]! <= best) continue
    best = totals[m]!
    if (Number.isNaN(best)) break
  }
  return best
}

export function firstPlaces(models: number): FirstPlaces {
  const sets: number[][] = Array.from({ length: models }, (_, m) => [m])
  const codes = new Map<string, FirstCode>()
  const codeOf = (members: number[]): FirstCode => {
    const key = members.join()
    const known = codes.get(key) ?? sets.push(members) - 1
    codes.set(key, known)
    return known
  }
  return {
    of: ({ totals, isOut }, best) => {
      if (Number.isNaN(best)) return NOT_KNOWN
      const isFirst = (m: number) => !isOut[m] && totals[m]! >= best - TIE_TOLERANCE
      let [first, shared] = [0, 0]
      for (let m = 0; m < models; m++) {
        if (!isFirst(m)) continue
        first = m
        shared++
      }
      return shared === 1 ? first : codeOf(sets.slice(0, models).flatMap(([m]) => (isFirst(m!) ? [m!] : [])))
    },
    members: code => (code === NOT_KNOWN ? null : sets[code]!),
  }
}
