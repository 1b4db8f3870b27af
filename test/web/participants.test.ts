import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, ok, openProject, type Project } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { unescaped, visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const seenBy = async (project: Project, who: 'facilitator' | 'ann' | 'reader', path = '') => {
  const visitor = await signInAs(service, project.id, project[who].id)
  const url = `${project.path}/participants${path}`
  return { visitor, url, page: await visitor.get(url) }
}

test('the facilitator sees names and who is in; others positions and organisations', async () => {
  const project = await openProject(service, 'scored')
  const { page } = await seenBy(project, 'facilitator')
  expect(page.html).toMatch(/Ann van Proef[\s\S]*?2 van 2[\s\S]*?heeft een toegangscode/)
  expect(page.html).toMatch(/Fay van Proef[\s\S]*?aangemeld/)
  for (const who of ['ann', 'reader'] as const) {
    const seen = await seenBy(project, who)
    expect(seen.page.html).not.toMatch(/van Proef|<form|aangemeld/)
    expect(seen.page.html).toContain('assessor van dienst')
    expect((await seen.visitor.get(`${seen.url}/${project.bob.id}`)).status).toBe(403)
  }
})

describe('admitting somebody', () => {
  const person = { name: 'Kees <b>Nieuw</b>', position: 'gemeentesecretaris', role: 'assessor' }

  test('asks a name and a role, and leads to the invitation', async () => {
    const project = await openProject(service)
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    const refused = await changingNothing(project, () => visitor.send(page, url, { name: person.name }))
    expect(refused.status).toBe(400)
    expect(refused.html).toMatch(/id="field-role-error">Dit veld ontbreekt/)
    expect(refused.html).toContain('value="Kees &lt;b>Nieuw')
    const admitted = await visitor.send(refused, url, person)
    expect(admitted.html).toContain('Kees &lt;b>Nieuw')
    expect(admitted.html).toContain('Maak hieronder een uitnodiging')
  })

  test('twice with one form admits one', async () => {
    const project = await openProject(service)
    const { visitor, url, page } = await seenBy(project, 'facilitator')
    await visitor.send(page, url, person)
    const { seq } = await project.head()
    expect([(await visitor.send(page, url, person)).status, (await project.head()).seq]).toEqual([200, seq])
  })
})

describe('an invitation', () => {
  const make = async (project: Project) => {
    const { visitor, url, page } = await seenBy(project, 'facilitator', `/${project.ann.id}`)
    return { visitor, url, made: await visitor.send(page, `${url}/invitations`, { days: '7' }) }
  }

  test('shows its link once, and lets in the one it is for', async () => {
    const project = await openProject(service)
    const { visitor, url, made } = await make(project)
    const message = unescaped(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(made.html)![1]!)
    expect(message).toContain('Beste Ann van Proef')
    const path = /\/invitation\/\S+/.exec(message)![0]
    expect((await visitor.get(url)).html).not.toContain(path)
    const guest = visitorOf(service)
    const inside = await guest.send(await guest.get(path), path)
    expect(inside.url).toBe(project.path)
    expect(inside.html).toContain('Mijn scores')
  })

  test('is revoked, and its session with it', async () => {
    const project = await openProject(service)
    const { visitor, url, made } = await make(project)
    const path = /\/invitation\/[\w-]+/.exec(made.html)![0]
    const page = await visitor.get(url)
    const revocation = /action="([^"]+\/tokens\/[^"]+\/revocation)"/.exec(page.html)![1]!
    const guest = visitorOf(service)
    await guest.send(await guest.get(path), path)
    await visitor.send(page, revocation)
    expect((await guest.get(project.path)).status).toBe(401)
    const again = await visitor.send(page, revocation)
    expect(again.status).toBe(404)
  })

  test('asks for a number of days that can be', async () => {
    const project = await openProject(service)
    const { visitor, url, page } = await seenBy(project, 'facilitator', `/${project.ann.id}`)
    for (const days of ['', '0', '91', 'zeven']) {
      const refused = await changingNothing(project, () => visitor.send(page, `${url}/invitations`, { days }))
      expect([days, refused.status]).toEqual([days, 400])
      expect(refused.html).toContain('id="field-days-error"')
    }
  })
})

test('a session is ended by the facilitator', async () => {
  const project = await openProject(service)
  const guest = await signInAs(service, project.id, project.ann.id)
  const { visitor, page } = await seenBy(project, 'facilitator', `/${project.ann.id}`)
  const revocation = /action="([^"]+\/sessions\/[^"]+\/revocation)"/.exec(page.html)![1]!
  await visitor.send(page, revocation)
  expect((await guest.get(project.path)).status).toBe(401)
})

describe('removing somebody', () => {
  test('says what it means, asks to be sure, erases the name and keeps the scores', async () => {
    const project = await openProject(service, 'closed')
    const { visitor, url, page } = await seenBy(project, 'facilitator', `/${project.bob.id}`)
    expect(page.html).toContain('De scores blijven staan')
    const unsure = await changingNothing(project, () => visitor.send(page, `${url}/removal`))
    expect([unsure.status, unsure.html]).toEqual([400, expect.stringContaining('Zet eerst een vinkje')])
    const gone = await visitor.send(page, `${url}/removal`, { sure: 'yes' })
    expect(gone.html).not.toContain('Bob van Proef')
    expect(gone.html).toContain('Er is 1 deelnemer vertrokken')
    const { body } = await ok(project.reader.get(`${project.path}/scores`))
    expect(body.scores.some(({ assessor }: { assessor: string }) => assessor === project.bob.id)).toBe(true)
    expect((await visitor.get(url)).status).toBe(409)
  })

  test('is refused for the last facilitator', async () => {
    const project = await openProject(service)
    const { visitor, url, page } = await seenBy(project, 'facilitator', `/${project.facilitator.id}`)
    const refused = await changingNothing(project, () =>
      visitor.send(page, `${url}/removal`, { sure: 'yes' }),
    )
    expect([refused.status, refused.html]).toEqual([409, expect.stringContaining('laatste projectleider')])
  })
})
