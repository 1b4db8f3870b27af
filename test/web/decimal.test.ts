import { describe, expect, test } from 'vitest'
import { InvalidRequest } from '../../src/http/problem.ts'
import { readDecimal } from '../../src/web/browser/decimal-text.ts'
import { Decimal, decimalText } from '../../src/web/decimal.ts'

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

  test.each(['', 'abc', '1e3', '1,2,3', '12.34.5', '1.23.456', '12%', '0x10', '1,', 'NaN', '9'.repeat(41)])(
    '%s is no number',
    typed => {
      expect(readDecimal(typed)).toBe('not-a-number')
    },
  )

  test.each([0, 12.5, 1.234, 33.333, 123.456, 1234.567, -1.125, 1e-7, 33.33333333333333, 98_765_432.1])(
    '%d stands in a field as what reads back as the same number',
    value => {
      for (const language of ['nl', 'en'] as const) {
        const text = decimalText(language, value)
        expect(readDecimal(text)).toBe(value)
        expect(text.includes(language === 'nl' ? '.' : ',')).toBe(false)
      }
    },
  )

  test('says in both languages how to write it', () => {
    const { explain } = new InvalidRequest('body', Decimal, '1.234')
    expect(explain('nl')[0]!.message).toContain('op twee manieren te lezen')
    expect(explain('en')[0]!.message).toContain('read in two ways')
  })
})
