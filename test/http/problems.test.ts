import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FrameworkInput } from '../../src/dossier/framework.ts'
import { type RefusalCode, refusals } from '../../src/dossier/refusal.ts'
import { MOST_OUTCOMES } from '../../src/mcda/development/open-development.ts'
import {
  bring,
  changingNothing,
  measurements,
  models,
  ok,
  openProject,
  type Project,
  score,
  smallFramework,
  whoMay,
} from './project.ts'
import {
  type Answer,
  documentOf,
  type Headers,
  type Method,
  openService,
  operationsOf,
  type Service,
} from './service.ts'

let service: Service
/** One project at each stage that something can be refused in. */
const at = {} as Record<
  'drafted' | 'weighing' | 'weighed' | 'sealed' | 'proposed' | 'scoring' | 'closed' | 'paused',
  Project
>

const [judged, measured] = smallFramework.criteria
/** Two sets of siblings to weigh: KW and BE1, and within KW its two criteria. */
const tree: FrameworkInput = {
  ...smallFramework,
  weighting: 'siblings',
  groups: [{ id: 'KW', name: { nl: 'Kwaliteit' }, weight: 60 }],
  criteria: [
    { ...judged!, group: 'KW', weight: 70 },
    { ...judged!, id: 'KW2', group: 'KW', weight: 30 },
    { ...measured!, weight: 40 },
  ],
}
const points = (group: string | null, given: Record<string, number>) => ({
  group,
  elicitation: { kind: 'points', points: given },
})
const top = points(null, { KW: 60, BE1: 40 })
const within = points('KW', { KW1: 70, KW2: 30 })

/** A project in which a weighting round is open on the tree. */
async function openWeighting(): Promise<Project> {
  const project = await openProject(service, 'drafted')
  const { facilitator, path, now } = project
  await ok(facilitator.put(`${path}/framework`, tree, await now()))
  await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()))
  return project
}

const strict = {
  id: 'streng',
  name: { nl: 'Strenge norm' },
  effects: [{ kind: 'rule-out', models: ['M1'] }],
}
const loose = { id: 'ruim', name: { nl: 'Ruime norm' }, effects: [] }
/** A simulation of the project that is closed. */
let ended: string

beforeAll(async () => {
  service = await openService()
  for (const stage of ['drafted', 'sealed', 'proposed', 'scoring', 'closed'] as const)
    at[stage] = await openProject(service, stage)
  at.weighing = await openWeighting()
  at.weighed = await openWeighting()
  const { ann, facilitator, path, now } = at.weighed
  await ok(ann.post(`${path}/weight-sets`, { sets: [points(null, { KW: 100, BE1: 0 }), within] }))
  await ok(facilitator.post(`${path}/weighting-rounds/1/closing`, undefined, await now()))
  const { reader, ...closed } = at.closed
  await ok(closed.facilitator.post(`${closed.path}/developments/N1/outcomes`, { outcomes: [strict, loose] }))
  ended = (await ok(reader.post(`${closed.path}/analyses`, { draws: 100 }))).body.id
  at.paused = await openProject(service, 'scoring')
  await ok(at.paused.facilitator.post(`${at.paused.path}/pauses`, { reason: 'Wachten op advies' }))
})
afterAll(() => service.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const right = score('M1', 3)
const english = { 'accept-language': 'en' }

/** Checks that an answer is a problem as the description says, in this language. */
function expectProblem({ status, headers, body }: Answer, language = 'nl'): void {
  expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(headers['content-language']).toBe(language)
  expect(body).toEqual({
    type: 'about:blank',
    title: expect.stringMatching(/^[^{}]{5,80}[^.{}]$/),
    status,
    // A sentence for people, filled in.
    detail: expect.stringMatching(/^[A-Z0-9][^{}]{10,}\.$/),
    code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
    ...(body.errors && { errors: expect.any(Array) }),
  })
  for (const error of body.errors ?? [])
    expect(error).toEqual({
      path: expect.stringMatching(/^(body|params|querystring)(\.|$)/),
      code: expect.stringMatching(/^[a-z]+([-_][a-z]+)*$/),
      message: expect.stringMatching(/\S{2}/),
    })
}

/** Something that is refused: where, how it is asked, with which status and code, and at which fields. */
type Case = [
  stage: keyof typeof at,
  ask: (project: Project, headers: Headers) => Promise<Answer>,
  status: number,
  code: string,
  fields?: string[],
]

const seen = new Set<string>()

/** Everything here is refused with a problem in two languages, and changes nothing. */
function refused(cases: Record<string, Case>): void {
  test.each(Object.keys(cases))('%s', async name => {
    const [stage, ask, status, code, fields] = cases[name]!
    const project = at[stage]
    const [dutch, inEnglish] = await changingNothing(project, async () => [
      await ask(project, {}),
      await ask(project, english),
    ])
    expect({ status: dutch.status, code: dutch.body?.code }).toEqual({ status, code })
    expectProblem(dutch)
    expectProblem(inEnglish, 'en')
    expect(inEnglish.body.code).toBe(code)
    expect(inEnglish.body.title).not.toBe(dutch.body.title)
    const paths = (answer: Answer) => answer.body.errors?.map(({ path }: { path: string }) => path)
    if (fields) expect(paths(dutch)).toEqual(fields)
    expect(paths(inEnglish)).toEqual(paths(dutch))
    seen.add(code)
  })
}

const giving =
  (body: unknown, more: Headers = JSON_TYPE) =>
  ({ ann, path }: Project, headers: Headers) =>
    ann.post(`${path}/scores`, body, { ...more, ...headers })
const weighing =
  (...sets: object[]) =>
  ({ ann, path }: Project, headers: Headers) =>
    ann.post(`${path}/weight-sets`, { sets }, headers)
const reading =
  (rest: string) =>
  ({ reader, path }: Project, headers: Headers) =>
    reader.get(`${path}${rest}`, headers)
const leading =
  (method: Method, rest: string, body?: unknown) =>
  async ({ facilitator, path, now }: Project, headers: Headers) =>
    facilitator.send(method, `${path}${rest}`, body, { ...(await now()), ...headers })

describe('a body that is not a body of this service', () => {
  refused({
    'JSON that stops halfway': ['scoring', giving('{"model":'), 400, 'malformed-json'],
    'JSON with a comma too many': ['scoring', giving('{"model":"M1",}'), 400, 'malformed-json'],
    'an empty body that says it is JSON': ['scoring', giving(''), 400, 'malformed-json'],
    'no body at all': ['scoring', giving(undefined, {}), 400, 'invalid-fields', ['body']],
    'a body that is null': ['scoring', giving('null'), 400, 'invalid-fields', ['body']],
    'a body that is a list': ['scoring', giving('[]'), 400, 'invalid-fields', ['body']],
    'a body that is a word': ['scoring', giving('"M1"'), 400, 'invalid-fields', ['body']],
    text: ['scoring', giving('hallo', { 'content-type': 'text/plain' }), 415, 'media-type-unsupported'],
    XML: ['scoring', giving('<a/>', { 'content-type': 'text/xml' }), 415, 'media-type-unsupported'],
    'a form': [
      'scoring',
      giving('model=M1', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'media-type-unsupported',
    ],
    'a body without a type': ['scoring', giving('{}', {}), 415, 'media-type-unsupported'],
    'text where no body is asked for': [
      'proposed',
      async ({ facilitator, path, now }, headers) =>
        facilitator.post(`${path}/rounds`, 'hallo', {
          ...(await now()),
          'content-type': 'text/plain',
          ...headers,
        }),
      415,
      'media-type-unsupported',
    ],
    'a body over the limit': [
      'scoring',
      giving(JSON.stringify({ ...right, motivation: 'x'.repeat(1_100_000) })),
      413,
      'body-too-large',
    ],
    'a key that would reach the prototype': [
      'scoring',
      giving('{"model":"M1","__proto__":{"criterion":"KW1"}}'),
      400,
      'malformed-json',
    ],
    'the prototype by way of the constructor': [
      'scoring',
      giving('{"model":"M1","constructor":{"prototype":{"criterion":"KW1"}}}'),
      400,
      'malformed-json',
    ],
    'lists a hundred thousand deep': [
      'scoring',
      giving(`${'['.repeat(1e5)}${']'.repeat(1e5)}`),
      400,
      'invalid-fields',
    ],
    'fields a hundred thousand deep': [
      'scoring',
      giving(`${'{"score":'.repeat(1e5)}1${'}'.repeat(1e5)}`),
      400,
      'invalid-fields',
    ],
    'not a number': ['scoring', giving('{"value":NaN}'), 400, 'malformed-json'],
  })
})

describe('fields that are not right', () => {
  const scoring = (...change: object[]): Case[1] => giving(Object.assign({}, right, ...change))
  const level = (json: string) =>
    giving(JSON.stringify({ ...right, score: { state: 'value', value: '?' } }).replace('"?"', json))

  refused({
    'a field that does not belong there': [
      'scoring',
      scoring({ valeu: 3 }),
      400,
      'invalid-fields',
      ['body.valeu'],
    ],
    'a field that does not belong there, further in': [
      'scoring',
      scoring({ score: { state: 'value', value: 3, valeu: 3, hoog: 4 } }),
      400,
      'invalid-fields',
      ['body.score.valeu', 'body.score.hoog'],
    ],
    'every field that is missing, at once': [
      'scoring',
      giving({}),
      400,
      'invalid-fields',
      ['body.model', 'body.criterion', 'body.score'],
    ],
    'wrong types, each at its own place': [
      'scoring',
      scoring({ model: 3, fn: true, motivation: ['x'] }),
      400,
      'invalid-fields',
      ['body.model', 'body.fn', 'body.motivation'],
    ],
    'a score of no known kind': [
      'scoring',
      scoring({ score: { state: 'weet-niet' } }),
      400,
      'invalid-fields',
      ['body.score.state'],
    ],
    'a number written as text': ['scoring', level('"4"'), 400, 'invalid-fields', ['body.score.value']],
    'a number too large for a computer': [
      'scoring',
      level('1e999'),
      400,
      'invalid-fields',
      ['body.score.value'],
    ],
    'a number too small for a computer': [
      'scoring',
      level('-1e999'),
      400,
      'invalid-fields',
      ['body.score.value'],
    ],
    'a very large number': ['scoring', level('1e308'), 400, 'off-scale', ['body.score.value']],
    'an identifier with a space': [
      'scoring',
      scoring({ model: 'M 1' }),
      400,
      'invalid-fields',
      ['body.model'],
    ],
    'an identifier that is a prototype': [
      'scoring',
      scoring({ model: '__proto__' }),
      400,
      'invalid-fields',
      ['body.model'],
    ],
    'an identifier that JavaScript knows': [
      'scoring',
      scoring({ criterion: 'constructor' }),
      400,
      'unknown-criterion',
      ['body.criterion'],
    ],
    'a text that is too long': [
      'scoring',
      scoring({ motivation: 'x'.repeat(4001) }),
      400,
      'invalid-fields',
      ['body.motivation'],
    ],
    'a text of spaces': [
      'scoring',
      scoring({ motivation: ' \n\t ' }),
      400,
      'invalid-fields',
      ['body.motivation'],
    ],
    'half a character': [
      'scoring',
      giving(JSON.stringify({ ...right, motivation: '\ud800' })),
      400,
      'invalid-fields',
      ['body.motivation'],
    ],
    'half a character in a name': [
      'scoring',
      ({ facilitator, path }, headers) =>
        facilitator.post(`${path}/participants`, JSON.stringify({ role: 'reader', name: 'a\udc00' }), {
          ...JSON_TYPE,
          'idempotency-key': 'half',
          ...headers,
        }),
      400,
      'invalid-fields',
      ['body.name'],
    ],
    'a body where none is asked for': [
      'proposed',
      leading('POST', '/rounds', { round: 1 }),
      400,
      'invalid-fields',
      ['body.round'],
    ],
    'a weighting round with a body': [
      'drafted',
      leading('POST', '/weighting-rounds', { round: 1 }),
      400,
      'invalid-fields',
      ['body.round'],
    ],
    'no weights at all': ['weighing', weighing(), 400, 'invalid-fields', ['body.sets']],
    'weights for whom they are not asked': [
      'weighing',
      ({ ann, bob, path }, headers) =>
        ann.post(`${path}/weight-sets`, { assessor: bob.id, sets: [top, within] }, headers),
      400,
      'invalid-fields',
      ['body.assessor'],
    ],
    'weights in a form that does not exist': [
      'weighing',
      weighing({ group: null, elicitation: { kind: 'entropy' } }),
      400,
      'invalid-fields',
      ['body.sets.0.elicitation.kind'],
    ],
    'points below nothing, and above all there are': [
      'weighing',
      weighing(points(null, { KW: 101, BE1: -1 })),
      400,
      'invalid-fields',
      ['body.sets.0.elicitation.points.KW', 'body.sets.0.elicitation.points.BE1'],
    ],
    'a comparison too large for a computer': [
      'weighing',
      ({ ann, path }, headers) => {
        const comparisons = [{ item: 'KW', over: 'BE1', ratio: '?' }]
        const elicitation = { kind: 'ahp', comparisons, rule: 'eigenvector' }
        const body = JSON.stringify({ sets: [{ group: null, elicitation }] })
        return ann.post(`${path}/weight-sets`, body.replace('"?"', '1e999'), { ...JSON_TYPE, ...headers })
      },
      400,
      'invalid-fields',
      ['body.sets.0.elicitation.comparisons.0.ratio'],
    ],
    'adopted weights without who decided, rounded to half a decimal': [
      'weighed',
      leading('POST', '/adopted-weights', { kind: 'mean', mean: 'median', decimals: 0.5 }),
      400,
      'invalid-fields',
      ['body.decidedBy', 'body.mean', 'body.decimals'],
    ],
    'an expected date that is no date': [
      'scoring',
      leading('POST', '/developments/N1/moves', {
        status: 'proposed',
        note: 'x',
        expectedDate: '2026-02-30',
      }),
      400,
      'invalid-fields',
      ['body.expectedDate'],
    ],
    'a framework with a fault in every corner': [
      'drafted',
      leading('PUT', '/framework', {
        ...smallFramework,
        aggregation: 'sum',
        closeCallMargin: -1,
        criteria: [{ ...smallFramework.criteria[0], weight: 101, richting: 'max' }],
      }),
      400,
      'invalid-fields',
      ['body.criteria.0.weight', 'body.criteria.0.richting', 'body.aggregation', 'body.closeCallMargin'],
    ],
    'a query that is not asked for': [
      'scoring',
      reading('/decisions?asOf=3'),
      400,
      'invalid-fields',
      ['querystring.asOf'],
    ],
    'an unknown part of a query': [
      'scoring',
      reading('/scores?asesor=p-1234'),
      400,
      'invalid-fields',
      ['querystring.asesor'],
    ],
    'numbers in a query that are none': [
      'scoring',
      reading('/scores?limit=0&round=x&after=-1'),
      400,
      'invalid-fields',
      ['querystring.after', 'querystring.limit', 'querystring.round'],
    ],
    'the same query twice': [
      'scoring',
      reading('/entries?limit=1&limit=2'),
      400,
      'invalid-fields',
      ['querystring.limit'],
    ],
    'an entry that is no whole number': [
      'scoring',
      reading('/ranking?asOf=1.5'),
      400,
      'invalid-fields',
      ['querystring.asOf'],
    ],
    'a report in a form that does not exist': [
      'scoring',
      reading('/report?format=pdf'),
      400,
      'invalid-fields',
      ['querystring.format'],
    ],
    'a report of a kind that does not exist': [
      'scoring',
      reading('/report?kind=secret'),
      400,
      'invalid-fields',
      ['querystring.kind'],
    ],
    'a report for readers that nobody knows': [
      'scoring',
      reading('/report?for=friends'),
      400,
      'invalid-fields',
      ['querystring.for'],
    ],
    'a verdict as a spreadsheet': [
      'closed',
      reading('/report?kind=verdict&format=xlsx'),
      400,
      'report-not-offered',
    ],
    'a verdict as data': ['closed', reading('/report?kind=verdict&format=json'), 400, 'report-not-offered'],
    'progress as CSV': ['closed', reading('/report?kind=progress&format=csv'), 400, 'report-not-offered'],
    'data for a board': ['closed', reading('/report?format=xlsx&for=board'), 400, 'depth-not-offered'],
    'progress for a board': ['closed', reading('/report?kind=progress&for=board'), 400, 'depth-not-offered'],
    'a progress report with a date that is none': [
      'closed',
      leading('POST', '/progress-reports', { forecast: '2026-02-30' }),
      400,
      'invalid-fields',
      ['body.forecast'],
    ],
    'a hand-in of a round that there never was': [
      'scoring',
      ({ ann, path }, headers) => ann.post(`${path}/rounds/2/hand-ins`, undefined, headers),
      404,
      'not-found',
    ],
    'a hand-in of a round that is closed': [
      'closed',
      ({ ann, path }, headers) => ann.post(`${path}/rounds/1/hand-ins`, undefined, headers),
      409,
      'round-closed',
    ],
    'a path with a number that is none': [
      'scoring',
      reading('/rounds/one'),
      400,
      'invalid-fields',
      ['params.round'],
    ],
    'a project with capitals': [
      'scoring',
      (_, headers) => service.administrator.get('/projects/W-ABCD', headers),
      400,
      'invalid-fields',
      ['params.projectId'],
    ],
  })

  test('says of a choice that is not there which ones are', async () => {
    const sets = [{ group: null, elicitation: { kind: 'punten' } }]
    const { body } = await changingNothing(at.weighing, () =>
      at.weighing.ann.post(`${at.weighing.path}/weight-sets`, { sets }),
    )
    expect(body.errors).toEqual([
      {
        path: 'body.sets.0.elicitation.kind',
        code: 'unknown-kind',
        message: 'Deze keuze is er hier niet. Kies een van deze: points, swing, ranking, ahp, bwm.',
      },
    ])
  })

  test('says of a field too many and of one that is missing what to do', async () => {
    const { body } = await changingNothing(at.scoring, () =>
      at.scoring.ann.post(`${at.scoring.path}/scores`, { model: 'M1', criterium: 'KW1' }, english),
    )
    expect(body.detail).toBe('3 fields are invalid. “errors” says what is wrong; correct that and try again.')
    expect(body.errors).toEqual([
      { path: 'body.criterion', code: 'missing-field', message: 'This field is missing. Fill it in.' },
      { path: 'body.score', code: 'missing-field', message: 'This field is missing. Fill it in.' },
      {
        path: 'body.criterium',
        code: 'unknown-field',
        message: 'This field does not belong here. Remove it or correct its name.',
      },
    ])
  })
})

describe('values and identifiers that the dossier does not take', () => {
  const scoring = (change: object) => giving({ ...right, ...change })
  const valued = (value: number, range: object = {}) =>
    scoring({ score: { state: 'value', value, ...range } })
  const measuring = (change: object) =>
    leading('POST', '/measurements', { measurements: [{ ...measurements[0], ...change }] })
  /** Half an hour. */
  const computation = {
    kind: 'formula',
    quantities: [
      { name: 'distance', value: 40, unit: 'km' },
      { name: 'speed', value: 80, unit: 'km/hour' },
    ],
    formula: 'distance / speed',
  }

  refused({
    'a value above the scale': ['scoring', valued(6), 400, 'off-scale', ['body.score.value']],
    'a value below the scale': ['scoring', valued(0), 400, 'off-scale', ['body.score.value']],
    'a value between two levels': ['scoring', valued(2.5), 400, 'not-a-level', ['body.score.value']],
    'a range that lies above its value': [
      'scoring',
      valued(3, { low: 4 }),
      400,
      'range-order',
      ['body.score.low'],
    ],
    'a range off the scale': ['scoring', valued(3, { high: 7 }), 400, 'off-scale', ['body.score.high']],
    'a measurement without a value': [
      'proposed',
      measuring({ value: undefined }),
      400,
      'value-missing',
      ['body.measurements.0.value'],
    ],
    'a value that is not the outcome of its computation': [
      'proposed',
      measuring({ value: 31, computation }),
      400,
      'value-differs',
      ['body.measurements.0.value'],
    ],
    'kilometres added to hours': [
      'proposed',
      measuring({ value: undefined, computation: { ...computation, formula: 'distance + speed' } }),
      400,
      'not-computable',
      ['body.measurements.0.computation.formula'],
    ],
    'a measurement beyond what can be computed': [
      'proposed',
      measuring({ value: 1e300 }),
      400,
      'off-scale',
      ['body.measurements.0.value'],
    ],
    'a model that was not proposed': [
      'scoring',
      scoring({ model: 'M9' }),
      400,
      'unknown-model',
      ['body.model'],
    ],
    'a criterion that is not in the framework': [
      'scoring',
      scoring({ criterion: 'KW9' }),
      400,
      'unknown-criterion',
      ['body.criterion'],
    ],
    'a function where none belongs': [
      'scoring',
      scoring({ fn: 'HCC' }),
      400,
      'function-not-used',
      ['body.fn'],
    ],
    'a measured criterion among the scores': [
      'scoring',
      scoring({ criterion: 'BE1', fn: 'HCC' }),
      400,
      'criterion-measured',
      ['body.criterion'],
    ],
    'a judged criterion among the measurements': [
      'proposed',
      measuring({ criterion: 'KW1', fn: null }),
      400,
      'criterion-judged',
      ['body.measurements.0.criterion'],
    ],
    'a measurement without its function': [
      'proposed',
      measuring({ fn: undefined }),
      400,
      'function-needed',
      ['body.measurements.0.fn'],
    ],
    'a measurement on an unknown function': [
      'proposed',
      measuring({ fn: 'X' }),
      400,
      'unknown-function',
      ['body.measurements.0.fn'],
    ],
    'a model with a variant that does not exist': [
      'proposed',
      leading('POST', '/models', { models: [{ ...models[0], id: 'M3', variants: { HCC: 'X' } }] }),
      400,
      'unknown-variant',
      ['body.models.0.variants.HCC'],
    ],
    'a signal about a development nobody registered': [
      'scoring',
      leading('POST', '/signals', { development: 'N9', source: 'S', text: 'T' }),
      400,
      'unknown-development',
      ['body.development'],
    ],
    'the same cell twice in one batch': [
      'scoring',
      ({ ann, path }, headers) => ann.post(`${path}/score-batches`, { scores: [right, right] }, headers),
      400,
      'same-cell-twice',
      ['body.scores.1'],
    ],
    'a state of the dossier that is still to come': [
      'closed',
      reading('/ranking?asOf=999'),
      400,
      'as-of-out-of-range',
    ],
    'cross-checks on what is still to come': [
      'closed',
      reading('/cross-checks?asOf=999'),
      400,
      'as-of-out-of-range',
    ],
    'agreement on what is still to come': [
      'closed',
      reading('/agreement?asOf=999'),
      400,
      'as-of-out-of-range',
    ],
    'an agenda of what is still to come': ['closed', reading('/agenda?asOf=999'), 400, 'as-of-out-of-range'],
    'an unknown participant': ['scoring', leading('GET', '/participants/p-nobody/tokens'), 404, 'not-found'],
    'an unknown participant to remove': [
      'scoring',
      leading('DELETE', '/participants/p-nobody'),
      404,
      'not-found',
    ],
    'an unknown participant for a token': [
      'scoring',
      leading('POST', '/participants/p-nobody/tokens', {}),
      404,
      'not-found',
    ],
    'an unknown model': ['scoring', reading('/models/M9'), 404, 'not-found'],
    'an unknown round': ['scoring', reading('/rounds/9'), 404, 'not-found'],
    'an unknown round to close': ['scoring', leading('POST', '/rounds/9/closing'), 404, 'not-found'],
    'an unknown weighting round to close': [
      'weighing',
      leading('POST', '/weighting-rounds/9/closing'),
      404,
      'not-found',
    ],
    'an unknown version': ['scoring', reading('/framework/versions/9'), 404, 'not-found'],
    'a comparison without an amendment': [
      'scoring',
      reading('/framework/versions/1/comparison'),
      404,
      'not-found',
    ],
    'an unknown development': ['scoring', reading('/developments/N9'), 404, 'not-found'],
    'an unknown entry': ['scoring', reading('/entries/9007199254740991'), 404, 'not-found'],
    'an unknown catalogue': [
      'scoring',
      (_, headers) => service.nobody.get('/catalogues/model-set/nope', headers),
      404,
      'not-found',
    ],
    'an unknown project': [
      'scoring',
      (_, headers) => service.administrator.get('/projects/w-nowhere/participants', headers),
      404,
      'not-found',
    ],
    'the tokens of an unknown project': [
      'scoring',
      (_, headers) => service.administrator.get('/projects/w-nowhere/participants/p-nobody/tokens', headers),
      404,
      'not-found',
    ],
  })

  test('a batch is taken whole or not at all, and says everything that is wrong with it', async () => {
    const { ann, path } = at.scoring
    const { body } = await changingNothing(at.scoring, () =>
      ann.post(`${path}/score-batches`, {
        scores: [right, score('M2', 9), { ...right, model: 'M9' }, { ...right, fn: 'HCC' }, score('M2', 2.5)],
      }),
    )
    expect(body.errors.map(({ path: place, code }: { path: string; code: string }) => [place, code])).toEqual(
      [
        ['body.scores.1.score.value', 'off-scale'],
        ['body.scores.2.model', 'unknown-model'],
        ['body.scores.3.fn', 'function-not-used'],
        ['body.scores.4', 'same-cell-twice'],
      ],
    )
    expect((await ann.get(`${path}/scores`)).body.scores).toEqual([])
  })
})

describe('weights that the dossier does not take', () => {
  const judging = (elicitation: object) => weighing({ group: null, elicitation }, within)
  const comparing = (...comparisons: [item: string, over: string, ratio: number][]) =>
    judging({
      kind: 'ahp',
      comparisons: comparisons.map(([item, over, ratio]) => ({ item, over, ratio })),
      rule: 'eigenvector',
    })
  const fromBest = (best: string, worst: string, bestToOthers: object, othersToWorst: object) =>
    judging({ kind: 'bwm', best, worst, bestToOthers, othersToWorst })
  const adopting = (weights: Record<string, number>, more: object = { reason: 'Daarom' }) =>
    leading('POST', '/adopted-weights', { kind: 'set', weights, decidedBy: 'Kerngroep', ...more })
  const fitting = { KW: 60, BE1: 40, KW1: 70, KW2: 30 }

  refused({
    'a group that is not in the tree': [
      'weighing',
      weighing(top, { ...within, group: 'KO' }),
      400,
      'nothing-to-weigh',
      ['body.sets.1.group'],
    ],
    'a criterion as if it were a group': [
      'weighing',
      weighing({ ...top, group: 'BE1' }),
      400,
      'nothing-to-weigh',
      ['body.sets.0.group'],
    ],
    'one group twice': [
      'weighing',
      weighing(top, within, within),
      400,
      'group-weighed-twice',
      ['body.sets.2.group'],
    ],
    'the top level twice': [
      'weighing',
      weighing(top, top),
      400,
      'group-weighed-twice',
      ['body.sets.1.group'],
    ],
    'a group that is left out': ['weighing', weighing(top), 400, 'group-not-weighed', ['body.sets']],
    'the top level that is left out': ['weighing', weighing(within), 400, 'group-not-weighed', ['body.sets']],
    'points that are not 100 together': [
      'weighing',
      weighing(top, points('KW', { KW1: 70, KW2: 20 })),
      400,
      'weights-sum',
      ['body.sets.1.elicitation.points'],
    ],
    'points that miss a sibling': [
      'weighing',
      weighing(points(null, { KW: 100 }), within),
      400,
      'missing-id',
      ['body.sets.0.elicitation.points'],
    ],
    'points for what stands elsewhere in the tree': [
      'weighing',
      weighing(points(null, { KW: 60, BE1: 30, KW2: 10 }), within),
      400,
      'unknown-id',
      ['body.sets.0.elicitation.points.KW2'],
    ],
    'swings of which none is the largest': [
      'weighing',
      judging({ kind: 'swing', swings: { KW: 90, BE1: 40 } }),
      400,
      'largest-swing',
      ['body.sets.0.elicitation.swings'],
    ],
    'an order with one item in two places': [
      'weighing',
      judging({ kind: 'ranking', order: [['KW'], ['BE1', 'KW']], rule: 'sum' }),
      400,
      'duplicate-id',
      ['body.sets.0.elicitation.order.1.1'],
    ],
    'a comparison off the scale': [
      'weighing',
      comparing(['KW', 'BE1', 10]),
      400,
      'judgement-off-scale',
      ['body.sets.0.elicitation.comparisons.0.ratio'],
    ],
    'a pair that is compared the other way round as well': [
      'weighing',
      comparing(['KW', 'BE1', 3], ['BE1', 'KW', 3]),
      400,
      'compared-twice',
      ['body.sets.0.elicitation.comparisons.1'],
    ],
    'items that no comparison connects': [
      'weighing',
      comparing(),
      400,
      'loose-items',
      ['body.sets.0.elicitation.comparisons'],
    ],
    'a best that is the worst too': [
      'weighing',
      fromBest('KW', 'KW', { BE1: 2 }, { BE1: 2 }),
      400,
      'best-is-worst',
      ['body.sets.0.elicitation.worst'],
    ],
    'the best against the worst, judged in two ways': [
      'weighing',
      fromBest('KW', 'BE1', { BE1: 3 }, { KW: 4 }),
      400,
      'best-to-worst-differs',
      ['body.sets.0.elicitation.othersToWorst.KW'],
    ],
    'adopted weights for what is not weighed, each at its own place': [
      'weighed',
      adopting({ ...fitting, KO1: 0, KO2: 0 }),
      400,
      'unknown-item',
      ['body.weights.KO1', 'body.weights.KO2'],
    ],
    'an adopted weight that is left out': [
      'weighed',
      adopting({ KW: 60, BE1: 40, KW1: 100 }),
      400,
      'item-not-weighed',
      ['body.weights'],
    ],
    'adopted weights that are not 100 among siblings': [
      'weighed',
      adopting({ ...fitting, KW2: 20 }),
      400,
      'siblings-sum',
      ['body.weights'],
    ],
    'adopted weights that differ from the mean, without a reason': [
      'weighed',
      adopting(fitting, {}),
      400,
      'reason-needed',
      ['body.reason'],
    ],
    'adopted weights where nobody weighed, without a reason': [
      'drafted',
      adopting({ KW1: 50, BE1: 50 }, {}),
      400,
      'reason-needed',
      ['body.reason'],
    ],
    'a geometric mean over a weight of nothing': [
      'weighed',
      leading('POST', '/adopted-weights', { kind: 'mean', mean: 'geometric', decidedBy: 'Kerngroep' }),
      400,
      'zero-in-geometric-mean',
      ['body.mean'],
    ],
  })
})

describe('outcomes of a development that the dossier does not take', () => {
  const declaring = (...outcomes: object[]) =>
    leading('POST', '/developments/N1/outcomes', {
      outcomes: outcomes.map((one, i) => ({ id: `o${i}`, name: { nl: 'x' }, effects: [], ...one })),
    })
  const doing = (effect: object) => declaring({}, { effects: [effect] })
  const ranged = (...ranges: [number, number][]) =>
    declaring(...ranges.map(([low, high]) => ({ probability: { low, high } })))
  const moving = (move: object) => leading('POST', '/developments/N1/moves', { note: 'x', ...move })
  const effect = 'body.outcomes.1.effects.0'

  refused({
    'no outcomes': ['closed', declaring(), 400, 'empty', ['body.outcomes']],
    'more outcomes than one development has': [
      'closed',
      declaring(...Array(MOST_OUTCOMES + 1).fill({})),
      400,
      'too-many',
      ['body.outcomes'],
    ],
    'more outcomes than anybody reads': [
      'closed',
      declaring(...Array(21).fill({})),
      400,
      'invalid-fields',
      ['body.outcomes'],
    ],
    'one outcome twice': ['closed', declaring(strict, strict), 400, 'duplicate-id', ['body.outcomes.1']],
    'an effect of no known kind': [
      'closed',
      doing({ kind: 'abolish' }),
      400,
      'invalid-fields',
      [`${effect}.kind`],
    ],
    'an effect on a criterion that is not there': [
      'closed',
      doing({ kind: 'shift', criterion: 'KW9', by: 1 }),
      400,
      'unknown-id',
      [`${effect}.criterion`],
    ],
    'an effect on a model that is not there': [
      'closed',
      doing({ kind: 'rule-out', models: ['M1', 'M9'] }),
      400,
      'unknown-id',
      [`${effect}.models.1`],
    ],
    'an effect on a function that is not there': [
      'closed',
      doing({ kind: 'level', criterion: 'BE1', functions: ['X'], to: 30 }),
      400,
      'unknown-id',
      [`${effect}.functions.0`],
    ],
    'a level off the scale': [
      'closed',
      doing({ kind: 'level', criterion: 'KW1', to: 9 }),
      400,
      'out-of-range',
      [`${effect}.to`],
    ],
    'a shift beyond what can be computed': [
      'closed',
      doing({ kind: 'shift', criterion: 'KW1', by: 1e300 }),
      400,
      'overflow',
      [`${effect}.by`],
    ],
    'weights beyond 100 together': [
      'closed',
      declaring({
        effects: [
          { kind: 'weight', criterion: 'KW1', weight: 60 },
          { kind: 'weight', criterion: 'BE1', weight: 60 },
        ],
      }),
      400,
      'weights-sum',
      ['body.outcomes.0'],
    ],
    'a probability above 1': [
      'closed',
      ranged([0, 1.5]),
      400,
      'invalid-fields',
      ['body.outcomes.0.probability.high'],
    ],
    'a probability for one outcome and not for the other': [
      'closed',
      declaring({ probability: { low: 0.2, high: 0.5 } }, {}),
      400,
      'probability-missing',
      ['body.outcomes.1.probability'],
    ],
    'a probability from high to low': [
      'closed',
      ranged([0.5, 0.2], [0.5, 0.8]),
      400,
      'range-reversed',
      ['body.outcomes.0.probability'],
    ],
    'probabilities that are less than 1 together': [
      'closed',
      ranged([0.1, 0.4], [0.2, 0.5]),
      400,
      'probabilities-sum',
      ['body.outcomes'],
    ],
    'probabilities that are more than 1 together': [
      'closed',
      ranged([0.6, 1], [0.5, 1]),
      400,
      'probabilities-sum',
      ['body.outcomes'],
    ],
    'outcomes of an unknown development': [
      'closed',
      leading('POST', '/developments/N9/outcomes', { outcomes: [loose] }),
      404,
      'not-found',
    ],
    'an outcome that was not declared': [
      'closed',
      moving({ status: 'settled', outcome: 'anders' }),
      400,
      'unknown-outcome',
      ['body.outcome'],
    ],
    'an outcome, where none was declared': [
      'scoring',
      moving({ status: 'settled', outcome: 'streng' }),
      400,
      'unknown-outcome',
      ['body.outcome'],
    ],
    'an outcome of what is not settled': [
      'closed',
      moving({ status: 'proposed', outcome: 'streng' }),
      400,
      'outcome-without-settling',
      ['body.outcome'],
    ],
    'a deadline that is no date': [
      'closed',
      leading('POST', '/deadlines', { decideBy: '2026-13-01' }),
      400,
      'invalid-fields',
      ['body.decideBy'],
    ],
    'a deadline that is left out': [
      'closed',
      leading('POST', '/deadlines', {}),
      400,
      'invalid-fields',
      ['body.decideBy'],
    ],
    'the last change of what never changed': [
      'closed',
      reading('/developments/N1/last-move'),
      404,
      'not-found',
    ],
    'the last change of an unknown development': [
      'closed',
      reading('/developments/N9/last-move'),
      404,
      'not-found',
    ],
    'an outlook on what is still to come': [
      'closed',
      reading('/outlook?asOf=999'),
      400,
      'as-of-out-of-range',
    ],
  })
})

describe('simulations that cannot be', () => {
  const starting =
    (body: unknown, query = '') =>
    ({ reader, path }: Project, headers: Headers) =>
      reader.post(`${path}/analyses${query}`, body, headers)
  const stating = (...statements: object[]) => starting({ weights: { kind: 'statements', statements } })
  const cancelling =
    (id: () => string) =>
    ({ facilitator, path }: Project, headers: Headers) =>
      facilitator.delete(`${path}/analyses/${id()}`, headers)
  const nobodys = 'f'.repeat(64)

  refused({
    'without draws': ['closed', starting({ draws: 0 }), 400, 'invalid-fields', ['body.draws']],
    'with more draws than are done': [
      'closed',
      starting({ draws: 10_000_001 }),
      400,
      'invalid-fields',
      ['body.draws'],
    ],
    'with half a seed': ['closed', starting({ seed: 1.5 }), 400, 'invalid-fields', ['body.seed']],
    'with a seed in words': ['closed', starting({ seed: 'een' }), 400, 'invalid-fields', ['body.seed']],
    'with weights of no known kind': [
      'closed',
      starting({ weights: { kind: 'guessed' } }),
      400,
      'invalid-fields',
      ['body.weights.kind'],
    ],
    'with a field too many': ['closed', starting({ drawz: 5 }), 400, 'invalid-fields', ['body.drawz']],
    'with statements that contradict each other': [
      'closed',
      stating(
        { kind: 'bounds', criterion: 'KW1', min: 10 },
        { kind: 'bounds', criterion: 'KW1', max: 40 },
        { kind: 'order', classes: [['KW1'], ['BE1']] },
      ),
      400,
      'weights-contradict',
      ['body.weights.statements.1'],
    ],
    'with a statement about an unknown criterion': [
      'closed',
      stating({ kind: 'bounds', criterion: 'KW9', min: 10 }),
      400,
      'unknown-id',
      ['body.weights.statements.0.criterion'],
    ],
    'of mixtures of weights that nobody gave': [
      'closed',
      starting({ weights: { kind: 'hull' } }),
      409,
      'no-own-weights',
      ['body.weights'],
    ],
    'of scores that are still missing': ['scoring', starting({}), 400, 'value-open', ['body.scores']],
    'before sealing': ['drafted', starting({}), 409, 'framework-not-sealed'],
    'without a model': ['sealed', starting({}), 409, 'nothing-to-score'],
    'of what is still to come': ['closed', starting({}, '?asOf=999'), 400, 'as-of-out-of-range'],
    'that nobody started': ['closed', reading(`/analyses/${nobodys}`), 404, 'not-found'],
    'that nobody started, to follow': ['closed', reading(`/analyses/${nobodys}/progress`), 404, 'not-found'],
    'that nobody started, to cancel': ['closed', cancelling(() => nobodys), 404, 'not-found'],
    'of another project': [
      'proposed',
      ({ reader, path }, headers) => reader.get(`${path}/analyses/${ended}`, headers),
      404,
      'not-found',
    ],
    'with an id that is none': [
      'closed',
      reading('/analyses/1'),
      400,
      'invalid-fields',
      ['params.analysisId'],
    ],
    'that has ended, to cancel': ['closed', cancelling(() => ended), 409, 'analysis-ended'],
  })

  test('names the statements that contradict each other, and no other', async () => {
    const statements = [
      { kind: 'bounds', criterion: 'KW1', min: 10 },
      { kind: 'bounds', criterion: 'KW1', max: 40 },
      { kind: 'order', classes: [['KW1'], ['BE1']] },
    ]
    const { body } = await stating(...statements)(at.closed, english)
    expect(body.detail).toMatch(/\b2, 3\b/)
  })

  test('where a norm excludes every model', async () => {
    const project = await openProject(service, 'drafted')
    const { facilitator, reader, path, now } = project
    const criteria = [judged!, { ...measured!, requirement: { limit: 10, breach: 'exclude' as const } }]
    await ok(facilitator.put(`${path}/framework`, { ...smallFramework, criteria }, await now()))
    await bring(project, 'closed', 'drafted')
    const answer = await changingNothing(project, () => reader.post(`${path}/analyses`, {}))
    expectProblem(answer)
    expect([answer.status, answer.body.code]).toEqual([409, 'all-excluded'])
    seen.add(answer.body.code)
  })
})

describe('acts that come too early or too late', () => {
  const mean = { kind: 'mean', mean: 'arithmetic', decidedBy: 'Kerngroep' }
  const adoption = { adoptedBy: 'Kerngroep' }
  const amendment = { framework: smallFramework, reason: 'R', decidedBy: 'K' }
  const decision = { kind: 'decided', model: 'M2', decidedBy: 'AB', text: 'Ja' }

  refused({
    'a draft after sealing': [
      'sealed',
      leading('PUT', '/framework', smallFramework),
      409,
      'framework-sealed',
    ],
    'sealing twice': ['sealed', leading('POST', '/framework/seal', adoption), 409, 'framework-sealed'],
    'pilot scores after sealing': [
      'sealed',
      leading('POST', '/framework/pilot-scores', { scores: [{ criterion: 'KW1', model: 'M1', value: 3 }] }),
      409,
      'framework-sealed',
    ],
    'weighting after sealing': ['sealed', leading('POST', '/weighting-rounds'), 409, 'framework-sealed'],
    'weights after sealing': [
      'sealed',
      weighing(points(null, { KW1: 60, BE1: 40 })),
      409,
      'framework-sealed',
    ],
    'adopting weights after sealing': [
      'sealed',
      leading('POST', '/adopted-weights', mean),
      409,
      'framework-sealed',
    ],
    'weights before a weighting round': [
      'drafted',
      weighing(points(null, { KW1: 60, BE1: 40 })),
      409,
      'no-open-weighting',
    ],
    'weights after the weighting round is closed': [
      'weighed',
      weighing(top, within),
      409,
      'no-open-weighting',
    ],
    'a mean of no weights': ['drafted', leading('POST', '/adopted-weights', mean), 409, 'no-weights-given'],
    'a weighting round in a weighting round': [
      'weighing',
      leading('POST', '/weighting-rounds'),
      409,
      'weighting-open',
    ],
    'adopting weights while assessors weigh': [
      'weighing',
      leading('POST', '/adopted-weights', mean),
      409,
      'weighting-open',
    ],
    'something else to weigh while assessors weigh': [
      'weighing',
      leading('PUT', '/framework', smallFramework),
      409,
      'weighting-open',
    ],
    'sealing while assessors weigh': [
      'weighing',
      leading('POST', '/framework/seal', adoption),
      409,
      'weighting-open',
    ],
    'sealing other weights than those adopted': [
      'weighed',
      leading('POST', '/framework/seal', adoption),
      409,
      'framework-not-sealable',
    ],
    'closing a closed weighting round': [
      'weighed',
      leading('POST', '/weighting-rounds/1/closing'),
      409,
      'weighting-closed',
    ],
    'models before sealing': ['drafted', leading('POST', '/models', { models }), 409, 'framework-not-sealed'],
    'a ranking before sealing': ['drafted', reading('/ranking'), 409, 'framework-not-sealed'],
    'a report before sealing': ['drafted', reading('/report'), 409, 'framework-not-sealed'],
    'cross-checks before sealing': ['drafted', reading('/cross-checks'), 409, 'framework-not-sealed'],
    'agreement before sealing': ['drafted', reading('/agreement'), 409, 'framework-not-sealed'],
    'an agenda before sealing': ['drafted', reading('/agenda'), 409, 'framework-not-sealed'],
    'what we are waiting for, before sealing': ['drafted', reading('/outlook'), 409, 'framework-not-sealed'],
    'what we are waiting for, without a model': ['sealed', reading('/outlook'), 409, 'nothing-to-score'],
    'outcomes before sealing': [
      'drafted',
      leading('POST', '/developments/N1/outcomes', { outcomes: [loose] }),
      409,
      'framework-not-sealed',
    ],
    'outcomes without a model': [
      'sealed',
      leading('POST', '/developments/N1/outcomes', { outcomes: [loose] }),
      409,
      'nothing-to-score',
    ],
    'outcomes while the project is paused': [
      'paused',
      leading('POST', '/developments/N1/outcomes', { outcomes: [loose] }),
      409,
      'project-paused',
    ],
    'a deadline while the project is paused': [
      'paused',
      leading('POST', '/deadlines', { decideBy: null }),
      409,
      'project-paused',
    ],
    'cross-checks without a model': ['sealed', reading('/cross-checks'), 409, 'nothing-to-score'],
    'agreement without a model': ['sealed', reading('/agreement'), 409, 'nothing-to-score'],
    'an agenda without a model': ['sealed', reading('/agenda'), 409, 'nothing-to-score'],
    'an amendment before sealing': [
      'drafted',
      leading('POST', '/framework/versions', amendment),
      409,
      'framework-not-sealed',
    ],
    'an amendment that changes nothing': [
      'closed',
      leading('POST', '/framework/versions', amendment),
      409,
      'framework-unchanged',
    ],
    'an amendment in a round': [
      'scoring',
      leading('POST', '/framework/versions', amendment),
      409,
      'round-open',
    ],
    'a model in a round': ['scoring', leading('POST', '/models', { models }), 409, 'round-open'],
    'a decision in a round': ['scoring', leading('POST', '/decisions', decision), 409, 'round-open'],
    'a round in a round': ['scoring', leading('POST', '/rounds'), 409, 'round-open'],
    'a round without a model': ['sealed', leading('POST', '/rounds'), 409, 'nothing-to-score'],
    'a score before the first round': ['proposed', giving(right), 409, 'no-open-round'],
    'a score after the round is closed': ['closed', giving(right), 409, 'round-closed'],
    'closing a closed round': ['closed', leading('POST', '/rounds/1/closing'), 409, 'round-closed'],
    'a decision on nothing': ['proposed', leading('POST', '/decisions', decision), 409, 'nothing-to-decide'],
    'a model that is there already': [
      'proposed',
      leading('POST', '/models', { models }),
      409,
      'already-exists',
    ],
    'a development that is there already': [
      'scoring',
      leading('POST', '/developments', { developments: [{ id: 'N1', name: { nl: 'Weer' } }] }),
      409,
      'already-exists',
    ],
    'another shape for a model that has scores': [
      'closed',
      leading('PUT', '/models/M1', { name: { nl: 'Anders' }, variants: {} }),
      409,
      'model-scored',
    ],
    'a score while the project is paused': ['paused', giving(right), 409, 'project-paused'],
    'a weighting round while the project is paused': [
      'paused',
      leading('POST', '/weighting-rounds'),
      409,
      'project-paused',
    ],
    'closing a round while the project is paused': [
      'paused',
      leading('POST', '/rounds/1/closing'),
      409,
      'project-paused',
    ],
    'pausing twice': ['paused', leading('POST', '/pauses', { reason: 'Nog eens' }), 409, 'project-paused'],
    'resuming what runs': [
      'scoring',
      leading('POST', '/resumptions', { reason: 'Toch' }),
      409,
      'project-not-paused',
    ],
  })

  describe('in a project of its own', () => {
    let project: Project
    beforeAll(async () => {
      project = await openProject(service)
      at.drafted = project
    })

    test('a framework that is not there can be neither read, linted, tried, weighed nor sealed', async () => {
      const { facilitator, path, now, reader } = project
      const scores = [{ criterion: 'KW1', model: 'M1', value: 3 }]
      const answers = await changingNothing(project, async () => [
        await reader.get(`${path}/framework`),
        await reader.get(`${path}/framework/lint`),
        await facilitator.post(`${path}/framework/pilot-scores`, { scores }),
        await facilitator.post(`${path}/framework/seal`, adoption, await now()),
        await facilitator.post(`${path}/weighting-rounds`, undefined, await now()),
        await facilitator.post(`${path}/adopted-weights`, mean, await now()),
        await reader.get(`${path}/weight-sets`),
      ])
      for (const answer of answers) {
        expectProblem(answer)
        expect([answer.status, answer.body.code]).toEqual([409, 'framework-missing'])
      }
      seen.add('framework-missing')
    })

    test('a framework whose weights do not add up is not sealed, and the problem names the place', async () => {
      const { facilitator, path, now } = project
      const criteria = [{ ...judged!, weight: 50 }, measured!]
      await ok(facilitator.put(`${path}/framework`, { ...smallFramework, criteria }, await now()))
      const lint = (await project.reader.get(`${path}/framework/lint`)).body
      expect(lint.sealable).toBe(false)
      const answer = await changingNothing(project, async () =>
        facilitator.post(`${path}/framework/seal`, adoption, await now()),
      )
      expectProblem(answer)
      expect([answer.status, answer.body.code]).toEqual([409, 'framework-not-sealable'])
      expect(answer.body.errors).toMatchObject([
        { code: 'weights-sum', path: expect.stringMatching(/criteria$/) },
      ])
      seen.add(answer.body.code)
    })

    test('a motivation is asked for where the framework asks for one', async () => {
      const { facilitator, path, now, ann } = project
      const criteria = [{ ...judged!, motivation: 'required' as const }, measured!]
      await ok(facilitator.put(`${path}/framework`, { ...smallFramework, criteria }, await now()))
      await bring(project, 'scoring', 'drafted')
      const { motivation: _, ...bare } = right
      const answer = await changingNothing(project, () => ann.post(`${path}/scores`, bare))
      expectProblem(answer)
      expect(answer.body).toMatchObject({ code: 'motivation-needed', status: 400 })
      expect(answer.body.errors[0].path).toBe('body.motivation')
      seen.add(answer.body.code)
    })

    test('a round needs somebody to score, and somebody who left is gone', async () => {
      const { facilitator, path, now, ann, bob } = await openProject(service, 'proposed')
      for (const { id } of [ann, bob]) await ok(facilitator.delete(`${path}/participants/${id}`))
      const round = await facilitator.post(`${path}/rounds`, undefined, await now())
      expect(round.body).toMatchObject({ code: 'nobody-to-score', status: 409 })
      const token = await facilitator.post(`${path}/participants/${ann.id}/tokens`, {})
      expect(token.body).toMatchObject({ code: 'participant-left', status: 409 })
      const alone = await facilitator.delete(`${path}/participants/${facilitator.id}`)
      expect(alone.body).toMatchObject({ code: 'last-facilitator', status: 409 })
      for (const answer of [round, token, alone]) {
        expectProblem(answer)
        seen.add(answer.body.code)
      }
    })

    test('a weighting round needs somebody to weigh', async () => {
      const empty = await openProject(service, 'drafted')
      const { facilitator, path, now, ann, bob } = empty
      for (const { id } of [ann, bob]) await ok(facilitator.delete(`${path}/participants/${id}`))
      const answer = await changingNothing(empty, async () =>
        facilitator.post(`${path}/weighting-rounds`, undefined, await now()),
      )
      expectProblem(answer)
      expect(answer.body).toMatchObject({ code: 'nobody-to-weigh', status: 409 })
      seen.add(answer.body.code)
    })

    test('a weighting round needs two items to weigh', async () => {
      const single = await openProject(service, 'drafted')
      const { facilitator, path, now } = single
      const alone = { ...smallFramework, criteria: [{ ...judged!, weight: 100 }] }
      await ok(facilitator.put(`${path}/framework`, alone, await now()))
      const answer = await changingNothing(single, async () =>
        facilitator.post(`${path}/weighting-rounds`, undefined, await now()),
      )
      expectProblem(answer)
      expect(answer.body).toMatchObject({ code: 'nothing-to-weigh', status: 400 })
      expect(answer.body.detail).toContain('geen twee onderdelen')
    })

    test('a withdrawn model takes part no more', async () => {
      const withdrawn = await openProject(service, 'proposed')
      const { facilitator, path, now, ann } = withdrawn
      await ok(facilitator.post(`${path}/models/M1/withdrawal`, { reason: 'Ingetrokken' }, await now()))
      await ok(facilitator.post(`${path}/rounds`, undefined, await now()))
      const answer = await changingNothing(withdrawn, () => ann.post(`${path}/scores`, right))
      expectProblem(answer)
      expect(answer.body).toMatchObject({ code: 'model-withdrawn', status: 409 })
      seen.add(answer.body.code)
    })
  })
})

describe('If-Match', () => {
  test('is asked of every change that others decide on', async () => {
    const structural = operationsOf(service.server).filter(({ parameters }) =>
      parameters.some(({ name }) => name === 'If-Match'),
    )
    expect(structural.length).toBeGreaterThan(8)
    const bodies: Record<string, unknown> = {
      draftFramework: smallFramework,
      sealFramework: { adoptedBy: 'K' },
      amendFramework: { framework: smallFramework, reason: 'R', decidedBy: 'K' },
      adoptWeights: { kind: 'mean', mean: 'arithmetic', decidedBy: 'K' },
      proposeModels: { models },
      reviseModel: { name: { nl: 'Anders' }, variants: {} },
      withdrawModel: { reason: 'R' },
      recordDecision: { kind: 'deferred', decidedBy: 'AB', text: 'Later' },
    }
    for (const { operationId, method, path } of structural) {
      const url = path
        .replace('{projectId}', at.scoring.id)
        .replace('{modelId}', 'M1')
        .replace('{round}', '1')
      const answer = await changingNothing(at.scoring, () =>
        whoMay(at.scoring, operationId).send(method, url, bodies[operationId]),
      )
      expect([operationId, answer.status, answer.body.code]).toEqual([
        operationId,
        428,
        'precondition-missing',
      ])
      expectProblem(answer)
    }
    seen.add('precondition-missing')
  })

  test('that is stale is told what changed since', async () => {
    const project = await openProject(service, 'proposed')
    const { facilitator, path, now } = project
    const old = await now()
    const { seq } = (await ok(facilitator.post(`${path}/rounds`, undefined, old))).body
    const answer = await changingNothing(project, () =>
      facilitator.post(`${path}/rounds/1/closing`, undefined, { ...old, ...english }),
    )
    expectProblem(answer, 'en')
    expect([answer.status, answer.body.code]).toEqual([412, 'stale'])
    expect(answer.body.detail).toContain(`(${seq}: round opened)`)
    seen.add('stale')
    expect((await facilitator.post(`${path}/rounds/1/closing`, undefined, await now())).status).toBe(201)
  })

  test.each(['*', '"-1"', '"1e1"', '12', 'W/"12"', '"r12"', '"99999"', ''])(
    'of %s never came from here, and matches nothing',
    async tag => {
      const { facilitator, path } = at.scoring
      const answer = await changingNothing(at.scoring, () =>
        facilitator.post(`${path}/rounds/1/closing`, undefined, { 'if-match': tag }),
      )
      expectProblem(answer)
      expect([answer.status, answer.body.code]).toEqual([412, 'stale'])
      expect(answer.body.detail).not.toContain('-1')
    },
  )

  test('lets one of two who act at the same time go first, and tells the other', async () => {
    const { facilitator, path, now } = await openProject(service, 'proposed')
    const tag = await now()
    const answers = await Promise.all([
      facilitator.post(`${path}/rounds`, undefined, tag),
      facilitator.post(`${path}/models/M1/withdrawal`, { reason: 'Toch niet' }, tag),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412])
  })
})

describe('an Idempotency-Key', () => {
  const key = (name: string) => ({ 'idempotency-key': name })

  test('gives a repeated request the first answer again, to the letter', async () => {
    const { ann, path } = at.scoring
    const first = await ok(ann.post(`${path}/scores`, right, key('again')))
    const reordered = Object.fromEntries(Object.entries(right).reverse())
    for (const body of [right, reordered]) {
      const again = await changingNothing(at.scoring, () => ann.post(`${path}/scores`, body, key('again')))
      expect([again.status, again.text]).toEqual([first.status, first.text])
    }
  })

  test('does so too when the dossier has moved on and would refuse it now', async () => {
    const project = await openProject(service, 'proposed')
    const { facilitator, path, now } = project
    const tag = await now()
    const first = await ok(facilitator.post(`${path}/rounds`, undefined, { ...tag, ...key('open') }))
    await ok(facilitator.post(`${path}/rounds/1/closing`, undefined, await now()))
    const again = await changingNothing(project, () =>
      facilitator.post(`${path}/rounds`, undefined, { ...tag, ...key('open') }),
    )
    expect(again.text).toBe(first.text)
  })

  test('makes one participant of a request that is sent twice at once', async () => {
    const { facilitator, path } = at.closed
    const person = { role: 'reader', name: 'Dub Bel' }
    const send = () => facilitator.post(`${path}/participants`, person, key('twice'))
    const [first, second] = await Promise.all([send(), send()])
    expect(first.status).toBe(201)
    expect(second.text).toBe(first.text)
    const { participants } = (await facilitator.get(`${path}/participants`)).body
    expect(participants.filter(({ name }: { name: string }) => name === person.name)).toHaveLength(1)
  })

  test('cannot be used for another body, another address or another method', async () => {
    const { ann, path } = at.scoring
    await ok(ann.post(`${path}/scores`, score('M2', 3), key('used')))
    const answers = await changingNothing(at.scoring, async () => [
      await ann.post(`${path}/scores`, score('M2', 4), key('used')),
      await ann.post(`${path}/score-batches`, { scores: [score('M2', 3)] }, key('used')),
      await ann.post(`${path}/signals`, { development: 'N1', source: 'S', text: 'T' }, key('used')),
    ])
    for (const answer of answers) {
      expectProblem(answer)
      expect([answer.status, answer.body.code]).toEqual([409, 'idempotency-key-reused'])
    }
    seen.add('idempotency-key-reused')
  })

  test('is of the one who sent it: another may use the same', async () => {
    const { ann, bob, path } = at.scoring
    const first = await ok(ann.post(`${path}/scores`, right, key('shared')))
    const second = await ok(bob.post(`${path}/scores`, right, key('shared')))
    expect(second.body.seq).toBe(first.body.seq + 1)
  })

  test('is not used up by a request that was refused', async () => {
    const { ann, path } = at.scoring
    expect((await ann.post(`${path}/scores`, score('M1', 9), key('refused'))).status).toBe(400)
    expect((await ann.post(`${path}/scores`, score('M1', 4), key('refused'))).status).toBe(201)
  })

  test('is refused where it is not taken, for who counts on it must know', async () => {
    const without = operationsOf(service.server).filter(
      ({ method, parameters }) =>
        method !== 'GET' && !parameters.some(({ name }) => name === 'Idempotency-Key'),
    )
    const names = without.map(({ operationId }) => operationId)
    expect(names.sort()).toEqual([
      'askRobustness',
      'cancelAnalysis',
      'compute',
      'issueInvitation',
      'issueToken',
      'openProject',
      'revokeSession',
      'revokeToken',
      'startAnalysis',
    ])
    const bodies: Record<string, unknown> = {
      askRobustness: { statements: [{ kind: 'bounds', criterion: 'KW1', min: 50 }] },
      compute: {},
      startAnalysis: {},
      issueInvitation: {},
      issueToken: {},
      openProject: { name: { nl: 'x' } },
    }
    for (const { operationId, method, path } of without) {
      const url = path
        .replace('{projectId}', at.scoring.id)
        .replace('{participantId}', at.scoring.ann.id)
        .replace('{tokenId}', 't-1')
        .replace('{sessionId}', 'v-1')
        .replace('{analysisId}', ended)
      const answer = await changingNothing(at.scoring, () =>
        whoMay(at.scoring, operationId).send(method, url, bodies[operationId], key('k')),
      )
      expectProblem(answer)
      expect([operationId, answer.body.code]).toEqual([operationId, 'idempotency-not-supported'])
    }
    seen.add('idempotency-not-supported')
  })

  test.each(['', 'with a space', 'x'.repeat(256), 'é'])('of the wrong form is refused: "%s"', async name => {
    const { ann, path } = at.scoring
    const answer = await changingNothing(at.scoring, () => ann.post(`${path}/scores`, right, key(name)))
    expectProblem(answer)
    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency-not-supported'])
  })

  test('may hold half a character in a list that is only kept', async () => {
    const { facilitator, path } = at.scoring
    const developments = [{ id: 'N8', name: { nl: 'x' }, refersTo: ['\ud800'] }]
    const answer = await facilitator.post(`${path}/developments`, JSON.stringify({ developments }), {
      ...JSON_TYPE,
      ...key('half a character'.replaceAll(' ', '-')),
    })
    expect(answer.status).toBeLessThan(500)
  })
})

describe('an address', () => {
  const methods: Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

  test('says with 405 and Allow which methods it knows, on every path and without a token', async () => {
    for (const [path, operations] of Object.entries(documentOf(service.server).paths)) {
      const known = Object.keys(operations).map(method => method.toUpperCase())
      const url = path.replace(/\{\w+\}/g, 'abcd')
      for (const method of methods.filter(one => !known.includes(one))) {
        const answer = await service.nobody.send(method, url)
        expect([method, path, answer.status]).toEqual([method, path, 405])
        const allowed = answer.headers.allow!.split(', ').filter(one => one !== 'HEAD')
        expect([path, allowed.sort()]).toEqual([path, known.sort()])
        expectProblem(answer)
        expect(answer.body.code).toBe('method-not-allowed')
      }
    }
  })

  test('with a slash at its end is another address, and does not exist', async () => {
    for (const { method, path } of operationsOf(service.server).filter(({ method: one }) => one === 'GET')) {
      const answer = await service.administrator.send(method, `${path.replace(/\{\w+\}/g, 'abcd')}/`)
      expect([path, answer.status]).toEqual([path, 404])
      expectProblem(answer)
    }
  })

  test.each(['/nowhere', '/projects/%zz', '/projects/%E0%A4%A', '/../health', '/api', '/', '/api/v2/health'])(
    'that does not exist is not found: %s',
    async path => {
      const url = /^\/(api.*)?$/.test(path) ? path : `/api/v1${path}`
      const answer = await service.administrator.get(url.startsWith('/api') ? url : `/api${url}`)
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
      expectProblem(answer)
    },
  )

  test('answers in JSON or not at all, but for the report', async () => {
    for (const accept of ['image/png', 'text/html', 'application/xml']) {
      const answer = await service.nobody.get('/catalogues', { accept })
      expect([accept, answer.status, answer.body.code]).toEqual([accept, 406, 'not-acceptable'])
      expectProblem(answer)
    }
    for (const accept of ['application/json', '*/*', 'application/*', 'text/html, application/json;q=0.5'])
      expect([accept, (await service.nobody.get('/catalogues', { accept })).status]).toEqual([accept, 200])
    const report = await at.closed.reader.get(`${at.closed.path}/report`, { accept: 'image/png' })
    expect([report.status, report.body.code]).toEqual([406, 'not-acceptable'])
    expect(report.body.detail).toContain('text/html, text/markdown')
    const verdict = await at.closed.reader.get(`${at.closed.path}/report?kind=verdict`, {
      accept: 'application/json',
    })
    expect([verdict.status, verdict.body.code]).toEqual([406, 'not-acceptable'])
    expect(verdict.body.detail).not.toContain('application/json')
    const dossier = await at.closed.facilitator.get(`${at.closed.path}/dossier`, { accept: 'text/html' })
    expect([dossier.status, dossier.body.code]).toEqual([406, 'not-acceptable'])
    expect(dossier.body.detail).toContain('application/json, application/zip')
  })
})

describe('the language of a problem', () => {
  test.each([
    [undefined, 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr', 'nl'],
    ['fr, en;q=0.5', 'en'],
    ['nl;q=0.4, en;q=0.6', 'en'],
    ['en;q=0.4, nl;q=0.6', 'nl'],
    ['en;q=0', 'nl'],
    ['*', 'nl'],
    [';;;q=,', 'nl'],
  ])('for Accept-Language %s is %s', async (wanted, language) => {
    const headers: Headers = wanted === undefined ? {} : { 'accept-language': wanted }
    const answer = await service.nobody.get('/me', headers)
    expectProblem(answer, language)
    expect(answer.body.title).toBe(language === 'en' ? 'You are not signed in' : 'U bent niet aangemeld')
  })

  test('is that of the findings on a framework too', async () => {
    const lint = async (headers: Headers) => at.sealed.reader.get(`${at.sealed.path}/framework/lint`, headers)
    const [dutch, inEnglish] = [await lint({}), await lint(english)]
    expect(dutch.headers['content-language']).toBe('nl')
    expect(inEnglish.headers['content-language']).toBe('en')
    expect(inEnglish.body.sealable).toBe(true)
  })
})

describe('odd but right text', () => {
  const odd = `Emoji 👩‍🚒, "quotes" & <script>alert('x')</script>\u0000, \u202Eomgekeerd, {model} en é\nregel 2`

  test('comes back as it was sent, and harms no report', async () => {
    const { facilitator, path } = at.closed
    await ok(facilitator.post(`${path}/signals`, { development: 'N1', source: odd, text: odd }))
    const { signals } = (await facilitator.get(`${path}/signals`)).body
    expect(signals.at(-1)).toMatchObject({ source: odd, text: odd })
    for (const format of ['html', 'markdown', 'json'])
      expect((await facilitator.get(`${path}/report?format=${format}`)).status).toBe(200)
    const { text } = await facilitator.get(`${path}/report?format=html`)
    expect(text).not.toContain('<script>alert')
  })

  test('of names that JavaScript has a meaning for makes identifiers like any other', async () => {
    const { facilitator, path, now, ann } = await openProject(service)
    const framework = {
      ...smallFramework,
      functions: ['constructor', 'toString'].map(id => ({ id, name: { nl: id } })),
      criteria: [
        { ...judged!, id: 'valueOf', developments: ['hasOwnProperty'] },
        { ...measured!, requirement: { limit: { toString: 30 }, breach: 'report' as const } },
      ],
    }
    const developments = [{ id: 'hasOwnProperty', name: { nl: 'Stap 8' } }]
    await ok(facilitator.post(`${path}/developments`, { developments }))
    await ok(facilitator.put(`${path}/framework`, framework, await now()))
    await ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'K' }, await now()))
    const named = { id: 'isPrototypeOf', name: { nl: 'Model' }, variants: { constructor: 'L' } }
    await ok(facilitator.post(`${path}/models`, { models: [named] }, await now()))
    const read = (await facilitator.get(`${path}/models/isPrototypeOf`)).body
    expect(read.conflicts).toEqual([{ kind: 'function-without-variant', function: 'toString' }])
    await ok(facilitator.post(`${path}/rounds`, undefined, await now()))
    const given = { ...right, model: 'isPrototypeOf', criterion: 'valueOf' }
    await ok(ann.post(`${path}/scores`, given))
    await ok(facilitator.post(`${path}/rounds/1/closing`, undefined, await now()))
    const { ranking } = (await facilitator.get(`${path}/ranking`)).body
    expect(ranking[0].contributions[0]).toMatchObject({ criterion: 'valueOf', points: 30 })
    expect(ranking[0].untested).toMatchObject([{ fn: 'toString', limit: 30 }])
  })
})

test('every refusal of the dossier that a request can meet has been met here', () => {
  // Before the dossier is asked, the table of rights is; `blind` is for the command line.
  // A score sheet is read in a thread, which takes the built program: score-sheets.test.ts meets its refusals.
  const elsewhere: RefusalCode[] = [
    'not-an-assessor',
    'blind',
    'not-a-score-sheet',
    'score-sheet-too-large',
    'score-sheet-of-another',
    'score-sheet-column',
    'score-sheet-cell',
  ]
  const codes = (Object.keys(refusals) as RefusalCode[]).filter(
    // 503: something is wrong with the file, not with the request.
    code => refusals[code] !== 503 && !elsewhere.includes(code),
  )
  expect(codes.filter(code => !seen.has(code))).toEqual([])
})

describe('when the service itself fails', () => {
  let broken: Service
  let project: Project
  let answers: Answer[]
  const secrets = ['Waarom M1 2', 'Fay van Proef', 'Bob van Proef', 'Kerngroep', 'Heel geheim', 'Instemmen']

  beforeAll(async () => {
    broken = await openService()
    project = await openProject(broken, 'decided')
    const { ann, bob, facilitator, path } = project
    const secret = { ...right, motivation: 'Heel geheim' }
    // Refused and unreadable requests must leave as little in the log as those that go well.
    await ann.post(`${path}/scores`, secret)
    await bob.post(`${path}/scores`, { ...secret, 'Heel geheim': 'Heel geheim' })
    await bob.post(`${path}/scores`, '{"motivation":"Heel geheim"', JSON_TYPE)
    await broken.as('wk_Heel-geheim').get(`${path}/scores`)
    await broken.breakStore()
    answers = [
      await broken.nobody.get('/health'),
      await ann.get(`${path}/scores`),
      await ann.post(`${path}/scores`, secret),
      await facilitator.post(`${path}/participants`, { role: 'reader', name: 'Heel geheim' }),
      await facilitator.get(`${path}/report`),
    ]
  })
  afterAll(() => broken.close())

  test('the problem is a problem like any other, and tells nothing of the inside', () => {
    for (const answer of answers) {
      expectProblem(answer)
      const expected = answer === answers[0] ? [503, 'unavailable'] : [500, 'unexpected']
      expect([answer.status, answer.body.code]).toEqual(expected)
      expect(answer.text).not.toMatch(/Error|sqlite|database|driver|\.ts|node_modules| at /i)
    }
  })

  test('the problem names the request, by which the administrator finds it in the log', () => {
    for (const { body } of answers.slice(1)) {
      const id = /(req-\w+)/.exec(body.detail)![1]
      expect(broken.log()).toMatch(new RegExp(`"level":50.*"reqId":"${id}"`))
    }
  })

  test('the log holds no token, name, motivation or body, whatever happened', () => {
    const log = broken.log()
    expect(log.split('\n').length).toBeGreaterThan(50)
    const { facilitator, ann, bob, reader } = project
    for (const secret of [...secrets, ...[facilitator, ann, bob, reader].map(({ token }) => token)])
      expect([secret, log.includes(secret)]).toEqual([secret, false])
    expect(log).not.toMatch(/wk_|Bearer|authorization/i)
  })
})
