import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  contributionChart,
  drawChart,
  ink,
  intervalChart,
  line,
  palette,
  stabilityChart,
  weightChart,
  wrapped,
} from '../../src/report/charts.ts'
import { contextOf } from '../../src/report/context.ts'
import { edgeSamples, hostile } from './edge-samples.ts'
import { models, sampleSource } from './sample.ts'
import { told } from './told.ts'

const label = { id: 'chart-1', title: 'Waaruit elk totaal bestaat', description: 'Per model een balk.' }

/** WCAG 2.2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map(at => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('colours', () => {
  test('white letters can be read on every part', () => {
    for (const colour of palette) expect(contrast(colour, '#ffffff'), colour).toBeGreaterThanOrEqual(4.5)
  })

  test('lines and letters stand out on paper', () => {
    expect(contrast(line, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(7)
  })
})

describe('a drawing', () => {
  test('is an image with a title and a description inside', async () => {
    const svg = await drawChart(contributionChart(contextOf(sampleSource(), 'nl')), label)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+" role="img" aria-labelledby="chart-1-title chart-1-desc"><title id="chart-1-title">/,
    )
    expect(svg).toContain('<desc id="chart-1-desc">Per model een balk.</desc>')
    expect(svg).toMatch(/<\/svg>$/)
  })

  test('has every model, its total and the criteria that fit', async () => {
    const svg = await drawChart(contributionChart(contextOf(sampleSource(), 'nl')), label)
    for (const text of ['M6 Hybride kern en flex', '72,2', '31,6', '>KW1<', '>BE1<', 'Lokale inbedding'])
      expect(svg).toContain(text)
  })

  test('is the same, byte for byte, every time', async () => {
    const spec = () => contributionChart(contextOf(sampleSource(), 'en'))
    expect(await drawChart(spec(), label)).toBe(await drawChart(spec(), label))
  })

  test('shows an interval where scores are missing, and no total', async () => {
    const context = contextOf(sampleSource(edgeSamples['one criterion without scores']), 'nl')
    const svg = await drawChart(intervalChart(context), label)
    expect(svg).toMatch(/>\d+,\d–\d+,\d</)
    expect(await drawChart(contributionChart(context), label)).toContain('stroke-dasharray')
  })

  test('runs nothing, fetches nothing and has no style of its own', async () => {
    const named = models.map((model, i) => ({ ...model, name: { nl: `${hostile} ${i}` } }))
    const svg = await drawChart(contributionChart(contextOf(sampleSource({ models: named }), 'nl')), {
      ...label,
      title: hostile,
    })
    expect(svg).not.toMatch(/<script|<image|<foreignObject|<style|style=|href=|on\w+="/)
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('reads no data from elsewhere', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chart-')), 'data.json')
    writeFileSync(file, JSON.stringify([{ word: 'secret' }]))
    const encoding = { text: { field: 'word', type: 'nominal' as const } }
    const svg = await drawChart({ data: { url: file }, mark: 'text', encoding }, label).catch(String)
    expect(svg).not.toContain('secret')
  })
})

test('a long name stands in lines beside its bar', () => {
  expect(wrapped('M3 Regionale pool met hard piket')).toBe('M3 Regionale pool met\nhard piket')
  expect(wrapped('een\nregel')).toBe('een regel')
  expect(wrapped(`M1 ${'a'.repeat(40)}`)).toBe(`M1\n${'a'.repeat(36)}\naaaa`)
  expect(wrapped('a bbbb cccc dddd eeee ffff', 5)).toBe('a\nbbbb\ncccc\ndddd…')
})

/** Where the lines of each label beside a bar stand, from above: its own lines, in pixels. */
function labelsIn(svg: string): { lines: string[]; top: number; bottom: number }[] {
  const axis = /role-axis-label[\s\S]*?<\/g>/.exec(svg.slice(svg.indexOf('text-anchor="end"') - 300))![0]
  return [
    ...axis.matchAll(/<text text-anchor="end" transform="translate\([^,]+,([\d.-]+)\)"[^>]*>(.*?)<\/text>/g),
  ].map(([, y, words]) => {
    const lines = [...words!.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line]) => line!)
    const count = Math.max(1, lines.length)
    return {
      lines: lines.length > 0 ? lines : [words!],
      top: Number(y) - 14,
      bottom: Number(y) + 14 * (count - 1),
    }
  })
}

test('all drawings of a report are as wide, so that their letters are as large', async () => {
  const charts = told(edgeSamples['the mean of six weightings']).sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'chart' ? block : [])),
  )
  const drawn = await Promise.all(charts.map(({ spec }) => drawChart(spec, label)))
  expect(drawn.length).toBeGreaterThan(2)
  const widths = drawn.map(svg => /viewBox="0 0 (\d+) /.exec(svg)![1])
  expect(new Set(widths)).toEqual(new Set(['640']))
  const letters = drawn.map(svg => [...svg.matchAll(/font-size="(\d+)px"/g)].map(([, size]) => size))
  expect(new Set(letters.flat())).toEqual(new Set(['12', '11', '10']))
})

describe('long names', () => {
  const long = [
    'KW2 Vakbekwaamheid van de crisiscommunicatiemedewerkers in de hele regio',
    'BE1 Beschikbaarheid buiten kantooruren en tijdens langdurige crises',
    'Groep Robuustheid en continuïteit van de crisisorganisatie als geheel',
  ]
  const best = [{ from: 0, to: 100, first: ['M6'] }]

  test('of criteria are all there, beside their own bar and clear of each other', async () => {
    const rows = long.map(name => ({ name, weight: 13, best }))
    const labels = labelsIn(await drawChart(stabilityChart(contextOf(sampleSource(), 'nl'), rows), label))
    expect(labels.map(({ lines }) => lines.join(' '))).toEqual(long)
    for (const [i, { bottom }] of labels.slice(0, -1).entries())
      expect(labels[i + 1]!.top).toBeGreaterThanOrEqual(bottom)
  })

  test('of models are too, in both drawings', async () => {
    const named = models.map((model, i) => ({ ...model, name: { nl: long[i % 3]! } }))
    const context = contextOf(sampleSource({ models: named }), 'nl')
    for (const chart of [contributionChart, intervalChart]) {
      const labels = labelsIn(await drawChart(chart(context), label))
      expect(labels.map(({ lines }) => lines.join(' '))).toEqual(
        context.source.outcome.ranking.map(({ model }) => context.names.model(model)),
      )
      for (const [i, { bottom }] of labels.slice(0, -1).entries())
        expect(labels[i + 1]!.top).toBeGreaterThanOrEqual(bottom)
    }
  })

  test('that are the same keep a row each', async () => {
    const rows = ['Groep A', 'Groep A'].map(name => ({ name, weight: 13, best }))
    const labels = labelsIn(await drawChart(stabilityChart(contextOf(sampleSource(), 'nl'), rows), label))
    expect(labels).toHaveLength(2)
    expect(labels[0]!.top).not.toBe(labels[1]!.top)
  })
})

describe('the drawing of the weights', () => {
  const rows = [
    { id: 'KW1', low: 10, high: 30, adopted: 20 },
    { id: 'BE1', low: 70, high: 90, adopted: 80 },
  ]
  const spec = weightChart(contextOf(sampleSource(), 'nl'), rows)

  test('has a bar for each criterion, on an axis that begins at nothing', async () => {
    const svg = await drawChart(spec, label)
    for (const text of ['>KW1<', '>BE1<', 'punten van 100']) expect(svg).toContain(text)
    expect(svg).toMatch(/>0</)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/)
  })

  test('runs from the lowest to the highest weight, with a line at the adopted one', async () => {
    const svg = await drawChart(spec, label)
    const shapes = (fill: string) =>
      [...svg.matchAll(/<path[^>]* d="M([\d.]+),[\d.]+h([\d.]+)v[^"]*" fill="([^"]+)"/g)]
        .filter(shape => shape[3] === fill)
        .map(shape => ({ from: Number(shape[1]), width: Number(shape[2]) }))
    const [first, second] = shapes('#5d7fa3') as [
      { from: number; width: number },
      { from: number; width: number },
    ]
    // From 10 to 30 and from 70 to 90: as wide as each other, and three widths apart.
    expect(second.width).toBeCloseTo(first.width, 6)
    expect(second.from - first.from).toBeCloseTo(3 * first.width, 6)
    const lines = shapes(ink).map(({ from, width }) => from + width / 2)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBeCloseTo(first.from + first.width / 2, 6)
    expect(lines[1]).toBeCloseTo(second.from + second.width / 2, 6)
  })

  test('where all agree, a bar has no width and the line remains', async () => {
    const agreed = [{ id: 'KW1', low: 100, high: 100, adopted: 100 }]
    const svg = await drawChart(weightChart(contextOf(sampleSource(), 'en'), agreed), label)
    expect(svg).toContain('points of 100')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('the drawing of tipping points', () => {
  const rows = [
    { name: 'KW1', weight: 13, best: [{ from: 0, to: 100, first: ['M6'] }] },
    {
      name: 'LO1',
      weight: 11,
      best: [
        { from: 0, to: 66, first: ['M6'] },
        { from: 66, to: 99.5, first: ['M1', 'M3'] },
        { from: 99.5, to: 100, first: ['M3'] },
      ],
    },
  ]
  const spec = stabilityChart(contextOf(sampleSource(), 'nl'), rows)

  test('has a part for each who is first, in a colour and with letters where they fit', () => {
    const [parts, letters] = (spec as { layer: { data: { values: object[] } }[] }).layer
    expect(parts!.data.values).toMatchObject([
      { row: 0, who: 'M6', label: 'M6' },
      { row: 1, who: 'M6', label: 'M6' },
      { row: 1, who: 'M1, M3', label: 'M1, M3' },
      { row: 1, who: 'M3', label: '' },
    ])
    expect(letters!.data).toEqual(parts!.data)
  })

  test('draws every part and a line at the weight now', async () => {
    const svg = await drawChart(spec, label)
    for (const text of ['KW1', 'LO1', 'M1, M3', 'Weging, van de 100 punten'])
      expect(svg).toContain(`>${text}<`)
  })
})
