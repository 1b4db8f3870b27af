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
  const url = `${project.path}/rounds`
  return { visitor, url, page: await visitor.get(url) }
}

describe('opening a round', () => {
  test.each([
    ['drafted', 'Stel eerst het weegkader vast'],
    ['sealed', 'Stel eerst ten minste één kandidaat-model voor'],
  ] as const)('of a project that is only %s says what comes first', async (stage, words) => {
    const { page } = await seenBy(await openProject(service, stage), 'facilitator')
    expect(page.html).toContain(words)
    expect(page.html).not.toContain('<form')
  })

  test('says what blind means, and opens the first round', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    expect(page.html).toContain('tot de ronde sluit, ziet niemand de scores van een ander')
    const open = await visitor.send(page, url)
    expect(open.html).toContain('De ronde is open')
    expect(open.html).toContain('Ronde 1 is open sinds')
    const { seq } = await project.head()
    expect([(await visitor.send(page, url)).status, (await project.head()).seq]).toEqual([200, seq])
  })

  test('on a structure that changed meanwhile is refused', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    const extra = { id: 'M3', name: { nl: 'Derde' }, variants: {} }
    await ok(project.facilitator.post(`${project.path}/models`, { models: [extra] }, await project.now()))
    const stale = await changingNothing(project, () => visitor.send(page, url))
    expect(stale.status).toBe(412)
  })
})

describe('closing a round', () => {
  test('says who has not handed in, and makes the scores visible', async () => {
    const project = await openProject(service, 'scored')
    await ok(project.ann.post(`${project.path}/rounds/1/hand-ins`))
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    expect(page.html).toContain('1 beoordelaar heeft nog niet ingeleverd: Bob van Proef. ')
    const closed = await visitor.send(page, `${url}/1/closing`)
    expect(closed.html).toContain('De ronde is gesloten')
    expect(closed.html).toContain('Gesloten rondes')
    expect(closed.html).toContain('Ronde 2 openen')
  })

  test('that is closed already is told so', async () => {
    const project = await openProject(service, 'scored')
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    await ok(project.facilitator.post(`${project.path}/rounds/1/closing`, undefined, await project.now()))
    const late = await changingNothing(project, () => visitor.send(page, `${url}/1/closing`))
    expect([late.status, late.html]).toEqual([412, expect.stringContaining('intussen veranderd')])
  })
})

test('assessors and readers see how much, not who by name, and no form', async () => {
  const project = await openProject(service, 'scored')
  for (const who of ['ann', 'reader'] as const) {
    const { page } = await seenBy(project, who)
    expect(page.html).toContain('2 van 2')
    expect(page.html).not.toContain('van Proef')
    expect(page.html).not.toContain('<form')
    expect(page.html).not.toContain('Waarom M1')
  }
})

test('who came after a round closed had no part in it', async () => {
  const project = await openProject(service, 'closed')
  const late = { role: 'assessor', name: 'Laat van Proef' }
  await ok(service.administrator.post(`${project.path}/participants`, late))
  const { page } = await seenBy(project, 'facilitator')
  expect(page.html).toContain('Bob van Proef')
  expect(page.html).not.toContain('Laat van Proef')
})
