import { describe, expect, test } from 'vitest'
import { projectAt } from './stages.ts'

describe('agenda', () => {
  test('what to discuss, in Dutch or English; as JSON it is the agenda of the API', async () => {
    const { cli, project, head } = await projectAt('closed')
    const dutch = await cli.ok('agenda', project)
    expect(dutch).toContain('Waarover te praten')
    expect(dutch).toMatch(/^M1 Lokaal: SKILL Vakbekwaamheid/m)
    expect(await cli.ok('agenda', project, '--language', 'en')).toContain('What to talk about')
    const { basis, items, changes } = await cli.json('agenda', project, '--json')
    expect(basis).toMatchObject({ project, seq: head().seq, method: 'agenda@1' })
    expect(items).toMatchObject([{ model: 'M1', criterion: 'SKILL', lowest: 2, highest: 3 }])
    expect(changes).toBeNull()
  })
})

describe('verdict', () => {
  test('numbered sentences, each with the chapter of its ground, in Dutch or English', async () => {
    const { cli, project } = await projectAt('closed')
    const dutch = await cli.ok('verdict', project)
    expect(dutch).toMatch(/^1\. Oordeel op één pagina\n=+$/m)
    expect(dutch).toMatch(/^ 1\. Wie op de eerste plaats staat, is nog niet bekend/m)
    expect(dutch.replace(/\s+/g, ' ')).toMatch(/ 2\. .*\(hoofdstuk \d+\)/)
    expect(await cli.ok('verdict', project, '--language', 'en')).toMatch(/^1\. The verdict on one page$/m)
  })

  test('as JSON the statements of the API, with their words', async () => {
    const { cli, project, head } = await projectAt('closed')
    const { basis, statements } = await cli.json('verdict', project, '--json', '-l', 'en')
    expect(basis).toMatchObject({ project, seq: head().seq })
    expect(statements[0]).toMatchObject({
      number: 1,
      section: 'leader',
      ground: 'outcome.ranking',
      text: expect.stringMatching(/not yet known|not known yet/),
    })
  })
})

describe('outlook', () => {
  test('what is open, in Dutch or English, and as JSON', async () => {
    const { cli, project, lead } = await projectAt('closed')
    await cli.ok('project', 'set-deadline', project, '2027-01-15', '--as', lead)
    expect(await cli.ok('outlook', project)).toContain('De regio moet kiezen op 15 januari 2027.')
    expect(await cli.ok('outlook', project, '-l', 'en')).toMatch(/^9\. What are we waiting for\?$/m)
    expect(await cli.json('outlook', project, '--json')).toMatchObject({
      decideBy: '2027-01-15',
      basis: { method: 'developments@1' },
    })
  })
})

test.each([
  ['agenda'],
  ['verdict'],
  ['outlook'],
  ['robustness'],
  ['simulate', '--scores', 'uniform', '--draws', '500'],
])(
  '%s: as it stood after an entry it is the same for ever; before the seal there is none',
  async (...command) => {
    const { cli, project, lead, head } = await projectAt('closed')
    const asOf = (seq: number) => [...command, project, '--as-of', String(seq)]
    const { seq } = head()
    const before = await cli.ok(...asOf(seq))
    await cli.ok('project', 'set-deadline', project, '2027-01-15', '--as', lead)
    expect(await cli.ok(...asOf(seq))).toBe(before)
    expect(await cli.refused(...asOf(2))).toContain('weegkader')
    expect(await cli.refused(...asOf(999))).toContain(String(head().seq))
  },
)
