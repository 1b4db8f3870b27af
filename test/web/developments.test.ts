import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, ok, openProject, type Project } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const seenBy = async (project: Project, who: 'facilitator' | 'ann' | 'reader', path = '') => {
  const visitor = await signInAs(service, project.id, project[who].id)
  const url = `${project.path}/developments${path}`
  return { visitor, url, page: await visitor.get(url) }
}
const tracked = async (project: Project, id: string) =>
  (await ok(project.reader.get(`${project.path}/developments/${id}`))).body

test('everybody reads where each development stands and what it touches', async () => {
  const project = await openProject(service, 'proposed')
  const { page, visitor, url } = await seenBy(project, 'reader')
  expect(page.html).toMatch(/N1 Stap 8[\s\S]*?aangekondigd[\s\S]*?niet bekend[\s\S]*?KW1/)
  expect(page.html).toContain(`href="${project.path}/result#outlook"`)
  const one = await visitor.get(`${url}/N1`)
  expect(one.html).toContain('Er is nog niet vastgelegd hoe')
  expect(page.html + one.html).not.toContain('<form')
  expect((await visitor.get(`${url}/N99`)).status).toBe(404)
})

describe('registering', () => {
  test('from the national register, or of their own', async () => {
    const project = await openProject(service)
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    const copied = await visitor.send(page, `${url}/from-catalogue`, { chosen: ['N1', 'N3'] })
    expect(copied.html).toContain('N3 Versterking')
    const own = {
      id: 'E1',
      'name.nl': 'Eigen <b>punt</b>',
      refersTo: 'A, stap 8',
      'source.nl': 'Memo',
      status: 'proposed',
      expectedDate: '2026-12-31',
    }
    const done = await visitor.send(copied, url, own)
    expect(done.html).toContain('E1 Eigen &lt;b>punt')
    expect(await tracked(project, 'E1')).toMatchObject({
      status: 'proposed',
      expectedDate: '2026-12-31',
      development: { refersTo: ['A', 'stap 8'], source: { nl: 'Memo' } },
    })
  })

  test('what is not right is shown again', async () => {
    const project = await openProject(service, 'drafted')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    const wrong = { id: 'N1', 'name.nl': 'Dubbel', refersTo: 'x'.repeat(65) }
    const refused = await changingNothing(project, () => visitor.send(page, url, wrong))
    expect([refused.status, refused.html]).toEqual([
      400,
      expect.stringContaining('id="field-refersTo-error"'),
    ])
    const taken = await changingNothing(project, () => visitor.send(refused, url, { ...wrong, refersTo: '' }))
    expect([taken.status, taken.html]).toEqual([409, expect.stringContaining('id="field-id-error"')])
    expect(taken.html).toContain('value="Dubbel"')
  })
})

describe('moving', () => {
  test('is written down with a note, and an outcome only when it is settled', async () => {
    const project = await openProject(service, 'proposed')
    const outcomes = [{ id: 'streng', name: { nl: 'Strenge <norm>' }, effects: [] }]
    await ok(project.facilitator.post(`${project.path}/developments/N1/outcomes`, { outcomes }))
    const { visitor, url, page } = await seenBy(project, 'facilitator', '/N1')
    const early = await changingNothing(project, () =>
      visitor.send(page, `${url}/moves`, { status: 'proposed', outcome: 'streng', note: 'Concept' }),
    )
    expect([early.status, early.html]).toEqual([400, expect.stringContaining('id="field-outcome-error"')])
    const settled = await visitor.send(early, `${url}/moves`, { status: 'settled', note: 'Besluit <ja>' })
    expect(settled.html).toContain('vastgesteld: Strenge &lt;norm>')
    expect(settled.html).toContain('Besluit &lt;ja>')
    expect(await tracked(project, 'N1')).toMatchObject({ status: 'settled', open: false })
  })

  test('is not for assessors', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await seenBy(project, 'ann', '/N1')
    expect(page.html).not.toContain('/moves"')
    const { _csrf } = { _csrf: /name="_csrf" value="([^"]+)"/.exec(page.html)![1]! }
    const refused = await visitor.post(`${url}/moves`, { _csrf, status: 'settled', note: 'Toch' })
    expect(refused.status).toBe(403)
  })
})

test('a signal comes from assessors too, and is shown as text', async () => {
  const project = await openProject(service, 'drafted')
  const { visitor, url, page } = await seenBy(project, 'ann', '/N1')
  const empty = await changingNothing(project, () =>
    visitor.send(page, `${url}/signals`, { text: 'Gehoord' }),
  )
  expect([empty.status, empty.html]).toEqual([400, expect.stringContaining('id="field-source-error"')])
  expect(empty.html).toContain('>Gehoord</textarea>')
  const done = await visitor.send(empty, `${url}/signals`, { source: 'Werkgroep <1>' })
  expect(done.html).toContain('Van: Werkgroep &lt;1>')
  const list = await seenBy(project, 'facilitator')
  expect(list.page.html).toContain('Gehoord')
  await list.visitor.send(list.page, `${project.path}/signals`, { source: 'Mail', text: 'Tweede' })
  expect((await seenBy(project, 'reader')).page.html).toMatch(/Tweede[\s\S]*Gehoord/)
})

test('a project that lies still shows all of it and no form', async () => {
  const project = await openProject(service, 'proposed')
  await ok(project.facilitator.post(`${project.path}/pauses`, { reason: 'Even' }))
  for (const path of ['', '/N1'])
    expect((await seenBy(project, 'facilitator', path)).page.html).not.toContain('<form')
})
