// What every benchmark starts from, through the same use cases as a real project.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { openApp } from '../dist/app/app.js'
import { draftFramework, sealFramework } from '../dist/dossier/decide/framework.js'
import { proposeModels } from '../dist/dossier/decide/model.js'
import { openProject as open } from '../dist/dossier/decide/project.js'
import { closeRound, openNextRound } from '../dist/dossier/decide/round.js'
import { giveScores } from '../dist/dossier/decide/score.js'

export const CRITERIA = Array.from({ length: 12 }, (_, i) => `C${i + 1}`)
export const MODELS = Array.from({ length: 6 }, (_, i) => `M${i + 1}`)

export async function openWorld(file) {
  const environment = {
    now: () => new Date().toISOString(),
    random: () => randomBytes(16).toString('base64url'),
    secret: () => randomBytes(32).toString('base64url'),
    root: fileURLToPath(new URL('..', import.meta.url)),
    worker: new URL('../dist/app/worker.js', import.meta.url),
    threads: 1,
    onFault: error => console.error(error),
  }
  return { app: await openApp(file, environment), environment }
}

const words = nl => ({ nl })
const frameworkOf = criteria => ({
  title: words('Meting'),
  question: words('Hoe snel?'),
  functions: [{ id: 'F', name: words('F') }],
  variants: [],
  modelRules: [],
  groups: [],
  criteria: criteria.map((id, i) => ({
    id,
    name: words(id),
    definition: words(id),
    direction: 'max',
    scale: {
      kind: 'levels',
      levels: [1, 2, 3, 4, 5].map(level => ({ level, anchor: words(String(level)) })),
    },
    per: 'model',
    combine: 'mean',
    input: 'judged',
    // whole points that sum to 100
    weight: Math.floor(100 / criteria.length) + (i < 100 % criteria.length ? 1 : 0),
    flagged: false,
    developments: [],
    motivation: 'optional',
  })),
  weighting: 'overall',
  aggregation: 'mean',
  closeCallMargin: 2,
})

/** A sealed project with models and an open round. */
export async function openProject(
  app,
  people,
  { project = 'w-bench', models = MODELS, criteria = CRITERIA } = {},
) {
  const act = (by, decide, more) => app.dossiers.act({ project, by, decide, ...more })
  await act('operator', state => open(state, { name: words('Meting') }), { creates: true })
  const admit = async role => (await app.accounts.admit(project, 'operator', { role, name: role })).id
  const lead = await admit('facilitator')
  const assessors = []
  for (let i = 0; i < people; i++) assessors.push(await admit('assessor'))
  await act(lead, state => draftFramework(state, frameworkOf(criteria)))
  await act(lead, (state, context) => sealFramework(state, { adoptedBy: 'bench' }, context))
  await act(lead, state =>
    proposeModels(
      state,
      models.map(id => ({ id, name: words(id), variants: {} })),
    ),
  )
  await act(lead, openNextRound)
  return { project, lead, assessors, models, criteria }
}

export const cells = (models = MODELS, criteria = CRITERIA) =>
  criteria.flatMap(criterion => models.map(model => ({ model, criterion, fn: null })))

/** One score for every assessor and cell; `times` over, for a longer ledger. */
export async function scoreEverything(app, { project, lead, assessors, models, criteria }, times = 1) {
  for (let time = 0; time < times; time++)
    for (const [i, assessor] of assessors.entries()) {
      const scores = cells(models, criteria).map((cell, j) => ({
        ...cell,
        score: { state: 'value', value: 1 + ((i + j + time) % 5), low: null, high: null },
      }))
      await app.dossiers.act({
        project,
        by: assessor,
        decide: (state, context) => giveScores(state, scores, context),
      })
    }
  await app.dossiers.act({ project, by: lead, decide: state => closeRound(state, 1) })
}
