// The real service in a process of its own, with one project: 12 criteria, 6 models, 50 assessors. Started with
// "open" it leaves round 1 open; with "closed" everybody has scored and the round is closed.

import { buildServer } from '../dist/http/server.js'
import { openProject, openWorld, scoreEverything } from './world.js'

const [file, stage] = process.argv.slice(2)
const { app } = await openWorld(file)
const opened = await openProject(app, 50)
const { project, lead, assessors } = opened
if (stage === 'closed') await scoreEverything(app, opened)
const tokens = []
for (const assessor of assessors) tokens.push(app.accounts.lend({ id: assessor, role: 'assessor', project }))
const server = await buildServer(app, { version: '0.0.0' })
await server.listen({ port: 0, host: '127.0.0.1' })
const leader = app.accounts.lend({ id: lead, role: 'facilitator', project })
process.send({ port: server.server.address().port, project, tokens, lead: leader })
