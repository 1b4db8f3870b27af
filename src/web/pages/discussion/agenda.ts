import type { App } from '../../../app/app.ts'
import { type Agenda, agendaIn } from '../../../dossier/agenda.ts'
import type { Criterion, Framework } from '../../../dossier/framework.ts'
import { problemOf } from '../../../dossier/problem.ts'
import { openRound, type State, sealed } from '../../../dossier/state.ts'
import { inLanguage, type Language } from '../../../dossier/text.ts'
import { visibleScores } from '../../../dossier/visibility.ts'
import { cellKey } from '../../../mcda/cell.ts'
import type { Problem } from '../../../mcda/problem.ts'
import { namesIn } from '../../../report/context.ts'
import { readNotes } from '../../../store/notes.ts'
import { headOf, type ProjectHead } from '../../elements/project-nav.tsx'
import { participantLabels } from '../../participant-labels.ts'

/** As many as a meeting can talk about. */
const MOST = 10

/** What one assessor said of a cell, by position and organisation. */
export interface Said {
  who: string
  /** Null: no level, but one of the other answers. */
  level: number | null
  state: Problem['scores'][number]['state']
  /** Null: none, or erased. */
  motivation: string | null
}

export interface Noted {
  round: number
  /** What it is about. */
  about: string
  text: string | null
  at: string
}

/** A cell to talk about: what was given and why, and what it would do to the outcome. */
export interface Item {
  cell: Pick<Agenda['items'][number], 'model' | 'criterion' | 'fn'>
  name: string
  item: Agenda['items'][number]
  /** Every level of the scale that was given or is described, with what it stands for. */
  levels: { level: number; anchor: string | null; said: Said[] }[]
  otherwise: Said[]
  noted: Noted[]
}

/** What there is to discuss after the last closed round; never anything of an open one. */
export interface Discussion {
  head: ProjectHead
  /** The last closed round; null: there is none yet. */
  round: number | null
  openRound: number | null
  items: Item[]
  rest: { name: string; item: Agenda['items'][number] }[]
  changes: Agenda['changes']
  /** What was noted of criteria as a whole, and of cells that are not on the agenda any more. */
  noted: Noted[]
  criteria: { id: string; name: string }[]
  models: (id: string) => string
}

export async function discussionOf(app: App, project: string, language: Language): Promise<Discussion> {
  const people = await app.accounts.people(project)
  return app.dossiers.read(project, async state => {
    const version = sealed(state)
    const closed = state.rounds.findLast(({ closedSeq }) => closedSeq !== null)
    const problem = version && problemOf(state, version)
    const isAny = version && problem && closed && problem.models.length > 0
    const agenda = isAny ? agendaIn(state, version, problem) : { items: [], changes: null }
    const names = namesOf(state, version?.framework, language)
    const scores = visibleScores(state, null)
    const motivations = new Map(
      scores.map(({ assessor, motivation, ...cell }) => [saidKey(assessor, cell), motivation?.hash ?? '']),
    )
    const texts = await readNotes(app.store.db, project, [
      ...new Set(motivations.values()),
      ...state.discussionNotes.map(({ note }) => note.hash),
    ])
    const label = participantLabels(state, people, false)
    const said = (item: Agenda['items'][number]): Said[] =>
      (problem?.scores ?? []).flatMap(({ assessor, state, value, ...cell }) =>
        assessor !== null && keyOf(cell) === keyOf(item)
          ? [
              {
                who: label(assessor),
                state,
                level: value,
                motivation: texts.get(motivations.get(saidKey(assessor, cell)) ?? '') ?? null,
              },
            ]
          : [],
      )
    const notes = state.discussionNotes.map(({ round, criterion, model, fn, note, at }) => ({
      key: keyOf({ model: model ?? '', criterion, fn }),
      noted: {
        round,
        about: names.cell({ model, criterion, fn }),
        text: texts.get(note.hash) ?? null,
        at,
      },
    }))
    const shown = agenda.items.slice(0, MOST)
    const onAgenda = new Set(shown.map(keyOf))
    return {
      head: headOf(state, language),
      round: closed?.number ?? null,
      openRound: openRound(state)?.number ?? null,
      items: shown.map(item => ({
        cell: { model: item.model, criterion: item.criterion, fn: item.fn },
        name: names.cell(item),
        item,
        ...distribution(
          version!.framework.criteria.find(({ id }) => id === item.criterion)!,
          said(item),
          language,
        ),
        noted: notes.filter(({ key }) => key === keyOf(item)).map(({ noted }) => noted),
      })),
      rest: agenda.items.slice(MOST).map(item => ({ name: names.cell(item), item })),
      changes: agenda.changes,
      noted: notes.filter(({ key }) => !onAgenda.has(key)).map(({ noted }) => noted),
      criteria: (version?.framework.criteria ?? []).map(({ id }) => ({ id, name: names.criterion(id) })),
      models: names.model,
    }
  })
}

type CellOf = { model: string; criterion: string; fn: string | null }
const keyOf = ({ model, criterion, fn }: CellOf): string => cellKey(model, criterion, fn)
const saidKey = (assessor: string, cell: CellOf): string => `${assessor} ${keyOf(cell)}`

/** Names with their ids, as in all tables. */
function namesOf(state: State, framework: Framework | undefined, language: Language) {
  const text = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, language)
  const model = namesIn(
    [...state.models.values()].map(({ model }) => model),
    text,
  )
  const criterion = namesIn(framework?.criteria ?? [], text)
  const fn = new Map(framework?.functions.map(({ id, name }) => [id, text(name)]))
  const cell = (of: { model: string | null; criterion: string; fn: string | null }): string =>
    [
      ...(of.model === null ? [] : [model(of.model)]),
      criterion(of.criterion),
      ...(of.fn === null ? [] : [fn.get(of.fn) ?? of.fn]),
    ].join(': ')
  return { model, criterion, cell }
}

/** Who gave which level: the described levels of the scale, or those that were given, from high to low. */
function distribution({ scale }: Criterion, said: readonly Said[], language: Language) {
  const anchors = new Map(
    scale.kind === 'levels'
      ? scale.levels.map(({ level, anchor }) => [level, anchor ? inLanguage(anchor, language) : null])
      : [],
  )
  const given = said.flatMap(({ level }) => level ?? [])
  const levels = [...new Set([...anchors.keys(), ...given])].sort((a, b) => b - a)
  return {
    levels: levels.map(level => ({
      level,
      anchor: anchors.get(level) ?? null,
      said: said.filter(one => one.level === level),
    })),
    otherwise: said.filter(({ level }) => level === null),
  }
}
