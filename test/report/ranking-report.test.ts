import { describe, expect, test } from 'vitest'
import { chapterIds } from '../../src/report/chapters/order.ts'
import { rankingReport } from '../../src/report/ranking-report.ts'
import type { ReportSource } from '../../src/report/source.ts'
import { discussed, edgeSamples } from './edge-samples.ts'
import { sampleSource } from './sample.ts'
import { chapter, textOf, told, wholeText } from './told.ts'

describe('the report on a ranking', () => {
  test('tells its chapters in the order in which a board reads', () => {
    expect(told(discussed).sections.map(({ id }) => id)).toEqual(chapterIds)
    expect(told(discussed, 'en').sections.map(({ id }) => id)).toEqual(chapterIds)
    expect(chapterIds[0]).toBe('verdict')
  })

  test('leaves out the chapters of which an older server sends no numbers', () => {
    const {
      statements: _,
      robustness: __,
      outlook: ___,
      discussion: ____,
      ...older
    } = sampleSource(edgeSamples['an amended framework'])
    const report = rankingReport(older as ReportSource, 'nl')
    const missing = ['verdict', 'robustness', 'outlook', 'statements', 'discussion']
    expect(report.sections.map(({ id }) => id)).toEqual(chapterIds.filter(id => !missing.includes(id)))
    expect(textOf(chapter(report, 'reliance'))).toContain('hoofdstuk 2 ')
  })

  test('carries the project, the entry, both hashes and the method', () => {
    const { provenance } = told()
    expect(provenance).toMatchObject({
      project: 'voorbeeld',
      projectName: 'Organisatie bevolkingszorg',
      method: 'additive@1',
    })
    expect(provenance.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(provenance.frameworkHash).toMatch(/^[0-9a-f]{64}$/)
    expect(textOf(chapter(told(), 'provenance'))).toContain(provenance.hash)
  })

  test('a shipped example says so before anything else; a real project does not', () => {
    expect(told().notice).toContain('Verzonnen voorbeeld')
    expect(told({ example: null }).notice).toBeNull()
  })

  test('the same source tells the same story', () => {
    expect(JSON.stringify(told({}))).toBe(JSON.stringify(told({})))
  })
})

describe.each(['nl', 'en'] as const)('in %s', language => {
  test.each(Object.entries(edgeSamples))('%s reads sensibly', (_, sample) => {
    const document = told(sample, language)
    const text = wholeText(document)
    expect(text).not.toMatch(/\b(undefined|NaN|null|Infinity)\b|\[object|-0[.,]0\b/)
    for (const { heading, blocks } of document.sections) {
      expect(heading).not.toBe('')
      expect(blocks.length, heading).toBeGreaterThan(0)
    }
  })

  test.each(Object.entries(edgeSamples))('%s has whole tables', (_, sample) => {
    const tables = told(sample, language).sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'table' ? block : block.kind === 'chart' ? block.table : [])),
    )
    for (const { caption, columns, rows } of tables) {
      expect(caption).not.toBe('')
      expect(rows.length, caption).toBeGreaterThan(0)
      for (const { cells } of rows) {
        expect([1, columns.length], caption).toContain(cells.length)
        expect(cells[0], caption).not.toBe('')
      }
    }
  })
})
