import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SRC = new URL('../src', import.meta.url).pathname

/** Which folders each folder may import from; what is not here is not allowed. */
const mayImport: Record<string, readonly string[]> = {
  mcda: [],
  dossier: ['mcda'],
  store: ['dossier'],
  i18n: ['dossier', 'mcda'],
  report: ['dossier', 'mcda', 'i18n'],
  app: ['dossier', 'mcda', 'store'],
  web: ['http', 'app', 'report', 'i18n', 'dossier', 'mcda', 'store'],
  http: ['app', 'report', 'i18n', 'dossier', 'mcda', 'store'],
  client: [],
  cli: ['client', 'web', 'http', 'app', 'report', 'i18n', 'dossier', 'mcda', 'store'],
  'main.ts': ['cli', 'client', 'web', 'http', 'app', 'report', 'i18n', 'dossier', 'mcda', 'store'],
}
/** The app fills what a report tells; it knows the shape of it and nothing else of reports. */
const typesOnly = new Set(['app → report/source.ts'])

/** Outside packages of the parts that are pure: nothing with a disk, a clock or a network behind it. */
const purePackages: Record<string, readonly string[]> = {
  mcda: ['mathjs', 'mathjs/number', 'zod'],
  dossier: ['canonicalize', 'node:crypto', 'zod'],
}
/** Packages that one folder has to itself. */
const homeOf: Record<string, string> = { 'better-sqlite3': 'store', kysely: 'store', commander: 'cli' }
interface Import {
  from: string
  /** Path inside src, or the name of a package. */
  to: string
  inside: boolean
  typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .sort()
const sources = new Map(
  files.map(file => [
    file,
    ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  ]),
)
const folderOf = (file: string): string => file.split('/')[0]!

function nodesOf(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** `import type`, and an import of which every name is a type. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const { importClause: clause } = node
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(element => element.isTypeOnly)
  )
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  return nodesOf(source).flatMap(node => {
    const found = specifierOf(node)
    if (!found) return []
    const inside = found.specifier.startsWith('.')
    const to = inside ? relative(SRC, join(SRC, dirname(file), found.specifier)) : found.specifier
    return [{ from: file, to, inside, typeOnly: found.typeOnly }]
  })
}

function specifierOf(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? { specifier: moduleSpecifier.text, typeOnly: isTypeOnly(node) }
      : null
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: (node.argument.literal as ts.StringLiteral).text, typeOnly: true }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    // What is imported under a name made up at run time could be anything.
    return {
      specifier: argument && ts.isStringLiteral(argument) ? argument.text : './unknown.ts',
      typeOnly: false,
    }
  }
  return null
}

const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))

test('every file of ours that is imported is there', () => {
  expect(imports.length).toBeGreaterThan(200)
  expect(imports.filter(({ inside, to }) => inside && !files.includes(to))).toEqual([])
})

test('imports point one way', () => {
  const wrong = imports.flatMap(({ from, to, inside, typeOnly }) => {
    const [here, there] = [folderOf(from), folderOf(to)]
    if (!inside || here === there) return []
    const allowed = mayImport[here]?.includes(there) || (typeOnly && typesOnly.has(`${here} → ${to}`))
    return allowed ? [] : [`${from} → ${to}`]
  })
  expect(wrong).toEqual([])
})

test('every folder has its place in the order', () => {
  expect([...new Set(files.map(folderOf))].filter(folder => !(folder in mayImport))).toEqual([])
})

test('no file imports itself by a detour, not even for a type', () => {
  const next = new Map(files.map(file => [file, new Set<string>()]))
  for (const { from, to, inside } of imports) if (inside) next.get(from)!.add(to)
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(cycles).toEqual([])
})

test('the maths and the rules are pure: no package with a disk or a network behind it', () => {
  const wrong = imports.filter(({ from, to, inside, typeOnly }) => {
    const allowed = purePackages[folderOf(from)]
    return !inside && !typeOnly && allowed !== undefined && !allowed.includes(to)
  })
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('the database is known to the store only, and the arguments to the command line', () => {
  const wrong = imports
    .filter(({ from, to, inside }) => !inside && (homeOf[to] ?? folderOf(from)) !== folderOf(from))
    .map(({ from, to }) => `${from} → ${to}`)
  expect(wrong).toEqual([])
})

test('a file is named after what it holds', () => {
  const vague = files.filter(file =>
    /(^|\/)(utils?|helpers?|misc|common|shared|lib|types)(\.tsx?$|\/)/.test(file),
  )
  expect(vague).toEqual([])
})

/** Where a node reaches for the environment, the clock, chance or the exit. */
function reachesOutside(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name.text
      : node.argumentExpression.getText().slice(1, -1)
    return forbidden.has(`${node.expression.getText()}.${name}`)
  }
  const isDate = (callee: ts.Expression) => ts.isIdentifier(callee) && callee.text === 'Date'
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length
  if (ts.isCallExpression(node)) return isDate(node.expression)
  return ts.isImportSpecifier(node) && forbidden.has((node.propertyName ?? node.name).text)
}
const forbidden = new Set([
  'process.env',
  'process.exit',
  'process.exitCode',
  'process.argv',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'randomBytes',
  'randomUUID',
  'randomInt',
])

test('only main.ts knows the environment, the clock, chance and the exit', () => {
  const found = [...sources]
    .filter(([file]) => file !== 'main.ts')
    .flatMap(([file, source]) =>
      nodesOf(source)
        .filter(reachesOutside)
        .map(
          node =>
            `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`,
        ),
    )
  expect(found).toEqual([])
  expect(nodesOf(sources.get('main.ts')!).some(reachesOutside)).toBe(true)
})
