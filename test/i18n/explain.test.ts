import { expect, test } from 'vitest'
import { Refusal } from '../../src/dossier/refusal.ts'
import { explainInvalid, explainRefusal } from '../../src/i18n/explain.ts'
import { InvalidProblem } from '../../src/mcda/invalid.ts'

test('a refusal is told with every place where it arose', () => {
  const details = [
    { code: 'unknown-model', path: 'scores.0.model', params: { model: 'M9' } },
    { code: 'motivation-needed', path: 'scores.1.motivation', params: { criterion: 'KW1' } },
  ] as const
  const refusal = new Refusal('unknown-model', { model: 'M9' }, 'scores.0.model', [...details])
  const { title, detail, faults } = explainRefusal('nl', refusal)
  expect(title).toBe('Onbekend kandidaat-model')
  expect(detail).toContain('M9')
  expect(faults.map(({ path }) => path)).toEqual(['scores.0.model', 'scores.1.motivation'])
  expect(faults[1]!.message).toContain('KW1')
})

test('a refusal about the request as a whole has no faulty place', () => {
  expect(explainRefusal('en', new Refusal('no-open-round')).faults).toEqual([])
})

test('the maths says where, what was found and what was expected', () => {
  const invalid = new InvalidProblem('weights-sum', 'criteria', { sum: 99, expected: 100 })
  const { detail, faults } = explainInvalid('nl', invalid)
  expect(detail).toContain('bij criteria zijn samen 99 en moeten samen 100 zijn')
  expect(faults).toEqual([{ path: 'criteria', code: 'weights-sum', message: detail }])
})

test('each fault of a malformed input has its own words, in the reader’s language', () => {
  const issues = [{ path: 'weights.0', code: 'wrong-type', message: 'expected number' } as const]
  const invalid = new InvalidProblem('malformed-input', 'weights.0', { count: 1 }, issues)
  expect(explainInvalid('en', invalid).faults[0]!.message).toBe('expected number')
  expect(explainInvalid('nl', invalid).faults[0]!.message).not.toBe('expected number')
})
