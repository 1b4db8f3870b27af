import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FrameworkInput } from '../../src/dossier/framework.ts'
import { changingNothing, models, ok, openProject, type Project, smallFramework } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { fieldsIn, type Seen, unescaped, type Visitor } from './visitor.ts'

const [judged, measured] = smallFramework.criteria
/** One criterion per model, one per function with a motivation at the ends, one in hours, one measured. */
const framework: FrameworkInput = {
  ...smallFramework,
  groups: [{ id: 'KW', name: { nl: 'Kwaliteit <i>' } }],
  criteria: [
    { ...judged!, group: 'KW', weight: 40 },
    {
      ...judged!,
      id: 'KW2',
      name: { nl: 'Basisniveau' },
      per: 'function',
      motivation: 'required-at-ends',
      weight: 20,
    },
    {
      ...judged!,
      id: 'summary',
      name: { nl: 'Volhoudbaarheid' },
      scale: { kind: 'number', unit: { nl: 'uren' }, worst: 0, best: 72 },
      weight: 20,
    },
    { ...measured!, weight: 20 },
  ],
}

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

let project: Project
let ann: Visitor
/** Where the pages of the assessors stand. */
let scores: string
beforeEach(async () => {
  project = await openProject(service)
  const { facilitator, path, now } = project
  await ok(facilitator.post(`${path}/developments`, { developments: [{ id: 'N1', name: { nl: 'Stap 8' } }] }))
  await ok(facilitator.put(`${path}/framework`, framework, await now()))
  await ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'Kerngroep' }, await now()))
  await ok(facilitator.post(`${path}/models`, { models }, await now()))
  await openRound()
  scores = `${path}/scores`
  ann = await signInAs(service, project.id, project.ann.id)
})

const openRound = async () =>
  ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
const closeRound = async (round: number) =>
  ok(project.facilitator.post(`${project.path}/rounds/${round}/closing`, undefined, await project.now()))

interface Given {
  criterion: string
  model: string
  fn: string | null
  score: { state: string; value?: number }
  motivation: string | null
}
/** What the dossier has of Ann, cell by cell. */
async function given(): Promise<string[]> {
  const { body } = await ok(project.ann.get(`${project.path}/scores?assessor=${project.ann.id}`))
  const said = ({ criterion, model, fn, score, motivation }: Given) =>
    `${criterion} ${[model, fn].filter(Boolean).join(':')} ${score.value ?? score.state}${motivation ? ` (${motivation})` : ''}`
  return (body.scores as Given[]).map(said).sort()
}

const page = (path = '') => ann.get(`${scores}${path}`)
async function send(criterion: string, fields: Record<string, string>, from?: Seen): Promise<Seen> {
  return ann.send(from ?? (await page(criterion)), `${scores}${criterion}`, fields)
}
/** As the script sends one cell: the answer is JSON. */
async function sendCell(criterion: string, cell: string, fields: Record<string, string>, from?: Seen) {
  const own = fieldsIn(from ?? (await page(criterion)), `${scores}${criterion}`)
  const body = Object.entries({ ...own, ...fields }).filter(
    ([name]) => !/^M\d/.test(name) || name.startsWith(`${cell}:`),
  )
  const { status, html } = await ann.post(
    `${scores}${criterion}`,
    { ...Object.fromEntries(body), cell },
    {
      accept: 'application/json',
    },
  )
  return { status, body: JSON.parse(html) }
}

describe('the overview', () => {
  test('says what is asked, what blind means and where to begin', async () => {
    const { html } = await page()
    expect(html).toContain('U scoort blind')
    expect(html).toContain('Kwaliteit &lt;i>')
    expect(html).toMatch(/0\s+van de 8 scores ingevuld/)
    expect(html).toContain('Begin met KW2 Basisniveau')
    expect(html).toContain('BE1 Opkomsttijd')
    expect(html).not.toContain('/scores/BE1"')
  })

  test('leads to the first criterion that is not complete', async () => {
    await send('/KW2', {
      'M1:AC-Bz:score': '3',
      'M1:HCC:score': '3',
      'M2:AC-Bz:score': '3',
      'M2:HCC:score': '3',
    })
    const { html } = await page()
    expect(html).toContain('Verder met summary Volhoudbaarheid')
    expect(html).toContain('compleet: 4 van 4')
  })

  test('is for assessors', async () => {
    const facilitator = await signInAs(service, project.id, project.facilitator.id)
    expect((await facilitator.get(scores)).status).toBe(403)
    expect((await facilitator.get(`${scores}/KW1`)).status).toBe(403)
  })
})

describe('a criterion', () => {
  test('has its definition, every level in words, and what may change it', async () => {
    const { html } = await page('/KW1')
    for (const words of [
      'opgeleid, geoefend en ervaren',
      'Geen profiel of oefening',
      'Jaarlijks geoefend',
      'N1 Stap 8',
    ])
      expect(html).toContain(words)
    expect(html).toContain('Criterium 3 van 3')
    expect(html.match(/value="cannot-judge"/g)).toHaveLength(2)
  })

  test('tells the words of its levels once at each place where one chooses', async () => {
    const times = async (path: string) => (await page(path)).html.split('Geen profiel of oefening').length - 1
    // Beside the choices of two models, and nowhere else.
    expect(await times('/KW1')).toBe(2)
    // Once to read, at the head of the columns of each model, and folded at the second.
    expect(await times('/KW2')).toBe(4)
    const { html } = await page('/KW2')
    const described = [...html.matchAll(/aria-describedby="(level-\d)"/g)].map(([, id]) => id!)
    expect(described.length).toBeGreaterThan(0)
    for (const id of new Set(described)) expect(html.split(`id="${id}"`)).toHaveLength(2)
  })

  test('that is called as another page still has its own', async () => {
    const { html } = await page('/criteria/summary')
    expect(html).toContain('Een getal van 0 tot en met 72')
    expect((await page('/summary')).html).toContain('Alles wat u invulde')
  })

  test('is saved as a whole and leads to the next', async () => {
    const next = await send('/KW2', {
      'M1:AC-Bz:score': '4',
      'M2:HCC:score': 'not-applicable',
      'M2:HCC:motivation': 'Niet <b>nodig</b>\r\nhier',
    })
    expect(next.url).toBe(`${scores}/criteria/summary?done=scores-saved`)
    expect(await given()).toEqual(['KW2 M1:AC-Bz 4', 'KW2 M2:HCC not-applicable (Niet <b>nodig</b>\nhier)'])
    const again = await page('/KW2')
    expect(again.html).toContain('Niet &lt;b>nodig&lt;/b>\nhier')
    expect(fieldsIn(again, `${scores}/KW2`)).toMatchObject({
      'M1:AC-Bz:score': '4',
      'M2:HCC:score': 'not-applicable',
    })
  })

  test('takes a number in Dutch, with a range', async () => {
    await send('/criteria/summary', { 'M1:value': '7,5', 'M1:low': '6', 'M1:high': '12,25' })
    expect((await page('/summary')).html).toContain('7,5 (laagste 6, hoogste 12,25)')
  })

  test('that was saved already is not saved once more', async () => {
    const seen = await page('/KW1')
    await send('/KW1', { 'M1:score': '3' }, seen)
    await changingNothing(project, () => send('/KW1', { 'M1:score': '3' }, seen))
    await changingNothing(project, async () => send('/KW1', {}))
  })

  test('keeps what was typed when something is wrong, stores nothing, and says what beside each field', async () => {
    const refused = await changingNothing(project, () =>
      send('/KW2', {
        'M1:AC-Bz:score': '5',
        'M1:HCC:score': '3',
        'M2:AC-Bz:motivation': 'Alvast <waarom>',
        'M2:HCC:score': '4',
        'M2:HCC:low': 'twee',
      }),
    )
    expect(refused.status).toBe(400)
    expect(refused.html).toMatch(
      /id="field-M1:AC-Bz:motivation-error"[^>]*>M1 Model M1, Algemeen[^<]*een toelichting/,
    )
    expect(refused.html).toMatch(/id="field-M2:AC-Bz:score-error"[^>]*>[^<]*nog geen score/)
    expect(refused.html).toMatch(/id="field-M2:HCC:low-error"[^>]*>[^<]*“twee” is geen getal/)
    for (const target of ['field-M1:AC-Bz:motivation', 'field-M2:AC-Bz:score', 'field-M2:HCC:low'])
      expect([refused.html.includes(`href="#${target}"`), refused.html.includes(`id="${target}"`)]).toEqual([
        true,
        true,
      ])
    expect(fieldsIn(refused, `${scores}/KW2`)).toMatchObject({
      'M1:AC-Bz:score': '5',
      'M1:HCC:score': '3',
      'M2:AC-Bz:motivation': 'Alvast <waarom>',
      'M2:HCC:low': 'twee',
    })
    await send('/KW2', { 'M1:AC-Bz:motivation': 'Daarom', 'M2:AC-Bz:score': '2', 'M2:HCC:low': '2' }, refused)
    expect(await given()).toHaveLength(4)
  })

  test.each([
    ['off the scale', { 'M1:value': '73' }, 'loopt van 0 tot en met 72'],
    ['that can be read in two ways', { 'M1:value': '1.234' }, 'op twee manieren'],
    ['beside another answer', { 'M1:score': 'cannot-judge', 'M1:value': '5' }, 'antwoord zonder getal'],
    ['that is missing', { 'M1:score': 'value' }, 'Vul een getal in'],
    ['out of order', { 'M1:value': '5', 'M1:low': '6' }, 'ondergrens 6'],
    ['with too much said about it', { 'M1:value': '5', 'M1:motivation': 'x'.repeat(4001) }, '4.001 tekens'],
  ])('refuses a number %s', async (_name, fields, words) => {
    const refused = await changingNothing(project, () => send('/criteria/summary', fields))
    expect([refused.status, unescaped(refused.html)]).toEqual([400, expect.stringContaining(words)])
  })

  test('lets a score be replaced by none, and not by silence', async () => {
    await send('/criteria/summary', { 'M1:value': '5' })
    const emptied = await changingNothing(project, () => send('/criteria/summary', { 'M1:value': '' }))
    expect(emptied.html).toContain('Vul een getal in')
    await send('/criteria/summary', { 'M1:score': 'cannot-judge' })
    expect(await given()).toContain('summary M1 cannot-judge')
  })

  test('sent from two windows: the second is told, and decides', async () => {
    const seen = await page('/KW1')
    await send('/KW1', { 'M1:score': '2' }, seen)
    const refused = await changingNothing(project, () =>
      send('/KW1', { 'M1:score': '4', 'M2:score': '3' }, seen),
    )
    expect(refused.html).toContain('Daar staat nu: 2')
    // What was only shown there and not touched is no answer.
    const untouched = await send('/KW1', { 'M2:score': '3' }, seen)
    expect([untouched.status, await given()]).toEqual([200, ['KW1 M1 2', 'KW1 M2 3']])
    await send('/KW1', {}, refused)
    expect(await given()).toEqual(['KW1 M1 4', 'KW1 M2 3'])
  })

  test.each([
    ['the round closed', () => closeRound(1), 409, 'Ronde 1 is gesloten'],
    [
      'the project was paused',
      () => ok(service.administrator.post(`${project.path}/pauses`, { reason: 'Wachten' })),
      409,
      'stilgelegd',
    ],
  ])('shows what was typed, to be copied, when %s meanwhile', async (_name, happens, status, words) => {
    const seen = await page('/KW1')
    await send('/KW1', { 'M1:score': '2' }, seen)
    const fresh = await page('/KW1')
    await happens()
    const refused = await send('/KW1', { 'M2:score': '4', 'M2:motivation': '<Reden>' }, fresh)
    expect(refused.status).toBe(status)
    expect(refused.html).toContain(words)
    expect(refused.html).toMatch(/<dt[^>]*>M2<\/dt><dd[^>]*>4, met toelichting “&lt;Reden>”/)
    expect(refused.html).not.toMatch(/<dt[^>]*>M1<\/dt>/)
  })

  test('shows what was typed about a model that was withdrawn meanwhile', async () => {
    const { facilitator, path, now } = project
    const seen = await page('/KW1')
    await closeRound(1)
    await ok(facilitator.post(`${path}/models/M2/withdrawal`, { reason: 'Valt af' }, await now()))
    await openRound()
    const refused = await changingNothing(project, () =>
      send('/KW1', { 'M1:score': '3', 'M2:score': '4' }, seen),
    )
    expect(refused.html).toContain('M2 is ingetrokken')
    expect(refused.html).toMatch(/<dt[^>]*>M2<\/dt><dd[^>]*>4</)
    expect(fieldsIn(refused, `${scores}/KW1`)['M1:score']).toBe('3')
  })
})

describe('a cell on its own', () => {
  test('is saved with the time of the receipt, and the mark of what stands now', async () => {
    const seen = await page('/KW1')
    const { status, body } = await sendCell('/KW1', 'M1', { 'M1:score': '3', 'M2:score': '5' }, seen)
    expect(status).toBe(200)
    const said = new URL(body.goTo, 'http://here').searchParams
    expect(said.get('time')).toMatch(/^\d{2}:\d{2}$/)
    expect(said.get('was')).toBe(fieldsIn(await page('/KW1'), `${scores}/KW1`)['M1:was'])
    expect(await given()).toEqual(['KW1 M1 3'])
  })

  test('sent twice is one fact', async () => {
    const seen = await page('/KW1')
    await sendCell('/KW1', 'M1', { 'M1:score': '3' }, seen)
    await changingNothing(project, () => sendCell('/KW1', 'M1', { 'M1:score': '3' }, seen))
  })

  test('that changed elsewhere is refused by its mark', async () => {
    const seen = await page('/KW1')
    await send('/KW1', { 'M1:score': '2' }, seen)
    const { status, body } = await sendCell('/KW1', 'M1', { 'M1:score': '4' }, seen)
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: 'body.M1:was' })]])
  })

  test('is refused in a sentence once the round is closed', async () => {
    const seen = await page('/KW1')
    await closeRound(1)
    const { status, body } = await sendCell('/KW1', 'M1', { 'M1:score': '4' }, seen)
    expect([status, body.code]).toEqual([409, 'round-closed'])
  })
})

describe('the summary', () => {
  test('shows every answer, what is empty, and hands in with a receipt to keep', async () => {
    await send('/KW1', { 'M1:score': '3', 'M1:motivation': 'Zo & <zo>', 'M2:score': 'cannot-judge' })
    const summary = await page('/summary')
    expect(summary.html).toContain('Zo &amp; &lt;zo>')
    expect(summary.html).toContain('kan niet beoordelen')
    expect(summary.html).toContain('KW2 Basisniveau: nog 4 leeg')
    expect(summary.html).toContain('Er zijn nog 6 scores leeg')
    const receipt = await ann.send(summary, `${scores}/summary/handing-in`)
    const { seq, hash } = await project.head()
    expect(receipt.url).toContain('/scores/summary/receipt')
    for (const words of [`>${seq}<`, hash, '>2<', 'U hebt ingeleverd']) expect(receipt.html).toContain(words)
    await changingNothing(project, () => ann.send(summary, `${scores}/summary/handing-in`))
  })

  test('has a line for each criterion, with what is missing first and the answers behind it', async () => {
    await send('/KW1', { 'M1:score': '3', 'M2:score': 'cannot-judge' })
    const { html } = await page('/summary')
    expect([...html.matchAll(/<h2[^>]* id="([a-z-]+)"/g)].map(([, id]) => id)).toEqual([
      'unsent-heading',
      'incomplete',
      'complete',
      'hand-in',
    ])
    const lines = [
      ...html.matchAll(/<li><a class="utrecht-link" href="[^"]*\/scores\/(?:criteria\/)?([^"/]+)">/g),
    ]
    expect(lines.map(([, criterion]) => criterion)).toEqual(['KW2', 'summary', 'KW1'])
    expect(html).toMatch(
      /<details><summary>Uw scores<span[^>]*> KW1 Vakbekwaamheid<\/span> · M1: 3 · M2: kan/,
    )
    expect(html).toContain('href="#hand-in"')
  })

  test('hands in nothing that was changed elsewhere and is not on the page', async () => {
    await send('/KW1', { 'M1:score': '3' })
    const seen = await page('/summary')
    await send('/KW1', { 'M1:score': '5' })
    const refused = await changingNothing(project, () => ann.send(seen, `${scores}/summary/handing-in`))
    expect([refused.status, refused.html]).toEqual([412, expect.stringContaining('op een ander apparaat')])
    const handedIn = await ann.send(refused, `${scores}/summary/handing-in`)
    expect(handedIn.html).toContain('U hebt ingeleverd')
  })

  test('says when something changed after handing in', async () => {
    await ann.send(await page('/summary'), `${scores}/summary/handing-in`)
    expect((await page('/summary')).html).not.toContain('<form method="post" action="/projects')
    await send('/KW1', { 'M1:score': '3' })
    expect((await page()).html).toContain('daarna nog iets gewijzigd')
    const summary = await page('/summary')
    expect(summary.html).toContain('Opnieuw inleveren')
    await ann.send(summary, `${scores}/summary/handing-in`)
    expect((await page()).html).not.toContain('daarna nog iets gewijzigd')
  })
})

describe('a second round', () => {
  beforeEach(async () => {
    await send('/KW1', { 'M1:score': '3', 'M1:motivation': 'Eerst zo', 'M2:score': '4' })
    await closeRound(1)
  })

  test('between rounds: why there is nothing to do, and what one gave oneself', async () => {
    const { html } = await page()
    expect(html).toContain('Ronde 1 is gesloten')
    expect(html).toContain('Eerst zo')
    expect((await page('/KW1')).html).toContain('Ronde 1 is gesloten')
  })

  test('shows the own old score beside the cell, and stores only what is given anew', async () => {
    await openRound()
    const seen = await page('/KW1')
    expect(seen.html).toContain('In ronde 1 gaf u: 3.')
    expect(fieldsIn(seen, `${scores}/KW1`)).not.toHaveProperty('M1:score')
    await changingNothing(project, () => send('/KW1', {}, seen))
    await send('/KW1', { 'M1:score': '3' }, seen)
    expect(await given()).toEqual(['KW1 M1 3 (Eerst zo)', 'KW1 M1 3 (Eerst zo)', 'KW1 M2 4'])
    expect((await page('/summary')).html).toContain('4 (uit ronde 1)')
  })

  test('the facilitator and the assessor read the same: given in this round, and standing from before', async () => {
    await openRound()
    await send('/KW1', { 'M1:score': '5', 'M1:motivation': 'Nu zo' })
    const facilitator = await signInAs(service, project.id, project.facilitator.id)
    const told = /1\s+van\s+(de\s+)?8[^;.<]*in deze ronde; 1 geldt nog uit een eerdere ronde/
    for (const path of ['', '/summary']) expect((await page(path)).html).toMatch(told)
    expect((await ann.get(project.path)).html).toMatch(told)
    for (const path of ['', '/rounds', '/participants', `/participants/${project.ann.id}`])
      expect((await facilitator.get(project.path + path)).html).toMatch(told)
    const receipt = await ann.send(await page('/summary'), `${scores}/summary/handing-in`)
    expect(receipt.html).toContain('1 in deze ronde; 1 geldt nog uit een eerdere ronde')
  })

  test('asks anew what a development has moved since', async () => {
    const { facilitator, path, now } = project
    const moved = { status: 'proposed', note: 'Kamerbrief' }
    await ok(facilitator.post(`${path}/developments/N1/moves`, moved, await now()))
    await openRound()
    expect((await page('/KW1')).html).toContain('Geef uw score opnieuw')
    expect((await page()).html).toContain('nog niet begonnen: 0 van 2')
  })
})

describe('the score sheet', () => {
  test.each(['xlsx', 'ods'])('is there as %s for the assessor alone', async format => {
    const got = await ann.get(`${project.path}/score-sheet/${format}`)
    expect([got.status, got.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="scores.${format}"`,
    ])
    const reader = await signInAs(service, project.id, project.reader.id)
    expect((await reader.get(`${project.path}/score-sheet/${format}`)).status).toBe(403)
  })

  test('that is none is refused on the page itself', async () => {
    const { _csrf } = fieldsIn(await page(), `${project.path}/score-sheet`)
    const refused = await changingNothing(project, () =>
      ann.post(`${project.path}/score-sheet`, { _csrf: _csrf as string }),
    )
    expect([refused.status, refused.html]).toEqual([400, expect.stringContaining('Kies eerst een bestand')])
  })
})

test('nothing of what another assessor gave is on any page', async () => {
  const motivation = 'Geheim van Bob'
  await ok(
    project.bob.post(`${project.path}/score-batches`, {
      scores: ['M1', 'M2'].map(model => ({
        model,
        criterion: 'KW1',
        fn: null,
        score: { state: 'value', value: 5 },
        motivation,
      })),
    }),
  )
  const paths = ['', '/KW1', '/KW2', '/criteria/summary', '/summary']
  const seen = async () =>
    (await Promise.all(paths.map(page))).map(({ html }) => html.replace(/(_csrf|_key)" value="[^"]+"/g, ''))
  const before = await seen()
  expect(before.join()).not.toContain(motivation)
  // Whatever Bob changes, Ann sees the same.
  await ok(
    project.bob.post(`${project.path}/scores`, {
      model: 'M1',
      criterion: 'KW1',
      score: { state: 'value', value: 1 },
    }),
  )
  expect(await seen()).toEqual(before)
  await closeRound(1)
  expect((await page()).html).not.toContain(motivation)
  await openRound()
  expect((await seen()).join()).not.toContain(motivation)
})
