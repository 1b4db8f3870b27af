import { describe, expect, test } from 'vitest'
import { type CsvRow, numberIn, readCsv } from '../../src/cli/csv.ts'

const columns = { required: ['id', 'words'], optional: ['value'] }
const read = (text: string) => readCsv(text, 'file.csv', columns)
const refusal = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('not refused')
}

describe('rows, each with the line it starts on', () => {
  test.each([
    ['semicolons', 'id;words\nA;one, two\nB;three\n'],
    ['commas', 'id,words\nA,"one, two"\nB,three\n'],
    ['a byte-order mark', '\uFEFFid;words\nA;one, two\nB;three\n'],
    ['Windows line ends', 'id;words\r\nA;one, two\r\nB;three\r\n'],
    ['old Macintosh line ends', 'id;words\rA;one, two\rB;three\r'],
    ['no line end at the end', 'id;words\nA;one, two\nB;three'],
    ['space around', ' id ; words\n A ;  one, two \nB;three\n'],
    ['the columns in another order', 'words;id\none, two;A\nthree;B\n'],
    ['quotes around everything', '"id";"words"\n"A";"one, two"\n"B";"three"\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      { line: 2, cells: { id: 'A', words: 'one, two' } },
      { line: 3, cells: { id: 'B', words: 'three' } },
    ])
  })

  test('quotes hold separators, quotes and lines', () => {
    const [row] = read('id;words\nA;"She said ""so; what""\nand left"\n')
    expect(row!.cells.words).toBe('She said "so; what"\nand left')
  })

  test.each(['\n', '\r\n', '\r'])('lines in a cell and empty lines are counted (%j)', end => {
    const text = [
      'id;words',
      'A;"one',
      'two',
      'three"',
      '',
      '',
      'B;four',
      ';',
      'C;"five',
      'six"',
      'D;x',
    ].join(end)
    expect(read(text).map(({ line, cells }) => [line, cells.id])).toEqual([
      [2, 'A'],
      [7, 'B'],
      [9, 'C'],
      [11, 'D'],
    ])
  })

  test('rows that a spreadsheet leaves empty are no rows', () => {
    expect(read('id;words\nA;x\n;\n;\n')).toHaveLength(1)
  })

  test('the apostrophe before a formula goes; one that somebody wrote stays', () => {
    const cells = (cell: string) => read(`id;words\nA;${cell}\n`)[0]!.cells.words
    expect(cells("'=1+1")).toBe('=1+1')
    expect(cells("'-5")).toBe('-5')
    expect(cells("'@home")).toBe('@home')
    expect(cells('=1+1')).toBe('=1+1')
    expect(cells("'s middags")).toBe("'s middags")
  })
})

describe('a faulty file is refused as a whole, with the line', () => {
  test.each([
    ['nothing', '', ['line 1: column id is missing', 'line 1: column words is missing']],
    ['only a header', 'id;words\n', ['line 1: there are no rows below the header']],
    [
      'a missing column',
      'id;text\nA;x\n',
      ['line 1: column words is missing', 'line 1: unknown column text'],
    ],
    ['a column twice', 'id;words;id\nA;x;B\n', ['line 1: column id is there twice']],
    ['a cell too many', 'id;words\nA;x\nB;y;z\n', ['line 3: ']],
    ['a cell too few', 'id;words\nA;x\nB\n', ['line 3: ']],
    ['a quote in a cell without quotes', 'id;words\nA;x\nB;5" pipe\n', ['line 3: ']],
    [
      'a quote that is never closed',
      'id;words\nA;x\nB;"y\nC;z\nD;z\n',
      ['line 3: a quote that is opened here'],
    ],
    [
      'a quote never closed in the first row',
      'id;words\nA;"x\nB;y\n',
      ['line 2: a quote that is opened here'],
    ],
  ])('%s', (_, text, faults) => {
    const message = refusal(text)
    expect(message).toMatch(/^Nothing was imported\. file\.csv:\n/)
    for (const fault of faults) expect(message).toContain(`  ${fault}`)
    for (const line of message.split('\n').slice(1)) expect(line).toMatch(/^ {2}line \d+: /)
  })
})

describe('numbers', () => {
  const number = (value: string) => {
    const faults: string[] = []
    const row: CsvRow = { line: 7, cells: { value } }
    return [numberIn(row, 'value', faults), faults] as const
  }

  test.each([
    ['8,7', 8.7],
    ['8.7', 8.7],
    ['-2,5', -2.5],
    ['12', 12],
    ['0.125', 0.125],
    ['8,1250', 8.125],
    ['12500', 12500],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(number(text)).toEqual([value, []])
  })

  // A thousand to a Dutch reader and one to an English reader, or the other way round.
  test.each(['1.000', '12.500', '8,125'])('%s can be read in two ways, and is refused', text => {
    expect(number(text)).toEqual([
      null,
      [expect.stringMatching(/^line 7: value: ".*" can be read in two ways; write a thousand as 1000/)],
    ])
  })

  test.each(['1.000.000', '1.000,5', '1,000.5', 'veel', '1e3', '€ 5', '5%', '--', '1 000', 'NaN'])(
    '%s is refused',
    text => {
      const [value, faults] = number(text)
      expect(value).toBeNull()
      expect(faults).toEqual([expect.stringMatching(/^line 7: value: ".*" is no number; write 8,7 or 8\.7/)])
    },
  )
})
