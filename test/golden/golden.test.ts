import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import type { Act } from '../../src/app/dossiers.ts'
import { loadExample } from '../../src/app/examples.ts'
import { exportDossier } from '../../src/app/export.ts'
import { playExample } from '../../src/app/play-example.ts'
import { noteDiscussion } from '../../src/dossier/decide/discussion.ts'
import { reportProgress } from '../../src/dossier/decide/progress.ts'
import { closeRound, openNextRound } from '../../src/dossier/decide/round.ts'
import { giveScores, handInScores } from '../../src/dossier/decide/score.ts'
import { readEntry, type StoredEntry } from '../../src/dossier/entry.ts'
import { type Outcome, outcomeOf } from '../../src/dossier/outcome.ts'
import { emptyState, evolve } from '../../src/dossier/state.ts'
import { deterministic, openTestApp, ROOT } from '../fixtures/environment.ts'

const FOLDER = new URL('.', import.meta.url).pathname
const releases = readdirSync(FOLDER).filter(name => /^\d+\.\d+\.\d+$/.test(name))

interface Ledger {
  project: string
  entries: StoredEntry[]
}
const read = (release: string, file: string) =>
  JSON.parse(readFileSync(join(FOLDER, release, file), 'utf8'))

/** What an outcome says in numbers: a later release may tell more beside it, never other numbers. */
function rankingOf({ basis, ranking, excluded, closeCalls, national, assessors, coverage }: Outcome) {
  return {
    basis,
    ranking: ranking.map(({ model, rank, bestRank, worstRank, total, low, high, contributions, breaches }) => ({
      model,
      rank,
      bestRank,
      worstRank,
      total,
      low,
      high,
      points: Object.fromEntries(contributions.map(({ criterion, points }) => [criterion, points])),
      breaches,
    })),
    excluded: excluded.map(({ model, breaches }) => ({ model, breaches })),
    closeCalls,
    flaggedShare: national.flaggedShare,
    without: national.without,
    possibleFirst: national.possibleFirst,
    assessors: assessors.map(({ assessor, leftOut, ranking: places }) => ({ assessor, leftOut, ranking: places })),
    coverage,
  }
}

test.each(releases)('the ledger of release %s still reads, and still gives its ranking to the last bit', release => {
  const { project, entries } = read(release, 'ledger.json') as Ledger
  const state = emptyState(project)
  for (const stored of entries) evolve(state, readEntry(stored, state))
  expect(rankingOf(outcomeOf(state))).toEqual(read(release, 'expected-ranking.json'))
})

test('there is a ledger of a release', () => {
  expect(releases).toContain('0.1.0')
})

/** Facts that the worked example has none of: a second round, handed in, what was said about it, progress. */
async function goOn(app: App, project: string): Promise<void> {
  const participants = await app.dossiers.read(project, state => [...state.participants.values()])
  const first = (wanted: string) => participants.find(({ role }) => role === wanted)!.id
  const act = (role: 'facilitator' | 'assessor', decide: Act['decide']) =>
    app.dossiers.act({ project, by: first(role), decide })
  await act('facilitator', (state, context) =>
    noteDiscussion(
      state,
      { round: 1, criterion: 'KW1', model: 'M3', fn: null, text: 'Wij lazen niveau 3 verschillend.' },
      context,
    ),
  )
  await act('facilitator', openNextRound)
  const score = { state: 'value', value: 3, low: null, high: null } as const
  await act('assessor', (state, context) =>
    giveScores(state, [{ model: 'M3', criterion: 'KW1', fn: null, score }], context),
  )
  await act('assessor', (state, context) => handInScores(state, { round: 2 }, context))
  await act('facilitator', state => closeRound(state, 2))
  await act('facilitator', (state, context) =>
    reportProgress(state, { delay: 'Wacht op het landelijke advies.', forecast: '2027-02-01', note: null }, context),
  )
}

/** RECORD_GOLDEN=0.2.0 npx vitest run test/golden: once per release; it never writes over an earlier one. */
const recording = process.env.RECORD_GOLDEN
test.runIf(recording)('the ledger of a new release is recorded', async () => {
  const app = await openTestApp(undefined, deterministic('golden'))
  const project = await playExample(app, loadExample(ROOT, 'worked-example', app.catalogues))
  await goOn(app, project)
  const { entries } = await exportDossier(app, project, 'nobody')
  const write = (file: string, content: unknown) =>
    writeFileSync(join(FOLDER, recording!, file), `${JSON.stringify(content, null, 1)}\n`, { flag: 'wx' })
  mkdirSync(join(FOLDER, recording!), { recursive: true })
  write('ledger.json', { project, entries })
  write('expected-ranking.json', rankingOf(await app.results.outcome(project)))
})
