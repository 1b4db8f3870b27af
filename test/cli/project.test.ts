import { describe, expect, test } from 'vitest'
import { newFile } from '../fixtures/environment.ts'
import { projectAt, smallFramework } from './stages.ts'
import { terminal } from './terminal.ts'

describe('opening and admitting', () => {
  test('a name in two languages; listed in the language asked for', async () => {
    const { cli, project } = await projectAt('drafted')
    expect(await cli.ok('project', 'list')).toBe(`${project}  draft       Proef`)
    expect(await cli.ok('project', 'list', '--language', 'en')).toBe(`${project}  draft       Trial`)
    expect(await cli.json('project', 'list')).toMatchObject([
      { id: project, name: { nl: 'Proef', en: 'Trial' } },
    ])
  })

  test('what --json prints is the whole receipt', async () => {
    const cli = terminal({ WEEGKADER_FILE: newFile() })
    const opened = await cli.json('project', 'open', '--name', 'Proef')
    expect(opened).toMatchObject({ project: expect.stringMatching(/^w-/), seq: 1, facts: 1 })
    const name = [
      '--role',
      'reader',
      '--name',
      'R. Lezer',
      '--organisation',
      'Veiligheidsregio',
      '--position',
      'lid',
    ]
    const admitted = await cli.json('project', 'admit', opened.project, ...name)
    expect(admitted).toMatchObject({ seq: 2, id: expect.stringMatching(/^p-/) })
    const dossier = await cli.ok('export', 'dossier', opened.project)
    for (const word of ['Lezer', 'Veiligheidsregio']) expect(dossier).not.toContain(word)
  })
})

describe('from draft to decision, each step one fact', () => {
  test('lint says what is weak, and seal refuses what is broken', async () => {
    const { cli, project, lead, write } = await projectAt('drafted')
    const [skill, ...rest] = smallFramework.criteria
    const broken = { ...smallFramework, criteria: [{ ...skill, weight: 39 }, ...rest] }
    await cli.ok('project', 'draft', project, write('f.json', JSON.stringify(broken)), '--as', lead)
    expect(await cli.ok('project', 'lint', project, '-l', 'en')).toMatch(/^error {4}\S*: .*100/m)
    expect(await cli.json('project', 'lint', project)).toHaveProperty('sealable', false)
    await cli.refused('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead)
  })

  test('a draft in another encoding than UTF-8, which would lose letters unseen', async () => {
    const { cli, project, lead, write, head } = await projectAt('drafted')
    const before = head()
    const file = write('f.json', Buffer.from('{\n"title": {"nl": "Eén kader"}}', 'latin1'))
    expect(await cli.refused('project', 'draft', project, file, '--as', lead)).toContain(
      'line 2: this is not UTF-8',
    )
    expect(head()).toEqual(before)
  })

  test('a draft that is no JSON, or no file', async () => {
    const { cli, project, lead, write, head } = await projectAt('drafted')
    const before = head()
    const file = write('f.json', '{\n"title": "A"\n"question": "B"}')
    expect(await cli.refused('project', 'draft', project, file, '--as', lead)).toContain(
      'line 3: this is not JSON',
    )
    expect(await cli.refused('project', 'draft', project, `${file}.txt`, '--as', lead)).toContain(
      'There is no file',
    )
    expect(head()).toEqual(before)
  })

  test('amend, open and close a round, decide, pause and resume', async () => {
    const { cli, project, lead, write } = await projectAt('closed')
    const [skill, link, ...rest] = smallFramework.criteria
    const amended = {
      ...smallFramework,
      criteria: [{ ...skill, weight: 30 }, { ...link, weight: 40 }, ...rest],
    }
    const file = write('f.json', JSON.stringify(amended))
    const why = ['--reason', 'Nieuwe opdracht', '--decided-by', 'Kerngroep', '--as', lead]
    expect(await cli.ok('project', 'amend', project, file, ...why)).toMatch(/^entry \d+$/)
    expect(await cli.refused('project', 'amend', project, file, ...why)).toContain('versie 2')
    expect(await cli.ok('rank', project, '-l', 'en')).toMatch(
      /Version 2 of the framework.*Reason: Nieuwe opdracht/,
    )

    const open = await cli.json('project', 'open-round', project, '--as', lead)
    expect(open).toMatchObject({ facts: 1 })
    await cli.refused('project', 'open-round', project, '--as', lead)
    await cli.refused('project', 'close-round', project, '1', '--as', lead)
    await cli.ok('project', 'close-round', project, '2', '--as', lead)

    const decide = ['--decided-by', 'Bestuur', '--text', 'Akkoord', '--as', lead]
    await cli.refused('project', 'decide', project, '--model', 'M9', ...decide)
    await cli.ok('project', 'decide', project, '--model', 'M2', ...decide)
    await cli.ok('project', 'decide', project, '--kind', 'taken-note-of', ...decide)

    await cli.ok('project', 'pause', project, '--reason', 'Zomer', '--as', lead)
    expect(await cli.ok('project', 'show', project)).toContain('(paused)')
    await cli.refused('project', 'open-round', project, '--as', lead)
    await cli.ok('project', 'resume', project, '--reason', 'Herfst', '--as', lead)
    expect(await cli.ok('verify', project)).toMatch(/^Gaaf/)
  })
})

describe('national developments, each step one fact', () => {
  const developments = JSON.stringify({
    developments: [{ id: 'N1', name: { nl: 'Deelopdracht A' }, expectedDate: '2026-12-31' }],
  })
  const outcomes = (...effects: object[]) =>
    JSON.stringify({
      outcomes: [
        { id: 'norm', name: { nl: 'Het wordt een norm' }, effects },
        { id: 'niets', name: { nl: 'Er verandert niets' }, effects: [] },
      ],
    })
  const lower = { kind: 'shift', criterion: 'SKILL', models: ['M2'], by: -1 }
  const N1 = ['--development', 'N1']

  test('a deadline, and none', async () => {
    const { cli, project, lead } = await projectAt('closed')
    const why = ['--reason', 'Het bestuur vergadert dan', '--as', lead]
    expect(await cli.ok('project', 'set-deadline', project, '2027-01-15', ...why)).toMatch(/^entry \d+$/)
    expect(await cli.json('outlook', project, '--json')).toHaveProperty('decideBy', '2027-01-15')
    await cli.ok('project', 'set-deadline', project, 'none', '--as', lead)
    expect(await cli.json('outlook', project, '--json')).toHaveProperty('decideBy', null)
    expect(await cli.refused('project', 'set-deadline', project, '15-01-2027', '--as', lead)).toContain(
      'body.decideBy',
    )
  })

  test('registered, its outcomes declared, a signal, moved, and settled as one of them', async () => {
    const { cli, project, lead, write } = await projectAt('closed')
    const step = (name: string, ...rest: string[]) => cli.ok('project', name, project, ...rest, '--as', lead)
    await step('register-developments', write('d.json', developments))
    await step('declare-outcomes', write('o.json', outcomes(lower)), ...N1)
    await step('signal', ...N1, '--source', 'Werkgroep', '--text', 'Het wordt een norm')
    const { items } = await cli.json('outlook', project, '--json')
    expect(items).toMatchObject([
      { development: 'N1', status: 'announced', expectedDate: '2026-12-31', ground: 'outcomes', signals: 1 },
    ])
    const note = ['--note', 'Besluit van december']
    await step('move-development', ...N1, '--status', 'proposed', '--expected', '2027-03-01', ...note)
    expect((await cli.json('outlook', project, '--json')).items).toMatchObject([
      { status: 'proposed', expectedDate: '2027-03-01' },
    ])
    await step('move-development', ...N1, '--status', 'settled', '--outcome', 'norm', ...note)
    expect((await cli.json('outlook', project, '--json')).items).toEqual([])
    expect(await cli.ok('outlook', project)).toContain('vastgesteld: Het wordt een norm')
  })

  test('outcomes on an unknown model, and an outcome that nobody declared: refused, nothing half stored', async () => {
    const { cli, project, lead, write, head } = await projectAt('closed')
    await cli.ok('project', 'register-developments', project, write('d.json', developments), '--as', lead)
    const before = head()
    const file = write('o.json', outcomes(lower, { ...lower, models: ['M9'] }))
    expect(await cli.refused('project', 'declare-outcomes', project, file, ...N1, '--as', lead)).toMatch(
      /^ {2}body\.outcomes\.0\.effects\.1\.models\.0: .*M9/m,
    )
    const settled = [...N1, '--status', 'settled', '--outcome', 'norm', '--note', 'x', '--as', lead]
    expect(await cli.refused('project', 'move-development', project, ...settled)).toContain('norm')
    expect(head()).toEqual(before)
  })
})

describe('what a discussion came to', () => {
  const about = ['--criterion', 'LINK', '--text', 'Het ging om de overdracht']

  test('is noted of a criterion, a cell, or one function of it; and told in what is to discuss, and in reports', async () => {
    const { cli, project, lead } = await projectAt('closed')
    const note = (...rest: string[]) =>
      cli.json('project', 'note-discussion', project, '1', ...rest, '--as', lead)
    expect(await cli.ok('agenda', project)).not.toContain('Bespreking')
    await note(...about)
    await note('--criterion', 'SKILL', '--model', 'M1', '--text', 'Inzetten elders tellen mee')
    expect(await note(...about, '--model', 'M2', '--fn', 'CARE')).toMatchObject({ facts: 1 })
    const { discussion } = JSON.parse(await cli.ok('report', project, '--format', 'json'))
    expect(discussion).toMatchObject([
      { round: 1, criterion: 'LINK', model: null, fn: null, text: about[3] },
      { criterion: 'SKILL', model: 'M1', fn: null },
      { criterion: 'LINK', model: 'M2', fn: 'CARE' },
    ])
    const agenda = await cli.ok('agenda', project)
    expect(agenda).toMatch(/^\d+\. Bespreking$/m)
    expect(agenda).toMatch(/^Na ronde 1 · M1 Lokaal: SKILL Vakbekwaamheid$/m)
    for (const format of ['html', 'markdown'])
      expect(await cli.ok('report', project, '--format', format)).toContain('Inzetten elders tellen mee')
  })

  test('is refused of a round that is open or not there, and by who does not lead; nothing is stored', async () => {
    const { cli, project, lead, ann, head } = await projectAt('scoring')
    const before = head()
    const note = (round: string, ...as: string[]) =>
      cli.refused('project', 'note-discussion', project, round, ...about, ...as)
    expect(await note('1', '--as', lead)).toContain('onde 1')
    await note('2', '--as', lead)
    await note('1', '--token', ann.token)
    expect(head()).toEqual(before)
  })
})

test('a progress report says why it takes longer, and an assessor hands in', async () => {
  const { cli, project, lead, ann } = await projectAt('scoring')
  const said = ['--delay', 'Advies is laat', '--forecast', '2026-12-18', '--note', 'Na de zomer']
  await cli.ok('project', 'report-progress', project, ...said, '--as', lead)
  await cli.ok('project', 'hand-in', project, '1', '--token', ann.token)
  const told = await cli.ok('report', project, '--kind', 'progress', '--format', 'markdown')
  for (const words of ['Advies is laat', '18 december 2026', 'Na de zomer']) expect(told).toContain(words)
  const progress = JSON.parse(await cli.ok('report', project, '--kind', 'progress', '--format', 'json'))
  expect(
    progress.coverage.assessors.map(({ handedInAt }: { handedInAt: string | null }) => handedInAt),
  ).toEqual([expect.any(String), null])
})
