import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../../src/report/docx.ts'
import { renderHtml } from '../../../src/report/html.tsx'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderOdt } from '../../../src/report/odt.ts'
import { rankingReport } from '../../../src/report/ranking-report.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { readXml } from '../../fixtures/xml.ts'
import { discussed, edgeSamples, hostile } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
import { chapter, textOf, told } from '../told.ts'

const discussion = (name: string, language: 'nl' | 'en' = 'nl') =>
  chapter(told(edgeSamples[name], language), 'discussion')

describe('what discussions came to', () => {
  test('is told in the order of the rounds and, within a round, of noting', () => {
    const headings = discussion('discussed').flatMap(block => (block.kind === 'heading' ? block.text : []))
    expect(headings).toEqual([
      'Na ronde 1 · M6 Hybride kern en flex: BE1 Opkomsttijd: Officier van Dienst Bevolkingszorg (OvD-Bz)',
      'Na ronde 1 · LO1 Lokale kennis en netwerk',
      'Na ronde 2 · M1 Volledig lokaal: LO3 Draagvlak',
    ])
  })

  test('says in its own words what it was, when, and by whom', () => {
    const text = textOf(discussion('discussed'))
    expect(text).toContain(
      'LO1 Lokale kennis en netwerk\nUitkomst: Kennis van het gebied telt,\nniet wie er woont.',
    )
    expect(text).toMatch(
      /LO3 Draagvlak\nUitkomst: Het draagvlak is gegroeid\.\nVastgelegd: op \d+ november 2026 door projectleider/,
    )
    const english = textOf(discussion('discussed', 'en'))
    expect(english).toContain(
      'After round 2 · M1 Fully local: LO3 Draagvlak\nOutcome: Het draagvlak is gegroeid.',
    )
    expect(english).toMatch(/Recorded: on \d+ November 2026 by facilitator/)
  })

  test('names who noted it by position and organisation, where that is known', () => {
    const source = structuredClone(sampleSource(discussed))
    const facilitator = source.participants.find(({ role }) => role === 'facilitator')!
    facilitator.label = 'beleidsadviseur, Veiligheidsregio'
    expect(textOf(chapter(rankingReport(source, 'nl'), 'discussion'))).toContain(
      'door beleidsadviseur, Veiligheidsregio',
    )
  })

  test('that was erased is said to have been', () => {
    const text = textOf(discussion('discussed, texts erased'))
    expect(text.match(/Uitkomst: \(tekst gewist\)/g)).toHaveLength(3)
    expect(text).not.toContain('draagvlak is gegroeid')
  })

  test('has no chapter as long as there is nothing', () => {
    expect(told().sections.map(({ id }) => id)).not.toContain('discussion')
  })
})

/** As long as a note may be, in several languages and with all that looks like markup. */
const long =
  `${hostile}\n\n危機 · الأزمة · κρίση · 🚒\n${'Over lange diensten is lang gesproken. '.repeat(120)}`.slice(
    0,
    3990,
  )
const sample = {
  ...discussed,
  discussed: [{ round: 1, criterion: 'LO1', model: null, fn: null, text: `${long} SLOTWOORD` }],
}
const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '')
const office = (bytes: Uint8Array, path: string) => readXml(strFromU8(unzipSync(bytes)[path]!))

describe('a long text with markup in several languages is text, and whole', () => {
  const { text } = sampleSource(sample).discussion[0]!

  test('in HTML', async () => {
    const html = await renderHtml(told(sample))
    expect(html).toContain(text!.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
    expect(html).not.toContain('<script')
  })

  test('in Markdown', () => {
    const markdown = renderMarkdown(told(sample))
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\>')
    expect(markdown).not.toMatch(/^# heading/m)
    for (const words of ['危機 · الأزمة · κρίση · 🚒', 'SLOTWOORD']) expect(markdown).toContain(words)
  })

  test('on a terminal', () => {
    const printed = renderTerminal(told(sample), ['discussion'], 100)
    expect(wordsOf(printed).join(' ')).toContain(wordsOf(text!).join(' '))
  })

  test.each([
    ['ODT', renderOdt, 'content.xml'],
    ['DOCX', renderDocx, 'word/document.xml'],
  ] as const)('in %s', async (_, render, path) => {
    const read = office(await render(told(sample)), path).text
    const squeezed = (words: string) => words.replace(/\s+/g, '')
    expect(squeezed(read)).toContain(squeezed(text!))
  })
})
