/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeRound, openNextRound } from '../../src/dossier/decide/round.ts'
import { launch, noBrowser } from './chromium.ts'
import { openWorld, type World } from './world.ts'

/** In the worked example the first four have scored already. */
const NTH = 5

describe.skipIf(noBrowser)('what an assessor fills in, in a browser with its script', () => {
  let world: World
  let browser: Browser
  let project: string
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    world = await openWorld()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.close()
  })
  beforeEach(async () => {
    project = await world.play('scoring')
    context = await world.browserOf(browser, { project, role: 'assessor', nth: NTH })
    page = await open('/EE1')
  })
  afterEach(() => context.close())

  const open = async (path: string): Promise<Page> => {
    const opened = await context.newPage()
    await opened.goto(`/projects/${project}/scores${path}`)
    return opened
  }
  const radio = (on: Page, model: string, level: number) =>
    on.locator(`input[name="${model}:score"][value="${level}"]`)
  const told = (on: Page, model: string, words: string) =>
    on.locator(`[data-cell="${model}"] .cell-state`, { hasText: words }).waitFor()
  const kept = (on: Page) => on.evaluate(() => Object.keys(localStorage).length)
  /** What the dossier has of this assessor, in the order in which it came. */
  const given = async () => {
    const own = await world.person(project, 'assessor', NTH)
    return world.service.app.dossiers.read(project, state =>
      [...state.envelope.values()]
        .filter(({ assessor }) => assessor === own)
        .sort((a, b) => a.seq - b.seq)
        .map(({ criterion, model, score }) => [
          criterion,
          model,
          'value' in score ? score.value : score.state,
        ]),
    )
  }
  const seq = async () => (await world.service.app.dossiers.head(project)).seq
  const lead = async (decide: typeof openNextRound) =>
    world.service.app.dossiers.act({ project, by: await world.person(project, 'facilitator'), decide })

  test('is saved where one stops, not where one passes', async () => {
    const before = await seq()
    await radio(page, 'M1', 2).focus()
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await told(page, 'M1', 'bewaard om')
    expect([await given(), await seq()]).toEqual([[['EE1', 'M1', 4]], before + 1])
    expect(await page.locator('#save-state').textContent()).toContain('bewaard om')
    expect(await kept(page)).toBe(0)
  })

  test('is saved on leaving a motivation, once', async () => {
    await radio(page, 'M1', 3).check()
    await told(page, 'M1', 'bewaard om')
    const before = await seq()
    await page.locator('textarea[name="M1:motivation"]').fill('Omdat')
    await page.locator('textarea[name="M1:motivation"]').blur()
    await expect.poll(() => kept(page)).toBe(0)
    await page.locator('main button[value="stay"]').click()
    await page.waitForLoadState()
    expect([await seq(), await page.locator('textarea[name="M1:motivation"]').inputValue()]).toEqual([
      before + 1,
      'Omdat',
    ])
  })

  test('waits on the device without a connection, and goes when it is back', async () => {
    await context.setOffline(true)
    await radio(page, 'M1', 3).check()
    await told(page, 'M1', 'geen verbinding')
    expect([await given(), await kept(page)]).toEqual([[], 1])
    await context.setOffline(false)
    await told(page, 'M1', 'bewaard om')
    expect([await given(), await kept(page)]).toEqual([[['EE1', 'M1', 3]], 0])
  })

  test('is not lost with the tab: any page of the scores sends it', async () => {
    await context.setOffline(true)
    await radio(page, 'M1', 3).check()
    await page.close()
    await context.setOffline(false)
    const back = await open('')
    await expect.poll(() => given()).toEqual([['EE1', 'M1', 3]])
    await back.locator('#progress', { hasText: '1 van' }).waitFor()
  })

  test('does not overwrite in silence what another window saved', async () => {
    const other = await open('/EE1')
    await radio(other, 'M1', 2).check()
    await told(other, 'M1', 'bewaard om')
    await radio(page, 'M1', 4).check()
    await told(page, 'M1', 'Daar staat nu: 2')
    expect([await given(), await radio(page, 'M1', 2).isChecked(), await kept(page)]).toEqual([
      [['EE1', 'M1', 2]],
      true,
      0,
    ])
    await radio(page, 'M1', 4).check()
    await told(page, 'M1', 'bewaard om')
    expect(await given()).toEqual([['EE1', 'M1', 4]])
  })

  test('that is too late stands there to be copied, until the next round', async () => {
    await context.setOffline(true)
    await radio(page, 'M1', 3).check()
    await page.locator('textarea[name="M1:motivation"]').fill('Te <b>laat</b>')
    await told(page, 'M1', 'geen verbinding')
    await lead(state => closeRound(state, 1))
    await context.setOffline(false)
    await told(page, 'M1', 'Ronde 1 is gesloten')
    const closed = await open('')
    expect(await closed.locator('#unsent').textContent()).toContain('3 · Te <b>laat</b>')
    await lead(openNextRound)
    const next = await open('')
    await expect.poll(() => kept(next)).toBe(0)
  })

  test('after a refused page: the words about what is stored stay true, and go when all of it is', async () => {
    await radio(page, 'M3', 4).check()
    await page.locator('textarea[name="M1:motivation"]').fill('Nog zonder score')
    await page.locator('main button[value="stay"]').click()
    const summary = page.locator('.utrecht-alert--error')
    await told(page, 'M3', 'bewaard om')
    expect(await given()).toEqual([['EE1', 'M3', 4]])
    const words = await summary.textContent()
    expect(words).toContain('Een deel is intussen wel bewaard')
    expect(words).not.toContain('Er is nog niets opgeslagen')
    expect(await page.locator('[data-cell="M1"] .utrecht-form-field-error-message').count()).toBe(1)
    await radio(page, 'M1', 3).check()
    await told(page, 'M1', 'bewaard om')
    await summary.waitFor({ state: 'detached' })
    expect(await page.locator('.utrecht-form-field-error-message').count()).toBe(0)
    expect([await page.title(), await kept(page)]).toEqual([expect.not.stringContaining('Niet gelukt'), 0])
  })

  test('is sent after signing in again, and forgotten by signing out', async () => {
    const [session] = (await context.cookies()).filter(({ name }) => name === 'session')
    await context.clearCookies({ name: 'session' })
    await radio(page, 'M1', 3).check()
    await told(page, 'M1', 'niet meer aangemeld')
    await context.addCookies([session!])
    await page.reload()
    await told(page, 'M1', 'bewaard om')
    await context.setOffline(true)
    await radio(page, 'M1', 4).check()
    expect(await kept(page)).toBe(1)
    await page.close()
    await context.setOffline(false)
    const out = await context.newPage()
    await out.goto('/sign-out')
    await out.locator('main button').click()
    await out.waitForURL('**/sign-in?done=signed-out')
    expect(await kept(out)).toBe(0)
  })
})
