import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Framework } from '../../src/dossier/framework.ts'
import { renderHtml } from '../../src/report/html.tsx'
import { edgeSamples, hostile } from './edge-samples.ts'
import { frameworkInput, models } from './sample.ts'
import { told } from './told.ts'

const page = (sample = {}, language: 'nl' | 'en' = 'nl') => renderHtml(told(sample, language))

describe('the page', () => {
  test('needs nothing but itself', async () => {
    const html = await page()
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|style=/)
    expect(
      html.match(/https?:\/\/[^"' <]+/g)?.filter(url => url !== 'http://www.w3.org/2000/svg') ?? [],
    ).toEqual([])
  })

  test('allows only its own style, by its hash', async () => {
    const html = await page()
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`style-src 'sha256-${hash}'`)
  })

  test('says that it is an example before its title', async () => {
    const html = await page()
    expect(html.indexOf('Verzonnen voorbeeld')).toBeGreaterThan(0)
    expect(html.indexOf('Verzonnen voorbeeld')).toBeLessThan(html.indexOf('<h1>'))
    expect(await page({ example: null })).not.toContain('class="notice"')
  })

  test('has one title, chapters and headings below them, none skipped', async () => {
    const levels = [...(await page()).matchAll(/<h([1-6])[ >]/g)].map(match => Number(match[1]))
    expect(levels.filter(level => level === 1)).toEqual([1])
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)).toEqual([])
  })

  test('leads from each sentence of the verdict to the chapter that tells its ground', async () => {
    const html = await page({})
    expect(html).toMatch(/<ol class="statements"><li value="1">M6 [^<]* <a href="#ranking">hoofdstuk 6<\/a>/)
    const targets = [...html.matchAll(/<li value="\d+">[^<]*<a href="#([\w-]+)">/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(10)
    for (const id of targets) expect(html).toContain(`<section id="${id}"`)
  })

  test('has the language of its words', async () => {
    const html = await page({}, 'en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('1. The verdict on one page')
    expect(html).toContain('72.2')
  })

  test('has entry and hash for all to see', async () => {
    const { provenance } = told()
    const html = await page()
    expect(html.split(provenance.hash).length - 1).toBeGreaterThanOrEqual(3)
    expect(html).toContain(`dossierregel ${provenance.seq}`)
  })
})

describe('its tables', () => {
  test('have a caption, column headings and row headings, and scroll in a region of their own', async () => {
    const html = await page()
    const tables = html.match(/<table[\s\S]*?<\/table>/g)!
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      expect(table).toMatch(/<caption id="[a-z-]+-\d+(-table)?">[^<]+<\/caption>/)
      expect(table).toContain('<th scope="col"')
      expect(table).toMatch(/<th scope="row(group)?"/)
    }
    const regions = [
      ...html.matchAll(/<section class="scroll[^"]*" aria-labelledby="([^"]+)" tabindex="0">/g),
    ]
    expect(regions.map(match => match[1])).toEqual(
      [...html.matchAll(/<caption id="([^"]+)"/g)].map(match => match[1]),
    )
  })

  test('no id is used twice', async () => {
    const ids = [...(await page(edgeSamples['one criterion without scores'])).matchAll(/ id="([^"]+)"/g)].map(
      match => match[1],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what people typed', () => {
  const sample = {
    name: hostile,
    example: hostile,
    freeText: hostile,
    models: models.map((model, i) => ({
      ...model,
      name: { nl: `${hostile} ${i}` },
      description: { nl: hostile },
    })),
    framework: () => ({
      ...frameworkLike(),
      title: { nl: hostile },
      question: { nl: hostile },
    }),
  }

  test('is shown, and never obeyed', async () => {
    const html = await page(sample)
    expect(html).not.toMatch(/<script|<b>|<a href="http/)
    expect(html).toContain('&lt;script>alert(1)&lt;/script> &amp; &quot;quotes&quot;')
    expect(html).toContain('🚒')
  })

  test('keeps its line breaks', async () => {
    expect(await page({ freeText: 'eerste regel\ntweede regel' })).toMatch(/eerste regel\ntweede regel/)
  })
})

test('the same source gives the same bytes', async () => {
  expect(await page({})).toBe(await page({}))
})

test.each(Object.entries(edgeSamples))('%s makes a whole page', async (_, sample) => {
  const html = await page(sample)
  expect(html.trimEnd()).toMatch(/<\/html>$/)
  expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\b(undefined|NaN|null)\b|\[object/)
  for (const tag of ['table', 'section', 'figure', 'svg', 'tr', 'dl'])
    expect(html.split(`<${tag}`).filter(part => /^[ >]/.test(part)).length, tag).toBe(
      html.split(`</${tag}>`).length - 1,
    )
})

function frameworkLike() {
  return Framework.parse(frameworkInput)
}
