// Ranking of an unchanged dossier, against a bare route that sends the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median, start } from './child.js'

const SECONDS = 3
const ROUNDS = 5

export async function ranking(folder) {
  const service = await start('./service.js', join(folder, 'ranking.sqlite'), 'closed')
  const url = `http://127.0.0.1:${service.port}/api/v1/projects/${service.project}/ranking`
  const headers = { authorization: `Bearer ${service.tokens[0]}` }
  const bytes = Buffer.from(await (await fetch(url, { headers })).arrayBuffer())
  const file = join(folder, 'ranking.json')
  writeFileSync(file, bytes)
  const bare = await start('./bare-server.js', '-', file)
  const fire = async (target, options) => {
    const result = await autocannon({ url: target, connections: 10, duration: SECONDS, ...options })
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target}: ${result.non2xx} refused`)
    return result.requests.average
  }
  const ours = []
  const theirs = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await fire(url, { headers }))
    theirs.push(await fire(`http://127.0.0.1:${bare.port}/bytes`))
  }
  await service.stop()
  await bare.stop()
  return {
    what: `rankings per second, unchanged dossier, ${Math.round(bytes.length / 1024)} kB`,
    against: 'bare fastify route, same bytes',
    ours: median(ours),
    baseline: median(theirs),
    ratio: median(ours.map((value, i) => value / theirs[i])),
    wanted: '≥ 0.5',
  }
}
