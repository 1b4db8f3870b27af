import { describe, expect, test } from 'vitest'
import { inLanguage } from '../../src/dossier/text.ts'
import { renderHtml } from '../../src/report/html.tsx'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { toldStatements } from '../../src/report/statement-text.ts'
import { verdictReport } from '../../src/report/verdict-report.ts'
import { edgeSamples } from './edge-samples.ts'
import { sampleSource } from './sample.ts'
import { chapter, textOf, told, wholeText } from './told.ts'

describe.each(['nl', 'en'] as const)('the verdict on one A4, in %s', language => {
  const sentences = (blocks: ReturnType<typeof chapter>) =>
    blocks.flatMap(block => (block.kind === 'statements' ? block.statements : []))

  test('says what the ranking report begins with, in the same words', () => {
    const textsOf = (document: ReturnType<typeof told>) =>
      sentences(chapter(document, 'verdict')).map(({ number, text }) => [number, text])
    expect(textsOf(verdictReport(sampleSource(), language))).toEqual(textsOf(told(undefined, language)))
  })

  test('says sentences of the verdict under their own numbers, every name once in full', () => {
    const all = new Map(toldStatements(sampleSource(), language).map(({ number, text }) => [number, text]))
    const own = sentences(chapter(verdictReport(sampleSource(), language), 'verdict'))
    expect(own.length).toBeGreaterThan(5)
    expect(own.length).toBeLessThan(all.size)
    const { models, framework, developments } = sampleSource()
    const named = [...models, ...framework.document.criteria, ...developments.map(one => one.development)]
      .map(({ id, name }) => ({ id, full: `${id} ${inLanguage(name, language)}` }))
      .filter(({ full }) => own.some(({ text }) => text.includes(full)))
    expect(named.length).toBeGreaterThan(2)
    const short = (text: string) => named.reduce((left, { id, full }) => left.replaceAll(full, id), text)
    for (const { number, text } of own) expect(short(text)).toBe(short(all.get(number)!))
    for (const { id, full } of named) {
      const naming = own.filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text))
      expect(naming.map(({ text }) => text.includes(full))).toEqual(naming.map((_, i) => i === 0))
    }
  })

  test('tells the answer first, then whether to wait', () => {
    const statements = chapter(verdictReport(sampleSource(), language), 'verdict').flatMap(block =>
      block.kind === 'statements' ? [block.statements.map(({ number }) => number)] : [],
    )
    const advice = sampleSource().statements.find(({ ground }) => ground === 'outlook.advice')
    expect(statements[0]![0]).toBe(1)
    if (advice) expect(statements[1]).toEqual([advice.number])
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
