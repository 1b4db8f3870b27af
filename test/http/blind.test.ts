import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok, openProject, score } from './project.ts'
import { openService, operationsOf } from './service.ts'
import { names, others, read, type Twin, ways, withoutHashes } from './ways.ts'

let left: Twin
let right: Twin

const SECRET = 'GEHEIM'
const given = {
  left: [
    score('M1', 2, `${SECRET} kort`),
    { ...score('M2', 4, `${SECRET} met band`), score: { state: 'value', value: 4, low: 3, high: 5 } },
  ],
  right: [
    { ...score('M1', 1), score: { state: 'cannot-judge' }, motivation: undefined },
    score('M2', 5, `${SECRET} en dan een heel lang verhaal, dat er in de ander niet staat`),
  ],
}

const outcomes = [
  {
    id: 'streng',
    name: { nl: 'Streng' },
    effects: [{ kind: 'level', criterion: 'KW1', models: ['M1'], to: 5 }],
  },
  { id: 'ruim', name: { nl: 'Ruim' }, effects: [] },
]
const simulations = [
  { scores: 'uniform' },
  { scores: 'uniform', weights: { kind: 'adopted' } },
  {
    scores: 'uniform',
    weights: { kind: 'statements', statements: [{ kind: 'bounds', criterion: 'KW1', min: 50 }] },
  },
].map(question => ({ ...question, draws: 200 }))

/** Ann scores twice on M1, in a batch and alone; Bob's scores are the same in both. */
async function openTwin(scores: object[]): Promise<Twin> {
  const service = await openService()
  const project = await openProject(service, 'scoring')
  const { ann, bob, facilitator, reader, path } = project
  const batch = await ok(ann.post(`${path}/score-batches`, { scores }, { 'idempotency-key': 'batch' }))
  const single = await ok(ann.post(`${path}/scores`, scores[0]))
  await ok(ann.post(`${path}/rounds/1/hand-ins`))
  await ok(bob.post(`${path}/score-batches`, { scores: [score('M1', 3), score('M2', 3)] }))
  // What Ann tries in vain stays with her too.
  await ann.post(`${path}/scores`, { ...scores[1], model: `${SECRET}-model` })
  await ok(facilitator.post(`${path}/signals`, { development: 'N1', source: 'Werkgroep', text: 'Later' }))
  await ok(facilitator.post(`${path}/developments/N1/outcomes`, { outcomes }))
  await ok(facilitator.post(`${path}/developments/N1/moves`, { status: 'proposed', note: 'Concept' }))
  const entries = [batch.body.seq - 1, batch.body.seq, single.body.seq]
  const analyses = []
  for (const question of simulations)
    analyses.push((await ok(reader.post(`${path}/analyses`, question))).body.id)
  return { service, project, entries, analyses, log: service.log() }
}

beforeAll(async () => {
  left = await openTwin(given.left)
  right = await openTwin(given.right)
})
afterAll(async () => {
  await left.service.close()
  await right.service.close()
})

test('every operation that reads something of a project is one of the ways tried here', () => {
  const apart = ['getHealth', 'getOpenApi', 'listCatalogues', 'getCatalogue']
  const reading = operationsOf(left.service.server)
    .filter(({ method, operationId }) => method === 'GET' && !apart.includes(operationId))
    .map(({ operationId }) => operationId)
  expect([...new Set(Object.values(ways).map(({ operation }) => operation))].sort()).toEqual(reading.sort())
})

describe('while the round is open', () => {
  describe.each(Object.keys(others))('the %s learns nothing of what Ann gave', who => {
    test.each(names)('from %s', async name => {
      const [one, two] = [
        await read(left, others[who]!(left), name),
        await read(right, others[who]!(right), name),
      ]
      expect(one).toEqual(two)
      expect(JSON.stringify([one, two])).not.toContain(SECRET)
    })

    test('from being refused', async () => {
      const attempts = async ({ project, ...twin }: Twin) => {
        const client = others[who]!({ project, ...twin })
        const { path, ann, now } = project
        const headers = { ...(await now()), 'idempotency-key': 'batch' }
        return [
          await client.put(`${path}/models/M1`, { name: { nl: 'Anders' }, variants: {} }, headers),
          await client.post(`${path}/models/M1/withdrawal`, { reason: 'Weg' }, headers),
          await client.post(`${path}/decisions`, { kind: 'deferred', decidedBy: 'AB', text: 'T' }, headers),
          await client.get(`${path}/ranking?asOf=999`),
          // Without scores of a closed round there is nothing to simulate, whatever lies in the envelope.
          await client.post(`${path}/analyses`, { draws: 100 }),
          await client.post(`${path}/analyses`, { draws: 100, scores: 'assessors' }),
          await client.post(`${path}/robustness`, {
            statements: [{ kind: 'bounds', criterion: 'KW1', min: 50 }],
          }),
          await client.get(`${path}/scores?assessor=${ann.id}&after=-1`),
          await client.post(
            `${path}/score-batches`,
            { scores: [{ ...given.left[0], model: 'M9' }] },
            headers,
          ),
        ].map(({ status, text }) => ({ status, text: withoutHashes(text) }))
      }
      expect(await attempts(left)).toEqual(await attempts(right))
    })
  })

  test('what nobody may read is told apart from what is not there: by type and author, without its text', async () => {
    const { project, entries } = left
    for (const seq of entries) {
      const { body } = await project.facilitator.get(`${project.path}/entries/${seq}`)
      expect(body).toMatchObject({ type: 'score-given', by: project.ann.id, text: null })
    }
  })

  test('others see who has scored how much', async () => {
    const { project } = left
    const { rounds } = (await project.reader.get(`${project.path}/rounds`)).body
    const counted = { scored: 2, standing: 0, toConfirm: 0, expected: 2 }
    expect(rounds[0].progress).toEqual([
      { ...counted, assessor: project.ann.id, handedInAt: expect.any(String) },
      { ...counted, assessor: project.bob.id, handedInAt: null },
    ])
  })

  test('Ann sees what she gave herself, and nothing of Bob', async () => {
    const { project, entries } = left
    const { scores } = (await project.ann.get(`${project.path}/scores`)).body
    expect(scores.map(({ assessor }: { assessor: string }) => assessor)).toEqual([
      project.ann.id,
      project.ann.id,
    ])
    expect(JSON.stringify(scores)).toContain(`${SECRET} met band`)
    expect((await project.ann.get(`${project.path}/entries/${entries[1]}`)).text).toContain('\\"value\\":4')
    const bobs = await project.ann.get(`${project.path}/scores?assessor=${project.bob.id}`)
    expect(bobs.body.scores).toEqual([])
  })

  test('the ranking rests on closed rounds alone', async () => {
    const { project } = left
    const { coverage } = (await project.reader.get(`${project.path}/ranking`)).body
    expect(coverage).toMatchObject({ given: 0, missing: 4 })
  })

  test('the log of the server tells of both the same, but for times', () => {
    const lines = ({ log }: Twin) =>
      log.split('\n').map(line => line.replace(/"(time|responseTime)":[\d.]+/g, ''))
    expect(lines(left)).toEqual(lines(right))
    expect(left.service.log()).not.toContain(SECRET)
  })

  test('the exported dossier still shows the length of its chain, and the place of what is withheld', async () => {
    const { project, entries } = left
    const { body } = await project.facilitator.get(`${project.path}/dossier`)
    expect(body.entries.map(({ seq }: { seq: number }) => seq)).toEqual(
      Array.from({ length: body.seq }, (_, i) => i + 1),
    )
    const withheld = body.entries.filter(({ text }: { text: string | null }) => text === null)
    expect(withheld.map(({ seq }: { seq: number }) => seq)).toEqual(expect.arrayContaining(entries))
    expect(withheld).toHaveLength(5)
  })
})

describe('once the round is closed', () => {
  beforeAll(async () => {
    for (const { project } of [left, right])
      await ok(project.facilitator.post(`${project.path}/rounds/1/closing`, undefined, await project.now()))
  })

  const telling = [
    'the scores, also when asked for by assessor, round or place',
    'an entry of the dossier',
    'the entries of the dossier',
    'the ranking, now and at every entry of the round',
    'the report in HTML',
    'the report in Markdown',
    'the report in JSON',
    'the reports for an office',
    'the spreadsheets',
  ]
  describe.each(Object.keys(others))('the %s sees it', who => {
    test.each(telling)('in %s', async name => {
      const [one, two] = [
        await read(left, others[who]!(left), name),
        await read(right, others[who]!(right), name),
      ]
      expect(one.every(({ status }) => status === 200)).toBe(true)
      expect(one).not.toEqual(two)
    })

    test('with the motivation', async () => {
      const { project } = left
      const { scores } = (await others[who]!(left).get(`${project.path}/scores?assessor=${project.ann.id}`))
        .body
      expect(scores).toMatchObject([
        { model: 'M2', score: { value: 4, low: 3, high: 5 }, motivation: `${SECRET} met band`, round: 1 },
        { model: 'M1', score: { value: 2, low: null, high: null }, motivation: `${SECRET} kort`, round: 1 },
      ])
    })
  })

  test('the dossier as one file holds it for whoever leads', async () => {
    const { facilitator, path } = left.project
    const { body } = await facilitator.get(`${path}/dossier`)
    expect(body.entries.filter(({ text }: { text: string | null }) => text === null)).toEqual([])
    expect(JSON.stringify(body.notes)).toContain(`${SECRET} met band`)
  })

  test('the ranking as it stood in the round still holds nothing of it', async () => {
    const { project, entries } = left
    const { body } = await project.reader.get(`${project.path}/ranking?asOf=${entries[2]}`)
    expect(body.coverage).toMatchObject({ given: 0, missing: 4 })
  })
})

describe('in a second round', () => {
  let first: Twin
  let second: Twin
  beforeAll(async () => {
    ;[first, second] = [left, right]
    for (const [{ project }, value] of [
      [first, 1],
      [second, 5],
    ] as const) {
      await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
      await ok(
        project.ann.post(`${project.path}/scores`, score('M1', value, `${SECRET} tweede ronde ${value}`)),
      )
    }
  })

  test('the first stays open to all, and the second is as blind as the first was', async () => {
    for (const { project, service } of [first, second])
      for (const client of [service.administrator, project.facilitator, project.bob, project.reader]) {
        const { scores } = (await client.get(`${project.path}/scores?assessor=${project.ann.id}`)).body
        expect(scores.map(({ round }: { round: number }) => round)).toEqual([1, 1])
        const list = await client.get(`${project.path}/entries`)
        expect(list.text).toContain('score-given')
        for (const path of ['scores', 'entries', 'report?format=json', 'ranking'])
          expect((await client.get(`${project.path}/${path}`)).text).not.toContain('tweede ronde')
      }
  })

  test('an assessor who leaves takes the secret along until the round is closed', async () => {
    const { project } = first
    const { facilitator, reader, ann, path } = project
    await ok(facilitator.delete(`${path}/participants/${ann.id}`))
    const { seq } = await project.head()
    expect((await facilitator.get(`${path}/entries/${seq - 1}`)).body).toMatchObject({
      type: 'score-given',
      text: null,
    })
    expect((await reader.get(`${path}/scores?round=2`)).body.scores).toEqual([])
    await ok(facilitator.post(`${path}/rounds/2/closing`, undefined, await project.now()))
    expect((await reader.get(`${path}/scores?round=2`)).body.scores).toMatchObject([
      { assessor: ann.id, score: { value: 1 }, motivation: `${SECRET} tweede ronde 1` },
    ])
  })
})
