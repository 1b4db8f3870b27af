import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/app/accounts.ts'
import { type Operation as OperationName, rights } from '../../src/app/rights.ts'
import { changingNothing, ok, openProject, type Project, smallFramework } from './project.ts'
import {
  type Client,
  documentOf,
  type Operation,
  openService,
  operationsOf,
  type Service,
} from './service.ts'

let service: Service
let project: Project
let other: Project
/** Of the project: somebody to talk about, and something to look up, whatever a path asks for. */
let parameters: Record<string, string>

beforeAll(async () => {
  service = await openService()
  project = await openProject(service, 'closed')
  other = await openProject(service)
  const { facilitator, path } = project
  await ok(
    facilitator.post(
      `${path}/framework/versions`,
      { framework: { ...smallFramework, closeCallMargin: 3 }, reason: 'Scherper', decidedBy: 'Kerngroep' },
      await project.now(),
    ),
  )
  await ok(facilitator.post(`${path}/developments/N1/moves`, { status: 'proposed', note: 'Concept' }))
  const analysis = await ok(project.reader.post(`${path}/analyses`, { draws: 100 }))
  const tokens = await ok(facilitator.get(`${path}/participants/${project.ann.id}/tokens`))
  const { catalogues } = (await ok(service.nobody.get('/catalogues'))).body
  parameters = {
    projectId: project.id,
    participantId: project.ann.id,
    tokenId: tokens.body.tokens[0].id,
    modelId: 'M1',
    developmentId: 'N1',
    analysisId: analysis.body.id,
    round: '1',
    version: '2',
    seq: '1',
    kind: catalogues[0].kind,
    catalogueId: catalogues[0].id,
  }
})
afterAll(() => service.close())

/** A key that no operation takes: whoever may act is told so (400), and nothing happens. */
const unusable = { 'idempotency-key': 'not a key' }

async function attempt(client: Client, { method, path }: Operation): Promise<number> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => parameters[name]!)
  return (await client.send(method, filled, undefined, method === 'GET' ? {} : unusable)).status
}

const refusals = [401, 403, 404]

/** `operation: answer` for every operation: 401, 403, 404, or that the client may. */
async function reach(client: Client): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const operation of operationsOf(service.server)) {
    const status = await attempt(client, operation)
    answers[operation.operationId] = refusals.includes(status) ? String(status) : 'may'
  }
  return answers
}

/** What the table of rights says. */
const expected = (answer: (allowed: 'public' | readonly string[], name: string) => string) =>
  Object.fromEntries(Object.entries(rights).map(([name, allowed]) => [name, answer(allowed, name)]))

const inProject = (name: string) =>
  operationsOf(service.server)
    .find(({ operationId }) => operationId === name)!
    .path.includes('{projectId}')

describe('every operation, for everybody', () => {
  test('nobody gets further than what is public', async () => {
    expect(await reach(service.nobody)).toEqual(expected(allowed => (allowed === 'public' ? 'may' : '401')))
  })

  test('a token that was never issued is no token', async () => {
    expect(await reach(service.as('wk_made-up'))).toEqual(
      expected(allowed => (allowed === 'public' ? 'may' : '401')),
    )
  })

  const roles: Record<string, () => Client> = {
    administrator: () => service.administrator,
    facilitator: () => project.facilitator,
    assessor: () => project.bob,
    reader: () => project.reader,
  }
  test.each(Object.keys(roles))(
    'the %s may do what the table of rights says, and nothing else',
    async role => {
      const answers = await changingNothing(project, () => reach(roles[role]!()))
      expect(answers).toEqual(
        expected(allowed => (allowed === 'public' || allowed.includes(role) ? 'may' : '403')),
      )
    },
  )

  test('for the facilitator of another project this project does not exist', async () => {
    const answers = await changingNothing(project, () => reach(other.facilitator))
    expect(answers).toEqual(
      expected((allowed, name) => {
        if (allowed === 'public') return 'may'
        if (inProject(name)) return '404'
        return allowed.includes('facilitator') ? 'may' : '403'
      }),
    )
  })

  test('a project of others and a project that is not there get the same answer', async () => {
    const theirs = await other.reader.get(`${project.path}/scores`)
    const nowhere = await other.reader.get('/projects/w-nowhere/scores')
    expect(theirs.status).toBe(404)
    expect(theirs.body).toEqual(nowhere.body)
  })

  test('the list of projects holds only what the token gives access to', async () => {
    const ids = async (client: Client) =>
      (await client.get('/projects')).body.projects.map(({ id }: { id: string }) => id)
    expect(await ids(project.reader)).toEqual([project.id])
    expect(await ids(other.facilitator)).toEqual([other.id])
    expect(await ids(service.administrator)).toEqual([project.id, other.id])
  })
})

describe('the table of rights and the description', () => {
  test('name the same operations', () => {
    const described = operationsOf(service.server).map(({ operationId }) => operationId as OperationName)
    expect(described.sort()).toEqual((Object.keys(rights) as OperationName[]).sort())
    expect(new Set(described).size).toBe(described.length)
  })

  test('let a reader change nothing, and an assessor nothing but scores, weights and signals', () => {
    // A question with a body, which adds nothing to the dossier.
    const asking = ['askRobustness', 'startAnalysis']
    const changing = operationsOf(service.server)
      .filter(({ method, operationId }) => method !== 'GET' && !asking.includes(operationId))
      .map(({ operationId }) => operationId as OperationName)
    const by = (role: Role) => changing.filter(name => [rights[name]].flat().includes(role as never)).sort()
    expect(by('reader')).toEqual([])
    expect(by('assessor')).toEqual([
      'giveScore',
      'giveScores',
      'giveWeights',
      'handInScoreSheet',
      'handInScores',
      'receiveSignal',
    ])
  })

  test('let the administrator run projects and people, and touch nothing of the weighing', () => {
    const allowed = Object.entries(rights).filter(([, roles]) =>
      [roles].flat().includes('administrator' as never),
    )
    const weighing =
      /^(draft|seal|amend|propose|revise|withdraw|open|close|give|enter|register|move|declare|set|receive|record)/
    expect(allowed.map(([name]) => name).filter(name => weighing.test(name))).toEqual(['openProject'])
  })

  test('keep the dossier as one file for whoever leads', () => {
    expect(rights.exportDossier).toEqual(['administrator', 'facilitator'])
  })

  test('cover every path that the server answers', () => {
    expect(servedPaths().sort()).toEqual(Object.keys(documentOf(service.server).paths).sort())
  })

  test('agree on what needs a token', () => {
    for (const [path, methods] of Object.entries(documentOf(service.server).paths))
      for (const operation of Object.values(methods) as (Operation & { security: unknown[] })[]) {
        const open = rights[operation.operationId as OperationName] === 'public'
        expect([path, operation.security]).toEqual([path, open ? [] : [{ bearer: [] }]])
      }
  })

  /** Read from the tree that fastify prints, in which each level is four characters wide. */
  function servedPaths(): string[] {
    const levels: string[] = []
    const paths = service.server
      .printRoutes({ commonPrefix: false })
      .split('\n')
      .flatMap(line => {
        const [, indent, part] = /^(.*?)[├└]── (\S+)/.exec(line) ?? []
        if (part === undefined) return []
        levels.splice(indent!.length / 4, levels.length, part)
        return [levels.join('')]
      })
    return paths
      .filter(path => path.startsWith('/api/v1/'))
      .map(path => path.slice('/api/v1'.length).replace(/:(\w+)/g, '{$1}'))
  }
})

describe('a token', () => {
  const issue = async (person: { id: string }, days?: number) => {
    const at = `${project.path}/participants/${person.id}/tokens`
    const { body } = await ok(project.facilitator.post(at, { label: 'telefoon', days }))
    return { at: `${at}/${body.id}`, client: service.as(body.token), ...body }
  }

  test('says whose it is', async () => {
    expect((await project.ann.get('/me')).body).toEqual({
      id: project.ann.id,
      role: 'assessor',
      project: project.id,
    })
    expect((await service.administrator.get('/me')).body).toMatchObject({
      role: 'administrator',
      project: null,
    })
  })

  test('stops at once when it is revoked, and the other tokens of that person do not', async () => {
    const { client, at } = await issue(project.bob)
    expect((await client.get('/me')).status).toBe(200)
    expect((await project.facilitator.delete(at)).status).toBe(200)
    const answer = await client.get('/me')
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect((await project.bob.get('/me')).status).toBe(200)
    expect((await project.facilitator.delete(at)).status).toBe(404)
  })

  test('stops when its days are over', async () => {
    const { client, expiresAt } = await issue(project.bob, 1)
    expect((await client.get('/me')).status).toBe(200)
    service.advance(1)
    expect((await client.get('/me')).status).toBe(401)
    expect(Date.parse(expiresAt)).toBeGreaterThan(0)
  })

  test('stops when its holder leaves the project', async () => {
    const { body } = await ok(
      project.facilitator.post(`${project.path}/participants`, { role: 'reader', name: 'Els Tijdelijk' }),
    )
    const { client } = await issue({ id: body.id })
    expect((await client.get(project.path)).status).toBe(200)
    expect((await project.facilitator.delete(`${project.path}/participants/${body.id}`)).status).toBe(200)
    expect((await client.get(project.path)).status).toBe(401)
    const { participants } = (await project.reader.get(`${project.path}/participants`)).body
    expect(participants.find(({ id }: { id: string }) => id === body.id)).toMatchObject({
      left: true,
      name: null,
    })
  })

  test('is shown once, and its secret is nowhere after', async () => {
    const { token, id } = await issue(project.bob)
    const list = await project.facilitator.get(`${project.path}/participants/${project.bob.id}/tokens`)
    expect(list.text).toContain(id)
    expect(list.text).not.toContain(token)
    expect((await project.facilitator.get(`${project.path}/dossier`)).text).not.toContain(token)
  })

  test('leaves a trace in the dossier of who issued it, and for whom', async () => {
    const { id } = await issue(project.bob)
    const { seq } = await project.head()
    const { by, type, text } = (await project.reader.get(`${project.path}/entries/${seq}`)).body
    expect({ by, type }).toEqual({ by: project.facilitator.id, type: 'token-issued' })
    expect(JSON.parse(text).data).toEqual({ participant: project.bob.id, token: id })
  })

  test.each(['Basic abc', 'Bearer', 'Bearer ', 'wk_x', `Bearer ${'x'.repeat(600)}`, 'Bearer wk_é'])(
    'is sent as a bearer token, and not as "%s"',
    async authorization => {
      expect((await service.nobody.send('GET', '/me', undefined, { authorization })).status).toBe(401)
    },
  )

  test('of one participant cannot be revoked by way of another', async () => {
    const { id } = await issue(project.bob)
    const at = `${project.path}/participants/${project.ann.id}/tokens/${id}`
    expect((await changingNothing(project, () => project.facilitator.delete(at))).status).toBe(404)
  })
})

test('an assessor who leaves can no longer score, and a reader never could', async () => {
  const { path, now, facilitator } = other
  const score = { model: 'M1', criterion: 'KW1', score: { state: 'value', value: 3 } }
  expect((await other.reader.post(`${path}/scores`, score)).status).toBe(403)
  await ok(facilitator.delete(`${path}/participants/${other.bob.id}`, await now()))
  expect((await other.bob.post(`${path}/scores`, score)).status).toBe(401)
})

test('the last facilitator cannot leave', async () => {
  const { path, facilitator } = other
  const answer = await changingNothing(other, () =>
    facilitator.delete(`${path}/participants/${facilitator.id}`),
  )
  expect(answer.status).toBe(409)
  expect(answer.body.code).toBe('last-facilitator')
})
