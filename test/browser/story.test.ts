import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, noBrowser } from './chromium.ts'
import { keyboardOf } from './keyboard.ts'
import { openWorld, type World } from './world.ts'

/** The criteria that stay: judged once per model, so that the story is short. */
const CRITERIA = ['EE1', 'EE2']

describe.skipIf(noBrowser)('from invitation to report, by keyboard alone', () => {
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

  const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first()
  const button = (page: Page, words: RegExp | string) => page.getByRole('button', { name: words })
  const link = (page: Page, words: RegExp | string) =>
    page.getByRole('main').getByRole('link', { name: words })
  const invitation = async (page: Page) =>
    /http\S+\/invitation\/\S+/.exec(await page.locator('#invitation').inputValue())![0]

  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s', async (_name, javaScriptEnabled) => {
    /** A device of somebody's own. */
    const device = async () => {
      const context = await browser.newContext({
        baseURL: world.origin,
        javaScriptEnabled,
        acceptDownloads: true,
      })
      const page = await context.newPage()
      return { context, page, keys: keyboardOf(page) }
    }
    /** Opens what hides a form, and leaves it open when it is. */
    const unfold = async ({ page, keys }: Awaited<ReturnType<typeof device>>, name: string) => {
      const hidden = page.locator('details:not([open])', { has: page.locator(`[name="${name}"]`) }).first()
      if ((await hidden.count()) === 0) return
      await keys.to(hidden.locator('summary').first())
      await page.keyboard.press('Enter')
    }

    // The administrator opens a project for a facilitator.
    const office = await device()
    await office.page.goto('/')
    const { token } = await world.service.app.accounts.issueAdministrator('story')
    await office.keys.type(field(office.page, 'secret'), token)
    await office.keys.press(button(office.page, 'Aanmelden'))
    await office.keys.follow(link(office.page, 'Een project openen'))
    await office.keys.type(field(office.page, 'name.nl'), 'Bevolkingszorg in het klein')
    await office.keys.type(field(office.page, 'facilitator.name'), 'F. de Leider')
    await office.keys.press(button(office.page, /openen/))
    const forFacilitator = await invitation(office.page)

    // The facilitator fixes what is asked.
    const lead = await device()
    await lead.page.goto(forFacilitator)
    await lead.keys.press(button(lead.page, 'Ga verder'))
    const project = new URL(lead.page.url()).pathname
    await lead.page.goto(`${project}/framework/start`)
    await lead.keys.type(field(lead.page, 'title.nl'), 'Weegkader in het klein')
    await lead.keys.type(field(lead.page, 'question.nl'), 'Welk model past het best bij ons?')
    await lead.keys.type(field(lead.page, 'closeCallMargin'), '2,5')
    for (const box of await lead.page.locator('[name="criteria"]').all()) {
      const value = (await box.getAttribute('value'))!
      const wanted = CRITERIA.some(id => value.endsWith(`/${id}`))
      if ((await box.isChecked()) !== wanted) await lead.keys.tick(box)
    }
    await lead.keys.press(button(lead.page, 'Concept maken'))
    await lead.page.goto(`${project}/framework/weights`)
    await lead.keys.type(field(lead.page, 'weights.EE'), '100')
    for (const id of CRITERIA)
      await lead.keys.type(field(lead.page, `weights.${id}`), id === 'EE1' ? '62,5' : '37,5')
    await lead.keys.press(button(lead.page, 'Opslaan'))
    await lead.page.goto(`${project}/framework/seal`)

    await lead.keys.type(field(lead.page, 'adoptedBy'), 'Kerngroep, 12 januari')
    await lead.keys.tick(field(lead.page, 'read'))
    await lead.keys.press(button(lead.page, 'Weegkader vaststellen'))
    expect(await lead.page.locator('main').innerText()).toContain('Kerngroep, 12 januari')

    // Two models, and two people to judge them.
    for (const name of ['Volledig lokaal', 'Regionale pool']) {
      await lead.page.goto(`${project}/models`)
      await unfold(lead, 'name.nl')
      await lead.keys.type(field(lead.page, 'name.nl'), name)
      await lead.keys.press(button(lead.page, 'Model voorstellen'))
    }
    const links: string[] = []
    for (const name of ['A. Een', 'B. Twee']) {
      await lead.page.goto(`${project}/participants`)
      await unfold(lead, 'name')
      await lead.keys.type(field(lead.page, 'name'), name)
      await lead.keys.type(field(lead.page, 'position'), 'gemeentesecretaris')
      await lead.keys.choose(lead.page.locator('[name="role"][value="assessor"]'))
      await lead.keys.press(button(lead.page, 'Iemand toelaten'))
      await unfold(lead, 'days')
      await lead.keys.press(button(lead.page, 'Uitnodiging maken'))
      links.push(await invitation(lead.page))
    }
    await lead.page.goto(`${project}/rounds`)
    await lead.keys.press(button(lead.page, 'Ronde 1 openen'))

    // Both score at the same time, each in a browser of their own; neither sees anything of the other.
    await Promise.all(
      links.map(async (own, i) => {
        const one = await device()
        await one.page.goto(own)
        await one.keys.press(button(one.page, 'Ga verder'))
        for (const criterion of CRITERIA) {
          await one.page.goto(`${project}/scores/${criterion}`)
          const cells = await one.page.locator('[name$=":score"][value="3"]').all()
          expect(cells).toHaveLength(2)
          for (const [m, cell] of cells.entries()) {
            const name = await cell.getAttribute('name')
            const level = m === 0 ? 2 + i : 5
            await one.keys.choose(one.page.locator(`[name="${name}"][value="${level}"]`))
          }
          // The ends of a scale ask for a motivation.
          for (const motivation of await one.page.locator('[name$=":motivation"]').all())
            await one.keys.type(motivation, `Reden ${i} <b>& zo</b>`)
          await one.keys.press(button(one.page, /^Opslaan en (verder|naar het overzicht)$/))
        }
        await one.page.goto(`${project}/scores/summary`)
        for (const criterion of CRITERIA) {
          await one.keys.to(one.page.locator('summary', { hasText: criterion }))
          await one.page.keyboard.press('Enter')
        }
        const summary = await one.page.locator('main').innerText()
        expect(summary).toContain(`Reden ${i} <b>& zo</b>`)
        expect(summary).not.toContain(`Reden ${1 - i}`)
        await one.keys.press(button(one.page, 'Inleveren'))
        await one.context.close()
      }),
    )

    // The round is closed, and the outcome is there to read and to take along.
    await lead.page.goto(`${project}/rounds`)
    expect(await lead.page.locator('main').innerText()).not.toContain('Reden')
    await lead.keys.press(button(lead.page, 'Ronde 1 sluiten'))
    await lead.page.goto(`${project}/result`)
    expect(await lead.page.locator('main').innerText()).toContain('Regionale pool')
    await lead.page.goto(`${project}/reports`)
    const download = lead.page.waitForEvent('download')
    await lead.keys.to(lead.page.locator('a[href*="format=odt"]').first())
    await lead.page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/^weegkader-.*\.odt$/)
    await lead.context.close()
    await office.context.close()
  })
})
