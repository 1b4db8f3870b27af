import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { newFile } from '../fixtures/environment.ts'
import { MAIN, serve, weegkader } from './process.ts'
import { terminal } from './terminal.ts'

test('the first start prints an administrator’s token, once; it stops when asked', async () => {
  const file = newFile()
  const first = await serve(file)
  expect(first.token).toMatch(/^wk_/)
  expect((await fetch(first.url)).url).toBe(`${first.url}/sign-in`)
  const remote = terminal({ WEEGKADER_SERVER: first.url, WEEGKADER_TOKEN: first.token })
  const local = terminal({ WEEGKADER_FILE: file }, 'local')
  const projects = [
    await remote.ok('project', 'open', '--name', 'Op de server'),
    await local.ok('project', 'open', '--name', 'Naast de server, op hetzelfde bestand'),
  ]
  for (const project of projects) expect(await remote.ok('project', 'list')).toContain(project)
  expect(await first.stop()).toBe(0)

  const second = await serve(file)
  expect(second.token).toBe('')
  const again = terminal({ WEEGKADER_SERVER: second.url, WEEGKADER_TOKEN: first.token })
  for (const project of projects) expect(await again.ok('project', 'list')).toContain(project)
  // A token that is revoked on the file stops working on a server that runs.
  const [administrator] = await local.json('token', 'admins')
  await local.ok('token', 'revoke-admin', administrator.id)
  await again.refused('project', 'list')
  expect(await second.stop()).toBe(0)
})

test('a port that is in use', async () => {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const err = await terminal().refused('serve', '--file', newFile(), '--port', String(port), '--quiet')
  expect(err).toBe('That port is in use; choose another with --port.\n')
  listener.close()
})

describe('a database that a newer version has changed', () => {
  test('is left alone: serve refuses to start, and every other command to work on it', async () => {
    const file = newFile()
    const cli = terminal({ WEEGKADER_FILE: file })
    const project = await cli.ok('project', 'open', '--name', 'Proef')
    const db = new Database(file)
    db.prepare('INSERT INTO kysely_migration VALUES (?, ?)').run('0002-later', '2027-01-01')
    db.close()
    const serving = ['serve', '--file', file, '--port', '0', '--quiet']
    const started = await weegkader(serving)
    expect(started).toMatchObject({ code: 1, out: '', err: expect.stringContaining('0002-later') })
    for (const args of [
      ['verify', project],
      ['project', 'list'],
      ['token', 'admins'],
      ['export', 'dossier', project],
    ])
      expect(await cli.refused(...args, '-l', 'en')).toContain('does not know (0002-later)')
  })
})

test('who reads along may stop: a closed pipe is no fault', async () => {
  const child = spawn(process.execPath, [MAIN, 'compute'], { stdio: 'pipe' })
  const err: Buffer[] = []
  child.stderr.on('data', chunk => err.push(chunk))
  child.stdout.destroy()
  child.stdin.end('{"method":"direct_weights","input":{"points":[60,40,0]}}')
  const [code] = await once(child, 'close')
  expect({ code, err: Buffer.concat(err).toString() }).toEqual({ code: 0, err: '' })
})

describe('behind a proxy that ends TLS', () => {
  test('every cookie is of this host alone and travels over TLS alone, and none of another name opens a door', async () => {
    const served = await serve(undefined, ['--quiet', '--public-url', 'https://weegkader.example'])
    const ask = (path: string, cookies: string[] = [], sent?: Record<string, string>) =>
      fetch(served.url + path, {
        redirect: 'manual',
        headers: { cookie: cookies.join('; ') },
        ...(sent && { method: 'POST', body: new URLSearchParams(sent) }),
      })
    const first = await ask('/sign-in')
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(await first.text())![1]!
    const pair = (cookie: string) => cookie.split(';')[0]!
    const [csrf] = first.headers.getSetCookie().map(pair)
    const inside = await ask('/sign-in', [csrf!], { _csrf, secret: served.token })
    const language = await ask('/language/en')
    const [session] = inside.headers.getSetCookie().map(pair)
    const out = await ask('/sign-out', [csrf!, session!], { _csrf })
    const set = [first, inside, language, out].flatMap(({ headers }) => headers.getSetCookie())
    expect(new Set(set.map(cookie => cookie.split('=')[0]))).toEqual(
      new Set(['__Host-csrf', '__Host-session', '__Host-language']),
    )
    for (const cookie of set) {
      const attributes = cookie.split('; ').slice(1)
      expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']))
      expect(cookie).not.toMatch(/domain/i)
    }
    const again = await ask('/sign-in', [csrf!], { _csrf, secret: served.token })
    const live = pair(again.headers.getSetCookie()[0]!)
    expect((await ask('/projects', [live])).status).toBe(200)
    expect((await ask('/projects', [live.replace('__Host-', '')])).status).toBe(401)
    await served.stop()
  })

  test('the log tells who asked as the proxy says, if that is believed and not otherwise', async () => {
    const addressIn = async (options: string[]) => {
      const served = await serve(undefined, options)
      await fetch(`${served.url}/glossary`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
      await served.stop()
      return /"url":"\/glossary".*?"remoteAddress":"([^"]+)"/.exec(served.log())?.[1]
    }
    expect(await addressIn([])).toBe('127.0.0.1')
    expect(await addressIn(['--trust-proxy', '10.0.0.0/8'])).toBe('127.0.0.1')
    expect(await addressIn(['--trust-proxy', '10.0.0.0/8, 127.0.0.1'])).toBe('203.0.113.7')
  })

  test.each(['proxy', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8'])(
    '%s is no address of a proxy',
    async given => {
      const file = newFile()
      const { code, err } = await weegkader(['serve', '--file', file, '--trust-proxy', given])
      expect(code).toBe(2)
      expect(err).toContain('no address of a proxy')
      expect(existsSync(file)).toBe(false)
    },
  )
})
