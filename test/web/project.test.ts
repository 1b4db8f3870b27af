import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bring, changingNothing, ok, openProject, type Project, score } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { type Visitor, visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const seenBy = async (project: Project, who: 'facilitator' | 'ann' | 'reader') => {
  const visitor = await signInAs(service, project.id, project[who].id)
  return { visitor, page: await visitor.get(project.path) }
}
/** What stands under a heading as text, without markup. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const nextOf = (html: string) => /<section class="next"[\s\S]*?<\/section>/.exec(html)![0]

describe('the next step', () => {
  test.each([
    ['opened', 'Begin met het weegkader', 'Er is nu niets', 'nog niets te lezen'],
    ['drafted', 'Open een wegingsronde', 'Lees het weegkader', 'Lees het weegkader'],
    ['sealed', 'Stel de kandidaat-modellen voor', 'Lees het weegkader', 'Lees het weegkader'],
    ['proposed', 'Open ronde 1', 'Lees het weegkader', 'Lees het weegkader'],
    ['scoring', '0 van de 2 beoordelaars', 'u hebt 0 van de 2 scores', 'nog niets te lezen'],
    ['scored', '0 van de 2 beoordelaars', 'Lees het na en lever in', 'nog niets te lezen'],
    ['closed', 'Bespreek waar', 'Bekijk de uitkomst', 'Bekijk de uitkomst'],
    ['decided', 'Haal de rapporten op', 'Bekijk de uitkomst', 'Bekijk de uitkomst'],
  ] as const)(
    'of a project that is %s is told to each role',
    async (stage, facilitator, assessor, reader) => {
      const project = await openProject(service, stage)
      for (const [who, words] of [
        ['facilitator', facilitator],
        ['ann', assessor],
        ['reader', reader],
      ] as const) {
        const { page } = await seenBy(project, who)
        expect([page.status, textOf(nextOf(page.html))]).toEqual([200, expect.stringContaining(words)])
      }
    },
  )

  test('is also to say what became of a development that was expected by now, as long as it is open', async () => {
    const project = await openProject(service, 'sealed')
    const { facilitator, path, now } = project
    const next = async () => textOf(nextOf((await seenBy(project, 'facilitator')).page.html))
    const move = async (body: object) =>
      ok(
        facilitator.post(
          `${path}/developments/N1/moves`,
          { note: 'Bericht van het NIPV', ...body },
          await now(),
        ),
      )
    await move({ status: 'proposed', expectedDate: '2099-01-01' })
    expect(await next()).not.toContain('N1')
    await move({ status: 'proposed', expectedDate: '2020-01-01' })
    expect(await next()).toContain('De verwachte datum van N1 is voorbij')
    await move({ status: 'settled', expectedDate: '2020-01-01' })
    expect(await next()).not.toContain('N1')
  })

  test('is on a page that is there, for whoever is sent to it', async () => {
    for (const stage of ['opened', 'drafted', 'sealed', 'proposed', 'scored', 'closed', 'decided'] as const) {
      const project = await openProject(service, stage)
      for (const who of ['facilitator', 'ann', 'reader'] as const) {
        const { visitor, page } = await seenBy(project, who)
        for (const [, href] of nextOf(page.html).matchAll(/href="([^"]+)"/g))
          expect([href, (await visitor.get(href!)).status]).toEqual([href, 200])
      }
    }
  })

  test('of an assessor who handed in is to wait, and counts as ready for the facilitator', async () => {
    const project = await openProject(service, 'scored')
    await ok(project.ann.post(`${project.path}/rounds/1/hand-ins`))
    expect((await seenBy(project, 'ann')).page.html).toContain('U hebt ingeleverd')
    expect((await seenBy(project, 'facilitator')).page.html).toContain('1 van de 2 beoordelaars')
  })
})

test('the stages say where the project stands, and since when', async () => {
  const project = await openProject(service, 'scored')
  const { page } = await seenBy(project, 'reader')
  const stages = /<ol class="stages">[\s\S]*?<\/ol>/.exec(page.html)![0]
  expect(textOf(stages)).toMatch(/Scoren hier staat het project nu: ronde 1, sinds \d+ maart 2026/)
  expect(stages.match(/aria-current="step"/g)).toHaveLength(1)
  expect(textOf(stages)).toContain('Bespreken komt nog')
})

test('the coverage says how much, and is the same whatever somebody else scores', async () => {
  const pages = []
  for (const value of [1, 5]) {
    const project = await openProject(service, 'scoring')
    await ok(project.ann.post(`${project.path}/scores`, score('M1', value, 'Omdat')))
    const { page } = await seenBy(project, 'facilitator')
    expect(textOf(page.html)).toContain('Er zijn in deze ronde 1 van de 4 scores gegeven')
    pages.push(textOf(page.html.replace(/[0-9a-f]{64}/g, '').replaceAll(project.id, '')))
  }
  // But for secrets in fields, which are no text.
  expect(pages[0]).toBe(pages[1])
})

test('names are for who lets people in; others see position and organisation', async () => {
  const project = await openProject(service, 'scored')
  expect((await seenBy(project, 'facilitator')).page.html).toContain('Bob van Proef')
  for (const who of ['ann', 'reader'] as const) {
    const { page } = await seenBy(project, who)
    expect(page.html).not.toContain('van Proef')
    expect(page.html).toContain('assessor van dienst, Gemeente Proef')
  }
})

describe('pausing', () => {
  test('the address of a refused form, opened once more, is the page that it stands on', async () => {
    const project = await openProject(service, 'sealed')
    const { visitor } = await seenBy(project, 'facilitator')
    const page = await visitor.get(`${project.path}/pausing`)
    expect([page.status, page.html.includes('class="next"')]).toEqual([200, true])
  })

  test('asks for a reason, shows it to everybody as text, and ends with another', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, page } = await seenBy(project, 'facilitator')
    const empty = await visitor.send(page, `${project.path}/pausing`)
    expect([empty.status, empty.html]).toEqual([400, expect.stringContaining('Dit veld ontbreekt')])
    const paused = await visitor.send(empty, `${project.path}/pausing`, {
      reason: 'Wachten op <b>advies</b>',
    })
    expect(paused.html).toContain('Wachten op &lt;b>advies')
    expect((await seenBy(project, 'reader')).page.html).toContain('Wachten op &lt;b>advies')
    const resumed = await visitor.send(paused, `${project.path}/resumption`, { reason: 'Het advies is er' })
    expect(resumed.html).toContain('Het project gaat verder')
  })

  test('twice with one form is done once', async () => {
    const project = await openProject(service, 'proposed')
    const { visitor, page } = await seenBy(project, 'facilitator')
    await visitor.send(page, `${project.path}/pausing`, { reason: 'Even stil' })
    const { seq } = await project.head()
    const again = await visitor.send(page, `${project.path}/pausing`, { reason: 'Even stil' })
    expect([again.status, (await project.head()).seq]).toEqual([200, seq])
  })

  test('is refused to others, who do not see the form; what they typed is shown again', async () => {
    const project = await openProject(service, 'proposed')
    for (const who of ['ann', 'reader'] as const) {
      const { visitor, page } = await seenBy(project, who)
      expect(page.html).not.toContain('<form')
      const csrf = /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/sign-out')).html)![1]!
      const refused = await changingNothing(project, () =>
        visitor.post(`${project.path}/pausing`, { _csrf: csrf, reason: 'Mijn verhaal' }),
      )
      expect([refused.status, refused.html]).toEqual([403, expect.stringContaining('Mijn verhaal')])
    }
  })
})

describe('the deadline', () => {
  const set = async (visitor: Visitor, project: Project, decideBy: string) =>
    visitor.send(await visitor.get(project.path), `${project.path}/deadline`, { decideBy })

  test('is a date, or none', async () => {
    const project = await openProject(service)
    const { visitor } = await seenBy(project, 'facilitator')
    expect((await set(visitor, project, '2026-12-31')).html).toContain('31 december 2026')
    expect((await set(visitor, project, '')).html).toContain('nog geen datum vastgelegd')
  })

  test('that is no date is shown again with the reason', async () => {
    const project = await openProject(service)
    const { visitor } = await seenBy(project, 'facilitator')
    const refused = await changingNothing(project, () => set(visitor, project, '31-12-2026'))
    expect(refused.status).toBe(400)
    expect(refused.html).toMatch(/value="31-12-2026"/)
    expect(refused.html).toContain('id="field-decideBy-error"')
  })
})

test('without a script the page says the same; the script has what it needs', async () => {
  const project = await openProject(service, 'scoring')
  const { page } = await seenBy(project, 'facilitator')
  expect(page.html).toContain('/web/browser/progress.js"')
  expect(page.html).toMatch(/id="coverage-total" role="status"/)
  await bring(project, 'closed', 'scoring')
  expect((await seenBy(project, 'facilitator')).page.html).not.toContain('progress.js')
})

test('somebody who is not signed in is asked to', async () => {
  const project = await openProject(service)
  expect((await visitorOf(service).get(project.path)).status).toBe(401)
})
