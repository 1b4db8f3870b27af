import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changingNothing, ok, openProject, type Project, score } from './project.ts'
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

test('reports tell it to who prepares the decision, by position, also while the next round is open', async () => {
  const { facilitator, ann, reader, path, now } = project
  const report = async (query: string) => (await reader.get(`${path}/report?${query}`)).text
  const told = [
    'Na ronde 1 · M1 Model M1: KW1 Vakbekwaamheid',
    'Inzetten elders &lt;b>tellen&lt;/b> mee.',
    'door facilitator van dienst, Gemeente Proef',
  ]
  const before = await report('format=html')
  for (const words of told) expect(before).toContain(words)
  for (const words of told) expect(await report('format=html&for=secretaries')).toContain(words)
  expect(await report('format=html&for=board')).not.toContain('Inzetten elders')
  expect(JSON.parse(await report('format=json')).discussion).toMatchObject([{ ...note, by: facilitator.id }])
  expect(await report('kind=progress')).toContain('Er is 1 uitkomst van de bespreking na ronde 1 vastgelegd.')

  const zip = unzipSync((await facilitator.get(`${path}/dossier?format=zip`)).bytes)
  expect(strFromU8(zip['report.html']!)).toContain(told[1])

  await ok(facilitator.post(`${path}/rounds`, undefined, await now()))
  await ok(ann.post(`${path}/score-batches`, { scores: [score('M1', 5, 'Geheim')] }))
  const during = await report('format=html')
  for (const words of told) expect(during).toContain(words)
  expect(during).not.toContain('Geheim')
  await ok(facilitator.post(`${path}/rounds/2/closing`, undefined, await now()))
})

test('nobody else notes it, and nothing of a round that is not closed', async () => {
  const path = `${project.path}/discussion-notes`
  await changingNothing(project, async () => {
    expect((await project.ann.post(path, note)).status).toBe(403)
    expect((await project.facilitator.post(path, { ...note, round: 3 })).body.code).toBe('not-found')
    expect((await project.facilitator.post(path, { ...note, text: ' ' })).status).toBe(400)
  })
})
