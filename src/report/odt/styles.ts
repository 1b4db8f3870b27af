import { type Layout, languageAndCountry } from '../office/piece.ts'
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
  type WordStyle,
} from '../office/style.ts'
import { MARGIN, type Orientation, TEXT_WIDTH } from '../office/table-layout.ts'
import { type Attributes, type Child, element, type Markup } from '../office/xml.ts'
import { runsOf } from './words.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
export const rootAttributes = {
  'xmlns:office': `${ODF}:office:1.0`,
  'xmlns:style': `${ODF}:style:1.0`,
  'xmlns:text': `${ODF}:text:1.0`,
  'xmlns:table': `${ODF}:table:1.0`,
  'xmlns:draw': `${ODF}:drawing:1.0`,
  'xmlns:fo': `${ODF}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${ODF}:svg-compatible:1.0`,
  'xmlns:meta': `${ODF}:meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.3',
}

/** A style as the file names it: Heading_20_1 for Heading 1. */
export const styleName = ({ writer }: { writer: string }): string => writer.replaceAll(' ', '_20_')

export const mm = (millimetres: number): string => `${Number(millimetres.toFixed(2))}mm`
export const pt = (points: number): string => `${points}pt`
export const ruled = (points: number, colour: string): string => `${points}pt solid #${colour}`

/** Lists have their marks from these. */
export const BULLETS = 'Bullets'
export const NUMBERS = 'Numbers'

export const fontFaces: Markup = element(
  'office:font-face-decls',
  {},
  [
    [FONT, 'swiss', 'variable'],
    [FIXED_FONT, 'modern', 'fixed'],
  ].map(([name, family, pitch]) =>
    element('style:font-face', {
      'style:name': name!,
      'svg:font-family': `'${name}'`,
      'style:font-family-generic': family!,
      'style:font-pitch': pitch!,
    }),
  ),
)

export function stylesFile(layout: Layout): Markup {
  const [language, country] = languageAndCountry(layout)
  return element(
    'office:document-styles',
    rootAttributes,
    fontFaces,
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'paragraph' },
        element('style:paragraph-properties', {
          'fo:line-height': percent(LINE_HEIGHT),
          'fo:orphans': 2,
          'fo:widows': 2,
          'style:tab-stop-distance': mm(12.5),
        }),
        element('style:text-properties', {
          ...letters({ points: 10, colour: 'ink' }),
          'style:font-name': FONT,
          'fo:language': language,
          'fo:country': country,
        }),
      ),
      element('style:style', {
        'style:name': 'Standard',
        'style:family': 'paragraph',
        'style:class': 'text',
      }),
      Object.values(paragraphStylesAt(layout.scale)).map(paragraphStyle),
      everyWordStyle.map(wordStyle),
      element(
        'text:outline-style',
        { 'style:name': 'Outline' },
        [1, 2].map(level =>
          element('text:outline-level-style', { 'text:level': level, 'style:num-format': '' }),
        ),
      ),
      marks(BULLETS, paragraphStyles.item, labels =>
        element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, labels),
      ),
      marks(NUMBERS, paragraphStyles.statement, labels =>
        element(
          'text:list-level-style-number',
          { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
          labels,
        ),
      ),
    ),
    element('office:automatic-styles', {}, papers.map(paper)),
    element(
      'office:master-styles',
      {},
      papers.map(orientation => masterPage(layout, orientation)),
    ),
  )
}

const percent = (part: number): string => `${Math.round(part * 100)}%`

function paragraphStyle(style: ParagraphStyle): Markup {
  const { writer, before = 0, after = 0, line = LINE_HEIGHT, border } = style
  const frame: Record<string, string> = {}
  for (const side of border?.sides ?? []) {
    frame[`fo:border-${side}`] = ruled(border!.points, colours[border!.colour])
    frame[`fo:padding-${side}`] = pt(PADDING)
  }
  return element(
    'style:style',
    {
      'style:name': styleName(style),
      'style:display-name': writer,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:default-outline-level': style.outline ?? null,
    },
    element(
      'style:paragraph-properties',
      {
        'fo:margin-top': pt(before),
        'fo:margin-bottom': pt(after),
        'fo:margin-left': mm(style.indent ?? 0),
        'fo:text-indent': mm(-(style.hanging ?? 0)),
        'fo:line-height': percent(line),
        'fo:keep-with-next': style.keep ? 'always' : null,
        'fo:text-align': style.end ? 'end' : null,
        ...frame,
      },
      style.hanging ? tabStops('left', 0) : null,
    ),
    element('style:text-properties', letters(style)),
  )
}

const tabStops = (type: 'left' | 'right', position: number): Markup =>
  element(
    'style:tab-stops',
    {},
    element('style:tab-stop', { 'style:type': type, 'style:position': mm(position) }),
  )

const wordStyle = (style: WordStyle): Markup =>
  element(
    'style:style',
    { 'style:name': styleName(style), 'style:display-name': style.writer, 'style:family': 'text' },
    element('style:text-properties', letters(style)),
  )

const letters = ({ bold, colour, points, fixed }: Omit<WordStyle, 'word' | 'writer'>): Attributes => ({
  'style:font-name': fixed ? FIXED_FONT : null,
  'fo:font-weight': bold ? 'bold' : null,
  'fo:color': colour ? `#${colours[colour]}` : null,
  'fo:font-size': points ? pt(points) : null,
  // A hash is no word of any language.
  'fo:language': fixed ? 'zxx' : null,
  'fo:country': fixed ? 'none' : null,
})

const marks = (
  name: string,
  { indent, hanging }: { indent: number; hanging: number },
  level: (labels: Markup) => Markup,
): Markup =>
  element(
    'text:list-style',
    { 'style:name': name },
    level(
      element(
        'style:list-level-properties',
        { 'text:list-level-position-and-space-mode': 'label-alignment' },
        element('style:list-level-label-alignment', {
          'text:label-followed-by': 'listtab',
          'text:list-tab-stop-position': mm(indent),
          'fo:margin-left': mm(indent),
          'fo:text-indent': mm(-hanging),
        }),
      ),
    ),
  )

/** Between the text and what is in the margin. */
const GAP = 5

const papers: readonly Orientation[] = ['upright', 'sideways']
export const masterName = (orientation: Orientation): string =>
  orientation === 'upright' ? 'Standard' : 'Landscape'

/** A4 with its margins, upright or on its side. */
function paper(orientation: Orientation): Markup[] {
  const upright = orientation === 'upright'
  const [width, height] = upright ? [210, 297] : [297, 210]
  const edge = (name: string, properties: Attributes) =>
    element(`style:${name}-style`, {}, element('style:header-footer-properties', properties))
  const running = (name: 'header' | 'footer') =>
    element(
      'style:style',
      {
        'style:name': `${name}-${orientation}`,
        'style:family': 'paragraph',
        'style:parent-style-name': styleName(paragraphStyles[name]),
      },
      element('style:paragraph-properties', {}, tabStops('right', TEXT_WIDTH[orientation])),
    )
  return [
    element(
      'style:page-layout',
      { 'style:name': orientation },
      element('style:page-layout-properties', {
        'fo:page-width': mm(width!),
        'fo:page-height': mm(height!),
        'style:print-orientation': upright ? 'portrait' : 'landscape',
        'fo:margin-top': mm(MARGIN.edge),
        'fo:margin-bottom': mm(MARGIN.edge),
        'fo:margin-left': mm((width! - TEXT_WIDTH[orientation]) / 2),
        'fo:margin-right': mm((width! - TEXT_WIDTH[orientation]) / 2),
      }),
      edge('header', { 'fo:min-height': mm(MARGIN.top - MARGIN.edge), 'fo:margin-bottom': mm(GAP) }),
      edge('footer', { 'fo:min-height': mm(MARGIN.bottom - MARGIN.edge), 'fo:margin-top': mm(GAP) }),
    ),
    running('header'),
    running('footer'),
  ]
}

/** On every page: of which dossier and entry it is, that it is an example if it is one, and the hash. */
const masterPage = ({ running }: Layout, orientation: Orientation): Markup => {
  const edge = (name: 'header' | 'footer', ...children: Child[]) =>
    element(`style:${name}`, {}, element('text:p', { 'text:style-name': `${name}-${orientation}` }, children))
  return element(
    'style:master-page',
    { 'style:name': masterName(orientation), 'style:page-layout-name': orientation },
    edge('header', runsOf([{ text: `${running.head}\t` }, { text: running.example, style: 'alarm' }])),
    edge(
      'footer',
      runsOf([{ text: running.foot, style: 'runningHash' }, { text: `\t${running.page} ` }]),
      element('text:page-number', { 'text:select-page': 'current' }, '1'),
      runsOf([{ text: ` ${running.of} ` }]),
      element('text:page-count', {}, '1'),
    ),
  )
}
