import { expect, test } from 'vitest'
import type { Effect } from '../../../src/mcda/development/effect.ts'
import { effectText } from '../../../src/report/chapters/effect-text.ts'
import { contextOf } from '../../../src/report/context.ts'
import { sampleSource } from '../sample.ts'

test.each<[Effect, string, string]>([
  [{ kind: 'shift', criterion: 'KW1', by: 1 }, 'KW1: 1 hoger', 'KW1: 1 higher'],
  [
    { kind: 'shift', criterion: 'BE1', models: ['M1', 'M3'], functions: ['HCC'], by: -7.5 },
    'BE1 van M1, M3 voor HCC: 7,5 minuten lager',
    'BE1 of M1, M3 for HCC: 7.5 minutes lower',
  ],
  [
    { kind: 'level', criterion: 'KO1', models: ['M6'], to: 700 },
    'KO1 van M6 wordt 700 duizend euro per jaar',
    'KO1 of M6 becomes 700 thousand euros a year',
  ],
  [
    { kind: 'requirement', criterion: 'BE1', limit: { HCC: 20, OA: 60 }, breach: 'report' },
    'norm op BE1 wordt HCC 20 minuten, OA 60 minuten; wie die niet haalt, wordt gemeld',
    'the norm on BE1 becomes HCC 20 minutes, OA 60 minutes; a model that misses it is reported',
  ],
  [{ kind: 'requirement', criterion: 'KW1', limit: 3 }, 'norm op KW1 wordt 3', 'the norm on KW1 becomes 3'],
  [
    { kind: 'weight', criterion: 'LO1', weight: 22.5 },
    'LO1 weegt dan 22,5 van de 100 punten',
    'LO1 then weighs 22.5 of the 100 points',
  ],
  [
    { kind: 'rule-out', models: ['M3', 'M9'] },
    'kan niet meer: M3 Regionale pool met hard piket, M9',
    'no longer possible: M3 Regional on-call pool, M9',
  ],
])('%j', (effect, dutch, english) => {
  expect(effectText(contextOf(sampleSource(), 'nl'), effect)).toBe(dutch)
  expect(effectText(contextOf(sampleSource(), 'en'), effect)).toBe(english)
})
