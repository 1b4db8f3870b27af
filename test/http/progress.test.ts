import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, openProject, type Project, score } from './project.ts'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const reportsOf = async ({ reader, path }: Project) =>
  (await ok(reader.get(`${path}/progress-reports`))).body.progressReports

test('a facilitator reports, and everybody reads what was said and at which entry', async () => {
  const project = await openProject(service, 'scoring')
  const { facilitator, path } = project
  expect(await reportsOf(project)).toEqual([])
  const { body } = await ok(
    facilitator.post(`${path}/progress-reports`, {
      delay: 'Advies is laat',
      forecast: '2026-12-18',
      note: 'Later',
    }),
  )
  await ok(facilitator.post(`${path}/progress-reports`, {}))
  expect(await reportsOf(project)).toEqual([
    { delay: 'Advies is laat', forecast: '2026-12-18', note: 'Later', seq: body.seq, at: body.at },
    { delay: null, forecast: null, note: null, seq: body.seq + 1, at: expect.any(String) },
  ])
})

test('the report at its own entry tells what changed before it, and stays so', async () => {
  const project = await openProject(service, 'sealed')
  const { facilitator, reader, path } = project
  await ok(facilitator.post(`${path}/progress-reports`, {}))
  await ok(
    facilitator.post(`${path}/signals`, { development: 'N1', source: 'Werkgroep', text: 'Het wordt later' }),
  )
  const { body } = await ok(facilitator.post(`${path}/progress-reports`, { note: 'Tweede' }))
  const read = async () =>
    (await ok(reader.get(`${path}/report?kind=progress&format=markdown&asOf=${body.seq}`))).text
  const then = await read()
  expect(then).toContain('Het wordt later')
  expect(then).toContain('Tweede')
  await ok(facilitator.post(`${path}/progress-reports`, { note: 'Derde' }))
  expect(await read()).toBe(then)
  const now = (await ok(reader.get(`${path}/report?kind=progress&format=markdown`))).text
  expect(now).toContain('Derde')
  expect(now).not.toContain('Het wordt later')
})

test('only the facilitator reports', async () => {
  const { ann, reader, path } = await openProject(service, 'sealed')
  for (const client of [ann, reader, service.administrator])
    expect((await client.post(`${path}/progress-reports`, {})).status).toBe(403)
})

test('the same key reports once', async () => {
  const project = await openProject(service)
  const { facilitator, path } = project
  const headers = { 'idempotency-key': 'voortgang-1' }
  const [first, again] = [
    await ok(facilitator.post(`${path}/progress-reports`, { note: 'Eén keer' }, headers)),
    await ok(facilitator.post(`${path}/progress-reports`, { note: 'Eén keer' }, headers)),
  ]
  expect(again.body).toEqual(first.body)
  expect(await reportsOf(project)).toHaveLength(1)
})

test('who hands in is seen by all, until a score changes after it', async () => {
  const { ann, bob, facilitator, reader, path } = await openProject(service, 'scoring')
  const handedIn = async () => {
    const { progress } = (await ok(reader.get(`${path}/rounds/1`))).body
    return progress.map(({ handedInAt }: { handedInAt: string | null }) => handedInAt !== null)
  }
  await ok(ann.post(`${path}/scores`, score('M1', 3)))
  await ok(ann.post(`${path}/rounds/1/hand-ins`))
  expect(await handedIn()).toEqual([true, false])
  await ok(ann.post(`${path}/scores`, score('M1', 4)))
  expect(await handedIn()).toEqual([false, false])
  await ok(ann.post(`${path}/rounds/1/hand-ins`))
  await ok(bob.post(`${path}/rounds/1/hand-ins`))
  expect(await handedIn()).toEqual([true, true])
  for (const client of [facilitator, reader])
    expect((await client.post(`${path}/rounds/1/hand-ins`)).status).toBe(403)
})
