import { z } from 'zod'
import { InvalidProblem } from '../mcda/invalid.ts'
import { Table } from '../mcda/table.ts'
import { Consistency, elicitedWeights } from '../mcda/weighting/elicitation.ts'
import { type NoteRef, ParticipantId } from './event.ts'
import type { Framework } from './framework.ts'
import type { AdoptedWeights, GivenWeights, State } from './state.ts'
import { siblingsOf, weightsOf } from './tree.ts'
import { visibleWeights } from './visibility.ts'
import { AdoptionBasis, type GroupMean, SiblingWeights } from './weight-set.ts'
import { fits, fitting, meanWeights, type SpreadWeights, spread } from './weighting.ts'

const Points = z.record(z.string(), z.number())
const Spread = z
  .strictObject({
    siblings: Points.meta({ description: 'Points of 100 among siblings, by criterion or group.' }),
    global: Points.meta({
      description: 'Points of 100 over the tree, by criterion: the product along its path.',
    }),
  })
  .meta({ id: 'SpreadWeights' })

const JudgedSiblings = SiblingWeights.extend({
  consistency: Consistency.nullable().meta({
    description:
      'Whether the judgements agree with each other; null where the form cannot contradict itself.',
  }),
  tables: z.array(Table),
}).meta({ id: 'JudgedSiblings' })

const IndividualWeights = Spread.extend({
  assessor: ParticipantId,
  round: z.int(),
  seq: z.int(),
  fits: z.boolean().meta({
    description: 'False: the framework has other things to weigh since, and this set no longer counts.',
  }),
  sets: z.array(JudgedSiblings),
}).meta({ id: 'IndividualWeights' })

/** How a project came by its weights: every individual set, the group means, and what was adopted. */
export const Weighting = z
  .strictObject({
    siblings: z.array(z.strictObject({ group: z.string().nullable(), items: z.array(z.string()) })).meta({
      description: 'What is weighed against each other.',
    }),
    inForce: Spread,
    individual: z.array(IndividualWeights),
    means: z.strictObject({
      arithmetic: Spread.nullable(),
      geometric: Spread.nullable().meta({
        description: 'Null when nobody weighed, or somebody gave a weight of 0.',
      }),
    }),
    adopted: z
      .strictObject({
        basis: AdoptionBasis,
        weights: Points,
        decidedBy: z.string().nullable(),
        reason: z.string().nullable(),
        seq: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'Weighting' })
export type Weighting = z.infer<typeof Weighting>

/**
 * The weighting of a framework as `reader` may see it: the means are over closed rounds only.
 * `textOf` reads the free texts beside the ledger.
 */
export function weightingOf(
  state: State,
  framework: Framework,
  reader: string | null,
  textOf: (ref: NoteRef) => string | null,
): Weighting {
  const given = fitting(framework, state.weightSets.values())
  const mean = (kind: GroupMean) => (given.length === 0 ? null : plain(meanWeights(framework, given, kind)))
  return {
    siblings: siblingsOf(framework),
    inForce: plain(inForce(framework)),
    individual: visibleWeights(state, reader).map(given => individual(framework, given)),
    means: { arithmetic: mean('arithmetic'), geometric: orNull(() => mean('geometric')) },
    adopted: state.adoptedWeights && adopted(state.adoptedWeights, textOf),
  }
}

function inForce(framework: Framework): SpreadWeights {
  const { groups, criteria } = framework
  return {
    siblings: new Map([...groups, ...criteria].map(({ id, weight = 0 }) => [id, weight])),
    global: weightsOf(framework).global,
  }
}

function individual(framework: Framework, { assessor, round, seq, sets }: GivenWeights) {
  const stillFits = fits(framework, sets)
  return {
    assessor,
    round,
    seq,
    fits: stillFits,
    sets: sets.map(set => {
      const { consistency, tables } = elicitedWeights(set.elicitation, Object.keys(set.weights))
      return { ...set, consistency, tables }
    }),
    ...(stillFits ? plain(spread(framework, sets)) : { siblings: {}, global: {} }),
  }
}

const plain = ({ siblings, global }: SpreadWeights) => ({
  siblings: Object.fromEntries(siblings),
  global: Object.fromEntries(global),
})

const adopted = (
  { basis, weights, decidedBy, reason, seq }: AdoptedWeights,
  textOf: (ref: NoteRef) => string | null,
) => ({
  basis,
  weights,
  decidedBy: textOf(decidedBy),
  reason: reason && textOf(reason),
  seq,
})

/** A geometric mean does not exist when somebody gave nothing to an item. */
function orNull<T>(compute: () => T | null): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof InvalidProblem) return null
    throw error
  }
}
