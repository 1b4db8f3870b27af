import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, ok, openProject, type Project } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const entering = async (project: Project) => {
  const visitor = await signInAs(service, project.id, project.facilitator.id)
  const url = `${project.path}/measurements/BE1`
  return { visitor, url, page: await visitor.get(url) }
}
const recorded = async (project: Project) => {
  const { body } = await ok(project.reader.get(`${project.path}/measurements`))
  return new Map(
    (body.measurements as { model: string; fn: string }[]).map(found => [
      `${found.model} ${found.fn}`,
      found,
    ]),
  )
}

test('everybody reads what was measured, with where it comes from', async () => {
  const project = await openProject(service, 'measured')
  const visitor = await signInAs(service, project.id, project.reader.id)
  const { html } = await visitor.get(`${project.path}/measurements`)
  expect(html).toContain('BE1 Opkomsttijd: gemeten waarden, in minuten')
  expect(html).toMatch(/Hoofd Crisiscommunicatie[\s\S]*?40[\s\S]*?30/)
  expect(html).toContain('Oefening M1')
  expect(html).not.toContain('<form')
  expect((await visitor.get(`${project.path}/measurements/BE1`)).status).toBe(403)
})

test.each([
  ['drafted', 'als het weegkader is vastgesteld'],
  ['sealed', 'Er zijn nog geen kandidaat-modellen'],
] as const)('a project that is only %s says so', async (stage, words) => {
  const project = await openProject(service, stage)
  const visitor = await signInAs(service, project.id, project.facilitator.id)
  expect((await visitor.get(`${project.path}/measurements`)).html).toContain(words)
})

describe('entering', () => {
  test('records what was changed and nothing else, numbers as they are typed in Dutch', async () => {
    const project = await openProject(service, 'measured')
    const before = await recorded(project)
    const { visitor, url, page } = await entering(project)
    const done = await visitor.send(page, url, {
      'value:M1:HCC': '25,5',
      'low:M1:HCC': '20',
      evidence: 'Nieuwe <b>oefening</b>',
    })
    expect(done.html).toContain('De waarden zijn vastgelegd')
    expect(done.html).toContain('25,5 (minstens 20)')
    expect(done.html).toContain('Nieuwe &lt;b>oefening')
    const after = await recorded(project)
    expect(after.get('M1 HCC')).toMatchObject({ value: 25.5, low: 20, high: null })
    expect(after.get('M2 HCC')).toEqual(before.get('M2 HCC'))
  })

  test('twice with one form is done once, and says so again', async () => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const fields = { 'value:M1:HCC': '25', evidence: 'Oefening' }
    await visitor.send(page, url, fields)
    const { seq } = await project.head()
    const again = await visitor.send(page, url, fields)
    expect((await project.head()).seq).toBe(seq)
    expect(again.html).toContain('De waarden zijn vastgelegd')
  })

  test('nothing new records nothing', async () => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const same = await changingNothing(project, () => visitor.send(page, url, { evidence: 'Oefening' }))
    expect(same.html).toContain('U hebt geen waarde veranderd')
  })

  test.each([
    ['a number that can be read in two ways', { 'value:M1:HCC': '1.234' }, 'value:M1:HCC'],
    ['what is no number', { 'high:M2:HCC': 'veel' }, 'high:M2:HCC'],
    ['no evidence', { 'value:M1:HCC': '25', evidence: '' }, 'evidence'],
    ['a lower bound above the value', { 'low:M2:AC-Bz': '80' }, 'low:M2:AC-Bz'],
    ['a bound without a value', { 'value:M1:HCC': '', 'low:M1:HCC': '3' }, 'value:M1:HCC'],
  ])('%s is refused beside its field, with everything that was typed', async (_name, wrong, field) => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const typed = { 'value:M2:AC-Bz': '77', evidence: 'Zo staat het er', ...wrong }
    const refused = await changingNothing(project, () => visitor.send(page, url, typed))
    expect(refused.status).toBe(400)
    expect(refused.html).toContain(`id="field-${field}-error"`)
    expect(refused.html).toContain('value="77"')
    expect(refused.html).toContain('nu vastgelegd: 60')
  })

  test('does not overwrite unseen what somebody else measured meanwhile', async () => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const other = { model: 'M1', criterion: 'BE1', fn: 'HCC', value: 33, evidence: 'Iemand anders' }
    await ok(project.facilitator.post(`${project.path}/measurements`, { measurements: [other] }))
    const stale = await changingNothing(project, () =>
      visitor.send(page, url, { 'value:M1:HCC': '25', evidence: 'Oefening' }),
    )
    expect([stale.status, stale.html]).toEqual([412, expect.stringContaining('nu vastgelegd: 33')])
    await visitor.send(stale, url)
    expect((await recorded(project)).get('M1 HCC')).toMatchObject({ value: 25 })
  })

  test('shows what was typed about a model that was withdrawn meanwhile, and stores the rest after it', async () => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const { facilitator, path, now } = project
    await ok(facilitator.post(`${path}/models/M2/withdrawal`, { reason: 'Valt af' }, await now()))
    const typed = { 'value:M1:HCC': '25', 'value:M2:HCC': '<29>', 'low:M2:HCC': '27', evidence: 'Oefening' }
    const refused = await changingNothing(project, () => visitor.send(page, url, typed))
    expect([refused.status, refused.html]).toEqual([409, expect.stringContaining('M2 is ingetrokken')])
    expect(refused.html).toMatch(
      /<dt[^>]*>M2 Model M2, Hoofd Crisiscommunicatie<\/dt><dd[^>]*>Waarde: &lt;29> · Minstens: 27</,
    )
    // What stood there already was not typed.
    expect(refused.html).not.toMatch(/<dt[^>]*>M2 Model M2, Algemeen/)
    expect(fieldsIn(refused, url)).toMatchObject({ 'value:M1:HCC': '25', evidence: 'Oefening' })
    expect((await visitor.send(refused, url)).html).toContain('De waarden zijn vastgelegd')
    expect((await recorded(project)).get('M1 HCC')).toMatchObject({ value: 25 })
  })

  test('does not trip over a withdrawn model of which nothing was typed', async () => {
    const project = await openProject(service, 'measured')
    const { visitor, url, page } = await entering(project)
    const { facilitator, path, now } = project
    await ok(facilitator.post(`${path}/models/M2/withdrawal`, { reason: 'Valt af' }, await now()))
    const done = await visitor.send(page, url, { 'value:M1:HCC': '25', evidence: 'Oefening' })
    expect(done.html).toContain('De waarden zijn vastgelegd')
  })

  test('of a criterion that is judged, or is not there, is refused', async () => {
    const project = await openProject(service, 'measured')
    const { visitor } = await entering(project)
    for (const id of ['KW1', 'XX'])
      expect((await visitor.get(`${project.path}/measurements/${id}`)).status).toBe(400)
  })
})

test('a computed value shows its computation, and keeps it when another value changes', async () => {
  const project = await openProject(service, 'measured')
  const computation = {
    kind: 'formula',
    quantities: [
      { name: 'travel', value: 20, unit: 'minute' },
      { name: 'dress', value: 5, unit: 'minute' },
    ],
    formula: 'travel + dress',
  }
  const computed = { model: 'M1', criterion: 'BE1', fn: 'HCC', evidence: 'Uitgerekend', computation }
  await ok(project.facilitator.post(`${project.path}/measurements`, { measurements: [computed] }))
  const { visitor, url, page } = await entering(project)
  expect(page.html).toContain('berekend; vult u iets anders in')
  await visitor.send(page, url, { 'value:M2:HCC': '29', evidence: 'Oefening' })
  expect((await recorded(project)).get('M1 HCC')).toMatchObject({ value: 25, computation })
  expect((await visitor.get(`${project.path}/measurements`)).html).toContain('travel + dress')
})
