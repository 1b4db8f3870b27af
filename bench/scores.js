// Scores per second through the API, 50 clients on one project, against a bare route that inserts one row.
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median, start } from './child.js'
import { cells } from './world.js'

const CLIENTS = 50
const SECONDS = 4
const ROUNDS = 5

export async function scores(folder) {
  const service = await start('./service.js', join(folder, 'scores.sqlite'), 'open')
  const bare = await start('./bare-server.js', join(folder, 'bare.sqlite'))
  const bodies = cells().map((cell, i) =>
    JSON.stringify({ ...cell, score: { state: 'value', value: 1 + (i % 5) } }),
  )
  const fire = async (url, tokens) => {
    let client = 0
    const result = await autocannon({
      url,
      connections: CLIENTS,
      duration: SECONDS,
      method: 'POST',
      setupClient: connection => {
        const mine = client++
        let sent = mine
        connection.setHeaders({
          'content-type': 'application/json',
          ...(tokens && { authorization: `Bearer ${tokens[mine % tokens.length]}` }),
        })
        connection.setBody(bodies[sent % bodies.length])
        connection.on('response', () => connection.setBody(bodies[++sent % bodies.length]))
      },
    })
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
    return result.requests.average
  }
  const ours = []
  const theirs = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      await fire(
        `http://127.0.0.1:${service.port}/api/v1/projects/${service.project}/scores`,
        service.tokens,
      ),
    )
    theirs.push(await fire(`http://127.0.0.1:${bare.port}/row`))
  }
  await service.stop()
  await bare.stop()
  return {
    what: `scores per second, ${CLIENTS} clients, one project`,
    against: 'bare fastify route, one durable row',
    ours: median(ours),
    baseline: median(theirs),
    ratio: median(ours.map((value, i) => value / theirs[i])),
    wanted: '≥ 0.5',
  }
}
