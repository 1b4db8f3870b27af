import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/dossier/verdict-page.ts'
import { toldStatements } from '../../src/report/statement-text.ts'
import { edgeSamples } from './edge-samples.ts'
import { type Sample, sampleSource } from './sample.ts'

const told = (sample: Sample, language: 'nl' | 'en' = 'nl') => toldStatements(sampleSource(sample), language)
const textOf = (statements: readonly Required<Statement>[], code: string) =>
  statements.filter(statement => statement.code === code).map(({ text }) => text)

describe.each(Object.entries(edgeSamples))('%s', (_, sample) => {
  test.each(['nl', 'en'] as const)('is told in %s without holes, each sentence once', language => {
    const texts = told(sample, language).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts)
      expect(text).not.toMatch(/\bnone\b|undefined|NaN|null|""|\{|\}| {2}| [.,:;)]|\.\.|:\.|,\./)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

const rethink: Sample = {
  decideBy: '2027-01-31',
  outcomes: {
    N1: [
      {
        id: 'strict',
        name: { nl: 'één profiel', en: 'one profile' },
        effects: [{ kind: 'rule-out', models: ['M6'] }],
      },
      { id: 'loose', name: { nl: 'regio’s kiezen zelf' }, effects: [] },
    ].map(outcome => ({ ...outcome, probability: null })) as NonNullable<Sample['outcomes']>[string],
  },
}

test('models, criteria and developments have the names they have in the report', () => {
  const [leader] = textOf(told({}), 'first')
  expect(leader).toMatch(/^M6 \p{Lu}.* staat op de eerste plaats/u)
  const [condition] = textOf(told({}), 'first-while-at-most')
  expect(condition).toMatch(/criterium [A-Z]{2}\d \p{Lu}\p{Ll}+/u)
})

test('an outcome has its name, in the language of the reader where it was written', () => {
  const [nl] = textOf(told(rethink), 'wait')
  const [en] = textOf(told(rethink, 'en'), 'wait')
  expect(nl).toContain('wordt het "één profiel", dan is de eerste plaats voor M3')
  expect(nl).toContain('Dit wordt verwacht op 31 december 2026, op tijd voor de keuze van 31 januari 2027.')
  expect(en).toContain('if it becomes "one profile", first place goes to M3')
  expect(en).toContain('"regio’s kiezen zelf"')
})

test('an outcome that is no longer there is named by its id', () => {
  const source = sampleSource(rethink)
  const without = { ...source, developments: source.developments.map(each => ({ ...each, outcomes: [] })) }
  expect(textOf(toldStatements(without, 'nl'), 'wait')[0]).toContain('"strict"')
})
