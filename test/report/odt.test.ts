import { describe, expect, test } from 'vitest'
import { renderOdt } from '../../src/report/odt.ts'
import { everyElement, named, type Read } from '../fixtures/xml.ts'
import { hostile } from './edge-samples.ts'
import { hostileSample, onePage, unpack, withModels } from './office-samples.ts'
import { told } from './told.ts'

const written = async (document = told()) => unpack(await renderOdt(document))
const whole = written()
const bodyOf = async (document = told()) => (await written(document)).read('content.xml')
const body = whole.then(({ read }) => read('content.xml'))

/** The style of the file itself: what is said besides it is left out. */
const parentsIn = (read: Read) =>
  new Map(
    named(read, 'style:style').map(({ attributes }) => [
      attributes['style:name'],
      attributes['style:parent-style-name'],
    ]),
  )
const inStyle = (read: Read, style: string) => {
  const parents = parentsIn(read)
  return everyElement(read).filter(({ attributes }) => {
    const name = attributes['text:style-name']
    return name === style || (name !== undefined && parents.get(name) === style)
  })
}

describe('the file', () => {
  test('begins with what kind of file it is, not packed', async () => {
    const bytes = Buffer.from(await renderOdt(told()))
    expect(bytes.toString('latin1', 30, 38)).toBe('mimetype')
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.toString('latin1', 38, 77)).toBe('application/vnd.oasis.opendocument.text')
  })

  test('lists all that is in it', async () => {
    const { paths, read } = await whole
    const listed = named(read('META-INF/manifest.xml'), 'manifest:file-entry').map(
      ({ attributes }) => attributes['manifest:full-path'],
    )
    expect(listed).toEqual(['/', ...paths.filter(path => path !== 'mimetype' && !path.startsWith('META'))])
  })

  test('refers to nothing outside itself, and runs nothing', async () => {
    const read = await bodyOf(told(hostileSample))
    const links = everyElement(read).flatMap(({ attributes }) => attributes['xlink:href'] ?? [])
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(link => !/^#chapter_|^Pictures\/chart-\d+\.(svg|png)$/.test(link))).toEqual([])
    const { all } = await written(told(hostileSample))
    expect(all).not.toMatch(/<(script:|office:scripts|office:event|draw:object|text:(dde|execute|database))/)
  })

  test('tells no time and no chance: the same entry gives the same bytes', async () => {
    expect(await renderOdt(told({}))).toEqual(await renderOdt(told({})))
    expect((await whole).all).not.toMatch(/dc:date|creation-date/)
  })

  test('says what it is, and in which language', async () => {
    const { read } = await whole
    const meta = Object.fromEntries(
      named(read('meta.xml'), 'office:meta')[0]!.children.map(({ name, text }) => [name, text]),
    )
    expect(meta).toMatchObject({
      'dc:title': 'Organisatie bevolkingszorg',
      'dc:subject': expect.stringContaining('Rangschikking'),
      'dc:creator': 'Weegkader',
      'dc:description': expect.stringContaining(told().provenance.hash),
      'dc:language': 'nl-NL',
    })
    const language = (styles: Read) =>
      named(named(styles, 'style:default-style')[0]!, 'style:text-properties')[0]!.attributes
    expect(language(read('styles.xml'))).toMatchObject({ 'fo:language': 'nl', 'fo:country': 'NL' })
    const english = await written(told({}, 'en'))
    expect(language(english.read('styles.xml'))).toMatchObject({ 'fo:language': 'en', 'fo:country': 'GB' })
    expect(english.read('content.xml').text).toContain('1. The verdict on one page')
  })
})

describe('the text', () => {
  test('uses no style that is not there', async () => {
    const { read } = await whole
    const known = new Set(
      [read('styles.xml'), read('content.xml')]
        .flatMap(everyElement)
        .filter(({ name }) => /^(style:style|text:list-style)$/.test(name))
        .map(({ attributes }) => attributes['style:name']),
    )
    const used = everyElement(await body).flatMap(({ attributes }) =>
      ['text:style-name', 'table:style-name', 'style:parent-style-name'].flatMap(
        name => attributes[name] ?? [],
      ),
    )
    expect(used.length).toBeGreaterThan(500)
    expect(used.filter(style => !known.has(style))).toEqual([])
  })

  test('has a title, and headings with their level', async () => {
    const headings = named(await body, 'text:h')
    const level = (number: string) =>
      headings.filter(({ attributes }) => attributes['text:outline-level'] === number).map(({ text }) => text)
    expect(inStyle(await body, 'Title').map(({ text }) => text)).toEqual(['Organisatie bevolkingszorg'])
    expect(level('1')).toEqual(told().sections.map(({ heading }, i) => `${i + 1}. ${heading}`))
    expect(level('2').length).toBeGreaterThan(10)
    expect(headings).toHaveLength(level('1').length + level('2').length)
  })

  test('begins with the notice that it is an example', async () => {
    const [first] = named(await body, 'text:p')
    expect(first!.text).toMatch(/^VOORBEELDVerzonnen voorbeeld: geen echte regio/)
  })

  test('has contents that work at once, and statements that lead to their ground', async () => {
    const bookmarks = named(await body, 'text:bookmark').map(({ attributes }) => attributes['text:name'])
    const lines = inStyle(named(await body, 'text:index-body')[0]!, 'Contents_20_1')
    expect(lines.map(line => named(line, 'text:a')[0]!.attributes['xlink:href'])).toEqual(
      bookmarks.map(name => `#${name}`),
    )
    const links = named(await body, 'text:a').map(({ attributes }) => attributes['xlink:href']!.slice(1))
    expect(links.length).toBeGreaterThan(lines.length + 10)
    expect(links.filter(name => !bookmarks.includes(name))).toEqual([])
  })

  test('numbers the statements as they are numbered', async () => {
    const numbers = named(await body, 'text:list-item').flatMap(
      ({ attributes }) => attributes['text:start-value'] ?? [],
    )
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers).toEqual(
      told()
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap(block =>
          block.kind === 'statements' ? block.statements.map(({ number }) => String(number)) : [],
        ),
    )
  })

  test('says on every page of which entry it is, and that it is an example', async () => {
    const { seq, hash } = told().provenance
    const page = named((await whole).read('styles.xml'), 'style:master-page')[0]!
    expect(page.text).toBe(
      `Organisatie bevolkingszorg · dossierregel ${seq}VOORBEELDhash ${hash}Bladzijde1van1`,
    )
    expect(named(page, 'text:page-number')).toHaveLength(1)
    expect(named(page, 'text:page-count')).toHaveLength(1)
  })
})

describe('its tables', () => {
  test('have a caption, header rows that repeat, and as many cells as columns', async () => {
    const tables = named(await body, 'table:table')
    const captions = inStyle(await body, 'Caption').map(({ text }) => text)
    const names = tables.map(({ attributes }) => attributes['table:name'])
    expect(tables.length).toBeGreaterThan(20)
    expect(new Set(names).size).toBe(names.length)
    for (const table of tables) {
      expect(captions).toContain(named(table, 'table:title')[0]!.text)
      expect(named(named(table, 'table:table-header-rows')[0]!, 'table:table-row')).toHaveLength(1)
      const columns = named(table, 'table:table-column').length
      for (const { children } of named(table, 'table:table-row')) expect(children).toHaveLength(columns)
    }
  })

  test('have numbers at the right, and groups and totals in bold', async () => {
    const total = named(await body, 'table:table-row').find(({ text }) =>
      text.startsWith('Gewogen totaalscore'),
    )!
    const cells = named(total, 'table:table-cell')
    expect(cells.map(({ attributes }) => attributes['table:style-name'])).toEqual(cells.map(() => 'total'))
    expect(cells.map(cell => cell.children[0]!.attributes['text:style-name'])).toEqual([
      'Table_20_Contents',
      ...cells.slice(1).map(() => 'Table_20_Figures'),
    ])
    for (const cell of cells)
      expect(named(cell, 'text:span')[0]!.attributes['text:style-name']).toBe('Strong_20_Emphasis')
    const groups = named(await body, 'table:table-cell').filter(
      ({ attributes }) => 'table:number-columns-spanned' in attributes,
    )
    expect(groups.length).toBeGreaterThan(3)
    for (const { attributes } of groups) expect(attributes['table:style-name']).toBe('group')
  })

  test('turn the paper where they do not fit, and only there', async () => {
    const papers = async (models: number) =>
      named(await bodyOf(withModels(models, onePage())), 'style:style').flatMap(
        ({ attributes }) => attributes['style:master-page-name'] ?? [],
      )
    expect(await papers(3)).toEqual(['Standard'])
    expect(await papers(12)).toEqual(['Standard', 'Landscape'])
  })
})

test('every chart has a title and a description, and its data below it', async () => {
  const charts = told()
    .sections.flatMap(({ blocks }) => blocks)
    .filter(block => block.kind === 'chart')
  const frames = named(await body, 'draw:frame')
  expect(frames.map(frame => frame.children.slice(-2).map(({ name, text }) => [name, text]))).toEqual(
    charts.map(({ title, description }) => [
      ['svg:title', title],
      ['svg:desc', description],
    ]),
  )
  const order = named(await body, 'office:text')[0]!.children
  for (const { title, table } of charts) {
    const at = order.findIndex(({ text }) => text === title)
    expect(order.slice(at, at + 5).map(({ name }) => name)).toEqual([
      ...['text:p', 'text:p', 'text:p', 'text:p', 'table:table'],
    ])
    expect(named(order[at + 2]!, 'draw:image')).toHaveLength(2)
    expect(order[at + 3]!.text).toBe(table.caption)
  }
})

describe('what people typed', () => {
  test('is text, line by line, and nothing else', async () => {
    const read = await bodyOf(told(hostileSample))
    for (const line of hostile.split('\n')) expect(read.text).toContain(line)
    expect(read.text).toContain('=1+1 {TOC} &amp; ]]> <w:p/>')
    const cells = named(read, 'table:table-cell')
    expect(cells.filter(({ attributes }) => 'table:formula' in attributes)).toEqual([])
  })

  test('shows where it held what no file can hold, and keeps its breaks', async () => {
    const read = await bodyOf(told({ freeText: 'voor\u0001na\u000bonder \ud800 eind' }))
    const paragraph = named(read, 'text:p').find(({ text }) => text.includes('voor\ufffd'))!
    expect(paragraph.text).toContain('voor\ufffdnaonder \ufffd eind')
    expect(named(paragraph, 'text:line-break')).toHaveLength(1)
  })
})

test('one page has no contents and no chapter numbers', async () => {
  const read = await bodyOf(onePage())
  expect(named(read, 'text:table-of-content')).toEqual([])
  expect(inStyle(read, 'Heading_20_1').map(({ text }) => text)).toEqual([told().sections[0]!.heading])
})
