import type { StatementCode } from '../../src/dossier/verdict-page.ts'
import type { StatementNames } from '../../src/i18n/statement-text.ts'

type Params = Record<string, string | number>

const known: Record<string, string> = {
  ...{ M3: 'M3 Regionale pool met hard piket', M6: 'M6 Hybride kern en flex', M1: 'M1 Volledig lokaal' },
  ...{
    KW1: 'KW1 Vakbekwaamheid',
    BE1: 'BE1 Opkomsttijd',
    LO1: 'LO1 Lokale kennis',
    HCC: 'Hoofd Crisiscommunicatie',
  },
  ...{ K: 'Kwaliteit', N1: 'N1 UKB deelopdracht A', N3: 'N3 Herziening van de Wet veiligheidsregio’s' },
  ...{ strict: 'één profiel per functie', loose: 'regio’s kiezen zelf' },
}
const name = (id: string) => known[id] ?? id
export const sampleNames: StatementNames = {
  ...{ model: name, criterion: name, fn: name, group: name, development: name },
  outcome: (_, id) => name(id),
}

const one = { models: 'M6', count: 1 }
const two = { models: 'M6, M3', count: 2 }
const weight = { of: 'criterion', subject: 'KW1', weight: 13, from: 8.25, to: 21.5, below: '', above: '' }
const flip = {
  ...{ model: 'M3', criterion: 'BE1', fn: '', level: 28.5, to: 21.75, change: 6.75 },
  ...{ direction: 'down', beyond: 'no', ...one, entering: 'M3' },
}
const item = {
  ...{ development: 'N3', by: 'outcomes', alone: 'yes', timing: 'before', expected: '2026-10-01' },
  ...{ decideBy: '2026-12-31', endings: 2, outcome: 'strict', models: 'M3' },
  ...{ outcomeElse: 'loose', modelsElse: 'M6' },
}
const nobody = { alone: 'no', outcome: 'strict', models: '', outcomeElse: '', modelsElse: 'M6, M3' }
const unnamed = { endings: 0, outcome: '', models: '', outcomeElse: '', modelsElse: '' }
const single = { endings: 1, outcomeElse: '', modelsElse: '' }
const late = { timing: 'after', expected: '2027-07-01' }
const undated = { timing: 'undated', expected: '' }
const all = {
  ...one,
  developments: 'N1, N3',
  reserved: '',
  others: 1,
  until: '2026-10-01',
  decideBy: '2026-12-31',
}
const collect = { model: 'M3', criterion: 'KW1', fn: 'HCC', points: 8.125 }
const agreed = { W: 0.6512, p: 0.013, reading: 'moderate', of: 6 }

/** Every statement in every form that it can take. */
export const statementSamples: Record<StatementCode, Params[]> = {
  'first-while-at-least': [
    { ...one, ...weight, below: 'M3' },
    { ...one, ...weight, of: 'group', subject: 'K', below: 'M3, M1' },
  ],
  'first-while-at-most': [{ ...one, ...weight, above: 'M3' }],
  'first-while-between': [{ ...one, ...weight, below: 'M3', above: 'M1' }],
  'weights-do-not-matter': [
    { ...one, criteria: 'KW1', number: 1 },
    { ...one, criteria: 'KW1, BE1, LO1', number: 3 },
  ],
  radius: [
    { ...one, rival: 'M3', change: 12.4 },
    { ...one, rival: 'M3, M1', change: 0 },
  ],
  'radius-none': [one],
  flip: [
    flip,
    { ...flip, fn: 'HCC', beyond: 'yes' },
    { ...flip, direction: 'up', level: 3, to: 4.5, criterion: 'KW1' },
    { ...flip, direction: 'up', beyond: 'yes', entering: 'M3, M1', criterion: 'KW1', level: 3, to: 4.5 },
    {
      ...flip,
      direction: 'better',
      beyond: 'yes',
      criterion: 'KW1',
      level: 3,
      to: 3,
      models: 'M3',
      entering: '',
    },
    { ...flip, direction: 'worse', beyond: 'yes', fn: 'HCC', ...two, entering: '' },
  ],
  'flip-none': [{ ...one, of: 72 }],
  'one-step': [
    { number: 1, of: 72 },
    { number: 3, of: 72 },
  ],
  'one-step-none': [{ ...one, of: 72 }],
  'always-behind': [
    { model: 'M6', models: 'M1', count: 1 },
    { model: 'M6', models: 'M1, M3', count: 2 },
  ],
  'never-first': [
    { models: 'M1', count: 1 },
    { models: 'M1, M3', count: 2 },
  ],
  'first-for-all-profiles': [one, two],
  'first-for-some-profiles': [two],
  concordance: ['very-weak', 'weak', 'moderate', 'strong', 'unusually-strong'].map(reading => ({
    ...agreed,
    reading,
  })),
  'leave-one-out': [
    { ...one, number: 1, of: 6 },
    { ...one, number: 3, of: 6 },
  ],
  'leave-one-out-none': [
    { ...one, number: 0, of: 6 },
    { ...two, number: 0, of: 6 },
  ],
  compromise: [
    { ...one, of: 6, open: 0, loss: 3.37 },
    { ...two, of: 5, open: 1, loss: 0 },
  ],
  wait: [
    item,
    { ...item, alone: 'no', timing: 'free', expected: '', decideBy: '' },
    { ...item, ...nobody },
    { ...item, ...single },
    { ...item, ...unnamed, alone: 'no' },
  ],
  'decide-now': ['outcomes', 'criteria', 'nothing'].map(by => ({ ...item, ...unnamed, by, alone: 'no' })),
  'decide-with-reservation': [
    { ...item, ...late },
    { ...item, ...undated, alone: 'no' },
    { ...item, ...late, ...nobody },
    { ...item, ...late, ...single },
    { ...item, ...undated, ...unnamed, alone: 'no' },
  ],
  'not-known': ['outcomes', 'drawn', 'criteria', 'outdated'].map(by => ({
    ...item,
    ...unnamed,
    by,
    alone: 'no',
  })),
  'national-regret': [
    { ...one, regret: 6.41 },
    { ...two, regret: 0 },
  ],
  'national-decide-now': [all, { ...all, ...two }],
  'national-wait': [all, { ...all, until: '', reserved: 'N3', developments: 'N1', decideBy: '' }],
  'national-decide-with-reservation': [all, { ...all, others: 0 }],
  'national-not-known': [all],
  'missing-firm': [one, two],
  'missing-open': [{ models: '', count: 0 }, one, two],
  'collect-first': [collect, { ...collect, fn: '', points: 0 }],
}
