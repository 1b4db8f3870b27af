import { createHash } from 'node:crypto'
import { canonicalText, sealOf } from '../dossier/seal.ts'
import { message } from '../i18n/message.ts'
import { metadataOf, type PackagedFile } from './metadata.ts'
import { type ArchiveFile, archive } from './office/archive.ts'
import { xmlFile } from './office/xml.ts'
import { renderReport } from './render.ts'
import type { PackageOrder } from './source.ts'

/**
 * The whole dossier as one ZIP, to be kept: the report, its data, the framework, the ledger, metadata, and a
 * manifest of hashes. The same dossier gives the same bytes.
 */
export async function renderPackage(order: PackageOrder): Promise<Uint8Array> {
  const { dossier, framework } = order
  const { project, seq, hash } = dossier
  const content: ArchiveFile[] = [
    ...(await reportsIn(order)),
    // As it was hashed: the file's own SHA-256 is the seal.
    ...(framework ? [file('framework.json', canonicalText(framework))] : []),
    file('dossier.json', `${JSON.stringify(dossier, null, 2)}\n`),
  ]
  const files: ArchiveFile[] = [
    ...content,
    ['metadata.xml', xmlFile(metadataOf(order, content.map(packaged)))],
    file('LEESMIJ.txt', readMe(order)),
  ]
  const manifest = {
    format: 'weegkader-package@1',
    project,
    seq,
    hash,
    frameworkHash: framework && sealOf(framework),
    files: files.map(packaged),
  }
  return archive([...files, file('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)])
}

const file = (path: string, text: string): ArchiveFile => [path, new TextEncoder().encode(text)]

const packaged = ([path, content]: ArchiveFile): PackagedFile => ({
  path,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

async function reportsIn({ source, records }: PackageOrder): Promise<ArchiveFile[]> {
  if (!source) return []
  const made = async (
    path: string,
    format: 'html' | 'xlsx' | 'json',
    language: 'nl' | 'en' = 'nl',
  ): Promise<ArchiveFile> => {
    const report = await renderReport({ kind: 'ranking', format, language, source, records })
    return typeof report === 'string' ? file(path, report) : [path, report]
  }
  return [
    await made('report.html', 'html'),
    await made('report-en.html', 'html', 'en'),
    await made('data.xlsx', 'xlsx'),
    await made('report.json', 'json'),
  ]
}

/** How to check what is in the package, in both languages. */
function readMe({ dossier: { project, seq, hash }, source }: PackageOrder): string {
  const told = (['nl', 'en'] as const).map(language =>
    [
      message(language, 'package.what', { project, seq }),
      message(language, 'package.head', { hash }),
      message(language, source ? 'package.with-report' : 'package.without-report'),
      message(language, 'package.manifest'),
      '  sha256sum report.html dossier.json',
      message(language, 'package.ledger'),
      '  weegkader verify dossier.json',
      ...(source ? [message(language, 'package.numbers'), '  weegkader reproduce report.json'] : []),
      message(language, 'package.metadata'),
    ].join('\n'),
  )
  return `${told.join('\n\n---\n\n')}\n`
}
