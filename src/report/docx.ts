import { chartImages } from './chart-image.ts'
import type { Document } from './document.ts'
import { bodyPart } from './docx/body.ts'
import { footerPart, headerPart } from './docx/page.ts'
import { numberingPart, stylesPart, val, WORD, w } from './docx/styles.ts'
import { type ArchiveFile, archive } from './office/archive.ts'
import { layoutOf } from './office/layout.ts'
import type { Layout, Picture } from './office/piece.ts'
import { element, type Markup, xmlFile } from './office/xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'
const EXTENDED = 'application/vnd.openxmlformats-officedocument.extended-properties+xml'

/**
 * A report for Word (Office Open XML). It holds no macro, no link to outside, and only fields for page
 * numbers and contents; all that a person typed is text.
 */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const layout = layoutOf(document, await chartImages(document))
  const { document: body, pictures, starts } = bodyPart(layout)
  const parts: Part[] = [
    { id: 'styles', kind: 'styles', content: stylesPart(layout) },
    { id: 'numbering', kind: 'numbering', content: numberingPart(starts) },
    { id: 'settings', kind: 'settings', content: settingsPart(layout) },
    ...[...new Map(layout.parts.map(part => [part.orientation, part])).values()].flatMap(part => [
      { id: `header-${part.orientation}`, kind: 'header' as const, content: headerPart(layout, part) },
      { id: `footer-${part.orientation}`, kind: 'footer' as const, content: footerPart(layout, part) },
    ]),
  ]
  return archive([
    ['[Content_Types].xml', xmlFile(contentTypes(parts))],
    ['_rels/.rels', xmlFile(packageRelations)],
    ['docProps/core.xml', xmlFile(coreProperties(layout))],
    ['docProps/app.xml', xmlFile(appProperties)],
    ['word/document.xml', xmlFile(body)],
    ['word/_rels/document.xml.rels', xmlFile(documentRelations(parts, pictures))],
    ...parts.map(({ id, content }): ArchiveFile => [`word/${id}.xml`, xmlFile(content)]),
    ...pictures.flatMap(({ image }, i): ArchiveFile[] => [
      [`word/media/chart-${i + 1}.png`, image.png],
      [`word/media/chart-${i + 1}.svg`, new TextEncoder().encode(image.svg)],
    ]),
  ])
}

/** A file beside the text, which refers to it by its id. */
interface Part {
  id: string
  kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer'
  content: Markup
}

const contentTypes = (parts: readonly Part[]): Markup => {
  const known = (extension: string, type: string) =>
    element('Default', { Extension: extension, ContentType: type })
  const file = (path: string, type: string) => element('Override', { PartName: path, ContentType: type })
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    known('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    known('xml', 'application/xml'),
    known('png', 'image/png'),
    known('svg', 'image/svg+xml'),
    file('/word/document.xml', `${TYPE}.document.main+xml`),
    parts.map(({ id, kind }) => file(`/word/${id}.xml`, `${TYPE}.${kind}+xml`)),
    file('/docProps/core.xml', CORE),
    file('/docProps/app.xml', EXTENDED),
  )
}

const relations = (...children: Markup[]): Markup =>
  element('Relationships', { xmlns: `${PACKAGE}/relationships` }, children)
const relation = (id: string, type: string, target: string): Markup =>
  element('Relationship', { Id: id, Type: type, Target: target })

const packageRelations = relations(
  relation('document', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
  relation('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relation('app', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
)

const documentRelations = (parts: readonly Part[], pictures: readonly Picture[]): Markup =>
  relations(
    ...parts.map(({ id, kind }) => relation(id, `${OFFICE}/relationships/${kind}`, `${id}.xml`)),
    ...pictures.flatMap((_, i) =>
      ['png', 'svg'].map(form =>
        relation(`${form}${i + 1}`, `${OFFICE}/relationships/image`, `media/chart-${i + 1}.${form}`),
      ),
    ),
  )

/** No moment: the same entry gives the same file, whenever it is asked for. */
const coreProperties = ({ title, subtitle, basis, locale }: Layout): Markup =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, title),
    element('dc:subject', {}, subtitle),
    element('dc:creator', {}, 'Weegkader'),
    element('dc:description', {}, basis),
    element('dc:language', {}, locale),
  )

const appProperties: Markup = element(
  'Properties',
  { xmlns: `${OFFICE}/extended-properties` },
  element('Application', {}, 'Weegkader'),
)

/** As Word 2013 and later lay it out, with the comma of its language. */
const settingsPart = ({ locale }: Layout): Markup =>
  w(
    'settings',
    { 'xmlns:w': WORD },
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    w('themeFontLang', { val: locale }),
    val('decimalSymbol', locale === 'nl-NL' ? ',' : '.'),
    val('listSeparator', locale === 'nl-NL' ? ';' : ','),
  )
