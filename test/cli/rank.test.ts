import { describe, expect, test } from 'vitest'
import { captionOf } from '../../src/i18n/table-words.ts'
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

  test('--explain prints the way from level to total, and the cross-checks', async () => {
    const { cli, project, lead, ann, write } = await projectAt('closed')
    const measured = ['M1', 'M2'].flatMap(model => [
      `${model};TIME;OFFICER;45;Rooster`,
      `${model};TIME;CARE;45;Rooster`,
      `${model};DUTY;;1;Rooster`,
    ])
    const measurements = write('m.csv', ['model;criterion;fn;value;evidence', ...measured].join('\n'))
    await cli.ok('import', 'measurements', project, measurements, '--as', lead)
    await cli.ok('project', 'open-round', project, '--as', lead)
    const scored = ['M1;LINK;OFFICER;3', 'M1;LINK;CARE;3', 'M2;LINK;OFFICER;3']
    const scores = write('s.csv', ['model;criterion;fn;value', ...scored].join('\n'))
    await cli.ok('import', 'scores', project, scores, '--token', ann.token)
    await cli.ok('project', 'close-round', project, '2', '--as', lead)

    // M1: 2.5 on 1-5, 3 on 1-5, 45 on 90-15, -2.5 on -10-10, under 40, 30, 20 and 10 points.
    const dutch = await cli.ok('rank', project, '--explain')
    expect(dutch).toMatch(/^14\. De hele berekening\n=+$/m)
    expect(dutch).toMatch(/^M1 Lokaal: van niveau naar punten$/m)
    expect(dutch).toMatch(/^SKILL Vakbekwaamheid +2,5 +0,375 +40 +15,00$/m)
    expect(dutch).toMatch(/^LINK Aansluiting +per kernfunctie +0,500 +30 +15,00$/m)
    expect(dutch).toMatch(/^TIME Opkomsttijd +per kernfunctie +0,600 +20 +12,00$/m)
    expect(dutch).toMatch(/^TRUST Draagvlak +-2,5 +0,375 +10 +3,75$/m)
    expect(dutch).toMatch(/^Gewogen totaalscore +100 +45,75$/m)
    expect(dutch).toMatch(/^Gewogen totaalscore +100 +66,38$/m)
    expect(dutch).toMatch(/^13\. Dezelfde gegevens met andere methoden\n=+$/m)
    expect(dutch).toMatch(/^TOPSIS .* 2 +1 +1$/m)
    expect(dutch).toContain(`${captionOf('nl', 'distances')} (d)`)

    const english = await cli.ok('rank', project, '--explain', '-l', 'en')
    expect(english).toMatch(/^M1 Local: from level to points$/m)
    expect(english).toMatch(/^Weighted total +100 +45\.75$/m)
    expect(english).toMatch(/^13\. The same data with other methods\n=+$/m)
    expect(english).toContain(`${captionOf('en', 'distances')} (d)`)
  })

  test('as of an entry that is not there yet', async () => {
    const { cli, project } = await projectAt('closed')
    expect(await cli.refused('rank', project, '--as-of', '999', '-l', 'en')).toContain(
      'the dossier ends at entry',
    )
  })

  test('before the framework is sealed there is none', async () => {
    const { cli, project } = await projectAt('drafted')
    expect(await cli.refused('rank', project, '-l', 'en')).toContain('not been adopted')
    expect(await cli.refused('rank', project, '--json', '-l', 'en')).toContain('not been adopted')
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
