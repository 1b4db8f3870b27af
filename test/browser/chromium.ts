import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the tests in a browser are skipped; null: there is one. */
export const noBrowser: string | null = existsSync(path)
  ? null
  : `skipped: no Chromium at ${path} (install Debian's package chromium, or set CHROMIUM)`
if (noBrowser && process.env.REQUIRE_PROGRAMS) throw new Error(`Tests in a browser: ${noBrowser}`)
if (noBrowser) console.warn(`Tests in a browser: ${noBrowser}`)

/** Debian's Chromium, without a screen and without a word to any other host. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
