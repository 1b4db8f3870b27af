import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FrameworkInput } from '../../src/dossier/framework.ts'
import { methods } from '../../src/mcda/compute.ts'
import { bring, measurements, ok, openProject, type Project, score, smallFramework } from './project.ts'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

type Ranked = { model: string; rank: number | null; total: number | null; low: number; high: number }

const rankingOf = async ({ reader, path }: Project, query = '') =>
  (await ok(reader.get(`${path}/ranking${query}`))).body
const places = (ranking: Ranked[]) => ranking.map(({ model, rank, total }) => [model, rank, total])

const [judged, measured] = smallFramework.criteria
const amendment = (framework: FrameworkInput) => ({
  framework,
  reason: 'De norm is verhoogd',
  decidedBy: 'Stuurgroep',
})
/** The measured criterion almost alone: no change of scale, another ranking. */
const evenWeights: FrameworkInput = {
  ...smallFramework,
  criteria: [
    { ...judged!, weight: 5 },
    { ...measured!, weight: 95 },
  ],
}

async function closeRound({ facilitator, path, now }: Project, round: number) {
  await ok(facilitator.post(`${path}/rounds/${round}/closing`, undefined, await now()))
}
async function openRound({ facilitator, path, now }: Project) {
  await ok(facilitator.post(`${path}/rounds`, undefined, await now()))
}
async function amend({ facilitator, path, now }: Project, framework: FrameworkInput) {
  return ok(facilitator.post(`${path}/framework/versions`, amendment(framework), await now()))
}

test('a project goes from draft to decision, and says at each step where it stands', async () => {
  const project = await openProject(service)
  const stage = async () => (await project.reader.get(project.path)).body.stage
  expect(await stage()).toBe('draft')
  await bring(project, 'drafted', 'opened')
  expect((await project.reader.get(`${project.path}/framework`)).body).toMatchObject({
    status: 'draft',
    version: null,
    hash: null,
    globalWeights: { KW1: 60, BE1: 40 },
  })
  await bring(project, 'proposed', 'drafted')
  expect(await stage()).toBe('sealed')
  const sealed = (await project.reader.get(`${project.path}/framework`)).body
  expect(sealed).toMatchObject({ status: 'sealed', version: 1 })
  expect((await project.reader.get(project.path)).body.frameworkHash).toBe(sealed.hash)
  await bring(project, 'scored', 'proposed')
  expect(await stage()).toBe('scoring')
  await bring(project, 'closed', 'scored')
  expect(await stage()).toBe('discussing')
  const { ranking, verdict, basis } = await rankingOf(project)
  // KW1: (2+3)/2 and (4+5)/2 on 1-5, weight 60; BE1: 45 and 40, 60 and 30 minutes on 90-15, weight 40.
  expect(places(ranking)).toEqual([
    ['M2', 1, 0.875 * 60 + 0.6 * 40],
    ['M1', 2, expect.closeTo(0.375 * 60 + (0.6 + 2 / 3) * 20, 10)],
  ])
  expect(ranking[1].breaches).toEqual([
    { criterion: 'BE1', fn: 'HCC', limit: 30, level: 40, effect: 'report' },
  ])
  expect(verdict[0]).toMatchObject({ code: 'first', params: { model: 'M2', next: 'M1' } })
  expect(basis).toMatchObject({ project: project.id, ...(await project.head()), frameworkHash: sealed.hash })
  await bring(project, 'decided', 'closed')
  expect(await stage()).toBe('decided')
  expect((await project.reader.get(`${project.path}/verification`)).body).toEqual({
    intact: true,
    entries: (await project.head()).seq,
    hash: (await project.head()).hash,
  })
})

describe('the framework before it is sealed', () => {
  test('is linted in words, and tried with pilot scores that never count', async () => {
    const project = await openProject(service)
    const { facilitator, reader, path, now } = project
    const bare = { ...judged!, weight: 50, motive: undefined }
    await ok(
      facilitator.put(`${path}/framework`, { ...smallFramework, criteria: [bare, measured] }, await now()),
    )
    const scores = ['M1', 'M2'].map(model => ({ criterion: 'KW1', model, value: 3 }))
    await ok(facilitator.post(`${path}/framework/pilot-scores`, { scores }))
    const { sealable, findings } = (await reader.get(`${path}/framework/lint`, { 'accept-language': 'en' }))
      .body
    expect(sealable).toBe(false)
    const codes = findings.map(({ code, severity }: Record<string, string>) => [code, severity])
    expect(codes).toEqual(
      expect.arrayContaining([
        ['weights-sum', 'error'],
        ['motive-missing', 'warning'],
        ['unknown-development', 'warning'],
        ['pilot-does-not-differ', 'warning'],
      ]),
    )
    for (const { message, path: place } of findings) {
      expect(message).toMatch(/^[A-Z][^{}]+\.$/)
      expect(place).toMatch(/^[a-z]/i)
    }
    await bring(project, 'closed', 'opened')
    expect((await rankingOf(project)).coverage).toMatchObject({ expected: 4, given: 4 })
  })

  test('is written as a whole: a second draft replaces the first', async () => {
    const { facilitator, reader, path, now } = await openProject(service, 'drafted')
    await ok(facilitator.put(`${path}/framework`, evenWeights, await now()))
    expect((await reader.get(`${path}/framework`)).body.globalWeights).toEqual({ KW1: 5, BE1: 95 })
  })
})

describe('an amendment', () => {
  let project: Project
  let before: string
  let sealedAt: number
  beforeAll(async () => {
    project = await openProject(service, 'closed')
    before = (await project.reader.get(`${project.path}/ranking`)).text
    sealedAt = (await project.head()).seq
    await amend(project, evenWeights)
  })

  test('is a new version with its reason and who decided, beside the old one', async () => {
    const { versions } = (await project.reader.get(`${project.path}/framework/versions`)).body
    expect(versions).toMatchObject([
      { version: 1, decidedBy: 'Kerngroep', reason: null },
      { version: 2, decidedBy: 'Stuurgroep', reason: 'De norm is verhoogd' },
    ])
    expect(versions[0].hash).not.toBe(versions[1].hash)
    const first = (await project.reader.get(`${project.path}/framework/versions/1`)).body
    expect(first).toMatchObject({ ...versions[0], framework: smallFramework })
    const second = (await project.reader.get(`${project.path}/framework/versions/2`)).body
    expect(second.framework.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([5, 95])
  })

  test('shows the ranking under the old and the new rules side by side', async () => {
    const comparison = (await project.reader.get(`${project.path}/framework/versions/2/comparison`)).body
    expect(comparison.number).toBe(2)
    expect(places(comparison.before).map(([model, rank]) => [model, rank])).toEqual([
      ['M2', 1],
      ['M1', 2],
    ])
    expect(places(comparison.after).map(([model, rank]) => [model, rank])).toEqual([
      ['M1', 1],
      ['M2', 2],
    ])
    const { ranking, basis } = await rankingOf(project)
    expect(basis.frameworkVersion).toBe(2)
    expect(places(ranking)).toEqual(places(comparison.after))
  })

  test('moves no ranking of before: the same entry gives the same bytes, after a restart too', async () => {
    for (const again of ['now', 'after a restart']) {
      if (again === 'after a restart') {
        service.advance(60)
        await service.restart()
      }
      const then = await project.reader.get(`${project.path}/ranking?asOf=${sealedAt}`)
      expect([again, then.text === before]).toEqual([again, true])
      expect(then.headers.etag).toBe(`"r${sealedAt}"`)
    }
  })

  test('that changes a scale asks for the scores on it again', async () => {
    const changed = await openProject(service, 'closed')
    const levels = [1, 3, 5].map(level => ({ level, anchor: { nl: `Niveau ${level}` } }))
    const scale = { kind: 'levels' as const, levels }
    await amend(changed, { ...smallFramework, criteria: [{ ...judged!, scale }, measured!] })
    const { coverage, ranking } = await rankingOf(changed)
    expect(coverage).toMatchObject({ expected: 4, given: 0, missing: 4 })
    expect(ranking.map(({ total }: Ranked) => total)).toEqual([null, null])
  })
})

describe('national developments', () => {
  test('move, and ask to confirm the scores that are older', async () => {
    const project = await openProject(service, 'closed')
    const { facilitator, reader, path } = project
    expect((await rankingOf(project)).toConfirm).toEqual([])
    const move = { status: 'proposed', expectedDate: '2026-09-01', note: 'Concept gepubliceerd' }
    const { seq } = (await ok(facilitator.post(`${path}/developments/N1/moves`, move))).body
    expect((await rankingOf(project)).toConfirm).toEqual([
      { development: 'N1', movedAtSeq: seq, criterion: 'KW1', scores: 4 },
    ])
    const { developments } = (await reader.get(`${path}/developments`)).body
    expect(developments).toMatchObject([
      {
        development: { id: 'N1' },
        status: 'proposed',
        open: true,
        expectedDate: '2026-09-01',
        criteria: ['KW1'],
        history: [
          { status: 'announced', note: null },
          { status: 'proposed', note: 'Concept gepubliceerd', seq },
        ],
      },
    ])
    expect((await reader.get(`${path}/developments/N1`)).body).toEqual(developments[0])
    await openRound(project)
    await ok(project.ann.post(`${path}/score-batches`, { scores: [score('M1', 2), score('M2', 4)] }))
    await closeRound(project, 2)
    expect((await rankingOf(project)).toConfirm).toMatchObject([{ development: 'N1', scores: 2 }])
    await ok(facilitator.post(`${path}/developments/N1/moves`, { status: 'settled', note: 'Vastgesteld' }))
    expect((await reader.get(`${path}/developments/N1`)).body.open).toBe(false)
  })

  test('say how they may turn out, and the project knows what it is waiting for', async () => {
    const project = await openProject(service, 'closed')
    const { facilitator, reader, path } = project
    const outlook = async () => (await ok(reader.get(`${path}/outlook`))).body
    expect(await outlook()).toMatchObject({
      decideBy: null,
      items: [{ development: 'N1', ground: 'criteria', criteria: ['KW1'], advice: 'not-known' }],
    })
    await ok(facilitator.post(`${path}/deadlines`, { decideBy: '2026-12-31', reason: 'Besluit bestuur' }))
    expect((await reader.get(path)).body.decideBy).toBe('2026-12-31')
    const outcomes = [
      {
        id: 'streng',
        name: { nl: 'Streng' },
        effects: [{ kind: 'rule-out', models: ['M2'] }],
        probability: { low: 0.2, high: 0.5 },
      },
      { id: 'ruim', name: { nl: 'Ruim' }, effects: [], probability: { low: 0.5, high: 0.8 } },
    ]
    const at = `${path}/developments/N1`
    await ok(facilitator.post(`${at}/outcomes`, { outcomes, note: 'Uit de kamerbrief' }))
    expect((await reader.get(at)).body.outcomes).toEqual(outcomes)
    const move = { status: 'proposed', expectedDate: '2026-10-01', note: 'Voorstel' }
    await ok(facilitator.post(`${at}/moves`, move))
    const before = await outlook()
    expect(before).toMatchObject({
      items: [{ ground: 'outcomes', timing: 'before-deadline', changesAlone: true, advice: 'wait' }],
      analysis: { first: ['M2'], combinations: { total: 2, exact: true } },
      advice: 'wait',
      waitUntil: '2026-10-01',
    })
    await ok(facilitator.post(`${at}/moves`, { ...move, expectedDate: '2027-07-01' }))
    expect(await outlook()).toMatchObject({ advice: 'decide-with-reservation', waitUntil: null })
    expect((await reader.get(`${path}/outlook?asOf=${before.basis.seq}`)).body).toEqual(before)
  })

  test('show what their last change did: the ranking before, now, and as the outcome makes it', async () => {
    const { facilitator, reader, path } = await openProject(service, 'closed')
    const at = `${path}/developments/N1`
    const outcome = {
      id: 'streng',
      name: { nl: 'Streng' },
      effects: [{ kind: 'level', criterion: 'KW1', models: ['M2'], to: 1 }],
    }
    await ok(facilitator.post(`${at}/outcomes`, { outcomes: [outcome] }))
    const settled = { status: 'settled', outcome: 'streng', note: 'Staatscourant' }
    const { seq } = (await ok(facilitator.post(`${at}/moves`, settled))).body
    const { body } = await ok(reader.get(`${at}/last-move`))
    const firstOf = (places: Ranked[]) => places[0]!.model
    expect(body).toMatchObject({
      development: 'N1',
      movedAtSeq: seq,
      from: 'announced',
      to: 'settled',
      outcome: 'streng',
      criteria: ['KW1'],
      toConfirm: [{ criterion: 'KW1', scores: 4 }],
      changesFirst: true,
    })
    expect([body.before, body.now, body.withOutcome].map(firstOf)).toEqual(['M2', 'M2', 'M1'])
    expect((await reader.get(at)).body.history.at(-1)).toMatchObject({ outcome: 'streng' })
    expect((await ok(reader.get(`${path}/outlook`))).body).toMatchObject({ items: [], advice: 'decide-now' })
  })

  test('are announced by signals, from the facilitator and from an assessor', async () => {
    const { facilitator, ann, reader, path } = await openProject(service, 'scoring')
    const signal = (text: string) => ({ development: 'N1', source: 'Landelijke werkgroep', text })
    await ok(facilitator.post(`${path}/signals`, signal('Schuift op')))
    await ok(ann.post(`${path}/signals`, signal('Komt toch')))
    const { signals } = (await reader.get(`${path}/signals`)).body
    expect(signals).toMatchObject([signal('Schuift op'), signal('Komt toch')])
    expect(signals[0].id).not.toBe(signals[1].id)
    expect((await reader.post(`${path}/signals`, signal('Mag niet'))).status).toBe(403)
  })

  test('the ranking says how much hangs on them, and who leads without them', async () => {
    const { national } = await rankingOf(await openProject(service, 'closed'))
    expect(national.flaggedShare).toBe(60)
    expect(national.without.ranking.map(({ model }: Ranked) => model)).toEqual(['M1', 'M2'])
    expect(national.criteria).toMatchObject([
      { criterion: 'KW1', developments: ['N1'], canChangeFirst: true },
    ])
    expect([...national.possibleFirst].sort()).toEqual(['M1', 'M2'])
  })
})

describe('cross-checks', () => {
  const crossChecksOf = async ({ reader, path }: Project, query = '') =>
    (await ok(reader.get(`${path}/cross-checks${query}`))).body
  type Check = { method: string; scores: number[]; ranks: number[]; tauB: number | null }
  const close = (...numbers: number[]) => numbers.map(number => expect.closeTo(number, 10))

  test('put the ranking beside five other methods, on the same values and weights', async () => {
    const project = await openProject(service, 'closed')
    const { basis, missing, crossCheck } = await crossChecksOf(project)
    const ranking = await rankingOf(project)
    expect(basis).toEqual({ ...ranking.basis, method: 'cross-checks@1' })
    expect(missing).toEqual([])
    // KW1: levels 2.5 and 4.5 on 1-5, weight .6; BE1: 45 and 40, 60 and 30 minutes on 90-15, weight .4.
    const [skill1, time1, skill2, time2] = [0.375, 19 / 30, 0.875, 0.6]
    expect(crossCheck.models).toEqual(['M1', 'M2'])
    expect(crossCheck.adopted).toEqual({
      method: 'additive@1',
      scores: close(60 * skill1 + 40 * time1, 60 * skill2 + 40 * time2),
      ranks: [2, 1],
    })
    const distance = (skill: number, time: number) => Math.hypot(0.6 * skill, 0.4 * time)
    const closeness = (skill: number, time: number) => {
      const [toIdeal, toWorst] = [distance(1 - skill, 1 - time), distance(skill, time)]
      return toWorst / (toIdeal + toWorst)
    }
    expect(crossCheck.checks).toEqual(
      [
        ['weighted_product@1', 'higher', [skill1 ** 0.6 * time1 ** 0.4, skill2 ** 0.6 * time2 ** 0.4]],
        ['topsis@1', 'higher', [closeness(skill1, time1), closeness(skill2, time2)]],
        // S = .375 + .4 × 11/30 and .075 + .16; R = .375 and .16, of .6 at most.
        ['vikor@1', 'lower', [(0.375 + 4.4 / 30 + 0.375 / 0.6) / 2, (0.235 + 0.16 / 0.6) / 2]],
        ['promethee@1', 'higher', [0.4 - 0.6, 0.6 - 0.4]],
        ['minimax_regret@1', 'lower', [60 * (skill2 - skill1), 40 * (time1 - time2)]],
      ].map(([method, better, scores]) => ({
        ...{ method, better, scores: close(...(scores as number[])) },
        ...{ ranks: [2, 1], tauB: 1 },
      })),
    )
    expect(crossCheck).toMatchObject({ disagreements: [], zeroed: [], incomparable: [] })
    const table = crossCheck.tables.find(({ id }: { id: string }) => id === 'cross-check')
    expect(table).toMatchObject({ columns: ['M1', 'M2'], cells: Array.from({ length: 6 }, () => [2, 1]) })
  })

  test('name the criterion that a disagreement comes from', async () => {
    const project = await openProject(service, 'measured')
    const [first, second] = measurements.map(measurement => ({ ...measurement, value: 15 }))
    await ok(project.facilitator.post(`${project.path}/measurements`, { measurements: [first, second] }))
    await bring(project, 'closed', 'measured', { ann: { M1: 3, M2: 4 }, bob: { M1: 3, M2: 4 } })
    const { crossCheck } = await crossChecksOf(project)
    // M1 .5 and 1, M2 .75 and .6: 70 against 69 points, and M2 ahead wherever a low value counts for more.
    expect(crossCheck.adopted).toMatchObject({ scores: close(70, 69), ranks: [1, 2] })
    expect(crossCheck.checks.map(({ method, ranks, tauB }: Check) => [method, ranks, tauB])).toEqual([
      ['weighted_product@1', [2, 1], -1],
      ['topsis@1', [2, 1], -1],
      ['vikor@1', [2, 1], -1],
      ['promethee@1', [2, 1], -1],
      ['minimax_regret@1', [1, 2], 1],
    ])
    expect(crossCheck.disagreements.map(({ method }: Check) => method)).toEqual(
      ['weighted_product', 'topsis', 'vikor', 'promethee'].map(name => `${name}@1`),
    )
    // Of the net flows KW1 gives M2 2 × .6 and BE1 takes 2 × .4; of the points 15 and 16.
    expect(crossCheck.disagreements[3]).toEqual({
      method: 'promethee@1',
      kind: 'reversed',
      first: ['M2'],
      firstDiffers: true,
      above: 'M1',
      below: 'M2',
      criterion: 'KW1',
      share: expect.closeTo(0.6, 10),
      adoptedShare: expect.closeTo(15 / 31, 10),
    })
    expect((await rankingOf(project)).ranking[0].model).toBe('M1')
  })

  test('wait for what is missing, and say what that is', async () => {
    const project = await openProject(service, 'scoring')
    const { seq } = await project.head()
    expect(await crossChecksOf(project)).toMatchObject({
      basis: { seq },
      missing: [
        { model: 'M1', criterion: 'KW1' },
        { model: 'M2', criterion: 'KW1' },
      ],
      crossCheck: null,
    })
    await bring(project, 'closed', 'scoring')
    expect((await crossChecksOf(project)).missing).toEqual([])
    expect(await crossChecksOf(project, `?asOf=${seq}`)).toMatchObject({ basis: { seq }, crossCheck: null })
  })
})

describe('the agreement', () => {
  const agreementOf = async ({ reader, path }: Project, query = '') =>
    (await ok(reader.get(`${path}/agreement${query}`))).body
  /** M1 has 40 × 19/30 points for its arrival times, M2 24. */
  const arrival = 40 * (19 / 30)
  const standing = (...totals: [model: string, total: number][]) => ({
    leftOut: { criteria: [], weight: 0 },
    ranking: totals.map(([model, total], i) => ({ model, total: expect.closeTo(total, 10), rank: i + 1 })),
  })

  test('tells own rankings, concordance, regret and consensus, each by hand', async () => {
    const project = await openProject(service, 'closed')
    const [ann, bob] = [project.ann.id, project.bob.id]
    const agreement = await agreementOf(project)
    expect(agreement.basis).toEqual({ ...(await rankingOf(project)).basis, method: 'agreement@1' })
    const annAlone = standing(['M2', 45 + 24], ['M1', 15 + arrival])
    const bobAlone = standing(['M2', 60 + 24], ['M1', 30 + arrival])
    expect(agreement.assessors).toEqual([
      { assessor: ann, ...annAlone },
      { assessor: bob, ...bobAlone },
    ])
    expect(agreement.leaveOneOut).toEqual([
      { without: ann, ...bobAlone, first: ['M2'], changesFirst: false },
      { without: bob, ...annAlone, first: ['M2'], changesFirst: false },
    ])
    // Two who agree about two models: by chance that is one time in two.
    expect(agreement.vote).toMatchObject({
      models: ['M1', 'M2'],
      assessors: [ann, bob],
      borda: { scores: [0, 2], ranks: [2, 1] },
      copeland: { wins: [0, 1], losses: [1, 0], netScores: [-1, 1], ranks: [2, 1] },
      agreement: { W: 1, rankSums: [4, 2], permutation: { kind: 'exact', p: 0.5 } },
    })
    // For both, M1 is 30 points behind on KW1 and 4/3 ahead on BE1.
    const regret = expect.closeTo(30 - 4 / 3, 10)
    expect(agreement.regret).toMatchObject({
      regrets: [
        { assessor: ann, regrets: [regret, 0] },
        { assessor: bob, regrets: [regret, 0] },
      ],
      largest: [
        { model: 'M1', regret, assessors: [ann, bob] },
        { model: 'M2', regret: 0, assessors: [ann, bob] },
      ],
      compromise: ['M2'],
    })
    // Each half a level from the mean, of a scale four levels wide.
    const consensus = expect.closeTo(1 + Math.log2(1 - 0.5 / 4), 10)
    expect(agreement.consensus).toEqual(
      [
        ['M1', 2, 3],
        ['M2', 4, 5],
      ].map(([model, lowest, highest]) => ({
        ...{ model, criterion: 'KW1', fn: null, judges: 2 },
        levels: [lowest, highest].map(level => ({ level, count: 1 })),
        ...{ lowest, highest, consensus, twoCamps: null },
      })),
    )
  })

  test('gives one organisation one ranking, on the scores and the mean weights of its assessors', async () => {
    const project = await openProject(service, 'drafted')
    const { ann, bob, facilitator, reader, path, now } = project
    const admit = async (name: string, organisation?: string) => {
      const admitted = await ok(
        facilitator.post(`${path}/participants`, { role: 'assessor', name, organisation }),
      )
      const { id } = admitted.body
      const { token } = (await ok(facilitator.post(`${path}/participants/${id}/tokens`, {}))).body
      return { id, ...service.as(token) }
    }
    const cas = await admit('Cas Elders', 'Omroep Elders')
    const dee = await admit('Dee Zelf')
    await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()))
    for (const [person, KW1] of [
      [ann, 75],
      [bob, 50],
    ] as const) {
      const points = { kind: 'points', points: { KW1, BE1: 100 - KW1 } }
      await ok(person.post(`${path}/weight-sets`, { sets: [{ group: null, elicitation: points }] }))
    }
    await ok(facilitator.post(`${path}/weighting-rounds/1/closing`, undefined, await now()))
    const asItWas = { kind: 'set', weights: { KW1: 60, BE1: 40 }, decidedBy: 'Kerngroep', reason: 'Wet' }
    await ok(facilitator.post(`${path}/adopted-weights`, asItWas, await now()))
    await bring(project, 'scored', 'drafted')
    for (const person of [cas, dee])
      await ok(person.post(`${path}/score-batches`, { scores: [score('M1', 5), score('M2', 1)] }))
    await bring(project, 'closed', 'scored')

    const { organisations, assessors, consensus } = await agreementOf(project)
    expect(organisations).toEqual([
      {
        organisation: expect.stringMatching(/^o-[a-z0-9]+$/),
        assessors: [ann.id, bob.id],
        weighedBy: [ann.id, bob.id],
        // Their means: .375 and .875 on KW1, under 62.5 and 37.5 points.
        ...standing(['M2', 0.875 * 62.5 + 0.6 * 37.5], ['M1', 0.375 * 62.5 + (19 / 30) * 37.5]),
      },
      {
        organisation: expect.stringMatching(/^o-[a-z0-9]+$/),
        assessors: [cas.id],
        weighedBy: [],
        ...standing(['M1', 60 + arrival], ['M2', 24]),
      },
    ])
    expect(organisations[0].organisation).not.toBe(organisations[1].organisation)
    expect(assessors).toEqual([
      { assessor: ann.id, ...standing(['M2', 0.75 * 75 + 0.6 * 25], ['M1', 0.25 * 75 + (19 / 30) * 25]) },
      { assessor: bob.id, ...standing(['M2', 50 + 30], ['M1', 25 + (19 / 30) * 50]) },
      ...[cas, dee].map(({ id }) => ({ assessor: id, ...standing(['M1', 60 + arrival], ['M2', 24]) })),
    ])

    type Camps = { model: string; twoCamps: object | null }
    expect(consensus.map(({ model, twoCamps }: Camps) => [model, twoCamps])).toEqual([
      ['M1', { from: 3, to: 5, below: 2, above: 2 }],
      ['M2', { from: 1, to: 4, below: 2, above: 2 }],
    ])

    const { text, body } = await ok(reader.get(`${path}/entries?limit=1000`))
    for (const name of ['Gemeente', 'Omroep', 'Elders'])
      expect([name, text.includes(name)]).toEqual([name, false])
    const admitted = Object.fromEntries(
      body.entries
        .filter(({ type }: { type: string }) => type === 'participant-admitted')
        .map((entry: { text: string }) => JSON.parse(entry.text).data)
        .map((data: { participant: string; organisation: string }) => [data.participant, data.organisation]),
    )
    const [ours, theirs] = organisations.map((each: { organisation: string }) => each.organisation)
    expect([ann, bob, cas, dee].map(({ id }) => admitted[id] ?? null)).toEqual([ours, ours, theirs, null])
  })

  test('knows an organisation by another identifier in every project', async () => {
    const [one, two] = [await openProject(service, 'closed'), await openProject(service, 'closed')]
    const [first, second] = [await agreementOf(one), await agreementOf(two)]
    expect(first.organisations).toHaveLength(1)
    expect(first.organisations[0].organisation).not.toBe(second.organisations[0].organisation)
  })
})

describe('the agenda', () => {
  const agendaOf = async ({ reader, path }: Project, query = '') =>
    (await ok(reader.get(`${path}/agenda${query}`))).body
  const consensus = expect.closeTo(1 + Math.log2(1 - 0.5 / 4), 10)
  const item = (model: string, lowest: number, highest: number) => ({
    ...{ model, criterion: 'KW1', fn: null, lowest, highest },
    // One level of four is 15 points; there are two models, so the lead moves as much.
    ...{ consensus, twoCamps: null, effect: expect.closeTo(15, 10), leverage: expect.closeTo(15, 10) },
    ...{ firstAtLowest: ['M2'], firstAtHighest: ['M2'], canChangeFirst: false },
  })
  const firstRound = [item('M1', 2, 3), item('M2', 4, 5)]

  test('holds every cell on which the assessors differ, with what it would do', async () => {
    const project = await openProject(service, 'closed')
    const { basis, items, changes } = await agendaOf(project)
    expect(basis).toEqual({ ...(await rankingOf(project)).basis, method: 'agenda@1' })
    expect(items).toEqual(firstRound)
    expect(changes).toBeNull()
  })

  test('puts what can change the first place on top, and says what a second round changed', async () => {
    const project = await openProject(service, 'closed')
    const { seq } = await project.head()
    await openRound(project)
    await ok(project.ann.post(`${project.path}/score-batches`, { scores: [score('M1', 5), score('M2', 5)] }))
    await closeRound(project, 2)
    const { items, changes } = await agendaOf(project)
    // M1 has 5 and 3: at 5 its 60 points and 25 1/3 beat the 60 and 24 of M2, which both put at 5.
    expect(items).toEqual([
      {
        ...{ model: 'M1', criterion: 'KW1', fn: null, lowest: 3, highest: 5 },
        consensus: expect.closeTo(1 + Math.log2(1 - 1 / 4), 10),
        twoCamps: null,
        ...{ effect: expect.closeTo(30, 10), leverage: expect.closeTo(30, 10) },
        ...{ firstAtLowest: ['M2'], firstAtHighest: ['M1'], canChangeFirst: true },
      },
    ])
    const moved = (model: string, from: number) => ({
      ...{ model, criterion: 'KW1', fn: null },
      moves: [{ assessor: project.ann.id, from, to: 5, by: 5 - from }],
    })
    expect(changes).toEqual({
      ...{ from: 1, to: 2 },
      cells: [
        { ...moved('M1', 2), spreadBefore: 1, spreadAfter: 2, spread: 'wider' },
        { ...moved('M2', 4), spreadBefore: 1, spreadAfter: 0, spread: 'narrower' },
      ],
      criteria: [{ criterion: 'KW1', cells: 2, changed: 2, moves: 2, meanMove: 2, narrower: 1, wider: 1 }],
    })
    expect(await agendaOf(project, `?asOf=${seq}`)).toMatchObject({
      basis: { seq },
      items: firstRound,
      changes: null,
    })
  })
})

test('cross-checks, agreement and agenda of an earlier entry have the same bytes as then', async () => {
  const project = await openProject(service, 'closed')
  const { seq } = await project.head()
  const parts = ['cross-checks', 'agreement', 'agenda']
  const texts = (query = '') =>
    Promise.all(
      parts.map(async part => (await ok(project.reader.get(`${project.path}/${part}${query}`))).text),
    )
  const then = await texts()
  await amend(project, evenWeights)
  await openRound(project)
  await ok(project.ann.post(`${project.path}/scores`, score('M1', 5)))
  await closeRound(project, 2)
  await service.restart()
  expect(await texts(`?asOf=${seq}`)).toEqual(then)
  for (const [i, text] of (await texts()).entries())
    expect([parts[i], text === then[i]]).toEqual([parts[i], false])
})

test('cross-checks, agreement and agenda wait for the seal', async () => {
  const { reader, path } = await openProject(service, 'drafted')
  for (const part of ['cross-checks', 'agreement', 'agenda']) {
    const { status, body } = await reader.get(`${path}/${part}`)
    expect([part, status, body.code]).toEqual([part, 409, 'framework-not-sealed'])
  }
})

test('a paused project waits, and goes on where it was', async () => {
  const project = await openProject(service, 'scoring')
  const { facilitator, ann, reader, path } = project
  await ok(facilitator.post(`${path}/pauses`, { reason: 'Wachten op advies' }))
  expect((await reader.get(path)).body).toMatchObject({
    paused: true,
    pauseReason: 'Wachten op advies',
    stage: 'scoring',
  })
  expect((await ann.post(`${path}/scores`, score('M1', 3))).body.code).toBe('project-paused')
  expect((await reader.get(`${path}/ranking`)).status).toBe(200)
  await ok(facilitator.post(`${path}/resumptions`, { reason: 'Advies is er' }))
  expect((await reader.get(path)).body).toMatchObject({
    paused: false,
    pauseReason: null,
    stage: 'scoring',
  })
  expect((await ann.post(`${path}/scores`, score('M1', 3))).status).toBe(201)
})

test('a withdrawn model leaves the ranking, and its scores stay in the dossier', async () => {
  const project = await openProject(service, 'closed')
  const { facilitator, reader, path, now } = project
  await ok(
    facilitator.post(`${path}/models/M2/withdrawal`, { reason: 'De gemeente trekt zich terug' }, await now()),
  )
  expect(places((await rankingOf(project)).ranking).map(([model]) => model)).toEqual(['M1'])
  expect((await reader.get(`${path}/models`)).body.models.map(({ id }: { id: string }) => id)).toEqual(['M1'])
  expect((await reader.get(`${path}/models`)).body.withdrawn).toMatchObject([
    { model: { id: 'M2' }, reason: 'De gemeente trekt zich terug' },
  ])
  expect((await reader.get(`${path}/models/M2`)).body.code).toBe('model-withdrawn')
  const { scores } = (await reader.get(`${path}/scores`)).body
  expect(scores.filter(({ model }: Ranked) => model === 'M2')).toHaveLength(2)
  const { progress } = (await reader.get(`${path}/rounds/1`)).body
  expect(progress.map((p: { scored: number; expected: number }) => [p.scored, p.expected])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('a model is revised as long as nothing was given on it, and says where it does not hang together', async () => {
  const project = await openProject(service, 'proposed')
  const { facilitator, reader, path, now } = project
  const revision = { name: { nl: 'Nieuw model' }, variants: { HCC: 'L' } }
  const added = { id: 'M3', ...revision, variants: {} }
  await ok(facilitator.post(`${path}/models`, { models: [added] }, await now()))
  const answer = await ok(facilitator.put(`${path}/models/M3`, revision, await now()))
  expect(answer.body.id).toBe('M3')
  expect((await reader.get(`${path}/models/M3`)).body).toEqual({
    id: 'M3',
    ...revision,
    conflicts: [{ kind: 'function-without-variant', function: 'AC-Bz' }],
  })
})

test('a second round overrides the first, cell by cell, and the first can still be asked for', async () => {
  const project = await openProject(service, 'closed')
  const { ann, reader, path } = project
  const first = (await project.head()).seq
  await openRound(project)
  await ok(ann.post(`${path}/scores`, score('M1', 5)))
  expect(places((await rankingOf(project)).ranking)).toEqual(
    places((await rankingOf(project, `?asOf=${first}`)).ranking),
  )
  await closeRound(project, 2)
  // Ann's 5 and Bob's 3 of the first round.
  const { ranking } = await rankingOf(project)
  const m1 = ranking.find(({ model }: Ranked) => model === 'M1')
  expect(m1.contributions[0]).toMatchObject({ criterion: 'KW1', value: 0.75 })
  const { scores } = (await reader.get(`${path}/scores?assessor=${ann.id}`)).body
  const given = scores.filter(({ model }: Ranked) => model === 'M1')
  expect(given.map((s: { round: number; score: { value: number } }) => [s.round, s.score.value])).toEqual([
    [1, 2],
    [2, 5],
  ])
  const { rounds } = (await reader.get(`${path}/rounds`)).body
  expect(rounds.map((r: { number: number; status: string }) => [r.number, r.status])).toEqual([
    [1, 'closed'],
    [2, 'closed'],
  ])
  expect((await reader.get(`${path}/rounds/2`)).body).toEqual(rounds[1])
})

describe('what is missing', () => {
  test('gives an interval, and never a zero', async () => {
    const project = await openProject(service, 'scoring')
    const { ann, bob, path } = project
    const state = (model: string, name: string) => ({ ...score(model, 1), score: { state: name } })
    await ok(ann.post(`${path}/scores`, score('M1', 3)))
    await ok(bob.post(`${path}/scores`, state('M1', 'cannot-judge')))
    await ok(bob.post(`${path}/scores`, state('M2', 'not-applicable')))
    await closeRound(project, 1)
    const { ranking, coverage, cells, verdict } = await rankingOf(project)
    expect(coverage).toEqual({ expected: 4, given: 1, cannotJudge: 1, notApplicable: 1, missing: 1 })
    const [m1, m2] = ['M1', 'M2'].map(id => ranking.find(({ model }: Ranked) => model === id))
    // One assessor judged M1, and that is what there is; nobody judged M2.
    expect(m1.total).toBeCloseTo(0.5 * 60 + (0.6 + 2 / 3) * 20)
    expect(m2).toMatchObject({ total: null, rank: null })
    expect([m2.low, m2.high]).toEqual([expect.closeTo(24), expect.closeTo(84)])
    const cell = (model: string) =>
      cells.find((c: Ranked & { criterion: string }) => c.model === model && c.criterion === 'KW1')
    expect(cell('M1')).toMatchObject({ state: 'value', given: 1, cannotJudge: 1 })
    expect(cell('M2')).toMatchObject({ level: null, given: 0, notApplicable: 1 })
    expect(verdict[0].code).toBe('not-known-yet')
  })

  test('of the measurements keeps a model open, and with them it closes', async () => {
    const project = await openProject(service, 'proposed')
    const { facilitator, path } = project
    const [first, ...others] = measurements
    await ok(facilitator.post(`${path}/measurements`, { measurements: others }))
    const of = async () =>
      (await rankingOf(project)).ranking.find(({ model }: Ranked) => model === 'M1').contributions[1]
    expect(await of()).toMatchObject({ criterion: 'BE1', points: null })
    await ok(facilitator.post(`${path}/measurements`, { measurements: [first] }))
    expect(await of()).toMatchObject({ points: expect.closeTo((0.6 + 2 / 3) * 20) })
  })
})

test('a range around a level is an interval around the total', async () => {
  const project = await openProject(service, 'scoring')
  const { ann, path } = project
  const ranged = { ...score('M1', 3), score: { state: 'value', value: 3, low: 2, high: 5 } }
  await ok(ann.post(`${path}/score-batches`, { scores: [ranged, score('M2', 3)] }))
  await closeRound(project, 1)
  const { ranking } = await rankingOf(project)
  const { low, high, total } = ranking.find(({ model }: Ranked) => model === 'M1')
  expect([total - low, high - total]).toEqual([expect.closeTo(15), expect.closeTo(30)])
})

test('a measurement says where it comes from, and a later one on the same cell replaces it', async () => {
  const project = await openProject(service, 'measured')
  const { facilitator, reader, path } = project
  const better = { ...measurements[0]!, value: 30, low: 25, high: 40, evidence: 'Oefening van mei' }
  await ok(facilitator.post(`${path}/measurements`, { measurements: [better] }))
  const list = (await reader.get(`${path}/measurements`)).body.measurements
  expect(list).toHaveLength(4)
  expect(list.find((m: typeof better) => m.model === 'M1' && m.fn === 'AC-Bz')).toMatchObject(better)
})

test('a measurement that is computed shows its quantities, and a stated total that is wrong', async () => {
  const project = await openProject(service, 'measured')
  const { facilitator, reader, path } = project
  const { model, criterion, fn, evidence } = measurements[0]!
  const quantities = [
    { name: 'distance', value: 40, unit: 'km' },
    { name: 'speed', value: 80, unit: 'km/hour' },
  ]
  const computation = { kind: 'formula', quantities, formula: 'distance / speed', stated: { total: 35 } }
  const computed = { model, criterion, fn, evidence, computation }
  await ok(facilitator.post(`${path}/measurements`, { measurements: [computed] }))
  const list = (await reader.get(`${path}/measurements`, { 'accept-language': 'en' })).body.measurements
  expect(list.find((m: typeof computed) => m.model === model && m.fn === fn)).toMatchObject({
    value: 30,
    computation: { ...computation, unit: 'minute' },
    findings: [{ code: 'total-differs', sum: 30, stated: 35, message: expect.stringContaining('35') }],
  })
  const wrong = { ...computed, computation: { ...computation, formula: 'distance + speed' } }
  const { status, body } = await facilitator.post(`${path}/measurements`, { measurements: [wrong] })
  expect([status, body.code, body.errors[0].path]).toEqual([
    400,
    'not-computable',
    'body.measurements.0.computation.formula',
  ])
  const neither = { model, criterion, fn, evidence }
  expect((await facilitator.post(`${path}/measurements`, { measurements: [neither] })).body.code).toBe(
    'value-missing',
  )
})

test('a model that misses a knock-out is out of the ranking, and is shown with the reason', async () => {
  const project = await openProject(service)
  const { facilitator, path, now } = project
  const duty = {
    ...measured!,
    id: 'KO1',
    scale: { kind: 'number' as const, unit: { nl: 'uur' }, worst: 0, best: 24 },
    direction: 'max' as const,
    per: 'model' as const,
    weight: 0,
    requirement: { limit: 8, breach: 'exclude' as const },
  }
  const framework = { ...smallFramework, criteria: [...smallFramework.criteria, duty] }
  await ok(facilitator.put(`${path}/framework`, framework, await now()))
  await bring(project, 'measured', 'drafted')
  const hours = (model: string, value: number) => ({ model, criterion: 'KO1', value, evidence: 'Rooster' })
  await ok(facilitator.post(`${path}/measurements`, { measurements: [hours('M1', 12), hours('M2', 7)] }))
  await bring(project, 'closed', 'measured')
  const { ranking, excluded, verdict } = await rankingOf(project)
  expect(places(ranking).map(([model, rank]) => [model, rank])).toEqual([['M1', 1]])
  expect(excluded).toMatchObject([
    { model: 'M2', breaches: [{ criterion: 'KO1', limit: 8, level: 7, effect: 'exclude' }] },
  ])
  expect(verdict.map(({ code }: { code: string }) => code)).toContain('excluded')
})

describe('a decision', () => {
  test('rests on the entry before it, and that ranking can be had for ever', async () => {
    const project = await openProject(service, 'closed')
    const { facilitator, reader, path, now } = project
    const { seq, hash } = await project.head()
    const then = (await reader.get(`${path}/ranking`)).text
    for (const [kind, model] of [
      ['taken-note-of', null],
      ['deferred', undefined],
      ['decided', 'M2'],
    ])
      await ok(
        facilitator.post(`${path}/decisions`, { kind, model, decidedBy: 'AB', text: `${kind}` }, await now()),
      )
    const { decisions } = (await reader.get(`${path}/decisions`)).body
    expect(decisions).toMatchObject([
      { kind: 'taken-note-of', model: null, decidedBy: 'AB', text: 'taken-note-of', restsOn: { seq, hash } },
      { kind: 'deferred', model: null, restsOn: { seq: seq + 1 } },
      { kind: 'decided', model: 'M2', restsOn: { seq: seq + 2 } },
    ])
    await service.restart()
    expect((await reader.get(`${path}/ranking?asOf=${decisions[0].restsOn.seq}`)).text).toBe(then)
  })
})

describe('the report', () => {
  let project: Project
  beforeAll(async () => {
    project = await openProject(service, 'decided')
  })
  const report = (query: string, headers = {}) =>
    project.reader.get(`${project.path}/report${query}`, headers)

  test.each([
    ['', '*/*', 'text/html'],
    ['', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['', 'text/markdown', 'text/markdown'],
    ['', 'application/json', 'application/json'],
    ['?format=markdown', 'text/html', 'text/markdown'],
    ['?format=html', '*/*', 'text/html'],
    ['?format=json', '*/*', 'application/json'],
  ])('asked for as "%s" with Accept %s is %s', async (query, accept, type) => {
    const { status, headers } = await report(query, { accept })
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
  })

  test.each([
    ['nl', 'Instemmen met M2', 'Rangschikking'],
    ['en', 'Instemmen met M2', 'Ranking'],
  ])('speaks %s, and keeps what people wrote as they wrote it', async (language, written, heading) => {
    for (const format of ['html', 'markdown']) {
      const { headers, text } = await report(`?format=${format}`, { 'accept-language': language })
      expect(headers['content-language']).toBe(language)
      expect(text).toContain(written)
      expect(text).toContain(heading)
    }
  })

  test('names no person, only positions', async () => {
    for (const format of ['html', 'markdown', 'json']) {
      const { text } = await report(`?format=${format}`)
      for (const { name } of [project.ann, project.bob, project.facilitator]) expect(text).not.toContain(name)
    }
    expect((await report('?format=json')).body.participants[1].label).toBe(
      'assessor van dienst, Gemeente Proef',
    )
  })

  test('prints the head of the dossier it rests on', async () => {
    const { hash } = await project.head()
    for (const format of ['html', 'markdown', 'json'])
      expect((await report(`?format=${format}`)).text).toContain(hash)
  })

  test('of an earlier entry has the same bytes as then', async () => {
    const { seq } = await project.head()
    const all = ['html', 'markdown', 'json']
    const then = await Promise.all(all.map(async format => (await report(`?format=${format}`)).text))
    const move = { status: 'proposed', note: 'Concept' }
    await ok(project.facilitator.post(`${project.path}/developments/N1/moves`, move))
    await service.restart()
    const again = all.map(async format => (await report(`?format=${format}&asOf=${seq}`)).text)
    expect(await Promise.all(again)).toEqual(then)
    expect((await report('?format=json')).text).not.toBe(then[2])
  })

  test('in JSON holds the same outcome as the ranking', async () => {
    expect((await report('?format=json')).body.outcome).toEqual(await rankingOf(project))
  })
})

describe('the dossier', () => {
  test('is a chain that anybody can check with nothing but SHA-256', async () => {
    const project = await openProject(service, 'decided')
    const { body } = await ok(project.facilitator.get(`${project.path}/dossier`))
    expect(body).toMatchObject({
      format: 'weegkader-dossier@1',
      project: project.id,
      ...(await project.head()),
    })
    let previous = '0'.repeat(64)
    for (const { text, hash } of body.entries) {
      previous = createHash('sha256').update(`${previous}\n${text}`).digest('hex')
      expect(previous).toBe(hash)
    }
    expect(previous).toBe(body.hash)
    const { entries } = (await project.reader.get(`${project.path}/entries`)).body
    expect(entries.map(({ text }: { text: string }) => text)).toEqual(
      body.entries.map(({ text }: { text: string }) => text),
    )
  })

  test('holds no name, and of free text only a hash', async () => {
    const project = await openProject(service, 'decided')
    const { text } = await project.reader.get(`${project.path}/entries`)
    for (const personal of ['van Proef', 'van dienst', 'Waarom M1', 'Instemmen', 'Kerngroep', 'Oefening'])
      expect([personal, text.includes(personal)]).toEqual([personal, false])
  })

  test('outlives the erasure of a person: chain and ranking stay what they were', async () => {
    const project = await openProject(service, 'closed')
    const { facilitator, reader, ann, path } = project
    const before = await rankingOf(project)
    await ok(facilitator.delete(`${path}/participants/${ann.id}`))
    expect((await reader.get(`${path}/participants`)).text).not.toContain(ann.name)
    expect((await reader.get(`${path}/verification`)).body.intact).toBe(true)
    expect((await rankingOf(project)).ranking).toEqual(before.ranking)
  })

  test('takes sixty scores at once, none refused and none lost', async () => {
    const project = await openProject(service, 'scoring')
    const { ann, bob, path, head } = project
    const { seq } = await head()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        (i % 2 ? ann : bob).post(`${path}/scores`, score(i % 4 < 2 ? 'M1' : 'M2', 1 + (i % 5))),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    const seqs = answers.map(({ body }) => body.seq).sort((a, b) => a - b)
    expect(seqs).toEqual(Array.from({ length: 60 }, (_, i) => seq + 1 + i))
    expect((await head()).seq).toBe(seq + 60)
    const { progress } = (await ann.get(`${path}/rounds/1`)).body
    expect(progress.map(({ scored }: { scored: number }) => scored)).toEqual([2, 2])
  })
})

describe('participants', () => {
  test('are listed by name, which the dossier itself does not hold', async () => {
    const { facilitator, reader, path } = await openProject(service)
    const admitted = await ok(
      facilitator.post(`${path}/participants`, {
        role: 'reader',
        name: 'Gé Wethouder',
        position: 'wethouder',
      }),
    )
    const { participants } = (await reader.get(`${path}/participants`)).body
    expect(participants.at(-1)).toEqual({
      id: admitted.body.id,
      role: 'reader',
      left: false,
      name: 'Gé Wethouder',
      organisation: null,
      position: 'wethouder',
    })
    expect((await reader.get(`${path}/entries`)).text).not.toContain('Wethouder')
  })

  test('who come after a round has opened can still score in it', async () => {
    const { facilitator, reader, path } = await openProject(service, 'scoring')
    const { body } = await ok(
      facilitator.post(`${path}/participants`, { role: 'assessor', name: 'Laat Komer' }),
    )
    const token = await ok(facilitator.post(`${path}/participants/${body.id}/tokens`, {}))
    await ok(service.as(token.body.token).post(`${path}/scores`, score('M1', 4)))
    const { progress } = (await reader.get(`${path}/rounds/1`)).body
    expect(progress.at(-1)).toMatchObject({ assessor: body.id, scored: 1, expected: 2, handedInAt: null })
  })
})

describe('catalogues', () => {
  test('are there for everybody, each of them whole', async () => {
    const { catalogues } = (await service.nobody.get('/catalogues')).body
    expect(new Set(catalogues.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['criteria-set', 'development-register', 'model-set']),
    )
    for (const { kind, id, name } of catalogues) {
      const { status, body } = await service.nobody.get(`/catalogues/${kind}/${id}`)
      expect([status, body.kind, body.id, body.name]).toEqual([200, kind, id, name])
    }
  })

  test('are copied into a project that adopts them: criteria, developments and models', async () => {
    const { catalogues } = (await service.nobody.get('/catalogues')).body
    const whole = async (kind: string) => {
      const { id } = catalogues.find((one: { kind: string }) => one.kind === kind)
      return (await service.nobody.get(`/catalogues/${kind}/${id}`)).body
    }
    const { groups, criteria } = await whole('criteria-set')
    const { developments } = await whole('development-register')
    const { functions, variants, modelRules, models: candidates } = await whole('model-set')
    const { facilitator, reader, path, now } = await openProject(service)
    await ok(facilitator.post(`${path}/developments`, { developments }))
    const weighted = criteria.map((criterion: object, i: number) => ({
      ...criterion,
      weight: i === 0 ? 100 : 0,
    }))
    const framework = {
      title: { nl: 'Uit de catalogus' },
      question: { nl: 'Welk model?' },
      ...{ functions, variants, modelRules, groups, criteria: weighted },
      closeCallMargin: 2,
    }
    await ok(facilitator.put(`${path}/framework`, framework, await now()))
    expect((await reader.get(`${path}/framework/lint`)).body.sealable).toBe(true)
    await ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'Kerngroep' }, await now()))
    const proposals = candidates.map(({ likeness: _, ...model }: { likeness?: object }) => model)
    await ok(facilitator.post(`${path}/models`, { models: proposals }, await now()))
    expect((await reader.get(`${path}/models`)).body.models).toHaveLength(candidates.length)
  })
})

describe('a computation without a project', () => {
  const compute = (method: string, input: unknown) => service.nobody.post('/computations', { method, input })

  test.each(methods.map(({ name, example, version: v, reference }) => ({ name, example, v, reference })))(
    'by $name gives its result, its method and version, and its tables',
    async ({ name, example, v, reference }) => {
      const { status, body } = await compute(name, example)
      expect([status, body.method, body.reference]).toEqual([200, `${name}@${v}`, reference])
      expect(body.tables.length).toBeGreaterThan(0)
      for (const { rows, columns, cells } of body.tables) {
        expect(cells).toHaveLength(rows.length)
        for (const row of cells) expect(row).toHaveLength(columns.length)
      }
    },
  )

  test.each(methods.map(({ name, example }) => ({ name, example })))(
    'by $name has captions in the language asked for, on the same figures',
    async ({ name, example }) => {
      type Captioned = { caption: string; symbol: string }
      const inLanguage = async (language: string) => {
        const headers = { 'accept-language': language }
        const answer = await service.nobody.post('/computations', { method: name, input: example }, headers)
        expect(answer.headers['content-language']).toBe(language)
        const { tables, ...figures } = answer.body
        const captions = tables.map(({ caption }: Captioned) => caption)
        for (const caption of captions) expect(caption).toMatch(/^[A-Z][^{}]+[^.{}]$/)
        return {
          captions,
          figures: { ...figures, tables: tables.map((table: Captioned) => ({ ...table, caption: '' })) },
        }
      }
      const [dutch, english] = [await inLanguage('nl'), await inLanguage('en')]
      expect(dutch.figures).toEqual(english.figures)
      for (const [i, caption] of dutch.captions.entries()) expect(caption).not.toBe(english.captions[i])
    },
  )

  test('has its captions in Dutch for who says nothing', async () => {
    const { body, headers } = await compute('ranks', { scores: [3, 5] })
    expect([headers['content-language'], body.tables[0].caption]).toEqual(['nl', 'Rangen bij gelijke scores'])
    const wish = { 'accept-language': 'fr, en;q=0.5' }
    const request = { method: 'ranks', input: { scores: [3, 5] } }
    const inEnglish = await service.nobody.post('/computations', request, wish)
    expect(inEnglish.body.tables[0].caption).toBe('Ranks with equal scores')
  })

  test('ranks with ties in the three usual ways', async () => {
    const { body } = await compute('ranks', { scores: [3, 5, 5, 1] })
    expect(body).toMatchObject({
      competition: [3, 1, 1, 4],
      dense: [2, 1, 1, 3],
      fractional: [3, 1.5, 1.5, 4],
    })
  })

  test('finds the exact weight at which another alternative becomes the best', async () => {
    const { body } = await compute('mavt_piecewise', {
      kind: 'weightSensitivity',
      alternatives: ['A', 'B'],
      criteria: ['x', 'y'],
      groups: { X: ['x'], Y: ['y'] },
      swingPoints: [50, 50],
      scores: [
        [1, 0],
        [0, 0.5],
      ],
      varied: 'X',
    })
    expect(body.crossings).toEqual([{ at: expect.closeTo(1 / 3), alternatives: ['A', 'B'] }])
  })

  const matrix = [
    [1, 2],
    [3, 4],
  ]
  const sum = { directions: ['max', 'max'], weights: [1, 1], matrix }
  test.each([
    ['an unknown method', 'electre', {}, 'unknown-method', 'body.method'],
    ['no input', 'ranks', undefined, 'malformed-input', 'body.input'],
    ['a field too many', 'ranks', { scores: [1], score: [1] }, 'malformed-input', 'body.input.score'],
    ['a word for a number', 'ranks', { scores: [1, 'x'] }, 'malformed-input', 'body.input.scores.1'],
    ['nothing to rank', 'ranks', { scores: [] }, 'empty', 'body.input.scores'],
    ['numbers beyond all bounds', 'ranks', { scores: [1e300] }, 'overflow', 'body.input.scores.0'],
    [
      'names that are not enough',
      'ranks',
      { scores: [1, 2], alternatives: ['A'] },
      'shape',
      'body.input.alternatives',
    ],
    [
      'one name for two',
      'ranks',
      { scores: [1, 2], alternatives: ['A', 'A'] },
      'duplicate-id',
      'body.input.alternatives.1',
    ],
    ['a ragged matrix', 'weighted_sum', { ...sum, matrix: [[1, 2], [3]] }, 'shape', 'body.input.matrix.1'],
    [
      'weights below zero',
      'weighted_sum',
      { ...sum, weights: [2, -1] },
      'weight-negative',
      'body.input.weights.1',
    ],
    [
      'weights that are all zero',
      'weighted_sum',
      { ...sum, weights: [0, 0] },
      'weights-sum-zero',
      'body.input.weights',
    ],
    [
      'costs among benefits',
      'weighted_sum',
      { ...sum, directions: ['max', 'min'] },
      'cost-not-normalised',
      'body.input.directions.1',
    ],
    [
      'a normalisation that divides by zero',
      'normalisation',
      {
        directions: ['min'],
        matrix: [[0], [1]],
        kind: 'max',
        costRule: 'reciprocal',
      },
      'normalisation-undefined',
      'body.input.matrix.0.0',
    ],
    [
      'points and ratios',
      'direct_weights',
      { points: [1], ratios: [1] },
      'malformed-input',
      'body.input.points',
    ],
    [
      'a scale that goes back',
      'mavt_piecewise',
      {
        kind: 'valueFunction',
        points: [
          [2, 0],
          [1, 1],
        ],
        x: [1],
      },
      'points-order',
      'body.input.points.1',
    ],
    ['an unknown kind', 'mavt_piecewise', { kind: 'guess' }, 'malformed-input', 'body.input.kind'],
  ])('with %s is refused, and says where', async (_, method, input, code, path) => {
    const { status, body, headers } = await compute(method, input)
    expect(status).toBe(400)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect([body.code, body.errors[0].path]).toEqual([code, path])
  })

  test('says everything that is wrong with the form at once, in Dutch and in English', async () => {
    const faulty = { method: 'weighted_sum', input: { directions: ['up'], matrix: 'x' } }
    for (const language of ['nl', 'en']) {
      const { body } = await service.nobody.post('/computations', faulty, { 'accept-language': language })
      const paths = body.errors.map(({ path }: { path: string }) => path)
      expect(paths).toEqual(['body.input.directions.0', 'body.input.matrix', 'body.input.weights'])
    }
  })
})

test('the service says that it is well, and which version it is', async () => {
  const { body } = await service.nobody.get('/health')
  expect(body).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
})

test('two projects in one service do not touch each other', async () => {
  const [one, two] = [await openProject(service, 'closed'), await openProject(service, 'proposed')]
  const before = await one.head()
  await bring(two, 'decided', 'proposed', { ann: { M1: 5 }, bob: { M1: 5, M2: 1 } })
  expect(await one.head()).toEqual(before)
  expect((await rankingOf(two)).ranking[0].model).toBe('M1')
  expect((await rankingOf(one)).ranking[0].model).toBe('M2')
})
