/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleIds, loadExample } from '../../src/app/examples.ts'
import { playExample } from '../../src/app/play-example.ts'
import { renderReport } from '../../src/report/render.ts'
import type { ReportSource } from '../../src/report/source.ts'
import { openTestApp, ROOT } from '../fixtures/environment.ts'
import { printedPages, withoutLibreOffice } from '../fixtures/libreoffice.ts'
import { edgeSamples } from '../report/edge-samples.ts'
import { sampleSource } from '../report/sample.ts'
import { launch, noBrowser } from './chromium.ts'

const played = new Map<string, Promise<ReportSource>>()
const sourceOf = (id: string): Promise<ReportSource> => {
  const source = played.get(id) ?? play(id)
  played.set(id, source)
  return source
}
const play = async (id: string): Promise<ReportSource> => {
  const app = await openTestApp()
  const project = await playExample(app, loadExample(ROOT, id, app.catalogues))
  return app.results.reportSource(project)
}
const cases = exampleIds(ROOT).flatMap(id => (['nl', 'en'] as const).map(language => [id, language] as const))

describe.skipIf(noBrowser)('printed by a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const pagesOf = async (html: string): Promise<number> => {
    const page = await browser.newPage()
    await page.setContent(html)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    await page.close()
    return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
  }

  /** How large its smallest sentence is on paper. */
  const pointsOf = async (html: string): Promise<number> => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.setContent(html)
    const sizes = await page
      .locator('#verdict :is(li, p)')
      .evaluateAll(all => all.map(one => Number.parseFloat(getComputedStyle(one).fontSize)))
    await page.close()
    return (Math.min(...sizes) * 72) / 96
  }

  test.each(cases)('the verdict on %s in %s is one A4, large enough to read', async (id, language) => {
    const source = await sourceOf(id)
    const html = (await renderReport({ kind: 'verdict', format: 'html', language, source })) as string
    expect(await pagesOf(html)).toBe(1)
    expect(await pointsOf(html)).toBeGreaterThanOrEqual(9.5)
  })

  test.each(cases)(
    'the report on %s in %s is no wider than its paper, and begins with the verdict on a page of its own',
    async (id, language) => {
      const source = await sourceOf(id)
      const html = (await renderReport({ kind: 'ranking', format: 'html', language, source })) as string
      // A browser makes all letters smaller when anything is too wide: A4 without its margins, in pixels.
      const page = await browser.newPage({ viewport: { width: Math.floor((174 * 96) / 25.4), height: 900 } })
      await page.emulateMedia({ media: 'print' })
      await page.setContent(html)
      const [width, seen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      const height = await page.locator('#verdict').evaluate(one => one.getBoundingClientRect().height)
      await page.close()
      expect(width).toBe(seen)
      expect(height).toBeLessThan(((297 - 24 - 22) * 96) / 25.4)
      expect(await pointsOf(html)).toBeGreaterThanOrEqual(8)
    },
  )

  test.each(Object.entries(edgeSamples))('the verdict on %s is one A4', async (_, sample) => {
    const source = sampleSource(sample)
    const html = (await renderReport({ kind: 'verdict', format: 'html', language: 'nl', source })) as string
    expect(await pagesOf(html)).toBe(1)
  })
})

describe.skipIf(withoutLibreOffice)('printed by an office program', () => {
  test.each(cases)('the verdict on %s in %s is one A4', async (id, language) => {
    const source = await sourceOf(id)
    for (const format of ['odt', 'docx'] as const) {
      const file = (await renderReport({ kind: 'verdict', format, language, source })) as Uint8Array
      expect([format, printedPages(file, format).length]).toEqual([format, 1])
    }
  })
})
