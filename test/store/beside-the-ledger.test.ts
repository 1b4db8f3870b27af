import { createHash } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { findAnalysis, MOST_KEPT, readAnalyses, saveAnalysis } from '../../src/store/analyses.ts'
import { createProject } from '../../src/store/ledger.ts'
import { readNotes, saveNotes, writeNote } from '../../src/store/notes.ts'
import { erasePerson, readPeople, savePerson } from '../../src/store/people.ts'
import { findReceipt, saveReceipt } from '../../src/store/receipts.ts'
import { openStore } from '../../src/store/store.ts'
import {
  findToken,
  readTokens,
  revokeToken,
  revokeTokensOf,
  saveToken,
  secretHash,
  type Token,
} from '../../src/store/tokens.ts'
import { bytesOf, newFile } from '../fixtures/environment.ts'

const open = async (file = newFile()) => {
  const store = await openStore(file)
  onTestFinished(() => store.close().catch(() => undefined))
  await store.write(async tx => {
    await createProject(tx, 'w-1', '2026-01-01')
    await createProject(tx, 'w-2', '2026-01-01')
  })
  return store
}
const ann = { participant: 'p-ann1', name: 'Anna Zeldzaam', organisation: 'Gemeente', position: 'secretaris' }
const token = (id: string, changes: Partial<Token> = {}): Token => ({
  id,
  account: 'p-ann1',
  project: 'w-1',
  label: 'laptop',
  created_at: '2026-01-01T00:00:00.000Z',
  expires_at: '2026-04-01T00:00:00.000Z',
  purpose: 'api',
  used_at: null,
  revoked_at: null,
  ...changes,
})

test('a note is known by the salted hash of its text', async () => {
  const note = writeNote('Jaarlijks geoefend', 'salt')
  expect(note.hash).toBe(createHash('sha256').update('salt\nJaarlijks geoefend').digest('hex'))
  expect(writeNote('Jaarlijks geoefend', 'pepper').hash).not.toBe(note.hash)
})

test('notes come back by their hash, each project its own; an erased note is simply not there', async () => {
  const store = await open()
  const notes = ['één', 'twee\u0000drie', '😀'].map((text, i) => writeNote(text, `salt ${i}`))
  await store.write(tx => saveNotes(tx, 'w-1', notes))
  const hashes = notes.map(({ hash }) => hash)
  const read = async (project: string) => Object.fromEntries(await readNotes(store.db, project, hashes))
  const all = Object.fromEntries(notes.map(({ hash, text }) => [hash, text]))
  expect(await read('w-1')).toEqual(all)
  expect(await read('w-2')).toEqual({})
  await store.db.deleteFrom('notes').where('hash', '=', hashes[0]!).execute()
  expect(new Set(Object.keys(await read('w-1')))).toEqual(new Set(hashes.slice(1)))
})

test('more notes than one statement takes are saved and read all the same', async () => {
  const store = await open()
  const notes = Array.from({ length: 9000 }, (_, i) => writeNote(`note ${i}`, 'salt'))
  await store.write(tx => saveNotes(tx, 'w-1', notes))
  const read = await readNotes(
    store.db,
    'w-1',
    notes.map(({ hash }) => hash),
  )
  expect(read.size).toBe(9000)
})

test('a person comes back with what is known, and only in their own project', async () => {
  const store = await open()
  const bob = { ...ann, participant: 'p-bob1', organisation: null, position: null }
  await store.write(async tx => {
    await savePerson(tx, 'w-1', ann)
    await savePerson(tx, 'w-1', bob)
    await savePerson(tx, 'w-2', ann)
  })
  expect([...(await readPeople(store.db, 'w-1')).values()]).toEqual([ann, bob])
  await store.write(tx => erasePerson(tx, 'w-1', 'p-ann1'))
  expect([...(await readPeople(store.db, 'w-1')).keys()]).toEqual(['p-bob1'])
  expect([...(await readPeople(store.db, 'w-2')).keys()]).toEqual(['p-ann1'])
})

test('once the file is closed no byte of an erased name is left in it', async () => {
  const file = newFile()
  const store = await open(file)
  await store.write(tx => savePerson(tx, 'w-1', ann))
  expect(bytesOf(file).includes('Anna Zeldzaam')).toBe(true)
  await store.write(tx => erasePerson(tx, 'w-1', 'p-ann1'))
  await store.close()
  expect(bytesOf(file).includes('Anna Zeldzaam')).toBe(false)
})

test('a token is found by the hash of its secret, and the secret is nowhere in the file', async () => {
  const file = newFile()
  const store = await open(file)
  await store.write(tx => saveToken(tx, token('t-1'), 'wk_very-secret'))
  expect(await findToken(store.db, secretHash('wk_very-secret'))).toMatchObject(token('t-1'))
  expect(await findToken(store.db, 'wk_very-secret')).toBeUndefined()
  expect(await findToken(store.db, secretHash('wk_another'))).toBeUndefined()
  expect(bytesOf(file).includes('very-secret')).toBe(false)
})

test('tokens are listed without their hash, by project and account', async () => {
  const store = await open()
  await store.write(async tx => {
    await saveToken(tx, token('t-1'), 'a')
    await saveToken(tx, token('t-2', { account: 'p-bob1' }), 'b')
    await saveToken(tx, token('t-3', { project: null, account: 'admin-1' }), 'c')
  })
  const ids = async (project: string | null, account: string | null) =>
    (await readTokens(store.db, project, account)).map(({ id }) => id)
  expect(await ids('w-1', null)).toEqual(['t-1', 't-2'])
  expect(await ids('w-1', 'p-bob1')).toEqual(['t-2'])
  expect(await ids(null, null)).toEqual(['t-3'])
  expect(await ids('w-2', null)).toEqual([])
  expect(await readTokens(store.db, 'w-1', 'p-ann1')).toEqual([token('t-1')])
})

test('a token is revoked once, in its own project only', async () => {
  const store = await open()
  const revoke = (project: string | null, at: string) => revokeToken(store.db, { id: 't-1', project }, at)
  await store.write(tx => saveToken(tx, token('t-1'), 'a'))
  expect([await revoke('w-2', 'x'), await revoke(null, 'x')]).toEqual([false, false])
  expect([await revoke('w-1', 'now'), await revoke('w-1', 'later')]).toEqual([true, false])
  expect((await readTokens(store.db, 'w-1', null))[0]!.revoked_at).toBe('now')
})

test('all tokens of an account end together; those of others stay', async () => {
  const store = await open()
  await store.write(async tx => {
    await saveToken(tx, token('t-1', { revoked_at: 'before' }), 'a')
    await saveToken(tx, token('t-2'), 'b')
    await saveToken(tx, token('t-3', { account: 'p-bob1' }), 'c')
    await revokeTokensOf(tx, 'w-1', 'p-ann1', 'now')
  })
  expect((await readTokens(store.db, 'w-1', null)).map(({ revoked_at }) => revoked_at)).toEqual([
    'before',
    'now',
    null,
  ])
})

test('a receipt is found by project, account and key together', async () => {
  const store = await open()
  const receipt = { account: 'p-ann1', key: 'k-1', request_hash: 'h', body: '{}', at: 'now' }
  await store.write(tx => saveReceipt(tx, 'w-1', receipt))
  expect(await findReceipt(store.db, 'w-1', 'p-ann1', 'k-1')).toEqual(receipt)
  expect(await findReceipt(store.db, 'w-2', 'p-ann1', 'k-1')).toBeUndefined()
  expect(await findReceipt(store.db, 'w-1', 'p-bob1', 'k-1')).toBeUndefined()
  expect(await findReceipt(store.db, 'w-1', 'p-ann1', 'k-2')).toBeUndefined()
  await expect(store.write(tx => saveReceipt(tx, 'w-1', receipt))).rejects.toThrow(/UNIQUE/)
})

const analysis = (id: string, at = 'now') => ({ id, body: `answer ${id}`, at })

test('an answer is found by its id in its own project, and the first one given stays', async () => {
  const store = await open()
  await store.write(async tx => {
    await saveAnalysis(tx, 'w-1', analysis('a'))
    await saveAnalysis(tx, 'w-1', { ...analysis('a'), body: 'another answer' })
  })
  expect(await findAnalysis(store.db, 'w-1', 'a')).toBe('answer a')
  expect(await findAnalysis(store.db, 'w-2', 'a')).toBeNull()
  expect(await findAnalysis(store.db, 'w-1', 'b')).toBeNull()
})

test('answers come newest first, and the oldest make room, each project its own', async () => {
  const store = await open()
  const at = (second: number) => `2026-01-01T00:${String(second).padStart(6, '0')}`
  await store.write(async tx => {
    await saveAnalysis(tx, 'w-2', analysis('old', at(0)))
    for (let i = 1; i <= MOST_KEPT + 2; i++) await saveAnalysis(tx, 'w-1', analysis(`a${i}`, at(i)))
  })
  const kept = await readAnalyses(store.db, 'w-1')
  expect(kept).toHaveLength(MOST_KEPT)
  expect([kept[0], kept.at(-1)]).toEqual([`answer a${MOST_KEPT + 2}`, 'answer a3'])
  expect(await readAnalyses(store.db, 'w-2')).toEqual(['answer old'])
})

test('an answer of a project that does not exist is refused', async () => {
  const store = await open()
  await expect(store.write(tx => saveAnalysis(tx, 'w-nowhere', analysis('a')))).rejects.toThrow(/FOREIGN KEY/)
})
