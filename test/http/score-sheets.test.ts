import { read, type WorkBook, write } from '@e965/xlsx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MOST_SHEETS, SheetReader } from '../../src/app/sheet-reader.ts'
import { catalogues, type MessageKey } from '../../src/i18n/message.ts'
import { scoreFormWords } from '../../src/report/sheet/score-form-words.ts'
import { type WorkbookFormat, workbookTypes } from '../../src/report/sheet/workbook.ts'
import {
  bring,
  changingNothing,
  ok,
  openProject,
  type Person,
  type Project,
  score,
  smallFramework,
} from './project.ts'
import { type Answer, type Headers, openService, type Service } from './service.ts'

let service: Service
let project: Project
/** Codes of the refusals that were met, to see that none is left out. */
const met = new Set<string>()

beforeAll(async () => {
  service = await openService()
})
const openAnew = async () => {
  project = await openProject(service, 'scoring')
}
afterAll(() => service.close())

/** A file as it comes out, which text would spoil. */
async function download(person: Person, query = '', headers: Headers = {}) {
  const {
    statusCode,
    rawPayload,
    headers: found,
  } = await service.server.inject({
    method: 'GET',
    url: `/api/v1${project.path}/score-sheet${query}`,
    headers: { authorization: `Bearer ${person.token}`, ...headers },
  })
  return { status: statusCode, file: new Uint8Array(rawPayload), headers: found }
}
const handIn = (person: Person, file: Uint8Array, format: WorkbookFormat = 'xlsx', headers: Headers = {}) =>
  person.post(`${project.path}/score-sheets`, Buffer.from(file), {
    'content-type': workbookTypes[format],
    ...headers,
  })
/** The person's own sheet of now, with these cells filled in. KW1 is judged per model: M1 in row 2, M2 in row 3. */
async function filledIn(
  person: Person,
  cells: Record<string, string | number | { f: string }>,
): Promise<Uint8Array> {
  const workbook = read((await download(person)).file, { type: 'array' })
  for (const [address, cell] of Object.entries(cells)) {
    const [sheet, place] = address.includes('!') ? address.split('!') : ['Scores', address]
    workbook.Sheets[sheet!]![place!] =
      typeof cell === 'object'
        ? { t: 'n', v: 1, ...cell }
        : { t: typeof cell === 'number' ? 'n' : 's', v: cell }
  }
  return saved(workbook)
}
const saved = (workbook: WorkBook, bookType: WorkbookFormat | 'biff8' = 'xlsx') =>
  new Uint8Array(write(workbook, { type: 'array', bookType }))

async function refused(attempt: () => Promise<Answer>): Promise<Answer> {
  const answer = await changingNothing(project, attempt)
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
  expect(answer.headers['content-type']).toMatch('problem+json')
  met.add(answer.body.code)
  return answer
}
const scoresOf = async (person: Person) => (await ok(person.get(`${project.path}/scores`))).body.scores
const own = async (person: Person) =>
  (await scoresOf(person)).map(({ model, score: given, motivation }: ReturnType<typeof score>) => ({
    model,
    ...given,
    motivation,
  }))

describe('the score sheet', () => {
  beforeEach(openAnew)

  test('comes as XLSX or ODS, by what is asked or by what is accepted', async () => {
    const types = Object.values(workbookTypes)
    const typeOf = async (query: string, headers?: Headers) =>
      (await download(project.ann, query, headers)).headers['content-type']
    expect([await typeOf(''), await typeOf('?format=ods')]).toEqual(types)
    expect(await typeOf('', { accept: `text/html, ${types[1]}` })).toBe(types[1])
    expect(await typeOf('?format=xlsx', { accept: types[1]! })).toBe(types[0])
    const { status, file } = await download(project.ann, '', { accept: 'text/html' })
    expect([status, strFromU8(file)]).toEqual([406, expect.stringContaining(types.join(', '))])
  })

  test('has a name to be saved under, and is in the language asked for', async () => {
    const { headers, file } = await download(project.ann, '?format=ods', { 'accept-language': 'en' })
    expect(headers['content-disposition']).toBe(`attachment; filename="weegkader-${project.id}-scores-1.ods"`)
    expect(headers['content-language']).toBe('en')
    expect(read(file, { type: 'array' }).SheetNames).toEqual(['How to', 'Scores', 'Identification'])
  })

  test('is filled with the own answers, and with nothing of a colleague', async () => {
    await ok(project.ann.post(`${project.path}/scores`, score('M1', 2, 'Van Ann')))
    await ok(project.bob.post(`${project.path}/scores`, score('M1', 5, 'Van Bob')))
    const cells = read((await download(project.ann)).file, { type: 'array' }).Sheets.Scores!
    expect([cells.I2.v, cells.L2.v, cells.I3]).toEqual([2, 'Van Ann', undefined])
    const text = Object.values(unzipSync((await download(project.ann)).file))
      .map(part => strFromU8(part))
      .join()
    expect(text).not.toContain('Van Bob')
  })

  test('is not there for who does not judge, nor when there is nothing to score', async () => {
    for (const person of [project.facilitator, project.reader])
      expect((await download(person)).status).toBe(403)
    await bring(project, 'closed', 'scoring')
    const { status, file } = await download(project.ann)
    expect([status, JSON.parse(strFromU8(file)).code]).toEqual([409, 'round-closed'])
  })
})

describe('handing in', () => {
  beforeEach(openAnew)

  test('gives the scores, in the round that is open, with their motivation', async () => {
    const { status, body } = await handIn(
      project.ann,
      await filledIn(project.ann, { I2: 2, J2: 1, K2: '3,0', L2: '=1+1 <b>', I3: 'geen oordeel' }),
    )
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ facts: 2, given: 2, unchanged: 0, empty: 0 }),
    ])
    expect(body).toMatchObject(await project.head())
    expect(await own(project.ann)).toEqual([
      { model: 'M1', state: 'value', value: 2, low: 1, high: 3, motivation: '=1+1 <b>' },
      { model: 'M2', state: 'cannot-judge', motivation: null },
    ])
    expect(await scoresOf(project.bob)).toEqual([])
  })

  test('again gives only what changed, and what is empty stays', async () => {
    const first = await filledIn(project.ann, { I2: 2, L2: 'waarom' })
    expect((await handIn(project.ann, first)).body).toMatchObject({ given: 1, empty: 1 })
    await changingNothing(project, async () => {
      expect((await handIn(project.ann, first)).body).toMatchObject({
        given: 0,
        unchanged: 1,
        empty: 1,
        facts: 0,
      })
      expect(
        (await handIn(project.ann, (await download(project.ann, '?format=ods')).file, 'ods')).body,
      ).toMatchObject({ given: 0, unchanged: 1, empty: 1 })
    })
    const second = await filledIn(project.ann, { L2: 'waarom nu', I3: 5 })
    expect((await handIn(project.ann, second)).body).toMatchObject({ given: 2, unchanged: 0, empty: 0 })
    expect(await own(project.ann)).toMatchObject([
      { model: 'M1', value: 2, motivation: 'waarom nu' },
      { model: 'M2', value: 5 },
    ])
  })

  test('with a key, twice the same gets the first answer, and something else is refused', async () => {
    const headers = { 'idempotency-key': 'blad' }
    const sheet = await filledIn(project.ann, { I2: 2, L2: 'x' })
    const first = await handIn(project.ann, sheet, 'xlsx', headers)
    await changingNothing(project, async () => {
      expect((await handIn(project.ann, sheet, 'xlsx', headers)).body).toEqual(first.body)
    })
    const other = await filledIn(project.ann, { I2: 3 })
    expect((await refused(() => handIn(project.ann, other, 'xlsx', headers))).body.code).toBe(
      'idempotency-key-reused',
    )
  })

  test('is seen by nobody else before the round closes, and by all after', async () => {
    await ok(handIn(project.ann, await filledIn(project.ann, { I2: 2, L2: 'Heel geheim' })))
    expect((await project.bob.get(`${project.path}/scores`)).text).not.toContain('geheim')
    await ok(project.facilitator.post(`${project.path}/rounds/1/closing`, undefined, await project.now()))
    expect((await project.bob.get(`${project.path}/scores`)).text).toContain('Heel geheim')
  })
})

describe('all or nothing', () => {
  beforeAll(openAnew)

  const errorsOf = ({ body }: Answer) =>
    body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])

  test('every fault is named by its cell, with why and what to do', async () => {
    const sheet = await filledIn(project.ann, { I2: 9, J3: 'laag', I3: 4 })
    const answer = await refused(() => handIn(project.ann, sheet))
    expect(answer.status).toBe(400)
    expect(errorsOf(answer)).toEqual([
      ['body.Scores!J3', 'score-sheet-cell'],
      ['body.Scores!I2', 'off-scale'],
    ])
    expect(answer.body.errors[0].message).toBe(
      'Hier staat “laag”, en dat is geen getal. Vul een niveau in, zoals 3 of 3,5, of maak de cel leeg.',
    )
    const english = await refused(() => handIn(project.ann, sheet, 'xlsx', { 'accept-language': 'en' }))
    expect(english.body.errors[0].message).toMatch('This cell says “laag”, which is not a number.')
  })

  test.each<[string, Record<string, string | number | { f: string }>, [string, string][]]>([
    ['a level that is not described', { I2: 2.5 }, [['body.Scores!I2', 'not-a-level']]],
    ['a range that lies above the score', { I2: 2, J2: 3 }, [['body.Scores!J2', 'range-order']]],
    ['a range beyond the scale', { I2: 2, K2: 12 }, [['body.Scores!K2', 'off-scale']]],
    ['a model that is not there', { E2: 'M9', I2: 2 }, [['body.Scores!E2', 'unknown-model']]],
    ['a criterion that is not there', { A2: 'KW9', I2: 2 }, [['body.Scores!A2', 'unknown-criterion']]],
    [
      'a criterion that is measured',
      { A2: 'BE1', C2: 'HCC', I2: 2 },
      [['body.Scores!A2', 'criterion-measured']],
    ],
    ['a function that does not count', { C2: 'HCC', I2: 2 }, [['body.Scores!C2', 'function-not-used']]],
    ['a formula', { I2: { f: '1+1' } }, [['body.Scores!I2', 'score-sheet-cell']]],
    ['the same row twice', { E3: 'M1', I2: 2, I3: 3 }, [['body.Scores!A3', 'same-cell-twice']]],
    [
      'a column with another heading',
      { I1: 'Cijfer' },
      [
        ['body.Scores!A1', 'score-sheet-column'],
        ['body.Scores!I1', 'score-sheet-column'],
      ],
    ],
  ])('%s', async (_, cells, errors) => {
    const sheet = await filledIn(project.ann, cells)
    const answer = await refused(() => handIn(project.ann, sheet))
    expect(errorsOf(answer)).toEqual(errors)
    expect(await scoresOf(project.ann)).toEqual([])
  })

  test('a motivation that the framework asks for', async () => {
    const strict = {
      ...smallFramework,
      criteria: smallFramework.criteria.map(criterion => ({ ...criterion, motivation: 'required' })),
    }
    project = await openProject(service)
    await ok(
      project.facilitator.post(`${project.path}/developments`, {
        developments: [{ id: 'N1', name: { nl: 'Stap 8' } }],
      }),
    )
    await ok(project.facilitator.put(`${project.path}/framework`, strict, await project.now()))
    await bring(project, 'scoring', 'drafted')
    const sheet = await filledIn(project.ann, { I2: 2, I3: 3, L3: 'waarom' })
    const answer = await refused(() => handIn(project.ann, sheet))
    expect(errorsOf(answer)).toEqual([['body.Scores!L2', 'motivation-needed']])
  })
})

describe('a sheet that does not belong here', () => {
  beforeEach(openAnew)

  const whatIsSaid = ({ body }: Answer) => [body.code, body.errors[0].path, body.errors[0].message]

  test('of a colleague', async () => {
    const sheet = await filledIn(project.bob, { I2: 2 })
    const [code, path, message] = whatIsSaid(await refused(() => handIn(project.ann, sheet)))
    expect([code, path]).toEqual(['score-sheet-of-another', 'body.Kenmerk!B5'])
    expect(message).toContain('van een andere beoordelaar')
  })

  test('of another project', async () => {
    const sheet = await filledIn(project.ann, { I2: 2 })
    project = await openProject(service, 'scoring')
    expect(whatIsSaid(await refused(() => handIn(project.ann, sheet)))[2]).toContain('van een ander project')
  })

  test('of the round before', async () => {
    const sheet = await filledIn(project.ann, { I2: 2 })
    await bring(project, 'closed', 'scoring')
    expect((await refused(() => handIn(project.ann, sheet))).body.code).toBe('round-closed')
    await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
    expect(whatIsSaid(await refused(() => handIn(project.ann, sheet)))[2]).toContain('nu staat ronde 2 open')
  })

  test('of the framework as it was', async () => {
    const sheet = await filledIn(project.ann, { I2: 2 })
    await bring(project, 'closed', 'scoring')
    const amendment = {
      framework: { ...smallFramework, closeCallMargin: 3 },
      reason: 'Scherper',
      decidedBy: 'Kerngroep',
    }
    await ok(project.facilitator.post(`${project.path}/framework/versions`, amendment, await project.now()))
    await ok(project.facilitator.post(`${project.path}/rounds`, undefined, await project.now()))
    expect(whatIsSaid(await refused(() => handIn(project.ann, sheet)))[2]).toContain(
      'Het weegkader is gewijzigd',
    )
  })

  test('with something else in what it is known by', async () => {
    const sheet = await filledIn(project.ann, { 'Kenmerk!B2': 'iets@2' })
    expect(whatIsSaid(await refused(() => handIn(project.ann, sheet)))[1]).toBe('body.Kenmerk!B2')
  })

  test('by somebody who does not judge', async () => {
    const sheet = await filledIn(project.ann, { I2: 2 })
    for (const person of [project.facilitator, project.reader])
      expect((await refused(() => handIn(person, sheet))).status).toBe(403)
  })
})

describe('a file that is not one', () => {
  beforeAll(openAnew)

  test.each<[string, () => Uint8Array, string]>([
    ['an empty one', () => new Uint8Array(), 'Het bestand is leeg.'],
    ['CSV', () => Buffer.from('Criterium;Model;Score\r\n'), 'Dit is een tekstbestand of CSV'],
    [
      'an old Excel file',
      () => saved({ SheetNames: ['Scores'], Sheets: { Scores: {} } }, 'biff8'),
      'oud Excel-bestand',
    ],
    ['a zip of something else', () => zipSync({ a: new Uint8Array(3) }), 'geen XLSX- of ODS-spreadsheet'],
    [
      'a workbook of something else',
      () => saved({ SheetNames: ['Blad1'], Sheets: { Blad1: {} } }),
      'Het blad Scores ontbreekt',
    ],
  ])('%s', async (_, file, reason) => {
    const { status, body } = await refused(() => handIn(project.ann, file()))
    expect([status, body.code]).toEqual([400, 'not-a-score-sheet'])
    expect(body.detail).toContain(reason)
  })

  test('a zip bomb is refused, and the service goes on', async () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(51 * 1024 ** 2) })
    expect(bomb.length).toBeLessThan(100_000)
    const { status, body } = await refused(() => handIn(project.ann, bomb))
    expect([status, body.code]).toEqual([400, 'score-sheet-too-large'])
    expect(body.detail).toContain('hoogstens 16 MB')
    expect((await service.nobody.get('/health')).status).toBe(200)
  })

  test('more than five megabytes is not read', async () => {
    const answer = await refused(() => handIn(project.ann, new Uint8Array(5 * 1024 ** 2 + 1)))
    expect([answer.status, answer.body.code]).toEqual([413, 'body-too-large'])
  })

  test('another kind of content is not read', async () => {
    for (const type of ['application/json', 'text/csv', 'application/vnd.ms-excel', 'application/zip']) {
      const answer = await refused(() =>
        project.ann.post(`${project.path}/score-sheets`, '{}', { 'content-type': type }),
      )
      expect([answer.status, answer.body.code]).toEqual([415, 'media-type-unsupported'])
    }
  })

  test('nothing at all', async () => {
    expect((await refused(() => project.ann.post(`${project.path}/score-sheets`))).status).toBe(400)
  })
})

describe('reading takes its turn', () => {
  beforeAll(openAnew)
  const words = Object.values(scoreFormWords)

  test('and one sheet more than can wait is refused', async () => {
    const reader = new SheetReader(service.app.pool)
    const { file } = await download(project.ann)
    const readings = Array.from({ length: MOST_SHEETS + 1 }, () => reader.read(file, words))
    const ended = await Promise.allSettled(readings)
    expect(ended.map(({ status }) => status)).toEqual([
      ...Array.from({ length: MOST_SHEETS }, () => 'fulfilled'),
      'rejected',
    ])
    expect(ended.at(-1)).toMatchObject({ reason: { code: 'queue-full', params: { most: MOST_SHEETS } } })
    expect(await reader.read(file, words)).toHaveProperty('form')
  })

  test('and not longer than a sheet can take: the next is read', async () => {
    const reader = new SheetReader(service.app.pool, { longest: 0.001 })
    const { file } = await download(project.ann)
    await expect(reader.read(file, words)).rejects.toMatchObject({
      code: 'score-sheet-too-large',
      params: { what: 'seconds' },
    })
    expect(await new SheetReader(service.app.pool).read(file, words)).toHaveProperty('form')
  })
})

test('every refusal of a score sheet has been met here', () => {
  const codes = Object.keys(catalogues.nl).flatMap(
    key => /^refusal\.(.*score-sheet.*)\.title$/.exec(key as MessageKey)?.[1] ?? [],
  )
  expect(codes).toHaveLength(5)
  expect(codes.filter(code => !met.has(code))).toEqual([])
})
