import { describe, expect, test } from 'vitest'
import { newFile } from '../fixtures/environment.ts'
import { projectAt } from './stages.ts'
import { terminal } from './terminal.ts'

describe('tokens of participants', () => {
  test('issued, listed, revoked: from then on it opens nothing', async () => {
    const { cli, project, ann } = await projectAt('scoring')
    const issued = await cli.json('token', 'issue', project, ann.id, '--label', 'tablet', '--days', '7')
    expect(issued).toMatchObject({
      token: expect.stringMatching(/^wk_/),
      expiresAt: '2026-03-09T09:00:00.000Z',
    })
    expect(await cli.ok('project', 'list', '--token', issued.token)).toContain(project)

    const listed = await cli.ok('token', 'list', project, ann.id)
    expect(listed).toContain(`${issued.id}  tablet  expires 2026-03-09`)
    expect(listed).not.toContain(issued.token)
    expect(await cli.json('token', 'list', project, ann.id)).toHaveLength(2)

    expect(await cli.ok('token', 'revoke', project, ann.id, issued.id)).toBe('')
    await cli.refused('project', 'list', '--token', issued.token)
    expect(await cli.ok('token', 'list', project, ann.id)).toContain(
      `${issued.id}  tablet  revoked 2026-03-02`,
    )
    expect(await cli.refused('token', 'revoke', project, ann.id, issued.id)).toContain(issued.id)
  })

  test('an invitation is the path of a page on the server, and is listed and revoked as a token is', async () => {
    const { cli, project, ann } = await projectAt('scoring')
    expect(await cli.ok('token', 'invite', project, ann.id)).toMatch(/^\/invitation\/\S{40,}\n?$/)
    const { id, expiresAt } = await cli.json('token', 'invite', project, ann.id, '--days', '7')
    expect(expiresAt).toBe('2026-03-09T09:00:00.000Z')
    expect(await cli.ok('token', 'revoke', project, ann.id, id)).toBe('')
    expect(await cli.ok('token', 'list', project, ann.id)).toContain(`${id}  invitation  revoked 2026-03-02`)
  })

  test('an assessor issues none', async () => {
    const { cli, project, ann, bob } = await projectAt('scoring')
    await cli.refused('token', 'issue', project, bob.id, '--token', ann.token)
  })

  test.each(['0', '367', '1.5', 'long'])('%s days is not understood', async days => {
    const { code, out, err } = await terminal()('token', 'issue', 'w-proef', 'p-proef', '--days', days)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('from 1 to 366')
  })
})

describe('tokens of administrators: whoever holds the file', () => {
  test('issued, listed, revoked', async () => {
    const file = newFile()
    const cli = terminal({ WEEGKADER_FILE: file })
    const token = await cli.ok('token', 'admin', '--label', 'beheer')
    expect(token).toMatch(/^wk_\S{40,}$/)
    const project = await cli.ok('project', 'open', '--name', 'Proef', '--token', token)
    expect(await cli.ok('project', 'list', '--token', token)).toContain(project)

    const [listed] = await cli.json('token', 'admins')
    expect(listed).toMatchObject({ label: 'beheer', revokedAt: null })
    expect(await cli.ok('token', 'admins')).toContain(`${listed.id}  beheer  expires 2026-05-31`)

    expect(await cli.ok('token', 'revoke-admin', listed.id)).toBe('')
    await cli.refused('project', 'list', '--token', token)
    expect(await cli.ok('token', 'admins')).toContain('revoked')
    expect(await cli.refused('token', 'revoke-admin', listed.id, '-l', 'en')).toContain('There is no token')
  })
})
