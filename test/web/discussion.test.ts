import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bring, changingNothing, models, ok, openProject, score } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, unescaped, type Visitor, visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const textOf = (html: string) => unescaped(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

async function discussing(stage: Parameters<typeof openProject>[1] = 'closed') {
  const project = await openProject(service, stage)
  const page = `${project.path}/discussion`
  const facilitator = await signInAs(service, project.id, project.facilitator.id)
  return { project, page, facilitator, action: `${page}/notes` }
}

/** The form for the first cell on the agenda. */
const noteField = 'note.KW1.M1'

describe('the agenda', () => {
  test('says of each cell who gave what and why, by position and not by name, and what it could change', async () => {
    const { project, page } = await discussing()
    const reader = await signInAs(service, project.id, project.reader.id)
    const { html, status } = await reader.get(page)
    const text = textOf(html)
    expect(status).toBe(200)
    expect(text).toContain('1. M1 Model M1: KW1 Vakbekwaamheid')
    expect(text).toContain(
      '4 Jaarlijks geoefend 1 beoordelaar assessor van dienst, Gemeente Proef Waarom M2 4',
    )
    expect(text).toContain('assessor van dienst, Gemeente Proef (2)')
    expect(text).toContain('De eensgezindheid is')
    for (const { name } of [project.ann, project.bob]) expect(html).not.toContain(name)
  })

  test('says what would put another model first', async () => {
    const { project, page } = await discussing('scoring')
    for (const [person, m1, m2] of [
      [project.ann, 2, 5],
      [project.bob, 5, 2],
    ] as const)
      await ok(person.post(`${project.path}/score-batches`, { scores: [score('M1', m1), score('M2', m2)] }))
    await ok(project.facilitator.post(`${project.path}/rounds/1/closing`, undefined, await project.now()))
    const text = textOf((await (await signInAs(service, project.id, project.bob.id)).get(page)).html)
    expect(text).toContain(
      'Worden allen het eens op 2, dan staat M2 Model M2 op de eerste plaats; worden zij het eens op 5, dan M1 Model M1.',
    )
  })

  test('is empty, and says so, before a round is closed', async () => {
    const { facilitator, page } = await discussing('proposed')
    expect(textOf((await facilitator.get(page)).html)).toContain('er is nog geen ronde gesloten')
    const young = await discussing('opened')
    expect((await young.facilitator.get(young.page)).status).toBe(200)
  })

  test('is for the project only', async () => {
    const { page } = await discussing()
    expect((await visitorOf(service).get(page)).status).toBe(401)
    const other = await discussing('opened')
    expect((await other.facilitator.get(page)).status).toBe(404)
  })
})

describe('a long agenda', () => {
  const levels = { M1: [2, 3], M2: [4, 5], M3: [1, 5], M4: [2, 5], M5: [3, 5] } as const
  const given = (by: 0 | 1) => Object.fromEntries(Object.entries(levels).map(([id, pair]) => [id, pair[by]]))

  async function long() {
    const told = await discussing('proposed')
    const { facilitator, path, now } = told.project
    const more = ['M3', 'M4', 'M5'].map(id => ({ ...models[1]!, id, name: { nl: `Model ${id}` } }))
    await ok(facilitator.post(`${path}/models`, { models: more }, await now()))
    await bring(told.project, 'closed', 'proposed', { ann: given(0), bob: given(1) })
    return told
  }
  /** What is folded, and whether it is open. */
  const foldsIn = (html: string) =>
    [...html.matchAll(/<details id="item-(\d)" class="disclosure"( open)?><summary>(.*?)<\/summary>/gs)].map(
      ([, number, open, summary]) => ({ number, open: open !== undefined, line: textOf(summary!).trim() }),
    )

  test('shows the first three, and the rest as a line each that tells what it is and how far apart', async () => {
    const { facilitator, page } = await long()
    const { html } = await facilitator.get(page)
    expect([...html.matchAll(/<section id="item-(\d)"/g)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
    ])
    const folds = foldsIn(html)
    expect(folds.map(({ number, open }) => [number, open])).toEqual([
      ['4', false],
      ['5', false],
    ])
    for (const { line } of folds) {
      const model = /^\d\. (M\d) Model M\d: KW1 Vakbekwaamheid/.exec(line)![1] as keyof typeof levels
      expect(line).toContain(`Gegeven: ${levels[model].join(' tot ')}`)
    }
  })

  test('opens again what was sent from it and refused, and nothing else; what is noted is told on its line', async () => {
    const { facilitator, page, action } = await long()
    const seen = await facilitator.get(page)
    const [, model] = /^5\. (M\d)/.exec(foldsIn(seen.html)[1]!.line)!
    const form = { ...fieldsIn(seen, action), model: model! }
    const refused = await facilitator.post(action, { ...form, [`note.KW1.${model}`]: ' ' })
    expect(refused.status).toBe(400)
    expect(foldsIn(refused.html).map(({ open }) => open)).toEqual([false, true])
    const done = await facilitator.post(action, { ...form, [`note.KW1.${model}`]: 'Eens geworden' })
    expect(foldsIn(done.html).map(({ line }) => line.includes('uitkomst vastgelegd'))).toEqual([false, true])
  })
})

describe('the outcome of a discussion', () => {
  test('is recorded once by the facilitator, shown as text, and moves no score', async () => {
    const { project, page, facilitator, action } = await discussing()
    const seen = await facilitator.get(page)
    // The first form on the page is of the first cell on the agenda.
    const form = { ...fieldsIn(seen, action), [noteField]: '<b>Ja</b>,\ntelt mee' }
    const done = await facilitator.post(action, form)
    expect(done.url).toBe(`${page}?done=noted`)
    await facilitator.post(action, form)
    const { html } = await facilitator.get(page)
    expect(html.match(/&lt;b>Ja&lt;\/b>/g)).toHaveLength(1)
    expect(html).not.toContain('<b>')
    const { body } = await project.reader.get(`${project.path}/discussion-notes`)
    expect(body.discussionNotes).toMatchObject([{ round: 1, criterion: 'KW1', model: 'M1', fn: null }])
  })

  test('may be about a criterion as a whole', async () => {
    const { page, facilitator, action } = await discussing()
    const form = {
      ...fieldsIn(await facilitator.get(page), action),
      criterion: 'BE1',
      note: 'Tijden kloppen',
    }
    const { model: _, ...whole } = form as Record<string, string>
    const { html } = await facilitator.post(action, whole)
    expect(textOf(html)).toContain('BE1 Opkomsttijd. Besproken na ronde 1')
  })

  test('that is empty is asked again, beside the field and with what was typed elsewhere', async () => {
    const { project, page, facilitator, action } = await discussing()
    const form = { ...fieldsIn(await facilitator.get(page), action), [noteField]: '   ' }
    await changingNothing(project, async () => {
      const refused = await facilitator.post(action, form)
      expect(refused.status).toBe(400)
      expect(refused.html).toContain('id="field-note.KW1.M1-error"')
    })
  })

  test('of what is not there any more is refused, and shown again', async () => {
    const { project, page, facilitator, action } = await discussing()
    const form = {
      ...fieldsIn(await facilitator.get(page), action),
      [noteField]: 'Lang verhaal',
      round: '7',
    }
    await changingNothing(project, async () => {
      const refused = await facilitator.post(action, form)
      expect(refused.status).toBe(404)
      expect(refused.html).toContain('Lang verhaal')
    })
  })

  test('of a cell that is not on the agenda any more is refused, and what was typed is not lost', async () => {
    const { page, facilitator, action } = await discussing()
    const form = {
      ...fieldsIn(await facilitator.get(page), action),
      model: 'M9',
      'note.KW1.M9': 'Over <i>M9</i>',
    }
    const refused = await facilitator.post(action, form)
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('Over &lt;i>M9&lt;/i>')
  })

  test('is not for others to record', async () => {
    const { project, page, action } = await discussing()
    const ann = await signInAs(service, project.id, project.ann.id)
    const seen = await ann.get(page)
    expect(seen.html).not.toContain('<textarea')
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await ann.get('/sign-out')).html)![1]!
    const form = { _csrf: csrf, round: '1', criterion: 'KW1', note: 'Toch' }
    expect((await ann.post(action, form)).status).toBe(403)
  })
})

describe('a second round', () => {
  const look = (visitor: Visitor, page: string) =>
    visitor.get(page).then(({ html }) => html.replace(/value="[\w.-]{20,}"/g, ''))

  test('shows nothing of itself while it is open, and afterwards what it changed', async () => {
    const { project, page, facilitator } = await discussing()
    const bob = await signInAs(service, project.id, project.bob.id)
    await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
    const before = [await look(bob, page), await look(facilitator, page)]
    expect(before[0]).toContain('Ronde 2 staat open')
    await ok(project.ann.post(`${project.path}/score-batches`, { scores: [score('M2', 5, 'Geheim')] }))
    expect([await look(bob, page), await look(facilitator, page)]).toEqual(before)
    await ok(project.facilitator.post(`${project.path}/rounds/2/closing`, undefined, await project.now()))
    const after = await look(bob, page)
    expect(after).toContain('Veranderde scores tussen ronde 1 en ronde 2')
    // All agree on M2 now, so only M1 is left to talk about.
    expect(textOf(after)).toContain('1. M1 Model M1: KW1 Vakbekwaamheid')
    expect(after).not.toContain('M2 Model M2: KW1')
  })
})
