import { describe, expect, test } from 'vitest'
import { type Played, projectAt, smallFramework } from './stages.ts'

const COLUMNS =
  'id;name_nl;name_en;definition_nl;motive_nl;direction;per;combine;input;weight;unit;worst;best;limit;breach;flagged;developments;motivation;anchor_1;anchor_1_en;anchor_2;anchor_3;group'
/** A row with these cells; all others stay empty. */
const row = (cells: Record<string, string>) =>
  COLUMNS.split(';')
    .map(column => cells[column] ?? '')
    .join(';')
const skill = {
  id: 'KW1',
  name_nl: 'Vakbekwaamheid',
  name_en: 'Skill',
  definition_nl: 'Opgeleid en geoefend',
  motive_nl: 'Afspraak',
  direction: 'max',
  per: 'model',
  input: 'judged',
  weight: '62,5',
  anchor_1: 'Niet',
  anchor_1_en: 'Not',
  anchor_2: 'Deels',
  anchor_3: 'Geheel',
  motivation: 'required',
  group: 'QUALITY',
}
const time = {
  id: 'BE1',
  name_nl: 'Opkomsttijd',
  definition_nl: 'Minuten',
  direction: 'min',
  per: 'function',
  combine: 'min',
  input: 'measured',
  weight: '37.5',
  unit: 'minuten',
  worst: '90',
  best: '15,5',
  limit: '30',
  developments: 'N1 N2',
}
const csv = (...rows: Record<string, string>[]) => [COLUMNS, ...rows.map(row), ''].join('\n')

const send = ({ cli, project, lead, write }: Played, content: string, name = 'criteria.csv') =>
  cli.ok('import', 'criteria', project, write(name, content), '--as', lead)
const frameworkOf = async ({ cli, project }: Played) =>
  JSON.parse(await cli.ok('export', 'framework', project))

describe('criteria take the place of those in the draft; the rest of it stays', () => {
  const expected = [
    {
      id: 'KW1',
      group: 'QUALITY',
      name: { nl: 'Vakbekwaamheid', en: 'Skill' },
      definition: { nl: 'Opgeleid en geoefend' },
      motive: { nl: 'Afspraak' },
      direction: 'max',
      scale: {
        kind: 'levels',
        levels: [
          { level: 1, anchor: { nl: 'Niet', en: 'Not' } },
          { level: 2, anchor: { nl: 'Deels' } },
          { level: 3, anchor: { nl: 'Geheel' } },
        ],
      },
      per: 'model',
      combine: 'mean',
      input: 'judged',
      weight: 62.5,
      flagged: false,
      developments: [],
      motivation: 'required',
    },
    {
      id: 'BE1',
      name: { nl: 'Opkomsttijd' },
      definition: { nl: 'Minuten' },
      direction: 'min',
      scale: { kind: 'number', unit: { nl: 'minuten' }, worst: 90, best: 15.5 },
      per: 'function',
      combine: 'min',
      input: 'measured',
      weight: 37.5,
      requirement: { limit: 30, breach: 'report' },
      flagged: true,
      developments: ['N1', 'N2'],
      motivation: 'optional',
    },
  ]

  test('from CSV', async () => {
    const played = await projectAt('drafted')
    expect(await send(played, `\uFEFF${csv(skill, time)}`.replaceAll('\n', '\r\n'))).toBe('2 criteria')
    const { criteria, title, functions, closeCallMargin } = await frameworkOf(played)
    expect(criteria).toEqual(expected)
    expect({ title, functions, closeCallMargin }).toEqual({
      title: smallFramework.title,
      functions: smallFramework.functions,
      closeCallMargin: smallFramework.closeCallMargin,
    })
  })

  test('from JSON, also as a whole framework', async () => {
    const played = await projectAt('drafted')
    await send(played, JSON.stringify(expected), 'criteria.json')
    expect((await frameworkOf(played)).criteria).toEqual(expected)
    await send(played, JSON.stringify(smallFramework), 'framework.json')
    expect((await frameworkOf(played)).criteria).toHaveLength(smallFramework.criteria.length)
  })

  test('flagged is said in Dutch or in English', async () => {
    const played = await projectAt('drafted')
    await send(played, csv({ ...skill, flagged: 'Ja' }, { ...time, flagged: 'no', developments: '' }))
    const { criteria } = await frameworkOf(played)
    expect(criteria.map(({ flagged }: { flagged: boolean }) => flagged)).toEqual([true, false])
  })
})

describe('a faulty file: every fault with its line, and nothing imported', () => {
  test.each<[string, string, string[]]>([
    [
      'columns that are missing',
      'id;name_nl\nA;B\n',
      ['line 1: column definition_nl is missing', 'line 1: column weight'],
    ],
    [
      'a column that does not belong',
      csv(skill).replace('motive_nl', 'reden'),
      ['line 1: unknown column reden'],
    ],
    [
      'a weight that is a word',
      csv(skill, { ...time, weight: 'zwaar' }),
      ['line 3: weight: "zwaar" is no number'],
    ],
    ['a weight that is missing', csv({ ...skill, weight: '' }), ['line 2: weight: ']],
    [
      'no scale',
      csv({ ...time, unit: '', worst: '', best: '' }, { ...skill, anchor_2: '', anchor_3: '' }),
      ['line 2: give a unit with worst and best, or at least two of anchor_1', 'line 3: give a unit'],
    ],
    ['a number scale without its ends', csv({ ...time, best: '' }), ['line 2: scale.best: ']],
    [
      'maybe',
      csv({ ...skill, flagged: 'misschien' }),
      ['line 2: flagged: "misschien" is not ja, nee, yes or no'],
    ],
    ['a direction that is none', csv(skill, { ...time, direction: 'up' }), ['line 3: direction: ']],
    [
      'a thousand or one',
      csv({ ...time, worst: '1.000' }),
      ['line 2: worst: "1.000" can be read in two ways'],
    ],
  ])('%s', async (_, content, faults) => {
    const { cli, project, lead, write, head } = await projectAt('drafted')
    const before = head()
    const file = write('criteria.csv', content)
    const err = await cli.refused('import', 'criteria', project, file, '--as', lead, '-l', 'en')
    expect(err).toMatch(/^Nothing was imported\. /)
    for (const fault of faults) expect(err).toContain(`\n  ${fault}`)
    expect(head()).toEqual(before)
  })

  test('not into a sealed framework', async () => {
    const { cli, project, lead, write, head } = await projectAt('sealed')
    const before = head()
    const file = write('criteria.csv', csv(skill, time))
    expect(await cli.refused('import', 'criteria', project, file, '--as', lead, '-l', 'en')).toContain(
      'adopted',
    )
    expect(head()).toEqual(before)
  })

  test('not where there is no draft', async () => {
    const { cli, write } = await projectAt('drafted')
    const project = await cli.ok('project', 'open', '--name', 'Leeg')
    const lead = await cli.ok('project', 'admit', project, '--role', 'facilitator', '--name', 'A')
    const file = write('criteria.csv', csv(skill, time))
    const as = `${project}/${lead}`
    expect(await cli.refused('import', 'criteria', project, file, '--as', as, '-l', 'en')).toContain(
      'There is no draft yet',
    )
  })
})
