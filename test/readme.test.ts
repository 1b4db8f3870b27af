import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve, weegkader } from './cli/process.ts'
import { ROOT } from './fixtures/environment.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!)
const shell = blocks('sh')
const isInstall = (block: string) => block.includes('npm ci')
const isStart = (block: string) => block.trim() === 'npm start'

const ADDRESS = 'http://127.0.0.1:3000'
const TOKEN = 'wk_the-token-that-npm-start-printed'

describe('the commands that install and start', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const gate = readFileSync(join(ROOT, '.ci/run'), 'utf8')

  test('those of the first block are what the gate runs', () => {
    const commands = shell.filter(isInstall).flatMap(block => block.trim().split(/\n| && /))
    expect(new Set(commands)).toEqual(new Set(['npm ci', 'npm run demo', 'npm test']))
    expect(gate).toContain('npm ci && npm test')
    expect(gate).toMatch(/npm run (--silent )?demo/)
    expect(scripts).toMatchObject({ demo: 'node dist/main.js demo', test: 'vitest run' })
  })

  test('`npm start` starts the program that the other blocks are tried on', () => {
    expect(shell.filter(isStart)).toHaveLength(1)
    expect(scripts.start).toBe('node dist/main.js serve')
  })

  test('every script that the text names is there', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  test('npx finds the command line in a checkout', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'weegkader-npx-'))
    // Without scripts: `prepare` would build dist anew, under the tests that run it.
    const env = { npm_config_cache: cache, npm_config_ignore_scripts: 'true', npm_config_audit: 'false' }
    const child = spawn('npx', ['weegkader', '--version'], { cwd: ROOT, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    await once(child, 'close')
    rmSync(cache, { recursive: true, force: true })
    expect(Buffer.concat(out).toString().trim()).toBe((await weegkader(['--version'])).out.trim())
  })
})

describe('the commands, in order, in one shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-readme-'))
  let server: Served
  let printed: string[]
  let variables: Record<string, string>

  /** On the server of this test, and in a folder of its own. */
  const here = (code: string) =>
    code.replaceAll(ADDRESS, server.url).replaceAll(TOKEN, server.token).replaceAll('/tmp/', `${folder}/`)

  beforeAll(async () => {
    server = await serve(join(folder, 'served.sqlite'))
    const tried = shell.filter(block => !isInstall(block) && !isStart(block))
    const session = [
      'set -euo pipefail',
      `trap 'echo "README, this failed: $BASH_COMMAND" >&2' ERR`,
      // The same program, without the second that npx itself takes.
      'npx() { test "$1" = weegkader; shift; node dist/main.js "$@"; }',
      ...tried.map(block => `${here(block)}\nprintf '\\n@@@\\n'`),
      'echo "{\\"project\\":\\"$PROJECT\\",\\"token\\":\\"$LEAD_TOKEN\\"}"',
    ].join('\n')
    const { code, out, err } = await bash(session)
    if (code !== 0) throw new Error(`README: exit ${code}\n${err}\n${out}`)
    const parts = out.split('\n@@@\n')
    variables = JSON.parse(parts.pop()!)
    printed = tried.map((block, i) => `$ ${block}\n${parts[i]}`)
    // Some forty processes, one after the other.
  }, 240_000)

  afterAll(async () => {
    await server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What the block with this in it printed. */
  const printedBy = (words: string) => {
    const found = printed.filter(text => text.includes(words))
    expect(found, words).toHaveLength(1)
    return found[0]!.slice(found[0]!.indexOf('\n\n'))
  }
  const written = (name: string) => readFileSync(join(folder, name), 'utf8')

  test('the address and the token that are filled in, stand in the text', () => {
    expect(shell.filter(block => block.includes(ADDRESS)).length).toBeGreaterThan(0)
    expect(shell.filter(block => block.includes(TOKEN))).toHaveLength(1)
  })

  test('the draft is linted', () => {
    expect(printedBy('/framework/lint')).toContain('"sealable":true')
  })

  test('the assessor weighs, the mean is adopted, and the framework is sealed', () => {
    const text = printedBy('/framework/seal')
    expect(text).toContain('\n62.5\n')
    expect(text.trim().split('\n').at(-1)).toContain('"facts":1')
  })

  test('the cross-checks, the compromise and the agenda are told', () => {
    const text = printedBy('/rounds/1/closing')
    expect(text).toMatch(/\nweighted_product@1 1\ntopsis@1 1\n/)
    expect(text).toMatch(/\n\[ 'M3' \]\n/)
    expect(text).toContain('"items":[]')
  })

  test('the verdict, what the region waits for, how firm it is, and a simulation', () => {
    const text = printedBy('/rounds/1/closing')
    expect(text).toMatch(/\n1\. M3 .* is in first place/)
    expect(text).toMatch(/\nN1: decide-now\n/)
    expect(text).toMatch(/\n\[ \[ [\d.]+, [\d.]+ \], \[ [\d.]+, [\d.]+ \] \]\n/)
    const told = printedBy('npx weegkader simulate')
    for (const words of ['Oordeel op één pagina', 'Waarop wachten we?', 'Hoe stevig is de rangschikking?'])
      expect(told).toContain(words)
    expect(told).toContain('Trekkingen: 20.000')
  })

  test('M3 comes first', () => {
    expect(printedBy('/rounds/1/closing')).toMatch(/1 M3 [\d.]+\n2 M1 [\d.]+\n/)
    expect(printedBy('npx weegkader rank $PROJECT')).toMatch(/1 {2}M3 Regionale pool/)
    expect(JSON.parse(written('ranking.json'))).toHaveProperty('basis.seq', 20)
  })

  test('the chain is intact, on the server and in the exported file', () => {
    expect(printedBy('/rounds/1/closing')).toContain('"intact":true')
    expect(printedBy('weegkader verify $PROJECT').match(/Gaaf: \d+ dossierregels/g)).toHaveLength(2)
  })

  test('the report is written, and its numbers are computed again', () => {
    expect(written('report.md')).toContain('# ')
    expect(written('report.md')).toContain('The verdict on one page')
    expect(written('report.html')).toContain('<html lang="nl"')
    expect(printedBy('weegkader reproduce')).toMatch(/Identiek: \d+ getallen/)
  })

  test('the reports are files of the kinds that their names say', () => {
    const bytes = (name: string) => readFileSync(join(folder, name))
    for (const name of ['board.docx', 'data.xlsx', 'dossier.zip'])
      expect(bytes(name).subarray(0, 4).toString('latin1'), name).toBe('PK\x03\x04')
    expect(bytes('dossier.zip').includes('manifest.json')).toBe(true)
    expect(bytes('verdict.odt').subarray(30, 77).toString()).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
    expect(written('progress.html')).toContain('Wacht op het landelijke advies')
  })

  test('the scores come out as CSV', () => {
    expect(printedBy('weegkader export scores')).toMatch(/;1;M3;KW1;;value;4;;;Elk jaar geoefend$/m)
  })

  test('the invitation leads to a page with a button', async () => {
    const path = printedBy('/invitations').trim()
    const page = await fetch(server.url + path)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(`action="${path}"`)
  })

  test('the facilitator signs in on the pages with the same token, and sees the same result', async () => {
    const form = await fetch(server.url)
    expect(form.url).toBe(`${server.url}/sign-in`)
    const [, proof] = /name="_csrf" value="([^"]+)"/.exec(await form.text())!
    const signedIn = await fetch(form.url, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookiesOf(form) },
      body: new URLSearchParams({ _csrf: proof!, secret: variables.token! }),
    })
    expect(signedIn.headers.get('location')).toBe('/projects')
    const result = await fetch(`${server.url}/projects/${variables.project}/result`, {
      headers: { cookie: cookiesOf(signedIn) },
    })
    const text = await result.text()
    for (const words of ['<h1 class="utrecht-heading-1">Uitkomst</h1>', 'Regionale pool'])
      expect(text).toContain(words)
  })

  test('a decision problem without a project gets its answer', () => {
    expect(printedBy('$URL/computations')).toContain('"method":"weighted_sum@1"')
  })

  test('a project on a file, from opening to ranking', () => {
    const text = printedBy('weegkader project open')
    expect(text).toMatch(/\n0 given, 2 unchanged, 0 left empty\n/)
    expect(text).toContain('M3 Regional pool')
    expect(text).toContain('Who is first')
    expect(text).toContain('31 December 2026')
    expect(text).toContain('"method": "direct_weights@1"')
    expect(text).toContain('ahp_eigenvector@1: ')
  })

  test('the TypeScript example has the types of the API, and runs', async () => {
    const example = blocks('ts')
    expect(example).toHaveLength(1)
    // Inside the package, where its own name leads to dist, as it does for who installs it.
    const own = mkdtempSync(join(ROOT, 'dist/readme-'))
    try {
      const given = 'const projectId = process.argv[2]!\n'
      const told = '\nconsole.log(JSON.stringify({ first: data?.ranking[0]?.model, error }))\n'
      const source = given + here(example[0]!) + told
      const file = join(own, 'example.ts')
      writeFileSync(file, source)
      const wrong = join(own, 'wrong.ts')
      writeFileSync(wrong, source.replace('/ranking', '/rankings'))
      const faults = diagnose([file, wrong])
      expect(faults.filter(({ at }) => at !== wrong)).toEqual([])
      expect(faults, 'a path that does not exist').not.toEqual([])
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { ...options(), module: ts.ModuleKind.ESNext },
      })
      writeFileSync(join(own, 'example.js'), outputText)
      const { out, err } = await bash(
        `TOKEN=${variables.token} node ${join(own, 'example.js')} ${variables.project}`,
      )
      expect(err).toBe('')
      expect(JSON.parse(out)).toEqual({ first: 'M3' })
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })
})

const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map(cookie => cookie.split(';', 1)[0])
    .join('; ')

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT).options
}

const diagnose = (files: string[]) =>
  ts.getPreEmitDiagnostics(ts.createProgram(files, options())).map(({ file, messageText }) => ({
    at: file?.fileName,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))

async function bash(script: string) {
  const own = Object.entries(process.env).filter(([name]) => !/^(WEEGKADER_|TOKEN$|URL$|NODE_)/.test(name))
  const child = spawn('bash', ['-c', script], { cwd: ROOT, env: Object.fromEntries(own) })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => err.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}
