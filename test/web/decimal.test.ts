import { expect, test } from 'vitest'
import { InvalidRequest } from '../../src/http/problem.ts'
import { Decimal, decimalText } from '../../src/web/decimal.ts'

test('a number stands in a field with the mark of the language', () => {
  expect([decimalText('nl', 1.125), decimalText('en', 1.125), decimalText('nl', undefined)]).toEqual([
    '1,1250',
    '1.1250',
    '',
  ])
})

test('what can be read in two ways is told so in both languages', () => {
  const { explain } = new InvalidRequest('body', Decimal, '1.234')
  expect(explain('nl')[0]!.message).toContain('op twee manieren te lezen')
  expect(explain('en')[0]!.message).toContain('read in two ways')
})
