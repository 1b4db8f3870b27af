import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, unescaped, type Visitor, visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const filled = {
  'name.nl': 'Zorg <i>Proef</i>',
  'facilitator.name': 'F. <b>Leider</b>',
  'facilitator.position': 'adviseur',
  'facilitator.organisation': 'Gemeente Proef',
}

/** The operator, signed in on the pages with a token. */
async function administrator(): Promise<Visitor> {
  const visitor = visitorOf(service)
  const { token } = await service.app.accounts.issueAdministrator('pages')
  await visitor.send(await visitor.get('/sign-in'), '/sign-in', { secret: token })
  return visitor
}

const linkIn = (html: string) => /https?:\/\/[^\s<]+(\/invitation\/[^\s<]+)/.exec(unescaped(html))?.[1]
const projects = async () => (await service.administrator.get('/projects')).body.projects as { id: string }[]

describe('opening a project', () => {
  test('shows the invitation of the facilitator, who then leads it', async () => {
    const visitor = await administrator()
    const page = await visitor.send(await visitor.get('/projects/new'), '/projects/new', filled)
    expect(page.status).toBe(200)
    expect(page.html).toMatch(/Zorg &lt;i(>|&gt;)Proef/)
    expect(page.html).not.toContain('<b>Leider')
    const facilitator = visitorOf(service)
    const link = linkIn(page.html)!
    const inside = await facilitator.send(await facilitator.get(link), link)
    expect(inside.url).toMatch(/^\/projects\/w-/)
    const framework = await facilitator.get(`${inside.url}/framework`)
    expect(framework.html).toContain(`${inside.url}/framework/start`)
    const [person] = (await service.administrator.get(`${inside.url}/participants`)).body.participants
    expect(person).toMatchObject({ role: 'facilitator', name: 'F. <b>Leider</b>', position: 'adviseur' })
  })

  test('says beside each field what is missing, and keeps the rest', async () => {
    const visitor = await administrator()
    const before = await projects()
    const page = await visitor.send(await visitor.get('/projects/new'), '/projects/new', {
      'name.en': 'Only English',
      'facilitator.position': 'adviseur',
    })
    expect(page.status).toBe(400)
    expect(page.html).toContain('id="field-name.nl-error"')
    expect(page.html).toContain('id="field-facilitator.name-error"')
    expect(fieldsIn(page, '/projects/new')).toMatchObject({
      'name.en': 'Only English',
      'facilitator.position': 'adviseur',
    })
    expect(await projects()).toEqual(before)
  })

  test('sent without a single word names the fields, and leads to them', async () => {
    const visitor = await administrator()
    const page = await visitor.send(await visitor.get('/projects/new'), '/projects/new')
    expect(page.status).toBe(400)
    expect(page.html).toContain('id="field-name.nl-error"')
    expect(page.html).toMatch(/<a [^>]*href="#field-name.nl"[^>]*>[^<]+: /)
    expect(page.html).toContain('id="field-facilitator.name-error"')
    for (const [, field] of page.html.matchAll(/href="#(field-[^"]+)"/g))
      expect(page.html).toContain(`id="${field}"`)
  })

  test('sent twice is one project with one facilitator, and both answers have a link that works', async () => {
    const visitor = await administrator()
    const form = await visitor.get('/projects/new')
    const before = (await projects()).length
    const answers = [
      await visitor.send(form, '/projects/new', filled),
      await visitor.send(form, '/projects/new', filled),
    ]
    const after = await projects()
    expect(after).toHaveLength(before + 1)
    const project = after.find(({ id }) => answers[0]!.html.includes(id))!
    const { participants } = (await service.administrator.get(`/projects/${project.id}/participants`)).body
    expect(participants).toHaveLength(1)
    for (const { html } of answers) {
      const link = linkIn(html)!
      const guest = visitorOf(service)
      expect((await guest.send(await guest.get(link), link)).url).toBe(`/projects/${project.id}`)
    }
  })

  test('the same form with other words is another project, not the same one twice', async () => {
    const visitor = await administrator()
    const form = await visitor.get('/projects/new')
    await visitor.send(form, '/projects/new', filled)
    const before = await projects()
    const page = await visitor.send(form, '/projects/new', { ...filled, 'name.nl': 'Iets anders' })
    expect(page.html).toContain('Iets anders')
    expect(await projects()).toHaveLength(before.length + 1)
  })

  test('is for administrators', async () => {
    const [project] = await projects()
    const path = `/projects/${project!.id}/participants`
    const { body } = await service.administrator.post(path, { role: 'facilitator', name: 'G. Leider' })
    const facilitator = await signInAs(service, project!.id, body.id)
    expect((await facilitator.get('/projects/new')).status).toBe(403)
    expect((await visitorOf(service).get('/projects/new')).status).toBe(401)
  })
})
