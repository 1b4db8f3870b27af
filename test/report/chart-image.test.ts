import { describe, expect, test } from 'vitest'
import { chartImage, chartImages, pngOf } from '../../src/report/chart-image.ts'
import type { Document } from '../../src/report/document.ts'
import { drawAll } from '../../src/report/drawings.ts'
import { withoutForbidden } from '../../src/report/office/xml.ts'
import { hostileSample } from './office-samples.ts'
import { told } from './told.ts'

const drawn = (document: Document) => drawAll(document.sections)
const [drawing] = [...(await drawn(told())).values()] as [string]

/** Width and height as the PNG itself says. */
const sizeOf = (png: Uint8Array): number[] => [16, 20].map(at => Buffer.from(png).readUInt32BE(at))
const picture = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">${inside}</svg>`
const words = (text: string, besides = ''): string =>
  picture(`<text x="5" y="25" font-family="sans-serif" font-size="16"${besides}>${text}</text>`)

describe('the image of a chart', () => {
  test('is PNG, sharper than its size, and SVG that says its size', async () => {
    const { png, svg, width, height } = await chartImage(drawing)
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect(sizeOf(png)).toEqual([Math.ceil(width * 1.5), Math.ceil(height * 1.5)])
    expect(svg).toMatch(new RegExp(`^<svg width="${width}" height="${height}" xmlns=`))
  })

  test('has its words in a font that office programs know', async () => {
    const { svg } = await chartImage(drawing)
    expect(svg).toContain('font-family="Arial"')
    expect(svg).not.toContain('sans-serif')
    expect(svg).toContain('>M6 Hybride kern en flex<')
  })

  test('is made once, and the same every time', async () => {
    const image = await chartImage(drawing)
    expect(await chartImage(drawing)).toBe(image)
    expect(await pngOf(image.svg)).toEqual(image.png)
  })

  test('exists for every chart of a document, whatever names are in it', async () => {
    const document = told(hostileSample)
    const images = await chartImages(document)
    expect([...images.keys()]).toEqual([...(await drawn(document)).keys()])
    expect(images.size).toBeGreaterThan(1)
    for (const { svg, png } of images.values()) {
      expect(withoutForbidden(svg)).toBe(svg)
      expect(svg).not.toContain('<script')
      expect(png.length).toBeGreaterThan(10_000)
    }
  })
})

describe('drawing', () => {
  test('shows letters, and bold ones bolder', async () => {
    const [nothing, plain, bold] = await Promise.all(
      [picture(''), words('Één model'), words('Één model', ' font-weight="bold"')].map(pngOf),
    )
    expect(plain!.length).toBeGreaterThan(nothing!.length * 1.5)
    expect(bold).not.toEqual(plain)
  })

  test('takes another font for a font that is not there', async () => {
    expect(await pngOf(words('Één').replace('sans-serif', 'Arial'))).toEqual(await pngOf(words('Één')))
  })
})
