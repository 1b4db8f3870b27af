import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, openProject, type Project, score } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { unescaped, type Visitor, visitorOf } from './visitor.ts'

let service: Service
let project: Project
let reader: Visitor
let facilitator: Visitor
beforeAll(async () => {
  service = await openService()
  project = await openProject(service, 'closed')
  reader = await signInAs(service, project.id, project.reader.id)
  facilitator = await signInAs(service, project.id, project.facilitator.id)
})
afterAll(() => service.close())

const page = () => `${project.path}/reports`
const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/projects\/[^"]+\/reports\/[^"]+)"/g)].map(([, href]) => unescaped(href!))

test('every link gives a file of the kind that it says, the same as the API gives', async () => {
  const links = linksIn((await reader.get(page())).html)
  expect(links.length).toBeGreaterThan(20)
  for (const link of links) {
    const got = await reader.get(link)
    expect([link, got.status]).toEqual([link, 200])
    const query = new URL(link, 'http://x').searchParams
    if (['html', 'markdown', 'json', 'csv'].includes(query.get('format')!)) {
      const same = await project.reader.get(`${project.path}/report?${query}`)
      expect([got.headers['content-type'], got.html]).toEqual([same.headers['content-type'], same.text])
    }
    const name = got.headers['content-disposition']
    if (query.get('format') === 'html') expect(name).toBeUndefined()
    else expect(name).toMatch(/^attachment; filename="weegkader-[\w.-]+"$/)
  }
})

test('each link makes sense alone, and says how large the file is', async () => {
  const { html } = await reader.get(page())
  const names = [
    ...html.matchAll(/<a class="utrecht-link" href="[^"]*\/reports\/file[^"]*">([\s\S]*?)<\/a>/g),
  ].map(([, words]) => words!.replace(/<[^>]+>/g, ''))
  expect(names).toContain('ODT: voor het bestuur')
  expect(new Set(names).size).toBe(names.length)
  expect(html.match(/minder dan \d MB/g)).toHaveLength(names.length)
})

test('the whole dossier is for who leads the project', async () => {
  expect((await reader.get(page())).html).not.toContain('ZIP')
  expect((await reader.get(`${page()}/dossier`)).status).toBe(403)
  expect((await facilitator.get(page())).html).toContain('ZIP')
  const zip = await facilitator.get(`${page()}/dossier`)
  expect([zip.status, zip.headers['content-type']]).toEqual([200, 'application/zip'])
})

test.each([
  ['kind=verdict&format=csv', 'report-not-offered'],
  ['kind=ranking&format=csv&for=board', 'depth-not-offered'],
  ['kind=guess', ''],
  ['kind=ranking&formaat=odt', ''],
])('%s is not there: the page says so', async query => {
  const refused = await reader.get(`${page()}/file?${query}`)
  expect(refused.status).toBe(400)
  expect(refused.headers['content-type']).toContain('text/html')
  expect(refused.html).toContain('<h1')
})

test('is for the project only', async () => {
  expect((await visitorOf(service).get(page())).status).toBe(401)
  expect((await visitorOf(service).get(`${page()}/file?kind=ranking&format=json`)).status).toBe(401)
  const other = await openProject(service)
  const stranger = await signInAs(service, other.id, other.ann.id)
  expect((await stranger.get(`${page()}/file?kind=ranking&format=json`)).status).toBe(404)
})

test('before there is a ranking there is the progress to report on', async () => {
  const young = await openProject(service, 'drafted')
  const visitor = await signInAs(service, young.id, young.ann.id)
  const { html } = await visitor.get(`${young.path}/reports`)
  expect(html).toContain('Er is nog geen rapport over de uitkomst')
  const links = linksIn(html)
  expect(links.every(link => link.includes('kind=progress'))).toBe(true)
  expect((await visitor.get(links[0]!)).status).toBe(200)
})

test('what is given in an open round is in no file', async () => {
  const blind = await openProject(service, 'scoring')
  await ok(blind.ann.post(`${blind.path}/score-batches`, { scores: [score('M1', 5, 'Heel geheim')] }))
  const bob = await signInAs(service, blind.id, blind.bob.id)
  for (const link of linksIn((await bob.get(`${blind.path}/reports`)).html).filter(link =>
    /format=(html|markdown|json|csv)/.test(link),
  ))
    expect((await bob.get(link)).html).not.toContain('Heel geheim')
})
