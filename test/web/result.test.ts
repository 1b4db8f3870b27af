import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bring,
  changingNothing,
  models,
  ok,
  openProject,
  type Project,
  score,
  smallFramework,
} from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { unescaped, type Visitor, visitorOf } from './visitor.ts'

let service: Service
let project: Project
let reader: Visitor
/** The page of the result. */
let path: string
beforeAll(async () => {
  service = await openService()
  project = await openProject(service, 'closed')
  reader = await signInAs(service, project.id, project.reader.id)
  path = `${project.path}/result`
})
afterAll(() => service.close())

const textOf = (html: string) =>
  unescaped(html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
/** The rows of the ranking that is tried out. */
const triedRows = (html: string) => {
  const table = /<caption[^>]*id="what-if-result"[\s\S]*?<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(html)![1]!
  return table
    .split('</tr>')
    .filter(row => row.includes('<td'))
    .map(row => textOf(row).trim())
}
const saidIn = (html: string) => textOf(/id="what-if-status"[^>]*>([\s\S]*?)<\/p>/.exec(html)![1]!).trim()

describe('the page of the result', () => {
  test('is complete without a script: verdict, ranking, what one waits for, how firm it is, and what it rests on', async () => {
    const { html, status } = await reader.get(path)
    expect(status).toBe(200)
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)
    expect(headings).toEqual([
      'Op deze pagina',
      'Oordeel op één pagina',
      'De rangschikking',
      'Wat als de weging anders was?',
      'Waarop wachten we?',
      'Hoe stevig is de rangschikking?',
      'Wat landelijk nog open is',
      'Hoe is beoordeeld en wat ontbreekt',
      'Waar beoordelaars het eens zijn, en waar niet',
      'Dezelfde gegevens met andere methoden',
      'Herkomst en controle',
      'Simulatie: hoe vaak staat elk model op elke plaats?',
    ])
    const { hash } = await project.head()
    expect(html).toContain(hash)
    expect(textOf(html)).toContain('M2 Model M2 staat op de eerste plaats')
  })

  test('tells what discussions came to as text, once something was noted', async () => {
    const discussed = await openProject(service, 'closed')
    const visitor = await signInAs(service, discussed.id, discussed.reader.id)
    const page = `${discussed.path}/result`
    expect((await visitor.get(page)).html).not.toContain('id="discussion"')
    const note = { round: 1, criterion: 'KW1', model: 'M1', text: '<b>Ja</b>,\ntelt mee' }
    await ok(discussed.facilitator.post(`${discussed.path}/discussion-notes`, note))
    const { html } = await visitor.get(page)
    const [section] = /<section id="discussion"[\s\S]*?<\/section>/.exec(html)!
    expect(section).toContain('&lt;b>Ja&lt;/b>,\ntelt mee')
    expect(textOf(section)).toContain('Na ronde 1 · M1 Model M1: KW1 Vakbekwaamheid Uitkomst')
    expect(textOf(section)).toContain('door facilitator van dienst, Gemeente Proef')
    expect(html).toContain('href="#discussion"')
  })

  test('says the same as the report: the same tables and the same charts', async () => {
    const { html } = await reader.get(path)
    const report = (await project.reader.get(`${project.path}/report?format=html`)).text
    const captions = (of: string) =>
      [...of.matchAll(/<caption[^>]*>(.*?)<\/caption>/g)].map(([, words]) => words)
    const shared = captions(html).filter(caption => caption !== 'De rangschikking bij deze weging')
    expect(shared.length).toBeGreaterThan(5)
    expect(captions(report)).toEqual(expect.arrayContaining(shared))
    const drawn = [...html.matchAll(/<svg xmlns[\s\S]*?<\/svg>/g)].map(([svg]) =>
      svg.replace(/chart-\d+/g, ''),
    )
    expect(drawn.length).toBeGreaterThan(0)
    for (const svg of drawn) expect(report.replace(/chart-\d+/g, '')).toContain(svg)
  })

  test('every link on it leads somewhere, and no id stands there twice', async () => {
    const { html } = await reader.get(path)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const targets = [...html.matchAll(/href="[^"]*#([^"]+)"/g)].map(([, id]) => id!)
    expect(targets.filter(id => !ids.includes(id))).toEqual([])
  })

  test('runs no script and has no style of its own', async () => {
    const { html } = await reader.get(path)
    expect(html).not.toMatch(/<style|\sstyle=|<script(?! type="module" src="\/assets)|\son\w+="/)
  })

  test('is in English for who asks for it', async () => {
    await reader.get('/language/en')
    const { html } = await reader.get(path)
    await reader.get('/language/nl')
    expect(html).toContain('What if the weights were different?')
    expect(html).not.toContain('Waarop wachten we?')
  })

  test('is there for the project only', async () => {
    expect((await visitorOf(service).get(path)).status).toBe(401)
    const other = await openProject(service)
    const stranger = await signInAs(service, other.id, other.ann.id)
    expect((await stranger.get(path)).status).toBe(404)
  })
})

describe('other weights', () => {
  test('rank as a framework with those weights would; nothing is stored', async () => {
    await changingNothing(project, async () => {
      const { html } = await reader.get(`${path}?w.KW1=0`)
      expect(saidIn(html)).toBe('M1 Model M1 komt op 1.')
      // KW1 weighs nothing: what is left is the arrival time, 45 and 40 minutes against 60 and 30.
      expect(triedRows(html)).toEqual(['M1 Model M1 1 63,3 2', 'M2 Model M2 2 60,0 1'])
      expect(html).toContain('er wordt niets opgeslagen')
    })
  })

  test('as adopted, as long as nothing is filled in', async () => {
    const { html } = await reader.get(path)
    expect(saidIn(html)).toBe('M2 Model M2 blijft eerste.')
    const { body } = await project.reader.get(`${project.path}/ranking`)
    const totals = body.ranking.map(({ total }: { total: number }) => total.toFixed(1).replace('.', ','))
    expect(triedRows(html).map(row => row.split(' ').at(-2))).toEqual(totals)
  })

  test.each(['veel', '-1', '100,1', '1.234', '<b>', '1e9999', 'Infinity'])(
    '%s is no weight: it is shown again with the reason, and the rest is computed',
    async typed => {
      const { html, status } = await reader.get(`${path}?w.KW1=${encodeURIComponent(typed)}`)
      expect(status).toBe(200)
      expect(unescaped(html)).toContain(`value="${typed}"`)
      expect(html).toContain('aria-invalid="true"')
      expect(saidIn(html)).toBe('Vul een getal van 0 tot en met 100 in.')
      expect(html).not.toContain('<b>')
    },
  )

  test('more than 100 together is said, and brought back', async () => {
    const { html } = await reader.get(`${path}?w.KW1=100&w.BE1=100`)
    expect(html).toContain('naar verhouding teruggebracht')
    expect([...html.matchAll(/<output[^>]*>(.*?)<\/output>/g)].map(([, weight]) => weight)).toEqual([
      '50',
      '50',
    ])
  })

  test('a field that stands there twice, or that nobody knows, breaks nothing', async () => {
    expect((await reader.get(`${path}?w.KW1=1&w.KW1=2&w.X=3&per=x`)).status).toBe(200)
  })

  test('the way back is a page without what was tried', async () => {
    const { url } = await reader.get(`${path}?per=criterion&w.KW1=0&reset=1`)
    expect(url).toBe(`${path}?per=criterion#what-if`)
  })
})

describe('a simulation', () => {
  test('is asked by a form, answered once, and told on the page', async () => {
    const ann = await signInAs(service, project.id, project.ann.id)
    const action = `${path}/simulations`
    const page = await ann.get(path)
    const answered = await ann.send(page, action, { weights: 'none', scores: 'fixed' })
    expect(answered.url).toMatch(/\?simulation=[0-9a-f]{64}#simulation$/)
    expect(textOf(answered.html)).toContain('De simulatie is klaar')
    expect(answered.html).toContain('Kans op elke plaats, in procenten')
    await ann.send(page, action, { weights: 'none', scores: 'fixed' })
    expect((await project.ann.get(`${project.path}/analyses`)).body.analyses).toHaveLength(1)
  })

  test('that nobody knows is refused on the page', async () => {
    const refused = await reader.send(await reader.get(path), `${path}/simulations`, { weights: 'guess' })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('De rangschikking')
  })
})

describe('before there is a result', () => {
  test.each([
    ['opened', 'het weegkader is nog niet vastgesteld'],
    ['sealed', 'er zijn nog geen modellen'],
    ['proposed', 'Er is nog geen rangschikking'],
  ] as const)('%s: the page says what is missing', async (stage, words) => {
    const young = await openProject(service, stage)
    const page = await (await signInAs(service, young.id, young.reader.id)).get(`${young.path}/result`)
    expect(page.status).toBe(200)
    expect(textOf(page.html)).toContain(words)
    expect(page.html).not.toContain('id="what-if"')
  })
})

test('what people called things is text, whatever they wrote', async () => {
  const odd = await openProject(service)
  const hostile = '<b>Vak</b>"&amp;$1'
  const [first, second] = smallFramework.criteria
  const framework = { ...smallFramework, criteria: [{ ...first!, name: { nl: hostile } }, second!] }
  await ok(
    odd.facilitator.post(`${odd.path}/developments`, { developments: [{ id: 'N1', name: { nl: hostile } }] }),
  )
  await ok(odd.facilitator.put(`${odd.path}/framework`, framework, await odd.now()))
  await ok(odd.facilitator.post(`${odd.path}/framework/seal`, { adoptedBy: hostile }, await odd.now()))
  await ok(
    odd.facilitator.post(
      `${odd.path}/models`,
      { models: models.map(model => ({ ...model, name: { nl: hostile } })) },
      await odd.now(),
    ),
  )
  await bring(odd, 'closed', 'proposed')
  const { html } = await (await signInAs(service, odd.id, odd.reader.id)).get(`${odd.path}/result?w.KW1=1`)
  expect(html).not.toContain('<b>')
  expect(textOf(html)).toContain(`M1 ${hostile}`)
  const data = JSON.parse(unescaped(/data-what-if="([^"]*)"/.exec(html)![1]!))
  expect(data.candidates[0].name).toBe(`M1 ${hostile}`)
})

test('while a round is open, nothing of it moves the page; once it is closed, all of it does', async () => {
  const blind = await openProject(service, 'closed')
  const page = `${blind.path}/result`
  const others = await Promise.all(
    [blind.bob, blind.facilitator, blind.reader].map(({ id }) => signInAs(service, blind.id, id)),
  )
  await ok(blind.facilitator.post(`${blind.path}/rounds`, undefined, await blind.now()))
  /** Without what is another each time, and the entry that the page rests on. */
  const look = (visitor: Visitor) =>
    visitor.get(page).then(({ html }) =>
      html
        .replace(/[0-9a-f]{64}/g, '#')
        .replace(/value="[\w.-]{20,}"/g, '')
        .replace(/feit \d+|\b\d+<\/dd>/g, ''),
    )
  const before = await Promise.all(others.map(look))
  expect(before[0]).toContain('Ronde 2 staat open')
  await ok(
    blind.ann.post(`${blind.path}/score-batches`, {
      scores: [score('M1', 5, 'Geheim'), score('M2', 1, 'Geheim')],
    }),
  )
  expect(await Promise.all(others.map(look))).toEqual(before)
  await ok(blind.facilitator.post(`${blind.path}/rounds/2/closing`, undefined, await blind.now()))
  expect(await look(others[0]!)).not.toContain('M2 Model M2 staat op de eerste plaats')
})
