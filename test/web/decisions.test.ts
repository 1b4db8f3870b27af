import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, ok, openProject, type Project } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const seenBy = async (project: Project, who: 'facilitator' | 'ann' | 'reader') => {
  const visitor = await signInAs(service, project.id, project[who].id)
  const url = `${project.path}/decisions`
  return { visitor, url, page: await visitor.get(url) }
}
const decision = {
  kind: 'decided',
  model: 'M2',
  decidedBy: 'Algemeen <i>Bestuur</i>',
  text: 'Regel 1\nRegel <2>',
}

test('what was typed is not lost when the project was paused meanwhile', async () => {
  const project = await openProject(service, 'closed')
  const { visitor, url, page } = await seenBy(project, 'facilitator')
  await ok(project.facilitator.post(`${project.path}/pauses`, { reason: 'Zomer' }))
  const refused = await changingNothing(project, () => visitor.send(page, url, decision))
  expect(refused.status).toBe(412)
  expect(refused.html).toContain('Regel 1\nRegel &lt;2>')
})

test('a decision is recorded, with who and on which entry, and read by everybody as text', async () => {
  const project = await openProject(service, 'closed')
  const { visitor, url, page } = await seenBy(project, 'facilitator')
  const { seq, hash } = await project.head()
  const done = await visitor.send(page, url, decision)
  expect(done.html).toContain('Het besluit is vastgelegd')
  for (const who of ['ann', 'reader'] as const) {
    const { html } = (await seenBy(project, who)).page
    expect(html).toContain('Regel 1\nRegel &lt;2>')
    expect(html).toContain('Algemeen &lt;i>Bestuur')
    expect(html).toContain('M2 Model M2')
    expect(html).toContain(hash)
    expect(html).not.toContain('<form')
  }
  const [recorded] = (await ok(project.reader.get(`${project.path}/decisions`))).body.decisions
  expect(recorded.restsOn).toEqual({ seq, hash })
  const { seq: after } = await project.head()
  await visitor.send(page, url, decision)
  expect((await project.head()).seq).toBe(after)
})

test('it may rest on an earlier entry: that of the report that the board had', async () => {
  const project = await openProject(service, 'closed')
  const { visitor, url, page } = await seenBy(project, 'facilitator')
  await visitor.send(page, url, { ...decision, restsOn: '12' })
  const [recorded] = (await ok(project.reader.get(`${project.path}/decisions`))).body.decisions
  const entry = (await ok(project.reader.get(`${project.path}/entries/12`))).body
  expect(recorded.restsOn).toEqual({ seq: 12, hash: entry.hash })
})

describe('what is not right is shown again with the reason', () => {
  test.each([
    ['no kind', { kind: '' }, 400, 'kind'],
    ['no text', { text: '' }, 400, 'text'],
    ['an entry that is none', { restsOn: 'gisteren' }, 400, 'restsOn'],
    ['entry 0', { restsOn: '0' }, 400, 'restsOn'],
    ['an entry to come', { restsOn: '99999' }, 400, 'restsOn'],
    ['a model that is not there', { model: 'M9' }, 400, 'model'],
  ])('%s', async (_name, wrong, status, field) => {
    const project = await openProject(service, 'closed')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    const refused = await changingNothing(project, () => visitor.send(page, url, { ...decision, ...wrong }))
    expect(refused.status).toBe(status)
    expect(refused.html).toContain(`id="field-${field}-error"`)
    expect(refused.html).toContain('value="Algemeen &lt;i>Bestuur')
  })

  test('a decision on a structure that changed', async () => {
    const project = await openProject(service, 'closed')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
    const stale = await changingNothing(project, () => visitor.send(page, url, decision))
    expect(stale.status).toBe(412)
  })
})

test.each([
  ['drafted', 'als het weegkader is vastgesteld'],
  ['proposed', 'Er zijn nog geen scores of metingen'],
  ['scoring', 'Er staat een ronde open'],
] as const)('a project that is %s says what comes first', async (stage, words) => {
  const { page } = await seenBy(await openProject(service, stage), 'facilitator')
  expect(page.html).toContain(words)
  expect(page.html).not.toContain('<form')
})
