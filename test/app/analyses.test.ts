import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Analyses, MOST_RUNNING } from '../../src/app/analyses.ts'
import type { App } from '../../src/app/app.ts'
import { Pool } from '../../src/app/pool.ts'
import type { WorkName } from '../../src/app/work.ts'
import { type Analysis, AnalysisQuestion, analysisOf } from '../../src/dossier/analysis.ts'
import { setDeadline } from '../../src/dossier/decide/project.ts'
import { simulate } from '../../src/mcda/smaa/simulate.ts'
import { deterministic, newFile, openTestApp } from '../fixtures/environment.ts'
import { playRound, preparedProject } from '../fixtures/project.ts'

const ask = (question: Partial<AnalysisQuestion> = {}) => AnalysisQuestion.parse(question)
const short = ask({ draws: 1000 })
/** Some seconds of work, in some tens of parts. */
const long = ask({ scores: 'normal', draws: 300_000 })
/** More than anybody waits for. */
const endless = (seed = 1) => ask({ scores: 'normal', draws: 10_000_000, seed })

async function played(file = newFile(), environment = deterministic()) {
  const app = await openTestApp(file, environment)
  const project = await preparedProject(app)
  await playRound(project)
  const moves = () =>
    project.act(project.facilitator, (state, context) =>
      setDeadline(state, { decideBy: '2027-01-01' }, context),
    )
  return { app, file, environment, project, id: project.id, moves }
}
const simulated = (app: App, project: string, question: AnalysisQuestion) =>
  app.dossiers.read(project, state => simulate(analysisOf(state, question).simulation))
const followed = async (app: App, project: string, id: string) => {
  const seen: Analysis[] = []
  for await (const analysis of app.analyses.follow(project, id)) seen.push(analysis)
  return seen
}

describe('a short simulation', () => {
  test('is answered at once, with what it rests on', async () => {
    const { app, id } = await played()
    const { seq, hash } = await app.dossiers.head(id)
    const analysis = await app.analyses.start(id, short)
    expect(analysis).toMatchObject({
      state: 'done',
      question: short,
      basis: { project: id, seq, hash, method: 'smaa2@1' },
      alternatives: ['M2', 'M1'],
      criteria: ['SKILL', 'LINK', 'TIME'],
    })
    expect(analysis.progress.done).toBe(analysis.progress.of)
    expect(analysis.result).toEqual(await simulated(app, id, short))
  })

  test('is kept: after a restart it is the same to the letter', async () => {
    const { app, id, file } = await played()
    const body = JSON.stringify(await app.analyses.start(id, short))
    await app.close()
    const again = await openTestApp(file)
    const { id: analysis } = JSON.parse(body)
    expect(JSON.stringify(await again.analyses.find(id, analysis))).toBe(body)
    expect(JSON.stringify(await again.analyses.start(id, short))).toBe(body)
  })

  test('is answered once: the second time from what was kept', async () => {
    const { app, id } = await played()
    const { result, ...analysis } = await app.analyses.start(id, short)
    const marked = { ...analysis, result: { ...result!, choiceEntropy: 0.123 } }
    await app.store.db
      .updateTable('analyses')
      .set({ body: JSON.stringify(marked) })
      .execute()
    expect(await app.analyses.start(id, short)).toEqual(marked)
    expect((await app.analyses.start(id, { ...short, seed: 2 })).id).not.toBe(analysis.id)
  })

  test('on an entry of before is the one that was asked then', async () => {
    const { app, id, moves } = await played()
    const then = await app.analyses.start(id, short)
    await moves()
    const now = await app.analyses.start(id, short)
    expect(now.id).not.toBe(then.id)
    expect(now.result).toEqual(then.result)
    expect(await app.analyses.start(id, short, then.basis.seq)).toEqual(then)
    await expect(app.analyses.start(id, short, 10_000)).rejects.toMatchObject({ code: 'as-of-out-of-range' })
  })

  test('adds nothing to the dossier', async () => {
    const { app, id } = await played()
    const before = await app.dossiers.head(id)
    await app.analyses.start(id, short)
    expect(await app.dossiers.head(id)).toEqual(before)
  })
})

describe('a long simulation', () => {
  test('runs in threads, tells how far it is, and ends with the answer of this thread to the last bit', async () => {
    for (const threads of [1, 2]) {
      const { app, id } = await played(newFile(), { ...deterministic(), threads })
      const started = await app.analyses.start(id, long)
      expect(started).toMatchObject({ state: 'running', progress: { done: 0 }, result: null })
      expect(await app.analyses.find(id, started.id)).toEqual(started)
      const seen = await followed(app, id, started.id)
      const done = seen.map(({ progress }) => progress.done)
      expect(done).toEqual([...done].sort((a, b) => a - b))
      expect(done.length).toBeGreaterThan(3)
      expect(seen.slice(0, -1).every(({ state }) => state === 'running')).toBe(true)
      const last = seen.at(-1)!
      expect(last).toMatchObject({ state: 'done', progress: { done: started.progress.of } })
      expect(await app.analyses.find(id, started.id)).toEqual(last)
      expect(last.result).toEqual(await simulated(app, id, long))
    }
  })

  test('is kept as a short one is, and runs once', async () => {
    const { app, id, file } = await played()
    const { id: analysis } = await app.analyses.start(id, long)
    const [last] = (await followed(app, id, analysis)).slice(-1)
    expect(await app.analyses.start(id, long)).toEqual(last)
    await app.close()
    const again = await openTestApp(file)
    expect(await again.analyses.list(id)).toEqual([last])
    expect(await followed(again, id, analysis)).toEqual([last])
  })

  test('that several ask for at the same time runs once', async () => {
    const { app, id, environment } = await played()
    const work: WorkName[] = []
    const pool = new (class extends Pool {
      override run: Pool['run'] = (name, args, signal) => {
        work.push(name)
        return super.run(name, args, signal)
      }
    })(environment)
    const analyses = new Analyses(app.store, app.dossiers, environment, pool)
    onTestFinished(() => analyses.close())
    const started = await Promise.all([1, 2, 3].map(() => analyses.start(id, long)))
    expect(new Set(started.map(analysis => analysis.id)).size).toBe(1)
    const followers = await Promise.all(
      started.map(async analysis => {
        let last = analysis
        for await (const next of analyses.follow(id, analysis.id)) last = next
        return last
      }),
    )
    expect(followers.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    expect(work).toHaveLength(started[0]!.progress.of)
  })

  test('is listed while it runs, before what was kept, and only in its own project', async () => {
    const { app, id } = await played()
    const other = await preparedProject(app, 'w-ander')
    const kept = await app.analyses.start(id, short)
    const running = await app.analyses.start(id, endless())
    expect((await app.analyses.list(id)).map(analysis => analysis.id)).toEqual([running.id, kept.id])
    expect(await app.analyses.list(other.id)).toEqual([])
    for (const analysis of [running, kept]) {
      const elsewhere = { code: 'not-found', params: { what: 'analysis', id: analysis.id } }
      await expect(app.analyses.find(other.id, analysis.id)).rejects.toMatchObject(elsewhere)
      await expect(app.analyses.cancel(other.id, analysis.id)).rejects.toMatchObject(elsewhere)
      await expect(followed(app, other.id, analysis.id)).rejects.toMatchObject(elsewhere)
    }
    await expect(app.analyses.list('w-nowhere')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is cancelled in the middle of its work; whoever follows it is told', async () => {
    const { app, id } = await played()
    const { id: analysis } = await app.analyses.start(id, endless())
    const following = followed(app, id, analysis)
    await wait(1)
    const cancelled = await app.analyses.cancel(id, analysis)
    expect(cancelled).toMatchObject({ id: analysis, state: 'cancelled', result: null })
    expect((await following).at(-1)).toEqual(cancelled)
    expect(await app.analyses.find(id, analysis)).toEqual(cancelled)
    await expect(app.analyses.cancel(id, analysis)).rejects.toMatchObject({
      code: 'analysis-ended',
      params: { id: analysis, state: 'cancelled' },
    })
    expect(await app.store.db.selectFrom('analyses').selectAll().execute()).toEqual([])
  })

  test('that was cancelled starts anew when it is asked again', async () => {
    const { app, id } = await played()
    const { id: analysis } = await app.analyses.start(id, long)
    await app.analyses.cancel(id, analysis)
    expect(await app.analyses.start(id, long)).toMatchObject({ id: analysis, state: 'running' })
    expect((await followed(app, id, analysis)).at(-1)).toMatchObject({ state: 'done' })
  })

  test('that is done, or that nobody started, cannot be cancelled', async () => {
    const { app, id } = await played()
    const { id: done } = await app.analyses.start(id, short)
    await expect(app.analyses.cancel(id, done)).rejects.toMatchObject({
      code: 'analysis-ended',
      params: { state: 'done' },
    })
    await expect(app.analyses.cancel(id, 'f'.repeat(64))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('goes on when somebody who follows it goes away', async () => {
    const { app, id } = await played()
    const { id: analysis } = await app.analyses.start(id, endless())
    const gone = new AbortController()
    const following = app.analyses.follow(id, analysis, gone.signal)
    expect((await following.next()).value).toMatchObject({ state: 'running' })
    const next = following.next()
    gone.abort()
    await expect(next).rejects.toMatchObject({ name: 'AbortError' })
    expect(await app.analyses.find(id, analysis)).toMatchObject({ state: 'running' })
  })

  test('that fails says so, and somebody is told why', async () => {
    const faults: unknown[] = []
    const { app, id } = await played(newFile(), {
      ...deterministic(),
      worker: new URL('file:///nowhere.js'),
      onFault: error => faults.push(error),
    })
    const { id: analysis } = await app.analyses.start(id, long)
    expect((await followed(app, id, analysis)).at(-1)).toMatchObject({ state: 'failed', result: null })
    expect(faults).toHaveLength(1)
    expect(await app.analyses.start(id, long)).toMatchObject({ state: 'running' })
  })

  test('stops when the app closes, and is not there after a restart', async () => {
    const { app, id, file } = await played()
    const { id: analysis } = await app.analyses.start(id, endless())
    const following = followed(app, id, analysis)
    await wait(1)
    await app.close()
    expect((await following).at(-1)).toMatchObject({ state: 'cancelled' })
    const again = await openTestApp(file)
    await expect(again.analyses.find(id, analysis)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the queue', () => {
  test('takes so many at the same time; the next is refused, and nothing of it is kept', async () => {
    const { app, id } = await played()
    const running = []
    for (let seed = 1; seed <= MOST_RUNNING; seed++) running.push(await app.analyses.start(id, endless(seed)))
    await expect(app.analyses.start(id, endless(99))).rejects.toMatchObject({
      code: 'queue-full',
      params: { running: MOST_RUNNING, most: MOST_RUNNING },
    })
    expect(await app.analyses.list(id)).toHaveLength(MOST_RUNNING)
    // What runs already, and what is short, are answered all the same.
    expect(await app.analyses.start(id, endless(1))).toMatchObject({ id: running[0]!.id })
    expect(await app.analyses.start(id, short)).toMatchObject({ state: 'done' })
    await app.analyses.cancel(id, running[0]!.id)
    expect(await app.analyses.start(id, endless(99))).toMatchObject({ state: 'running' })
  })
})
