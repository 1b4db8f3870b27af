import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '../../src/report/audience.ts'
import { formatsOf, mediaTypes, reportFormats, reportKinds } from '../../src/report/render.ts'
import { ok, openProject, type Project } from './project.ts'
import { openService, type Service } from './service.ts'

let service: Service
let project: Project
beforeAll(async () => {
  service = await openService()
  project = await openProject(service, 'decided')
  const { facilitator, path } = project
  await ok(facilitator.post(`${path}/progress-reports`, { delay: 'Advies is laat', forecast: '2026-12-18' }))
})
afterAll(() => service.close())

const report = (query: string, headers = {}) => project.reader.get(`${project.path}/report${query}`, headers)
const texts = ['html', 'markdown', 'json', 'csv']

describe.each(reportKinds)('the %s report', kind => {
  test.each(formatsOf[kind])('as %s, by name and by media type', async format => {
    const named = await report(`?kind=${kind}&format=${format}`)
    expect(named.status).toBe(200)
    expect(named.headers['content-type']).toBe(
      texts.includes(format) ? `${mediaTypes[format]}; charset=utf-8` : mediaTypes[format],
    )
    const accepted = await report(`?kind=${kind}`, { accept: mediaTypes[format] })
    expect(accepted.headers['content-type']).toBe(named.headers['content-type'])
    expect(accepted.bytes).toEqual(named.bytes)
  })

  test.each(formatsOf[kind])(
    'as %s is a file to keep, with a name of its own, unless it is read in place',
    async format => {
      const { headers } = await report(`?kind=${kind}&format=${format}`)
      const { seq } = await project.head()
      if (['html', 'markdown', 'json'].includes(format))
        expect(headers['content-disposition']).toBeUndefined()
      else
        expect(headers['content-disposition']).toBe(
          `attachment; filename="weegkader-${project.id}-${seq}-${kind}.${format}"`,
        )
    },
  )

  test.each(formatsOf[kind])('as %s of an earlier entry has the same bytes as then', async format => {
    const { seq } = await project.head()
    const then = await report(`?kind=${kind}&format=${format}`)
    await ok(
      project.facilitator.post(`${project.path}/signals`, { development: 'N1', source: 'W', text: 'T' }),
    )
    await service.restart()
    const again = await report(`?kind=${kind}&format=${format}&asOf=${seq}`)
    expect(again.bytes).toEqual(then.bytes)
  })

  test('speaks the language of the reader', async () => {
    const [dutch, english] = [
      await report(`?kind=${kind}`),
      await report(`?kind=${kind}`, { 'accept-language': 'en' }),
    ]
    expect([dutch.headers['content-language'], english.headers['content-language']]).toEqual(['nl', 'en'])
    expect(dutch.text).toContain('<html lang="nl"')
    expect(english.text).toContain('<html lang="en"')
  })

  test('names no person, in any form', async () => {
    for (const format of formatsOf[kind]) {
      const { bytes, text } = await report(`?kind=${kind}&format=${format}`)
      const told = texts.includes(format)
        ? text
        : Object.values(unzipSync(bytes))
            .map(file => strFromU8(file))
            .join()
      for (const { name } of [project.ann, project.bob, project.facilitator])
        expect(told, format).not.toContain(name)
    }
  })
})

test('each kind says in which forms it is there, when asked for another', async () => {
  for (const kind of reportKinds)
    for (const format of reportFormats.filter(format => !formatsOf[kind].includes(format))) {
      const { status, body } = await report(`?kind=${kind}&format=${format}`)
      expect([status, body.code]).toEqual([400, 'report-not-offered'])
      expect(body.detail).toContain(`niet als ${format}`)
      expect(body.detail).toContain(formatsOf[kind].join(', '))
    }
})

test('quality decides between forms, and what is refused is not sent', async () => {
  const typeOf = async (accept: string) => (await report('', { accept })).headers['content-type']
  expect(await typeOf('text/html;q=0.3, text/markdown;q=0.8')).toMatch('text/markdown')
  expect(await typeOf('text/html;q=0, text/*')).toMatch('text/markdown')
})

describe('depth', () => {
  test.each(audiences)('a report for %s says so', async audience => {
    const { text } = await report(`?for=${audience}`)
    expect(text).toContain('Voor wie dit rapport is')
    expect(text.includes('id="calculation"')).toBe(audience === 'advisers')
    expect(text.includes('id="framework"')).toBe(audience !== 'board')
  })

  test('advisers get what everybody gets who does not say for whom it is', async () => {
    expect((await report('?for=advisers')).text).toBe((await report('')).text)
  })

  test('files of different depth have different names', async () => {
    const name = async (query: string) => (await report(query)).headers['content-disposition']
    expect(await name('?format=odt&for=board')).toMatch(/-ranking-board\.odt"$/)
    expect(await name('?format=odt')).toMatch(/-ranking\.odt"$/)
  })
})

describe('the progress report', () => {
  test('is there before anything is sealed, when there is no ranking', async () => {
    const drafted = await openProject(service, 'drafted')
    const { status, text } = await drafted.reader.get(`${drafted.path}/report?kind=progress`)
    expect(status).toBe(200)
    expect(text).toContain('Het weegkader is in voorbereiding')
    const ranking = await drafted.reader.get(`${drafted.path}/report`)
    expect([ranking.status, ranking.body.code]).toEqual([409, 'framework-not-sealed'])
  })

  test('as JSON is data: what changed since the report before', async () => {
    const { body } = await report('?kind=progress&format=json')
    expect(body).toMatchObject({
      format: 'weegkader-progress@1',
      stage: 'decided',
      reported: { delay: 'Advies is laat', forecast: '2026-12-18' },
    })
  })
})
