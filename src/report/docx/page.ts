import type { Layout, Part } from '../office/piece.ts'
import { MARGIN, TEXT_WIDTH } from '../office/table-layout.ts'
import type { Child, Markup } from '../office/xml.ts'
import { namespaces, twips, w } from './styles.ts'
import { p, run } from './words.ts'

/** Header, footer and paper of a part. A4 with its margins, upright or on its side. */
export function sectionOf({ orientation }: Part): Markup {
  const [short, long] = [twips(210), twips(297)]
  const upright = orientation === 'upright'
  const side = Math.round((twips(upright ? 210 : 297) - twips(TEXT_WIDTH[orientation])) / 2)
  return w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': `header-${orientation}` }),
    w('footerReference', { type: 'default', 'r:id': `footer-${orientation}` }),
    w('pgSz', upright ? { w: short, h: long } : { w: long, h: short, orient: 'landscape' }),
    w('pgMar', {
      top: twips(MARGIN.top),
      right: side,
      bottom: twips(MARGIN.bottom),
      left: side,
      header: twips(MARGIN.edge),
      footer: twips(MARGIN.edge),
      gutter: 0,
    }),
  )
}

/** On every page: of which dossier and entry it is, and that it is an example if it is one. */
export const headerPart = ({ running }: Layout, { orientation }: Part): Markup =>
  w(
    'hdr',
    namespaces,
    edge('header', orientation, [
      run({ text: `${running.head}\t` }),
      run({ text: running.example, style: 'alarm' }),
    ]),
  )

/** On every page: the hash of the entry, and which page it is. */
export const footerPart = ({ running }: Layout, { orientation }: Part): Markup =>
  w(
    'ftr',
    namespaces,
    edge('footer', orientation, [
      run({ text: running.foot, style: 'runningHash' }),
      run({ text: `\t${running.page} ` }),
      pageField('PAGE'),
      run({ text: ` ${running.of} ` }),
      pageField('NUMPAGES'),
    ]),
  )

const edge = (style: 'header' | 'footer', orientation: Part['orientation'], children: Child): Markup =>
  p(style, w('tabs', {}, w('tab', { val: 'right', pos: twips(TEXT_WIDTH[orientation]) })), children)

const pageField = (name: string): Markup => w('fldSimple', { instr: ` ${name} ` }, run({ text: '1' }))
