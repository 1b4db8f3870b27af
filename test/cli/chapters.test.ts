import { expect, test } from 'vitest'
import { projectAt } from './stages.ts'

test('what to discuss, in Dutch or English; as JSON it is the agenda of the API', async () => {
  const { cli, project, head } = await projectAt('closed')
  const dutch = await cli.ok('agenda', project)
  expect(dutch).toContain('Waarover te praten')
  expect(dutch).toMatch(/^M1 Lokaal: SKILL Vakbekwaamheid/m)
  expect(await cli.ok('agenda', project, '--language', 'en')).toContain('What to talk about')
  const { basis, items, changes } = JSON.parse(await cli.ok('agenda', project, '--json'))
  expect(basis).toMatchObject({ project, seq: head().seq, method: 'agenda@1' })
  expect(items).toMatchObject([{ model: 'M1', criterion: 'SKILL', lowest: 2, highest: 3 }])
  expect(changes).toBeNull()
})

test('before the seal there is nothing to discuss', async () => {
  const { cli, project } = await projectAt('drafted')
  expect(await cli.refused('agenda', project)).toContain('weegkader')
})
