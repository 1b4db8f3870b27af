import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serve, weegkader } from './process.ts'
import { terminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'weegkader-demo-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = terminal()

test('the worked example, in a process of its own: ranking and basis as one JSON object', async () => {
  const out = join(folder, 'process')
  const temporary = mkdtempSync(join(folder, 'tmp-'))
  const ended = await weegkader(['demo', '--json', '--out', out], { env: { TMPDIR: temporary } })
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' })
  const { ranking, basis, excluded } = JSON.parse(ended.out)
  const expected = { M6: 72.2, M3: 67.94, M5: 66.71, M1: 31.58 }
  expect(ranking.map(({ model }: { model: string }) => model)).toEqual(Object.keys(expected))
  for (const { model, total } of ranking)
    expect(Math.abs(total - expected[model as keyof typeof expected])).toBeLessThanOrEqual(0.02)
  expect(ranking.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4])
  expect(excluded).toEqual([])
  expect(basis).toMatchObject({ method: 'additive@1', frameworkVersion: 1 })
  expect(basis.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(basis.frameworkHash).toMatch(/^[0-9a-f]{64}$/)
  expect(basis.seq).toBeGreaterThan(200)
  expect(readdirSync(temporary), 'nothing stays behind but the report').toEqual([])
})

test('the reports are written in every format, and their numbers are computed again', async () => {
  const out = join(folder, 'formats')
  const text = await cli.ok('demo', '--out', out)
  const all = ['html', 'md', 'odt', 'docx', 'xlsx', 'ods', 'csv', 'json', 'zip'].map(format => `.${format}`)
  const prose = ['verdict', 'progress'].flatMap(kind =>
    ['html', 'odt', 'docx'].map(format => `-${kind}.${format}`),
  )
  expect(readdirSync(out).sort()).toEqual([...all, ...prose].map(end => `worked-example${end}`).sort())
  for (const name of readdirSync(out)) expect(text).toContain(join(out, name))
  expect(readFileSync(join(out, 'worked-example.html'), 'utf8')).toContain('<html lang="nl"')
  expect(await cli.ok('reproduce', join(out, 'worked-example.json'))).toMatch(/^Identiek: /)
})

test('Dutch unless asked otherwise; it says that it is made up, and what is open nationally', async () => {
  const dutch = await cli.ok('demo', '--out', folder)
  expect(dutch).toContain('Verzonnen voorbeeld')
  expect(dutch).toContain('216 scores gegeven')
  expect(dutch).toMatch(/^ {3}1 {2}M6 .* 72,2\d {2}█+$/m)
  expect(dutch).toContain('Wat landelijk nog open is')
  const english = await cli.ok('demo', '--out', folder, '--language', 'en')
  expect(english).toContain('Made-up example')
  expect(english).toMatch(/^ {3}1 {2}M6 .* 72\.2\d {2}█+$/m)
  expect(english).toContain('What is still open nationally')
  expect(readFileSync(join(folder, 'worked-example.html'), 'utf8')).toContain('<html lang="en"')
})

test('a published case: doing nothing is excluded, and the weights decide who is first', async () => {
  const { ranking, excluded } = await cli.json('demo', '--example', 'elburg', '--out', folder)
  expect(ranking[0]).toMatchObject({ model: 'V', rank: 1 })
  expect(excluded.map(({ model }: { model: string }) => model)).toEqual(['I'])
  const text = await cli.ok('demo', '-e', 'elburg', '--out', folder, '-l', 'en')
  expect(text).toContain('first place was IV, becomes III')
  expect(text).toContain('first place was III, becomes V')
  expect(text).toMatch(/^ {3}- {2}I .* excluded$/m)
  expect(await cli.ok('reproduce', join(folder, 'elburg.json'))).toMatch(/^Identiek: /)
})

test('kept in a database, it is looked at in the pages: the invitations lead to it', async () => {
  const file = join(folder, 'kept.sqlite')
  const { out: text } = await weegkader(['demo', '--example', 'elburg', '--out', folder, '--file', file])
  expect(text).toContain(`npx weegkader serve --file ${file}\n`)
  const server = await serve(file)
  try {
    const links = [...text.matchAll(/http:\/\/127\.0\.0\.1:3000(\/invitation\/\S+)/g)].map(
      ([, path]) => path!,
    )
    expect(links.length).toBeGreaterThan(0)
    for (const path of links) {
      const page = await fetch(server.url + path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(`action="${path}"`)
    }
  } finally {
    await server.stop()
  }
})

test('an example that is not there is not understood, and those that are there are named', async () => {
  const { code, err } = await cli('demo', '--example', 'atlantis')
  expect(code).toBe(2)
  expect(err).toContain('worked-example')
})
