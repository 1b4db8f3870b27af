import type { Account } from '../app/accounts.ts'
import { openDevelopments } from '../dossier/outlook.ts'
import { answeredOf, scoringProgress } from '../dossier/scoring-progress.ts'
import { stageOf } from '../dossier/stage.ts'
import { activeModels, assessors, openRound, openWeighting, type State, sealed } from '../dossier/state.ts'
import { visibleWeights } from '../dossier/visibility.ts'
import type { MessageKey, MessageParams } from '../i18n/message.ts'
import { cellKey } from '../mcda/cell.ts'
import { measuredCells } from './measured-cells.ts'

/** Something that this reader can do now, and on which page of the project. */
export interface NextStep {
  words: MessageKey
  params?: MessageParams
  path: string
}

/** What there is to do for somebody, the most urgent first; nothing where they wait for others. */
export function nextSteps(state: State, { id, role }: Account, today: string): NextStep[] {
  if (state.paused) return []
  switch (role) {
    case 'facilitator':
      return [...forFacilitator(state), ...overdue(state, today)]
    case 'assessor':
      return forAssessor(state, id)
    case 'administrator':
      return hasFacilitator(state) ? [] : [{ words: 'next.admit-facilitator', path: '/participants' }]
    case 'reader':
      return toRead(state)
  }
}

const hasFacilitator = ({ participants }: State): boolean =>
  [...participants.values()].some(({ role, left }) => role === 'facilitator' && !left)

function forFacilitator(state: State): NextStep[] {
  const admit: NextStep[] =
    assessors(state).length === 0 ? [{ words: 'next.admit-assessors', path: '/participants' }] : []
  switch (stageOf(state)) {
    case 'draft':
      return [...draftSteps(state), ...admit]
    case 'sealed':
      return [...sealedSteps(state), ...admit]
    case 'scoring': {
      const round = openRound(state)!
      const progress = scoringProgress(state, round)
      const ready = progress.filter(({ handedInAt }) => handedInAt !== null).length
      return [
        {
          words: 'next.close-round',
          params: { round: round.number, ready, of: progress.length },
          path: '/rounds',
        },
      ]
    }
    case 'discussing':
      return [
        { words: 'next.discuss', path: '/discussion' },
        { words: 'next.open-round', params: { round: state.rounds.length + 1 }, path: '/rounds' },
        { words: 'next.decide', path: '/decisions' },
      ]
    case 'decided':
      return [{ words: 'next.report', path: '/reports' }]
  }
}

/** Decisions elsewhere that were expected by now: as long as nobody says what became of them, they stay open. */
function overdue(state: State, today: string): NextStep[] {
  const late = openDevelopments(state).filter(({ history }) => {
    const { expectedDate } = history.at(-1)!
    return expectedDate !== null && expectedDate < today
  })
  const names = late.map(({ development }) => development.id).join(', ')
  return late.length === 0
    ? []
    : [{ words: 'next.overdue', params: { count: late.length, names }, path: '/developments' }]
}

function draftSteps(state: State): NextStep[] {
  if (!state.draft) return [{ words: 'next.draft', path: '/framework' }]
  const open = openWeighting(state)
  if (open)
    return [
      {
        words: 'next.close-weighting',
        params: { given: state.weightEnvelope.size, of: assessors(state).length },
        path: '/weighting',
      },
    ]
  const seal: NextStep = { words: 'next.seal', path: '/framework/seal' }
  const last = state.weightingRounds.at(-1)
  if (!last) return [{ words: 'next.open-weighting', path: '/weighting' }, seal]
  const adopted = (state.adoptedWeights?.seq ?? 0) > last.closedSeq!
  return adopted ? [seal] : [{ words: 'next.adopt-weights', path: '/weighting' }, seal]
}

function sealedSteps(state: State): NextStep[] {
  const { framework } = sealed(state)!
  const models = activeModels(state)
  if (models.length === 0) return [{ words: 'next.propose-models', path: '/models' }]
  const missing = measuredCells(framework, models).filter(
    ({ model, criterion, fn }) => !state.measurements.has(cellKey(model, criterion, fn)),
  )
  const measure: NextStep[] =
    missing.length > 0
      ? [{ words: 'next.measure', params: { count: missing.length }, path: '/measurements' }]
      : []
  const judged = framework.criteria.some(({ input }) => input === 'judged')
  return judged
    ? [{ words: 'next.open-round', params: { round: 1 }, path: '/rounds' }, ...measure]
    : [...measure, { words: 'next.decide', path: '/decisions' }]
}

function forAssessor(state: State, id: string): NextStep[] {
  if (openWeighting(state)) {
    const given = visibleWeights(state, id).some(
      ({ assessor, round }) => assessor === id && round === state.weightingRounds.length,
    )
    return [{ words: given ? 'next.weighed' : 'next.weigh', path: '/weights' }]
  }
  const round = openRound(state)
  if (!round) return toRead(state)
  const own = scoringProgress(state, round).find(({ assessor }) => assessor === id)
  if (!own) return []
  const { assessor: _, handedInAt, ...progress } = own
  const complete = answeredOf(progress) === progress.expected
  const words = handedInAt ? 'next.handed-in' : complete ? 'next.hand-in' : 'next.score'
  return [
    {
      words,
      params: progress,
      path: words === 'next.hand-in' ? '/scores/summary' : '/scores',
    },
  ]
}

/** Not before there is a round behind it: until then there is nothing to see. */
function toRead(state: State): NextStep[] {
  switch (stageOf(state)) {
    case 'draft':
    case 'sealed':
      return sealed(state) || state.draft ? [{ words: 'next.read-framework', path: '/framework' }] : []
    case 'scoring':
      return state.rounds.length > 1 ? [{ words: 'next.read-result', path: '/result' }] : []
    case 'discussing':
    case 'decided':
      return [{ words: 'next.read-result', path: '/result' }]
  }
}
