// The page of results and every format of the report, for 8 models, 16 criteria and 12 assessors: server time against
// the JSON of the same data, each time after one more round of one assessor: no answer, drawing or image is kept
// from the time before. Heavy formats are made in a thread, as `serve` does.
// Growth from 12 to 120 assessors; what a first visit to the page transfers, compressed, with its style and scripts.
import { join } from 'node:path'
import { closeRound, openNextRound } from '../dist/dossier/decide/round.js'
import { giveScores } from '../dist/dossier/decide/score.js'
import { buildServer } from '../dist/http/server.js'
import { siteOf } from '../dist/web/pages.js'
import { median } from './child.js'
import { openProject, openWorld, scoreEverything } from './world.js'

const ROUNDS = 7
const FORMATS = ['html', 'markdown', 'odt', 'docx', 'xlsx', 'ods', 'csv']
const names = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
const [models, criteria] = [names('M', 8), names('C', 16)]

async function measured(folder, people) {
  const world = await openWorld(join(folder, `pages-${people}.sqlite`))
  const renderer = new URL('../dist/report/worker.js', import.meta.url)
  const app = { ...world.app, environment: { ...world.environment, renderer } }
  const project = await openProject(app, people, { models, criteria })
  await scoreEverything(app, project)
  const server = await buildServer(app, { version: '0.0.0', site: siteOf(app, { version: '0.0.0' }) })
  const authorization = `Bearer ${app.accounts.lend({ id: project.lead, role: 'facilitator', project: project.project })}`
  const invitation = await app.accounts.invite(project.project, project.lead, project.lead)
  const { secret } = await app.sessions.open(invitation.token)
  const get = async (url, headers) => {
    const answer = await server.inject({ method: 'GET', url, headers })
    if (answer.statusCode !== 200)
      throw new Error(`${url}: ${answer.statusCode} ${answer.payload.slice(0, 300)}`)
    return answer
  }
  const act = (by, decide) => app.dossiers.act({ project: project.project, by, decide })
  let changes = 0
  /** One assessor thinks otherwise of the models, in a way that was not there before: other totals, other charts. */
  const change = async () => {
    changes++
    const scores = models.map((model, i) => ({
      ...{ model, criterion: criteria[0], fn: null },
      score: { state: 'value', value: 1 + (Math.floor(changes / 5 ** i) % 5), low: null, high: null },
    }))
    await act(project.lead, openNextRound)
    await act(project.assessors[0], (state, context) => giveScores(state, scores, context))
    await act(project.lead, state => closeRound(state, changes + 1))
  }
  /** Milliseconds, on a dossier that has just changed. */
  const timed = async (url, headers) => {
    await change()
    const before = performance.now()
    await get(url, headers)
    return performance.now() - before
  }
  const path = `/projects/${project.project}`
  const cookie = `session=${secret}`
  const report = format => timed(`/api/v1${path}/report?format=${format}`, { authorization })
  const page = { cookie, accept: 'text/html', 'accept-encoding': 'br' }
  const close = async () => {
    await server.close()
    await app.close()
  }
  return { get, report, result: () => timed(`${path}/result`, page), page, path, close }
}

/** Bytes of a first visit: the page, and what it loads. */
async function transferred({ get, page, path }) {
  const { payload } = await get(`${path}/result`, { ...page, 'accept-encoding': 'identity' })
  const loads = new Set([...payload.matchAll(/(?:href|src)="(\/assets[^"]+)"/g)].map(([, url]) => url))
  let bytes = (await get(`${path}/result`, page)).rawPayload.length
  // A script loads what it imports.
  for (const url of loads) {
    const { rawPayload } = await get(url, page)
    bytes += rawPayload.length
    const { payload: source } = await get(url, { ...page, 'accept-encoding': 'identity' })
    if (!url.endsWith('.js')) continue
    for (const [, to] of source.matchAll(/from ['"](\.[^'"]+)['"]/g))
      loads.add(new URL(to, `http://local${url}`).pathname)
  }
  return bytes
}

export async function pages(folder) {
  const few = await measured(folder, 12)
  const many = await measured(folder, 120)
  const times = new Map()
  const note = (what, time) => times.set(what, [...(times.get(what) ?? []), time])
  for (let round = -1; round < ROUNDS; round++) {
    const once = [
      ['json', await few.report('json')],
      ['page', await few.result()],
      ['json 120', await many.report('json')],
      ['page 120', await many.result()],
    ]
    for (const format of FORMATS) {
      once.push([format, await few.report(format)])
      once.push([`${format} 120`, await many.report(format)])
    }
    // The first round is to warm up.
    if (round >= 0) for (const [what, time] of once) note(what, time)
  }
  const row = (what, against, ours, baseline, wanted) => ({
    what,
    against,
    ours: median(times.get(ours)),
    baseline: median(times.get(baseline)),
    ratio: median(times.get(ours).map((time, i) => time / times.get(baseline)[i])),
    wanted,
  })
  const bytes = await transferred(few)
  await few.close()
  await many.close()
  const json = 'report as JSON, 8 models, 16 criteria, 12 assessors, changed dossier, ms'
  return [
    row('page of results, ms', json, 'page', 'json', '≤ 3'),
    ...FORMATS.map(format => row(`report as ${format}, ms`, json, format, 'json', '≤ 20')),
    ...['page', 'json', ...FORMATS].map(what =>
      row(`${what} for 120 assessors, ms`, 'for 12', `${what} 120`, what, '≤ 10'),
    ),
    {
      what: 'first visit to the page of results, kB transferred',
      against: '150 kB',
      ours: bytes / 1024,
      baseline: 150,
      ratio: bytes / 1024 / 150,
      wanted: '≤ 1',
    },
  ]
}
