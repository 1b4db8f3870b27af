// The baseline: fastify and nothing else. POST /row inserts one row with the durability of the ledger; GET /bytes sends
// the bytes of the file it was started with.
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import Fastify from 'fastify'

const [file, bytesFile] = process.argv.slice(2)
const server = Fastify()
if (file !== '-') {
  const db = new Database(file)
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = 2')
  db.exec('CREATE TABLE row (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)')
  const insert = db.prepare('INSERT INTO row (text) VALUES (?)')
  server.post('/row', async (request, reply) => {
    const { lastInsertRowid } = insert.run(JSON.stringify(request.body))
    return reply.code(201).send({ seq: Number(lastInsertRowid) })
  })
}
if (bytesFile) {
  const bytes = readFileSync(bytesFile)
  server.get('/bytes', async (_request, reply) => reply.type('application/json; charset=utf-8').send(bytes))
}
await server.listen({ port: 0, host: '127.0.0.1' })
process.send({ port: server.server.address().port })
