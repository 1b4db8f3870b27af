import { afterAll, beforeAll, expect, test } from 'vitest'
import { changingNothing, openProject, type Project } from './project.ts'
import { openService, type Service } from './service.ts'

let service: Service
let project: Project
beforeAll(async () => {
  service = await openService()
  project = await openProject(service, 'closed')
})
afterAll(() => service.close())

const note = { round: 1, criterion: 'KW1', model: 'M1', text: 'Inzetten elders <b>tellen</b> mee.' }

test('the facilitator notes what a discussion came to, and everybody in the project reads it', async () => {
  const path = `${project.path}/discussion-notes`
  const { status, body } = await project.facilitator.post(path, note, { 'idempotency-key': 'noted' })
  const again = await project.facilitator.post(path, note, { 'idempotency-key': 'noted' })
  expect([status, again.body]).toEqual([201, body])
  for (const reader of [project.ann, project.reader])
    expect((await reader.get(path)).body.discussionNotes).toEqual([
      { ...note, fn: null, seq: body.seq, at: expect.any(String) },
    ])
})

test('nobody else notes it, and nothing of a round that is not closed', async () => {
  const path = `${project.path}/discussion-notes`
  await changingNothing(project, async () => {
    expect((await project.ann.post(path, note)).status).toBe(403)
    expect((await project.facilitator.post(path, { ...note, round: 2 })).body.code).toBe('not-found')
    expect((await project.facilitator.post(path, { ...note, text: ' ' })).status).toBe(400)
  })
})
