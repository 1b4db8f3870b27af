import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../http/service.ts'
import { visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

/** A project with one facilitator, and the path of an invitation for them. */
async function invited(days = 14) {
  const { administrator } = service
  const opened = await administrator.post('/projects', { name: { nl: 'Proef <b>project</b>' } })
  const project = opened.body.project as string
  const admitted = await administrator.post(`/projects/${project}/participants`, {
    role: 'facilitator',
    name: 'F. Leider',
  })
  const participant = admitted.body.id as string
  const path = `/projects/${project}/participants/${participant}`
  const { body } = await administrator.post(`${path}/invitations`, { days })
  return { project, participant, path, invitation: body as { path: string; id: string } }
}

describe('an invitation', () => {
  test('is exchanged once for a session, by the button and not by looking', async () => {
    const { invitation, project } = await invited()
    const visitor = visitorOf(service)
    await visitor.get(invitation.path)
    const page = await visitor.get(invitation.path)
    expect(page.status).toBe(200)
    const inside = await visitor.send(page, invitation.path)
    expect(inside.url).toBe(`/projects/${project}`)
    const second = await visitorOf(service).get(invitation.path)
    expect(second.html).toContain('al gebruikt')
    const late = visitorOf(service)
    const form = await late.get('/sign-in')
    const refused = await late.send(
      { ...form, html: form.html.replace('/sign-in', invitation.path) },
      invitation.path,
    )
    expect(refused.status).toBe(401)
    expect(late.cookies.has('session')).toBe(false)
  })

  test('is no bearer token', async () => {
    const { invitation } = await invited()
    expect((await service.as(invitation.path.split('/').at(-1)).get('/me')).status).toBe(401)
  })

  test.each([
    ['unknown', async () => '/invitation/nothing', 'kennen we niet'],
    [
      'expired',
      async () => {
        const { invitation } = await invited(1)
        service.advance(2)
        return invitation.path
      },
      'verlopen',
    ],
    [
      'revoked',
      async () => {
        const { invitation, path } = await invited()
        await service.administrator.delete(`${path}/tokens/${invitation.id}`)
        return invitation.path
      },
      'ingetrokken',
    ],
  ])('that is %s says so', async (_name, make, words) => {
    const page = await visitorOf(service).get(await make())
    expect(page.html).toContain(words)
    expect(page.html).not.toContain('<button')
  })

  test('leaves no secret in the log', async () => {
    const { invitation } = await invited()
    await visitorOf(service).get(invitation.path)
    expect(service.log()).toContain('/invitation/…')
    expect(service.log()).not.toContain(invitation.path)
    // Nor where it stands in the link to the other language.
    await visitorOf(service).get(`/language/en?back=${encodeURIComponent(invitation.path)}`)
    expect(service.log()).not.toContain(invitation.path.split('/').at(-1))
  })
})

describe('a session', () => {
  const signedIn = async () => {
    const made = await invited()
    const visitor = visitorOf(service)
    await visitor.send(await visitor.get(made.invitation.path), made.invitation.path)
    return { ...made, visitor }
  }

  test('ends when it is revoked, and what was typed is shown again', async () => {
    const { visitor, path, project } = await signedIn()
    const { body } = await service.administrator.get(`${path}/sessions`)
    expect(body.sessions).toHaveLength(1)
    const page = await visitor.get('/sign-out')
    await service.administrator.delete(`${path}/sessions/${body.sessions[0].id}`)
    const refused = await visitor.post(`/projects/${project}/pausing`, {
      ...Object.fromEntries([['_csrf', /name="_csrf" value="([^"]+)"/.exec(page.html)![1]!]]),
      reason: 'Lang <verhaal>',
    })
    expect([401, 404]).toContain(refused.status)
    expect((await visitor.get(`/projects/${project}`)).status).toBe(401)
  })

  test('ends with its invitation, and when its holder leaves', async () => {
    const { visitor, path, invitation, project } = await signedIn()
    await service.administrator.delete(`${path}/tokens/${invitation.id}`)
    expect((await visitor.get(`/projects/${project}`)).status).toBe(401)
  })

  test('ends by signing out', async () => {
    const { visitor, project } = await signedIn()
    const out = await visitor.send(await visitor.get('/sign-out'), '/sign-out')
    expect(out.html).toContain('U bent afgemeld')
    expect((await visitor.get(`/projects/${project}`)).status).toBe(401)
  })

  test('ends after a month', async () => {
    const { visitor, project } = await signedIn()
    service.advance(31)
    expect((await visitor.get(`/projects/${project}`)).status).toBe(401)
  })

  test('does not open another project', async () => {
    const { visitor } = await signedIn()
    const other = await invited()
    expect((await visitor.get(`/projects/${other.project}`)).status).toBe(404)
  })

  test('is kept from scripts and other sites, and opens no bearer door', async () => {
    const { visitor } = await signedIn()
    expect((await service.as(visitor.cookies.get('session')).get('/me')).status).toBe(401)
  })
})

test('a form from elsewhere is refused', async () => {
  const visitor = visitorOf(service)
  await visitor.get('/sign-in')
  const refused = await visitor.post('/sign-in', { _csrf: 'made-up', secret: 'wk_x' })
  expect(refused.status).toBe(403)
  expect(refused.html).toContain('formulier is niet verwerkt')
})

test('a wrong token is answered on the page itself, and not shown', async () => {
  const visitor = visitorOf(service)
  const refused = await visitor.send(await visitor.get('/sign-in'), '/sign-in', { secret: 'wk_wrong' })
  expect(refused.status).toBe(401)
  expect(refused.html).toContain('kennen we niet')
  expect(refused.html).not.toContain('wk_wrong')
})

test('the language is chosen, kept, and leads to no other host', async () => {
  const visitor = visitorOf(service)
  const page = await visitor.get('/language/en?back=%2Fsign-in')
  expect(page.html).toContain('<html lang="en"')
  expect(page.url).toBe('/sign-in')
})

test.each([
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  // A browser drops tabs and line ends.
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/..//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['/glossary\r\nSet-Cookie: a=b', '/glossarySet-Cookie:%20a=b'],
  ['/glossary?q=café', '/glossary?q=caf%C3%A9'],
])('choosing a language and going back to %j leads to %j', async (back, to) => {
  const url = `/language/nl?back=${encodeURIComponent(back)}`
  expect((await service.server.inject({ url })).headers.location).toBe(to)
})

test('who is signed in gets a page too when the database cannot be read', async () => {
  const broken = await openService()
  const visitor = visitorOf(broken)
  visitor.cookies.set('session', 'of somebody')
  await broken.breakStore()
  const page = await visitor.get('/projects')
  expect([page.status, page.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
  expect(page.html).toContain('Er ging iets mis')
  await broken.close()
})

test('an address that does not exist is a page, and in the API a problem', async () => {
  const page = await visitorOf(service).get('/nowhere')
  expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect((await service.nobody.get('/nowhere')).body.code).toBe('not-found')
})

test('every page keeps to its own host: no script or style in it, and a strict policy', async () => {
  const { html, headers } = await visitorOf(service).get('/sign-in')
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(html).not.toMatch(/<style|style=|<script(?! type="module" src="\/assets)|\son\w+="|https?:\/\//)
  const assets = [...html.matchAll(/(?:href|src)="(\/assets[^"]+)"/g)].map(([, path]) => path!)
  expect(assets.length).toBeGreaterThan(1)
  for (const path of assets) {
    const got = await service.server.inject({ method: 'GET', url: path })
    expect([path, got.statusCode, got.headers['cache-control']]).toEqual([
      path,
      200,
      expect.stringContaining('immutable'),
    ])
  }
})

test.each([
  ['does not say where its parts begin', 'multipart/form-data', 'x', 400, 'kwam niet heel aan'],
  [
    'breaks off',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
    400,
    'kwam niet heel aan',
  ],
  [
    'has more fields than any page',
    'multipart/form-data; boundary=b',
    `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(5001)}--b--\r\n`,
    413,
    'te groot',
  ],
])('a form that %s is refused in words', async (_name, type, payload, status, words) => {
  const refused = await service.server.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': type, accept: 'text/html' },
    payload,
  })
  expect([refused.statusCode, refused.payload]).toEqual([status, expect.stringContaining(words)])
})
