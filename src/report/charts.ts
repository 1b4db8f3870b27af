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

const WIDTH = 460
const BAR = 40
/** A label goes in a part that is as wide as it, at this many pixels a letter. */
const LETTER = 7.2
const NAME_LINE = 24

const config: TopLevelSpec['config'] = {
  font: 'sans-serif',
  // The drawing has a title and a table: its parts are no pictures of their own.
  aria: false,
  mark: { aria: false },
  view: { stroke: null },
  axis: {
    labelColor: ink,
    titleColor: ink,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    gridColor: '#dddddd',
    domainColor: line,
    tickColor: line,
  },
  legend: { labelColor: ink, labelFontSize: 12, titleColor: ink, labelLimit: 300, symbolType: 'square' },
}

const modelAxis = (models: string[]) =>
  ({
    field: 'model',
    type: 'nominal',
    sort: models,
    axis: {
      title: null,
      labelLimit: 300,
      labelExpr: "split(datum.label, '\\n')",
      ticks: false,
      domain: false,
      labelPadding: 8,
    },
  }) as const

/** A name in lines short enough to stand beside its bar. */
export function wrapped(name: string): string {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= NAME_LINE)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const pointsAxis = (title: string) => ({
  type: 'quantitative' as const,
  scale: { domain: [0, 100] },
  axis: { title, values: [0, 20, 40, 60, 80, 100], labelOverlap: false },
})

/** What each criterion adds to each model: a stacked bar, coloured by group and labelled by criterion. */
export function contributionChart({ source, t, names, amount }: Context): ChartSpec {
  const { criteria } = source.problem
  const ranked = source.outcome.ranking
  // A criterion outside any group has a colour and a name of its own.
  const groupOf = (path: string[], id: string) => (path[0] ? names.group(path[0]) : names.criterion(id))
  const weighted = criteria.filter(({ weight }) => weight > 0)
  const groups = [...new Set(weighted.map(({ id, path }) => groupOf(path, id)))]
  const models = ranked.map(({ model }) => wrapped(names.model(model)))
  const segments: object[] = []
  const open: object[] = []
  const totals: object[] = []
  for (const { model: id, contributions, total } of ranked) {
    const model = wrapped(names.model(id))
    let start = 0
    let most = 0
    contributions.forEach(({ criterion, points, lowPoints, highPoints }, j) => {
      const width = points ?? lowPoints
      most += points ?? highPoints
      if (width <= 0) return
      const middle = start + width / 2
      const label = (width * WIDTH) / 100 >= criterion.length * LETTER + 2 ? criterion : ''
      segments.push({
        model,
        group: groupOf(criteria[j]!.path, criterion),
        start,
        end: start + width,
        middle,
        label,
      })
      start += width
    })
    if (total === null) open.push({ model, start, end: most })
    totals.push({
      model,
      end: total === null ? most : start,
      label: total === null ? '' : amount(total, 'points'),
    })
  }
  const y = modelAxis(models)
  const x = { field: 'start', ...pointsAxis(t('report.chart.points')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH,
    height: { step: BAR },
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
            legend: { title: null, orient: 'bottom', columns: 2 },
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
        mark: { type: 'text', color: 'white', fontSize: 10, baseline: 'middle' },
        encoding: { y, x: { ...x, field: 'middle' }, text: { field: 'label', type: 'nominal' } },
      },
      {
        data: { values: totals },
        mark: {
          type: 'text',
          color: ink,
          fontSize: 12,
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
  const values = ranked.map(({ model, low, high, total }) => ({
    model: wrapped(names.model(model)),
    low,
    high,
    total,
    label: t('report.range', { low: amount(low, 'points'), high: amount(high, 'points') }),
  }))
  const y = modelAxis(values.map(({ model }) => model))
  const x = { field: 'low', ...pointsAxis(t('report.chart.points')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH,
    height: { step: BAR },
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
        mark: { type: 'text', color: ink, fontSize: 12, align: 'left', dx: 6, baseline: 'middle' },
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
  const values = rows.map(({ id: criterion, ...weights }) => ({ criterion, ...weights }))
  const most = Math.max(...rows.flatMap(({ high, adopted }) => [high, adopted]))
  const y = {
    ...modelAxis(values.map(({ criterion }) => criterion)),
    field: 'criterion',
  }
  const x = {
    field: 'low',
    type: 'quantitative' as const,
    scale: { domain: [0, most], nice: true },
    axis: { title: t('report.weighting.chart.axis') },
  }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH,
    height: { step: BAR * 0.6 },
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
  const names = rows.map(({ name }) => name)
  const segments = rows.flatMap(({ name: model, best }) =>
    best.map(({ from: start, to: end, first }) => {
      const who = first.join(', ')
      const label = ((end - start) * WIDTH) / 100 >= who.length * LETTER + 4 ? who : ''
      return { model, who, start, end, label }
    }),
  )
  const now = source.robustness.first!.join(', ')
  const leaders = [...new Set([now, ...segments.map(({ who }) => who)])]
  const y = modelAxis(names)
  const x = { field: 'start', ...pointsAxis(t('report.robustness.chart.axis')) }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH,
    height: { step: BAR * 0.6 },
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
        mark: { type: 'text', color: 'white', fontSize: 10, baseline: 'middle', align: 'right', dx: -4 },
        encoding: { y, x: { ...x, field: 'end' }, text: { field: 'label', type: 'nominal' } },
      },
      {
        data: { values: rows.map(({ name: model, weight }) => ({ model, weight })) },
        mark: { type: 'tick', color: 'white', thickness: 5, height: { band: 1 } },
        encoding: { y, x: { ...x, field: 'weight' } },
      },
      {
        data: { values: rows.map(({ name: model, weight }) => ({ model, weight })) },
        mark: { type: 'tick', color: ink, thickness: 3, height: { band: 1 } },
        encoding: { y, x: { ...x, field: 'weight' } },
      },
    ],
  }
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
  const view = new vega.View(vega.parse(compile(spec).spec), {
    renderer: 'none',
    logLevel: vega.Error,
    loader: { ...vega.loader(), load: refuse, sanitize: refuse },
  })
  const svg = await view.toSVG()
  view.finalize()
  const opening = /^<svg [^>]*>/.exec(svg)![0]
  const size = /viewBox="[^"]*"/.exec(opening)![0]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    svg.slice(opening.length),
  ].join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!)
