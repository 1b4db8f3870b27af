import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { App } from '../app/app.ts'
import type { Api } from './api.ts'
import { authenticate } from './authenticate.ts'
import { watchMethods } from './methods.ts'
import { describe } from './openapi.ts'
import { HttpProblem, InvalidRequest, sendProblem } from './problem.ts'
import { analyses } from './routes/analyses.ts'
import { catalogues } from './routes/catalogues.ts'
import { computations } from './routes/computations.ts'
import { decisions } from './routes/decisions.ts'
import { developments } from './routes/developments.ts'
import { discussion } from './routes/discussion.ts'
import { dossier } from './routes/dossier.ts'
import { framework } from './routes/framework.ts'
import { models } from './routes/models.ts'
import { participants } from './routes/participants.ts'
import { progress } from './routes/progress.ts'
import { projects } from './routes/projects.ts'
import { reports } from './routes/reports.ts'
import { results } from './routes/results.ts'
import { rounds } from './routes/rounds.ts'
import { scoreSheets } from './routes/score-sheets.ts'
import { scores } from './routes/scores.ts'
import { service } from './routes/service.ts'
import { weighting } from './routes/weighting.ts'
import { closeUnused } from './unused-connections.ts'

export interface ServerOptions {
  version: string
  logger?: FastifyServerOptions['logger']
  /** Where the API can be reached from outside, as the OpenAPI document says. */
  serverUrl?: string
  /** Addresses of the proxies that are believed about who asks, as `10.0.0.0/8, ::1`. None when absent. */
  trustProxy?: string
  /** The pages, served beside the API. */
  site?: (server: FastifyInstance) => Promise<void>
}

const PREFIX = '/api/v1'
const BODY_LIMIT = 1_048_576
/** Longer than any address gets: what is too long, its schema says, as a problem. */
const MAX_PARAM_LENGTH = 65_536
const NOWHERE = '/api/nowhere'

/**
 * An address that cannot be decoded would be answered by fastify itself, past every hook; one with a slash
 * at its end would be one with an empty identifier. Neither exists.
 */
function isAddress(url: string): boolean {
  try {
    const path = decodeURI(url.split('?', 1)[0]!)
    return !(path.startsWith(PREFIX) && path.endsWith('/'))
  } catch {
    return false
  }
}

/** An invitation is a secret in an address, however that is written, and so is a token: neither is written in a log. */
function discreetUrl(url: string): string {
  const read = (text: string) =>
    text.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  // An address in an address in an address.
  const plain = read(read(read(url)))
  const discreet = plain.replace(/(\/invitation\/)[^?&]+/gi, '$1…').replace(/wk_[\w-]+/g, 'wk_…')
  return discreet === plain ? url : discreet
}

const discreet = (logger: FastifyServerOptions['logger']): FastifyServerOptions['logger'] =>
  typeof logger !== 'object'
    ? logger
    : {
        ...logger,
        serializers: {
          req: ({ method, url, host, ip }: FastifyRequest) => ({
            method,
            url: discreetUrl(url),
            host,
            remoteAddress: ip,
          }),
        },
      }

/** Builds the HTTP service on the use cases; it does not listen yet. */
export async function buildServer(app: App, options: ServerOptions): Promise<Api> {
  const server = Fastify({
    logger: discreet(options.logger ?? false),
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: ({ url = '/' }) => (isAddress(url) ? url : url.startsWith('/api') ? NOWHERE : '/nowhere'),
  }).withTypeProvider<ZodTypeProvider>()
  // Before any route: a route keeps the handlers that stood when it was registered.
  server.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  server.setNotFoundHandler((request, reply) => sendProblem(new HttpProblem('not-found'), request, reply))
  server.setSerializerCompiler(serializerCompiler)
  server.setValidatorCompiler(({ schema, httpPart }) => value => {
    const result = (schema as z.ZodType).safeParse(value)
    return result.success
      ? { value: result.data }
      : { error: new InvalidRequest(httpPart ?? 'body', schema as z.ZodType, value) }
  })
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('API-Version', options.version).header('Cache-Control', 'no-store')
  })
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      useDefaults: false,
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  })
  closeUnused(server as unknown as FastifyInstance)
  authenticate(server as unknown as FastifyInstance, app)
  acceptJson(server as unknown as FastifyInstance)
  refuseUnasked(server as unknown as FastifyInstance)
  nameOperations(server as unknown as FastifyInstance)
  const refuseOtherMethods = watchMethods(server as unknown as FastifyInstance, PREFIX, {
    operation: 'getHealth',
    negotiates: true,
  })
  await describe(server as unknown as FastifyInstance, {
    version: options.version,
    serverUrl: options.serverUrl ?? 'https://weegkader.example.nl/api/v1',
  })
  await server.register(
    async scope => {
      const api = scope.withTypeProvider<ZodTypeProvider>() as Api
      service(api, app, options.version)
      catalogues(api, app)
      computations(api, app)
      projects(api, app)
      participants(api, app)
      framework(api, app)
      models(api, app)
      weighting(api, app)
      rounds(api, app)
      scores(api, app)
      scoreSheets(api, app)
      developments(api, app)
      results(api, app)
      reports(api, app)
      progress(api, app)
      discussion(api, app)
      analyses(api, app)
      decisions(api, app)
      dossier(api, app)
    },
    { prefix: PREFIX },
  )
  refuseOtherMethods()
  if (options.site) await server.register(options.site)
  await server.ready()
  return server as Api
}

/** The operation's name in the table of rights is its operationId; a route without one has no rights. */
function nameOperations(server: FastifyInstance): void {
  server.addHook('onRoute', route => {
    if (!route.url.startsWith(PREFIX) || route.method === 'HEAD') return
    const operation = route.config?.operation
    if (!operation) throw new Error(`${route.method} ${route.url} is not in the table of rights`)
    route.schema = { ...route.schema, operationId: operation } as never
  })
}

/** Only JSON is spoken here, but for the routes that negotiate themselves. */
function acceptJson(server: FastifyInstance): void {
  server.addHook('onRequest', async request => {
    if (!request.routeOptions.config.operation || request.routeOptions.config.negotiates) return
    const accept = request.headers.accept
    if (accept === undefined || /(^|,)\s*(\*\/\*|application\/(\*|json|problem\+json))/i.test(accept)) return
    throw new HttpProblem('not-acceptable', { offered: 'application/json' })
  })
}

const Nothing = z.strictObject({})

/** A body or query that a route does not ask for is an error too, not something that goes unnoticed. */
function refuseUnasked(server: FastifyInstance): void {
  // Text has a parser by default, and would pass where no body is asked for.
  server.removeContentTypeParser('text/plain')
  server.addHook('preValidation', async ({ routeOptions: { config, schema }, body, query }) => {
    if (!config.operation) return
    for (const [part, given] of Object.entries({ body, querystring: query }))
      if (schema?.[part as 'body'] === undefined && !Nothing.nullish().safeParse(given).success)
        throw new InvalidRequest(part, Nothing, given)
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Chooses the format itself by the Accept header. */
    negotiates?: boolean
  }
}
