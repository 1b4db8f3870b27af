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

const declaring = async (project: Project) => {
  const visitor = await signInAs(service, project.id, project.facilitator.id)
  const url = `${project.path}/developments/N1/outcomes`
  return { visitor, url, page: await visitor.get(url) }
}
const declared = async (project: Project) =>
  (await ok(project.reader.get(`${project.path}/developments/N1`))).body.outcomes
const declare = async (project: Project, outcomes: unknown[]) =>
  ok(project.facilitator.post(`${project.path}/developments/N1/outcomes`, { outcomes }))

const strict = {
  'o0.id': 'streng',
  'o0.name.nl': 'Strenge <b>norm</b>',
  'o0.e0.kind': 'shift',
  'o0.e0.criterion': 'KW1',
  'o0.e0.number': '-0,5',
  'o0.e0.models': 'M1; M2',
}

test('outcomes are declared, each with what it does, and told in words', async () => {
  const project = await openProject(service, 'proposed')
  const { visitor, url, page } = await declaring(project)
  const done = await visitor.send(page, url, strict)
  expect(done.html).toContain('Strenge &lt;b>norm')
  expect(done.html).toContain('KW1 van M1, M2: 0,5 lager')
  expect(await declared(project)).toEqual([
    {
      id: 'streng',
      name: { nl: 'Strenge <b>norm</b>' },
      probability: null,
      effects: [{ kind: 'shift', criterion: 'KW1', models: ['M1', 'M2'], by: -0.5 }],
    },
  ])
})

test('room for more is made without storing anything, and each row keeps its place', async () => {
  const project = await openProject(service, 'proposed')
  const { visitor, url, page } = await declaring(project)
  const typed = { ...fieldsIn(page, url), ...strict }
  const more = await changingNothing(project, () => visitor.post(`${url}/more`, typed))
  expect(fieldsIn(more, url)).toMatchObject({ ...strict, 'o0.e1.kind': '', 'o1.id': '' })
  const second = {
    'o0.low': '20',
    'o0.high': '60',
    'o0.e1.kind': 'level',
    'o0.e1.criterion': 'BE1',
    'o0.e1.functions': 'HCC',
    'o0.e1.number': '30',
    'o1.id': 'ruim',
    'o1.name.nl': 'Ruime norm',
    'o1.name.en': 'Loose norm',
    'o1.low': '40',
    'o1.high': '80',
    'o1.e0.kind': 'rule-out',
    'o1.e0.models': 'M1',
  }
  await visitor.send(more, url, second)
  expect(await declared(project)).toMatchObject([
    {
      probability: { low: 0.2, high: 0.6 },
      effects: [{ kind: 'shift' }, { kind: 'level', criterion: 'BE1', functions: ['HCC'], to: 30 }],
    },
    { id: 'ruim', name: { en: 'Loose norm' }, effects: [{ kind: 'rule-out', models: ['M1'] }] },
  ])
})

test('what was declared stands in the form, and comes back as it was', async () => {
  const project = await openProject(service, 'proposed')
  const outcomes = [
    {
      id: 'a',
      name: { nl: 'Eerste', en: 'First' },
      probability: { low: 0.07, high: 0.333 },
      effects: [
        { kind: 'shift', criterion: 'KW1', models: ['M1'], by: 0.25 },
        { kind: 'level', criterion: 'KW1', to: 4 },
        { kind: 'weight', criterion: 'BE1', weight: 12.5 },
        { kind: 'requirement', criterion: 'KW1', limit: 2 },
        // More than a row holds: kept as they are.
        { kind: 'requirement', criterion: 'BE1', limit: { HCC: 25 } },
        { kind: 'requirement', criterion: 'BE1', limit: 60, breach: 'report' },
      ],
    },
    { id: 'b', name: { nl: 'Tweede' }, probability: { low: 0.5, high: 0.93 }, effects: [] },
  ]
  await declare(project, outcomes)
  const { visitor, url, page } = await declaring(project)
  expect(page.html).toContain('Behouden: norm op BE1 wordt HCC 25 minuten')
  await visitor.send(page, url)
  expect(await declared(project)).toEqual(outcomes)
  const emptied = ['o0.low', 'o0.high', 'o1.id', 'o1.name.nl', 'o1.low', 'o1.high'].map(name => [name, ''])
  await visitor.send(await visitor.get(url), url, { ...Object.fromEntries(emptied), 'o0.kept': [] })
  const [only, ...others] = await declared(project)
  expect([only.effects.length, others]).toEqual([4, []])
})

describe('what is not right is shown again, beside its field', () => {
  test.each([
    ['an identifier with a space', { 'o0.id': 'te streng' }, 'o0.id'],
    ['no name', { 'o0.name.nl': '' }, 'o0.name.nl'],
    ['no number', { 'o0.e0.number': '' }, 'o0.e0.number'],
    ['no criterion', { 'o0.e0.criterion': '' }, 'o0.e0.criterion'],
    ['no kind', { 'o0.e0.kind': '' }, 'o0.e0.kind'],
    ['a model that cannot be one', { 'o0.e0.models': 'M1, <b>' }, 'o0.e0.models'],
    ['a model that is not there', { 'o0.e0.models': 'M1, M9' }, 'o0.e0.models'],
    ['a function that is not there', { 'o0.e0.functions': 'XX' }, 'o0.e0.functions'],
    ['a level off the scale', { 'o0.e0.kind': 'level', 'o0.e0.number': '9' }, 'o0.e0.number'],
    ['a chance of 120 %', { 'o0.low': '10', 'o0.high': '120' }, 'o0.high'],
    ['half a chance', { 'o0.low': '10' }, 'o0.high'],
    ['chances that cannot be 1', { 'o0.low': '10', 'o0.high': '20' }, 'o0.low'],
    [
      'a weight above 100',
      { 'o0.e0.kind': 'weight', 'o0.e0.models': '', 'o0.e0.number': '101' },
      'o0.e0.number',
    ],
    ['no models to rule out', { 'o0.e0.kind': 'rule-out', 'o0.e0.models': '' }, 'o0.e0.models'],
  ])('%s', async (_name, wrong, field) => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await declaring(project)
    const typed = { ...strict, ...wrong }
    const refused = await changingNothing(project, () => visitor.send(page, url, typed))
    expect(refused.status).toBe(400)
    expect(refused.html).toContain(`id="field-${field}-error"`)
    expect(fieldsIn(refused, url)).toMatchObject(typed)
  })

  test('a place in the request is called as the form calls it', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await declaring(project)
    const refused = await visitor.send(page, url, { ...strict, 'o0.e0.kind': 'level', 'o0.e0.number': '9' })
    expect(refused.html).toContain('Bij Uitkomst 1, Gevolg 1 staat 9')
  })

  test('outcomes declared by somebody else meanwhile are not overwritten unseen, not even after more rows', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, url, page } = await declaring(project)
    await declare(project, [{ id: 'x', name: { nl: 'Van een ander' }, effects: [] }])
    const more = await visitor.post(`${url}/more`, { ...fieldsIn(page, url), ...strict })
    const stale = await changingNothing(project, () => visitor.send(more, url))
    expect(stale.status).toBe(412)
    expect(fieldsIn(stale, url)).toMatchObject(strict)
  })
})

test('nothing can be declared before there are models, nor by an assessor', async () => {
  const project = await openProject(service, 'sealed')
  expect((await declaring(project)).page.html).not.toContain('<form')
  const ann = await signInAs(service, project.id, project.ann.id)
  expect((await ann.get(`${project.path}/developments/N1/outcomes`)).status).toBe(403)
})
