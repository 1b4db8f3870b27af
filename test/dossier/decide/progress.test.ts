import { expect, test } from 'vitest'
import { reportProgress } from '../../../src/dossier/decide/progress.ts'
import { fact } from '../../../src/dossier/event.ts'
import { acting, given, noted, onlyFact } from '../../fixtures/given.ts'
import { FAY, opened } from '../../fixtures/story.ts'

test('what a progress report says stands in the ledger as a hash, its forecast as a date', () => {
  const report = { delay: 'Het advies is laat', forecast: '2027-01-15', note: 'Na de zomer verder' }
  expect(onlyFact(reportProgress(given(...opened), report, acting(FAY)))).toEqual(
    fact('progress-reported', {
      delay: noted('Het advies is laat'),
      forecast: '2027-01-15',
      note: noted('Na de zomer verder'),
    }),
  )
})

test('a report may have nothing to add to what changed', () => {
  expect(onlyFact(reportProgress(given(...opened), {}, acting(FAY)))).toEqual(
    fact('progress-reported', { delay: null, forecast: null, note: null }),
  )
})

test('a paused project reports too: that is when people ask', () => {
  const paused = given(...opened, fact('project-paused', { reason: noted('zomer') }))
  expect(reportProgress(paused, { delay: 'Het ligt stil' }, acting(FAY))).toHaveLength(1)
})
