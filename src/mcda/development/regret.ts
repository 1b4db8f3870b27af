import { z } from 'zod'
import { TIE_TOLERANCE } from '../rank.ts'
import { Choice } from './open-development.ts'
import type { Scenario } from './scenario.ts'

/** What a model falls short of the best over the combinations of outcomes. */
export const ModelRegret = z
  .strictObject({
    model: z.string(),
    largest: z.number().nullable().meta({
      description:
        'Over the combinations in which the model takes part; null: it takes part in none, or totals are not known yet.',
    }),
    at: z.array(Choice).nullable().meta({ description: 'A combination in which it is largest.' }),
    ruledOutIn: z.int().meta({ description: 'Combinations in which it is ruled out or excluded.' }),
  })
  .meta({ id: 'ModelRegret' })
export type ModelRegret = z.infer<typeof ModelRegret>

/** Regret (Savage 1951, JASA 46:55-67): the best total of a combination minus the own total there. */
export const Regret = z
  .strictObject({
    models: z.array(ModelRegret),
    minimax: z.array(z.string()).meta({
      description: 'Of the models that no combination rules out, those with the smallest largest regret.',
    }),
  })
  .meta({ id: 'Regret' })
export type Regret = z.infer<typeof Regret>

export interface RegretCount {
  /** Counts the combination the scenario is in; `best`: the highest total there, NaN while one is open. */
  count(scenario: Scenario, best: number): void
  result(choicesOf: (chosen: readonly number[]) => Choice[]): Regret
}

export function regretCount(models: readonly string[]): RegretCount {
  const largest = models.map(() => Number.NEGATIVE_INFINITY)
  const at = models.map((): readonly number[] => [])
  const ruledOutIn = models.map(() => 0)
  let isKnown = true
  return {
    count: ({ totals, isOut, chosen }, best) => {
      if (Number.isNaN(best)) isKnown = false
      for (let m = 0; m < largest.length; m++) {
        if (isOut[m]) ruledOutIn[m]!++
        else if (best - totals[m]! > largest[m]!) {
          largest[m] = best - totals[m]!
          at[m] = [...chosen]
        }
      }
    },
    result: choicesOf => {
      const regrets = models.map((model, m): ModelRegret => {
        const isDefined = isKnown && Number.isFinite(largest[m])
        return {
          model,
          largest: isDefined ? largest[m]! : null,
          at: isDefined ? choicesOf(at[m]!) : null,
          ruledOutIn: ruledOutIn[m]!,
        }
      })
      const safe = regrets.filter(({ largest, ruledOutIn }) => largest !== null && ruledOutIn === 0)
      const smallest = safe.reduce(
        (least, { largest }) => Math.min(least, largest!),
        Number.POSITIVE_INFINITY,
      )
      return {
        models: regrets,
        minimax: safe.filter(({ largest }) => largest! <= smallest + TIE_TOLERANCE).map(({ model }) => model),
      }
    },
  }
}
