import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProject } from '../http/project.ts'
import { openService, type Service } from '../http/service.ts'
import { signInAs } from './sign-in-as.ts'
import { visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const csrfOf = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)![1]!
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
const made = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`veld${i}`, 'x']))

describe('a form with more than any page has', () => {
  test('is refused as too large when it has more fields, one name as often or many names', async () => {
    const visitor = visitorOf(service)
    const _csrf = csrfOf((await visitor.get('/sign-in')).html)
    for (const fields of [made(5000), { same: Array.from({ length: 5001 }, () => 'x') }]) {
      const { status, html } = await visitor.post('/sign-in', { _csrf, ...fields })
      expect([status, html.length < 10_000]).toEqual([413, true])
      expect(html).toContain('ten hoogste 5.000 velden')
    }
  })

  test('is not shown again past what any real form has, and says so', async () => {
    const { status, html } = await visitorOf(service).post('/projects/w-x/pausing', {
      ...made(2003),
      leeg: '',
    })
    expect(status).toBe(401)
    expect(html).toContain('3 velden staan er niet bij')
    expect(html).toContain('>veld1999<')
    expect(html).not.toContain('>veld2000<')
    const long = await visitorOf(service).post('/projects/w-x/pausing', {
      kort: 'tot hier',
      lang: '"'.repeat(300_000),
    })
    expect(long.html).toContain('tot hier')
    expect(long.html).toContain('1 veld staat er niet bij')
  })

  test('is shown again whole when it is as large as a real one', async () => {
    const { html } = await visitorOf(service).post('/projects/w-x/pausing', made(1999))
    expect(html).toContain('>veld1998<')
    expect(html).not.toContain('niet bij')
  })

  test('names a few hundred of its faults', async () => {
    const visitor = visitorOf(service)
    const _csrf = csrfOf((await visitor.get('/sign-in')).html)
    const { status, html } = await visitor.post('/sign-in', { _csrf, ...made(1000) })
    expect(status).toBe(400)
    expect(html.match(/href="#/g)!.length).toBeLessThan(210)
    expect(html).toMatch(/En nog 80\d fouten/)
  })

  test('has little beside a file', async () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const { statusCode } = await service.server.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'content-type': 'multipart/form-data; boundary=b', accept: 'text/html' },
      payload: `${part('a', 'x').repeat(51)}--b--\r\n`,
    })
    expect(statusCode).toBe(413)
  })
})

describe('signing in and out', () => {
  test('makes old forms void: each gives a new proof of origin', async () => {
    const { administrator } = service
    const { body } = await administrator.post('/projects', { name: { nl: 'Proef' } })
    const path = `/projects/${body.project}/participants`
    const { id } = (await administrator.post(path, { role: 'facilitator', name: 'F' })).body
    const invitation = (await administrator.post(`${path}/${id}/invitations`, { days: 1 })).body.path
    const visitor = visitorOf(service)
    const before = await visitor.get(invitation)
    const first = visitor.cookies.get('csrf')
    await visitor.send(before, invitation)
    const second = visitor.cookies.get('csrf')
    expect([first, second].every(Boolean)).toBe(true)
    expect(second).not.toBe(first)
    const form = await visitor.get('/sign-out')
    expect((await visitor.post('/sign-out', { _csrf: csrfOf(before.html) })).status).toBe(403)
    expect((await visitor.send(form, '/sign-out')).html).toContain('U bent afgemeld')
    expect(visitor.cookies.get('csrf')).not.toBe(second)
  })

  test('with another code on the same device ends who was there before', async () => {
    const project = await openProject(service, 'drafted')
    const visitor = await signInAs(service, project.id, project.ann.id)
    const earlier = visitor.cookies.get('session')!
    await visitor.send(await visitor.get('/sign-in'), '/sign-in', { secret: project.facilitator.token! })
    expect((await visitor.get(`/projects/${project.id}`)).status).toBe(200)
    visitor.cookies.set('session', earlier)
    expect((await visitor.get(`/projects/${project.id}`)).status).toBe(401)
  })

  test('out is possible when the dossier is broken', async () => {
    const own = await openService()
    const project = await openProject(own, 'drafted')
    const visitor = await signInAs(own, project.id, project.ann.id)
    const session = visitor.cookies.get('session')!
    await own.restart()
    await spoil(own, project.id)
    expect((await visitor.get(`/projects/${project.id}`)).status).toBe(503)
    const out = await visitor.send(await visitor.get('/sign-out'), '/sign-out')
    expect([out.status, out.url]).toEqual([200, '/sign-in?done=signed-out'])
    expect(visitor.cookies.has('session')).toBe(false)
    expect(await own.app.sessions.find(session)).toBeNull()
    await own.close()
  })

  test('out takes the cookie away when the database cannot be reached', async () => {
    const own = await openService()
    const visitor = visitorOf(own)
    const form = await visitor.get('/sign-out')
    visitor.cookies.set('session', 'of somebody')
    await own.breakStore()
    await visitor.send(form, '/sign-out')
    expect(visitor.cookies.has('session')).toBe(false)
    await own.close()
  })
})

/** Changes the first entry of a project past the triggers, as no program of ours can. */
async function spoil(own: Service, project: string): Promise<void> {
  const databases = await own.app.store.db
    .selectFrom('pragma_database_list' as never)
    .selectAll()
    .execute()
  const [{ file }] = databases as [{ file: string }]
  const db = new Database(file)
  const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string
  }[]
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`)
  db.prepare("UPDATE entries SET hash = 'x' WHERE project = ? AND seq = 1").run(project)
  db.close()
}

describe('an address', () => {
  test.each([
    ['PUT', '/glossary', 'GET, HEAD'],
    ['POST', '/glossary', 'GET, HEAD'],
    ['DELETE', '/sign-in', 'GET, HEAD, POST'],
    ['PATCH', '/projects/w-x/pausing', 'GET, HEAD, POST'],
    ['OPTIONS', '/sign-out', 'GET, HEAD, POST'],
  ] as const)('knows no %s %s, and says on a page what it does know', async (method, url, allow) => {
    const answer = await service.server.inject({ method, url, headers: { accept: 'text/html' } })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([405, 'text/html; charset=utf-8'])
    expect(String(answer.headers.allow).split(', ').sort().join(', ')).toBe(allow)
    expect(answer.payload).toContain('Dit kan niet op dit adres')
  })

  test('that does not exist is a page for any method, and in the API a problem', async () => {
    for (const method of ['GET', 'PUT', 'POST'] as const)
      for (const [url, type] of [
        ['/nowhere', 'text/html; charset=utf-8'],
        ['/%zz', 'text/html; charset=utf-8'],
        ['/api/nowhere', 'application/problem+json'],
        ['/api/v1/%zz', 'application/problem+json'],
      ] as const) {
        const payload = method === 'GET' ? undefined : '{'
        const headers = { accept: 'text/html', ...(payload && { 'content-type': 'application/json' }) }
        const answer = await service.server.inject({ method, url, payload, headers })
        expect([method, url, answer.statusCode, answer.headers['content-type']]).toEqual([
          method,
          url,
          404,
          type,
        ])
      }
  })
})

describe('style and scripts', () => {
  const assets = async () => {
    const { html } = await visitorOf(service).get('/sign-out')
    return [...html.matchAll(/(?:href|src)="(\/assets[^"]+)"/g)].map(([, path]) => path!)
  }

  test('ask nobody who they are: no cookie is set, and no database is needed', async () => {
    const own = await openService()
    await own.breakStore()
    for (const url of (await assets()).filter(path => !path.endsWith('.js'))) {
      const { statusCode, headers } = await own.server.inject({ url, headers: { cookie: 'session=x' } })
      expect([url, statusCode, headers['set-cookie']]).toEqual([url, 200, undefined])
    }
    await own.close()
  })

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/mcda/%2e%2e/main.js',
    '/mcda/..%2fmain.js',
    '/web/browser/..%5c..%5cmain.js',
    '/mcda//invalid.js',
    '/mcda/invalid.js%00',
    '/mcda/invalid.js.map',
    '/main.js',
    '//evil.example/',
  ])('lead to nothing else: %s', async path => {
    const [style] = await assets()
    const url = style!.split('/').slice(0, 3).join('/') + path
    expect((await service.server.inject({ url })).statusCode).toBe(404)
  })
})

describe('what somebody else’s page sends', () => {
  test.each(['cross-site', 'same-site'])('is refused when the browser says so: %s', async from => {
    const visitor = visitorOf(service)
    const _csrf = csrfOf((await visitor.get('/sign-in')).html)
    const sent = { _csrf, secret: 'wk_x' }
    expect((await visitor.post('/sign-in', sent, { 'sec-fetch-site': from })).status).toBe(403)
    expect((await visitor.post('/sign-in', sent, { 'sec-fetch-site': 'same-origin' })).status).toBe(401)
  })
})

test.each([
  ['of no kind that a browser sends', 'text/plain', 'x'],
  ['that is JSON', 'application/json', '{'],
  ['with a boundary that is too long', `multipart/form-data; boundary=${'b'.repeat(300)}`, 'x'],
  [
    'with a name that JavaScript has a meaning for',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
  ],
])('a form %s is told in words for who filled it in', async (_name, type, payload) => {
  const headers = { ...FORM, 'content-type': type }
  const answer = await service.server.inject({ method: 'POST', url: '/sign-in', headers, payload })
  expect(answer.statusCode).toBe(400)
  expect(answer.payload).toContain('Het formulier kwam niet heel aan')
})

test('a form with a megabyte of text is too large, in words for who filled it in', async () => {
  const answer = await service.server.inject({
    method: 'POST',
    url: '/sign-in',
    headers: FORM,
    payload: `a=${'x'.repeat(1_048_576)}`,
  })
  expect([answer.statusCode, answer.payload]).toEqual([413, expect.stringContaining('1 MB aan tekst')])
})

test('odd cookies and addresses break nothing', async () => {
  for (const cookie of ['session=%E0%A4%A; csrf=%zz', 'csrf="; session="', `csrf=${'x'.repeat(9000)}`])
    expect((await service.server.inject({ url: '/sign-in', headers: { cookie } })).statusCode).toBe(200)
  for (const done of ['%0d%0aSet-Cookie:%20a=b', 'a&done=b', '__proto__', 'constructor']) {
    const { statusCode, headers } = await service.server.inject({ url: `/sign-in?done=${done}` })
    expect([done, statusCode, String(headers['set-cookie']).includes('a=b')]).toEqual([done, 200, false])
  }
})

test('no invitation or token is logged, however it is written in an address', async () => {
  for (const url of [
    '/invitation/GEHEIM-1',
    '/%69nvitation/GEHEIM-2?x=%zz',
    '/invitation/een%2FGEHEIM-6',
    '/language/en?back=%252Finvitation%252FGEHEIM-3',
    '/sign-in?secret=wk_GEHEIM-4',
    '/sign-in?secret=wk%5fGEHEIM-5',
  ])
    await service.server.inject({ url })
  expect(service.log()).toContain('/glossary')
  expect(service.log()).not.toContain('GEHEIM')
})
