/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AnalysisQuestion } from '../../src/dossier/analysis.ts'
import { launch, noBrowser } from './chromium.ts'
import { openWorld, type World } from './world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Work for some seconds, and more than anybody waits for. */
const long = AnalysisQuestion.parse({ scores: 'normal', draws: 1_000_000 })
const endless = AnalysisQuestion.parse({ scores: 'normal', draws: 10_000_000, weights: { kind: 'adopted' } })

describe.skipIf(noBrowser)('a simulation that runs, in a browser with its script', () => {
  let world: World
  let browser: Browser
  let project: string
  let context: BrowserContext
  let page: Page
  let said: string[]

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    world = await openWorld()
    project = await world.play('discussing')
    said = []
    context = await world.browserOf(browser, { project, role: 'facilitator' })
  })
  afterEach(async () => {
    await context?.close()
    await world?.close()
  })

  const start = async (question: AnalysisQuestion) =>
    (await world.service.app.analyses.start(project, question)).id
  const open = async (query = ''): Promise<Page> => {
    const opened = await context.newPage()
    opened.on('pageerror', error => said.push(String(error)))
    await opened.goto(`/projects/${project}/result${query}`)
    // Gone when the page is loaded anew.
    await opened.evaluate(() => Object.assign(window, { same: true }))
    return opened
  }
  const isSame = (on: Page) => on.evaluate(() => 'same' in window)
  const status = (on: Page, words: string) =>
    on.locator('#simulation-status', { hasText: words }).waitFor({ timeout: 120_000 })
  const done = (on: Page) => on.locator('progress').evaluate(bar => (bar as HTMLProgressElement).value)

  test('moves on by itself and ends in the answer, and what one was trying stays as it was', async () => {
    await start(long)
    page = await open('?per=criterion')
    const lever = page.locator('#what-if-form input[type=text]').first()
    await lever.fill('40')
    await lever.focus()
    const first = await done(page)
    await expect.poll(() => done(page), { timeout: 60_000 }).toBeGreaterThan(first)
    expect(await page.locator('.how-far').textContent()).toMatch(/^\d+ van de \d+ delen zijn klaar\.$/)
    expect(await page.locator('.simulation-run .look').isVisible()).toBe(false)
    await status(page, 'De simulatie is klaar')
    expect(await page.locator('#simulation-answer').textContent()).toContain('Kans op elke plaats')
    expect(await page.locator('progress').count()).toBe(0)
    expect(await lever.inputValue()).toBe('40')
    expect(await lever.evaluate(field => field === document.activeElement)).toBe(true)
    expect([await isSame(page), said]).toEqual([true, []])
  })

  test('has a bar with a name, and fits 320 pixels', async () => {
    await start(endless)
    page = await open()
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => done(page), { timeout: 60_000 }).toBeGreaterThan(0)
    await page.evaluate(axe)
    const violations = await page.evaluate(async rules => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const found = await (globalThis as any).axe.run('#simulation', { runOnly: rules })
      return found.violations.map(({ id }: { id: string }) => id)
    }, RULES)
    expect(violations).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })

  test('is stopped with a button; who looks on elsewhere is told, in place', async () => {
    await start(endless)
    page = await open()
    const other = await open()
    await page.bringToFront()
    await page.locator('.simulation-run button').focus()
    await page.keyboard.press('Enter')
    await status(page, 'gestopt voordat er een antwoord was')
    await other.bringToFront()
    await status(other, 'gestopt voordat er een antwoord was')
    expect([await isSame(page), await isSame(other)]).toEqual([false, true])
    expect(await other.locator('progress').count()).toBe(0)
  })

  test('keeps the focus on the page when the button that had it goes', async () => {
    const id = await start(endless)
    page = await open()
    await page.locator('.simulation-run button').focus()
    await world.service.app.analyses.cancel(project, id)
    await status(page, 'gestopt voordat er een antwoord was')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('simulation-heading')
  })

  test('is followed from the page of a refused form too', async () => {
    await start(long)
    page = await open()
    await page
      .locator('#simulation select[name=weights] option')
      .first()
      .evaluate(option => {
        ;(option as HTMLOptionElement).value = 'guess'
      })
    await page.locator('form[action$="/simulations"] button').click()
    await page.locator('#problem').waitFor()
    await status(page, 'De simulatie is klaar')
  })

  test('says that one is signed out, with a link, and goes on without them', async () => {
    const id = await start(endless)
    page = await open()
    await expect.poll(() => done(page), { timeout: 60_000 }).toBeGreaterThan(0)
    const who = await world.person(project, 'facilitator')
    const { sessions, analyses } = world.service.app
    for (const session of await sessions.of(project, who)) await sessions.revoke(project, who, session.id)
    await status(page, 'U bent niet meer aangemeld')
    expect(await page.locator('#simulation-status a').getAttribute('href')).toBe('/sign-in')
    expect((await analyses.find(project, id)).state).toBe('running')
  })

  test('says that there is no connection, and what became of it once there is', async () => {
    await start(endless)
    page = await open()
    await expect.poll(() => done(page), { timeout: 60_000 }).toBeGreaterThan(0)
    const { port } = new URL(world.origin)
    await world.service.restart()
    await status(page, 'Er is geen verbinding')
    await world.service.server.listen({ port: Number(port), host: '127.0.0.1' })
    await status(page, 'Deze simulatie is er niet meer')
    expect(await page.locator('progress').count()).toBe(0)
    expect(await isSame(page)).toBe(true)
  })
})
