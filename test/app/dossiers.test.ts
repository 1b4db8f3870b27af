import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type App, openApp } from '../../src/app/app.ts'
import { type Act, readPage } from '../../src/app/dossiers.ts'
import { openProject, pauseProject } from '../../src/dossier/decide/project.ts'
import { openNextRound } from '../../src/dossier/decide/round.ts'
import { entryHash } from '../../src/dossier/entry.ts'
import { Refusal } from '../../src/dossier/refusal.ts'
import { entriesAfter } from '../../src/store/ledger.ts'
import { readNotes } from '../../src/store/notes.ts'
import { readPeople } from '../../src/store/people.ts'
import { deterministic, newFile, openTestApp } from '../fixtures/environment.ts'
import { playRound, preparedProject, projectIn } from '../fixtures/project.ts'

const entriesOf = (app: App, project: string) => entriesAfter(app.store.db, project, 0, 9e9)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    error => (error instanceof Refusal ? { code: error.code, params: error.params } : error),
  )
const whole = (app: App, project: string) => app.dossiers.read(project, state => structuredClone(state))

const newProject = (project: string): Act => ({
  project,
  by: 'operator',
  creates: true,
  decide: state => openProject(state, { name: { nl: project } }),
})

/** What somebody with a hold on the file could do: the triggers away, a statement, the triggers back. */
function tamper(file: string, statement: string, ...values: unknown[]): void {
  const raw = new Database(file)
  const triggers = raw.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`).all() as {
    name: string
    sql: string
  }[]
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`)
  raw.prepare(statement).run(...values)
  for (const { sql } of triggers) raw.exec(sql)
  raw.close()
}
const alterText = (file: string, seq: number, from: string, to: string) =>
  tamper(file, 'UPDATE entries SET text = replace(text, ?, ?) WHERE seq = ?', from, to, seq)

test('an act answers with the last entry it wrote, and that entry is there', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const receipt = await project.gives(project.assessors[0]!, 3)
  const [last] = (await entriesOf(app, project.id)).slice(-1)
  expect(receipt).toEqual({
    project: project.id,
    seq: last!.seq,
    hash: last!.hash,
    at: '2026-03-02T09:00:00.000Z',
    facts: 1,
    id: null,
  })
})

test('a refused act changes nothing, neither on disk nor in what is remembered', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const [before, entries] = [await whole(app, project.id), await entriesOf(app, project.id)]
  expect(await refusal(project.gives(project.assessors[0]!, 3))).toMatchObject({ code: 'no-open-round' })
  expect(await whole(app, project.id)).toEqual(before)
  expect(await entriesOf(app, project.id)).toEqual(entries)
})

test('a project that is not there is not found', async () => {
  const app = await openTestApp()
  const unknown = { code: 'not-found', params: { what: 'project', id: 'w-nowhere' } }
  const { dossiers } = app
  expect(await refusal(dossiers.head('w-nowhere'))).toEqual(unknown)
  expect(await refusal(dossiers.read('w-nowhere', () => 0))).toEqual(unknown)
  expect(await refusal(dossiers.verify('w-nowhere'))).toEqual(unknown)
  expect(await refusal(dossiers.act({ project: 'w-nowhere', by: 'x', decide: openNextRound }))).toEqual(
    unknown,
  )
})

test('what is remembered is what a fresh reading of the file gives', async () => {
  const file = newFile()
  const app = await openTestApp(file)
  const project = await preparedProject(app)
  await playRound(project)
  const fresh = await openTestApp(file)
  expect(await whole(fresh, project.id)).toEqual(await whole(app, project.id))
  expect(await fresh.dossiers.head(project.id)).toEqual(await app.dossiers.head(project.id))
})

test('sixty assessors at once: none is refused, and there is no gap', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app, 'w-sixty', 60)
  const opened = await project.openRound()
  const receipts = await Promise.all(
    project.assessors.flatMap((by, i) =>
      ['M1', 'M2'].map(model => project.gives(by, (i % 5) + 1, { model })),
    ),
  )
  const seqs = receipts.map(({ seq }) => seq).sort((a, b) => a - b)
  expect(seqs).toEqual(Array.from({ length: 120 }, (_, i) => opened.seq + 1 + i))
  expect(await app.dossiers.verify(project.id)).toMatchObject({ entries: opened.seq + 120 })
  const byWhom = (await readPage(app.store.db, project.id, opened.seq, 200)).map(({ entry }) => entry.by)
  expect(new Set(byWhom).size).toBe(60)
})

test('among acts that arrive together, a refused one takes no other along', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const [ann, bob] = project.assessors
  const outcomes = await Promise.allSettled([
    project.gives(ann!, 3),
    project.gives(bob!, 9),
    project.gives(project.facilitator, 3),
    project.gives(bob!, 4),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await app.dossiers.read(project.id, ({ envelope }) => envelope.size)).toBe(2)
})

test('acts that arrive together see each other: the second to close the round is refused', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const [first, second] = await Promise.all([refusal(project.closeRound()), refusal(project.closeRound())])
  expect([first, second]).toEqual([null, expect.objectContaining({ code: 'round-closed' })])
})

test('when what belongs to an act fails, its facts are not there, and the next act goes on from before', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const before = await whole(app, project.id)
  const failing = project.gives(
    project.assessors[0]!,
    3,
    {},
    {
      also: () => Promise.reject(new Error('disk full')),
    },
  )
  await expect(failing).rejects.toThrow('disk full')
  expect(await whole(app, project.id)).toEqual(before)
  expect(await app.dossiers.verify(project.id)).toEqual({ entries: before.seq, hash: before.hash })
  expect((await project.gives(project.assessors[0]!, 4)).seq).toBe(before.seq + 1)
})

test('when what belongs to an act is refused, its facts are not there either', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const before = await whole(app, project.id)
  const refused = project.gives(
    project.assessors[0]!,
    3,
    {},
    {
      also: () => Promise.reject(new Refusal('not-found', { what: 'token', id: 't-1' })),
    },
  )
  expect(await refusal(refused)).toMatchObject({ code: 'not-found' })
  expect(await whole(app, project.id)).toEqual(before)
  expect(await app.dossiers.verify(project.id)).toEqual({ entries: before.seq, hash: before.hash })
})

test('an act that fails among others that arrive with it fails alone', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const { seq } = await project.openRound()
  const [ann, bob] = project.assessors
  const outcomes = await Promise.allSettled([
    project.gives(ann!, 3),
    project.gives(bob!, 3, {}, { also: () => Promise.reject(new Error('disk full')) }),
    project.gives(bob!, 4),
    project.act(ann!, () => {
      throw new TypeError('a bug')
    }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  expect(await app.dossiers.verify(project.id)).toMatchObject({ entries: seq + 2 })
  expect((await whole(app, project.id)).seq).toBe(seq + 2)
})

test('two projects with one id: the second is not opened, and the first is what it was', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const before = await whole(app, project.id)
  const again = project.act('operator', s => openProject(s, { name: { nl: 'Dief' } }), { creates: true })
  await expect(again).rejects.toThrow()
  expect(await whole(app, project.id)).toEqual(before)
})

test('what could not be read back is never stored', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const unreadable = () => [{ type: 'round-opened', version: 1, data: { round: 0 } } as const]
  await expect(project.act('operator', unreadable)).rejects.toThrow()
  await expect(app.dossiers.verify(project.id)).resolves.toBeDefined()
})

const keyed = (key: string, requestHash: string) => ({ idempotency: { key, requestHash } })

test('the same key with the same body gets the first answer again, and nothing happens twice', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const [ann] = project.assessors
  const first = await project.gives(ann!, 3, {}, keyed('k-1', 'body'))
  await project.closeRound()
  // The round is closed by now: a retry is answered from the receipt, not decided again.
  expect(await project.gives(ann!, 3, {}, keyed('k-1', 'body'))).toEqual(first)
  expect((await app.dossiers.head(project.id)).seq).toBe(first.seq + 1)
})

test('also when both arrive at once', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const opened = await project.openRound()
  const give = () => project.gives(project.assessors[0]!, 3, {}, keyed('k-1', 'body'))
  const receipts = await Promise.all([give(), give(), give()])
  expect(receipts).toEqual([receipts[0], receipts[0], receipts[0]])
  expect((await app.dossiers.head(project.id)).seq).toBe(opened.seq + 1)
})

test('the same key with another body is refused, and says when the key was used', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const [ann, bob] = project.assessors
  const [first, other] = await Promise.all([
    refusal(project.gives(ann!, 3, {}, keyed('k-1', 'body'))),
    refusal(project.gives(ann!, 4, {}, keyed('k-1', 'other'))),
  ])
  expect(first).toBeNull()
  expect(other).toEqual({ code: 'idempotency-key-reused', params: { at: '2026-03-02T09:00:00.000Z' } })
  expect(await refusal(project.gives(bob!, 4, {}, keyed('k-1', 'other')))).toBeNull()
})

test('a refused act leaves its key free', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const [ann] = project.assessors
  expect(await refusal(project.gives(ann!, 3, {}, keyed('k-1', 'body')))).toMatchObject({
    code: 'no-open-round',
  })
  await project.openRound()
  expect(await project.gives(ann!, 3, {}, keyed('k-1', 'body'))).toMatchObject({ facts: 1 })
})

test('who decides on an old structure is told what changed since', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const seen = (await app.dossiers.head(project.id)).structureSeq
  const opened = await project.openRound()
  const pauses = (ifMatch: number) =>
    project.act(project.facilitator, (s, context) => pauseProject(s, { reason: 'zomer' }, context), {
      ifMatch,
    })
  expect(await refusal(pauses(seen))).toEqual({
    code: 'stale',
    params: { seen, now: opened.seq, changes: `${opened.seq}: round-opened` },
  })
  await project.gives(project.assessors[0]!, 3)
  expect(await refusal(pauses(opened.seq))).toBeNull()
})

test('two who change the structure at once on what they both saw: one of them is stale', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const ifMatch = (await app.dossiers.head(project.id)).structureSeq
  const open = () => refusal(project.act(project.facilitator, openNextRound, { ifMatch }))
  expect(await Promise.all([open(), open()])).toEqual([null, expect.objectContaining({ code: 'stale' })])
})

test('free text goes beside the ledger, under the hash that the fact holds', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  await project.gives(project.assessors[0]!, 5, { motivation: 'Elk jaar geoefend' })
  const ref = await app.dossiers.read(project.id, ({ envelope }) => [...envelope.values()][0]!.motivation!)
  expect([...(await readNotes(app.store.db, project.id, [ref.hash])).values()]).toEqual(['Elk jaar geoefend'])
  const texts = (await entriesOf(app, project.id)).map(({ text }) => text).join('\n')
  expect(texts).not.toContain('geoefend')
})

test('as of an entry the outcome has the same bytes as it had then', async () => {
  const file = newFile()
  const app = await openTestApp(file)
  const project = await preparedProject(app)
  const write = (outcome: unknown) => JSON.stringify(outcome)
  const then = new Map<number, string>()
  const remember = async () => {
    const { seq, body } = await app.results.outcomeBody(project.id, undefined, write)
    then.set(seq, body.toString())
  }
  await remember()
  await project.openRound()
  await project.gives(project.assessors[0]!, 5)
  await remember()
  await project.closeRound()
  await remember()
  await project.openRound()
  await project.gives(project.assessors[1]!, 1)
  await project.closeRound(2)
  const fresh = await openTestApp(file)
  for (const reader of [app, fresh])
    for (const [seq, body] of then)
      expect((await reader.results.outcomeBody(project.id, seq, write)).body.toString()).toBe(body)
  expect(then.size).toBe(3)
})

test('as of an entry that is not there yet is refused, with the last one', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const { seq } = await app.dossiers.head(project.id)
  expect(await refusal(app.dossiers.read(project.id, () => 0, seq + 1))).toEqual({
    code: 'as-of-out-of-range',
    params: { asOf: seq + 1, last: seq },
  })
  expect(await app.dossiers.read(project.id, state => state.seq, seq)).toBe(seq)
  expect(await app.dossiers.read(project.id, state => state.seq, 1)).toBe(1)
})

/** Two apps on one file, as two processes would have it, and one project seen through each. */
async function twoOnOneFile() {
  const file = newFile()
  const one = await openTestApp(file, deterministic('one'))
  const other = await openTestApp(file, deterministic('other'))
  const here = await preparedProject(one)
  const there = projectIn(other, here.id, here.facilitator, here.assessors)
  return { file, one, other, here, there }
}

test('two instances on one file write in turn, see each other’s entries and keep one chain', async () => {
  const { one, other, here, there } = await twoOnOneFile()
  const { seq } = await here.openRound()
  const [ann, bob] = here.assessors
  for (const [i, project] of [here, there, here, there, there, here].entries()) {
    const receipt = await project.gives(i % 2 === 0 ? ann! : bob!, (i % 3) + 2)
    expect(receipt.seq).toBe(seq + 1 + i)
    for (const reader of [one, other])
      expect(await reader.dossiers.head(here.id)).toMatchObject({ seq: receipt.seq, hash: receipt.hash })
  }
  await there.closeRound()
  expect(await refusal(here.gives(ann!, 3))).toMatchObject({ code: 'round-closed' })
  expect(await whole(one, here.id)).toEqual(await whole(other, here.id))
  expect(await one.dossiers.verify(here.id)).toEqual(await other.dossiers.verify(here.id))
  expect(await one.results.outcome(here.id)).toEqual(await other.results.outcome(here.id))
})

test('a key used at one instance is known at the other', async () => {
  const { here, there } = await twoOnOneFile()
  await here.openRound()
  const [ann] = here.assessors
  const first = await here.gives(ann!, 3, {}, keyed('k-1', 'body'))
  expect(await there.gives(ann!, 3, {}, keyed('k-1', 'body'))).toEqual(first)
  expect(await refusal(there.gives(ann!, 4, {}, keyed('k-1', 'other')))).toMatchObject({
    code: 'idempotency-key-reused',
  })
})

test('what one instance saw is stale once the other has changed the structure', async () => {
  const { one, here, there } = await twoOnOneFile()
  const ifMatch = (await one.dossiers.head(here.id)).structureSeq
  const opened = await there.openRound()
  expect(await refusal(here.act(here.facilitator, openNextRound, { ifMatch }))).toEqual({
    code: 'stale',
    params: { seen: ifMatch, now: opened.seq, changes: `${opened.seq}: round-opened` },
  })
})

test('more projects than are remembered at once, in one batch, each keep their chain', async () => {
  const file = newFile()
  const ids = Array.from({ length: 120 }, (_, i) => `w-${i}`)
  const opener = await openTestApp(file)
  await Promise.all(ids.map(id => opener.dossiers.act(newProject(id))))
  const app = await openTestApp(file)
  const pauses = (project: string) =>
    app.dossiers.act({
      project,
      by: 'operator',
      decide: (state, context) => pauseProject(state, { reason: 'x' }, context),
    })
  const outcomes = await Promise.all([...ids, 'w-0'].map(id => refusal(pauses(id))))
  expect(outcomes.slice(0, -1).every(outcome => outcome === null)).toBe(true)
  expect(outcomes.at(-1)).toEqual({ code: 'project-paused', params: { seq: 2 } })
  for (const id of ['w-0', 'w-60', 'w-119']) {
    expect(await app.dossiers.head(id)).toMatchObject({ seq: 2, structureSeq: 2 })
    expect(await app.dossiers.verify(id)).toMatchObject({ entries: 2 })
  }
})

/** A project with a closed round, its app closed, so that the file can be altered behind its back. */
async function closedFile() {
  const file = newFile()
  const app = await openApp(file, deterministic())
  const project = await preparedProject(app)
  await playRound(project)
  const head = await app.dossiers.head(project.id)
  const entries = await entriesOf(app, project.id)
  await app.close()
  const score = entries.findIndex(({ text }) => text.includes('"type":"score-given"')) + 1
  return { file, project, head, entries, score }
}

test('a ledger altered by hand is found by verify, at its entry', async () => {
  const { file, project, score } = await closedFile()
  alterText(file, score, '"value":2', '"value":5')
  const app = await openTestApp(file)
  const broken = { code: 'chain-broken', params: { seq: score } }
  expect(await refusal(app.dossiers.verify(project.id))).toEqual(broken)
})

test('nothing is read from, computed on or written to an altered ledger', async () => {
  const { file, project, head, score } = await closedFile()
  alterText(file, score, '"value":2', '"value":5')
  const app = await openTestApp(file)
  const broken = { code: 'chain-broken', params: { seq: score } }
  const { id, facilitator } = project
  expect(await refusal(app.dossiers.read(id, () => 0))).toEqual(broken)
  expect(await refusal(app.dossiers.head(id))).toEqual(broken)
  expect(await refusal(app.results.outcome(id))).toEqual(broken)
  expect(await refusal(app.dossiers.act({ project: id, by: facilitator, decide: openNextRound }))).toEqual(
    broken,
  )
  expect(await refusal(readPage(app.store.db, id, 0, 100))).toEqual(broken)
  expect(await app.dossiers.act(newProject('w-other'))).toMatchObject({ seq: 1 })
  expect((await entriesOf(app, id)).length).toBe(head.seq)
})

test('while the service runs, verify reads the file anew and finds what was altered meanwhile', async () => {
  const file = newFile()
  const app = await openTestApp(file)
  const project = await preparedProject(app)
  await playRound(project)
  const { seq } = await app.dossiers.head(project.id)
  alterText(file, seq, '2026-03-02', '2026-03-01')
  const broken = { code: 'chain-broken', params: { seq } }
  expect(await refusal(app.dossiers.verify(project.id))).toEqual(broken)
})

test('what another process appended is folded on top of what is remembered, not from the start', async () => {
  const file = newFile()
  const [one, other] = [await openTestApp(file), await openTestApp(file)]
  const project = await preparedProject(one)
  const remembered = await one.dossiers.read(project.id, state => state)
  await other.dossiers.act({ project: project.id, by: project.facilitator, decide: openNextRound })
  await one.dossiers.read(project.id, state => {
    expect(state).toBe(remembered)
    expect(state.rounds).toHaveLength(1)
  })
})

test('an entry taken out, or two in each other’s place, are found at the first that does not follow', async () => {
  const removed = await closedFile()
  tamper(removed.file, 'DELETE FROM entries WHERE seq = ?', removed.score)
  const [one, other] = [await openTestApp(removed.file), await closedFile()]
  expect(await refusal(one.dossiers.verify('w-proef'))).toEqual({
    code: 'chain-broken',
    params: { seq: removed.score },
  })
  const { score } = other
  tamper(other.file, 'UPDATE entries SET seq = -seq WHERE seq IN (?, ?)', score, score + 1)
  tamper(other.file, 'UPDATE entries SET seq = ? + seq WHERE seq < 0', 2 * score + 1)
  expect(await refusal((await openTestApp(other.file)).dossiers.verify('w-proef'))).toEqual({
    code: 'chain-broken',
    params: { seq: other.score },
  })
})

test('an altered entry with its own hash made to fit is found at the next one', async () => {
  const { file, entries, score } = await closedFile()
  const { text } = entries[score - 1]!
  const forged = text.replace('"value":2', '"value":5')
  expect(forged).not.toBe(text)
  const hash = entryHash(entries[score - 2]!.hash, forged)
  tamper(file, 'UPDATE entries SET text = ?, hash = ? WHERE seq = ?', forged, hash, score)
  expect(await refusal((await openTestApp(file)).dossiers.verify('w-proef'))).toEqual({
    code: 'chain-broken',
    params: { seq: score + 1 },
  })
})

test('a sound ledger of another project in this one’s place is found at its first entry', async () => {
  const { file } = await closedFile()
  const app = await openTestApp(file)
  await app.dossiers.act(newProject('w-other'))
  tamper(file, `DELETE FROM entries WHERE project = 'w-proef'`)
  tamper(file, `UPDATE entries SET project = 'w-proef' WHERE project = 'w-other'`)
  const broken = { code: 'chain-broken', params: { seq: 1 } }
  expect(await refusal(app.dossiers.verify('w-proef'))).toEqual(broken)
  expect(await refusal(readPage(app.store.db, 'w-proef', 0, 10))).toEqual(broken)
})

test('an entry of a newer version of the software stops reading at its number', async () => {
  const { file, head } = await closedFile()
  const text = JSON.stringify({
    project: 'w-proef',
    seq: head.seq + 1,
    at: '2030-01-01T00:00:00.000Z',
    by: 'x',
    type: 'round-closed',
    version: 2,
    data: {},
  })
  tamper(
    file,
    `INSERT INTO entries VALUES ('w-proef', ?, ?, ?)`,
    head.seq + 1,
    text,
    entryHash(head.hash, text),
  )
  const app = await openTestApp(file)
  expect(await refusal(app.dossiers.read('w-proef', () => 0))).toEqual({
    code: 'entry-unknown',
    params: { seq: head.seq + 1, type: 'round-closed', version: 2 },
  })
})

test('pages of entries are checked against the chain without reading from the start', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  const { seq } = await app.dossiers.head(project.id)
  const page = await readPage(app.store.db, project.id, 3, 2)
  expect(page.map(({ entry }) => entry.seq)).toEqual([4, 5])
  expect(await readPage(app.store.db, project.id, seq, 10)).toEqual([])
  expect(await readPage(app.store.db, project.id, seq + 5, 10)).toEqual([])
})

test('erasing a person leaves the chain and the ranking as they were', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const [ann] = project.assessors
  const before = await app.results.outcome(project.id)
  const { seq } = await app.dossiers.head(project.id)
  await app.accounts.leave(project.id, project.facilitator, ann!)
  expect((await readPeople(app.store.db, project.id)).has(ann!)).toBe(false)
  const after = await app.results.outcome(project.id)
  expect({ ...after, basis: null }).toEqual({ ...before, basis: null })
  expect(await app.results.outcome(project.id, seq)).toEqual(before)
  expect(await app.dossiers.verify(project.id)).toMatchObject({ entries: seq + 1 })
})

test('no entry holds a name', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const texts = (await entriesOf(app, project.id)).map(({ text }) => text).join('\n')
  for (const { name, organisation } of (await app.accounts.people(project.id)).values())
    for (const words of [name, organisation!]) expect(texts).not.toContain(words)
})
