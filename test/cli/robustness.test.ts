import { expect, test } from 'vitest'
import { projectAt } from './stages.ts'

const statements = (...all: object[]) => JSON.stringify({ statements: all })
const order = { kind: 'order', classes: [['TRUST'], ['SKILL']] }

test('how firm the ranking is, in Dutch or English, and as JSON', async () => {
  const { cli, project, head } = await projectAt('closed')
  expect(await cli.ok('robustness', project)).toMatch(/^7\. Hoe stevig is de rangschikking\?\n=+$/m)
  expect(await cli.ok('robustness', project, '-l', 'en')).toMatch(/^7\. How firm is the ranking\?$/m)
  const { basis, preference } = await cli.json('robustness', project, '--json')
  expect(basis).toMatchObject({ seq: head().seq, method: 'robustness@1' })
  expect(preference.map(({ information }: { information: string }) => information)).toEqual([
    'adopted',
    'none',
  ])
})

test('also under the weights that are stated, of which nothing is kept', async () => {
  const { cli, project, write, head } = await projectAt('closed')
  const before = head()
  const file = write('s.json', statements(order))
  const text = await cli.ok('robustness', project, '--statements', file)
  expect(text).toContain('Weging volgens de uitspraken: staat het model van de rij ten minste gelijk')
  const { preference } = await cli.json('robustness', project, '--statements', file, '--json')
  expect(preference).toHaveLength(3)
  expect(head()).toEqual(before)
})

test.each([
  [
    'statements that contradict each other',
    statements(
      order,
      { kind: 'bounds', criterion: 'TRUST', max: 0 },
      { kind: 'bounds', criterion: 'SKILL', min: 1 },
    ),
    /statements/,
  ],
  [
    'an unknown criterion',
    statements({ kind: 'bounds', criterion: 'X9', min: 1 }),
    /body\.statements\.0\.criterion: .*X9/,
  ],
  ['a file without statements', '{}', /body\.statements: /],
  ['a list', '[]', /body: /],
  ['no JSON', 'TRUST first', /line 1: this is not JSON/],
])('%s: refused with the reason', async (_, content, reason) => {
  const { cli, project, write } = await projectAt('closed')
  const file = write('s.json', content)
  expect(await cli.refused('robustness', project, '--statements', file, '-l', 'en')).toMatch(reason)
  expect(await cli.refused('simulate', project, '--statements', file, '-l', 'en')).toMatch(
    new RegExp(
      reason.source
        .replace('body: ', 'body\\.weights')
        .replace('body\\.statements', 'body\\.weights\\.statements'),
    ),
  )
})
