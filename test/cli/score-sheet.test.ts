import { readFileSync } from 'node:fs'
import { read, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { type Played, projectAt } from './stages.ts'

/** Ann's own sheet, as the command writes it; answers with its path. */
async function sheetOf({ cli, project, ann, write: writeFile }: Played, name = 'blad.xlsx'): Promise<string> {
  const path = writeFile(name, '')
  expect(await cli.ok('score-sheet', 'get', project, '-o', path, '--token', ann.token)).toBe(path)
  return path
}

/** The same sheet with these cells filled in. SKILL of M1 and M2 are asked in rows 2 and 3. */
function filled(played: Played, path: string, cells: Record<string, string | number>): string {
  const workbook = read(readFileSync(path), { type: 'buffer' })
  for (const [address, cell] of Object.entries(cells))
    workbook.Sheets.Scores![address] = { t: typeof cell === 'number' ? 'n' : 's', v: cell }
  return played.write('ingevuld.xlsx', write(workbook, { type: 'buffer', bookType: 'xlsx' }))
}

describe('a score sheet', () => {
  test('is written in the format that the name of the file says', async () => {
    const played = await projectAt('scoring')
    for (const name of ['blad.xlsx', 'blad.ods', 'BLAD.ODS']) {
      const workbook = read(readFileSync(await sheetOf(played, name)), { type: 'buffer' })
      expect(workbook.SheetNames).toEqual(['Uitleg', 'Scores', 'Kenmerk'])
    }
  })

  test('is filled in and handed in again', async () => {
    const played = await projectAt('scoring')
    const { cli, project, ann } = played
    const file = filled(played, await sheetOf(played), { I2: 3, I3: 'kan niet beoordelen' })
    const handIn = ['score-sheet', 'hand-in', project, file, '--token', ann.token]
    expect(await cli.ok(...handIn)).toBe('2 given, 0 unchanged, 6 left empty')
    expect(await cli.json(...handIn)).toMatchObject({ given: 0, unchanged: 2, empty: 6 })
    const scores = JSON.parse(await cli.ok('export', 'scores', project, '--token', ann.token))
    expect(scores).toMatchObject([
      { model: 'M1', criterion: 'SKILL', score: { value: 3 } },
      { model: 'M2', criterion: 'SKILL', score: { state: 'cannot-judge' } },
    ])
  })

  test('with faults is refused as a whole, each fault by its cell', async () => {
    const played = await projectAt('scoring')
    const { cli, project, ann, head } = played
    const file = filled(played, await sheetOf(played), { I2: 'vier', I3: 9 })
    const before = head()
    const reason = await cli.refused('score-sheet', 'hand-in', project, file, '--token', ann.token)
    expect(reason).toContain('\n  Scores!I2: Hier staat “vier”.')
    expect(reason).toContain('\n  Scores!I3: Criterium SKILL loopt van 1 tot en met 5')
    expect(head()).toEqual(before)
  })

  test('is a file of a kind that a sheet can be', async () => {
    const { cli, project, ann, write: writeFile } = await projectAt('scoring')
    for (const args of [
      ['get', project, '-o', 'blad.csv'],
      ['hand-in', project, writeFile('scores.csv', 'x')],
    ]) {
      const { code, err } = await cli('score-sheet', ...args, '--token', ann.token)
      expect([code, err]).toEqual([2, expect.stringContaining('.xlsx or .ods')])
    }
  })

  test('that is not there is named', async () => {
    const { cli, project, ann } = await projectAt('scoring')
    const reason = await cli.refused(
      'score-sheet',
      'hand-in',
      project,
      '/nowhere/blad.ods',
      '--token',
      ann.token,
    )
    expect(reason).toContain('There is no file /nowhere/blad.ods')
  })

  test('is of an assessor: the operator of the file has none, and can borrow none', async () => {
    const { cli, project, ann } = await projectAt('scoring')
    const get = ['score-sheet', 'get', project, '-o', 'blad.xlsx']
    expect(await cli.refused(...get)).not.toBe('')
    expect(await cli.refused(...get, '--as', `${project}/${ann.id}`)).not.toBe('')
  })
})
