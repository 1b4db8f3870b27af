import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FrameworkInput } from '../../src/dossier/framework.ts'
import type { Elicitation } from '../../src/mcda/weighting/elicitation.ts'
import { ok, openProject, type Person, type Project, smallFramework } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, type Seen, unescaped, type Visitor } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const criterion = (id: string, nl: string, group: string) => ({
  ...smallFramework.criteria[0]!,
  id,
  name: { nl },
  group,
  developments: [],
  weight: 100 / 3,
})
/** Two groups: one of three criteria, and one with an only child. */
const tree: FrameworkInput = {
  ...smallFramework,
  weighting: 'siblings',
  groups: [
    { id: 'G1', name: { nl: 'Kwaliteit <b>' }, weight: 50 },
    { id: 'G2', name: { nl: 'Kosten' }, weight: 50 },
  ],
  criteria: [
    criterion('A', 'Vakbekwaam', 'G1'),
    criterion('B', 'Bereikbaar', 'G1'),
    criterion('C', 'Continu', 'G1'),
    { ...criterion('D', 'Betaalbaar', 'G2'), weight: 100 },
  ],
}

interface Weighing {
  project: Project
  ann: Visitor
  bob: Visitor
  facilitator: Visitor
  mine: string
  all: string
}

async function weighing({ open = true } = {}): Promise<Weighing> {
  const project = await openProject(service)
  const { facilitator, path, now } = project
  await ok(facilitator.put(`${path}/framework`, tree, await now()))
  if (open) await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()))
  const as = ({ id }: Person) => signInAs(service, project.id, id)
  return {
    project,
    ann: await as(project.ann),
    bob: await as(project.bob),
    facilitator: await as(project.facilitator),
    mine: `${path}/weights`,
    all: `${path}/weighting`,
  }
}

/** Answers a question in one go. */
async function answer(visitor: Visitor, page: string, way: string, fields: Record<string, string>) {
  return visitor.send(await visitor.get(`${page}?way=${way}`), page, fields)
}

const groupPoints = { 'points.G1': '60', 'points.G2': '40' }
const itemPoints = { 'points.A': '50', 'points.B': '30,5', 'points.C': '19.5' }

/** Both questions in points, not handed in. */
async function answerAll(visitor: Visitor, mine: string) {
  await answer(visitor, `${mine}/1`, 'points', groupPoints)
  await answer(visitor, `${mine}/2`, 'points', itemPoints)
}
async function handIn(visitor: Visitor, mine: string) {
  await answerAll(visitor, mine)
  return visitor.send(await visitor.get(mine), mine)
}

/** The cells of a table, row by row, by a part of its caption. */
const rowsIn = ({ html }: Seen, caption: string): string[][] => {
  const table = [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
    .map(([text]) => text)
    .find(text => unescaped(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(text)?.[1] ?? '').includes(caption))
  if (!table) throw new Error(`no table “${caption}”`)
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)]
    .slice(1)
    .map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) =>
        unescaped(cell!.replace(/<[^>]*>/g, '')).trim(),
      ),
    )
}

const givenBy = async ({ project }: Weighing, person: Person): Promise<Elicitation[]> => {
  const { body } = await ok(person.get(`${project.path}/weight-sets`))
  const own = body.individual.find(({ assessor }: { assessor: string }) => assessor === person.id)
  return own?.sets.map(({ elicitation }: { elicitation: Elicitation }) => elicitation) ?? []
}

describe('an assessor weighs', () => {
  test('question by question, sees what each comes to, and hands in the whole', async () => {
    const world = await weighing()
    const { ann, mine, project } = world
    const start = await ann.get(mine)
    expect(start.html).toContain('Dat zijn 2 vragen')
    expect(start.html).not.toContain(`action="${mine}"`)
    const first = await answer(ann, `${mine}/1`, 'points', groupPoints)
    expect(rowsIn(first, 'De groepen')).toEqual([
      ['Kwaliteit <b>', '60,0'],
      ['Kosten', '40,0'],
    ])
    const second = await ann.send(first, `${mine}/1`, { go: 'next' })
    expect(second.url).toBe(`${mine}/2`)
    expect(second.html).toContain('Vraag 2 van 2')
    await answer(ann, `${mine}/2`, 'points', itemPoints)
    const summary = await ann.get(mine)
    expect(rowsIn(summary, 'in het geheel')).toEqual([
      ['Vakbekwaam', '30,0'],
      ['Bereikbaar', '18,3'],
      ['Continu', '11,7'],
      ['Betaalbaar', '40,0'],
    ])
    expect(await givenBy(world, project.ann)).toEqual([])
    const done = await ann.send(summary, mine)
    expect(done.html).toContain('Uw weging is ingeleverd.')
    expect(await givenBy(world, project.ann)).toEqual([
      { kind: 'points', points: { G1: 60, G2: 40 } },
      { kind: 'points', points: { A: 50, B: 30.5, C: 19.5 } },
    ])
  })

  test('by putting in order, equals together, by the rule that they choose', async () => {
    const { ann, mine } = await weighing()
    const places = { 'place.A': '1', 'place.B': '2', 'place.C': '2', rule: 'sum' }
    const page = await answer(ann, `${mine}/2`, 'ranking', places)
    expect(rowsIn(page, 'Kwaliteit').map(([, points]) => points)).toEqual(['50,0', '25,0', '25,0'])
  })

  test('by the step from worst to best, of which one is 100', async () => {
    const { ann, mine } = await weighing()
    const form = await ann.get(`${mine}/2?way=swing`)
    expect(form.html).toContain('Van: Geen profiel of oefening. Naar: Geoefend en vaak ingezet.')
    const short = await ann.send(form, `${mine}/2`, { 'swing.A': '80', 'swing.B': '50', 'swing.C': '50' })
    expect(short.status).toBe(400)
    expect(short.html).toContain('Ten minste één stap moet 100 zijn')
    const page = await ann.send(short, `${mine}/2`, { 'swing.A': '100' })
    expect(rowsIn(page, 'Kwaliteit').map(([, points]) => points)).toEqual(['50,0', '25,0', '25,0'])
  })

  test('by pairs, some skipped; pairs that say nothing of an item are refused by its name', async () => {
    const { ann, mine } = await weighing()
    const loose = await answer(ann, `${mine}/2`, 'ahp', { 'pair.A~B': '3' })
    expect(loose.status).toBe(400)
    expect(loose.html).toContain('te veel overgeslagen: Continu')
    const page = await ann.send(loose, `${mine}/2`, { 'pair.A~C': '1/3' })
    expect(rowsIn(page, 'Kwaliteit').map(([, points]) => points)).toEqual(['23,1', '7,7', '69,2'])
    expect(page.html).toContain('Eén vergelijking is overgeslagen')
  })

  test('and is told which three answers contradict each other, before handing in', async () => {
    const { ann, mine } = await weighing()
    const clashing = { 'pair.A~B': '5', 'pair.B~C': '5', 'pair.A~C': '1/5' }
    const page = await answer(ann, `${mine}/2`, 'ahp', clashing)
    expect(page.status).toBe(200)
    expect(page.html).toContain('spreken elkaar te veel tegen')
    expect(page.html).toContain(
      'Vakbekwaam is 5 keer zo belangrijk als Bereikbaar, en Bereikbaar is 5 keer zo belangrijk als Continu. ' +
        'Daaruit volgt: Vakbekwaam is 25 keer zo belangrijk als Continu. ' +
        'Maar gegeven is: Continu is 5 keer zo belangrijk als Vakbekwaam.',
    )
    const links = [...page.html.matchAll(/href="#(field-pair[^"]+)"/g)].map(([, id]) => id)
    expect(links).toHaveLength(3)
    for (const id of links) expect(page.html).toContain(`id="${id}"`)
    expect((await ann.get(mine)).html).toContain('spreken elkaar te veel tegen')
  })

  test('beside the most and the least important, chosen first', async () => {
    const { ann, mine } = await weighing()
    const chosen = await answer(ann, `${mine}/2`, 'bwm', { best: 'A', worst: 'C' })
    expect(chosen.status).toBe(200)
    expect(chosen.html).toContain('Hoeveel belangrijker is Vakbekwaam dan Bereikbaar?')
    const missing = await ann.send(chosen, `${mine}/2`, { 'fromBest.B': '2', 'fromBest.C': '6' })
    expect(missing.status).toBe(400)
    expect(missing.html).toContain('Kies een antwoord over Bereikbaar.')
    const page = await ann.send(missing, `${mine}/2`, { 'toWorst.B': '3' })
    expect(rowsIn(page, 'Kwaliteit').map(([, points]) => points)).toEqual(['60,0', '30,0', '10,0'])
    expect(page.html).toContain('kloppen goed genoeg met elkaar')
    const other = await ann.send(page, `${mine}/2`, { best: 'B' })
    expect(other.html).toContain('Hoeveel belangrijker is Bereikbaar dan Vakbekwaam?')
  })

  test('in one form however the weights came in', async () => {
    const world = await weighing()
    const { project, ann, mine } = world
    const sets = [
      {
        group: null,
        elicitation: {
          kind: 'ahp',
          comparisons: [{ item: 'G2', over: 'G1', ratio: 2 }],
          rule: 'geometric-mean',
        },
      },
      {
        group: 'G1',
        elicitation: {
          kind: 'bwm',
          best: 'A',
          worst: 'C',
          bestToOthers: { B: 2, C: 6 },
          othersToWorst: { A: 6, B: 3 },
        },
      },
    ]
    await ok(project.ann.post(`${project.path}/weight-sets`, { sets }))
    const page = await ann.get(`${mine}/1`)
    expect(page.html).toContain('2 keer zo belangrijk')
    expect(rowsIn(page, 'De groepen').map(([, points]) => points)).toEqual(['33,3', '66,7'])
    await ann.send(page, `${mine}/1`)
    await ann.send(await ann.get(`${mine}/2`), `${mine}/2`)
    const summary = await ann.get(mine)
    expect(summary.html).not.toContain('nog niet hebt ingeleverd')
    await ann.send(summary, mine)
    expect(await givenBy(world, project.ann)).toEqual([
      { kind: 'ahp', comparisons: [{ item: 'G2', over: 'G1', ratio: 2 }], rule: 'geometric-mean' },
      sets[1]!.elicitation,
    ])
  })

  test('and may replace what was handed in as long as the round is open', async () => {
    const world = await weighing()
    const { ann, mine, project } = world
    await handIn(ann, mine)
    await answer(ann, `${mine}/1`, 'points', { 'points.G1': '70', 'points.G2': '30' })
    const changed = await ann.get(mine)
    expect(changed.html).toContain('nog niet hebt ingeleverd')
    expect((await givenBy(world, project.ann))[0]).toEqual({ kind: 'points', points: { G1: 60, G2: 40 } })
    await ann.send(changed, mine)
    expect((await givenBy(world, project.ann))[0]).toEqual({ kind: 'points', points: { G1: 70, G2: 30 } })
  })
})

describe('nothing typed is lost', () => {
  test('by going to another question, another way or another page', async () => {
    const { ann, mine } = await weighing()
    const form = await ann.get(`${mine}/2?way=points`)
    const typed = { 'points.A': '12,', 'points.B': 'veel' }
    const swing = await ann.send(form, `${mine}/2`, { ...typed, go: 'way:swing' })
    expect(swing.url).toBe(`${mine}/2?way=swing`)
    const back = await ann.send(swing, `${mine}/2`, { 'swing.A': '100', go: 'previous' })
    expect(back.url).toBe(`${mine}/1`)
    expect((await ann.send(back, `${mine}/1`, { go: 'all' })).url).toBe(mine)
    expect(fieldsIn(await ann.get(`${mine}/2?way=points`), `${mine}/2`)).toMatchObject(typed)
    expect(fieldsIn(await ann.get(`${mine}/2?way=swing`), `${mine}/2`)).toMatchObject({ 'swing.A': '100' })
    expect((await ann.get(mine)).html).toContain('nog niet helemaal beantwoord')
  })

  test('by a service that starts anew', async () => {
    const { ann, mine } = await weighing()
    await answer(ann, `${mine}/1`, 'points', groupPoints)
    await service.restart()
    expect(rowsIn(await ann.get(mine), 'De groepen')[0]).toEqual(['Kwaliteit <b>', '60,0'])
  })

  test('by a mistake: it is told beside the field, and stands there again', async () => {
    const { ann, mine } = await weighing()
    const wrong = await answer(ann, `${mine}/2`, 'points', { ...itemPoints, 'points.C': '"<b' })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain(
      'id="field-points.C-error">Vul bij Continu een getal van 0 tot en met 100 in.',
    )
    expect(wrong.html).not.toContain('<b>')
    expect(fieldsIn(wrong, `${mine}/2`)).toMatchObject({ 'points.A': '50', 'points.C': '"<b' })
    const short = await ann.send(wrong, `${mine}/2`, { 'points.C': '9,5' })
    expect(short.html).toContain('samen 90 en moeten samen 100 zijn')
    expect(short.html).toContain('href="#field-points"')
    expect(short.html).toContain('id="field-points"')
  })

  test('by a round that was closed meanwhile: it is shown with the reason', async () => {
    const world = await weighing()
    const { ann, mine, project } = world
    await answerAll(ann, mine)
    const [question, summary] = [await ann.get(`${mine}/1`), await ann.get(mine)]
    const { facilitator, path, now } = project
    await ok(facilitator.post(`${path}/weighting-rounds/1/closing`, undefined, await now()))
    const refused = await ann.send(summary, mine)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Er staat geen wegingsronde open')
    expect(rowsIn(refused, 'Kwaliteit')[1]).toEqual(['Bereikbaar', '30,5'])
    const typed = { 'points.G1': '77', 'points.G2': '23' }
    const late = await ann.send(question, `${mine}/1`, typed)
    expect(late.status).toBe(409)
    expect(fieldsIn(late, `${mine}/1`)).toMatchObject(typed)
    expect(await givenBy(world, project.ann)).toEqual([])
    expect(rowsIn(await ann.get(mine), 'De groepen')[0]).toEqual(['Kwaliteit <b>', '77,0'])
  })

  test('by handing in an older page: what was typed since stays, and still has to be handed in', async () => {
    const world = await weighing()
    const { ann, mine, project } = world
    await answerAll(ann, mine)
    const older = await ann.get(mine)
    await answer(ann, `${mine}/1`, 'points', { 'points.G1': '10', 'points.G2': '90' })
    const done = await ann.send(older, mine)
    expect((await givenBy(world, project.ann))[0]).toEqual({ kind: 'points', points: { G1: 60, G2: 40 } })
    expect(done.html).toContain('nog niet hebt ingeleverd')
    expect(rowsIn(done, 'De groepen')[0]).toEqual(['Kwaliteit <b>', '10,0'])
  })
})

test('handing in twice is one fact', async () => {
  const { ann, mine, project } = await weighing()
  await answerAll(ann, mine)
  const page = await ann.get(mine)
  await ann.send(page, mine)
  const { seq } = await project.head()
  expect((await ann.send(page, mine)).status).toBe(200)
  expect((await project.head()).seq).toBe(seq)
})

test.each([
  ['no JSON', '{'],
  ['another form', '{"":{"way":"guess","fields":{}}}'],
  ['a question too few', '{"":{"way":"points","fields":{"points.G1":"60","points.G2":"40"}}}'],
])('what is handed in as %s changes nothing', async (_name, answers) => {
  const { ann, mine, project } = await weighing()
  await answerAll(ann, mine)
  const { seq } = await project.head()
  const refused = await ann.send(await ann.get(mine), mine, { answers })
  expect(refused.status).toBe(400)
  expect((await project.head()).seq).toBe(seq)
})

describe('blind', () => {
  test('as long as the round is open, nobody sees what another weighs, only who has', async () => {
    const { ann, bob, facilitator, mine, all } = await weighing()
    await answer(ann, `${mine}/1`, 'points', { 'points.G1': '61,7', 'points.G2': '38,3' })
    await answer(ann, `${mine}/2`, 'points', itemPoints)
    const telling = /61[,.]7|38[,.]3|30[,.]5/
    const others = async () => [
      await bob.get(mine),
      await bob.get(`${mine}/1`),
      await bob.get(`${mine}/2`),
      await facilitator.get(all),
      await facilitator.get(`${all}/other`),
    ]
    for (const { html, status } of await others()) expect([status, telling.test(html)]).toEqual([200, false])
    expect(rowsIn(await facilitator.get(all), 'Wie in deze ronde').map(([, state]) => state)).toEqual([
      'nog niet',
      'nog niet',
    ])
    await ann.send(await ann.get(mine), mine)
    for (const { html, status } of await others()) expect([status, telling.test(html)]).toEqual([200, false])
    expect(rowsIn(await facilitator.get(all), 'Wie in deze ronde')).toEqual([
      ['Ann van Proef', 'ingeleverd'],
      ['Bob van Proef', 'nog niet'],
    ])
    expect(service.log()).not.toMatch(/61[,.]7/)
    expect((await ann.get(`${mine}/1`)).html).toMatch(telling)
  })
})

test('who may not weigh or lead the weighing does not come in', async () => {
  const { ann, facilitator, mine, all, project } = await weighing()
  const reader = await signInAs(service, project.id, project.reader.id)
  const refused = [
    await facilitator.get(mine),
    await facilitator.get(`${mine}/1`),
    await ann.get(all),
    await ann.get(`${all}/other`),
    await reader.get(mine),
    await reader.get(all),
  ]
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
  expect((await ann.get(`${mine}/3`)).status).toBe(404)
})

test('without an open round there is nothing to fill in', async () => {
  const { ann, mine, facilitator, project } = await weighing({ open: false })
  expect((await ann.get(`${mine}/1`)).url).toBe(mine)
  expect((await ann.get(mine)).html).toContain('Er staat geen wegingsronde open')
  const empty = await openProject(service)
  const lead = await signInAs(service, empty.id, empty.facilitator.id)
  expect((await lead.get(`${empty.path}/weighting`)).html).toContain('Er is nog geen weegkader')
  expect((await lead.get(`${empty.path}/weighting/other`)).status).toBe(409)
  expect((await facilitator.get(`${project.path}/weighting`)).html).toContain('Wegingsronde openen')
})

describe('a facilitator', () => {
  test('opens a round on the structure that they have seen, and closes it', async () => {
    const { facilitator, all, project } = await weighing({ open: false })
    const page = await facilitator.get(all)
    await ok(
      project.facilitator.put(
        `${project.path}/framework`,
        { ...tree, closeCallMargin: 3 },
        await project.now(),
      ),
    )
    const stale = await facilitator.send(page, `${all}/rounds`)
    expect(stale.status).toBe(412)
    const opened = await facilitator.send(stale, `${all}/rounds`)
    expect(opened.html).toContain('De wegingsronde is open.')
    const closed = await facilitator.send(opened, `${all}/rounds/1/closing`)
    expect(closed.html).toContain('De wegingsronde is gesloten.')
    const again = await facilitator.send(opened, `${all}/rounds/1/closing`)
    expect([again.status, again.url]).toEqual([200, `${all}?done=weighting-closed`])
  })

  /** Ann and Bob have weighed, Ann against herself, and the round is closed. */
  const closed = async () => {
    const world = await weighing()
    const { ann, bob, mine, facilitator, all } = world
    await answer(ann, `${mine}/1`, 'points', groupPoints)
    await answer(ann, `${mine}/2`, 'ahp', { 'pair.A~B': '5', 'pair.B~C': '5', 'pair.A~C': '1/5' })
    await ann.send(await ann.get(mine), mine)
    await answer(bob, `${mine}/1`, 'points', { 'points.G1': '35', 'points.G2': '65' })
    await answer(bob, `${mine}/2`, 'bwm', { best: 'A', worst: 'C' })
    await answer(bob, `${mine}/2`, 'bwm', { 'fromBest.B': '2', 'fromBest.C': '6', 'toWorst.B': '3' })
    await bob.send(await bob.get(mine), mine)
    const page = await facilitator.send(await facilitator.get(all), `${all}/rounds/1/closing`)
    return { ...world, page }
  }

  test('sees all weights side by side, with what contradicts itself in words', async () => {
    const { page } = await closed()
    expect(rowsIn(page, 'De groepen')).toEqual([
      ['Kwaliteit <b>', '60,0', '35,0', '47,5', expect.any(String), '50,0'],
      ['Kosten', '40,0', '65,0', '52,5', expect.any(String), '50,0'],
    ])
    expect(page.html).toContain('Ann van Proef')
    expect(page.html).toContain('Deze drie wringen het meest')
    expect(page.html).toContain('Kwaliteit &lt;b>')
    expect(page.html).not.toContain('<b>')
  })

  test('adopts the mean, by whom is asked', async () => {
    const { page, facilitator, all, project } = await closed()
    const refused = await facilitator.send(page, `${all}/mean`, { reason: 'Omdat <i>' })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('id="field-decidedBy-error"')
    expect(fieldsIn(refused, `${all}/mean`)).toMatchObject({ reason: 'Omdat <i>', decimals: '0' })
    const done = await facilitator.send(refused, `${all}/mean`, { decidedBy: 'Kerngroep', decimals: '1' })
    expect(done.html).toContain('De weging is vastgesteld')
    expect(done.html).toContain('Vastgesteld door: Kerngroep')
    const { body } = await ok(project.facilitator.get(`${project.path}/weight-sets`))
    expect(body.adopted.basis).toEqual({ kind: 'mean', mean: 'arithmetic', decimals: 1, sets: 2 })
    expect(body.inForce.siblings).toMatchObject({ G1: 47.5, G2: 52.5, D: 100 })
  })

  test('adopts other weights with a reason, that come to 100', async () => {
    const { facilitator, all, project } = await closed()
    const action = `${all}/other`
    const form = await facilitator.get(action)
    expect(fieldsIn(form, action)).toMatchObject({ 'weights.G1': '47,5', 'weights.G2': '52,5' })
    const fields = { 'weights.G1': '55,5', 'weights.A': '1.234' }
    const wrong = await facilitator.send(form, action, fields)
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('zijn de punten samen 108; dat moet 100 zijn')
    expect(wrong.html).toContain('href="#field-set.1"')
    expect(fieldsIn(wrong, action)).toMatchObject(fields)
    // All that is wrong at once.
    for (const field of ['set.1', 'weights.A', 'decidedBy'])
      expect(wrong.html).toContain(`id="field-${field}-error"`)
    const right = {
      'weights.G2': '44,5',
      'weights.A': fieldsIn(form, action)['weights.A']!,
      decidedBy: 'Algemeen bestuur',
    }
    const without = await facilitator.send(wrong, action, right)
    expect(without.status).toBe(400)
    expect(without.html).toContain('id="field-reason-error"')
    const done = await facilitator.send(without, action, {
      reason: 'Het bestuur vindt <b>kosten</b> minder zwaar.',
    })
    expect(done.html).toContain('Reden: Het bestuur vindt &lt;b>kosten&lt;/b> minder zwaar.')
    const { body } = await ok(project.facilitator.get(`${project.path}/weight-sets`))
    expect(body.adopted.weights).toMatchObject({ G1: 55.5, G2: 44.5, D: 100 })
  })

  test('sees after sealing what was adopted, and changes nothing', async () => {
    const { page, facilitator, all, project } = await closed()
    const older = await facilitator.get(all)
    await facilitator.send(page, `${all}/mean`, { decidedBy: 'Kerngroep' })
    await ok(
      project.facilitator.post(
        `${project.path}/framework/seal`,
        { adoptedBy: 'Kerngroep' },
        await project.now(),
      ),
    )
    const sealed = await facilitator.get(all)
    expect(sealed.html).toContain('Het weegkader is vastgesteld')
    expect(sealed.html).toContain('Vastgesteld door: Kerngroep')
    expect(sealed.html).not.toContain('<form')
    const late = await facilitator.send(older, `${all}/mean`, { decidedBy: 'Later' })
    expect(late.status).toBe(412)
  })
})

test('in English too', async () => {
  const { ann, mine } = await weighing()
  await ann.get('/language/en')
  const page = await answer(ann, `${mine}/2`, 'points', {
    'points.A': '50',
    'points.B': '30.5',
    'points.C': '19.5',
  })
  expect(page.html).toContain('What your answer comes to')
  expect(rowsIn(page, 'Kwaliteit')[1]).toEqual(['Bereikbaar', '30.5'])
})
