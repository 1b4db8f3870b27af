import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../src/report/docx.ts'
import { everyElement, named, type Read } from '../fixtures/xml.ts'
import { edgeSamples, hostile } from './edge-samples.ts'
import { hostileSample, onePage, unpack, withModels } from './office-samples.ts'
import { told } from './told.ts'

const written = async (document = told()) => unpack(await renderDocx(document))
const whole = written()
const bodyOf = async (document = told()) => (await written(document)).read('word/document.xml')
const body = whole.then(({ read }) => read('word/document.xml'))

const val = (read: Read | undefined) => read?.attributes['w:val']
const styleOf = (paragraph: Read) => val(named(paragraph, 'w:pStyle')[0])
const inStyle = (read: Read, style: string) =>
  named(read, 'w:p').filter(paragraph => styleOf(paragraph) === style)

/** The order that Word demands inside an element; it calls a file with another order damaged. */
const orders: Record<string, string[]> = {
  'w:style': [
    'name',
    'basedOn',
    'next',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  'w:pPr': [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'numPr',
    'pBdr',
    'tabs',
    'spacing',
    'ind',
    'jc',
    'outlineLvl',
    'sectPr',
  ],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'noProof', 'color', 'sz', 'szCs', 'lang'],
  'w:pBdr': ['top', 'left', 'bottom', 'right'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'],
  'w:tblPr': ['tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  'w:tblBorders': ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  'w:tblCellMar': ['top', 'left', 'bottom', 'right'],
  'w:tr': ['trPr', 'tc'],
  'w:tc': ['tcPr', 'p'],
  'w:tcPr': ['tcW', 'gridSpan', 'tcBorders', 'shd', 'vAlign'],
  'w:sectPr': ['headerReference', 'footerReference', 'pgSz', 'pgMar'],
  'w:numbering': ['abstractNum', 'num'],
  'w:lvl': ['start', 'numFmt', 'lvlText', 'lvlJc', 'pPr'],
  'w:settings': ['compat', 'themeFontLang', 'decimalSymbol', 'listSeparator'],
  'w:styles': ['docDefaults', 'style'],
}

function outOfOrder(read: Read): string[] {
  return everyElement(read).flatMap(({ name, children }) => {
    const order = orders[name]
    if (!order) return []
    const places = children.map(child => order.indexOf(child.name.slice(2)))
    const wrong = places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))
    return wrong ? [`${name}: ${children.map(child => child.name).join(' ')}`] : []
  })
}

describe('the file', () => {
  test('has every part that it speaks of, and speaks of every part', async () => {
    const { paths, read } = await whole
    const types = named(read('[Content_Types].xml'), 'Override').map(type => type.attributes.PartName)
    const parts = named(read('word/_rels/document.xml.rels'), 'Relationship')
    expect(paths).toEqual(expect.arrayContaining(types.map(name => name!.slice(1))))
    expect(paths).toEqual(expect.arrayContaining(parts.map(part => `word/${part.attributes.Target}`)))
    const spoken = [
      ...types.map(name => name!.slice(1)),
      ...parts.map(({ attributes }) => `word/${attributes.Target}`),
    ]
    expect(paths.filter(path => !spoken.includes(path) && !/\.rels$|^\[Content/.test(path))).toEqual([])
    const ids = parts.map(part => part.attributes.Id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = everyElement(await body).flatMap(({ attributes }) =>
      ['r:id', 'r:embed'].flatMap(name => attributes[name] ?? []),
    )
    expect(used.length).toBeGreaterThan(4)
    expect(ids).toEqual(expect.arrayContaining(used))
  })

  test('has its elements in the order that Word demands', async () => {
    const { paths, read } = await written(told(edgeSamples['weighed over a tree']))
    const wrong = paths
      .filter(path => /^word\/[^/]+\.xml$/.test(path))
      .flatMap(path => outOfOrder(read(path)))
    expect(wrong).toEqual([])
  })

  test('refers to nothing outside itself, and runs nothing', async () => {
    const { all, paths } = await written(told(hostileSample))
    expect(all).not.toMatch(/TargetMode|w:object|altChunk|attachedTemplate|DDE|INCLUDE/)
    expect(paths.filter(path => /vba|bin$|embed/i.test(path))).toEqual([])
  })

  test('tells no time and no chance: the same entry gives the same bytes', async () => {
    expect(await renderDocx(told({}))).toEqual(await renderDocx(told({})))
    expect((await whole).all).not.toMatch(/dcterms|w:rsid/)
  })

  test('says what it is, and in which language', async () => {
    const { read } = await whole
    const core = Object.fromEntries(read('docProps/core.xml').children.map(({ name, text }) => [name, text]))
    const { provenance } = told()
    expect(core).toEqual({
      'dc:title': 'Organisatie bevolkingszorg',
      'dc:subject': expect.stringContaining('Rangschikking'),
      'dc:creator': 'Weegkader',
      'dc:description': expect.stringContaining(provenance.hash),
      'dc:language': 'nl-NL',
    })
    expect(named(read('word/styles.xml'), 'w:lang')[0]!.attributes['w:val']).toBe('nl-NL')
    const english = await written(told({}, 'en'))
    expect(named(english.read('word/styles.xml'), 'w:lang')[0]!.attributes['w:val']).toBe('en-GB')
    expect(english.read('word/document.xml').text).toContain('1. The verdict on one page')
    expect(val(named(english.read('word/settings.xml'), 'w:decimalSymbol')[0])).toBe('.')
  })
})

describe('the text', () => {
  test('uses no style that is not there, and headings that Word knows', async () => {
    const styles = named((await whole).read('word/styles.xml'), 'w:style')
    const known = new Map(
      styles.map(style => [style.attributes['w:styleId'], val(named(style, 'w:name')[0])]),
    )
    const used = everyElement(await body).filter(({ name }) => /^w:[pr]Style$/.test(name))
    expect(used.filter(style => !known.has(val(style)))).toEqual([])
    expect(known.get('Heading1')).toBe('heading 1')
    expect(inStyle(await body, 'Title').map(({ text }) => text)).toEqual(['Organisatie bevolkingszorg'])
    expect(inStyle(await body, 'Heading1').map(({ text }) => text)).toEqual(
      told().sections.map(({ heading }, i) => `${i + 1}. ${heading}`),
    )
    expect(inStyle(await body, 'Heading2').length).toBeGreaterThan(10)
  })

  test('begins with the notice that it is an example', async () => {
    const [first] = named(await body, 'w:p')
    expect(first!.text).toMatch(/^VOORBEELDVerzonnen voorbeeld: geen echte regio/)
    expect((await bodyOf(told({ example: null }))).text).not.toContain('VOORBEELD')
  })

  test('has a table of contents that works at once: every line leads to its chapter', async () => {
    const lines = inStyle(await body, 'Toc1')
    const bookmarks = named(await body, 'w:bookmarkStart').map(({ attributes }) => attributes)
    expect(lines.map(({ text }) => text.replace(/^ TOC .* \\z /, ''))).toEqual(
      inStyle(await body, 'Heading1').map(({ text }) => text),
    )
    expect(lines.map(line => named(line, 'w:hyperlink')[0]!.attributes['w:anchor'])).toEqual(
      bookmarks.map(bookmark => bookmark['w:name']),
    )
    expect(new Set(bookmarks.map(bookmark => bookmark['w:id'])).size).toBe(bookmarks.length)
    // Word asks the reader for leave where a file wants its fields refreshed.
    expect((await whole).all).not.toMatch(/updateFields|w:dirty/)
  })

  test('leads from each statement to the chapter of its ground', async () => {
    const anchors = new Set(
      named(await body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    )
    const statements = inStyle(await body, 'ListNumber')
    expect(statements.length).toBeGreaterThan(10)
    for (const statement of statements)
      expect(anchors).toContain(named(statement, 'w:hyperlink')[0]?.attributes['w:anchor'])
  })

  test('numbers the statements as they are numbered, and goes on in the next heading', async () => {
    const starts = named((await whole).read('word/numbering.xml'), 'w:startOverride').map(val)
    const numbers = told()
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(block =>
        block.kind === 'statements'
          ? block.statements.flatMap(({ number }, i, all) =>
              all[i - 1]?.number === number - 1 ? [] : String(number),
            )
          : [],
      )
    expect(numbers.length).toBeGreaterThan(3)
    expect(starts).toEqual(numbers)
  })

  test('has fields for page numbers and contents only', async () => {
    const { all, read } = await whole
    const instructions = named(read('word/document.xml'), 'w:instrText').map(({ text }) => text)
    expect(instructions).toEqual([' TOC \\o "1-1" \\n \\h \\z '])
    const simple = [...all.matchAll(/w:instr="([^"]*)"/g)].map(match => match[1]!.trim())
    expect(new Set(simple)).toEqual(new Set(['PAGE', 'NUMPAGES']))
  })

  test('says on every page of which entry it is, and that it is an example', async () => {
    const { read } = await whole
    const { seq, hash } = told().provenance
    expect(read('word/header-upright.xml').text).toBe(
      `Organisatie bevolkingszorg · dossierregel ${seq}VOORBEELD`,
    )
    expect(read('word/footer-upright.xml').text).toBe(`hash ${hash}Bladzijde 1 van 1`)
  })
})

describe('its tables', () => {
  test('have a caption, a header row that repeats, and as many cells as columns', async () => {
    const tables = named(await body, 'w:tbl')
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables) {
      const caption = val(named(table, 'w:tblCaption')[0])
      expect(inStyle(await body, 'Caption').map(({ text }) => text)).toContain(caption)
      const rows = named(table, 'w:tr')
      expect(rows.map(row => named(row, 'w:tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)])
      const columns = named(table, 'w:gridCol').length
      for (const row of rows) {
        const spans = named(row, 'w:tc').map(cell => Number(val(named(cell, 'w:gridSpan')[0]) ?? 1))
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
      }
    }
  })

  test('have numbers at the right, and groups and totals in bold', async () => {
    const total = named(await body, 'w:tr').find(({ text }) => text.startsWith('Gewogen totaalscore'))!
    const [words, number] = named(total, 'w:p')
    expect([styleOf(words!), styleOf(number!)]).toEqual(['TableText', 'TableFigures'])
    expect(named(total, 'w:rStyle').map(val)).toEqual(named(total, 'w:tc').map(() => 'Strong'))
    const figures = named((await whole).read('word/styles.xml'), 'w:style').find(
      style => style.attributes['w:styleId'] === 'TableFigures',
    )!
    expect(val(named(figures, 'w:jc')[0])).toBe('right')
    const groups = named(await body, 'w:tr').filter(row => named(row, 'w:gridSpan').length > 0)
    expect(groups.length).toBeGreaterThan(3)
    for (const group of groups) expect(named(group, 'w:shd')).toHaveLength(1)
  })

  test('turn the paper where they do not fit, and only there', async () => {
    const papers = async (models: number) =>
      named(await bodyOf(withModels(models, onePage())), 'w:pgSz').map(
        ({ attributes }) => attributes['w:orient'] ?? 'portrait',
      )
    expect(await papers(3)).toEqual(['portrait'])
    expect(await papers(12)).toEqual(['portrait', 'landscape'])
  })
})

test('every chart has a title and a description, and its data below it', async () => {
  const charts = told()
    .sections.flatMap(({ blocks }) => blocks)
    .filter(block => block.kind === 'chart')
  const pictures = named(await body, 'wp:docPr').map(({ attributes }) => attributes)
  expect(pictures).toEqual(
    charts.map(({ title, description }, i) => ({
      id: String(i + 1),
      name: `chart-${i + 1}`,
      title,
      descr: description,
    })),
  )
  const order = named(await body, 'w:body')[0]!.children
  for (const { title, table } of charts) {
    const at = order.findIndex(({ text }) => text === title)
    const following = order.slice(at, at + 5)
    expect(following.map(({ name }) => name)).toEqual(['w:p', 'w:p', 'w:p', 'w:p', 'w:tbl'])
    expect(named(following[2]!, 'asvg:svgBlip')).toHaveLength(1)
    expect(following[3]!.text).toBe(table.caption)
  }
})

describe('what people typed', () => {
  test('is text, line by line, and nothing else', async () => {
    const read = await bodyOf(told(hostileSample))
    for (const line of hostile.split('\n')) expect(read.text).toContain(line)
    expect(read.text).toContain('=1+1 {TOC} &amp; ]]> <w:p/>')
    expect(named(read, 'w:instrText')).toHaveLength(1)
    expect(named(read, 'w:hyperlink').every(link => 'w:anchor' in link.attributes)).toBe(true)
  })

  test('shows where it held what no file can hold, and keeps its breaks', async () => {
    const read = await bodyOf(told({ freeText: 'voor\u0001na\u000bonder \ud800 eind' }))
    const paragraph = named(read, 'w:p').find(({ text }) => text.includes('voor\ufffd'))!
    expect(paragraph.text).toContain('voor\ufffdnaonder \ufffd eind')
    expect(named(paragraph, 'w:br')).toHaveLength(1)
  })
})

test('one page has no contents, no chapter numbers and smaller letters', async () => {
  const { read } = await written(onePage())
  const text = read('word/document.xml')
  expect(inStyle(text, 'Toc1')).toEqual([])
  expect(named(text, 'w:pageBreakBefore')).toEqual([])
  expect(inStyle(text, 'Heading1').map(heading => heading.text)).toEqual([told().sections[0]!.heading])
  const sizes = async (path: Promise<{ read: typeof read }>) =>
    named((await path).read('word/styles.xml'), 'w:sz').map(size => Number(val(size)))
  const [large, small] = [await sizes(whole), await sizes(written(onePage()))]
  expect(Math.max(...small)).toBeLessThan(Math.max(...large))
})
