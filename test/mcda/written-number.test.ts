import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecimal, readInFile, writeDecimal } from '../../src/mcda/written-number.ts'

describe('a number as somebody types it', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' -0,125 ', -0.125],
    ['−3', -3],
    ['+4', 4],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['33,3333', 33.3333],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1 234,5', 1234.5],
  ])('%s is read', (typed, value) => {
    expect(readDecimal(typed)).toBe(value)
  })

  test.each(['1.234', '1,234', '-12.345', '999.999'])('%s can be read in two ways and is refused', typed => {
    expect(readDecimal(typed)).toBe('ambiguous')
  })

  test.each([
    '',
    'abc',
    '1e3',
    '1,2,3',
    '12.34.5',
    '1.23.456',
    '12%',
    '0x10',
    '1,',
    'NaN',
    '9'.repeat(310),
    '9'.repeat(401),
  ])('%s is no number', typed => {
    expect(readDecimal(typed)).toBe('not-a-number')
  })
})

describe('a number in a file', () => {
  test('has a comma or a point as its decimal mark', () => {
    expect(['4', '4,0', '4.0', '-8,75', '0.125', '1000', '10.0000'].map(readInFile)).toEqual([
      4, 4, 4, -8.75, 0.125, 1000, 10,
    ])
  })

  test('is ambiguous where one reader takes it for a thousand and another for one', () => {
    expect(['1.000', '1,234', '-12.500'].map(readInFile)).toEqual(['ambiguous', 'ambiguous', 'ambiguous'])
  })

  test('is none when it is written in any other way', () => {
    const others = ['', ' 4', '4 ', '+4', '1e3', '0x10', '4,5,6', ',5', '5.', 'vier', '٤', 'Infinity', '=4']
    const grouped = ['1.234.567', '1.000,5', '1,000.5', '1 000']
    expect([...others, ...grouped].map(readInFile)).toEqual([...others, ...grouped].map(() => 'not-a-number'))
  })
})

const readsBack = (value: number) => {
  for (const mark of [',', '.'] as const) {
    const text = writeDecimal(value, mark)
    expect([readDecimal(text), readInFile(text)]).toEqual([value, value])
    expect(text.includes(mark === ',' ? '.' : ',')).toBe(false)
  }
}

test.each([0, 12.5, 1.234, 33.333, 1234.567, -1.125, 1e-7, 98_765_432.1, 1e40, 5e-324, -Number.MAX_VALUE])(
  '%d is written so that it reads back as the same number, in a field and in a file',
  readsBack,
)

test('and so is every other number', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0)
  fc.assert(fc.property(numbers, readsBack))
})
