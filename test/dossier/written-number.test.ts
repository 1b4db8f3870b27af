import { expect, test } from 'vitest'
import { writtenNumber } from '../../src/dossier/written-number.ts'

test('a comma and a point are both a decimal mark', () => {
  expect(['4', '4,0', '4.0', '-8,75', '0.125', '1000', '10.0000'].map(writtenNumber)).toEqual([
    4, 4, 4, -8.75, 0.125, 1000, 10,
  ])
})

test('what one reader takes for a thousand and another for one is no number', () => {
  expect(['1.000', '1.234.567', '-12.500'].map(writtenNumber)).toEqual([null, null, null])
})

test('what is not written as a number is none', () => {
  const others = ['', ' 4', '4 ', '+4', '1e3', '0x10', '4,5,6', ',5', '5.', 'vier', '٤', 'Infinity', '=4']
  expect(others.map(writtenNumber)).toEqual(others.map(() => null))
})
