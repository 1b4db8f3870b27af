import type { TopLevelSpec } from 'vega-lite'
import type { Context } from './context.ts'

export type ChartSpec = TopLevelSpec

/** Dark enough for white letters (4.5:1) and for the paper around them; told apart by letters, not by colour. */
export const palette = [
  '#1f4e79',
  '#8a4a00',
  '#2b6a3d',
  '#6a3d8f',
  '#9c2b45',
  '#00636f',
  '#595959',
  '#6b5600',
]
export const ink = '#1a1a1a'
/** Lines and outlines: 3:1 on white. */
export const line = '#767676'

/** How wide every drawing is: beside each other, and on the width of a page, their letters are as large. */
const WIDTH = 640
const BAR = 40
const POINTS = 12
const SMALL_POINTS = 10
/** Between a name and its bar; and at the end of an axis, where half of its last number stands beyond it. */
const NAME_GAP = 8
const END = 14
/** Letters in a line of a name, lines of a name, and how high a line is. */
const NAME_LINE = 24
const LONG_NAME_LINE = 44
const MOST_LINES = 4
const LINE_HEIGHT = 14

const config: TopLevelSpec['config'] = {
  font: 'sans-serif',
  // The drawing has a title and a table: its parts are no pictures of their own.
  aria: false,
  mark: { aria: false },
  view: { stroke: null },
  axis: {
    labelColor: ink,
    titleColor: ink,
    labelFontSize: POINTS,
    titleFontSize: POINTS,
    titleFontWeight: 'normal',
    gridColor: '#dddddd',
    domainColor: line,
    tickColor: line,
  },
  legend: { labelColor: ink, labelFontSize: POINTS, titleColor: ink, labelLimit: 300, symbolType: 'square' },
}

/** About as wide as these words are in the letters of a report, in pixels. */
const textWidth = (text: string, points: number): number =>
  points * [...text].reduce((width, letter) => width + letterWidth(letter), 0)

const letterWidth = (letter: string): number =>
  /[ijltfrI.,:;'’|!()[\]\s-]/.test(letter) ? 0.36 : /[mwA-Z—…%]/.test(letter) ? 0.75 : 0.58

/** Names beside their bars, in lines; each row of the chart is as high as the longest of them. */
function rowsOf(names: readonly string[], least: number, { letters = NAME_LINE, end = END } = {}) {
  const labels = names.map(name => wrapped(name, letters).split('\n'))
  const widest = Math.max(0, ...labels.flat().map(text => textWidth(text, POINTS)))
  const lines = (n: number) => ({
    test: `length(${JSON.stringify(labels)}[datum.value]) === ${n}`,
    value: -((n - 1) * LINE_HEIGHT) / 2,
  })
  return {
    /** What the names leave for the bars, and for what stands at the end of them. */
    width: Math.floor(WIDTH - widest - NAME_GAP - end),
    height: { step: Math.max(least, Math.max(1, ...labels.map(({ length }) => length)) * LINE_HEIGHT + 4) },
    // By its number: two rows that are called the same stay two.
    y: {
      field: 'row',
      type: 'nominal' as const,
      sort: [...names.keys()],
      axis: {
        title: null,
        labelLimit: 0,
        labelExpr: `${JSON.stringify(labels)}[datum.value]`,
        labelLineHeight: LINE_HEIGHT,
        labelOffset: { condition: [2, 3, 4].map(lines), value: 0 },
        ticks: false,
        domain: false,
        labelPadding: NAME_GAP,
      },
    },
  }
}

/** A name in lines short enough to stand beside its bar; what is longer still stands in the table. */
export function wrapped(name: string, letters = NAME_LINE): string {
  const lines: string[] = []
  const pieces = name.split(/\s+/).flatMap(word => word.match(/.{1,36}/gsu) ?? [])
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${piece}`.length <= letters)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  if (lines.length <= MOST_LINES) return lines.join('\n')
  return [
    ...lines.slice(0, MOST_LINES - 1),
    `${[...lines[MOST_LINES - 1]!].slice(0, letters - 1).join('')}…`,
  ].join('\n')
}

const pointsAxis = (title: string) => ({
  type: 'quantitative' as const,
  scale: { domain: [0, 100] },
  axis: { title, values: [0, 20, 40, 60, 80, 100], labelOverlap: false },
})

/** Whether a label is not wider than the part of a bar that it names. */
const fits = (label: string, width: number): boolean => textWidth(label, SMALL_POINTS) + 6 <= width

/** What each criterion adds to each model: a stacked bar, coloured by group and labelled by criterion. */
export function contributionChart({ source, t, names, amount }: Context): ChartSpec {
  const { criteria } = source.problem
  const ranked = source.outcome.ranking
  // A criterion outside any group has a colour and a name of its own.
  const groupOf = (path: string[], id: string) =>
    wrapped(path[0] ? names.group(path[0]) : names.criterion(id), LONG_NAME_LINE)
  const { y, height, width } = rowsOf(
    ranked.map(({ model }) => names.model(model)),
    BAR,
    // The total of a model that gets all 100 points.
    { end: textWidth('100,0', POINTS) + NAME_GAP },
  )
  const weighted = criteria.filter(({ weight }) => weight > 0)
  const groups = [...new Set(weighted.map(({ id, path }) => groupOf(path, id)))]
  const segments: object[] = []
  const open: object[] = []
  const totals: object[] = []
  ranked.forEach(({ contributions, total }, row) => {
    let start = 0
    let most = 0
    contributions.forEach(({ criterion, points, lowPoints, highPoints }, j) => {
      const least = points ?? lowPoints
      most += points ?? highPoints
      if (least <= 0) return
      const middle = start + least / 2
      const label = fits(criterion, (least * width) / 100) ? criterion : ''
      segments.push({
        row,
        group: groupOf(criteria[j]!.path, criterion),
        start,
        end: start + least,
        middle,
        label,
      })
      start += least
    })
    if (total === null) open.push({ row, start, end: most })
    totals.push({
      row,
      end: total === null ? most : start,
      label: total === null ? '' : amount(total, 'points'),
    })
  })
  const x = { field: 'start', ...pointsAxis(t('report.chart.points')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    config,
    layer: [
      {
        data: { values: segments },
        mark: { type: 'bar', stroke: 'white', strokeWidth: 1.5, height: { band: 0.74 } },
        encoding: {
          y,
          x,
          x2: { field: 'end' },
          color: {
            field: 'group',
            type: 'nominal',
            sort: groups,
            scale: { domain: groups, range: groups.map((_, i) => palette[i % palette.length]!) },
            legend: {
              title: null,
              orient: 'bottom',
              columns: 2,
              labelExpr: "split(datum.label, '\\n')",
              labelLimit: 0,
            },
          },
        },
      },
      {
        data: { values: open },
        mark: { type: 'bar', fill: 'white', stroke: line, strokeDash: [4, 3], height: { band: 0.74 } },
        encoding: { y, x, x2: { field: 'end' } },
      },
      {
        data: { values: segments },
        mark: { type: 'text', color: 'white', fontSize: SMALL_POINTS, baseline: 'middle' },
        encoding: { y, x: { ...x, field: 'middle' }, text: { field: 'label', type: 'nominal' } },
      },
      {
        data: { values: totals },
        mark: {
          type: 'text',
          color: ink,
          fontSize: POINTS,
          fontWeight: 'bold',
          align: 'left',
          dx: 6,
          baseline: 'middle',
        },
        encoding: { y, x: { ...x, field: 'end' }, text: { field: 'label', type: 'nominal' } },
      },
    ],
  }
}

/** Where each total lies, whatever the missing scores become: a bar from low to high, a line at the total. */
export function intervalChart({ source, t, names, amount }: Context): ChartSpec {
  const ranked = source.outcome.ranking
  const values = ranked.map(({ low, high, total }, row) => ({
    row,
    low,
    high,
    total,
    label: t('report.range', { low: amount(low, 'points'), high: amount(high, 'points') }),
  }))
  const { y, height, width } = rowsOf(
    ranked.map(({ model }) => names.model(model)),
    BAR,
    { end: Math.max(0, ...values.map(({ label }) => textWidth(label, POINTS))) + NAME_GAP },
  )
  const x = { field: 'low', ...pointsAxis(t('report.chart.points')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    config,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', color: '#5d7fa3', height: { band: 0.4 } },
        encoding: { y, x, x2: { field: 'high' } },
      },
      {
        data: { values: values.filter(({ total }) => total !== null) },
        mark: { type: 'tick', color: ink, thickness: 3, height: { band: 0.7 } },
        encoding: { y, x: { ...x, field: 'total' } },
      },
      {
        data: { values },
        mark: { type: 'text', color: ink, fontSize: POINTS, align: 'left', dx: 6, baseline: 'middle' },
        encoding: { y, x: { ...x, field: 'high' }, text: { field: 'label', type: 'nominal' } },
      },
    ],
  }
}

/** What the assessors would give a criterion, from least to most: a bar; a line at the adopted weight. */
export function weightChart(
  { t }: Context,
  rows: readonly { id: string; low: number; high: number; adopted: number }[],
): ChartSpec {
  const values = rows.map(({ id: _, ...weights }, row) => ({ row, ...weights }))
  const most = Math.max(...rows.flatMap(({ high, adopted }) => [high, adopted]))
  const { y, height, width } = rowsOf(
    rows.map(({ id }) => id),
    BAR * 0.6,
  )
  const x = {
    field: 'low',
    type: 'quantitative' as const,
    scale: { domain: [0, most], nice: true },
    axis: { title: t('report.weighting.chart.axis') },
  }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    config,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', color: '#5d7fa3', height: { band: 0.4 } },
        encoding: { y, x, x2: { field: 'high' } },
      },
      {
        data: { values },
        mark: { type: 'tick', color: ink, thickness: 3, height: { band: 0.7 } },
        encoding: { y, x: { ...x, field: 'adopted' } },
      },
    ],
  }
}

/** Who is first at every weight of one criterion or group: a bar in parts, a line at the weight now. */
export function stabilityChart(
  { t, source }: Context,
  rows: readonly { name: string; weight: number; best: { from: number; to: number; first: string[] }[] }[],
): ChartSpec {
  const { y, height, width } = rowsOf(
    rows.map(({ name }) => name),
    BAR * 0.6,
    { letters: LONG_NAME_LINE },
  )
  const segments = rows.flatMap(({ best }, row) =>
    best.map(({ from: start, to: end, first }) => {
      const who = first.join(', ')
      const label = fits(who, ((end - start) * width) / 100) ? who : ''
      return { row, who, start, end, label }
    }),
  )
  const now = source.robustness.first!.join(', ')
  const leaders = [...new Set([now, ...segments.map(({ who }) => who)])]
  const weights = rows.map(({ weight }, row) => ({ row, weight }))
  const x = { field: 'start', ...pointsAxis(t('report.robustness.chart.axis')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    config,
    layer: [
      {
        data: { values: segments },
        mark: { type: 'bar', stroke: 'white', strokeWidth: 1.5, height: 18 },
        encoding: {
          y,
          x,
          x2: { field: 'end' },
          color: {
            field: 'who',
            type: 'nominal',
            sort: leaders,
            scale: { domain: leaders, range: leaders.map((_, i) => palette[i % palette.length]!) },
            legend: { title: t('report.robustness.chart.legend'), orient: 'bottom', columns: 6 },
          },
        },
      },
      {
        data: { values: segments },
        mark: {
          type: 'text',
          color: 'white',
          fontSize: SMALL_POINTS,
          baseline: 'middle',
          align: 'right',
          dx: -4,
        },
        encoding: { y, x: { ...x, field: 'end' }, text: { field: 'label', type: 'nominal' } },
      },
      {
        data: { values: weights },
        mark: { type: 'tick', color: 'white', thickness: 5, height: 24 },
        encoding: { y, x: { ...x, field: 'weight' } },
      },
      {
        data: { values: weights },
        mark: { type: 'tick', color: ink, thickness: 3, height: 24 },
        encoding: { y, x: { ...x, field: 'weight' } },
      },
    ],
  }
}

/** How the library measures words, which its types leave out. */
interface Measuring {
  textMetrics: { width: (item: { fontSize?: number }, text: unknown) => number }
}

/**
 * Draws a chart as SVG text, with its title and description inside. The drawing library is only loaded
 * by those who draw; it fetches nothing.
 */
export async function drawChart(
  spec: ChartSpec,
  { id, title, description }: { id: string; title: string; description: string },
): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const refuse = () => Promise.reject(new Error('a chart loads nothing from elsewhere'))
  // Without a screen the library takes every letter for a wide one.
  ;(vega as unknown as Measuring).textMetrics.width = (item, text) =>
    textWidth(String(text ?? '').trim(), item.fontSize ?? POINTS)
  const view = new vega.View(vega.parse(compile(spec).spec), {
    renderer: 'none',
    logLevel: vega.Error,
    loader: { ...vega.loader(), load: refuse, sanitize: refuse },
  })
  const svg = await view.toSVG()
  view.finalize()
  const opening = /^<svg [^>]*>/.exec(svg)![0]
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(opening)!.map(Number)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.max(WIDTH, width!)} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    svg.slice(opening.length),
  ].join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!)
