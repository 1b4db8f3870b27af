import { describe, expect, test } from 'vitest'
import { essentialOf, essentialParts } from '../../../src/dossier/essential-statements.ts'
import { verdictSections } from '../../../src/dossier/verdict-page.ts'
import { chapterIds } from '../../../src/report/chapters/order.ts'
import { chapterOf } from '../../../src/report/chapters/verdict.ts'
import type { Block, Statements } from '../../../src/report/document.ts'
import { rankingReport } from '../../../src/report/ranking-report.ts'
import { edgeSamples, waiting } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
import { chapter, textOf, told } from '../told.ts'

const verdict = (name = 'the whole story', language: 'nl' | 'en' = 'nl') =>
  chapter(told(edgeSamples[name], language), 'verdict')
const statementsIn = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'statements' ? block.statements : []))
const headingsIn = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'heading' ? block.text : []))

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

  test('has a heading for each part that has something to say, and no other', () => {
    expect(headingsIn(verdict('outcomes declared'))).toHaveLength(
      essentialOf(sampleSource(waiting).statements).length,
    )
    expect(textOf(verdict('no developments'))).not.toContain('Wat er ontbreekt')
  })

  test.each(Object.keys(edgeSamples))('%s: every statement once, and its ground told', name => {
    const document = told(edgeSamples[name])
    const [first, others] = ['verdict', 'statements'].map(id =>
      statementsIn(document.sections.find(section => section.id === id)?.blocks ?? []),
    )
    const found = [...first!, ...others!]
    const numbers = (of: typeof found) => of.map(({ number }) => number)
    expect(numbers(found).toSorted((a, b) => a - b)).toEqual(
      sampleSource(edgeSamples[name]).statements.map(({ number }) => number),
    )
    expect(numbers(others!)).toEqual(numbers(others!).toSorted((a, b) => a - b))
    for (const { ground } of found) {
      const at = document.sections.findIndex(({ id }) => id === ground.chapter)
      expect(ground.text).toBe(`hoofdstuk ${at + 1}`)
      expect(document.sections[at]!.blocks.length).toBeGreaterThan(0)
    }
  })

  test('says how many other sentences there are, and in which chapter', () => {
    const document = told()
    const at = document.sections.findIndex(({ id }) => id === 'statements')
    const others = statementsIn(document.sections[at]!.blocks)
    expect(others.length).toBeGreaterThan(1)
    expect(textOf(verdict().slice(-1))).toBe(
      `Er zijn nog ${others.length} zinnen met een eigen nummer. Die staan in hoofdstuk ${at + 1}.`,
    )
    expect(textOf(chapter(rankingReport(sampleSource(), 'nl', 'board'), 'verdict').slice(-1))).toBe(
      `Er zijn nog ${others.length} zinnen met een eigen nummer. Die staan in het volledige rapport.`,
    )
  })

  test('of which nothing is left out has no chapter of others', () => {
    const source = sampleSource(edgeSamples['the whole story'])
    const statements = essentialOf(source.statements).flatMap(part => part.statements)
    const report = rankingReport({ ...source, statements }, 'nl')
    expect(report.sections.map(({ id }) => id)).not.toContain('statements')
    expect(chapter(report, 'verdict').at(-1)!.kind).toBe('statements')
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

test('every part and every section has its heading in both languages', () => {
  const headings = (id: string) =>
    new Set(
      Object.values(edgeSamples).flatMap(sample =>
        headingsIn(told(sample, 'en').sections.find(section => section.id === id)?.blocks ?? []),
      ),
    )
  expect(headings('verdict').size).toBe(essentialParts.length)
  // Who is first and what is missing is told at once.
  expect(headings('statements').size).toBe(verdictSections.length - 2)
})
