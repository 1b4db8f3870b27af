import { chartImages } from './chart-image.ts'
import type { Document } from './document.ts'
import { contentFile } from './odt/body.ts'
import { rootAttributes, stylesFile } from './odt/styles.ts'
import { type ArchiveFile, archive } from './office/archive.ts'
import { layoutOf } from './office/layout.ts'
import type { Layout } from './office/piece.ts'
import { element, type Markup, xmlFile } from './office/xml.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
const mediaTypes: Record<string, string> = { xml: 'text/xml', svg: 'image/svg+xml', png: 'image/png' }

/**
 * A report as an OpenDocument text. It holds no macro, no link to outside, and only fields for page
 * numbers and contents; all that a person typed is text.
 */
export async function renderOdt(document: Document): Promise<Uint8Array> {
  const layout = layoutOf(document, await chartImages(document))
  const { content, pictures } = contentFile(layout)
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files: ArchiveFile[] = [
    ['content.xml', xmlFile(content)],
    ['styles.xml', xmlFile(stylesFile(layout))],
    ['meta.xml', xmlFile(metaFile(layout))],
    ['settings.xml', xmlFile(settingsFile)],
    ...pictures.flatMap(({ image }, i): ArchiveFile[] => [
      [`Pictures/chart-${i + 1}.svg`, bytes(image.svg)],
      [`Pictures/chart-${i + 1}.png`, image.png],
    ]),
  ]
  return archive([
    ['mimetype', bytes(TYPE)],
    ...files,
    ['META-INF/manifest.xml', xmlFile(manifest(files.map(([path]) => path)))],
  ])
}

/** LibreOffice keeps rows together when asked; what is not said besides, it lays out as it did long ago. */
const settings: Record<string, boolean | string> = {
  TableRowKeep: true,
  PrinterIndependentLayout: 'high-resolution',
  AddExternalLeading: true,
  AddParaTableSpacing: true,
  AddParaTableSpacingAtStart: true,
  AddParaSpacingToTableCells: true,
  AddParaLineSpacingToTableCells: true,
  PropLineSpacingShrinksFirstLine: true,
  UseFormerLineSpacing: false,
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  UseOldNumbering: false,
  IgnoreFirstLineIndentInNumbering: false,
  TabOverflow: true,
  UnxForceZeroExtLeading: false,
  ClipAsCharacterAnchoredWriterFlyFrames: false,
}

const settingsFile: Markup = element(
  'office:document-settings',
  {
    'xmlns:office': rootAttributes['xmlns:office'],
    'xmlns:ooo': 'http://openoffice.org/2004/office',
    'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
    'office:version': rootAttributes['office:version'],
  },
  element(
    'office:settings',
    {},
    element(
      'config:config-item-set',
      { 'config:name': 'ooo:configuration-settings' },
      Object.entries(settings).map(([name, value]) =>
        element('config:config-item', { 'config:name': name, 'config:type': typeof value }, String(value)),
      ),
    ),
  ),
)

const manifest = (paths: readonly string[]): Markup => {
  const entry = (path: string, type: string, version: string | null = null) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:version': version,
      'manifest:media-type': type,
    })
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': MANIFEST, 'manifest:version': '1.3' },
    entry('/', TYPE, '1.3'),
    paths.map(path => entry(path, mediaTypes[path.split('.').at(-1)!]!)),
  )
}

/** No moment: the same entry gives the same file, whenever it is asked for. */
const metaFile = ({ title, subtitle, basis, locale }: Layout): Markup =>
  element(
    'office:document-meta',
    rootAttributes,
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Weegkader'),
      element('dc:title', {}, title),
      element('dc:subject', {}, subtitle),
      element('dc:description', {}, basis),
      element('meta:initial-creator', {}, 'Weegkader'),
      element('dc:creator', {}, 'Weegkader'),
      element('dc:language', {}, locale),
    ),
  )
