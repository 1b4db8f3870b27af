import { expect, test } from 'vitest'
import { progressSource } from '../../src/app/progress-source.ts'
import { receiveSignal } from '../../src/dossier/decide/development.ts'
import { reportProgress } from '../../src/dossier/decide/progress.ts'
import { pauseProject } from '../../src/dossier/decide/project.ts'
import { deterministic, newFile, openTestApp } from '../fixtures/environment.ts'
import { playRound, preparedProject } from '../fixtures/project.ts'

const signal = { id: 's-1', development: 'D1', source: 'Werkgroep', text: 'Het wordt later' }

test('free texts are read from beside the ledger, and labels are positions', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.act(project.facilitator, (state, context) =>
    pauseProject(state, { reason: 'Zomer' }, context),
  )
  const report = { delay: 'Advies is laat', note: 'Na de zomer' }
  await project.act(project.facilitator, (state, context) => reportProgress(state, report, context))
  const progress = await progressSource(app, project.id)
  expect(progress).toMatchObject({ paused: true, reported: report, pauses: [{ reason: 'Zomer' }] })
  expect(progress.participants[0]!.label).toBe('adviseur, Gemeente van Fay Regisseur')
  expect(JSON.stringify(progress.changes)).not.toContain('Regisseur')
  expect(progress.changes.find(({ type }) => type === 'framework-sealed')).toMatchObject({
    decidedBy: 'Kerngroep',
  })
})

test('there are risks once there is something to rank on', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const { risks, coverage } = await progressSource(app, project.id)
  expect(risks?.map(({ development }) => development)).toEqual(['D1'])
  expect(coverage?.assessors.map(({ scored, expected }) => [scored, expected])).toEqual([
    [6, 6],
    [6, 6],
  ])
})

test('as of an earlier entry it is what it was then, also after a new start', async () => {
  const file = newFile()
  const environment = deterministic()
  const app = await openTestApp(file, environment)
  const project = await preparedProject(app)
  const then = await progressSource(app, project.id)
  environment.at = '2026-04-01T09:00:00.000Z'
  await project.act(project.facilitator, (state, context) => receiveSignal(state, signal, context))
  await playRound(project)
  const again = await openTestApp(file, environment)
  expect(await progressSource(again, project.id, then.basis.seq)).toEqual(then)
  expect(await progressSource(again, project.id)).not.toEqual(then)
})

test('the moment it tells of is that of its last entry, a score too', async () => {
  const environment = deterministic()
  const app = await openTestApp(undefined, environment)
  const project = await preparedProject(app)
  await project.openRound()
  environment.at = '2026-05-01T09:00:00.000Z'
  await project.gives(project.assessors[0]!, 4)
  const { basis } = await progressSource(app, project.id)
  const { seq, hash } = await app.dossiers.head(project.id)
  expect(basis).toMatchObject({ seq, hash, at: environment.at })
})

test('an entry that is not there yet', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await expect(progressSource(app, project.id, 999)).rejects.toMatchObject({ code: 'as-of-out-of-range' })
})
