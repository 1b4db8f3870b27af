import type { EventType, ProjectRole } from '../dossier/event.ts'
import type { Change, Progress, ToldProgress } from '../dossier/progress.ts'
import { inLanguage, type Language, type Text } from '../dossier/text.ts'
import { formatDate, formatList } from '../i18n/format.ts'
import { type Words, wordsIn } from '../i18n/message.ts'
import { assessorNames, namesIn } from './context.ts'
import {
  type Block,
  type Document,
  figures,
  heading,
  lead,
  list,
  paragraph,
  type Section,
  table,
  words,
} from './document.ts'

/** What the chapters of a progress report are told with. */
interface Telling {
  progress: Progress
  language: Language
  t: Words
  date: (date: string) => string
  text: (text: Text) => string
  /** A free text, or that it was erased. */
  free: (text: string | null) => string
  model: (id: string) => string
  development: (id: string) => string
}

const chapters = {
  stage,
  changes,
  national,
  coverage,
  planning,
  risks,
  provenance,
} satisfies Record<string, (telling: Telling) => Block[]>

/** The progress report (voortgangsrapportage): also before anything is sealed, when there is no ranking. */
export function progressReport(progress: Progress, language: Language): Document {
  const t = wordsIn(language)
  const text = (words: Text) => inLanguage(words, language)
  const date = (day: string) => formatDate(language, day)
  const telling: Telling = {
    progress,
    language,
    t,
    text,
    date,
    free: words => words ?? t('report.erased'),
    model: namesIn(progress.models, text),
    development: namesIn(progress.developments, text),
  }
  const { project, basis, since } = progress
  const name = text(project.name)
  return {
    language,
    title: name,
    subtitle: t('progress.subtitle', { at: date(basis.at), since: since ? date(since.at) : '' }),
    notice: project.example ? text(project.example) : null,
    provenance: {
      project: basis.project,
      projectName: name,
      seq: basis.seq,
      hash: basis.hash,
      frameworkHash: basis.frameworkHash,
      method: null,
    },
    sections: Object.entries(chapters).map(
      ([id, blocks]): Section => ({
        id,
        heading: t(`progress.chapter.${id as keyof typeof chapters}`),
        blocks: blocks(telling),
      }),
    ),
  }
}

/** Where the project stands, and what comes next. */
function stage({ progress, t, free }: Telling): Block[] {
  const { stage, paused, coverage, reported, pauses } = progress
  const reason = pauses.at(-1)?.reason ?? null
  return [
    lead(t(`progress.stage.${stage}`, { round: coverage?.round ?? 0 })),
    ...(paused
      ? [{ kind: 'callout' as const, title: t('progress.paused'), text: free(reason) }]
      : [paragraph(t(`progress.next.${stage}`))]),
    ...(reported?.note === undefined
      ? []
      : [{ kind: 'callout' as const, title: t('progress.note'), text: free(reported.note) }]),
  ]
}

/** In which order, and together with what, the facts of the ledger are told. */
const kinds: Record<string, readonly EventType[]> = {
  people: ['project-opened', 'participant-admitted', 'participant-left'],
  framework: [
    'framework-drafted',
    'pilot-scored',
    'weighting-opened',
    'weighting-closed',
    'weights-adopted',
    'framework-sealed',
    'framework-amended',
  ],
  models: ['model-proposed', 'model-revised', 'model-withdrawn'],
  rounds: ['round-opened', 'round-closed'],
  developments: ['development-registered', 'development-outcomes-declared'],
  decisions: ['decision-recorded'],
}

function changes(telling: Telling): Block[] {
  const { progress, t, date } = telling
  const { since, measured } = progress
  const told = Object.entries(kinds).flatMap(([kind, types]): Block[] => {
    const sentences = types.flatMap(type => sentencesOf(telling, type))
    if (kind === 'rounds' && measured > 0) sentences.push(t('progress.change.measured', { count: measured }))
    if (sentences.length === 0) return []
    return [heading(t(`progress.kind.${kind}` as never)), list(sentences)]
  })
  return [
    paragraph(since ? t('progress.since', { date: date(since.at) }) : t('progress.since-start')),
    ...(told.length > 0 ? told : [paragraph(t('progress.nothing-changed'))]),
  ]
}

/** Facts that are told together, as a number with what they are about. */
const together: readonly EventType[] = [
  'participant-admitted',
  'participant-left',
  'framework-drafted',
  'pilot-scored',
  'model-proposed',
  'model-revised',
  'development-registered',
  'development-outcomes-declared',
]

function sentencesOf(telling: Telling, type: EventType): string[] {
  const { progress, t } = telling
  const own = progress.changes.filter(change => change.type === type)
  if (own.length === 0) return []
  if (!together.includes(type)) return own.map(change => oneSentence(telling, change))
  return [
    t(`progress.change.${type}` as never, {
      count: own.length,
      what: whatOf(telling, own),
      when: period(telling, own),
    }),
  ]
}

/** Roles with their number, or names, each once. */
function whatOf({ t, language, model, development }: Telling, changes: readonly Change[]): string {
  const roles = new Map<ProjectRole, number>()
  for (const { role } of changes) if (role) roles.set(role, (roles.get(role) ?? 0) + 1)
  if (roles.size > 0)
    return formatList(
      language,
      [...roles].map(([role, count]) => t('progress.role', { role, count })),
    )
  const named = changes.flatMap(({ type, subject }) =>
    subject === undefined ? [] : [type.startsWith('model') ? model(subject) : development(subject)],
  )
  return formatList(language, [...new Set(named)])
}

function period({ t, date }: Telling, changes: readonly Change[]): string {
  const [first, last] = [date(changes[0]!.at), date(changes.at(-1)!.at)]
  return first === last ? t('progress.on', { date: first }) : t('progress.from-to', { first, last })
}

function oneSentence({ t, date, free, model }: Telling, change: Change): string {
  const { type, at, number = 0, subject = '', decidedBy, reason } = change
  const sentence = t(`progress.change.${type}` as never, {
    date: date(at),
    number,
    kind: subject && type === 'decision-recorded' ? t(`decision-kind.${subject}` as never) : '',
    model: subject && type.startsWith('model') ? model(subject) : change.model ? model(change.model) : '',
    by: decidedBy === undefined ? '' : free(decidedBy),
  })
  return reason === undefined ? sentence : `${sentence} ${t('progress.reason', { reason: free(reason) })}`
}

/** What national groups told (track 2), and which developments moved. */
function national({ progress: { signals, moves }, t, date, free, text, development }: Telling): Block[] {
  const blocks: Block[] = []
  if (moves.length > 0)
    blocks.push(
      table(
        t('progress.moves'),
        [
          words(t('report.development')),
          words(t('report.date')),
          words(t('report.developments.status')),
          words(t('report.note')),
        ],
        moves.map(({ development: id, at, status, outcome, note }) => [
          development(id),
          date(at),
          outcome
            ? t('report.developments.came-true', { outcome: text(outcome) })
            : t(`development-status.${status}`),
          free(note),
        ]),
      ),
    )
  if (signals.length > 0)
    blocks.push(
      table(
        t('report.signals'),
        [
          words(t('report.development')),
          words(t('report.date')),
          words(t('report.signals.from')),
          words(t('report.signals.text')),
        ],
        signals.map(signal => [
          development(signal.development),
          date(signal.at),
          free(signal.source),
          free(signal.text),
        ]),
      ),
    )
  return blocks.length > 0 ? blocks : [paragraph(t('progress.national.nothing'))]
}

/** Who has scored how much; never what. */
function coverage({ progress, t, date }: Telling): Block[] {
  const { coverage: asked } = progress
  if (!asked) return [paragraph(t('progress.coverage.none'))]
  const names = assessorNames(progress)
  const { round, openedAt, closedAt, assessors } = asked
  const scored = assessors.reduce((sum, one) => sum + one.scored, 0)
  const expected = assessors.reduce((sum, one) => sum + one.expected, 0)
  return [
    lead(t('progress.coverage.total', { round, scored, expected })),
    paragraph(
      closedAt
        ? t('progress.coverage.closed', { round, opened: date(openedAt), closed: date(closedAt) })
        : t('progress.coverage.open', { round, opened: date(openedAt) }),
    ),
    ...(assessors.length > 0
      ? [
          table(
            t('progress.coverage.table', { round }),
            [
              words(t('report.assessor')),
              figures(t('progress.coverage.scored')),
              figures(t('progress.coverage.expected')),
              words(t('progress.coverage.handed-in')),
            ],
            assessors.map(({ assessor, handedInAt, ...one }) => [
              names.get(assessor) ?? assessor,
              String(one.scored),
              String(one.expected),
              handedInAt ? date(handedInAt) : t(closedAt ? 'report.none' : 'progress.coverage.not-yet'),
            ]),
          ),
        ]
      : []),
  ]
}

/** The forecast against the deadline, and why it takes longer. */
function planning(telling: Telling): Block[] {
  const { progress, t, date, free } = telling
  const { decideBy, reported, daysLate, overdue, deadlines, pauses, earlier } = progress
  const forecast = reported?.forecast ?? null
  const days = daysLate ?? 0
  const state = !forecast ? 'none' : daysLate === null ? 'no-deadline' : days > 0 ? 'late' : 'on-time'
  return [
    lead(
      t(`progress.forecast.${state}`, {
        forecast: forecast ? date(forecast) : '',
        deadline: decideBy ? date(decideBy) : '',
        days: Math.abs(days),
      }),
    ),
    ...(overdue ? [paragraph(t('progress.overdue', { deadline: date(decideBy!) }))] : []),
    ...(reported?.delay === undefined
      ? []
      : [{ kind: 'callout' as const, title: t('progress.delay'), text: free(reported.delay) }]),
    ...(deadlines.length > 1 || deadlines.some(({ reason }) => reason !== undefined)
      ? [
          table(
            t('progress.deadlines'),
            [words(t('report.date')), words(t('progress.deadline')), words(t('progress.pauses.reason'))],
            deadlines.map(({ at, decideBy: until, reason }) => [
              date(at),
              until ? date(until) : t('report.none'),
              reason === undefined ? t('report.none') : free(reason),
            ]),
          ),
        ]
      : []),
    ...(pauses.length > 0
      ? [
          table(
            t('progress.pauses'),
            [
              words(t('progress.pauses.from')),
              words(t('progress.pauses.reason')),
              words(t('progress.pauses.until')),
              words(t('progress.pauses.resumption')),
            ],
            pauses.map(({ at, reason, resumedAt, resumption }) => [
              date(at),
              free(reason),
              resumedAt ? date(resumedAt) : t('progress.pauses.still'),
              resumption === undefined ? t('report.none') : free(resumption),
            ]),
          ),
        ]
      : []),
    ...(earlier.length > 0 ? [earlierReports(telling)] : []),
  ]
}

const earlierReports = ({ progress: { earlier }, t, date, free }: Telling): Block =>
  table(
    t('progress.earlier'),
    [words(t('report.date')), words(t('progress.forecast')), words(t('progress.delay'))],
    earlier.map(({ at, forecast, delay }: ToldProgress) => [
      date(at),
      forecast ? date(forecast) : t('report.not-known'),
      delay === undefined ? t('report.none') : free(delay),
    ]),
  )

/** Which open national development can change the first place. */
function risks({ progress: { risks: open }, t, date, development }: Telling): Block[] {
  if (!open) return [paragraph(t('progress.risks.no-ranking'))]
  if (open.length === 0) return [paragraph(t('progress.risks.none'))]
  const can = (changes: boolean | null) =>
    changes === null ? t('report.not-known') : t(changes ? 'report.yes' : 'report.no')
  return [
    paragraph(t('progress.risks.intro')),
    table(
      t('progress.risks.table'),
      [
        words(t('report.development')),
        words(t('report.outlook.timing')),
        words(t('progress.risks.alone')),
        words(t('progress.risks.together')),
      ],
      open.map(item => [
        development(item.development),
        t(`report.outlook.timing.${item.timing}`, {
          expected: item.expectedDate ? date(item.expectedDate) : t('report.not-known'),
        }),
        can(item.changesAlone),
        can(item.changesTogether),
      ]),
    ),
  ]
}

function provenance({ progress, t, text }: Telling): Block[] {
  const { project, seq, hash, frameworkHash } = progress.basis
  return [
    {
      kind: 'facts',
      facts: [
        { term: t('report.project'), value: text(progress.project.name) },
        { term: t('report.project-id'), value: project, code: true },
        { term: t('report.provenance.entry'), value: t('report.entry', { seq }) },
        { term: t('report.hash'), value: hash, code: true },
        ...(frameworkHash ? [{ term: t('report.framework.hash'), value: frameworkHash, code: true }] : []),
      ],
    },
    paragraph(t('progress.provenance', { project, seq })),
  ]
}
