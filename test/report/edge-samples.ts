import type { DevelopmentOutcome } from '../../src/dossier/development.ts'
import type { Framework } from '../../src/dossier/framework.ts'
import { forms, models, type Sample } from './sample.ts'

const eachCriterion =
  (change: (criterion: Framework['criteria'][number]) => Partial<Framework['criteria'][number]>) =>
  (framework: Framework): Framework => ({
    ...framework,
    criteria: framework.criteria.map(criterion => ({ ...criterion, ...change(criterion) })),
  })

const amongSiblings = (framework: Framework): Framework => ({
  ...framework,
  weighting: 'siblings',
  groups: framework.groups.map(group => {
    const own = framework.criteria.filter(criterion => criterion.group === group.id)
    return { ...group, weight: own.reduce((sum, { weight }) => sum + weight, 0) }
  }),
  criteria: framework.criteria.map(criterion => {
    const siblings = framework.criteria.filter(({ group }) => group === criterion.group)
    return {
      ...criterion,
      weight: (100 * criterion.weight) / siblings.reduce((sum, { weight }) => sum + weight, 0),
    }
  }),
})

/** These criteria alone, with these weights. */
export const only =
  (weights: Record<string, number>) =>
  (framework: Framework): Framework => ({
    ...framework,
    criteria: framework.criteria.flatMap(criterion =>
      criterion.id in weights ? { ...criterion, weight: weights[criterion.id]! } : [],
    ),
  })

/**
 * M1 against M3 on LO1 and LO3, which weigh 50 each: per assessor the levels on both of M1 and on both of
 * M3, small enough to follow by hand. `51 -.`: M1 gets 5 on LO1 and 1 on LO3; on LO1 of M3 this assessor
 * has no opinion, and on LO3 of M3 gives no answer.
 */
export const duel = (...levels: string[]): Sample => ({
  ...{ framework: only({ LO1: 50, LO3: 50 }), models: models.slice(0, 2) },
  ...{ developments: false, decided: false, assessors: levels.length },
  answers: (_, { assessor, model, criterion }) =>
    levels[assessor]!.split(' ')[model === 'M1' ? 0 : 1]![criterion === 'LO1' ? 0 : 1]!.replace('.', ''),
})

/** Everybody weighs in a form of their own. */
const judged = [
  forms.points,
  forms.reversedPoints,
  forms.contradictingPairs,
  forms.bestWorst,
  forms.swings,
  forms.order,
]
const adopted = { kind: 'mean', mean: 'arithmetic', decimals: 0, decidedBy: 'projectgroep' } as const
/** The weights of the framework, whatever the assessors made of it. */
const chosen = {
  kind: 'set',
  weights: {
    ...{ KW1: 13, BE1: 12, BE2: 12, BE3: 7, EE1: 10, EE2: 5 },
    ...{ LO1: 11, LO3: 8, KO1: 7, KO2: 7, TO1: 5, TO2: 3 },
  },
  decidedBy: 'algemeen bestuur',
  reason: 'De opkomsttijd is een wettelijke eis.',
} as const

/** What a development does in one of its outcomes, and nothing in the other. */
const either = (
  id: string,
  effects: DevelopmentOutcome['effects'],
  [low, high]: [number, number] = [0.2, 0.5],
): DevelopmentOutcome[] => [
  { id, name: { nl: `Het wordt ${id}`, en: `It becomes ${id}` }, effects, probability: { low, high } },
  {
    id: 'niets',
    name: { nl: 'Er verandert niets' },
    effects: [],
    probability: { low: 1 - high, high: 1 - low },
  },
]

/** M6 leads by 4.3: N1 takes it below M3, N2 does nothing by itself, N3 only takes M3 out. */
export const waiting: Sample = {
  decideBy: '2027-01-15',
  outcomes: {
    N1: either('profiel', [
      { kind: 'shift', criterion: 'KW1', models: ['M6'], by: -1 },
      { kind: 'shift', criterion: 'EE1', models: ['M3', 'M5'], by: 1 },
    ]),
    N2: either('eisen', [{ kind: 'level', criterion: 'EE2', to: 4 }]),
    N3: either('wet', [{ kind: 'rule-out', models: ['M3'] }], [0, 0.3]),
  },
}

const norm = { kind: 'requirement', criterion: 'BE1', limit: { HCC: 20 }, breach: 'exclude' } as const
const weight = { kind: 'weight', criterion: 'LO1', weight: 60 } as const
const nobody = { kind: 'rule-out' as const, models: ['M1', 'M3', 'M5', 'M6'] }

/** Out of order: of a cell, of one function of it, and of a criterion as a whole. */
export const discussed: Sample = {
  secondRound: [{ assessor: 1, model: 'M1', criterion: 'LO3', value: 3 }],
  discussed: [
    { round: 2, criterion: 'LO3', model: 'M1', fn: null, text: 'Het draagvlak is gegroeid.' },
    { round: 1, criterion: 'BE1', model: 'M6', fn: 'OvD-Bz', text: 'De rijtijden zijn nagemeten.' },
    {
      round: 1,
      criterion: 'LO1',
      model: null,
      fn: null,
      text: 'Kennis van het gebied telt,\nniet wie er woont.',
    },
  ],
}

/** Dossiers that are odd, and happen. */
export const edgeSamples: Record<string, Sample> = {
  'the whole story': {},
  'no decision': { decided: false },
  'no flagged criteria': { framework: eachCriterion(() => ({ flagged: false, developments: [] })) },
  'all criteria flagged': { framework: eachCriterion(() => ({ flagged: true })) },
  'no developments': { developments: false },
  'outcomes declared': waiting,
  'outcomes without probabilities': {
    ...waiting,
    outcomes: {
      N1: [
        { id: 'a', name: { nl: 'Norm' }, effects: [norm], probability: null },
        { id: 'b', name: { nl: 'Weging' }, effects: [weight], probability: null },
        { id: 'c', name: { nl: 'Geen model' }, effects: [nobody], probability: null },
      ],
    },
  },
  'outcomes that no longer fit': {
    ...waiting,
    amended: eachCriterion(({ id }) => (id === 'EE1' ? { id: 'EE9' } : {})),
  },
  'a development settled': { ...waiting, settled: { development: 'N1', outcome: 'profiel' } },
  'the first place shared': duel('51 15'),
  'a single model': { models: models.slice(3) },
  'no score at all': { scored: false, decided: false },
  'all models excluded': {
    framework: eachCriterion(({ id, requirement }) =>
      id === 'BE1' ? { requirement: { limit: 1, breach: 'exclude' } } : { requirement },
    ),
  },
  'one model excluded': {
    framework: eachCriterion(({ id, requirement }) =>
      id === 'BE1' ? { requirement: { ...requirement!, breach: 'exclude' } } : {},
    ),
  },
  'one criterion without scores': {
    framework: eachCriterion(({ id }) => (id === 'LO3' ? { id: 'LO9' } : {})),
  },
  'no groups, no variants, no requirements': {
    framework: framework => ({
      ...eachCriterion(({ group: _, requirement: __, ...rest }) => ({
        ...rest,
        group: undefined,
        requirement: undefined,
      }))(framework),
      groups: [],
      variants: [],
      modelRules: [],
    }),
  },
  'weights among siblings': { framework: amongSiblings },
  'an amended framework': {
    amended: eachCriterion(({ id, weight }) => ({
      weight: id === 'LO1' ? weight + 5 : id === 'BE1' ? weight - 5 : weight,
    })),
  },
  'texts erased': {
    erased: true,
    amended: eachCriterion(({ id }) => (id === 'KW1' ? { combine: 'min' } : {})),
  },
  'the mean of six weightings': { weighting: { judged, adopted } },
  'one weighting': { weighting: { judged: judged.slice(0, 1), adopted } },
  'weights set with a reason': { weighting: { judged: judged.slice(0, 3), adopted: chosen } },
  'weights set, texts erased': {
    weighting: { judged: judged.slice(0, 3), adopted: chosen },
    erased: true,
  },
  'weighed over a tree': { framework: amongSiblings, weighting: { judged, adopted } },
  'weighed, and the weights amended': {
    weighting: { judged, adopted: chosen },
    amended: eachCriterion(({ id, weight }) => ({
      weight: id === 'LO1' ? weight + 5 : id === 'BE1' ? weight - 5 : weight,
    })),
  },
  'weighed, and other things weighed since': {
    weighting: { judged, adopted },
    amended: eachCriterion(({ id }) => (id === 'TO2' ? { id: 'TO9' } : {})),
  },
  organisations: {
    organisations: ['Noord', 'Noord', 'Zuid', 'Veiligheidsregio', null, 'Oost'],
    answers: (letter, { assessor }) => (assessor === 5 ? '' : letter),
  },
  'organisations that weighed': {
    organisations: ['Noord', 'Noord', 'Zuid', 'Zuid', 'Veiligheidsregio', 'Veiligheidsregio'],
    weighting: { judged: judged.slice(0, 2), adopted },
  },
  'two rounds': {
    secondRound: [
      { assessor: 1, model: 'M1', criterion: 'LO3', value: 3 },
      { assessor: 2, model: 'M6', criterion: 'TO2', value: 5 },
      { assessor: 0, model: 'M5', criterion: 'KW1', value: 4 },
    ],
  },
  discussed,
  'discussed, texts erased': { ...discussed, erased: true },
  'one assessor': { assessors: 1 },
  'two camps': {
    answers: (letter, { assessor, model, criterion }) =>
      model === 'M6' && criterion === 'LO1' ? (assessor < 3 ? '1' : '5') : letter,
  },
}

/** What a person may type, and what no report may choke on or obey. */
export const hostile =
  '<script>alert(1)</script> & "quotes" | a pipe | `code` *stars* _under_ [link](http://x.nl) 🚒\n# heading\n1. one\n- dash\n\\ends with a backslash\\'
