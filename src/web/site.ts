import { createHash } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
} from 'fastify'
import type { VNode } from 'preact'
import type { App } from '../app/app.ts'
import { type Operation, objection } from '../app/rights.ts'
import { Refusal } from '../dossier/refusal.ts'
import { watchMethods } from '../http/methods.ts'
import { HttpProblem, InvalidRequest, type Problem, problemOf } from '../http/problem.ts'
import { wordsIn } from '../i18n/message.ts'
import { type Assets, serveAssets } from './assets.ts'
import { type Cookies, cookiesFor } from './cookies.ts'
import { renderPage } from './page.tsx'
import { notDone } from './pages/not-done.tsx'
import { type Stream, streamsOn } from './stream.ts'
import { filledIn, readForm, type Sent, type SentFile, type Typed, type Visit } from './visit.ts'

/** A page, or where else to go. */
export type Shown = VNode | { goTo: string }
export interface Download {
  contentType: string
  body: string | Uint8Array
  /** Absent: shown in the browser. */
  fileName?: string
}

/** The few ways in which a page stands at an address. Who may come there is the right of the operation behind it; null: everybody. */
export interface Site {
  app: App
  cookies: Cookies
  page(path: string, right: Operation | null, show: (visit: Visit) => Promise<Shown>): void
  /**
   * A form that is sent here: `take` acts and says where to go next. When it is refused, nothing was stored,
   * and `again` (the page that the form stands on) is shown with what was typed and the reason.
   */
  form(
    path: string,
    right: Operation | null,
    take: (sent: Sent) => Promise<string | Shown>,
    again?: (visit: Visit) => Promise<Shown>,
  ): void
  download(path: string, right: Operation | null, make: (visit: Visit) => Promise<Download>): void
  stream: Stream
}

const FORM_LIMIT = 1_048_576
const FILE_LIMIT = 5 * 1_048_576
/** Fields of one form: a page of scores has some hundreds. */
const FIELDS = 5000
/** A form with a file has its own few fields beside it: no reason to hold more in memory. */
const BESIDE_FILE = { fields: 50, fieldSize: 16_384 }

/** Only what stands on this service: no other host, no script or style in the page itself. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface SiteOptions {
  version: string
  /** Where the service is reached from outside. Over https no cookie travels otherwise. */
  origin?: string
  /** A file of design tokens in place of the neutral theme. */
  theme?: string
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation behind a page: who may do it, may come here. */
    right?: Operation
    /** The page that a form stands on, to be shown again when the form is refused. */
    again?: (visit: Visit) => Promise<Shown>
  }
  interface FastifyRequest {
    visit: Visit
  }
}

/** The pages, served beside the API on the same use cases. `register` puts each set of pages on the site. */
export async function serveSite(
  server: FastifyInstance,
  app: App,
  options: SiteOptions,
  register: readonly ((site: Site) => void)[],
): Promise<void> {
  const cookies = cookiesFor(options.origin?.startsWith('https:') ?? false)
  await server.register(cookie)
  await server.register(csrf, { cookieKey: cookies.csrf, cookieOpts: cookies.options })
  await server.register(formbody, { bodyLimit: FORM_LIMIT })
  await server.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: FILE_LIMIT, files: 1, parts: BESIDE_FILE.fields + 1, ...BESIDE_FILE },
  })
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  // After compression, which only what stands behind it gets; before the hooks, which ask who comes.
  const assets = serveAssets(server, app.environment.root, options)
  for (const url of ['/api', '/api/*'])
    nothingAt(server, url, async (_request, reply) => reply.callNotFound())
  await server.register(async pages => servePages(pages, app, options, cookies, assets, register))
}

async function servePages(
  server: FastifyInstance,
  app: App,
  { origin }: SiteOptions,
  cookies: Cookies,
  assets: Assets,
  register: readonly ((site: Site) => void)[],
): Promise<void> {
  const refuseOtherMethods = watchMethods(server, '/')
  server.decorateRequest('visit')
  server.addHook('onRequest', async (request, reply) => {
    reply.header('Content-Security-Policy', POLICY)
    await enter(request, reply, app, cookies, assets, origin)
  })
  // After the body is read: what somebody typed is shown again, also to whom may not send it (any more).
  server.addHook('preValidation', async request => {
    const { visit, routeOptions } = request
    visit.typed = typedIn(request.body)
    if (Object.values(visit.typed).flat().length > FIELDS) {
      visit.typed = {}
      throw new HttpProblem('form-too-large')
    }
    const { right } = routeOptions.config
    const refused = right && objection(visit.account, right, visit.params.projectId)
    if (refused) throw new HttpProblem(refused, { role: visit.account?.role ?? '' })
  })
  server.addHook('preHandler', (request, reply, done) => {
    if (request.method !== 'POST') return done()
    // What a browser says of itself: a page of another site sent this.
    if (/^(cross|same)-site$/.test(String(request.headers['sec-fetch-site'])))
      return done(new HttpProblem('form-foreign'))
    server.csrfProtection(withToken(request), reply, done)
  })
  server.setErrorHandler((error, request, reply) => sendRefused(error, request, reply))
  const forms = new Map<string, { right: Operation | null; again: (visit: Visit) => Promise<Shown> }>()
  const site: Site = {
    app,
    cookies,
    page(path, right, show) {
      server.get(
        path,
        { config: { right: right ?? undefined }, schema: { hide: true } as never },
        async (request, reply) => sendShown(reply, await show(request.visit)),
      )
    },
    form(path, right, take, again) {
      const config = { right: right ?? undefined, again }
      if (again) forms.set(path, { right, again })
      server.post(path, { config, schema: { hide: true } as never }, async (request, reply) =>
        sendShown(reply, await take(sentBy(request))),
      )
    },
    download(path, right, make) {
      server.get(
        path,
        { config: { right: right ?? undefined }, schema: { hide: true } as never },
        async (request, reply) => {
          const { contentType, body, fileName } = await make(request.visit)
          if (fileName) reply.header('Content-Disposition', `attachment; filename="${fileName}"`)
          else reply.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
          return reply.type(contentType).send(typeof body === 'string' ? body : Buffer.from(body))
        },
      )
    },
    stream: streamsOn(server, app, cookies),
  }
  for (const pages of register) pages(site)
  // The address of a refused form, opened once more: the page that the form stands on.
  for (const [path, { right, again }] of forms)
    if (!server.hasRoute({ method: 'GET', url: path })) site.page(path, right, again)
  refuseOtherMethods()
  nothingAt(server, '/*', async () => {
    throw new HttpProblem('not-found')
  })
}

/** Before anything is read of what was sent. */
const nothingAt = (server: FastifyInstance, url: string, onRequest: onRequestAsyncHookHandler) =>
  server.all(url, { onRequest, schema: { hide: true } as never }, async () => undefined)

/** Who comes in, by the cookie, and what they see the page with. */
async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  app: App,
  cookies: Cookies,
  assets: Assets,
  origin: string | undefined,
): Promise<void> {
  const language = request.cookies[cookies.language] === 'en' ? 'en' : 'nl'
  request.visit = {
    language,
    t: wordsIn(language),
    account: null,
    sessionId: null,
    url: request.url,
    params: (request.params ?? {}) as Record<string, string>,
    query: onceIn(request.query as Record<string, string | string[]>),
    typed: {},
    problem: null,
    csrf: reply.generateCsrf(),
    key: app.environment.random(),
    assets: assets.path,
    theme: assets.theme,
    labels: new Map(),
    kept: { here: false },
    origin: origin ?? `${request.protocol}://${request.host}`,
    setCookie: (name, value, expiresAt) => {
      const expires = value === '' ? new Date(0) : expiresAt === undefined ? undefined : new Date(expiresAt)
      reply.setCookie(cookies[name], value, { ...cookies.options, expires })
    },
  }
  // Last: that a dossier is broken, is told on a page too; not on those for everybody, such as that for signing out.
  const secret = request.cookies[cookies.session]
  try {
    const session = secret ? await app.sessions.find(secret) : null
    if (!session) return
    request.visit.sessionId = session.id
    request.visit.account = await app.sessions.account(session)
  } catch (error) {
    if (request.routeOptions.config.right) throw error
    if (!(error instanceof Refusal)) request.log.error({ err: error }, 'unexpected')
  }
}

/** What stands in an address more than once, counts as it stands there last. */
const onceIn = (query: Record<string, string | string[]> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().at(-1)!]))

interface Part {
  type: 'field' | 'file'
  value?: unknown
  filename?: string
  mimetype?: string
  _buf?: Buffer
}

/** The fields of either kind of form, and a file by its name, type and bytes. */
function typedIn(body: unknown): Typed {
  const fields = Object.entries((body ?? {}) as Record<string, string | Part | (string | Part)[]>)
  const plain = (part: string | Part): string | SentFile => {
    if (typeof part === 'string') return part
    if (part.type === 'field') return String(part.value)
    return { name: part.filename ?? '', type: part.mimetype ?? '', bytes: part._buf ?? new Uint8Array() }
  }
  return Object.fromEntries(
    fields.map(([name, part]) => [
      name,
      Array.isArray(part) ? part.map(each => plain(each) as string) : plain(part),
    ]),
  )
}

/** The proof of origin, from whichever kind of form. */
const withToken = (request: FastifyRequest): FastifyRequest =>
  Object.assign(Object.create(request) as FastifyRequest, { body: { _csrf: request.visit.typed._csrf } })

function hashOf(url: string, typed: Typed): string {
  const hash = createHash('sha256').update(url)
  for (const [name, value] of Object.entries(typed))
    if (name !== '_csrf')
      hash
        .update(JSON.stringify(name))
        .update(typeof value === 'object' && 'bytes' in value ? value.bytes : JSON.stringify(value))
  return hash.digest('hex')
}

function sentBy(request: FastifyRequest): Sent {
  const { visit } = request
  const { account, typed } = visit
  const { _key: key, _seq: seq } = typed
  const requestHash = hashOf(request.url, typed)
  return {
    ...visit,
    get by() {
      if (!account) throw new HttpProblem('unauthenticated')
      return account.id
    },
    guard: {
      // Back in the browser and something else sent is another act, not the same one twice.
      ...(typeof key === 'string' && { idempotency: { key: `${key}-${requestHash}`, requestHash } }),
      ...(typeof seq === 'string' && { ifMatch: Number(seq) || 0 }),
    },
    read: schema => readForm(typed, schema),
  }
}

const isText = (value: Typed[string]) => typeof value === 'string'

/** A script asks for JSON; whoever reads gets the page. */
const wantsJson = (request: FastifyRequest) => /^application\/json\b/.test(request.headers.accept ?? '')

function sendShown(reply: FastifyReply, shown: string | Shown) {
  if (typeof shown === 'string' || 'goTo' in shown) {
    const goTo = typeof shown === 'string' ? shown : shown.goTo
    return wantsJson(reply.request) ? reply.send({ goTo }) : reply.redirect(goTo, 303)
  }
  return reply.type('text/html; charset=utf-8').send(renderPage(shown))
}

/** What fastify and its plugins refuse, in words for who filled in a form: theirs are for who writes a program. */
function readable(error: unknown): unknown {
  if (error instanceof Refusal || error instanceof HttpProblem || error instanceof InvalidRequest)
    return error
  const { statusCode = 500, message } = error as FastifyError
  if (statusCode === 413) return new HttpProblem('form-too-large')
  if (statusCode === 403) return new HttpProblem('form-foreign')
  // A form that breaks off, or does not say where its parts begin, is told by an error without a code.
  const unread = statusCode >= 400 && statusCode < 500
  return unread || /^(Multipart: |Unexpected end of multipart|The needle )/.test(message)
    ? new HttpProblem('form-unreadable')
    : error
}

/** What is missing altogether, is missing in Dutch, or by its name: that is the field on the page. */
function withFields(problem: Problem, labels: Visit['labels']): Problem {
  const errors = problem.errors?.map(error => {
    const path = error.path.replace(/^body\./, '')
    const known = [path, `${path}.nl`, `${path}.name`].find(name => labels.has(name))
    return known ? { ...error, path: known } : error
  })
  return { ...problem, ...(errors && { errors }) }
}

/** On the page that the form stands on, for who may be there: nothing that was typed is lost. */
async function sendRefused(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { visit, routeOptions } = request
  const { right, again } = routeOptions.config
  const problem: Problem = problemOf(readable(error), request, visit.language)
  reply.code(problem.status)
  if (wantsJson(request)) return reply.send(problem)
  const refused: Visit = { ...visit, problem }
  const mayBeHere = !right || objection(visit.account, right, visit.params.projectId) === null
  if (again && mayBeHere)
    try {
      // Drawn twice: what is wrong stands above the fields, and names them.
      const first = await again(refused)
      if (!('goTo' in first)) renderPage(first)
      refused.problem = withFields(problem, visit.labels)
      // Meanwhile that form went from the page: a pause, a round that was opened.
      const lost = !visit.kept.here && Object.values(filledIn(visit.typed)).some(isText)
      return sendShown(reply, lost ? notDone(refused) : await again(refused))
    } catch (gone) {
      // That page is not there any more.
      if (!(gone instanceof Refusal)) request.log.error({ err: gone }, 'unexpected')
    }
  return sendShown(reply, notDone(refused))
}
