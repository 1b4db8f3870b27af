import { message } from '../i18n/message.ts'
import type { Document } from './document.ts'

const PROJECT_LENGTH = 70

/** The whole style of a report page: calm on screen, complete on paper. */
export function stylesheet(document: Document): string {
  return screen + print(document) + (document.onePage ? onePaper : '')
}

/**
 * A string in CSS. All but plain letters, digits and spaces is escaped, so that a project's name can
 * end neither the string nor the style element.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 ]/gu, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`

const shorten = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > PROJECT_LENGTH ? `${characters.slice(0, PROJECT_LENGTH - 1).join('')}…` : text
}

const screen = `
:root { --ink: #1a1a1a; --quiet: #555; --line: #c4c4c4; --rule: #767676; --paper: #fff; --accent: #1f4e79; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 56rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul { max-width: 44rem; margin: 0 0 1rem; }
ul { padding-left: 1.25rem; }
li { margin-bottom: .35rem; }
a { color: var(--accent); }
.statements { max-width: 44rem; padding-left: 2.25rem; margin: 0 0 1rem; }
.statements a, .ground { font-size: .8em; white-space: nowrap; }
.subtitle { font-size: 1.1rem; color: var(--quiet); margin: 0 0 1rem; }
.lead { font-size: 1.15rem; font-weight: 600; }
.notice { border: 3px solid #9c2b45; padding: .75rem 1rem; margin: 0 0 1.5rem; font-weight: 600; max-width: none; }
.notice strong { display: block; color: #9c2b45; letter-spacing: .04em; text-transform: uppercase; }
.callout { border-left: 4px solid var(--accent); padding: .25rem 0 .25rem 1rem; margin: 0 0 1rem; }
nav ol { columns: 2 18rem; padding-left: 1.5rem; margin: 0; }
nav h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; padding: 0; border: 0; }
dl { margin: 0 0 1.25rem; display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); gap: .3rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
code { font: .82em/1.5 "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 1.75rem; }
.scroll:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--rule); min-width: 4.5rem; }
tbody th { min-width: 9rem; }
td { white-space: pre-line; }
.end { text-align: right; }
td.end { white-space: nowrap; }
table.long { table-layout: fixed; min-width: 42rem; }
.long thead th:first-child { width: 20%; }
.long thead th.end { width: 12%; }
.long th, .long td { overflow-wrap: break-word; hyphens: auto; }
tr.group > * { font-weight: 600; padding-top: .8rem; }
tr.total > * { font-weight: 600; border-top: 2px solid var(--rule); border-bottom: 0; }
figure { margin: 1.5rem 0; }
figcaption { margin-bottom: .75rem; }
figcaption strong { display: block; font-weight: 600; }
.drawing { overflow-x: auto; margin-bottom: 1.5rem; }
.drawing svg { display: block; width: 100%; min-width: 34rem; max-width: 52rem; height: auto; font-family: inherit; }
.colophon { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; font-size: .875rem; color: var(--quiet); }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .6rem; } }
`

/** What a board decides on, on one side of an A4; its entry and hash stand in the margins. */
const onePaper = `
.one-page h2 { margin-top: 1.5rem; }
@page { margin: 17mm 18mm 14mm; }
@media print {
  /* Two families of the same widths: it is one page on any machine. */
  body.one-page { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; }
  .one-page .notice { padding: 1mm 2mm; margin: 0 0 2.5mm; border-width: 2px; font-size: 8.5pt; }
  .one-page .notice strong { display: inline; }
  .one-page h1 { font-size: 16pt; margin: 0; }
  .one-page .subtitle { font-size: 10pt; margin: 0 0 2mm; }
  .one-page header dl { display: none; }
  .one-page #verdict { break-before: auto; break-after: auto; }
  .one-page #verdict h2 { font-size: 13pt; padding-top: 1.5mm; margin-bottom: 1.5mm; }
  .one-page #verdict h3 { font-size: 1.05em; margin: 1em 0 .25em; }
  .one-page #verdict li { margin-bottom: .2em; }
  .one-page #verdict p { margin-bottom: .4em; }
  .one-page .statements { margin-bottom: .8mm; }
  .one-page .statements + p { margin-top: 1em; padding-top: .5em; border-top: 1px solid var(--rule); }
}
`

/** From comfortable to just readable; in points, of which there are this many in the height and width of the text. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8]
const ROOM = { height: 675, width: 470 }
/** How wide a letter is on average, how high a line and the room around a heading, as parts of the size. */
const LETTER = 0.49
const LINE = 1.34
const HEADING = 2.5

/** The largest size at which the verdict is one page. */
function verdictSize({ sections }: Document): number {
  const blocks = sections.find(({ id }) => id === 'verdict')?.blocks ?? []
  const lines = (size: number): number => {
    const linesOf = (text: string) => Math.ceil((text.length * LETTER * size) / ROOM.width) * LINE
    return blocks.reduce((height, block) => {
      if (block.kind === 'heading') return height + HEADING
      if (block.kind === 'paragraph') return height + linesOf(block.text) + 1
      if (block.kind !== 'statements') return height
      return block.statements.reduce((sum, { text, ground }) => sum + linesOf(text + ground.text), height)
    }, 0)
  }
  return SIZES.find(size => lines(size) * size <= ROOM.height) ?? SIZES.at(-1)!
}

/** Every printed page says of which dossier, entry and hash it is; the browser numbers the pages. */
function print(document: Document): string {
  const { language, provenance, notice } = document
  const { projectName, seq, hash } = provenance
  const head = message(language, 'report.running.head', { project: shorten(projectName), seq })
  const foot = message(language, 'report.running.foot', { hash })
  const page = message(language, 'report.running.page')
  const of = message(language, 'report.running.of')
  return `
@page {
  size: A4; margin: 24mm 18mm 22mm;
  @top-left { content: ${cssString(head)}; font: 8pt "Liberation Sans", Arial, sans-serif; color: #555; vertical-align: bottom; padding-bottom: 6mm; white-space: nowrap; }
  @top-right { content: ${notice ? cssString(message(language, 'report.running.example')) : '""'}; font: bold 8pt "Liberation Sans", Arial, sans-serif; color: #9c2b45; vertical-align: bottom; padding-bottom: 6mm; white-space: nowrap; }
  @bottom-left { content: ${cssString(foot)}; font: 7pt "DejaVu Sans Mono", Consolas, monospace; color: #555; vertical-align: top; padding-top: 5mm; white-space: nowrap; }
  @bottom-right { content: ${cssString(page)} " " counter(page) " " ${cssString(of)} " " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; color: #555; vertical-align: top; padding-top: 5mm; white-space: nowrap; }
}
@media print {
  html { font-size: 10pt; line-height: 1.45; }
  p, ul { max-width: none; }
  body { max-width: none; padding: 0; }
  .statements { max-width: none; margin-bottom: 2mm; }
  h1 { font-size: 22pt; } h2 { font-size: 15pt; margin-top: 9mm; } h3 { font-size: 11.5pt; }
  /* A board signs it, so it is a page by itself. */
  #verdict { break-before: page; break-after: page; font-size: ${verdictSize(document)}pt; line-height: 1.32; }
  #verdict h2, #verdict + section h2 { margin-top: 0; }
  #verdict h3 { margin: 5mm 0 1mm; }
  h2, h3, caption, figcaption, thead, tr.group, p:has(+ .scroll), p:has(+ figure) { break-after: avoid; }
  figcaption { break-inside: avoid; }
  tr.total, tbody:last-child tr:last-child { break-before: avoid; }
  tbody tr:first-child { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, figure .drawing, .notice, dl { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; line-height: 1.3; } caption { font-size: 8.5pt; }
  th, td { padding: .22rem .8rem .22rem 0; }
  table.fine { font-size: 7.5pt; } table.finer { font-size: 6.2pt; } table.finest { font-size: 5pt; }
  :is(.fine, .finer, .finest) :is(th, td) { padding-right: 1.7mm; }
  tr.group > * { padding-top: .55rem; }
  .scroll, .drawing { overflow: visible; }
  .scroll.narrow { break-inside: avoid; }
  .drawing svg { min-width: 0; max-width: none; }
  thead th, tbody th, table.long { min-width: 0; }
  .colophon { display: none; }
  a { color: inherit; text-decoration: none; }
}
`
}
