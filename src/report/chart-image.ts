import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Chart, Document } from './document.ts'
import { drawAll } from './drawings.ts'
import { lastAnswers } from './last-answers.ts'
import { withoutForbidden } from './office/xml.ts'

/** A chart as other programs take it, its size in pixels. */
export interface ChartImage {
  svg: string
  /** Sharper than its size, for paper. */
  png: Uint8Array
  width: number
  height: number
}

const ZOOM = 1.5
/** Images are some hundred kilobytes each, and take some tens of milliseconds. */
const KEPT = 50
const require = createRequire(import.meta.url)
const images = lastAnswers<ChartImage>(KEPT)

/** Every chart of a document as an image, by its block. The same chart is drawn once. */
export async function chartImages({ sections }: Document): Promise<ReadonlyMap<Chart, ChartImage>> {
  const drawn = new Map<Chart, ChartImage>()
  for (const [chart, drawing] of await drawAll(sections)) drawn.set(chart, await chartImage(drawing))
  return drawn
}

/** One drawing, as `drawChart` makes it, as an image. */
export const chartImage = (drawing: string): Promise<ChartImage> =>
  images(drawing, async () => {
    const [, width, height] = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(drawing)!.map(Number)
    const svg = withoutForbidden(drawing)
      .replace('<svg ', `<svg width="${width}" height="${height}" `)
      // Office programs read a generic name as the name of a font, and find none.
      .replaceAll('font-family="sans-serif"', 'font-family="Arial"')
    return { svg, png: await pngOf(svg), width: width!, height: height! }
  })

/** Draws SVG in pixels, on white, with fonts of its own: the same on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg, fonts } = await painter()
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    background: 'white',
    font: { fontBuffers: fonts, defaultFontFamily: FONT, sansSerifFamily: FONT },
  })
  const pixels = picture.render()
  const png = pixels.asPng()
  pixels.free()
  picture.free()
  return png
}

const FONT = 'DejaVu Sans'
let loaded: ReturnType<typeof load> | undefined

/** Read by the first who draws, and kept. */
function painter() {
  loaded ??= load()
  return loaded
}

async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  const read = (file: string) => readFile(require.resolve(file))
  const [program, ...fonts] = await Promise.all([
    read('@resvg/resvg-wasm/index_bg.wasm'),
    read('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    read('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ])
  await initWasm(program)
  return { Resvg, fonts }
}
