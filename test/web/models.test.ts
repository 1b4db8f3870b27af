import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, models, ok, openProject, type Project, smallFramework } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const leading = async (project: Project, path = '/models') => {
  const visitor = await signInAs(service, project.id, project.facilitator.id)
  const url = `${project.path}${path}`
  return { visitor, url, page: await visitor.get(url) }
}
const own = {
  id: 'M9',
  'name.nl': 'Zelf <i>bedacht</i>',
  'variants.AC-Bz': 'L',
  'variants.HCC': 'P',
}

test('the models stand side by side, with the variant of each function', async () => {
  const project = await openProject(service, 'proposed')
  const visitor = await signInAs(service, project.id, project.reader.id)
  const { html } = await visitor.get(`${project.path}/models`)
  expect(html).toMatch(/<caption[^>]*>De variant per functie in elk model/)
  expect(html).toContain('M1 Model M1')
  expect(html).toMatch(/scope="row"[^>]*>Algemeen Commandant[\s\S]*?Eigen gemeente[\s\S]*?Regionale pool/)
  expect(html).not.toContain('<form')
})

test('before the framework is sealed there is nothing to propose', async () => {
  const { page } = await leading(await openProject(service, 'drafted'))
  expect(page.html).toContain('als het weegkader is vastgesteld')
  expect(page.html).not.toContain('<form')
})

describe('a model of their own', () => {
  test('is proposed by the facilitator, its name shown as text', async () => {
    const project = await openProject(service, 'sealed')
    const { visitor, url, page } = await leading(project)
    const done = await visitor.send(page, url, own)
    expect(done.html).toContain('M9 Zelf &lt;i>bedacht')
    expect((await ok(project.reader.get(`${project.path}/models/M9`))).body).toMatchObject({
      name: { nl: 'Zelf <i>bedacht</i>' },
      variants: { 'AC-Bz': 'L', HCC: 'P' },
    })
  })

  test('may leave every variant open', async () => {
    const project = await openProject(service, 'sealed')
    const { visitor, url, page } = await leading(project)
    const done = await visitor.send(page, url, { ...own, 'variants.AC-Bz': '', 'variants.HCC': '' })
    expect(done.status).toBe(200)
    expect((await ok(project.reader.get(`${project.path}/models/M9`))).body.variants).toEqual({})
  })

  test('that is not right is shown again, each reason beside its field', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await leading(project)
    const refused = await changingNothing(project, () =>
      visitor.send(page, url, {
        ...own,
        'name.nl': '',
        'name.en': 'Only English',
        'variants.HCC': 'no such',
      }),
    )
    expect(refused.status).toBe(400)
    for (const field of ['field-name.nl', 'field-variants.HCC'])
      expect(refused.html).toContain(`id="${field}-error"`)
    expect(refused.html).toContain('value="Only English"')
    expect(refused.html).toContain('<details class="disclosure" open')
    const taken = await visitor.send(refused, url, { ...own, id: 'M1' })
    expect([taken.status, taken.html]).toEqual([409, expect.stringContaining('id="field-id-error"')])
  })

  test('decided on a structure that changed meanwhile is refused, and nothing typed is lost', async () => {
    const project = await openProject(service, 'sealed')
    const { visitor, url, page } = await leading(project)
    await ok(project.facilitator.post(`${project.path}/models`, { models }, await project.now()))
    const stale = await changingNothing(project, () => visitor.send(page, url, own))
    expect([stale.status, stale.html]).toEqual([412, expect.stringContaining('value="M9"')])
    expect((await visitor.send(stale, url)).html).toContain('M9 Zelf')
  })

  test('sent twice is proposed once', async () => {
    const project = await openProject(service, 'sealed')
    const { visitor, url, page } = await leading(project)
    await visitor.send(page, url, own)
    const { seq } = await project.head()
    expect([(await visitor.send(page, url, own)).status, (await project.head()).seq]).toEqual([200, seq])
  })

  test('is not for an assessor', async () => {
    const project = await openProject(service, 'sealed')
    const visitor = await signInAs(service, project.id, project.ann.id)
    const fields = fieldsIn(await visitor.get('/sign-out'), '/sign-out')
    const refused = await changingNothing(project, () =>
      visitor.post(`${project.path}/models`, { ...fields, ...own }),
    )
    expect([refused.status, refused.html]).toEqual([403, expect.stringContaining('Zelf &lt;i>')])
  })
})

test('example models are copied, those that fit the framework or none', async () => {
  const project = await openProject(service, 'sealed')
  const { visitor, url, page } = await leading(project)
  const none = await visitor.send(page, `${url}/from-catalogue`)
  expect([none.status, none.html]).toEqual([400, expect.stringContaining('id="field-model-error"')])
  // The small framework knows two functions and two variants; the examples have eight and seven.
  const refused = await changingNothing(project, () =>
    visitor.send(page, `${url}/from-catalogue`, { model: ['M1', 'M2'] }),
  )
  expect([refused.status, refused.html]).toEqual([400, expect.stringContaining('OvD-Bz')])
  expect(refused.html).toMatch(/value="M2" checked|checked[^>]*value="M2"/)
})

test('what does not hang together is told once for each rule, and forbids nothing', async () => {
  const project = await openProject(service)
  const framework = {
    ...smallFramework,
    criteria: smallFramework.criteria.map(criterion => ({ ...criterion, developments: [] })),
    modelRules: [
      { kind: 'same-variant', id: 'een-hand', functions: ['AC-Bz', 'HCC'], reason: { nl: 'In <één> hand' } },
    ],
  }
  const { facilitator, path, now } = project
  await ok(facilitator.put(`${path}/framework`, framework, await now()))
  await ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'Kerngroep' }, await now()))
  const apart = { 'AC-Bz': 'L', HCC: 'P' }
  const proposed = ['M1', 'M2'].map(id => ({ id, name: { nl: `Model ${id}` }, variants: apart }))
  const open = { id: 'M3', name: { nl: 'Open' }, variants: { 'AC-Bz': 'L' } }
  await ok(facilitator.post(`${path}/models`, { models: [...proposed, open] }, await now()))
  const { page } = await leading(project)
  expect(page.html).toContain(
    'M1 Model M1 en M2 Model M2 passen niet bij een modelregel (een-hand). In &lt;één>',
  )
  expect(page.html).toContain('M3 Open zegt niet hoe deze kernfunctie')
})

describe('one model', () => {
  test('is revised as long as nothing was scored or measured on it', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await leading(project, '/models/M1')
    const revised = await visitor.send(page, `${url}/revision`, { 'variants.HCC': '', 'name.nl': 'Anders' })
    expect(revised.html).toContain('M1 Anders')
    expect((await ok(project.reader.get(`${project.path}/models/M1`))).body.variants).toEqual({
      'AC-Bz': 'L',
    })
    const measured = await leading(await openProject(service, 'measured'), '/models/M1')
    expect(measured.page.html).toContain('Dit model ligt vast')
    expect(measured.page.html).not.toContain('/revision"')
  })

  test('is withdrawn with a reason, which everybody can read', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await leading(project, '/models/M1')
    expect((await visitor.send(page, `${url}/withdrawal`)).status).toBe(400)
    await visitor.send(page, `${url}/withdrawal`, { reason: 'Gemeente trekt zich <terug>' })
    const reader = await signInAs(service, project.id, project.reader.id)
    expect((await reader.get(`${project.path}/models`)).html).toContain('Gemeente trekt zich &lt;terug>')
  })

  test('stays what it is while a round is open', async () => {
    const project = await openProject(service, 'scoring')
    const { page } = await leading(project, '/models/M1')
    expect(page.html).not.toContain('<form')
    expect((await leading(project, '/models/M7')).page.status).toBe(404)
  })
})
