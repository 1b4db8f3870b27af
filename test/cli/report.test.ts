import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MAIN } from './process.ts'
import { projectAt } from './stages.ts'

test.each([
  ['html', 'nl', /^<!doctype html>\s*<html lang="nl"/i],
  ['html', 'en', /^<!doctype html>\s*<html lang="en"/i],
  ['markdown', 'nl', /^# /],
  ['json', 'nl', /^\{/],
])('as %s in %s, on the screen or in a file', async (format, language, begin) => {
  const { cli, project, write } = await projectAt('closed')
  const args = ['report', project, '--format', format, '--language', language]
  const text = await cli.ok(...args)
  expect(text).toMatch(begin)
  const file = write('report', '')
  expect(await cli.ok(...args, '--output', file)).toBe('')
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(text.trimEnd())
})

test('what `report --format json` writes, `reproduce` computes again', async () => {
  const { cli, project, write } = await projectAt('closed')
  const file = write('report.json', await cli.ok('report', project, '--format', 'json'))
  expect(await cli.ok('reproduce', file)).toMatch(/^Identiek/)
})

test.each([
  ['verdict', 'Oordeel op één pagina'],
  ['progress', 'Voortgangsrapportage'],
])('the %s report', async (kind, words) => {
  const { cli, project } = await projectAt('closed')
  for (const format of ['html', 'markdown'])
    expect(await cli.ok('report', project, '--kind', kind, '--format', format)).toContain(words)
})

test('for a board it is shorter, and says where the rest is', async () => {
  const { cli, project } = await projectAt('closed')
  const [board, all] = [await cli.ok('report', project, '--for', 'board'), await cli.ok('report', project)]
  expect(board.length).toBeLessThan(all.length)
  expect(board).toContain('gemaakt voor het bestuur')
})

describe('what is no text', () => {
  const formats = ['odt', 'docx', 'xlsx', 'ods', 'zip']

  test.each(formats)('%s goes to a file, the same every time', async format => {
    const { cli, project, write } = await projectAt('closed')
    const made = async (name: string) => {
      const file = write(name, '')
      expect(await cli.ok('report', project, '--format', format, '-o', file)).toBe('')
      return readFileSync(file)
    }
    const file = await made('one')
    expect(file.subarray(0, 2).toString()).toBe('PK')
    expect(await made('two')).toEqual(file)
  })

  test.each(formats)('%s does not go to a screen', async format => {
    const { cli, project } = await projectAt('closed')
    const said = await cli.with({ watched: true })('report', project, '--format', format)
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--output') })
  })

  test('but to whoever reads along in a pipe, made in a thread of its own', async () => {
    const { cli, file, project, write } = await projectAt('closed')
    const made = write('report.docx', '')
    await cli.ok('report', project, '--format', 'docx', '-o', made)
    const child = spawnSync(process.execPath, [MAIN, 'report', project, '-f', file, '--format', 'docx'])
    expect(child.stderr.toString()).toBe('')
    expect(child.stdout).toEqual(readFileSync(made))
  })
})

test('CSV is text, and fits a screen', async () => {
  const { cli, project } = await projectAt('closed')
  expect((await cli.with({ watched: true })('report', project, '--format', 'csv')).code).toBe(0)
})

test('the whole dossier as a ZIP has no kind, depth or earlier entry', async () => {
  const { cli, project } = await projectAt('closed')
  for (const choice of [
    ['--kind', 'verdict'],
    ['--for', 'board'],
    ['--as-of', '3'],
  ]) {
    const { code, err } = await cli('report', project, '--format', 'zip', ...choice)
    expect([choice, code]).toEqual([choice, 2])
    expect(err).toContain('without --kind')
  }
})

test('a form in which there is no such report is refused, with the forms that there are', async () => {
  const { cli, project } = await projectAt('closed')
  const err = await cli.refused('report', project, '--kind', 'verdict', '--format', 'csv')
  expect(err).toContain('html, markdown, odt, docx')
})

test('progress is there before there is a ranking', async () => {
  const { cli, project } = await projectAt('drafted')
  expect(await cli.ok('report', project, '--kind', 'progress')).toContain('in voorbereiding')
})

test('as of an entry', async () => {
  const { cli, project, head, lead } = await projectAt('closed')
  const { seq } = head()
  const before = await cli.ok('report', project, '--format', 'json')
  await cli.ok('project', 'open-round', project, '--as', lead)
  expect(await cli.ok('report', project, '--format', 'json', '--as-of', String(seq))).toBe(before)
})

test('a folder that is not there', async () => {
  const { cli, project } = await projectAt('closed')
  expect(await cli.refused('report', project, '--output', '/nowhere/report.html')).toContain(
    '/nowhere/report.html',
  )
})
