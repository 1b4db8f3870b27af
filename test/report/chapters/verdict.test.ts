import { describe, expect, test } from 'vitest'
import { verdictSections } from '../../../src/dossier/verdict-page.ts'
import { chapterIds } from '../../../src/report/chapters/order.ts'
import { chapterOf } from '../../../src/report/chapters/verdict.ts'
import type { Statements } from '../../../src/report/document.ts'
import { edgeSamples, waiting } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
import { chapter, textOf, told } from '../told.ts'

const verdict = (name = 'the whole story', language: 'nl' | 'en' = 'nl') =>
  chapter(told(edgeSamples[name], language), 'verdict')
const statementsIn = (name: string) =>
  verdict(name).flatMap(block => (block.kind === 'statements' ? block.statements : []))

describe('the verdict on one page', () => {
  test('opens with the question, then who is first and by how much', () => {
    const [question, heading, leader] = verdict()
    expect(question).toMatchObject({ text: expect.stringContaining('Hoe organiseren de gemeenten') })
    expect(heading).toEqual({ kind: 'heading', text: 'Wie staat eerste' })
    expect((leader as Statements).statements[0]).toEqual({
      number: 1,
      text: 'M6 Hybride kern en flex staat op de eerste plaats, met een gewogen totaalscore van 72,2. Dat is 4,3 meer dan M3 Regionale pool met hard piket.',
      ground: { chapter: 'ranking', text: 'hoofdstuk 6' },
    })
  })

  test('in English, with English numbers', () => {
    expect(textOf(verdict('the whole story', 'en'))).toContain(
      'weighted total of 72.2. That is 4.3 more than M3 Regional on-call pool. (chapter 6)',
    )
  })

  test('has a heading for each section that has something to say, and no other', () => {
    const headings = verdict('outcomes declared').filter(({ kind }) => kind === 'heading')
    const sections = new Set(sampleSource(waiting).statements.map(({ section }) => section))
    expect(headings).toHaveLength(sections.size)
    expect(textOf(verdict('no developments'))).not.toContain('Wat er ontbreekt')
  })

  test.each(Object.keys(edgeSamples))('%s: every statement once, in order, and its ground told', name => {
    const document = told(edgeSamples[name])
    const found = statementsIn(name)
    expect(found.map(({ number }) => number)).toEqual(found.map((_, i) => i + 1))
    expect(found).toHaveLength(sampleSource(edgeSamples[name]).statements.length)
    for (const { ground } of found) {
      const at = document.sections.findIndex(({ id }) => id === ground.chapter)
      expect(ground.text).toBe(`hoofdstuk ${at + 1}`)
      expect(document.sections[at]!.blocks.length).toBeGreaterThan(0)
    }
  })

  test('a single model has nobody to be ahead of', () => {
    expect(textOf(verdict('a single model'))).toMatch(
      /eerste plaats, met een gewogen totaalscore van 72,2\. \(/,
    )
  })

  test('without scores it says that nobody is known to be first', () => {
    expect(textOf(verdict('no score at all'))).toContain('is nog niet bekend')
  })

  test('when nothing is left it says so', () => {
    expect(textOf(verdict('all models excluded'))).toContain(
      'Geen enkel kandidaat-model haalt alle uitsluitingsgrenzen',
    )
  })
})

test.each([
  ['outcome.ranking', 'ranking'],
  ['outcome.ranking.breaches', 'ranking'],
  ['outcome.excluded', 'ranking'],
  ['outcome.closeCalls', 'ranking'],
  ['outcome.cells', 'coverage'],
  ['outcome.national.without', 'national'],
  ['outcome.assessors', 'agreement'],
  ['robustness.stability.KW1', 'robustness'],
  ['outlook.items.N1', 'outlook'],
  ['agreement.vote.agreement', 'agreement'],
])('the ground %s is told in the chapter %s', (ground, id) => {
  expect(chapterOf(ground)).toBe(id)
  expect(chapterIds).toContain(chapterOf(ground))
})

test('every section has its heading in both languages', () => {
  const headings = Object.keys(edgeSamples).flatMap(name =>
    verdict(name, 'en').flatMap(block => (block.kind === 'heading' ? block.text : [])),
  )
  expect(new Set(headings).size).toBe(verdictSections.length)
})
