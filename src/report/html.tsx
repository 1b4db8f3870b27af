import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { type Words, wordsIn } from '../i18n/message.ts'
import { BlockOf } from './block.tsx'
import type { Chart, Document, Section } from './document.ts'
import { drawAll } from './drawings.ts'
import { stylesheet } from './stylesheet.ts'

/** One page that needs nothing else: no script, no request, its style inside. */
export async function renderHtml(document: Document): Promise<string> {
  const drawings = await drawAll(document.sections)
  const style = stylesheet(document)
  return `<!doctype html>\n${render(<Page document={document} drawings={drawings} style={style} />)}\n`
}

/** Also holds when the page was saved to disk, where no server says it. */
const policyOf = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

interface PageProps {
  document: Document
  drawings: ReadonlyMap<Chart, string>
  style: string
}

function Page({ document, drawings, style }: PageProps) {
  const { language, title, subtitle, notice, provenance, onePage, sections } = document
  const t = wordsIn(language)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}: ${subtitle}`}</title>
        {/* Our own text; what a person typed is escaped by cssString. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={onePage ? 'one-page' : undefined}>
        <header>
          {notice && (
            <p class="notice">
              <strong>{t('report.example')}</strong> {notice}
            </p>
          )}
          <h1>{title}</h1>
          <p class="subtitle">{subtitle}</p>
          <Stamp t={t} provenance={provenance} />
        </header>
        {!onePage && (
          <nav aria-labelledby="contents">
            <h2 id="contents">{t('report.contents')}</h2>
            <ol>
              {sections.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main>
          {sections.map((section, i) => (
            <Chapter key={section.id} number={onePage ? null : i + 1} section={section} drawings={drawings} />
          ))}
        </main>
        <footer class="colophon">
          <Stamp t={t} provenance={provenance} />
        </footer>
      </body>
    </html>
  )
}

function Stamp({ t, provenance }: { t: Words; provenance: Document['provenance'] }) {
  return (
    <dl>
      <dt>{t('report.provenance.entry')}</dt>
      <dd>{t('report.entry', { seq: provenance.seq })}</dd>
      <dt>{t('report.hash')}</dt>
      <dd>
        <code>{provenance.hash}</code>
      </dd>
    </dl>
  )
}

interface ChapterProps {
  /** Null: what is one page has no numbers. */
  number: number | null
  section: Section
  drawings: ReadonlyMap<Chart, string>
}

function Chapter({ number, section: { id, heading, blocks }, drawings }: ChapterProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{number === null ? heading : `${number}. ${heading}`}</h2>
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} id={`${id}-${i + 1}`} drawings={drawings} />
      ))}
    </section>
  )
}
