import { type Zippable, zipSync } from 'fflate'

/** A name in the archive with what it holds. */
export type ArchiveFile = readonly [path: string, content: Uint8Array]

/** The first moment that a ZIP can hold, on any clock: the same files give the same bytes. */
const NO_MOMENT = new Date(1980, 0, 1)
/** Small already; and what is not packed tells what kind of file the archive is. */
const AS_IT_IS = /\.png$|^mimetype$/

/** A ZIP of these files, in this order. */
export const archive = (files: readonly ArchiveFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(([path, content]) => [path, [content, { level: AS_IT_IS.test(path) ? 0 : 6 }]]),
    ) as Zippable,
    { mtime: NO_MOMENT },
  )
