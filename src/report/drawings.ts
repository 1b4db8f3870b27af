import { createHash } from 'node:crypto'
import { drawChart } from './charts.ts'
import type { Chart, Section } from './document.ts'
import { lastAnswers } from './last-answers.ts'

/** Drawings are some tens of kilobytes each, and take some tens of milliseconds. */
const KEPT = 200
const drawings = lastAnswers<string>(KEPT)

/** Every chart of these chapters as SVG text, by its block. The same chart is drawn once. */
export async function drawAll(sections: readonly Pick<Section, 'blocks'>[]): Promise<Map<Chart, string>> {
  const drawn = new Map<Chart, string>()
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'chart') continue
    const { spec, title, description } = block
    const labels = { id: `chart-${drawn.size + 1}`, title, description }
    const question = createHash('sha256')
      .update(JSON.stringify([spec, labels]))
      .digest('base64')
    drawn.set(block, await drawings(question, () => drawChart(spec, labels)))
  }
  return drawn
}
