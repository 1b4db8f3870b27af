import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { projectAt } from './stages.ts'

describe('what is exported can be imported again, and is the same then', () => {
  test.each(['csv', 'json'])('models as %s', async format => {
    const models = [
      {
        id: 'M1',
        name: { nl: '=SOM(A1:A9)', en: '+1' },
        description: { nl: '"Lokaal"; met\neen tweede regel', en: '@home, it is' },
        variants: { OFFICER: 'OWN', CARE: 'SHARED' },
      },
      { id: 'M2', name: { nl: '’t Gooi – één' }, variants: { CARE: 'OWN' } },
      { id: 'M3', name: { nl: "'s Nachts" }, variants: {} },
    ]
    const from = await projectAt('sealed')
    await from.cli.ok(
      ...['import', 'models', from.project, from.write('in.json', JSON.stringify(models))],
      ...['--as', from.lead],
    )
    const to = await projectAt('sealed')
    const file = to.write(`models.${format}`, '')
    await from.cli.ok('export', 'models', from.project, '--format', format, '--output', file)
    expect(await to.cli.ok('import', 'models', to.project, file, '--as', to.lead)).toBe('3 models')
    expect(JSON.parse(await to.cli.ok('export', 'models', to.project))).toEqual(models)
  })

  test.each(['csv', 'json'])('one’s own scores as %s', async format => {
    const scores = [
      {
        model: 'M1',
        criterion: 'TRUST',
        fn: null,
        score: { state: 'value', value: -2.5, low: -10, high: 0.125 },
      },
      {
        model: 'M2',
        criterion: 'TRUST',
        fn: null,
        score: { state: 'value', value: 8.125, low: null, high: 9 },
      },
      {
        model: 'M1',
        criterion: 'LINK',
        fn: 'CARE',
        score: { state: 'cannot-judge' },
        motivation: '-5; "nee"\n=A1',
      },
      {
        model: 'M2',
        criterion: 'LINK',
        fn: 'OFFICER',
        score: { state: 'not-applicable' },
        motivation: '1.000',
      },
    ]
    const from = await projectAt('scoring')
    const token = ['--token', from.ann.token]
    const given = from.write('in.json', JSON.stringify(scores))
    await from.cli.ok('import', 'scores', from.project, given, ...token)
    const to = await projectAt('scoring')
    const file = to.write(`scores.${format}`, '')
    await from.cli.ok('export', 'scores', from.project, '--format', format, '-o', file, ...token)
    expect(await to.cli.ok('import', 'scores', to.project, file, ...token)).toBe('4 scores')
    const told = JSON.parse(await to.cli.ok('export', 'scores', to.project, ...token))
    // biome-ignore lint/suspicious/noExplicitAny: what is exported and not imported
    const bare = told.map(({ assessor: _, round: __, seq: ___, at: ____, motivation, ...score }: any) => ({
      ...score,
      ...(motivation !== null && { motivation }),
    }))
    expect(bare).toEqual(scores)
  })

  test('the framework', async () => {
    const { cli, project, lead, write } = await projectAt('drafted')
    const framework = await cli.ok('export', 'framework', project)
    await cli.ok('project', 'draft', project, write('framework.json', framework), '--as', lead)
    expect(await cli.ok('export', 'framework', project)).toBe(framework)
  })

  test('but nobody gives the scores of somebody else', async () => {
    const { cli, project, lead, ann, bob, write, head } = await projectAt('closed')
    const file = write('scores.csv', await cli.ok('export', 'scores', project, '--format', 'csv'))
    await cli.ok('project', 'open-round', project, '--as', lead)
    const before = head()
    const err = await cli.refused('import', 'scores', project, file, '--token', ann.token)
    expect(err).toContain(`line 7: assessor: this score is of ${bob.id}, not yours`)
    expect(err).not.toContain('line 2:')
    expect(head()).toEqual(before)
  })
})

describe('CSV for a Dutch spreadsheet', () => {
  test('a byte-order mark, semicolons, decimal commas; what looks like a formula is text', async () => {
    const { cli, project, ann, write } = await projectAt('scoring')
    const scores = 'model;criterion;value;motivation\nM1;TRUST;-2.5;=HYPERLINK(A1)\nM2;TRUST;0,1;+31 6\n'
    await cli.ok('import', 'scores', project, write('s.csv', scores), '--token', ann.token)
    const { out } = await cli('export', 'scores', project, '--format', 'csv', '--token', ann.token)
    expect(out).toBe(
      '\uFEFFassessor;round;model;criterion;fn;state;value;low;high;motivation\n' +
        `${ann.id};1;M1;TRUST;;value;-2,5;;;'=HYPERLINK(A1)\n` +
        `${ann.id};1;M2;TRUST;;value;0,1;;;'+31 6\n`,
    )
  })

  test('the columns are there when there is nothing to tell', async () => {
    const { cli, project } = await projectAt('sealed')
    expect(await cli.ok('export', 'scores', project, '--format', 'csv')).toMatch(
      /^\uFEFFassessor;round;model;/,
    )
    expect(await cli.ok('export', 'models', project, '--format', 'csv')).toMatch(/^\uFEFFid;name_nl;name_en;/)
  })

  test('not for what is no table', async () => {
    const { cli, project } = await projectAt('sealed')
    const { code, out, err } = await cli('export', 'framework', project, '--format', 'csv')
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'framework is written as JSON only.\n' })
  })
})

describe('blind', () => {
  test('while the round is open an export holds one’s own scores and no other', async () => {
    const { cli, project, ann, bob, lead, write } = await projectAt('scoring')
    const scores = write('s.csv', 'model;criterion;value\nM1;SKILL;3\n')
    await cli.ok('import', 'scores', project, scores, '--token', ann.token)
    const seen = async (...as: string[]) => JSON.parse(await cli.ok('export', 'scores', project, ...as))
    expect(await seen('--token', ann.token)).toHaveLength(1)
    expect(await seen('--token', bob.token)).toEqual([])
    expect(await seen('--as', lead)).toEqual([])
    expect(await seen()).toEqual([])
  })
})

describe('the whole dossier as a ZIP', () => {
  test('its ledger verifies, and its numbers are computed again', async () => {
    const { cli, project, write } = await projectAt('closed')
    const file = write('dossier.zip', '')
    expect(await cli.ok('export', 'dossier', project, '--format', 'zip', '-o', file)).toBe('')
    const files = unzipSync(readFileSync(file))
    const unpacked = (name: string) => write(name, Buffer.from(files[name]!))
    expect(await cli.ok('verify', unpacked('dossier.json'))).toMatch(/^Gaaf/)
    expect(await cli.ok('reproduce', unpacked('report.json'))).toMatch(/^Identiek/)
  })

  test('does not go to a screen, and is of the dossier only', async () => {
    const { cli, project } = await projectAt('closed')
    const screen = await cli.with({ watched: true })('export', 'dossier', project, '--format', 'zip')
    expect(screen).toMatchObject({ code: 2, out: '' })
    const models = await cli('export', 'models', project, '--format', 'zip')
    expect(models).toMatchObject({ code: 2, out: '', err: expect.stringContaining('export dossier') })
  })
})

test('with --output there is a file, and nothing on the screen', async () => {
  const { cli, project, write } = await projectAt('closed')
  const file = write('dossier.json', '')
  expect(await cli.ok('export', 'dossier', project, '--output', file)).toBe('')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'weegkader-dossier@1', project })
})
