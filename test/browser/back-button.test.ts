/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeRound } from '../../src/dossier/decide/round.ts'
import { launch, noBrowser } from './chromium.ts'
import { openWorld, type Stage, type World } from './world.ts'

/** In the worked example the first four have scored already. */
const NTH = 5

interface Step {
  name: string
  /** Below the project; the page that the form stands on. */
  path: string
  /** Where it is sent, below the project; left out: to that page. */
  action?: string
  fields?: Record<string, string>
  /** Radios and checkboxes, as `name=value`. */
  ticks?: string[]
}

/** What a facilitator does, from a stage of the worked example on. */
const walks = {
  weighed: [
    { name: 'weights', path: '/weighting', action: '/weighting/mean', fields: { decidedBy: 'Kerngroep' } },
    { name: 'seal', path: '/framework/seal', fields: { adoptedBy: 'Kerngroep' }, ticks: ['read=yes'] },
    { name: 'model', path: '/models', fields: { id: 'M9', 'name.nl': 'Negende' } },
    { name: 'round opened', path: '/rounds' },
    { name: 'round closed', path: '/rounds', action: '/rounds/1/closing' },
  ],
  discussing: [
    {
      name: 'discussion',
      path: '/discussion',
      action: '/discussion/notes',
      fields: { 'note.KW1.M6': 'Zo besproken' },
    },
    {
      name: 'signal',
      path: '/developments',
      action: '/signals',
      fields: { source: 'Landelijke groep', text: 'Het schuift op' },
    },
    {
      name: 'development',
      path: '/developments/N1',
      action: '/developments/N1/moves',
      fields: { note: 'Kamerbrief' },
    },
    {
      name: 'decision',
      path: '/decisions',
      fields: { decidedBy: 'Algemeen bestuur', text: 'Kennis genomen' },
      ticks: ['kind=taken-note-of'],
    },
  ],
} as const satisfies Partial<Record<Stage, Step[]>>

describe.skipIf(noBrowser)('back in the browser', () => {
  let world: World
  let browser: Browser
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    world = await openWorld()
    browser = await launch()
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.close()
  })

  const come = async (
    project: string,
    role: 'facilitator' | 'assessor',
    javaScriptEnabled = true,
  ): Promise<Page> => {
    const context = await world.browserOf(
      browser,
      { project, role, nth: role === 'assessor' ? NTH : 0 },
      {
        javaScriptEnabled,
      },
    )
    contexts.push(context)
    return context.newPage()
  }
  const seq = async (project: string) => (await world.service.app.dossiers.head(project)).seq
  const openAll = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
  const submit = async (page: Page, form: string) => {
    await page.locator(`${form} button`).first().click()
    await page.waitForLoadState()
  }

  test.each(Object.entries(walks) as [Stage, Step[]][])(
    'what a facilitator did from %s on is not done again by way of back, forward or reload',
    async (stage, steps) => {
      const project = await world.play(stage)
      const base = `/projects/${project}`
      const page = await come(project, 'facilitator')
      for (const { name, path, action = path, fields = {}, ticks = [] } of steps) {
        await page.goto(base + path)
        await openAll(page)
        const field = Object.keys(fields)[0]
        const form = `form[action="${base}${action}"]${field ? `:has([name="${field}"])` : ''}`
        for (const [of, value] of Object.entries(fields))
          await page.locator(`${form} [name="${of}"]`).fill(value)
        for (const tick of ticks) {
          const [of, value] = tick.split('=')
          await page.locator(`${form} [name="${of}"][value="${value}"]`).check()
        }
        const before = await seq(project)
        await submit(page, form)
        const done = await seq(project)
        expect(done, name).toBeGreaterThan(before)
        await page.reload()
        await page.goBack()
        await page.goForward()
        await page.goBack()
        await openAll(page)
        if (await page.locator(form).count()) await submit(page, form)
        expect(await seq(project), name).toBe(done)
      }
    },
  )

  /** Typed and left behind, and meanwhile changed by somebody else. */
  const edits = async () => {
    const project = await world.play('drafted')
    const path = `/projects/${project}/framework/criteria/KW1`
    const text = '[name="definition.nl"]'
    const [page, other] = [await come(project, 'facilitator'), await come(project, 'facilitator')]
    await page.goto(path)
    await page.locator(text).fill('Van de een')
    return {
      page,
      text,
      form: `form[action="${path}"]`,
      definition: () =>
        world.service.app.dossiers.read(
          project,
          state => state.draft!.criteria.find(({ id }) => id === 'KW1')!.definition.nl,
        ),
      otherSaves: async () => {
        await other.goto(path)
        await other.locator(text).fill('Van de ander')
        await submit(other, `form[action="${path}"]`)
      },
    }
  }

  test('shows a criterion as somebody else left it, and does not overwrite it unseen', async () => {
    const { page, text, form, definition, otherSaves } = await edits()
    await page.goto('/projects')
    await otherSaves()
    await page.goBack()
    expect(await page.locator(text).inputValue()).toBe('Van de ander')
    await submit(page, form)
    expect(await definition()).toBe('Van de ander')
  })

  test('of two facilitators on one criterion the second is told, keeps what was typed, and decides', async () => {
    const { page, text, form, definition, otherSaves } = await edits()
    await otherSaves()
    await submit(page, form)
    expect([await definition(), await page.locator(text).inputValue()]).toEqual([
      'Van de ander',
      'Van de een',
    ])
    expect(await page.locator('.utrecht-alert--error').textContent()).toContain('intussen veranderd')
    await submit(page, form)
    expect(await definition()).toBe('Van de een')
  })

  const scoring = async (scripts: boolean) => {
    const project = await world.play('scoring')
    const page = await come(project, 'assessor', scripts)
    const scores = `/projects/${project}/scores`
    const own = await world.person(project, 'assessor', NTH)
    return {
      project,
      page,
      scores,
      open: (path: string, on = page) => on.goto(scores + path),
      radio: (level: number, on = page) => on.locator(`input[name="M1:score"][value="${level}"]`),
      save: (on = page) => on.locator('main button[value="stay"]').click(),
      given: () =>
        world.service.app.dossiers.read(project, state =>
          [...state.envelope.values(), ...state.history].flatMap(({ assessor, score }) =>
            assessor === own && 'value' in score ? [score.value] : [],
          ),
        ),
      close: async () =>
        world.service.app.dossiers.act({
          project,
          by: await world.person(project, 'facilitator'),
          decide: state => closeRound(state, 1),
        }),
    }
  }

  test.each([true, false])(
    'shows the scores that stand, not those of before (with scripts: %s)',
    async scripts => {
      const { page, scores, open, radio, save, given } = await scoring(scripts)
      await open('/EE1')
      await radio(2).check()
      await save()
      await page.waitForURL('**done=scores-saved')
      await page.goto(scores)
      const other = await page.context().newPage()
      await open('/EE1', other)
      await radio(4, other).check()
      await save(other)
      await other.waitForURL('**done=scores-saved')
      await page.goBack()
      expect([await radio(4).isChecked(), await radio(2).isChecked()]).toEqual([true, false])
      await save()
      await page.waitForLoadState()
      expect(await given()).toEqual([4])
    },
  )

  test('an assessor who handed in is told so, and hands in no second time', async () => {
    const { project, page, scores, open, given } = await scoring(true)
    await open('/summary')
    await submit(page, `form[action="${scores}/summary/handing-in"]`)
    const done = await seq(project)
    await page.goBack()
    expect(await page.locator('#main').textContent()).toContain('U hebt ronde 1 ingeleverd')
    expect(await page.locator(`form[action="${scores}/summary/handing-in"]`).count()).toBe(0)
    expect([await seq(project), await given()]).toEqual([done, []])
  })

  test('who types on another device after handing in, is told on both that it asks to be handed in again', async () => {
    const { page, scores, open, radio } = await scoring(true)
    await open('/EE1')
    const other = await page.context().newPage()
    await open('/summary', other)
    await submit(other, `form[action="${scores}/summary/handing-in"]`)
    await radio(3).check()
    await page.locator('[data-cell="M1"] .cell-state', { hasText: 'bewaard om' }).waitFor()
    expect(await page.locator('#save-state').textContent()).toContain('lever opnieuw in')
    await page.reload()
    expect(await page.locator('#main').textContent()).toContain('daarna nog iets gewijzigd')
    await other.reload()
    expect(await other.locator('#main').textContent()).toContain('na het inleveren nog iets gewijzigd')
  })

  test('a round that is closed while somebody types without scripts: what was typed stands there', async () => {
    const { page, open, radio, save, given, close } = await scoring(false)
    await open('/EE1')
    await radio(3).check()
    await close()
    await save()
    await page.waitForLoadState()
    const words = await page.locator('#main').textContent()
    expect(words).toContain('Ronde 1 is gesloten')
    expect(words).toMatch(/M1\s*3/)
    expect(await given()).toEqual([])
  })
})
