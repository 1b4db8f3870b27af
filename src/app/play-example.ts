import {
  declareOutcomes,
  moveDevelopment,
  receiveSignal,
  registerDevelopments,
} from '../dossier/decide/development.ts'
import { amendFramework, draftFramework, sealFramework } from '../dossier/decide/framework.ts'
import { proposeModels } from '../dossier/decide/model.ts'
import { openProject, setDeadline } from '../dossier/decide/project.ts'
import { closeRound, openNextRound } from '../dossier/decide/round.ts'
import { enterMeasurements, giveScores, type NewMeasurement, type NewScore } from '../dossier/decide/score.ts'
import {
  adoptWeights,
  closeWeightingRound,
  giveWeights,
  openWeightingRound,
} from '../dossier/decide/weighting.ts'
import { amendWeights, type Example, measuredIn, resolveExample } from '../dossier/example.ts'
import type { ScoreContent } from '../dossier/score.ts'
import { sealed } from '../dossier/state.ts'
import type { App } from './app.ts'
import type { Act } from './dossiers.ts'
import { newId } from './new-id.ts'

/** One step of a story, as it has just been played. */
export type Step =
  | 'opened'
  | 'admitted'
  | 'drafted'
  | 'weighting-opened'
  | 'weighed'
  | 'weighting-closed'
  | 'adopted'
  | 'sealed'
  | 'proposed'
  | 'deadline-set'
  | 'outcomes-declared'
  | 'moved'
  | 'signal-received'
  | 'measured'
  | 'round-opened'
  | 'scored'
  | 'round-closed'
  | 'amended'

const OPERATOR = 'example-player'

/**
 * Plays a shipped example through the same use cases as a real project: draft, weigh, seal, models, a
 * blind round, close, amendments. Returns the project's id.
 */
export async function playExample(
  app: App,
  example: Example,
  played: (step: Step, facts: number) => void = () => undefined,
): Promise<string> {
  const { framework, developments, models } = resolveExample(example, app.catalogues)
  const project = newId('w', app.environment.random())
  const act = async (step: Step, by: string, decide: Act['decide'], options: Partial<Act> = {}) => {
    const { facts } = await app.dossiers.act({ project, by, decide, ...options })
    played(step, facts)
  }
  await act('opened', OPERATOR, state => openProject(state, { name: example.name, example: example.label }), {
    creates: true,
  })
  const people = new Map<string, string>()
  for (const { id, ...person } of example.participants) {
    const { id: participant } = await app.accounts.admit(project, OPERATOR, person)
    people.set(id, participant!)
    played('admitted', 1)
  }
  const lead =
    people.get(example.participants.find(({ role }) => role === 'facilitator')?.id ?? '') ?? OPERATOR
  if (developments.length > 0) await act('drafted', lead, state => registerDevelopments(state, developments))
  await act('drafted', lead, state => draftFramework(state, framework))
  if (example.weighting) {
    const { sets, mean, decimals, decidedBy } = example.weighting
    await act('weighting-opened', lead, openWeightingRound)
    for (const [id, judgements] of Object.entries(sets))
      await act('weighed', people.get(id)!, (state, context) =>
        giveWeights(state, { sets: judgements }, context),
      )
    await act('weighting-closed', lead, state => closeWeightingRound(state, 1))
    await act('adopted', lead, (state, context) =>
      adoptWeights(state, { kind: 'mean', mean, decimals, decidedBy }, context),
    )
  }
  await act('sealed', lead, (state, context) =>
    sealFramework(state, { adoptedBy: example.adoptedBy }, context),
  )
  await act('proposed', lead, state => proposeModels(state, models))
  const { decideBy } = example
  if (decideBy) await act('deadline-set', lead, (state, context) => setDeadline(state, { decideBy }, context))
  for (const move of example.moves)
    await act('moved', lead, (state, context) => moveDevelopment(state, move, context))
  for (const [development, outcomes] of Object.entries(example.outcomes))
    await act('outcomes-declared', lead, (state, context) =>
      declareOutcomes(state, { development, outcomes }, context),
    )
  for (const signal of example.signals) {
    const id = newId('s', app.environment.random())
    await act('signal-received', lead, (state, context) => receiveSignal(state, { id, ...signal }, context))
  }
  await act('measured', lead, (state, context) => enterMeasurements(state, measurementsOf(example), context))
  const assessors = example.participants.filter(({ role }) => role === 'assessor')
  if (assessors.length > 0) {
    await act('round-opened', lead, openNextRound)
    for (const { id } of assessors) {
      const scores = scoresOf(example, id)
      if (scores.length > 0)
        await act('scored', people.get(id)!, (state, context) => giveScores(state, scores, context))
    }
    await act('round-closed', lead, state => closeRound(state, 1))
  }
  for (const { reason, decidedBy, weights } of example.amendments ?? []) {
    await act('amended', lead, (state, context) => {
      const framework = amendWeights(sealed(state)!.framework, weights)
      return amendFramework(state, { framework, reason, decidedBy }, context)
    })
  }
  return project
}

function measurementsOf({ measurements }: Example): NewMeasurement[] {
  return measurements.flatMap(({ criterion, values, evidence }) =>
    Object.entries(values).flatMap(([model, value]) =>
      measuredIn(value).map(
        ({ fn, measured }): NewMeasurement => ({
          model,
          criterion,
          fn,
          evidence,
          ...(typeof measured === 'number' ? { value: measured } : { computation: measured }),
        }),
      ),
    ),
  )
}

function scoresOf({ scores }: Example, assessor: string): NewScore[] {
  return Object.entries(scores).flatMap(([criterion, byModel]) =>
    Object.entries(byModel).flatMap(([model, byAssessor]) => {
      const level = byAssessor[assessor]
      return level === undefined ? [] : [{ model, criterion, fn: null, score: contentOf(level) }]
    }),
  )
}

function contentOf(level: number | null | 'cannot-judge' | 'not-applicable'): ScoreContent {
  if (typeof level === 'number') return { state: 'value', value: level, low: null, high: null }
  return { state: level ?? 'cannot-judge' }
}
