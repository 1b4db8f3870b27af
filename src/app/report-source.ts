import { agendaIn } from '../dossier/agenda.ts'
import { groupAgreement } from '../dossier/agreement.ts'
import { crossChecksIn } from '../dossier/cross-checks.ts'
import { conflictsOf } from '../dossier/model.ts'
import { outcomeOf } from '../dossier/outcome.ts'
import type { Outlook } from '../dossier/outlook.ts'
import { problemOf } from '../dossier/problem.ts'
import { placesOf } from '../dossier/result.ts'
import type { Robustness } from '../dossier/robustness.ts'
import { activeModels, type FrameworkVersion, type State, sealed } from '../dossier/state.ts'
import { statementsOf } from '../dossier/verdict-page.ts'
import { weightingOf } from '../dossier/weighting-view.ts'
import { rankAdditive } from '../mcda/additive.ts'
import { measure } from '../mcda/expression/formula.ts'
import type { ReportSource } from '../report/source.ts'
import type { Person } from '../store/people.ts'

/** An amendment with both rankings, and the problems they follow from. */
export function compare(state: State, before: FrameworkVersion, after: FrameworkVersion) {
  const problems = { before: problemOf(state, before), after: problemOf(state, after) }
  return {
    number: after.number,
    before: placesOf(problems.before),
    after: placesOf(problems.after),
    problems,
  }
}

/** Position and organisation, or the id once erased: never a name. */
export const labelOf = (person: Person | undefined, id: string): string =>
  [person?.position, person?.organisation].filter(Boolean).join(', ') || id

export const weightNotes = ({ adoptedWeights }: State): string[] =>
  adoptedWeights
    ? [adoptedWeights.decidedBy, adoptedWeights.reason].flatMap(ref => (ref ? [ref.hash] : []))
    : []

/** The free texts beside the ledger that a report tells. */
export function noteHashes(state: State): string[] {
  const refs = [
    ...state.versions.flatMap(({ decidedBy, reason }) => [decidedBy, reason]),
    ...[...state.developments.values()].flatMap(({ history }) => history.map(({ note }) => note)),
    ...state.signals.flatMap(({ source, text }) => [source, text]),
    ...[...state.measurements.values()].map(({ evidence }) => evidence),
    ...state.decisions.flatMap(({ decidedBy, text }) => [decidedBy, text]),
    ...state.discussionNotes.map(({ note }) => note),
  ]
  return [...new Set([...refs.flatMap(ref => (ref ? [ref.hash] : [])), ...weightNotes(state)])]
}

/** All that a report tells, from a state, the free texts beside it and the people in it. */
export function sourceOf(
  state: State,
  texts: Map<string, string>,
  people: Map<string, Person>,
  robustness: Omit<Robustness, 'basis'>,
  outlook: Omit<Outlook, 'basis'>,
): ReportSource {
  const version = sealed(state)
  const outcome = outcomeOf(state)
  const problem = problemOf(state, version!)
  const base = rankAdditive(problem)
  const agreement = groupAgreement(problem, base)
  const textOf = (ref: { hash: string } | null) => (ref ? (texts.get(ref.hash) ?? null) : null)
  return {
    format: 'weegkader-report@1',
    project: { id: state.project, name: state.name, example: state.example },
    framework: {
      document: version!.framework,
      versions: state.versions.map(({ number, hash, at, decidedBy, reason }) => ({
        number,
        hash,
        at,
        decidedBy: textOf(decidedBy),
        reason: textOf(reason),
      })),
    },
    models: activeModels(state).map(model => ({
      ...model,
      conflicts: conflictsOf(version!.framework, model),
    })),
    participants: [...state.participants.values()].map(({ id, role }) => ({
      id,
      role,
      label: labelOf(people.get(id), id),
    })),
    rounds: state.rounds.map(({ number, openedAt, closedAt }) => ({ number, openedAt, closedAt })),
    developments: [...state.developments.values()].map(({ development, outcomes, history }) => ({
      development,
      outcomes: [...outcomes],
      status: history.at(-1)!.status,
      expectedDate: history.at(-1)!.expectedDate,
      history: history.map(({ status, outcome, at, note }) => ({ status, outcome, at, note: textOf(note) })),
    })),
    signals: state.signals.map(({ development, at, source, text }) => ({
      development,
      at,
      source: textOf(source),
      text: textOf(text),
    })),
    evidence: evidenceOf(state, textOf),
    computations: computationsOf(state),
    amendments: state.versions.slice(1).map((after, i) => compare(state, state.versions[i]!, after)),
    decisions: state.decisions.map(({ kind, model, decidedBy, text, at, restsOn }) => ({
      kind,
      model,
      decidedBy: textOf(decidedBy),
      text: textOf(text),
      at,
      restsOn,
    })),
    discussion: state.discussionNotes.map(({ round, criterion, model, fn, note, by, at }) => ({
      round,
      criterion,
      model,
      fn,
      text: textOf(note),
      by,
      at,
    })),
    organisations: organisationsOf(state, people),
    crossChecks: crossChecksIn(problem, base),
    agreement,
    robustness,
    outlook,
    statements: statementsOf({ outcome, robustness, outlook, agreement }),
    agenda: agendaIn(state, version!, problem, base),
    weighting: weightingOf(state, version!.framework, null, textOf),
    problem,
    outcome,
  }
}

function computationsOf(state: State): ReportSource['computations'] {
  return [...state.measurements.values()].flatMap(({ model, criterion, fn, value, computation }) =>
    computation
      ? [{ model, criterion, fn, value, computation, findings: measure(computation).findings }]
      : [],
  )
}

/** The name that any of its members still has beside the ledger. */
function organisationsOf(state: State, people: Map<string, Person>) {
  const members = [...state.participants.values()].filter(({ organisation }) => organisation !== null)
  const ids = new Set(members.map(({ organisation }) => organisation!))
  return [...ids].map(id => {
    const named = members.find(member => member.organisation === id && people.get(member.id)?.organisation)
    return { id, name: (named && people.get(named.id)?.organisation) ?? null }
  })
}

function evidenceOf(state: State, textOf: (ref: { hash: string }) => string | null) {
  const seen = new Map<string, { criterion: string; text: string | null }>()
  for (const { criterion, evidence } of state.measurements.values()) {
    const text = textOf(evidence)
    seen.set(`${criterion} ${text ?? evidence.hash}`, { criterion, text })
  }
  return [...seen.values()]
}
