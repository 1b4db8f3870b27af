import { inLanguage } from '../dossier/text.ts'
import { message } from '../i18n/message.ts'
import { element, type Markup } from './office/xml.ts'
import type { PackageOrder } from './source.ts'

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto'
/** MDTO allows no longer name. */
const NAME_LENGTH = 80

/** A file of the package, as the manifest and the metadata list it. */
export interface PackagedFile {
  path: string
  size: number
  sha256: string
}

/** Facts that make the history of the record, and what an archivist calls them. */
const history = {
  'project-opened': 'opened',
  'framework-sealed': 'sealed',
  'framework-amended': 'amended',
  'round-closed': 'scored',
  'decision-recorded': 'decided',
} as const

const formats: Record<string, string> = {
  html: 'text/html',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const remark: Markup = {
  markup: `<!-- ${[
    'Metagegevens in de stijl van MDTO, niet gevalideerd tegen het schema.',
    'Aan te vullen door de archiefvormer: archiefvormer, waardering, bewaartermijn',
    'en beperkingGebruik (vertrouwelijkheid).',
    'MDTO-style metadata, not validated; the archiving body adds the rest.',
  ].join(' ')} -->`,
}

/** What the package is, its history and its files, in the style of MDTO (Dutch government records). */
export function metadataOf(order: PackageOrder, files: readonly PackagedFile[]): Markup {
  const { name, dossier } = order
  const { project, seq } = dossier
  const events = eventsIn(order)
  const at = events.at(-1)!.at
  const record = element(
    'informatieobject',
    {},
    identification(`${project}/${seq}`),
    element('naam', {}, shortened(inLanguage(name, 'nl'))),
    element('aggregatieniveau', {}, concept('Dossier', 'Begrippenlijst Aggregatieniveaus MDTO')),
    element('taal', {}, 'nl'),
    events.map(event =>
      element(
        'event',
        {},
        element('eventType', {}, concept(event.label, 'Weegkader')),
        element('eventTijd', {}, event.at),
        element('eventResultaat', {}, message('nl', 'report.entry', { seq: event.seq })),
      ),
    ),
    files.map(({ path }) =>
      element(
        'heeftRepresentatie',
        {},
        element('verwijzingNaam', {}, path),
        element('verwijzingIdentificatie', {}, kenmerk(`${project}/${seq}/${path}`)),
      ),
    ),
  )
  const described = files.map(({ path, size, sha256 }) =>
    element(
      'bestand',
      {},
      identification(`${project}/${seq}/${path}`),
      element('naam', {}, path),
      element('omvang', {}, String(size)),
      element('bestandsformaat', {}, concept(formats[path.split('.').at(-1)!]!, 'IANA Media types')),
      element(
        'checksum',
        {},
        element('checksumAlgoritme', {}, concept('SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO')),
        element('checksumWaarde', {}, sha256),
        element('checksumDatum', {}, at),
      ),
      element(
        'isRepresentatieVan',
        {},
        element('verwijzingNaam', {}, shortened(inLanguage(name, 'nl'))),
        element('verwijzingIdentificatie', {}, kenmerk(`${project}/${seq}`)),
      ),
    ),
  )
  // MDTO describes one object a file; here they stand together.
  return element(
    'metagegevens',
    {},
    remark,
    [record, ...described].map(object => element('MDTO', { xmlns: NAMESPACE }, object)),
  )
}

interface ArchivedEvent {
  label: string
  at: string
  seq: number
}

/** From the entries as they are exported; what is withheld is no part of the history yet. */
function eventsIn({ dossier: { entries } }: PackageOrder): ArchivedEvent[] {
  return entries.flatMap(({ seq, text }) => {
    if (text === null) return []
    const { type, at } = JSON.parse(text) as { type: string; at: string }
    if (!(type in history)) return []
    return [{ label: message('nl', `package.event.${history[type as keyof typeof history]}`), at, seq }]
  })
}

const kenmerk = (id: string): Markup[] => [
  element('identificatieKenmerk', {}, id),
  element('identificatieBron', {}, 'Weegkader'),
]
const identification = (id: string): Markup => element('identificatie', {}, kenmerk(id))

const concept = (label: string, list: string): Markup[] => [
  element('begripLabel', {}, label),
  element('begripBegrippenlijst', {}, element('verwijzingNaam', {}, list)),
]

const shortened = (name: string): string => {
  const characters = [...name]
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH - 1).join('')}…` : name
}
