import { sourceOf } from '../../src/app/report-source.ts'
import { type DiscussionOutcome, noteDiscussion } from '../../src/dossier/decide/discussion.ts'
import {
  type Adoption,
  adoptWeights,
  closeWeightingRound,
  giveWeights,
  openWeightingRound,
} from '../../src/dossier/decide/weighting.ts'
import type { DevelopmentOutcome } from '../../src/dossier/development.ts'
import { entryHash, GENESIS, readEntry, writeEntry } from '../../src/dossier/entry.ts'
import { type Event, fact } from '../../src/dossier/event.ts'
import { Framework, type FrameworkInput } from '../../src/dossier/framework.ts'
import type { Model } from '../../src/dossier/model.ts'
import { outlookIn } from '../../src/dossier/outlook.ts'
import { problemOf } from '../../src/dossier/problem.ts'
import { robustnessIn } from '../../src/dossier/robustness.ts'
import { sealOf } from '../../src/dossier/seal.ts'
import { emptyState, evolve, type State, sealed } from '../../src/dossier/state.ts'
import { siblingsOf } from '../../src/dossier/tree.ts'
import type { Elicitation } from '../../src/mcda/index.ts'
import type { ReportSource } from '../../src/report/source.ts'

/** The made-up case of four models, twelve criteria and six assessors, as a dossier told fact by fact. */
export interface Sample {
  framework?: (framework: Framework) => Framework
  models?: Model[]
  /** None: nobody scored and nothing was measured. */
  scored?: boolean
  decided?: boolean
  developments?: boolean
  /** By when the region must choose. */
  decideBy?: string
  /** How developments may turn out, by the id of the development; then the one that came true, if any did. */
  outcomes?: Record<string, DevelopmentOutcome[]>
  settled?: { development: string; outcome: string }
  /** A blind weighting round on the draft; what is adopted goes into the framework that is sealed. */
  weighting?: { judged: Judged; adopted: Adoption }
  /** How many assessors there are; by default all six. */
  assessors?: number
  /** Who speaks for which organisation, by the place of the assessor; null: for none. */
  organisations?: (string | null)[]
  /** What an assessor answers (`''`: nothing) instead of the letter written below. */
  answers?: (letter: string, cell: { assessor: number; model: string; criterion: string }) => string
  /** What was scored otherwise in a second round, and nothing else was. */
  secondRound?: { assessor: number; model: string; criterion: string; value: number }[]
  /** What was noted of the discussions, after the rounds. */
  discussed?: DiscussionOutcome[]
  /** A second version with other weights, after the round. */
  amended?: (framework: Framework) => Framework
  name?: string
  example?: string | null
  /** What a person typed, everywhere where a person can type. */
  freeText?: string
  erased?: boolean
}

/** How the assessors judge each set of siblings, in the order of the assessors; who is not there does not weigh. */
export type Judged = ((items: string[]) => Elicitation)[]

const functions = [
  ['AC-Bz', 'Algemeen Commandant Bevolkingszorg (AC-Bz)', 45],
  ['OvD-Bz', 'Officier van Dienst Bevolkingszorg (OvD-Bz)', 30],
  ['HIN', 'Hoofd Informatie Bevolkingszorg (HIN)', 90],
  ['OA', 'Omgevingsanalist', 90],
  ['HCC', 'Hoofd Crisiscommunicatie (HCC)', 30],
  ['CA-CoPI', 'Communicatieadviseur CoPI', 30],
  ['CA-ROT', 'Communicatieadviseur ROT', 30],
  ['CA-BT', 'Communicatieadviseur BT', 60],
] as const

const anchors = (low: string, middle: string, high: string) => ({
  kind: 'levels' as const,
  levels: [
    { level: 1, anchor: { nl: low } },
    { level: 2 },
    { level: 3, anchor: { nl: middle } },
    { level: 4 },
    { level: 5, anchor: { nl: high } },
  ],
})

const base = { direction: 'max', per: 'model', input: 'judged' } as const

export const frameworkInput: FrameworkInput = {
  title: { nl: 'Weegkader organisatie kernfuncties', en: 'Framework for organising the core functions' },
  question: {
    nl: 'Hoe organiseren de gemeenten in de regio de acht kernfuncties van bevolkingszorg?',
    en: 'How do the municipalities in the region organise the eight core functions of municipal crisis care?',
  },
  functions: functions.map(([id, nl]) => ({ id, name: { nl } })),
  variants: [
    { id: 'L', name: { nl: 'Lokaal' } },
    { id: 'P', name: { nl: 'Regionale pool, hard piket' } },
    { id: 'Z', name: { nl: 'Regionale pool, zacht piket' } },
    { id: 'V', name: { nl: 'In dienst van de veiligheidsregio' } },
    { id: 'N', name: { nl: '3-Noord-pool' } },
    { id: 'F', name: { nl: 'Flex uit de staande organisatie' } },
  ],
  modelRules: [
    {
      kind: 'same-variant',
      id: 'R1',
      functions: ['HCC', 'CA-CoPI', 'CA-ROT'],
      reason: { nl: 'crisiscommunicatie hoort in één hand.' },
    },
  ],
  groups: [
    { id: 'KW', name: { nl: 'Kwaliteit', en: 'Quality' } },
    { id: 'BE', name: { nl: 'Beschikbaarheid', en: 'Availability' } },
    { id: 'EE', name: { nl: 'Eenduidigheid en aansluiting', en: 'Uniformity and fit' } },
    { id: 'LO', name: { nl: 'Lokale inbedding', en: 'Local embedding' } },
    { id: 'KO', name: { nl: 'Kosten en capaciteit', en: 'Cost and capacity' } },
    { id: 'TO', name: { nl: 'Toekomst en invoering', en: 'Future and introduction' } },
  ],
  criteria: [
    {
      ...base,
      id: 'KW1',
      group: 'KW',
      name: { nl: 'Vakbekwaamheid', en: 'Professional skill' },
      definition: { nl: 'De functionaris is opgeleid, oefent en heeft genoeg echte inzetten.' },
      motive: { nl: 'Programma VRR 2023, “Vakbekwaam worden en blijven”.' },
      scale: anchors(
        'geen profiel en geen oefening',
        'opgeleid, weinig inzetten',
        'profiel gehaald, elk jaar geoefend',
      ),
      weight: 13,
      flagged: true,
      developments: ['N2'],
    },
    {
      ...base,
      id: 'BE1',
      group: 'BE',
      name: { nl: 'Opkomsttijd', en: 'Arrival time' },
      definition: { nl: 'Minuten van de alarmering tot het begin van de taak.' },
      direction: 'min',
      per: 'function',
      input: 'measured',
      scale: { kind: 'number', unit: { nl: 'minuten', en: 'minutes' }, worst: 90, best: 15 },
      weight: 12,
      requirement: {
        limit: Object.fromEntries(functions.map(([id, , minutes]) => [id, minutes])),
        breach: 'report',
        source: { nl: 'Besluit veiligheidsregio’s, artikel 2.3.1' },
      },
    },
    {
      ...base,
      id: 'BE2',
      group: 'BE',
      name: { nl: 'Continuïteit 24/7' },
      definition: { nl: 'Zekerheid dat de functie op elk uur is bezet.' },
      scale: anchors('niemand ingeroosterd', 'rooster met gaten in vakanties', 'rooster met reserve'),
      weight: 12,
    },
    {
      ...base,
      id: 'BE3',
      group: 'BE',
      name: { nl: 'Volhoudbaarheid' },
      definition: { nl: 'Uren dat de functie zonder bijstand bezet blijft.' },
      input: 'measured',
      scale: { kind: 'number', unit: { nl: 'uur' }, worst: 8, best: 72 },
      weight: 7,
    },
    {
      ...base,
      id: 'EE1',
      group: 'EE',
      name: { nl: 'Eenduidigheid' },
      definition: { nl: 'Dezelfde taak, hetzelfde mandaat en dezelfde werkwijze in alle gemeenten.' },
      motive: { nl: 'Memo Drenthe 2025, “maximale eenduidigheid”.' },
      scale: anchors(
        'verschilt per gemeente',
        'zelfde profiel, eigen werkwijze',
        'één profiel, één werkwijze, één mandaat',
      ),
      weight: 10,
      flagged: true,
      developments: ['N1', 'N2'],
    },
    {
      ...base,
      id: 'EE2',
      group: 'EE',
      name: { nl: 'Bovenregionale uitwisselbaarheid' },
      definition: { nl: 'Functionarissen kunnen in een buurregio werken zonder extra opleiding.' },
      scale: anchors('nee', 'na instructie', 'meteen'),
      weight: 5,
      flagged: true,
      developments: ['N2'],
    },
    {
      ...base,
      id: 'LO1',
      group: 'LO',
      name: { nl: 'Lokale kennis en netwerk' },
      definition: { nl: 'Kent het gebied, de mensen en de gemeentelijke diensten.' },
      scale: anchors('onbekend', 'via overdracht', 'werkt er dagelijks'),
      weight: 11,
    },
    {
      ...base,
      id: 'LO3',
      group: 'LO',
      name: { nl: 'Draagvlak' },
      definition: { nl: 'Steun bij besturen, gemeentesecretarissen en functionarissen.' },
      scale: anchors('de meesten zijn tegen', 'verdeeld', 'bijna iedereen is voor'),
      weight: 8,
    },
    {
      ...base,
      id: 'KO1',
      group: 'KO',
      name: { nl: 'Structurele kosten' },
      definition: { nl: 'Salaris, piket, opleiding, oefening en coördinatie van alle partners.' },
      direction: 'min',
      input: 'measured',
      scale: {
        kind: 'number',
        unit: { nl: 'duizend euro per jaar', en: 'thousand euros a year' },
        worst: 1200,
        best: 300,
      },
      weight: 7,
    },
    {
      ...base,
      id: 'KO2',
      group: 'KO',
      name: { nl: 'Personele haalbaarheid' },
      definition: { nl: 'Genoeg geschikte mensen die willen.' },
      scale: anchors('minder dan de helft van het rooster', 'net genoeg', 'met reserve'),
      weight: 7,
    },
    {
      ...base,
      id: 'TO1',
      group: 'TO',
      name: { nl: 'Flexibiliteit bij nieuwe en langdurige crises' },
      definition: { nl: 'Kan meegroeien met een andere of langere crisis.' },
      scale: anchors('nee', 'deels', 'ja'),
      weight: 5,
      flagged: true,
      developments: ['N3'],
    },
    {
      ...base,
      id: 'TO2',
      group: 'TO',
      name: { nl: 'Invoerbaarheid in 2026' },
      definition: { nl: 'In 2026 in te voeren.' },
      scale: anchors('niet', 'deels', 'helemaal'),
      weight: 3,
      flagged: true,
      developments: [],
    },
  ],
  closeCallMargin: 2,
}

const fill = (variants: string): Record<string, string> =>
  Object.fromEntries(functions.map(([id], i) => [id, variants[i]!]))

export const models: Model[] = [
  {
    id: 'M1',
    name: { nl: 'Volledig lokaal', en: 'Fully local' },
    description: { nl: 'Elke gemeente vult alle functies zelf in.' },
    variants: fill('LLLLLLLL'),
  },
  {
    id: 'M3',
    name: { nl: 'Regionale pool met hard piket', en: 'Regional on-call pool' },
    variants: fill('PPPPPPPZ'),
  },
  { id: 'M5', name: { nl: '3-Noord-pool', en: 'Northern pool' }, variants: fill('NPNNNPNL') },
  { id: 'M6', name: { nl: 'Hybride kern en flex', en: 'Hybrid core and flex' }, variants: fill('PPVNPPPF') },
]

const assessors = [
  'gemeentesecretaris, grote gemeente',
  'gemeentesecretaris, kleine gemeente',
  'adviseur crisisbeheersing, gemeente',
  'adviseur crisisbeheersing, veiligheidsregio',
  'team crisiscommunicatie',
  'operationeel functionaris (OvD-Bz)',
]

const minutes: Record<string, number[]> = {
  M1: [45, 25, 60, 75, 40, 40, 45, 30],
  M3: [40, 30, 60, 60, 30, 30, 30, 45],
  M5: [45, 30, 75, 60, 30, 30, 30, 30],
  M6: [40, 30, 45, 60, 30, 30, 30, 30],
}
const measured: Record<string, Record<string, number>> = {
  BE3: { M1: 12, M3: 48, M5: 72, M6: 72 },
  KO1: { M1: 950, M3: 560, M5: 480, M6: 610 },
}
/** One letter an assessor, in order; `-` is no opinion. */
const ratings: Record<string, Record<string, string>> = {
  KW1: { M1: '223122', M3: '444444', M5: '434543', M6: '444544' },
  BE2: { M1: '212112', M3: '444444', M5: '444544', M6: '444445' },
  EE1: { M1: '111111', M3: '444444', M5: '544554', M6: '433443' },
  EE2: { M1: '111111', M3: '333333', M5: '555555', M6: '433443' },
  LO1: { M1: '555445', M3: '344434', M5: '212322', M6: '443434' },
  LO3: { M1: '353123', M3: '444444', M5: '212432', M6: '434444' },
  KO2: { M1: '1111-1', M3: '3334-3', M5: '4434-3', M6: '4334-3' },
  TO1: { M1: '232122', M3: '333333', M5: '433443', M6: '544554' },
  TO2: { M1: '454434', M3: '444444', M5: '212322', M6: '323333' },
}

export const frameworkOf = (change: Sample['framework'] = framework => framework): Framework =>
  change(Framework.parse(frameworkInput))

/** Points that go down by the order of the items: 3, 2, 1 make 50, 33.33 and the rest of 100. */
const descending = (items: string[]): number[] => {
  const sum = (items.length * (items.length + 1)) / 2
  const points = items.map((_, i) => Math.round((10000 * (items.length - i)) / sum) / 100)
  const rest = 100 - points.slice(1).reduce((total, point) => total + point, 0)
  return [Math.round(rest * 100) / 100, ...points.slice(1)]
}
const perItem = (items: string[], values: number[]): Record<string, number> =>
  Object.fromEntries(items.map((id, i) => [id, values[i]!]))

/** Each form of weighing, on whatever items there are. */
export const forms = {
  points: items => ({ kind: 'points', points: perItem(items, descending(items)) }),
  /** The same points, the other way round. */
  reversedPoints: items => ({
    kind: 'points',
    points: perItem(items, descending(items).toReversed()),
  }),
  /** In a circle: each item is five times the next, and the last is five times the first. */
  contradictingPairs: items => ({
    kind: 'ahp',
    rule: 'eigenvector',
    comparisons: items.flatMap((item, i) =>
      items.slice(i + 1).map((over, k) => ({ item, over, ratio: k % 2 === 0 ? 5 : 1 / 5 })),
    ),
  }),
  agreeingPairs: items => ({
    kind: 'ahp',
    rule: 'geometric-mean',
    comparisons: items.flatMap((item, i) => items.slice(i + 1).map(over => ({ item, over, ratio: 1 }))),
  }),
  bestWorst: items => ({
    kind: 'bwm',
    best: items[0]!,
    worst: items.at(-1)!,
    bestToOthers: perItem(
      items,
      items.map((_, i) => (i === 0 ? 1 : i === items.length - 1 ? 4 : 2)),
    ),
    othersToWorst: perItem(
      items,
      items.map((_, i) => (i === 0 ? 4 : i === items.length - 1 ? 1 : 2)),
    ),
  }),
  swings: items => ({
    kind: 'swing',
    swings: perItem(
      items,
      items.map((_, i) => (i === 0 ? 100 : 50)),
    ),
  }),
  order: items => ({ kind: 'ranking', order: items.map(id => [id]), rule: 'centroid' }),
} satisfies Record<string, (items: string[]) => Elicitation>

/** The dossier of a sample, folded from its facts, with the free texts beside it. */
export function dossierOf(sample: Sample): { state: State; texts: Map<string, string> } {
  const { scored = true, decided = true, developments = true, freeText } = sample
  const state = emptyState('voorbeeld')
  const texts = new Map<string, string>()
  const note = (text: string) => {
    const hash = entryHash('salt', freeText ?? text)
    if (!sample.erased) texts.set(hash, freeText ?? text)
    return { hash }
  }
  let day = 0
  const add = (event: Event, by = 'projectleider') => {
    const at = new Date(Date.UTC(2026, 8, 1 + Math.floor(day++ / 4), 8)).toISOString()
    const stored = writeEntry(
      { project: state.project, seq: state.seq + 1, at, by },
      event,
      state.hash || GENESIS,
    )
    evolve(state, readEntry(stored, state))
  }
  let framework = frameworkOf(sample.framework)
  const proposed = sample.models ?? models
  const judges = assessors.slice(0, sample.assessors)
  add(
    fact('project-opened', {
      name: { nl: sample.name ?? 'Organisatie bevolkingszorg' },
      example:
        sample.example === null
          ? null
          : { nl: sample.example ?? 'Verzonnen voorbeeld: geen echte regio, persoon of cijfer.' },
    }),
  )
  add(fact('participant-admitted', { participant: 'projectleider', role: 'facilitator' }))
  for (const [i] of judges.entries())
    add(
      fact('participant-admitted', {
        participant: assessorId(i),
        role: 'assessor',
        ...(sample.organisations ? { organisation: organisationOf(sample.organisations[i]) } : {}),
      }),
    )
  if (developments) {
    const registered = [
      {
        id: 'N1',
        name: { nl: 'UKB deelopdracht A, stap 8', en: 'UKB sub-assignment A, step 8' },
        refersTo: ['A', 'stap 8'],
        status: 'in-preparation' as const,
        expectedDate: '2026-11-21',
      },
      { id: 'N2', name: { nl: 'UKB deelopdrachten B-G' }, refersTo: ['B-G'], status: 'announced' as const },
      {
        id: 'N3',
        name: { nl: 'Herziening van de Wet veiligheidsregio’s' },
        refersTo: [],
        status: 'announced' as const,
      },
    ]
    for (const development of registered) add(fact('development-registered', { development }))
  }
  if (sample.weighting) {
    weigh(state, sample.weighting, framework, add, note)
    framework = state.draft!
  }
  add(
    fact('framework-sealed', { framework, hash: sealOf(framework), adoptedBy: note('kerngroep Veiligheid') }),
  )
  for (const model of proposed) add(fact('model-proposed', { model }))
  if (scored) scoreAll(add, note, proposed, framework, judges.length, sample.answers)
  if (sample.secondRound) {
    add(fact('round-opened', { round: 2 }))
    for (const { assessor, value, ...cell } of sample.secondRound)
      add(score(2, cell, String(value)), assessorId(assessor))
    add(fact('round-closed', { round: 2 }))
  }
  for (const outcome of sample.discussed ?? [])
    addAll(add, noteDiscussion(state, outcome, contextOf('projectleider', note)))
  if (developments) {
    add(
      fact('development-moved', {
        development: 'N1',
        status: 'proposed',
        expectedDate: '2026-12-31',
        note: note('Het voorstel ligt bij de regio’s.'),
      }),
    )
    add(
      fact('signal-received', {
        signal: 's-1',
        development: 'N1',
        source: note('landelijke werkgroep UKB'),
        text: note('Stap 8 vraagt straks één profiel per functie.'),
      }),
    )
  }
  if (sample.decideBy) add(fact('deadline-set', { decideBy: sample.decideBy, reason: null }))
  for (const [development, outcomes] of Object.entries(sample.outcomes ?? {}))
    add(fact('development-outcomes-declared', { development, outcomes, note: null }))
  if (sample.settled)
    add(
      fact('development-moved', {
        ...sample.settled,
        status: 'settled',
        expectedDate: null,
        note: note('Het is besloten.'),
      }),
    )
  if (sample.amended) {
    const next = sample.amended(framework)
    add(
      fact('framework-amended', {
        number: 2,
        framework: next,
        hash: sealOf(next),
        reason: note('Lokale kennis woog te licht.'),
        decidedBy: note('algemeen bestuur'),
      }),
    )
  }
  if (decided)
    add(
      fact('decision-recorded', {
        kind: 'decided',
        model: proposed.at(-1)!.id,
        decidedBy: note('algemeen bestuur'),
        text: note('Het bestuur kiest dit model, met een evaluatie na een jaar.'),
        restsOn: { seq: state.seq, hash: state.hash },
      }),
    )
  return { state, texts }
}

type Add = (event: Event, by?: string) => void
type Note = (text: string) => { hash: string }

export const assessorId = (place: number): string => `p-000${place + 1}`
/** An id that says nothing of the name. */
const organisationOf = (name: string | null | undefined): string | null =>
  name ? `o-${entryHash('salt', name).slice(0, 8)}` : null

const contextOf = (by: string, note: Note) => ({ by, random: () => 'n'.repeat(22), note })
const addAll = (add: Add, events: Event[], by?: string) => {
  for (const event of events) add(event, by)
}

/** By the same rules as in a real project, so that no sample tells what cannot happen. */
function weigh(
  state: State,
  { judged, adopted }: NonNullable<Sample['weighting']>,
  draft: Framework,
  add: Add,
  note: Note,
): void {
  add(fact('framework-drafted', { framework: draft }))
  addAll(add, openWeightingRound(state))
  const asked = siblingsOf(draft).filter(({ items }) => items.length > 1)
  for (const [i, judge] of judged.entries()) {
    const sets = asked.map(({ group, items }) => ({ group, elicitation: judge(items) }))
    addAll(add, giveWeights(state, { sets }, contextOf(assessorId(i), note)), assessorId(i))
  }
  addAll(add, closeWeightingRound(state, 1))
  addAll(add, adoptWeights(state, adopted, contextOf('projectleider', note)))
}

function score(round: number, cell: { model: string; criterion: string }, letter: string): Event {
  return fact('score-given', {
    round,
    ...cell,
    fn: null,
    score:
      letter === '-'
        ? { state: 'cannot-judge' }
        : { state: 'value', value: Number(letter), low: null, high: null },
    motivation: null,
    nonce: 'n'.repeat(22),
  })
}

function scoreAll(
  add: Add,
  note: Note,
  proposed: readonly Model[],
  framework: Framework,
  judges: number,
  answers: NonNullable<Sample['answers']> = letter => letter,
): void {
  const known = new Set(framework.criteria.map(({ id }) => id))
  const evidence = note('Opgave van de gemeenten, juni 2026.')
  const measure = (model: string, criterion: string, fn: string | null, value: number) =>
    add(fact('measurement-entered', { model, criterion, fn, value, low: null, high: null, evidence }))
  for (const { id } of proposed) {
    if (known.has('BE1'))
      for (const [i, [fn]] of functions.entries()) measure(id, 'BE1', fn, minutes[id]![i]!)
    for (const [criterion, values] of Object.entries(measured))
      if (known.has(criterion)) measure(id, criterion, null, values[id]!)
  }
  add(fact('round-opened', { round: 1 }))
  for (let assessor = 0; assessor < judges; assessor++)
    for (const [criterion, byModel] of Object.entries(ratings))
      for (const { id: model } of proposed) {
        const letter = answers(byModel[model]![assessor]!, { assessor, model, criterion })
        if (known.has(criterion) && letter !== '')
          add(score(1, { model, criterion }, letter), assessorId(assessor))
      }
  add(fact('round-closed', { round: 1 }))
}

const wholeStory: Sample = {}
const built = new WeakMap<Sample, ReportSource>()

/** What the app would hand to the report; the same sample object is built once. */
export function sampleSource(sample: Sample = wholeStory): ReportSource {
  const source = built.get(sample) ?? build(sample)
  built.set(sample, source)
  return source
}

function build(sample: Sample): ReportSource {
  const { state, texts } = dossierOf(sample)
  const people = assessors.map((position, i) => ({
    participant: assessorId(i),
    name: 'Niemand',
    organisation: sample.organisations?.[i] ?? null,
    position,
  }))
  const problem = problemOf(state, sealed(state)!)
  return sourceOf(
    state,
    texts,
    new Map(sample.erased ? [] : people.map(person => [person.participant, person])),
    robustnessIn(problem),
    outlookIn(state, problem),
  )
}
