import { expect, test } from 'vitest'
import { legalNames } from '../../../src/report/sheet/sheet-name.ts'

test('a name that every program takes stays what it was', () => {
  const names = ['Scores', 'Über & Co', 'KW1 – Vakbekwaamheid', 'é'.repeat(31)]
  expect(legalNames(names)).toEqual(names)
})

test('what no program takes is left out', () => {
  expect(legalNames(["[a]:b*c?d/e\\f'", "'x'", 'a\u0007b\ud800', '  '])).toEqual([
    'a  b c d e f',
    'x',
    'a b',
    'Sheet',
  ])
})

test('a name is at most 31 characters, and no character is cut in half', () => {
  const [plain, faces] = legalNames(['x'.repeat(40), '🙂'.repeat(16)])
  expect(plain).toBe('x'.repeat(31))
  expect(faces).toBe('🙂'.repeat(15))
})

test('no two sheets have the same name, whatever the capitals', () => {
  const names = legalNames(['Model', 'model', 'x'.repeat(31), 'x'.repeat(32), 'Model (2)'])
  expect(names).toEqual(['Model', 'model (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'Model (2) (2)'])
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
})
