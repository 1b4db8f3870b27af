import { expect, test } from 'vitest'
import type { Chart } from '../../src/report/document.ts'
import { drawAll } from '../../src/report/drawings.ts'
import { told } from './told.ts'

test('every chart is drawn once, each with ids of its own; drawn again it is the same', async () => {
  const { sections } = told()
  const charts = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart')) as Chart[]
  const drawn = await drawAll(sections)
  expect([...drawn.keys()]).toEqual(charts)
  const titles = [...drawn.values()].map(svg => /<title id="([^"]+)"/.exec(svg)?.[1])
  expect(titles).toEqual(charts.map((_, i) => `chart-${i + 1}-title`))
  expect([...(await drawAll(sections)).values()]).toEqual([...drawn.values()])
  const english = await drawAll(told(undefined, 'en').sections)
  expect([...english.values()]).not.toEqual([...drawn.values()])
})
