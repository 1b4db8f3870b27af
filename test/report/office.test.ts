import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Document, figures, paragraph, type Row, table, words } from '../../src/report/document.ts'
import { renderDocx } from '../../src/report/docx.ts'
import { renderOdt } from '../../src/report/odt.ts'
import { archive } from '../../src/report/office/archive.ts'
import { layoutOf } from '../../src/report/office/layout.ts'
import { TEXT_WIDTH, tableLayout } from '../../src/report/office/table-layout.ts'
import { element, xmlFile } from '../../src/report/office/xml.ts'
import { printedPages, withoutLibreOffice } from '../fixtures/libreoffice.ts'
import { readXml } from '../fixtures/xml.ts'
import { edgeSamples, hostile } from './edge-samples.ts'
import { hostileSample, onePage, typed, unpack, withModels, withoutCharts } from './office-samples.ts'
import type { Sample } from './sample.ts'
import { told } from './told.ts'

describe('markup', () => {
  test('comes from elements alone: text and attributes are read as they were', () => {
    const text = `${hostile} ]]> &#60; "' \t\r\n`
    const read = readXml(strFromU8(xmlFile(element('a', { b: text }, text, [element('c'), null]))))
    expect(read.attributes.b).toBe(text)
    expect(read.text).toBe(text)
    expect(read.children.map(({ name }) => name)).toEqual(['c'])
  })

  test('leaves out what is null, and shows what cannot be written', () => {
    expect(element('a', { b: null, c: 0 }, null).markup).toBe('<a c="0"/>')
    expect(element('a', {}, 'x\u0000\u001f\ufffe\udc00🚒').markup).toBe('<a>x\ufffd\ufffd\ufffd\ufffd🚒</a>')
  })
})

test('an archive has its files in their order, and the same bytes on any clock', () => {
  const files = [
    ['mimetype', new Uint8Array([1])],
    ['a.xml', new Uint8Array(5000)],
  ] as const
  const bytes = archive(files)
  expect(Object.entries(unzipSync(bytes))).toEqual(files)
  expect(bytes.length).toBeLessThan(500)
  // 1 January 1980, midnight.
  expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00210000)
})

describe('the columns of a table', () => {
  const cells = (count: number, text: string) => Array.from({ length: count }, () => text)
  const numbers = (count: number) =>
    table(
      'Getallen',
      [words('Criterium'), ...cells(count, 'M1').map(figures)],
      [['KW1', ...cells(count, '-0,012345')]],
    )

  test.each([1, 4, 8, 13, 40])('are as wide as the paper together: %d numbers', count => {
    const { widths, orientation } = tableLayout(numbers(count))
    expect(widths).toHaveLength(count + 1)
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(TEXT_WIDTH[orientation], 6)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  test('first become smaller, then go on paper on its side, then both', () => {
    const forms = Array.from({ length: 25 }, (_, i) => tableLayout(numbers(i + 1))).map(
      ({ orientation, small }) => `${orientation}${small ? ' small' : ''}`,
    )
    expect([...new Set(forms)]).toEqual(['upright', 'upright small', 'sideways', 'sideways small'])
    expect(forms).toEqual(
      forms.toSorted((a, b) => [...new Set(forms)].indexOf(a) - [...new Set(forms)].indexOf(b)),
    )
  })

  test('are wide where there is much to read', () => {
    const { widths } = tableLayout(
      table(
        'Tekst',
        [words('Criterium'), words('Betekenis'), figures('Punten')],
        [['KW1', 'De functionaris is opgeleid, oefent en heeft genoeg echte inzetten.', '13']],
      ),
    )
    expect(widths[1]).toBeGreaterThan(2 * widths[0]!)
    expect(widths[2]).toBeLessThan(widths[0]!)
  })
})

describe('the pages', () => {
  const laid = (document: Document) => layoutOf(document, new Map())
  const piecesOf = (document: Document) => laid(document).parts.flatMap(({ pieces }) => pieces)
  test('turn for the chapter with a wide table, and back after it', () => {
    const [first, ...rest] = withoutCharts(told()).sections
    const wide = withModels(12, { ...told(), sections: [first!] })
    const { parts } = laid({ ...wide, sections: [...wide.sections, rest.at(-1)!] })
    expect(parts.map(({ orientation }) => orientation)).toEqual(['upright', 'sideways', 'upright'])
  })

  test('the verdict is a page by itself', () => {
    const starts = piecesOf(withoutCharts(told())).flatMap(piece =>
      piece.kind === 'paragraph' && piece.startsPage ? piece.anchor : [],
    )
    expect(starts).toEqual(['chapter_verdict', 'chapter_reliance'])
  })

  test('what is not sealed or computed has no hash and no method', () => {
    const { provenance, ...document } = withoutCharts(told())
    const open = { ...document, provenance: { ...provenance, frameworkHash: null, method: null } }
    const opening = (of: Document) =>
      piecesOf(of).slice(
        0,
        piecesOf(of).findIndex(({ kind }) => kind === 'contents'),
      )
    const facts = (of: Document) =>
      opening(of).flatMap(piece =>
        piece.kind === 'paragraph' && piece.style === 'fact' ? [piece.runs[0]!.text.trim()] : [],
      )
    expect(facts({ ...document, provenance })).toContain('Hash van het weegkader')
    expect(facts(open)).toEqual(['Project', 'Stand van het dossier', 'Hash van die dossierregel'])
  })

  test('a statement whose ground is told elsewhere leads nowhere', () => {
    const ground = { chapter: null, text: 'hoofdstuk 6 van het rapport' }
    const blocks = [
      { kind: 'statements' as const, statements: [{ number: 3, text: 'M6 is eerste.', ground }] },
    ]
    const [list] = piecesOf({
      ...onePage(),
      sections: [{ id: 'verdict', heading: 'Oordeel', blocks }],
    }).slice(-1)
    expect(list).toMatchObject({
      items: [{ number: 3, runs: [{ text: 'M6 is eerste. ' }, { text: '(hoofdstuk 6 van het rapport)' }] }],
    })
    expect(JSON.stringify(list)).not.toContain('"to"')
  })

  test('what must be on one page is set as large as it fits, and never too small to read', () => {
    const statementsOf = (count: number): Document => {
      const text =
        'Zolang dit criterium ten minste 12 van de 100 punten weegt, blijft dit model eerste. '.repeat(3)
      const statements = Array.from({ length: count }, (_, i) => ({
        number: i + 1,
        text,
        ground: { chapter: 'verdict', text: 'hoofdstuk 1' },
      }))
      const blocks = [{ kind: 'statements' as const, statements }]
      return { ...onePage(), onePage: false, sections: [{ id: 'verdict', heading: 'Oordeel', blocks }] }
    }
    const sizes = [1, 10, 20, 23, 26, 40].map(count => laid(statementsOf(count)).scale.tight)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBe(1.15)
    expect(sizes.at(-1)).toBe(0.8)
    expect(new Set(sizes).size).toBeGreaterThan(2)
    // All other letters are as large as ever.
    expect(laid(statementsOf(40)).scale.others).toBe(1)
  })

  test('the running head is one line, however long the name', () => {
    const head = laid(withoutCharts(told({ name: `${hostile} ${hostile}` }))).running.head
    expect(head).not.toContain('\n')
    expect(head.length).toBeLessThan(100)
  })
})

test.each(Object.entries<Sample>({ ...edgeSamples, 'all that can be typed': hostileSample }))(
  '%s makes a whole file of either kind',
  async (_, sample) => {
    // Their charts are drawn in the tests of charts.
    const document = withoutCharts(told(sample))
    for (const render of [renderDocx, renderOdt]) {
      const { paths, read } = unpack(await render(document))
      const texts = paths.filter(path => /\.(xml|rels)$/.test(path)).map(path => read(path).text)
      expect(texts.join('\n')).not.toMatch(/\b(undefined|NaN|null)\b|\[object/)
    }
  },
)

describe.each([
  ['docx', renderDocx],
  ['odt', renderOdt],
] as const)('another program opens %s', (extension, render) => {
  test('and prints its headings, statements, tables and page numbers', async ({ skip }) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const document = told()
    const pages = printedPages(await render(document), extension)
    const text = pages.join('\n').replace(/\s+/g, ' ')
    for (const [i, { heading }] of document.sections.entries()) {
      const line = `${i + 1}. ${heading}`
      // In the contents and above the chapter.
      expect(text.split(line).length - 1, line).toBeGreaterThanOrEqual(2)
    }
    expect(pages[0]).toMatch(/VOORBEELD\s+VOORBEELD\s+Verzonnen voorbeeld/)
    // The whole verdict is on one page.
    expect(pages[1]).toContain('1. Oordeel op één pagina')
    expect(pages[2]).toContain('2. Wie mag waarop rekenen')
    for (const words of ['Gewogen totaalscore', 'Waaruit elk totaal bestaat', '72,2', 'Kwaliteit'])
      expect(text).toContain(words)
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(`Bladzijde ${i + 1} van ${pages.length}`)
      expect(page).toContain(document.provenance.hash)
      expect(page).toContain('VOORBEELD')
    }
  })

  test('and prints one page on one page', async ({ skip }) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    expect(printedPages(await render(onePage()), extension)).toHaveLength(1)
  })

  test('and repeats the header row of a table on its next page', async ({ skip }) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const rows = Array.from({ length: 120 }, (_, i) => [`regel ${i + 1}`, String(i + 1)])
    const long = table('Lang', [words('Kopregel'), figures('Nummer')], rows)
    const sections = [{ id: 'long', heading: 'Lang', blocks: [long] }]
    const pages = printedPages(await render({ ...told(), sections }), extension)
    const withRows = pages.filter(page => /regel \d+ +\d+/.test(page))
    expect(withRows.length).toBeGreaterThan(1)
    for (const page of withRows) expect(page).toMatch(/Kopregel +Nummer/)
  })

  test('and keeps words with the table that they introduce, and a group with its heading', async ({
    skip,
  }) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('Een regel.'))
    const short = (k: number) =>
      table(
        `Tabel ${k}`,
        [words('Kop'), figures('Getal')],
        Array.from({ length: 6 }, (_, i) => [`rij ${k}-${i + 1}.`, '1']),
      )
    const introduced = Array.from({ length: 20 }, (_, k) => [
      ...lines(3 + (k % 7)),
      paragraph(`Inleiding ${k}.`),
      short(k),
    ])
    const groups = table(
      'Groepen',
      [words('Kop'), figures('Getal')],
      Array.from({ length: 60 }, (_, g): Row[] => [
        { cells: [`Groep ${g}.`], emphasis: 'group' },
        ...Array.from({ length: 1 + (g % 4) }, (_, i) => ({ cells: [`lid ${g}-${i + 1}.`, '1'] })),
      ]).flat(),
    )
    const blocks = [...introduced.flat(), groups]
    const pages = printedPages(
      await render({ ...told(), sections: [{ id: 'long', heading: 'Lang', blocks }] }),
      extension,
    )
    const pageOf = (text: string) => pages.findIndex(page => page.includes(text))
    for (const k of introduced.keys())
      expect([k, pageOf(`rij ${k}-6.`)]).toEqual([k, pageOf(`Inleiding ${k}.`)])
    for (let g = 0; g < 60; g++) expect([g, pageOf(`lid ${g}-1.`)]).toEqual([g, pageOf(`Groep ${g}.`)])
    expect(pages.length).toBeGreaterThan(5)
  })

  test('and shows what people typed as they typed it', async ({ skip }) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const text = printedPages(await render(told(hostileSample)), extension).join('\n')
    expect(typed).toContain('=1+1 {TOC}')
    expect(text).toContain('{TOC}')
    expect(text.replace(/\s+/g, '')).toContain('<script>alert(1)</script>&"quotes"|apipe|`code`*stars*')
  })
})
