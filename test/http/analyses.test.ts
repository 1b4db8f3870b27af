import { once } from 'node:events'
import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { MOST_RUNNING } from '../../src/app/analyses.ts'
import { AnalysisQuestion } from '../../src/dossier/analysis.ts'
import { buildServer } from '../../src/http/server.ts'
import { compute } from '../../src/mcda/compute.ts'
import { openTestApp } from '../fixtures/environment.ts'
import { preparedProject } from '../fixtures/project.ts'
import { ok, openProject, type Project } from './project.ts'
import { openService, version } from './service.ts'

/** Some seconds of work, in some tens of parts. */
const long = { scores: 'normal', draws: 300_000 }
/** More than anybody waits for. */
const endless = (seed = 1) => ({ scores: 'normal', draws: 10_000_000, seed })

/** A project in which the assessors differ, on a server that really listens. */
async function listening() {
  const service = await openService()
  onTestFinished(() => service.close())
  const project = await openProject(service, 'closed')
  await service.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = service.server.server.address() as AddressInfo
  const server = `http://127.0.0.1:${port}/api/v1`
  const start = async (question: object) =>
    (await ok(project.reader.post(`${project.path}/analyses`, question))).body
  const at = (id: string) => `${project.path}/analyses/${id}`
  const follow = (id: string) =>
    fetch(`${server}${at(id)}/progress`, { headers: { authorization: `Bearer ${project.reader.token}` } })
  return { service, project, server, start, at, follow }
}

/** The events of a stream, one by one. */
async function* eventsIn(answer: Response): AsyncGenerator<{ event: string; data: unknown }> {
  let text = ''
  const decoder = new TextDecoder()
  const parts = answer.body!.getReader()
  for (let part = await parts.read(); !part.done; part = await parts.read()) {
    text += decoder.decode(part.value, { stream: true })
    const whole = text.split('\n\n')
    text = whole.pop()!
    for (const one of whole) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(one)!
      yield { event: event!, data: JSON.parse(data!) }
    }
  }
}
const allOf = async <T>(some: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const one of some) list.push(one)
  return list
}

describe('a short simulation', () => {
  test('is answered at once, says where it is, and is the same to the letter ever after', async () => {
    const { service, project, at } = await listening()
    const { reader, path } = project
    const question = { draws: 500, seed: 3, weights: { kind: 'none' } }
    const first = await reader.post(`${path}/analyses`, question)
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ state: 'done', alternatives: ['M2', 'M1'], criteria: ['KW1', 'BE1'] })
    expect(first.headers.location).toBe(`/api/v1${at(first.body.id)}`)
    const texts = [
      (await reader.post(`${path}/analyses`, question)).text,
      (await reader.get(at(first.body.id))).text,
    ]
    await service.restart()
    texts.push(
      (await reader.get(at(first.body.id))).text,
      (await reader.post(`${path}/analyses`, question)).text,
    )
    expect(new Set(texts)).toEqual(new Set([first.text]))
    expect((await reader.get(`${path}/analyses`)).body.analyses).toEqual([first.body])
  })

  test('has a stream of one event', async () => {
    const { start, follow } = await listening()
    const { id, progress } = await start({ draws: 500 })
    expect(await allOf(eventsIn(await follow(id)))).toEqual([{ event: 'done', data: progress }])
  })
})

describe('a long simulation', () => {
  test('is accepted, tells how far it is as server-sent events, and ends with its answer', async () => {
    const { project, start, at, follow } = await listening()
    const started = await project.reader.post(`${project.path}/analyses`, long)
    expect(started.status).toBe(202)
    expect(started.body).toMatchObject({ state: 'running', result: null, progress: { done: 0 } })
    const { id, progress } = started.body
    expect(started.headers.location).toBe(`/api/v1${at(id)}`)
    const answer = await follow(id)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('api-version')).toBe(version)
    const events = await allOf(eventsIn(answer))
    expect(events.length).toBeGreaterThan(3)
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true)
    expect(events.at(-1)).toEqual({ event: 'done', data: { done: progress.of, of: progress.of } })
    const { body } = await project.reader.get(at(id))
    expect(body).toMatchObject({ id, state: 'done', result: { draws: 300_000, seed: 1 } })
    expect(await start(long)).toEqual(body)
  })

  test('that is asked for twice at once runs once', async () => {
    const { project } = await listening()
    const ask = () => project.reader.post(`${project.path}/analyses`, endless())
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await project.reader.get(`${project.path}/analyses`)).body.analyses).toHaveLength(1)
  })

  test('leaves the service free: health answers again and again before it ends', async () => {
    const { server, project, start, at } = await listening()
    const { id } = await start(endless())
    for (let i = 0; i < 20; i++) {
      const health = await fetch(`${server}/health`)
      expect(await health.json()).toMatchObject({ status: 'ok' })
      const { body } = await project.reader.get(at(id))
      expect(body.state).toBe('running')
    }
  })

  test('is cancelled by who leads, and by nobody else; whoever follows it is told', async () => {
    const { project, start, at, follow } = await listening()
    const { id } = await start(endless())
    const events = allOf(eventsIn(await follow(id)))
    expect((await project.reader.delete(at(id))).status).toBe(403)
    const cancelled = await project.facilitator.delete(at(id))
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled'])
    expect((await events).at(-1)).toMatchObject({ event: 'cancelled' })
    expect((await project.reader.get(at(id))).body).toEqual(cancelled.body)
    const again = await project.facilitator.delete(at(id), { 'accept-language': 'en' })
    expect([again.status, again.body.code]).toEqual([409, 'analysis-ended'])
    expect(again.body.detail).toContain('stopped already')
  })

  test('goes on when somebody who follows it goes away, and nothing waits for them', async () => {
    const app = await openTestApp()
    const { id: project } = await preparedProject(app)
    const { analyses } = app
    const follow = analyses.follow.bind(analyses)
    const left = new Promise<void>(resolve => {
      analyses.follow = async function* (...args) {
        try {
          yield* follow(...args)
        } finally {
          resolve()
        }
      }
    })
    const server = await buildServer(app, { version })
    onTestFinished(() => server.close())
    const { token } = await app.accounts.issueAdministrator('test')
    const question = AnalysisQuestion.parse({ scores: 'uniform', draws: 10_000_000 })
    const { id } = await analyses.start(project, question)
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    // Not by fetch, which opens another connection at once, and keeps the server waiting for it.
    const asked = get(`${address}/api/v1/projects/${project}/analyses/${id}/progress`, {
      agent: new Agent(),
      headers: { authorization: `Bearer ${token}` },
    })
    const [answer] = await once(asked, 'response')
    expect(String((await once(answer, 'data'))[0])).toMatch(/^event: progress/)
    answer.on('error', () => undefined)
    asked.destroy()
    await left
    expect(await analyses.find(project, id)).toMatchObject({ state: 'running' })
  })

  test('does not keep a server that stops: whoever follows it is told, and the server ends', async () => {
    const { service, start, follow } = await listening()
    const { id } = await start(endless())
    const events = allOf(eventsIn(await follow(id)))
    await service.close()
    expect((await events).at(-1)).toMatchObject({ event: 'cancelled' })
  })
})

describe('the stream of events', () => {
  test('is asked for as such, or as anything', async () => {
    const { project, start, at } = await listening()
    const { id } = await start({ draws: 500 })
    for (const [accept, status] of [
      ['text/event-stream', 200],
      ['*/*', 200],
      ['text/html, text/*;q=0.5', 200],
      ['application/json', 406],
    ] as const)
      expect([accept, (await project.reader.get(`${at(id)}/progress`, { accept })).status]).toEqual([
        accept,
        status,
      ])
  })

  test('is nobody else’s', async () => {
    const { service, start, at } = await listening()
    const { id } = await start({ draws: 500 })
    expect((await service.nobody.get(`${at(id)}/progress`)).status).toBe(401)
    const other: Project = await openProject(service, 'closed')
    expect((await other.reader.get(`${at(id)}/progress`)).status).toBe(404)
    expect((await other.reader.get(`${other.path}/analyses/${id}/progress`)).status).toBe(404)
  })
})

describe('when there is too much work already', () => {
  test('one more simulation is refused, in words, and told when to come back; what is short still goes', async () => {
    const { project, start, at } = await listening()
    const { reader, facilitator, path } = project
    const running = []
    for (let seed = 1; seed <= MOST_RUNNING; seed++) running.push((await start(endless(seed))).id)
    for (const [language, words] of [
      ['nl', 'Probeer het'],
      ['en', 'again'],
    ] as const) {
      const refused = await reader.post(`${path}/analyses`, endless(99), { 'accept-language': language })
      expect(refused).toMatchObject({ status: 503, body: { code: 'queue-full' } })
      expect(refused.headers['retry-after']).toMatch(/^[1-9]\d*$/)
      expect(refused.body.detail).toContain(words)
      expect(refused.body.detail).toContain(`${MOST_RUNNING}`)
    }
    expect((await reader.get(`${path}/analyses`)).body.analyses).toHaveLength(MOST_RUNNING)
    expect((await reader.post(`${path}/analyses`, { draws: 500 })).status).toBe(200)
    await ok(facilitator.delete(at(running[0])))
    expect((await reader.post(`${path}/analyses`, endless(99))).status).toBe(202)
  })

  test('one more long computation is refused likewise, and a short one is not', async () => {
    const { service, server } = await listening()
    const scores = [
      [0.2, 0.9],
      [0.7, 0.3],
    ]
    const heavy = {
      method: 'smaa2',
      input: {
        measurements: scores.map(row => row.map(mean => ({ type: 'normal', mean, sd: 1 }))),
        draws: 300_000,
      },
    }
    const asked = Array.from({ length: 8 }, () => service.nobody.post('/computations', heavy))
    const refused = await service.nobody.post('/computations', heavy)
    expect(refused).toMatchObject({ status: 503, body: { code: 'queue-full' } })
    expect(refused.headers).toHaveProperty('retry-after')
    const short = { method: 'smaa2', input: { scores, draws: 100 } }
    const quick = await service.nobody.post('/computations', short)
    expect(quick.status).toBe(200)
    expect((await fetch(`${server}/health`)).status).toBe(200)
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const { rankAcceptability } = compute(heavy) as unknown as { rankAcceptability: number[][] }
    for (const { body } of answers) expect(body.rankAcceptability).toEqual(rankAcceptability)
  })
})
