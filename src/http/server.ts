import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { App } from '../app/app.ts'
import type { Api } from './api.ts'
import { authenticate } from './authenticate.ts'
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

export interface ServerOptions {
  version: string
  logger?: FastifyServerOptions['logger']
  /** Where the API can be reached from outside, as the OpenAPI document says. */
  serverUrl?: string
  /** The pages, served beside the API. */
  site?: (server: FastifyInstance) => Promise<void>
}

const PREFIX = '/api/v1'
const BODY_LIMIT = 1_048_576
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
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

/** An invitation is a secret in an address: it is not written in a log. */
const discreet = (logger: FastifyServerOptions['logger']): FastifyServerOptions['logger'] =>
  typeof logger !== 'object'
    ? logger
    : {
        ...logger,
        serializers: {
          req: ({ method, url, host, ip }: FastifyRequest) => ({
            method,
            url: url.replace(/((?:\/|%2f)invitation(?:\/|%2f))[^/?&]+/gi, '$1…'),
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
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: ({ url = '/' }) => (isAddress(url) ? url : NOWHERE),
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
  authenticate(server as unknown as FastifyInstance, app)
  acceptJson(server as unknown as FastifyInstance)
  refuseUnasked(server as unknown as FastifyInstance)
  nameOperations(server as unknown as FastifyInstance)
  const refuseOtherMethods = watchMethods(server as unknown as FastifyInstance)
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

/** Collects the methods of every path, to answer all others with 405 and Allow. */
function watchMethods(server: FastifyInstance): () => void {
  const allowed = new Map<string, Set<string>>()
  server.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith(PREFIX)) return
    const methods = allowed.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    allowed.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...allowed]) {
      const others = METHODS.filter(method => !methods.has(method))
      const allow = [...methods].join(', ')
      if (others.length === 0) continue
      server.route({
        method: [...others],
        url,
        schema: { hide: true } as never,
        config: { operation: 'getHealth', negotiates: true },
        onRequest: async (request, reply) => {
          reply.header('Allow', allow)
          throw new HttpProblem('method-not-allowed', { method: request.method, allow })
        },
        handler: async () => undefined,
      })
    }
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Chooses the format itself by the Accept header. */
    negotiates?: boolean
  }
}
