import { strFromU8, unzipSync } from 'fflate'
import { type Document, figures, table, words } from '../../src/report/document.ts'
import { type Read, readXml } from '../fixtures/xml.ts'
import { hostile } from './edge-samples.ts'
import { frameworkOf, models, type Sample } from './sample.ts'
import { told } from './told.ts'

/** Everything that a person can type, and what a word processor puts on a clipboard. */
export const typed = `${hostile}\u0001\u000bnext\tcolumn =1+1 {TOC} &amp; ]]> <w:p/>`

export const hostileSample: Sample = {
  name: hostile,
  example: hostile,
  freeText: `${typed} \ud800`,
  models: models.map((model, i) => ({
    ...model,
    name: { nl: `${typed} ${i}` },
    description: { nl: typed },
  })),
  framework: () => ({ ...frameworkOf(), title: { nl: hostile }, question: { nl: hostile } }),
}

/** A table of so many models, after the rest of a report. */
export function withModels(count: number, document: Document = told()): Document {
  const columns = Array.from({ length: count }, (_, i) => figures(`M${i + 1} Regionale pool met hard piket`))
  const rows = [...functions, 'Totaal'].map(fn => [fn, ...columns.map((_, i) => `${i},25–1.234,5`)])
  const wide = table('Minuten per kernfunctie', [words('Kernfunctie'), ...columns], rows)
  return { ...document, sections: [...document.sections, { id: 'wide', heading: 'Breed', blocks: [wide] }] }
}
const functions = ['Algemeen Commandant Bevolkingszorg (AC-Bz)', 'Omgevingsanalist']

/** A part of a report as one page. */
export const onePage = (): Document => {
  const document = told()
  const [section] = document.sections
  return { ...document, onePage: true, sections: [section!] }
}

/** The report, its pictures left out. */
export const withoutCharts = ({ sections, ...document }: Document): Document => ({
  ...document,
  sections: sections.map(section => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'chart'),
  })),
})

/** The files in an office file, the XML read. */
export function unpack(bytes: Uint8Array): { paths: string[]; read: (path: string) => Read; all: string } {
  const files = unzipSync(bytes)
  const paths = Object.keys(files)
  const xml = paths.filter(path => /\.(xml|rels)$/.test(path))
  return {
    paths,
    read: path => readXml(strFromU8(files[path]!)),
    all: xml.map(path => strFromU8(files[path]!)).join('\n'),
  }
}
