import { readFileSync } from 'node:fs'
import { read, write } from '@e965/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changingNothing, ok, openProject } from '../http/project.ts'
import { launch, noBrowser } from './chromium.ts'
import { openWorld, type World } from './world.ts'

describe.skipIf(noBrowser)('the score sheet on the pages', () => {
  let world: World
  let browser: Browser
  beforeAll(async () => {
    world = await openWorld()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.close()
  })

  async function upload(page: Page, file: Uint8Array): Promise<string> {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'scores.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) })
    await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
    return page.locator('main').innerText()
  }

  test('is downloaded, filled in, refused by cell, and read', async () => {
    const project = await openProject(world.service, 'scoring')
    const context = await world.browserOf(browser, { project: project.id, role: 'assessor' })
    const page = await context.newPage()
    await page.goto(`${project.path}/scores`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="/score-sheet/xlsx"]').click(),
    ])
    const workbook = read(readFileSync(await download.path()), { type: 'buffer' })
    const filledIn = (cells: Record<string, string | number>): Uint8Array => {
      for (const [address, v] of Object.entries(cells))
        workbook.Sheets.Scores![address] = { t: typeof v === 'number' ? 'n' : 's', v }
      return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }))
    }
    const refused = await changingNothing(project, () =>
      upload(page, filledIn({ I2: 4, J2: 'weinig', L2: 'Omdat <b>', I3: 'veel' })),
    )
    expect(refused).toMatch(/Scores!I3.*“veel”/)
    expect(await page.locator('a[href="#field-Scores!I3"]').count()).toBe(1)
    expect(await page.locator('[id="field-Scores!I3"]').innerText()).toContain('Scores!I3')
    const sheet = filledIn({ J2: 3, I3: 'kan niet beoordelen' })
    expect(await upload(page, sheet)).toContain('uw antwoorden zijn bewaard')
    const { body } = await ok(project.ann.get(`${project.path}/scores`))
    expect(body.scores.map(({ score }: { score: unknown }) => score)).toMatchObject([
      { state: 'value', value: 4 },
      { state: 'cannot-judge' },
    ])
    expect(await changingNothing(project, () => upload(page, sheet))).toContain('Alles stond er al zo')
    await context.close()
  })

  test('that is no sheet is refused in a sentence, and changes nothing', async () => {
    const project = await openProject(world.service, 'scoring')
    const context = await world.browserOf(browser, { project: project.id, role: 'assessor' })
    const page = await context.newPage()
    await page.goto(`${project.path}/scores`)
    const said = await changingNothing(project, () => upload(page, Buffer.from('a;b\n1;2\n')))
    expect(said).toContain('tekstbestand of CSV')
    await context.close()
  })
})
