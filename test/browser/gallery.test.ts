/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProject } from '../http/project.ts'
import { launch, noBrowser } from './chromium.ts'
import { projectsFor, type View, views } from './gallery.ts'
import { openWorld, type Stage, type World } from './world.ts'

/** `npm run screenshots` names a folder. */
const folder = process.env.SCREENSHOTS
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(noBrowser)('every page', () => {
  let world: World
  let browser: Browser
  let projects: Map<Stage, string>

  beforeAll(async () => {
    world = await openWorld()
    projects = await projectsFor(world)
    browser = await launch()
    if (folder) mkdirSync(folder, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    await world?.close()
  })

  const open = async ({ stage, role, path }: View, language: 'nl' | 'en', options = {}) => {
    const project = stage && projects.get(stage)!
    const who = project ? { project, role: role as 'reader' } : (role as 'nobody')
    const context = await world.browserOf(browser, who, { language, ...options })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) said.push(message.text())
    })
    page.on('pageerror', error => said.push(String(error)))
    page.on('request', request => {
      if (!request.url().startsWith(world.origin)) said.push(`asked ${request.url()}`)
    })
    await page.goto(project ? `/projects/${project}${path}` : path, { waitUntil: 'load' })
    return { page, said, close: () => context.close() }
  }

  test.each(
    views.flatMap(view => (['nl', 'en'] as const).map(language => [view.name, language, view] as const)),
  )(
    '%s in %s is accessible by the rules of WCAG 2.2 AA, asks nothing of any other host, and breaks no policy',
    async (name, language, view) => {
      const { page, said, close } = await open(view, language)
      if (folder) await page.screenshot({ path: `${folder}/${name}-${language}.png`, fullPage: true })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await violations(page)).toEqual([])
      expect(said).toEqual([])
      await close()
    },
  )

  test.each(views.map(view => [view.name, view] as const))(
    '%s fits 320 pixels, which is 1280 at 400 %%',
    async (name, view) => {
      const { page, close } = await open(view, 'nl', { viewport: { width: 320, height: 256 } })
      if (folder) await page.screenshot({ path: `${folder}/${name}-320.png`, fullPage: true })
      expect(await tooWide(page)).toEqual([])
      await close()
    },
  )

  test('choices stand under each other on a phone, also of a model that nobody described', async () => {
    const { id: project, path } = await openProject(world.service, 'scoring')
    const context = await world.browserOf(
      browser,
      { project, role: 'assessor' },
      { viewport: { width: 390, height: 844 } },
    )
    const page = await context.newPage()
    await page.goto(`${path}/scores/KW1`)
    const left = await page
      .locator('[data-cell="M1"] .choice')
      .evaluateAll(choices => choices.map(choice => choice.getBoundingClientRect().left))
    expect([left.length > 5, new Set(left).size]).toEqual([true, 1])
    expect(await tooWide(page)).toEqual([])
    await context.close()
  })

  test
    .runIf(folder)
    .each(
      views.flatMap(view => (['nl', 'en'] as const).map(language => [view.name, language, view] as const)),
    )('%s in %s is pictured as on a phone', async (name, language, view) => {
    const { page, close } = await open(view, language, { viewport: { width: 390, height: 844 } })
    await page.screenshot({ path: `${folder}/${name}-${language}-390.png`, fullPage: true })
    expect(await tooWide(page)).toEqual([])
    await close()
  })
})

/** What axe finds, shortly: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  // Run by the browser itself: the page's own policy lets no script in.
  await page.evaluate(axe)
  return page.evaluate(async rules => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations: found } = await (globalThis as any).axe.run({ runOnly: rules })
    return found.flatMap(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  }, RULES)
}

/** What sticks out of the window to the right, outside a region that scrolls. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const inRegion = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowX)) return true
      return false
    }
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1 && !inRegion(element))
      .slice(0, 5)
      .map(element => element.outerHTML.slice(0, 120))
  })
