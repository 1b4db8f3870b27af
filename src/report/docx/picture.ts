import type { Picture } from '../office/piece.ts'
import { element, type Markup } from '../office/xml.ts'
import { namespaces, w } from './styles.ts'
import { p } from './words.ts'

/** Where programs that draw SVG look for it; all others show the PNG. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** A picture by its number in the file, with its words for who does not see it. */
export function pictureOf(piece: Picture, number: number): Markup {
  const { title, description } = piece
  const size = { cx: emu(piece.width), cy: emu(piece.height) }
  return p(
    'chart',
    null,
    w(
      'r',
      {},
      w(
        'drawing',
        {},
        element(
          'wp:inline',
          { distT: 0, distB: 0, distL: 0, distR: 0 },
          element('wp:extent', size),
          element('wp:docPr', { id: number, name: `chart-${number}`, descr: description, title }),
          element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
          element(
            'a:graphic',
            {},
            element(
              'a:graphicData',
              { uri: namespaces['xmlns:pic'] },
              element(
                'pic:pic',
                {},
                element(
                  'pic:nvPicPr',
                  {},
                  element('pic:cNvPr', { id: number, name: `chart-${number}.png` }),
                  element('pic:cNvPicPr'),
                ),
                element(
                  'pic:blipFill',
                  {},
                  element(
                    'a:blip',
                    { 'r:embed': `png${number}` },
                    element(
                      'a:extLst',
                      {},
                      element(
                        'a:ext',
                        { uri: SVG_EXTENSION },
                        element('asvg:svgBlip', {
                          'xmlns:asvg': SVG_NAMESPACE,
                          'r:embed': `svg${number}`,
                        }),
                      ),
                    ),
                  ),
                  element('a:stretch', {}, element('a:fillRect')),
                ),
                element(
                  'pic:spPr',
                  {},
                  element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
                  element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Drawings are measured in millionths of a metre, 36 at a time. */
const emu = (millimetres: number): number => Math.round(millimetres * 36_000)
