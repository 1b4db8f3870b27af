import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Framework } from '../../src/dossier/framework.ts'
import {
  bring,
  changingNothing,
  ok,
  openProject,
  type Project,
  type Stage,
  smallFramework,
} from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, type Seen, type Visitor } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Desk {
  project: Project
  visitor: Visitor
  /** Where the pages of the framework stand. */
  base: string
  open(path?: string): Promise<Seen>
  send(path: string, fields?: Record<string, string | string[]>): Promise<Seen>
  framework(): Promise<Framework>
}

/** The facilitator of a project at this stage, at the pages. */
async function desk(stage: Stage): Promise<Desk> {
  const project = await openProject(service, stage)
  const visitor = await signInAs(service, project.id, project.facilitator.id)
  const base = `/projects/${project.id}/framework`
  const open = (path = '') => visitor.get(base + path)
  return {
    project,
    visitor,
    base,
    open,
    send: async (path, fields = {}) => visitor.send(await open(path), base + path, fields),
    framework: async () => (await ok(project.facilitator.get(`${project.path}/framework`))).body.framework,
  }
}

const criterionIn = (framework: Framework, id: string) => framework.criteria.find(each => each.id === id)!
const decision = { reason: 'Scherper <b>gesteld</b>', decidedBy: 'Kerngroep, 1 december' }

describe('a first draft', () => {
  const general = { 'title.nl': 'Weegkader <b Proef', 'question.nl': 'Hoe dan?' }

  test('is copied from the catalogues: what is ticked, with its groups, functions and developments', async () => {
    const { open, send, framework, project } = await desk('opened')
    expect((await open()).html).toContain('/framework/start')
    const page = await send('/start', {
      ...general,
      criteria: ['bevolkingszorg/BE1', 'bevolkingszorg/EE1'],
    })
    expect(page.html).toContain('Het concept is gemaakt')
    expect(page.html).not.toContain('<b Proef')
    const { criteria, groups, functions, variants } = await framework()
    expect(criteria.map(({ id }) => id)).toEqual(['BE1', 'EE1'])
    expect(groups.map(({ id }) => id)).toEqual(['BE', 'EE'])
    expect([functions.length, variants.length]).toEqual([8, 7])
    const { developments } = (await ok(project.facilitator.get(`${project.path}/developments`))).body
    expect(developments).toHaveLength(7)
    expect((await open('/start')).url).toMatch(/framework$/)
  })

  test('may begin with a criterion and a core function of their own', async () => {
    const { send, framework } = await desk('opened')
    await send('/start', {
      ...general,
      criteria: [],
      functions: 'own',
      'function.id': 'LTG',
      'function.name.nl': 'Leider team',
      'criterion.id': 'SN',
      'criterion.name.nl': 'Snelheid',
      'criterion.definition.nl': 'Hoe snel het gaat',
      registers: [],
    })
    const { functions, criteria } = await framework()
    expect([functions.map(({ id }) => id), criteria.map(({ id }) => id)]).toEqual([['LTG'], ['SN']])
    expect(criteria[0]!.scale).toMatchObject({ kind: 'levels' })
  })

  test('needs a criterion, and a core function: nothing typed is lost', async () => {
    const { send, base, project } = await desk('opened')
    const page = await changingNothing(project, () =>
      send('/start', { ...general, criteria: [], functions: 'own', closeCallMargin: '2,5' }),
    )
    expect(page.status).toBe(400)
    expect(page.html).toContain('Kies ten minste één criterium')
    expect(page.html).toContain('uw eerste kernfunctie in')
    expect(fieldsIn(page, `${base}/start`)).toMatchObject({ ...general, closeCallMargin: '2,5' })
  })

  test('of a criterion that no catalogue has is refused', async () => {
    const { send } = await desk('opened')
    expect((await send('/start', { ...general, criteria: ['bevolkingszorg/XX'] })).status).toBe(404)
  })

  test('gets more criteria from a catalogue later, and never one twice', async () => {
    const { open, send, framework } = await desk('opened')
    await send('/start', { ...general, criteria: ['bevolkingszorg/BE1'] })
    expect((await open('/catalogue')).html).not.toContain('bevolkingszorg/BE1')
    expect((await send('/catalogue', { criteria: [] })).html).toContain('Kies ten minste één criterium.')
    await send('/catalogue', { criteria: ['bevolkingszorg/LO1', 'bevolkingszorg/BE1'] })
    expect((await framework()).criteria.map(({ id }) => id)).toEqual(['BE1', 'LO1'])
  })
})

describe('a draft', () => {
  test('is shown whole, with what the linter says of it and the way to mend it', async () => {
    const { open, send, base } = await desk('drafted')
    await send('/criteria/KW1', { 'motive.nl': '', 'motive.en': '', weight: '50' })
    const { html } = await open()
    expect(html).toContain('De wegingsfactoren zijn samen 90 en moeten samen 100 zijn')
    expect(html).toContain(`href="${base}/weights"`)
    expect(html).toContain('niet waarom het meeweegt')
    expect(html).toContain('Opgeleid, weinig inzetten')
    expect(html).toContain('HCC ten hoogste 30 minuten')
  })

  test('is read by everybody in the project, who cannot change it', async () => {
    const { project, base } = await desk('drafted')
    for (const person of [project.ann, project.reader]) {
      const visitor = await signInAs(service, project.id, person.id)
      const page = await visitor.get(base)
      expect(page.html).toContain('Jaarlijks geoefend')
      expect(page.html).not.toContain(`${base}/criteria`)
      expect((await visitor.get(`${base}/criteria/KW1`)).status).toBe(403)
      expect((await visitor.get(`${base}/seal`)).status).toBe(403)
    }
  })

  test('an untouched form changes nothing', async () => {
    const { send, framework } = await desk('drafted')
    const before = await framework()
    for (const path of [
      '/criteria/KW1',
      '/criteria/BE1',
      '/general',
      '/weights',
      '/functions/HCC',
      '/variants/L',
    ])
      expect((await send(path)).status).toBe(200)
    expect(await framework()).toEqual(before)
  })

  test('changes one criterion: words, weight with a comma, levels more and less', async () => {
    const { send, framework } = await desk('drafted')
    await send('/criteria/KW1', {
      'name.nl': 'Vak <b>kennis</b>',
      weight: '59,5',
      motivation: 'required',
      'scale.levels.1.level': '',
      'scale.levels.1.anchor.nl': '',
      'scale.levels.1.anchor.en': '',
      'scale.levels.5.level': '6',
      'scale.levels.5.anchor.nl': 'Beter dan ooit',
    })
    const kw1 = criterionIn(await framework(), 'KW1')
    expect(kw1).toMatchObject({ name: { nl: 'Vak <b>kennis</b>' }, weight: 59.5, motivation: 'required' })
    const levels = kw1.scale.kind === 'levels' ? kw1.scale.levels : []
    expect(levels.map(({ level }) => level)).toEqual([1, 3, 4, 5, 6])
  })

  test('takes another scale, and a limit for all or per core function', async () => {
    const { send, framework } = await desk('drafted')
    await send('/criteria/BE1', {
      'requirement.kind': 'one',
      'requirement.limit': '45',
      'requirement.breach': 'exclude',
    })
    expect(criterionIn(await framework(), 'BE1').requirement).toEqual({ limit: 45, breach: 'exclude' })
    await send('/criteria/BE1', {
      'requirement.kind': 'functions',
      'requirement.limit.AC-Bz': '90',
      'requirement.limit.HCC': '',
      'functionWeights.HCC': '2,5',
    })
    const be1 = criterionIn(await framework(), 'BE1')
    expect([be1.requirement?.limit, be1.functionWeights]).toEqual([{ 'AC-Bz': 90 }, { HCC: 2.5 }])
    await send('/criteria/KW1', {
      'scale.kind': 'number',
      'scale.unit.nl': 'uren',
      'scale.worst': '0',
      'scale.best': '72',
      'requirement.kind': 'none',
    })
    expect(criterionIn(await framework(), 'KW1').scale).toEqual({
      kind: 'number',
      unit: { nl: 'uren' },
      worst: 0,
      best: 72,
    })
  })

  test('keeps what its form does not show, says so, and lets go of it only when asked', async () => {
    const { project, open, send, framework } = await desk('drafted')
    const draft = structuredClone(smallFramework) as Framework
    const [kw1, be1] = draft.criteria
    Object.assign(kw1!, { preference: { type: 'linear', q: 0.1, p: 0.3 } })
    if (kw1!.scale.kind === 'levels')
      kw1!.scale.levels.forEach((level, i) => {
        level.value = [0, 0.5, 0.6, 0.8, 1][i]
      })
    if (be1!.scale.kind === 'number')
      be1!.scale.value = {
        kind: 'piecewise',
        points: [
          [15, 1],
          [30, 0.7],
          [90, 0],
        ],
      }
    await ok(project.facilitator.put(`${project.path}/framework`, draft, await project.now()))
    const before = await framework()
    expect((await open('/criteria/KW1')).html).toContain('linear, q 0,1, p 0,3')
    expect((await open('/criteria/BE1')).html).toContain('30 is 0,700 waard')
    await send('/criteria/KW1', { 'name.nl': 'Anders' })
    await send('/criteria/BE1', { 'name.nl': 'Anders' })
    const after = await framework()
    for (const id of ['KW1', 'BE1'])
      expect(criterionIn(after, id)).toEqual({
        ...criterionIn(before, id),
        name: { ...criterionIn(before, id).name, nl: 'Anders' },
      })
    await send('/criteria/KW1', { dropValues: 'yes', dropPreference: 'yes' })
    await send('/criteria/BE1', { dropValues: 'yes' })
    const dropped = await framework()
    expect(JSON.stringify(dropped.criteria.map(({ scale, preference }) => [scale, preference]))).not.toMatch(
      /"value"|"q"/,
    )
  })

  test('says beside each field what is wrong, in the reader’s language, and keeps every word', async () => {
    const { visitor, project, base, send } = await desk('drafted')
    const wrong = {
      'definition.nl': '',
      weight: '1.234',
      'scale.levels.2.level': 'drie',
      'scale.levels.6.anchor.nl': 'zonder niveau',
      'requirement.kind': 'functions',
    }
    const page = await changingNothing(project, () => send('/criteria/KW1', wrong))
    expect(page.status).toBe(400)
    for (const field of ['definition.nl', 'weight', 'scale.levels.2.level', 'scale.levels.5.level'])
      expect(page.html).toContain(`id="field-${field}-error"`)
    const kept = fieldsIn(page, `${base}/criteria/KW1`)
    expect(kept).toMatchObject({
      weight: '1.234',
      'scale.levels.2.level': 'drie',
      'scale.levels.5.anchor.nl': 'zonder niveau',
    })
    await visitor.get('/language/en')
    expect((await send('/criteria/KW1', wrong)).html).toContain('This number can be read in two ways')
    const empty = await send('/criteria/BE1', {
      'requirement.kind': 'functions',
      'requirement.limit.HCC': '',
    })
    expect(empty.html).toContain('id="field-requirement.kind-error"')
  })

  test('gets a criterion and a group, each with a code of its own', async () => {
    const { send, framework, project } = await desk('drafted')
    expect((await send('/new-group', { id: 'G', 'name.nl': 'Groep' })).status).toBe(200)
    const filled = { id: 'N', 'name.nl': 'Nieuw', 'definition.nl': 'Betekenis', group: 'G', weight: '0' }
    await send('/new-criterion', filled)
    expect(criterionIn(await framework(), 'N')).toMatchObject({ group: 'G', scale: { kind: 'levels' } })
    for (const [path, id, status] of [
      ['/new-criterion', 'N', 409],
      ['/new-group', 'KW1', 409],
      ['/new-criterion', 'met spatie', 400],
      ['/new-function', 'HCC', 409],
      ['/new-variant', '', 400],
    ] as const) {
      const page = await changingNothing(project, () => send(path, { ...filled, id }))
      expect([path, page.status, page.html.includes('id="field-id-error"')]).toEqual([path, status, true])
    }
  })

  test('loses a group without losing what was in it', async () => {
    const { send, framework } = await desk('drafted')
    await send('/new-group', { id: 'G', 'name.nl': 'Groep' })
    await send('/new-group', { id: 'H', 'name.nl': 'Onder', parent: 'G' })
    await send('/criteria/KW1', { group: 'H' })
    await send('/groups/H/removal')
    expect(criterionIn(await framework(), 'KW1').group).toBe('G')
    await send('/groups/G/removal')
    const { groups, criteria } = await framework()
    expect([groups, criteria.map(({ group }) => group)]).toEqual([[], [undefined, undefined]])
  })

  test('loses a core function together with the norms that name it', async () => {
    const { open, send, framework } = await desk('drafted')
    expect((await open('/functions/HCC/removal')).html).toContain('BE1')
    await send('/functions/HCC/removal')
    const { functions, criteria } = await framework()
    expect(functions.map(({ id }) => id)).toEqual(['AC-Bz'])
    expect(criteria.map(({ requirement }) => requirement)).toEqual([undefined, undefined])
    // The last one stays: a framework has at least one.
    expect((await send('/functions/AC-Bz/removal')).status).toBe(400)
  })

  test('loses a criterion, and puts the others in another order', async () => {
    const { visitor, base, open, send, framework } = await desk('drafted')
    await visitor.send(await open('/order'), `${base}/order`, { move: 'down criterion KW1' })
    expect((await framework()).criteria.map(({ id }) => id)).toEqual(['BE1', 'KW1'])
    await send('/order', { move: 'down criterion KW1' })
    expect((await framework()).criteria.map(({ id }) => id)).toEqual(['BE1', 'KW1'])
    await send('/criteria/BE1/removal')
    expect((await framework()).criteria.map(({ id }) => id)).toEqual(['KW1'])
    expect((await send('/criteria/KW1/removal')).status).toBe(400)
  })

  test('gets all its weights on one page, and says which is none', async () => {
    const { send, framework, base, project } = await desk('drafted')
    await send('/weights', { 'weights.KW1': '62,5', 'weights.BE1': '37.5' })
    expect((await framework()).criteria.map(({ weight }) => weight)).toEqual([62.5, 37.5])
    const page = await changingNothing(project, () =>
      send('/weights', { 'weights.KW1': '101', 'weights.BE1': '' }),
    )
    expect(page.html).toContain('id="field-weights.KW1-error"')
    expect(page.html).toContain('id="field-weights.BE1-error"')
    expect(fieldsIn(page, `${base}/weights`)['weights.KW1']).toBe('101')
  })

  test('weights given among siblings are those of the groups too', async () => {
    const { send, framework } = await desk('drafted')
    await send('/new-group', { id: 'G', 'name.nl': 'Groep' })
    await send('/criteria/KW1', { group: 'G' })
    await send('/general', { weighting: 'siblings' })
    await send('/weights', { 'weights.G': '60', 'weights.KW1': '100', 'weights.BE1': '40' })
    const { groups, criteria } = await framework()
    expect([groups[0]!.weight, criteria.map(({ weight }) => weight)]).toEqual([60, [100, 40]])
  })

  test('changed by somebody else meanwhile is not overwritten unseen: what was typed stands there again', async () => {
    const { visitor, base, open, project, framework } = await desk('drafted')
    const form = await open('/criteria/KW1')
    const theirs = { ...smallFramework, title: { nl: 'Hun titel' } }
    await ok(project.facilitator.put(`${project.path}/framework`, theirs, await project.now()))
    const page = await changingNothing(project, () =>
      visitor.send(form, `${base}/criteria/KW1`, { 'name.nl': 'Mijn woorden' }),
    )
    expect(page.status).toBe(412)
    expect(page.html).toContain('Het dossier is intussen veranderd')
    expect(fieldsIn(page, `${base}/criteria/KW1`)['name.nl']).toBe('Mijn woorden')
    await visitor.send(page, `${base}/criteria/KW1`)
    expect(criterionIn(await framework(), 'KW1').name.nl).toBe('Mijn woorden')
  })

  test('a form sent twice does it once, also when it takes something away', async () => {
    const { visitor, base, open, project } = await desk('drafted')
    for (const [path, fields] of [
      ['/new-group', { id: 'G', 'name.nl': 'Groep' }],
      ['/groups/G/removal', {}],
    ] as [string, Record<string, string>][]) {
      const form = await open(path)
      expect((await visitor.send(form, base + path, fields)).status).toBe(200)
      const again = await changingNothing(project, () => visitor.send(form, base + path, fields))
      expect([path, again.status]).toEqual([path, 200])
    }
  })

  test('what is not there is not found, and a form without the structure it saw is refused', async () => {
    const { visitor, base, open } = await desk('drafted')
    expect((await open('/criteria/XX')).status).toBe(404)
    expect((await open('/groups/XX')).status).toBe(404)
    expect((await open('/versions/1')).status).toBe(404)
    const { _seq: _, ...fields } = fieldsIn(await open('/general'), `${base}/general`)
    expect((await visitor.post(`${base}/general`, fields)).status).toBe(428)
  })

  test('stays what it is while assessors weigh', async () => {
    const { send, project } = await desk('drafted')
    await ok(project.facilitator.post(`${project.path}/weighting-rounds`, undefined, await project.now()))
    const page = await changingNothing(project, () => send('/criteria/KW1/removal'))
    expect(page.status).toBe(409)
  })
})

describe('sealing', () => {
  test('says what it means, asks who, and wants it read', async () => {
    const { open, send, project, base } = await desk('drafted')
    expect((await open('/seal')).html).toContain('Terugdraaien kan niet')
    const page = await changingNothing(project, () => send('/seal', { adoptedBy: 'Kerngroep' }))
    expect(page.status).toBe(400)
    expect(page.html).toContain('zet dan een vinkje')
    expect(fieldsIn(page, `${base}/seal`).adoptedBy).toBe('Kerngroep')
    const sealed = await send('/seal', { adoptedBy: 'Kerngroep <b>Veiligheid</b>', read: 'yes' })
    expect(sealed.html).toContain('Het weegkader is vastgesteld.')
    expect(sealed.html).not.toContain('<b>Veiligheid')
    const { body } = await ok(project.facilitator.get(`${project.path}/framework`))
    expect(sealed.html).toContain(body.hash)
    expect((await open('/seal')).url).toBe(base)
  })

  test('shows the seal that it will get', async () => {
    const { open, send, project } = await desk('drafted')
    const { html } = await open('/seal')
    await send('/seal', { adoptedBy: 'Kerngroep', read: 'yes' })
    expect(html).toContain((await ok(project.facilitator.get(`${project.path}/framework`))).body.hash)
  })

  test('is not offered while something is broken, nor done when it is sent all the same', async () => {
    const { visitor, open, send, base, project } = await desk('drafted')
    const form = await open('/seal')
    await send('/weights', { 'weights.KW1': '10', 'weights.BE1': '40' })
    expect((await open('/seal')).html).not.toContain('name="adoptedBy"')
    const { _seq } = fieldsIn(await open('/weights'), `${base}/weights`)
    const page = await changingNothing(project, () =>
      visitor.send(form, `${base}/seal`, { adoptedBy: 'Kerngroep', read: 'yes', _seq: _seq! }),
    )
    expect(page.status).toBe(409)
    expect(page.html).toContain('moeten samen 100 zijn')
  })
})

describe('an amendment', () => {
  test('goes through the same form, with its reason and decider, and shows both rankings', async () => {
    const { send, framework } = await desk('closed')
    const page = await send('/weights', { 'weights.KW1': '20', 'weights.BE1': '80', ...decision })
    expect(page.url).toMatch(/versions\/2\?done=amended$/)
    expect(page.html).toContain('De rangschikking voor en na wijziging 2')
    expect(page.html).toContain('Scherper &lt;b')
    expect(page.html).not.toContain('<b>gesteld')
    expect(page.html).toContain('M2 Model M2')
    expect((await framework()).criteria.map(({ weight }) => weight)).toEqual([20, 80])
  })

  test('without a reason or a decider is refused, and nothing typed is lost', async () => {
    const { send, base, project } = await desk('sealed')
    const page = await changingNothing(project, () => send('/criteria/KW1', { 'name.nl': 'Anders' }))
    expect(page.status).toBe(400)
    expect(page.html).toContain('id="field-reason-error"')
    expect(page.html).toContain('id="field-decidedBy-error"')
    expect(fieldsIn(page, `${base}/criteria/KW1`)['name.nl']).toBe('Anders')
  })

  test('that would break the rules says what, beside its field or as something elsewhere', async () => {
    const { send, project } = await desk('sealed')
    const flat = await changingNothing(project, () =>
      send('/criteria/BE1', { 'scale.worst': '10', 'scale.best': '20', ...decision }),
    )
    expect([flat.status, flat.html.includes('id="field-scale.kind-error"')]).toEqual([409, true])
    const gone = await changingNothing(project, () => send('/criteria/BE1/removal', decision))
    expect([gone.status, gone.html.includes('href="#field-elsewhere"')]).toEqual([409, true])
  })

  test('that changes nothing is refused', async () => {
    const { send } = await desk('sealed')
    expect((await send('/general', decision)).status).toBe(409)
  })

  test('waits for the round to close', async () => {
    const { visitor, open, base, project } = await desk('proposed')
    const form = await open('/criteria/KW1')
    await bring(project, 'scoring', 'measured')
    expect((await open()).html).not.toContain(`${base}/criteria`)
    const page = await changingNothing(project, () =>
      visitor.send(form, `${base}/criteria/KW1`, { 'name.nl': 'Anders', ...decision }),
    )
    expect(page.status).toBe(412)
    const again = await visitor.send(page, `${base}/criteria/KW1`, decision)
    expect([again.status, fieldsIn(again, `${base}/criteria/KW1`)['name.nl']]).toEqual([409, 'Anders'])
  })

  test('a draft form that is sent after sealing is told so, and asks for the decision next', async () => {
    const { visitor, open, base, project } = await desk('drafted')
    const form = await open('/criteria/KW1')
    await bring(project, 'sealed', 'drafted')
    const page = await changingNothing(project, () =>
      visitor.send(form, `${base}/criteria/KW1`, { 'name.nl': 'Anders' }),
    )
    expect([page.status, page.html.includes('name="reason"')]).toEqual([412, true])
    const amended = await visitor.send(page, `${base}/criteria/KW1`, decision)
    expect(amended.url).toContain('/versions/2')
  })

  test('every version stays readable, by everybody in the project', async () => {
    const { project, base, send } = await desk('sealed')
    await send('/criteria/KW1', { 'name.nl': 'Nieuwe naam', ...decision })
    const reader = await signInAs(service, project.id, project.reader.id)
    const whole = await reader.get(base)
    expect(whole.html).toContain(`${base}/versions/1`)
    expect(whole.html).not.toContain(`${base}/criteria`)
    const [first, second] = [await reader.get(`${base}/versions/1`), await reader.get(`${base}/versions/2`)]
    expect(first.html).toContain('Vakbekwaamheid')
    expect(second.html).toContain('Nieuwe naam')
    expect(second.html).toContain('Er is geen rangschikking om te vergelijken')
  })

  test('shows nothing of scores in an open round', async () => {
    const { project, base, send, open } = await desk('closed')
    await send('/weights', { 'weights.KW1': '20', 'weights.BE1': '80', ...decision })
    const before = await open('/versions/2')
    await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
    await ok(
      project.ann.post(`${project.path}/score-batches`, {
        scores: [
          {
            model: 'M1',
            criterion: 'KW1',
            fn: null,
            score: { state: 'value', value: 5 },
            motivation: 'Geheim',
          },
        ],
      }),
    )
    const after = await open('/versions/2')
    const ranked = ({ html }: Seen) =>
      /<section[^>]*aria-labelledby="compared"[\s\S]*?<\/section>/.exec(html)![0]
    expect(ranked(after)).toBe(ranked(before))
    expect((await open()).html).not.toContain('Geheim')
    expect(base).toContain(project.id)
  })
})

describe('what the criteria mean', () => {
  const folds = (html: string) =>
    [...html.matchAll(/<details[^>]*class="disclosure"[^>]*>/g)].map(([tag]) => tag)
  const isOpen = (tag: string) => /\sopen\b/.test(tag)

  test('is folded by group, every criterion in one fold', async () => {
    const { open, framework } = await desk('sealed')
    const { html } = await open()
    const { criteria } = await framework()
    const groups = new Set(criteria.map(({ group }) => group ?? null))
    expect(folds(html)).toHaveLength(groups.size)
    expect(folds(html).filter(isOpen)).toEqual([])
    for (const { id } of criteria) expect(html.split(`id="criterion-${id}"`)).toHaveLength(2)
  })

  test('is opened without a script: all, or the group of one criterion', async () => {
    const { open, framework } = await desk('sealed')
    const [{ id } = { id: '' }] = (await framework()).criteria
    expect((await open()).html).toContain('href="?open=all#meanings"')
    expect(folds((await open('?open=all')).html).every(isOpen)).toBe(true)
    const one = (await open(`?open=${id}`)).html
    expect(folds(one).filter(isOpen)).toHaveLength(1)
    expect(one.slice(one.search(/<details[^>]*\sopen/)).split('</details>')[0]).toContain(
      `id="criterion-${id}"`,
    )
    expect(folds((await open('?open=%3Cb%3E')).html).filter(isOpen)).toEqual([])
  })
})
