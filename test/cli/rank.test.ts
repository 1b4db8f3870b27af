import { describe, expect, test } from 'vitest'
import { projectAt } from './stages.ts'

describe('rank', () => {
  test('a bar for each model, what it rests on, in Dutch or English', async () => {
    const { cli, project, head } = await projectAt('closed')
    const { seq, hash } = head()
    const dutch = await cli.ok('rank', project)
    expect(dutch).toMatch(/^Proef\n=====\n/)
    expect(dutch).toMatch(/^ 1-2 {2}M1 Lokaal +\d+,\d\d-\d+,\d\d {2}█+░+$/m)
    expect(dutch).toContain(`Berust op dossierregel ${seq} (hash ${hash.slice(0, 16)}…)`)
    const english = await cli.ok('rank', project, '--language', 'en')
    expect(english).toMatch(/^Trial\n=====\n/)
    expect(english).toMatch(/^ 1-2 {2}M1 Local +\d+\.\d\d-\d+\.\d\d {2}█+░+$/m)
  })

  test('--json prints the whole outcome; as of an entry it is the same for ever', async () => {
    const { cli, project, lead, head } = await projectAt('closed')
    const { seq } = head()
    const now = await cli.ok('rank', project, '--json')
    expect(JSON.parse(now)).toMatchObject({ basis: { project, seq, method: 'additive@1' } })
    await cli.ok('project', 'open-round', project, '--as', lead)
    expect(await cli.ok('rank', project, '--json', '--as-of', String(seq))).toBe(now)
    expect(await cli.ok('rank', project, '--as-of', String(seq))).toContain(`dossierregel ${seq} `)
  })

  test('as of an entry that is not there yet', async () => {
    const { cli, project } = await projectAt('closed')
    expect(await cli.refused('rank', project, '--as-of', '999', '-l', 'en')).toContain(
      'the dossier ends at entry',
    )
  })

  test('before the framework is sealed there is none', async () => {
    const { cli, project } = await projectAt('drafted')
    expect(await cli.refused('rank', project, '-l', 'en')).toContain('not sealed')
    expect(await cli.refused('rank', project, '--json', '-l', 'en')).toContain('not sealed')
  })

  test('the scores of an open round do not move it', async () => {
    const { cli, project, ann, write } = await projectAt('scoring')
    const bars = async () => (await cli.json('rank', project)).ranking
    const before = await bars()
    const scores = write('s.csv', 'model;criterion;value\nM1;SKILL;3\nM2;SKILL;4\n')
    await cli.ok('import', 'scores', project, scores, '--token', ann.token)
    expect(await bars()).toEqual(before)
  })
})
