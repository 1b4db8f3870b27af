import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = new URL('../../../src', import.meta.url).pathname

/** What a file loads when it runs: imports of types are gone by then. */
function loadedBy(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  })
  return ts
    .preProcessFile(outputText)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(file, '..', fileName) : fileName))
}

function loadedFrom(start: string): Set<string> {
  const seen = new Set<string>([start])
  for (const file of seen) if (file.startsWith('/')) for (const next of loadedBy(file)) seen.add(next)
  return seen
}

const scripts = readdirSync(join(src, 'web/browser')).map(name => join(src, 'web/browser', name))

test('a script on a page loads only itself and the maths: no package, no other folder', () => {
  const loaded = new Set(scripts.flatMap(script => [...loadedFrom(script)]))
  const places = [...loaded].map(file => (file.startsWith('/') ? relative(src, file) : file))
  expect(places.filter(place => !/^(mcda|web\/browser)\//.test(place))).toEqual([])
  expect(places).toContain('mcda/weighted-total.ts')
})
