import { describe, expect, test } from 'vitest'
import { audiences, chaptersFor, depthFor } from '../../src/report/audience.ts'
import { chapterIds } from '../../src/report/chapters/order.ts'
import { rankingReport } from '../../src/report/ranking-report.ts'
import { discussed } from './edge-samples.ts'
import { sampleSource } from './sample.ts'
import { chapter, textOf, told, wholeText } from './told.ts'

const toldFor = (audience: (typeof audiences)[number], language: 'nl' | 'en' = 'nl') =>
  rankingReport(sampleSource(), language, audience)
const groundsIn = (document: ReturnType<typeof toldFor>) =>
  chapter(document, 'verdict').flatMap(block =>
    block.kind === 'statements' ? block.statements.map(({ ground }) => ground) : [],
  )

test('a board gets what it decides on, advisers get everything', () => {
  expect(chaptersFor('board')).toEqual([
    ...['verdict', 'reliance', 'models', 'ranking', 'outlook', 'decisions', 'provenance'],
  ])
  expect(chaptersFor('advisers')).toEqual(chapterIds)
})

test('who reads deeper reads all that the others read, and more', () => {
  const [board, secretaries, advisers] = audiences.map(audience => chaptersFor(audience))
  expect(secretaries).toEqual(expect.arrayContaining(board!))
  expect(advisers).toEqual(expect.arrayContaining(secretaries!))
  expect([board, secretaries, advisers].map(chapters => chapters!.length)).toEqual([7, 15, 17])
})

test('the models are told in short to a board: without the table of functions', () => {
  expect(depthFor('board', 'models')).toBe('short')
  const tables = (audience: (typeof audiences)[number]) =>
    chapter(toldFor(audience), 'models').filter(({ kind }) => kind === 'table').length
  expect([tables('board'), tables('secretaries')]).toEqual([0, 1])
})

describe.each(['nl', 'en'] as const)('in %s', language => {
  test.each(audiences)(
    'the report for %s says for whom it is, and of which entry there are others',
    audience => {
      const document = toldFor(audience, language)
      const { project, seq } = document.provenance
      const [callout] = chapter(document, 'reliance').filter(({ kind }) => kind === 'callout')
      expect(textOf([callout!])).toContain(project)
      expect(textOf([callout!])).toContain(String(seq))
      expect(document.subtitle).not.toBe(
        toldFor(audience === 'board' ? 'advisers' : 'board', language).subtitle,
      )
    },
  )

  test.each(audiences)('no reference in the report for %s is dead', audience => {
    const document = toldFor(audience, language)
    const ids: (string | null)[] = document.sections.map(({ id }) => id)
    for (const { chapter: id, text } of groundsIn(document)) {
      if (id === null) expect(text).toMatch(/volledig rapport|full report/)
      else expect(text).toMatch(new RegExp(` ${ids.indexOf(id) + 1}$`))
    }
  })
})

test('a chapter that a board does not get is named by its number in the full report', () => {
  const elsewhere = groundsIn(toldFor('board')).filter(({ chapter: id }) => id === null)
  expect(elsewhere.length).toBeGreaterThan(0)
  const numbers = groundsIn(toldFor('advisers')).map(({ text }) => text.replace('hoofdstuk ', ''))
  for (const { text } of elsewhere) expect(numbers).toContain(text.replace('volledig rapport, h. ', ''))
})

test('what discussions came to is for who prepares the decision, and never moves what a sentence points to', () => {
  const idsFor = (audience: (typeof audiences)[number]) =>
    rankingReport(sampleSource(discussed), 'nl', audience).sections.map(({ id }) => id)
  expect(audiences.map(audience => idsFor(audience).includes('discussion'))).toEqual([false, true, true])
  const grounds = (document: ReturnType<typeof toldFor>) => groundsIn(document).map(({ text }) => text)
  expect(grounds(told(discussed))).toEqual(
    grounds(rankingReport({ ...sampleSource(discussed), discussion: [] }, 'nl')),
  )
})

test('a board is not sent to a chapter three that is not about the framework', () => {
  const amended = sampleSource({ amended: framework => ({ ...framework, closeCallMargin: 3 }) })
  expect(wholeText(rankingReport(amended, 'nl', 'board'))).toContain('het volledige rapport laat de reden')
  expect(wholeText(rankingReport(amended, 'nl'))).toContain('hoofdstuk 3 laat de reden')
})
