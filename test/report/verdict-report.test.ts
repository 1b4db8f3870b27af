import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/report/html.tsx'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { verdictReport } from '../../src/report/verdict-report.ts'
import { edgeSamples } from './edge-samples.ts'
import { sampleSource } from './sample.ts'
import { chapter, textOf, told, wholeText } from './told.ts'

describe.each(['nl', 'en'] as const)('the verdict on one A4, in %s', language => {
  test('says the same sentences under the same numbers as the ranking report', () => {
    const sentences = (blocks: ReturnType<typeof chapter>) =>
      blocks.flatMap(block =>
        block.kind === 'statements' ? block.statements.map(({ number, text }) => `${number} ${text}`) : [],
      )
    const own = sentences(chapter(verdictReport(sampleSource(), language), 'verdict'))
    expect(own.length).toBeGreaterThan(10)
    expect(own).toEqual(sentences(chapter(told(undefined, language), 'verdict')))
  })

  test('links to nothing, and says where the chapters are that it names', async () => {
    const document = verdictReport(sampleSource(), language)
    expect(await renderHtml(document)).not.toContain('<a ')
    const { project, seq } = document.provenance
    const text = textOf(chapter(document, 'verdict'))
    expect(text).toContain(project)
    expect(text).toContain(String(seq))
  })

  test.each(Object.entries(edgeSamples))('%s reads sensibly', (_, sample) => {
    const text = wholeText(verdictReport(sampleSource(sample), language))
    expect(text).not.toMatch(/\b(undefined|NaN|null|Infinity)\b|\[object/)
  })
})

test('has no contents and no numbers of chapters: it is one page', async () => {
  const document = verdictReport(sampleSource(), 'nl')
  expect(document.onePage).toBe(true)
  const html = await renderHtml(document)
  expect(html).not.toContain('<nav')
  expect(html).toMatch(/<h2[^>]*>Oordeel op één pagina/)
  expect(renderMarkdown(document)).toContain('\n## Oordeel op één pagina\n')
})

test('says that it supports a collective judgement, and what it rests on', () => {
  const document = verdictReport(sampleSource(), 'nl')
  expect(wholeText(document)).toContain('ondersteunt een gezamenlijk oordeel')
  expect(document.notice).toContain('Verzonnen voorbeeld')
  expect(document.provenance).toEqual(told().provenance)
})
