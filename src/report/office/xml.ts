/** Finished markup: only `element` makes it, so that no text becomes markup by accident. */
export interface Markup {
  readonly markup: string
}
export type Child = Markup | string | null | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | null>>

/** One element. Text and attributes are escaped; what is null is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  let opening = name
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]!
    if (value !== null) opening += ` ${key}="${escaped(String(value), IN_ATTRIBUTE)}"`
  }
  const inside = markupOf(children)
  return { markup: inside === '' ? `<${opening}/>` : `<${opening}>${inside}</${name}>` }
}

/** A whole XML file. */
export const xmlFile = (root: Markup): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`)

/** No XML can hold most control characters and halves of characters: they show as what cannot be shown. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

function markupOf(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return escaped(child, IN_TEXT)
  if ('markup' in child) return child.markup
  return child.length === 1 ? markupOf(child[0]!) : child.map(markupOf).join('')
}

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const IN_TEXT = /[&<>]/g
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g

/** A document holds hundreds of thousands of texts, of which most are words and numbers alone. */
const NOT_PLAIN = /[^ !#-%'-;=?-~]/

const escaped = (text: string, marks: RegExp): string =>
  NOT_PLAIN.test(text) ? withoutForbidden(text).replace(marks, mark => `&#${mark.charCodeAt(0)};`) : text
