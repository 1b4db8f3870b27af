import { describe, expect, test } from 'vitest'
import { fact } from '../../src/dossier/event.ts'
import type { Progress } from '../../src/dossier/progress.ts'
import { renderHtml } from '../../src/report/html.tsx'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { progressReport } from '../../src/report/progress-report.ts'
import { frameworkWith } from '../fixtures/framework.ts'
import { noted, said, type Told } from '../fixtures/given.ts'
import { progressAfter } from '../fixtures/progress.ts'
import { ANN, amended, BOB, drafted, FAY, gives, opened, scored, scoring } from '../fixtures/story.ts'
import { hostile } from './edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, wholeText } from './told.ts'

const reports = (forecast: string | null, delay: string | null = null, note: string | null = null) =>
  fact('progress-reported', {
    delay: delay === null ? null : noted(delay),
    forecast,
    note: note === null ? null : noted(note),
  })
const deadline = (decideBy: string, reason: string | null = null) =>
  fact('deadline-set', { decideBy, reason: reason === null ? null : noted(reason) })
const paused = fact('project-paused', { reason: noted('advies') })
const decided = fact('decision-recorded', {
  kind: 'decided',
  model: 'M2',
  decidedBy: noted('bestuur'),
  text: noted('besluit'),
  restsOn: { seq: 1, hash: '0'.repeat(64) },
})
const moved = fact('development-moved', {
  development: 'D1',
  status: 'settled',
  expectedDate: null,
  note: noted('besluit'),
})
const signal = fact('signal-received', {
  signal: 's-1',
  development: 'D1',
  source: noted('werkgroep'),
  text: noted('later'),
})

const discussed = fact('discussion-noted', {
  round: 1,
  criterion: 'SKILL',
  model: 'M1',
  fn: null,
  note: noted('besproken'),
})

/** Projects at every point of their road. */
const roads: Record<string, Told[]> = {
  'just opened': opened,
  drafted: drafted(),
  'in a round': [
    ...scoring(),
    gives(ANN, 'M1', 'SKILL', 4),
    ...said(ANN, [fact('scores-handed-in', { round: 1 })]),
  ],
  'after a round': scored(),
  'paused, and late': [
    ...scored(),
    deadline('2026-12-31', 'AB'),
    reports('2027-01-15', 'laat', 'noot'),
    paused,
  ],
  amended: [...scored(), amended(2, frameworkWith('SKILL', { motivation: 'required' })), moved, signal],
  discussed: [...scored(), ...said(FAY, [discussed, discussed])],
  'discussed since a report': [...scored(), reports('2026-06-01'), ...said(FAY, [discussed])],
  decided: [...scored(), fact('participant-left', { participant: BOB }), deadline('2026-01-01'), decided],
  'with nothing new': [...scored(), reports('2026-06-01'), deadline('2026-06-02')],
}
const telling = (road: Told[], language: 'nl' | 'en' = 'nl') =>
  progressReport(progressAfter(...road), language)
const text = (road: Told[], id: string) => textOf(chapter(telling(road), id))

describe.each(['nl', 'en'] as const)('in %s', language => {
  test.each(Object.entries(roads))('%s: reads sensibly, with whole tables', (_, road) => {
    const document = telling(road, language)
    expect(wholeText(document)).not.toMatch(/\b(undefined|NaN|null|Infinity)\b|\[object|\{|\}/)
    for (const { heading, blocks } of document.sections) {
      expect(blocks.length, heading).toBeGreaterThan(0)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const { cells } of block.rows) expect(cells, block.caption).toHaveLength(block.columns.length)
    }
  })

  test.each(Object.entries(roads))('%s: no participant is named', (_, road) => {
    const ids = [ANN, BOB].map(id => `functie van ${id}`)
    const told = wholeText(telling(road, language)).split('\n')
    // Who has scored how much is told by position; nothing else is told by person.
    const lines = told.filter(line => ids.some(id => line.includes(id)) && !/ \| \d+ \| \d+ \| /.test(line))
    expect(lines).toEqual([])
  })
})

test('it says where the project stands and what comes next', () => {
  expect(text(roads.drafted!, 'stage')).toContain('Hierna stelt de kerngroep het weegkader vast')
  expect(text(roads['in a round']!, 'stage')).toContain('Ronde 1 is open')
  expect(text(roads.decided!, 'stage')).toContain('Er is een besluit vastgelegd')
})

test('a pause and its reason come before anything else', () => {
  expect(text(roads['paused, and late']!, 'stage')).toContain(
    `Het project ligt stil\n${noted('advies').hash}`,
  )
})

test('what changed stands by kind, with its number, its names and its dates', () => {
  const told = text(roads['after a round']!, 'changes')
  expect(told).toContain('Deelnemers\nOp 2 maart 2026 is het project geopend.')
  expect(told).toContain(
    'Er zijn 4 deelnemers toegelaten, op 2 maart 2026: 1 projectleider, 2 beoordelaars en 1 lezer.',
  )
  expect(told).toContain('Er zijn 2 modellen voorgesteld, op 2 maart 2026: M1 Model M1 en M2 Model M2.')
  expect(told).toContain('Op 2 maart 2026 is ronde 1 gesloten.')
  expect(told).toContain('Er zijn 6 gemeten niveaus ingevoerd of vernieuwd.')
})

test('what discussions came to is told by how much, also when nothing else happened', () => {
  expect(text(roads.discussed!, 'changes')).toContain(
    'Er zijn 2 uitkomsten van de bespreking na ronde 1 vastgelegd.',
  )
  const since = text(roads['discussed since a report']!, 'changes')
  expect(since).toContain('Er is 1 uitkomst van de bespreking na ronde 1 vastgelegd.')
  expect(since).not.toContain('niets veranderd')
  expect(textOf(chapter(telling(roads.discussed!, 'en'), 'changes'))).toContain(
    '2 outcomes of the discussion after round 1 were recorded.',
  )
})

test('days apart, it says from when to when', () => {
  const progress = progressAfter(...opened)
  const changes = progress.changes.map((change, i) => ({ ...change, at: `2026-03-0${i + 1}T09:00:00.000Z` }))
  const told = textOf(chapter(progressReport({ ...progress, changes }, 'nl'), 'changes'))
  expect(told).toContain('van 2 maart 2026 tot en met 5 maart 2026')
})

test('a change says who decided it and why', () => {
  expect(text(roads.amended!, 'changes')).toContain(
    `versie 2 geldt nu.\nDoor: ${noted('kerngroep').hash}\nReden: ${noted('reden').hash}`,
  )
  expect(text(roads.decided!, 'changes')).toContain('is vastgelegd: besloten, M2 Model M2.\nDoor: ')
})

test('after a report that nothing followed, nothing is said to have changed', () => {
  expect(text(roads['with nothing new']!, 'changes')).toContain('Er is niets veranderd')
})

test('what national groups told, and which developments moved', () => {
  const blocks = chapter(telling(roads.amended!), 'national')
  expect(cellsOf(tableIn(blocks, /verschoven/))[0]).toEqual([
    'D1 Landelijk stelsel',
    '2 maart 2026',
    'vastgesteld',
    noted('besluit').hash,
  ])
  expect(cellsOf(tableIn(blocks, /spoor 2/))[0]).toEqual([
    'D1 Landelijk stelsel',
    '2 maart 2026',
    noted('werkgroep').hash,
    noted('later').hash,
  ])
  expect(text(roads.drafted!, 'national')).toContain('geen nieuwe signalen')
})

test('who has scored how much, and has handed in', () => {
  const blocks = chapter(telling(roads['in a round']!), 'coverage')
  expect(textOf(blocks)).toContain('1 van de 12 gevraagde scores')
  expect(cellsOf(tableIn(blocks, /Wie hoeveel/))).toEqual([
    [`functie van ${ANN}`, '1', '6', '2 maart 2026'],
    [`functie van ${BOB}`, '0', '6', 'nog niet'],
  ])
})

test.each([
  ['2027-01-15', 'Dat is 15 dagen te laat: de regio moet kiezen op 31 december 2026.'],
  ['2027-01-01', 'Dat is 1 dag te laat'],
  ['2026-12-31', 'Dat is op tijd'],
  [null, 'De regio moet kiezen op 31 december 2026. Er is nog geen verwachting gegeven.'],
])('a forecast of %s is told in words', (forecast, words) => {
  expect(text([...scored(), deadline('2026-12-31'), reports(forecast)], 'planning')).toContain(words)
})

test('without a deadline a forecast is on time nor late', () => {
  const told = text([...scored(), reports('2026-06-01')], 'planning')
  expect(told).toContain('De keuze wordt verwacht op 1 juni 2026. Er is geen datum vastgelegd')
})

test('a delay has its reason, a new deadline too, and what was forecast before is not forgotten', () => {
  const told = text(
    [
      ...scored(),
      deadline('2026-06-01'),
      reports('2026-06-01'),
      deadline('2026-12-31', 'vergaderdatum'),
      reports('2027-01-15', 'laat'),
    ],
    'planning',
  )
  expect(told).toContain(`Waarom het langer duurt\n${noted('laat').hash}`)
  expect(told).toContain(`31 december 2026 | ${noted('vergaderdatum').hash}`)
  expect(told).toContain('2 maart 2026 | 1 juni 2026 | –')
})

test('a deadline that has passed without a decision is said to have passed', () => {
  expect(text([...scored(), deadline('2026-01-01')], 'planning')).toContain('1 januari 2026, is voorbij')
  expect(text(roads.decided!, 'planning')).not.toContain('is voorbij')
})

test('which open developments can change the first place, once there is a ranking', () => {
  expect(text(roads['in a round']!, 'risks')).toContain('nog geen rangschikking')
  expect(cellsOf(tableIn(chapter(telling(scored()), 'risks'), /eerste plaats/))[0]![0]).toBe(
    'D1 Landelijk stelsel',
  )
  expect(text(roads.amended!, 'risks')).toContain('Geen enkele open landelijke ontwikkeling')
})

test('before the seal it carries no hash of a framework, and says none', () => {
  const document = telling(drafted())
  expect(document.provenance).toMatchObject({ frameworkHash: null, method: null })
  expect(renderMarkdown(document)).not.toContain('Hash van het weegkader')
})

test('erased text is said to be erased, and what people typed is text', async () => {
  const said: Progress = progressAfter(...roads['paused, and late']!)
  const erased: Progress = { ...said, reported: { ...said.reported!, delay: null } }
  expect(textOf(chapter(progressReport(erased, 'nl'), 'planning'))).toContain('(tekst gewist)')
  const typed: Progress = {
    ...said,
    project: { ...said.project, name: { nl: hostile } },
    reported: { ...said.reported!, delay: hostile, note: hostile },
  }
  const html = await renderHtml(progressReport(typed, 'nl'))
  expect(html).not.toContain('<script')
})
