import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '../../src/report/document.ts'
import { figures, list, paragraph, table, words } from '../../src/report/document.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { edgeSamples, hostile } from './edge-samples.ts'
import { told } from './told.ts'

const withBlocks = (...blocks: Block[]): Document => ({
  ...told(),
  notice: null,
  sections: [{ id: 'x', heading: 'X', blocks }],
})
/** What these blocks become, without what stands around them. */
const markdown = (...blocks: Block[]): string =>
  renderMarkdown(withBlocks(...blocks))
    .split('## 1. X\n\n')[1]!
    .split('\n\n---')[0]!

describe('Markdown', () => {
  test('has provenance at the top and at the bottom', () => {
    const document = told()
    const text = renderMarkdown(document)
    for (const hash of [document.provenance.hash, document.provenance.frameworkHash]) {
      expect(text.slice(0, 900)).toContain(`\`${hash}\``)
      expect(text.slice(-500)).toContain(`\`${hash}\``)
    }
  })

  test('says that it is an example before anything else', () => {
    expect(renderMarkdown(told()).split('\n')[4]).toBe(
      '> **Voorbeeld.** Verzonnen voorbeeld: geen echte regio, persoon of cijfer.',
    )
  })

  test('numbers stand to the right, words to the left', () => {
    expect(
      markdown(
        table(
          'Tabel',
          [words('Model'), figures('Totaal')],
          [['M6', '72,2'], { cells: ['Samen', '100'], emphasis: 'total' }],
        ),
      ),
    ).toBe('**Tabel**\n\n| Model | Totaal |\n| --- | ---: |\n| M6 | 72,2 |\n| **Samen** | **100** |')
  })

  test('sentences to sign keep their numbers, and say where their ground is told', () => {
    const ground = { chapter: 'ranking', text: 'hoofdstuk 6' }
    expect(
      markdown({ kind: 'statements', statements: [{ number: 7, text: 'M6 *staat* eerste.', ground }] }),
    ).toBe('7. M6 \\*staat\\* eerste. (hoofdstuk 6)')
  })

  test('a row of one cell fills its table', () => {
    expect(
      markdown(table('T', [words('A'), words('B')], [{ cells: ['groep'], emphasis: 'group' }])),
    ).toContain('| **groep** |  |')
  })

  test('has the tables of the charts, and the numbers of the page', () => {
    const text = renderMarkdown(told())
    expect(text).toContain('| KW1 Vakbekwaamheid | 10,3 | 9,8 | 9,2 | 3,3 |')
    expect(text).not.toContain('<svg')
  })
})

describe('what people typed', () => {
  test('markup shows as text', () => {
    expect(markdown(paragraph('<b>*x* _y_ `z` [a](http://b.nl) ~~c~~ $m$ & www.d.nl'))).toBe(
      '\\<b\\>\\*x\\* \\_y\\_ \\`z\\` \\[a\\](http\\://b.nl) \\~\\~c\\~\\~ \\$m\\$ \\& www\\.d.nl',
    )
  })

  test('a line is never a heading, a list, a rule or a quote', () => {
    expect(markdown(paragraph('# a\n- b\n1. c\n--- \n> d\n===\n+ e\n2) f'))).toBe(
      '\\# a\\\n\\- b\\\n1\\. c\\\n\\---\\\n\\> d\\\n\\===\\\n\\+ e\\\n2\\) f',
    )
  })

  test('ordinary numbers and dashes are left alone', () => {
    expect(markdown(paragraph('72.2 is more than -5 and #3'))).toBe('72.2 is more than -5 and #3')
    expect(markdown(list(['-5', '0.5–1.0']))).toBe('- -5\n- 0.5–1.0')
  })

  test('pipes and line breaks stay inside their cell', () => {
    expect(markdown(table('T', [words('A|B')], [['een | twee\r\ndrie']]))).toContain(
      '| A\\|B |\n| --- |\n| een \\| twee<br>drie |',
    )
  })

  test('whatever is typed, a table keeps its shape', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: fc.constantFrom('|', '\\', '\n', '`', 'a', '\r'), maxLength: 20 }),
        (a, b) => {
          const lines = markdown(
            table(
              'T',
              [words('A'), words('B')],
              [
                ['x', a],
                [`y${b}`, 'z'],
              ],
            ),
          ).split('\n')
          expect(lines.length).toBe(6)
          for (const line of lines.slice(2)) expect(line.match(/(?<!\\)(\\\\)*\|/g)?.length, line).toBe(3)
        },
      ),
    )
  })

  test('the worst of it, everywhere at once', () => {
    const text = renderMarkdown(told({ name: hostile, example: hostile, freeText: hostile }))
    expect(text).not.toMatch(/(?<!\\)<(?!br>)/)
    expect(text).not.toMatch(/^# heading/m)
    expect(text).toContain('🚒')
  })
})

test.each(Object.entries(edgeSamples))('%s makes whole tables', (_, sample) => {
  const text = renderMarkdown(told(sample))
  expect(text).not.toMatch(/\b(undefined|NaN|null)\b|\[object/)
  for (const block of text.split('\n\n').filter(part => part.startsWith('|'))) {
    const widths = new Set(block.split('\n').map(line => line.match(/(?<!\\)\|/g)!.length))
    expect(widths.size, block).toBe(1)
  }
})

test('the same source gives the same bytes', () => {
  expect(renderMarkdown(told({}))).toBe(renderMarkdown(told({})))
})
