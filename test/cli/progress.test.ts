import { expect, test } from 'vitest'
import { entryHash, GENESIS } from '../../src/dossier/entry.ts'
import { projectAt } from './stages.ts'

/** A dossier of very many entries: withheld ones, whose text nobody can see. */
function long(entries: number): string {
  const hashes = Array.from({ length: entries }, (_, i) => entryHash(GENESIS, String(i)))
  return JSON.stringify({
    format: 'weegkader-dossier@1',
    project: 'w-lang',
    seq: entries,
    hash: hashes.at(-1),
    entries: hashes.map((hash, i) => ({ seq: i + 1, text: null, hash })),
    notes: [],
  })
}

test('long work shows how far it is to somebody who watches, on standard error', async () => {
  const { cli, write } = await projectAt('drafted')
  const file = write('long.json', long(3000))
  const watched = await cli.with({ watched: true })('verify', file)
  expect(watched.code).toBe(0)
  expect(watched.err).toContain('0/3000')
  expect(watched.out).toMatch(/^Gaaf: 3\.000 dossierregels/)
})

test('in a pipe it is silent', async () => {
  const { cli, write } = await projectAt('drafted')
  const file = write('long.json', long(3000))
  expect(await cli('verify', file)).toMatchObject({ code: 0, err: '' })
})

test('short work shows nothing', async () => {
  const { cli, write, project } = await projectAt('drafted')
  const file = write('short.json', await cli.ok('export', 'dossier', project))
  expect(await cli.with({ watched: true })('verify', file)).toMatchObject({ code: 0, err: '' })
})
