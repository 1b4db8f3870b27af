import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Before the tests that start the program: dist is built, and there is a folder for what they share. */
export default function setUp({ provide }: TestProject): () => void {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-tests-'))
  provide('folder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run; it goes when the run ends. */
    folder: string
  }
}

/**
 * Builds dist once a run, for tests that start the real program, and only when a source is newer. In
 * place, without the `rm` of `npm run build`: a program that runs meanwhile keeps its files.
 */
function build(): void {
  const root = new URL('..', import.meta.url).pathname
  const main = join(root, 'dist/main.js')
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const files = [...sources, join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json')]
  const newest = Math.max(...files.map(file => statSync(file).mtimeMs))
  if ((statSync(main, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= newest) return
  const started = new Date()
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build failed:\n${stdout}`)
  chmodSync(main, 0o755)
  // A source that changed during the build is newer than this, and gets a build of its own.
  utimesSync(main, started, started)
}
