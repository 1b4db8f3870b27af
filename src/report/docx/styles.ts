import type { Layout } from '../office/piece.ts'
import {
  colours,
  everyWordStyle,
  FIXED_FONT,
  FONT,
  LINE_HEIGHT,
  PADDING,
  type ParagraphStyle,
  paragraphStyles,
  paragraphStylesAt,
  type Side,
  type WordStyle,
} from '../office/style.ts'
import { type Attributes, type Child, element, type Markup } from '../office/xml.ts'

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
export const namespaces = {
  'xmlns:w': WORD,
  'xmlns:r': RELATIONSHIPS,
  'xmlns:wp': `${DRAWING}/wordprocessingDrawing`,
  'xmlns:a': `${DRAWING}/main`,
  'xmlns:pic': `${DRAWING}/picture`,
}

/** An element of Word's own vocabulary; its attributes too, unless they say otherwise. */
export function w(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const prefixed: Record<string, string | number | null> = {}
  for (const [key, value] of Object.entries(attributes))
    prefixed[key.includes(':') ? key : `w:${key}`] = value
  return element(`w:${name}`, prefixed, ...children)
}
/** Word tells most things by one value. */
export const val = (name: string, value: string | number): Markup => w(name, { val: value })

/** Word measures in twentieths of a point, lines in eighths and letters in halves of it. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
const spacing = (points: number): number => Math.round(points * 20)
const halves = (points: number): number => Math.round(points * 2)
const eighths = (points: number): number => Math.round(points * 8)

/** The id of a style: its name without spaces, as in Heading1. */
export const styleId = ({ word }: { word: string }): string =>
  word.replace(/(?:^| )(.)/g, (_, first: string) => first.toUpperCase())

/** The order of elements is Word's: it refuses a file that has another. */
export function stylesPart({ locale, scale }: Layout): Markup {
  return w(
    'styles',
    { 'xmlns:w': WORD },
    w(
      'docDefaults',
      {},
      w(
        'rPrDefault',
        {},
        w(
          'rPr',
          {},
          fonts(FONT),
          val('color', colours.ink),
          val('sz', 20),
          val('szCs', 20),
          w('lang', { val: locale, eastAsia: locale }),
        ),
      ),
      w('pPrDefault', {}, w('pPr', {}, w('spacing', { line: 240 * LINE_HEIGHT, lineRule: 'auto' }))),
    ),
    w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, val('name', 'Normal'), w('qFormat')),
    w(
      'style',
      { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
      val('name', 'Default Paragraph Font'),
      val('uiPriority', 1),
      w('semiHidden'),
      w('unhideWhenUsed'),
    ),
    w(
      'style',
      { type: 'table', default: 1, styleId: 'TableNormal' },
      val('name', 'Normal Table'),
      val('uiPriority', 99),
      w('semiHidden'),
      w('unhideWhenUsed'),
      w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' })),
    ),
    Object.values(paragraphStylesAt(scale)).map(paragraphStyle),
    everyWordStyle.map(wordStyle),
  )
}

function paragraphStyle(style: ParagraphStyle): Markup {
  const { word, points, bold, colour, before = 0, after = 0, line = LINE_HEIGHT, border } = style
  return w(
    'style',
    { type: 'paragraph', styleId: styleId(style) },
    val('name', word),
    val('basedOn', 'Normal'),
    style.outline ? val('next', 'BodyText') : null,
    w('qFormat'),
    w(
      'pPr',
      {},
      style.keep ? [w('keepNext'), w('keepLines')] : null,
      border
        ? w(
            'pBdr',
            {},
            border.sides.map(side =>
              w(side, {
                val: 'single',
                sz: eighths(border.points),
                space: PADDING,
                color: colours[border.colour],
              }),
            ),
          )
        : null,
      w('spacing', {
        before: spacing(before),
        after: spacing(after),
        line: Math.round(240 * line),
        lineRule: 'auto',
      }),
      indentOf(style),
      style.end ? val('jc', 'right') : null,
      style.outline ? val('outlineLvl', style.outline - 1) : null,
    ),
    w('rPr', {}, letters({ bold, colour, points })),
  )
}

/** Word measures to the words, whatever stands around them. */
function indentOf({ indent = 0, hanging, border }: ParagraphStyle): Child {
  const room = (side: Side) => (border?.sides.includes(side) ? spacing(PADDING) : 0)
  const [left, right] = [twips(indent) + room('left'), room('right')]
  return left + right === 0 ? null : w('ind', { left, right, hanging: hanging ? twips(hanging) : null })
}

const wordStyle = (style: WordStyle): Markup =>
  w(
    'style',
    { type: 'character', styleId: styleId(style) },
    val('name', style.word),
    val('basedOn', 'DefaultParagraphFont'),
    w('qFormat'),
    w('rPr', {}, letters(style)),
  )

const letters = ({ bold, colour, points, fixed }: Omit<WordStyle, 'word' | 'writer'>): Child[] => [
  fixed ? fonts(FIXED_FONT) : null,
  bold ? [w('b'), w('bCs')] : null,
  // A hash is no word of any language.
  fixed ? w('noProof') : null,
  colour ? val('color', colours[colour]) : null,
  points ? [val('sz', halves(points)), val('szCs', halves(points))] : null,
]

const fonts = (name: string): Markup => w('rFonts', { ascii: name, hAnsi: name, eastAsia: name, cs: name })

/** Bullets are list 1; every run of numbered statements is a list of its own, from its own number. */
export const numberingPart = (starts: readonly number[]): Markup =>
  w(
    'numbering',
    { 'xmlns:w': WORD },
    level(0, 'bullet', '•', paragraphStyles.item),
    level(1, 'decimal', '%1.', paragraphStyles.statement),
    w('num', { numId: 1 }, val('abstractNumId', 0)),
    starts.map((start, i) =>
      w(
        'num',
        { numId: i + 2 },
        val('abstractNumId', 1),
        w('lvlOverride', { ilvl: 0 }, val('startOverride', start)),
      ),
    ),
  )

const level = (id: number, format: string, mark: string, style: ParagraphStyle): Markup =>
  w(
    'abstractNum',
    { abstractNumId: id },
    val('multiLevelType', 'singleLevel'),
    w(
      'lvl',
      { ilvl: 0 },
      val('start', 1),
      val('numFmt', format),
      val('lvlText', mark),
      val('lvlJc', 'left'),
      w('pPr', {}, indentOf(style)),
    ),
  )
