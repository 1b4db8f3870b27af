// Cold load and fold of a long dossier: from the file to a state, every entry checked against the chain. The baseline
// reads and hashes the same rows and parses them as JSON, and nothing else.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { median } from './child.js'
import { openProject, openWorld, scoreEverything } from './world.js'

const ROUNDS = 5

export async function fold(folder) {
  // The long one first, so that both are measured on warm code.
  const large = await measure(join(folder, 'fold-large.sqlite'), 694)
  const small = await measure(join(folder, 'fold-small.sqlite'), 69)
  const milliseconds = ({ entries, ours }) => `${entries} entries in ${ours.toFixed(0)} ms`
  return [
    {
      what: `cold load and fold, ${large.entries} entries, in ms`,
      against: 'bare read, SHA-256 and JSON.parse of the same rows',
      ours: large.ours,
      baseline: large.baseline,
      ratio: large.ours / large.baseline,
      wanted: '-',
    },
    {
      what: `growth of the fold: ${milliseconds(small)}, ${milliseconds(large)}`,
      against: 'growth of the number of entries',
      ours: large.ours / small.ours,
      baseline: large.entries / small.entries,
      ratio: large.ours / small.ours / (large.entries / small.entries),
      wanted: 'about 1 (linear)',
    },
  ]
}

async function measure(file, people) {
  const { app } = await openWorld(file)
  const opened = await openProject(app, people)
  const { project } = opened
  await scoreEverything(app, opened)
  await app.close()
  const ours = []
  const baseline = []
  let entries = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { app: cold } = await openWorld(file)
    const from = performance.now()
    entries = await cold.dossiers.read(project, state => state.seq)
    ours.push(performance.now() - from)
    await cold.close()
    baseline.push(bareRead(file, project))
  }
  return { entries, ours: median(ours), baseline: median(baseline) }
}

function bareRead(file, project) {
  const db = new Database(file, { readonly: true })
  const from = performance.now()
  let previous = ''
  for (const { text, hash } of db
    .prepare('SELECT text, hash FROM entries WHERE project = ? ORDER BY seq')
    .all(project)) {
    createHash('sha256').update(previous).update(text).digest('hex')
    JSON.parse(text)
    previous = hash
  }
  const took = performance.now() - from
  db.close()
  return took
}
