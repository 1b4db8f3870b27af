import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { DossierExport } from '../../src/app/export.ts'
import { packageOf } from '../../src/app/package.ts'
import { verifyExport } from '../../src/app/verify-export.ts'
import { openProject } from '../../src/dossier/decide/project.ts'
import { giveScores } from '../../src/dossier/decide/score.ts'
import { ReproducibleReport, reproduce } from '../../src/dossier/reproduce.ts'
import { render } from '../../src/report/rendering.ts'
import { openTestApp } from '../fixtures/environment.ts'
import { fullSheet, playRound, preparedProject } from '../fixtures/project.ts'
import { readXml } from '../fixtures/xml.ts'

const packed = async (app: App, project: string, reader = 'nobody') => {
  const bytes = (await render(await packageOf(app, project, reader))) as Uint8Array
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
  )
  return { bytes, files, json: (name: string) => JSON.parse(files[name]!.toString('utf8')) }
}

test('holds the report, its data, the framework, the ledger, metadata, and how to check them', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const { files, json } = await packed(app, project.id)
  expect(Object.keys(files)).toEqual([
    'report.html',
    'report-en.html',
    'data.xlsx',
    'report.json',
    'framework.json',
    'dossier.json',
    'metadata.xml',
    'LEESMIJ.txt',
    'manifest.json',
  ])
  const { seq, hash } = await app.dossiers.head(project.id)
  const exported = DossierExport.parse(json('dossier.json'))
  expect(verifyExport(exported)).toEqual({ entries: seq, hash, withheld: 0 })
  expect(reproduce(ReproducibleReport.parse(json('report.json')))).toMatchObject({ identical: true })
  expect(files['report.html']!.toString()).toContain(hash)
  expect(files['report-en.html']!.toString()).toContain('<html lang="en"')
  expect(files['LEESMIJ.txt']!.toString()).toContain('weegkader verify dossier.json')
})

test('the manifest has the size and the hash of every other file, and the head of the ledger', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const { files, json } = await packed(app, project.id)
  const { files: listed, ...rest } = json('manifest.json')
  const { seq, hash } = await app.dossiers.head(project.id)
  const frameworkHash = createHash('sha256').update(files['framework.json']!).digest('hex')
  expect(rest).toEqual({ format: 'weegkader-package@1', project: project.id, seq, hash, frameworkHash })
  expect(json('report.json').outcome.basis.frameworkHash).toBe(frameworkHash)
  const { 'manifest.json': _, ...others } = files
  expect(listed).toEqual(
    Object.entries(others).map(([path, content]) => ({
      path,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  )
})

test('the metadata are well-formed, with the history and a checksum of each file', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  const { files } = await packed(app, project.id)
  const xml = files['metadata.xml']!.toString('utf8')
  expect(xml).toContain('niet gevalideerd')
  const [record, ...described] = readXml(xml.replace(/<!--.*?-->/, '')).children.map(
    ({ children }) => children[0]!,
  )
  const events = record!.children.filter(({ name }) => name === 'event').map(({ text }) => text)
  expect(events).toEqual(
    ['Project geopend', 'Weegkader vastgesteld', 'Scoreronde gesloten'].map(label =>
      expect.stringMatching(new RegExp(`^${label}Weegkader.*dossierregel \\d+$`)),
    ),
  )
  expect(described.map(({ children }) => children.find(({ name }) => name === 'naam')!.text)).toEqual(
    Object.keys(files).slice(0, -3),
  )
  for (const { text } of described) expect(text).toMatch(/[0-9a-f]{64}/)
})

test('the same dossier gives the same bytes', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  expect((await packed(app, project.id)).bytes).toEqual((await packed(app, project.id)).bytes)
})

test('before there is a ranking it is without a report, and says so', async () => {
  const app = await openTestApp()
  const name = { nl: 'Lange naam '.repeat(20) }
  await app.dossiers.act({
    project: 'w-nieuw',
    by: 'op',
    decide: s => openProject(s, { name }),
    creates: true,
  })
  const { files, json } = await packed(app, 'w-nieuw')
  expect(Object.keys(files)).toEqual(['dossier.json', 'metadata.xml', 'LEESMIJ.txt', 'manifest.json'])
  expect(json('manifest.json').frameworkHash).toBeNull()
  expect(files['LEESMIJ.txt']!.toString()).toContain('nog geen rangschikking')
  expect(files['LEESMIJ.txt']!.toString()).not.toContain('reproduce')
})

test('while a round is open nothing of what is scored in it is in any of its files', async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await project.openRound()
  const [ann] = project.assessors
  const scores = fullSheet({ M1: 2, M2: 4 }).map(score => ({ ...score, motivation: 'GEHEIM' }))
  await project.act(ann!, (state, context) => giveScores(state, scores, context))
  const { files, json } = await packed(app, project.id, project.facilitator)
  const withheld = json('dossier.json').entries.filter(({ text }: { text: string | null }) => text === null)
  expect(withheld).toHaveLength(scores.length)
  const sheets = Object.values(unzipSync(files['data.xlsx']!)).map(content => strFromU8(content))
  const { 'data.xlsx': _, ...texts } = files
  for (const text of [...sheets, ...Object.values(texts).map(String)]) expect(text).not.toContain('GEHEIM')
})
