import { expect, test } from 'vitest'
import { scoreRecords } from '../../src/app/score-records.ts'
import { openTestApp } from '../fixtures/environment.ts'
import { preparedProject } from '../fixtures/project.ts'

const prepared = async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const judged = async (asOf?: number) =>
    (await scoreRecords(app, project.id, asOf)).filter(({ assessor }) => assessor !== null)
  return { app, project, judged }
}

test('measured levels are there from the start, with where they come from and by nobody', async () => {
  const { app, project } = await prepared()
  const records = await scoreRecords(app, project.id)
  expect(records).toHaveLength(6)
  expect(records).toContainEqual({
    ...{ assessor: null, round: null, model: 'M1', criterion: 'TIME', fn: 'OFFICER' },
    score: { state: 'value', value: 45, low: null, high: null },
    motivation: 'Rooster',
    at: expect.any(String),
  })
})

test('a score is there once its round is closed, and not before', async () => {
  const { project, judged } = await prepared()
  const [ann, bob] = project.assessors
  await project.openRound()
  await project.gives(ann!, 3)
  const { seq } = await project.gives(bob!, 4, { motivation: 'Heel goed' })
  expect(await judged()).toEqual([])
  await project.closeRound()
  expect(await judged()).toMatchObject([
    { assessor: ann, round: 1, model: 'M1', criterion: 'SKILL', fn: null, score: { value: 3 } },
    { assessor: bob, round: 1, score: { value: 4 }, motivation: 'Heel goed' },
  ])
  expect(await judged(seq)).toEqual([])
})

test('a later round adds its scores to those of the rounds before, when it is closed', async () => {
  const { project, judged } = await prepared()
  const [ann] = project.assessors
  await project.openRound()
  await project.gives(ann!, 3)
  const { seq } = await project.closeRound()
  await project.openRound()
  await project.gives(ann!, 4)
  expect(await judged()).toMatchObject([{ round: 1, score: { value: 3 } }])
  await project.closeRound(2)
  expect(await judged()).toMatchObject([
    { round: 1, score: { value: 3 } },
    { round: 2, score: { value: 4 } },
  ])
  expect(await judged(seq)).toMatchObject([{ round: 1, score: { value: 3 } }])
})

test('a text that was erased is not there, and its score still is', async () => {
  const { app, project, judged } = await prepared()
  await project.openRound()
  await project.gives(project.assessors[0]!, 3)
  await project.closeRound()
  await app.store.db.deleteFrom('notes').where('project', '=', project.id).execute()
  expect(await judged()).toMatchObject([{ score: { value: 3 }, motivation: null }])
})
