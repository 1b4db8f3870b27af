import { Agent, get } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { MOST_RUNNING } from '../../src/app/analyses.ts'
import { ok, openProject, type Person, score } from '../http/project.ts'
import { openService } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, unescaped, type Visitor, visitorOf } from './visitor.ts'

/** Some seconds of work, in some tens of parts. */
const long = { scores: 'normal', draws: 300_000 }
/** More than anybody waits for. */
const endless = (seed = 1) => ({ scores: 'normal', draws: 10_000_000, seed })
const asked = { weights: 'none', scores: 'fixed' }

async function opened() {
  const service = await openService()
  onTestFinished(() => service.close())
  const origin = await service.server.listen({ port: 0, host: '127.0.0.1' })
  const project = await openProject(service, 'closed')
  const path = `${project.path}/result`
  const person = (who: Person) => signInAs(service, project.id, who.id)
  const start = async (question: object): Promise<string> =>
    (await ok(project.reader.post(`${project.path}/analyses`, question))).body.id
  /** The stream as a browser follows it: events by name, with what they say. */
  const follow = async (visitor: Visitor, id: string) => {
    const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
    return fetch(`${origin}${path}/simulations/${id}/progress`, {
      headers: { cookie, accept: 'text/event-stream', 'accept-encoding': 'gzip, br' },
    })
  }
  return { service, origin, project, path, person, start, follow }
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the service tells
type Told = { event: string; data: any }
async function* eventsIn(answer: Response): AsyncGenerator<Told> {
  let text = ''
  const decoder = new TextDecoder()
  const parts = answer.body!.getReader()
  for (let part = await parts.read(); !part.done; part = await parts.read()) {
    text += decoder.decode(part.value, { stream: true })
    const whole = text.split('\n\n')
    text = whole.pop()!
    for (const one of whole) {
      const [, event, data] = /^event: ([\w-]+)\ndata: (.*)$/.exec(one)!
      yield { event: event!, data: JSON.parse(data!) }
    }
  }
}
const allOf = async (answer: Response): Promise<Told[]> => {
  const events: Told[] = []
  for await (const event of eventsIn(answer)) events.push(event)
  return events
}
const textOf = (html: string) => unescaped(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
const partOf = (html: string, id: string) => html.slice(html.indexOf(`id="${id}"`))

describe('without a script', () => {
  test('the page says what runs and how far it is, with a link to look again, and never reloads by itself', async () => {
    const { project, path, person, start } = await opened()
    const reader = await person(project.reader)
    const id = await start(endless())
    const { html } = await reader.get(path)
    const runs = partOf(html, 'simulation-runs')
    expect(textOf(runs)).toMatch(
      /Er loopt een simulatie. Elke weging is even waarschijnlijk · Rond het gemiddelde/,
    )
    expect(textOf(runs)).toMatch(/\d+ van de \d{3} delen zijn klaar/)
    expect(runs).toMatch(/<progress value="\d+" max="\d{3}" aria-labelledby="run-/)
    expect(html).not.toContain('http-equiv')
    const looked = await reader.get(unescaped(/href="([^"]*\?simulation=[^"]*)"/.exec(runs)![1]!))
    expect([looked.status, looked.url]).toEqual([200, `${path}?simulation=${id}#simulation`])
  })

  test('who leads stops it with a button; somebody else has none, and may not', async () => {
    const { service, project, path, person, start } = await opened()
    const id = await start(endless())
    const stop = `${path}/simulations/${id}/stop`
    const [fay, rea] = [await person(project.facilitator), await person(project.reader)]
    const seen = await rea.get(path)
    expect(seen.html).not.toContain(stop)
    const { _csrf } = fieldsIn(seen, `${path}/simulations`)
    expect((await rea.post(stop, { _csrf: _csrf! })).status).toBe(403)
    const page = await fay.get(path)
    const stopped = await fay.send(page, stop)
    expect(textOf(partOf(stopped.html, 'simulation-status'))).toContain('gestopt voordat er een antwoord was')
    expect(stopped.html).not.toContain('<progress')
    expect(await service.app.analyses.find(project.id, id)).toMatchObject({ state: 'cancelled' })
    // From another window, which still shows it.
    const late = await fay.send(page, stop)
    expect(late.status).toBe(409)
    expect(textOf(late.html)).toContain('Deze berekening loopt niet meer')
  })

  test('too much is running: the question is refused, told on the page, and still filled in', async () => {
    const { project, path, person, start } = await opened()
    for (let seed = 1; seed <= MOST_RUNNING; seed++) await start(endless(seed))
    const ann = await person(project.ann)
    const question = { weights: 'adopted', scores: 'assessors' }
    const refused = await ann.send(await ann.get(path), `${path}/simulations`, question)
    expect(refused.status).toBe(503)
    expect(textOf(refused.html)).toContain('Er wordt al veel tegelijk gedaan')
    expect(fieldsIn(refused, `${path}/simulations`)).toMatchObject(question)
    expect((await project.reader.get(`${project.path}/analyses`)).body.analyses).toHaveLength(MOST_RUNNING)
  })

  test('one that nobody knows (any more) is told, whatever the address says', async () => {
    const { project, path, person } = await opened()
    const reader = await person(project.reader)
    for (const address of ['simulation=f00', 'simulation=a&simulation=b', 'simulation=<b>'])
      expect(textOf((await reader.get(`${path}?${address}`)).html)).toContain(
        'Deze simulatie is er niet meer',
      )
  })
})

describe('the answer', () => {
  test('is that of the question that was asked, also when it was answered before another', async () => {
    const { project, path, person } = await opened()
    const ann = await person(project.ann)
    const ask = async (question: Record<string, string>) =>
      (await ann.send(await ann.get(path), `${path}/simulations`, question)).html
    expect(await ask(asked)).toContain('De scores liggen vast')
    expect(await ask({ ...asked, weights: 'adopted' })).toContain('De weging is de vastgestelde')
    const again = await ask(asked)
    expect(again).toContain('Elke weging is even waarschijnlijk. De scores liggen vast')
    expect(again).not.toContain('De weging is de vastgestelde')
  })

  test('says when what it rests on has changed, and not when something else has', async () => {
    const { project, path, person } = await opened()
    const ann = await person(project.ann)
    const { url } = await ann.send(await ann.get(path), `${path}/simulations`, asked)
    const { seq } = await project.head()
    const warning = `hoort bij feit ${seq} van het dossier`
    expect(textOf((await ann.get(url)).html)).not.toContain('hoort bij feit')
    const { facilitator, path: at } = project
    await ok(facilitator.post(`${at}/rounds`, undefined, await project.now()))
    await ok(project.ann.post(`${at}/score-batches`, { scores: [score('M1', 5), score('M2', 1)] }))
    expect(textOf((await ann.get(url)).html)).not.toContain('hoort bij feit')
    await ok(facilitator.post(`${at}/rounds/2/closing`, undefined, await project.now()))
    expect(textOf((await ann.get(url)).html)).toContain(warning)
  })
})

describe('what a page can follow', () => {
  test('tells how far it is, in words, and ends with how it ended; two who ask the same follow the same', async () => {
    const { project, path, person, start, follow } = await opened()
    const [ann, bob] = [await person(project.ann), await person(project.bob)]
    const id = await start(long)
    expect(await start(long)).toBe(id)
    const answer = await follow(ann, id)
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('content-encoding')).toBeNull()
    const [mine, theirs] = await Promise.all([allOf(answer), follow(bob, id).then(allOf)])
    expect(mine.length).toBeGreaterThan(3)
    expect(mine.slice(0, -1).map(({ event }) => event)).toEqual(mine.slice(0, -1).map(() => 'progress'))
    expect(mine[0]!.data.text).toBe(`${mine[0]!.data.done} van de ${mine[0]!.data.of} delen zijn klaar.`)
    // What is read out changes three times on the way, and once at its end.
    const heard = new Set(mine.map(({ data }) => data.heard))
    expect(heard.size).toBeLessThanOrEqual(5)
    expect(heard).toContain('50 procent van de simulatie is klaar.')
    for (const events of [mine, theirs]) expect(events.at(-1)!.event).toBe('done')
    expect((await project.reader.get(`${project.path}/analyses`)).body.analyses).toHaveLength(1)
    expect((await ann.get(`${path}?simulation=${id}`)).html).toContain('Kans op elke plaats')
  })

  test('ends when the session is revoked, and says so', async () => {
    const { service, project, person, start, follow } = await opened()
    const id = await start(endless())
    const ann = await person(project.ann)
    const answer = await follow(ann, id)
    const [session] = await service.app.sessions.of(project.id, project.ann.id)
    await service.app.sessions.revoke(project.id, project.ann.id, session!.id)
    expect((await allOf(answer)).at(-1)).toEqual({ event: 'signed-out', data: null })
    expect((await follow(ann, id)).status).toBe(401)
    expect(await service.app.analyses.find(project.id, id)).toMatchObject({ state: 'running' })
  })

  test('is nobody else’s, and of what runs here', async () => {
    const { service, project, person, start, follow } = await opened()
    const id = await start(endless())
    const other = await openProject(service, 'closed')
    const stranger = await signInAs(service, other.id, other.ann.id)
    expect((await follow(stranger, id)).status).toBe(404)
    expect((await follow(visitorOf(service), id)).status).toBe(401)
    expect((await follow(await person(project.ann), 'f'.repeat(64))).status).toBe(404)
  })

  test('keeps no server that stops; whoever follows is told, as many as there are', async () => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    onTestFinished(() => void process.off('warning', note))
    const { service, project, person, start, follow } = await opened()
    const id = await start(endless())
    const ann = await person(project.ann)
    const answers = await Promise.all(Array.from({ length: 15 }, () => follow(ann, id)))
    const all = answers.map(allOf)
    await service.server.close()
    for (const events of await Promise.all(all)) expect(events.at(-1)!.event).toBe('cancelled')
    expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([])
  })

  test('waits for nobody who left, and writes no fault in the log for it', async () => {
    const { service, origin, project, path, person, start } = await opened()
    const id = await start(endless())
    const ann = await person(project.ann)
    const { app } = service
    // Not by fetch, which opens another connection at once, and keeps the server waiting for it.
    const left = await new Promise<AbortSignal>(resolve => {
      const own = app.analyses.follow.bind(app.analyses)
      app.analyses.follow = (project, analysis, signal) => {
        resolve(signal!)
        return own(project, analysis, signal)
      }
      const cookie = [...ann.cookies].map(pair => pair.join('=')).join('; ')
      const request = get(`${origin}${path}/simulations/${id}/progress`, {
        agent: new Agent(),
        headers: { cookie },
      })
      request.on('response', answer => {
        answer.on('error', () => undefined)
        answer.once('data', () => request.destroy())
      })
    })
    await expect.poll(() => left.aborted).toBe(true)
    expect(await app.analyses.find(project.id, id)).toMatchObject({ state: 'running' })
    expect(service.log()).not.toMatch(/"level":[56]0/)
  })
})
