import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { rights } from '../app/rights.ts'
import { Problem } from './problem.ts'

z.globalRegistry.add(Problem, { id: 'Problem' })

const description = `Decision support that a public body can defend: criteria sealed before the first score, an
append-only hash-chained dossier from which every number can be re-derived, blind rounds, and what national developments
can still change.

Names are English, after the multi-criteria decision analysis literature; texts for people are in Dutch and, where somebody
wrote it, English. Problems (RFC 9457) are in Dutch, or in English with \`Accept-Language: en\`.

Every change of a project is a fact in its ledger. An answer to a change is a receipt: the entry it became. Changes take an
\`Idempotency-Key\`; changes of structure (framework, models, rounds) also need \`If-Match\` with the \`ETag\` of the project,
framework, models or rounds.`

export interface OpenApiOptions {
  version: string
  /** Where the API can be reached, with its major version. */
  serverUrl: string
}

/** Generates the OpenAPI document from the routes, and serves it with Swagger UI from local files. */
export async function describe(
  server: FastifyInstance,
  { version, serverUrl }: OpenApiOptions,
): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Weegkader',
        description,
        version,
        contact: { name: 'Weegkader', email: 'weegkader@example.nl', url: 'https://example.nl/weegkader' },
      },
      servers: [{ url: serverUrl }],
      tags: tags.map(([name, text]) => ({ name, description: text })),
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description: 'A personal token, shown once when it is issued.',
          },
        },
      },
    },
    transform: context => {
      const { schema, url } = jsonSchemaTransform(context as never) as { schema: FastifySchema; url: string }
      return {
        schema: withHeaders(schema, context.route as RouteOptions) as never,
        url: url.replace(/^\/api\/v1/, ''),
      }
    },
    transformObject: document => complete(jsonSchemaTransformObject(document) as Document) as never,
  })
  await server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    uiConfig: { docExpansion: 'list', validatorUrl: null } as never,
  })
}

const tags = [
  ['service', 'Health, description, who am I'],
  ['catalogues', 'Ready-made criteria sets, national developments, models'],
  ['computations', 'A decision problem without a project'],
  ['projects', 'Projects, and pausing them'],
  ['participants', 'Who takes part, and their tokens'],
  ['framework', 'The weighing framework: draft, lint, seal, versions'],
  ['weighting', 'Weights before the seal: rounds, individual sets, what was adopted'],
  ['models', 'Candidate organisational models'],
  ['rounds', 'Blind scoring rounds'],
  ['scores', 'Scores of assessors, and measured levels'],
  ['developments', 'National developments and signals'],
  ['results', 'Ranking, report, decision'],
  ['dossier', 'The ledger: entries, verification, export'],
] as const

function withHeaders(schema: FastifySchema, route: RouteOptions): FastifySchema {
  const { idempotent, structural } = route.config ?? {}
  const properties = {
    ...(idempotent && {
      'Idempotency-Key': {
        type: 'string',
        minLength: 1,
        maxLength: 255,
        description: 'The same key and body get the first answer again.',
      },
    }),
    ...(structural && {
      'If-Match': { type: 'string', description: 'ETag on which this change is based.', example: '"12"' },
    }),
  }
  if (Object.keys(properties).length === 0) return schema
  return { ...schema, headers: { type: 'object', properties, ...(structural && { required: ['If-Match'] }) } }
}

interface OperationObject {
  operationId?: string
  parameters?: unknown[]
  security?: unknown[]
  responses: Record<
    string,
    { headers?: Record<string, unknown>; content?: Record<string, unknown>; description?: string }
  >
}
type Document = {
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, unknown> }
}

const header = (text: string) => ({ description: text, schema: { type: 'string' } })

/** What holds for every operation is written here once: API-Version, problems, security. */
function complete(document: Document): Document {
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path)) {
      const right: unknown = rights[operation.operationId as keyof typeof rights]
      operation.security = right === 'public' ? [] : [{ bearer: [] }]
      for (const status of problemsOf(method, operation, right !== 'public'))
        operation.responses[status] ??= {
          description: problemTexts[status]!,
          headers: {},
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        }
      for (const response of Object.values(operation.responses)) {
        response.headers = { 'API-Version': header('Full version of the API.'), ...response.headers }
        response.description ??= 'OK'
        if (response.description === 'Default Response') response.description = 'OK'
      }
    }
  }
  mergeSchemas(document)
  return document
}

/**
 * The generator writes every schema twice, as it comes in and as it goes out. Here one is enough wherever
 * both are the same or only one is used.
 */
function mergeSchemas(document: Document): void {
  const { schemas } = document.components
  const plain = (name: string) => name.replace(/Input$/, '')
  const refs = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(match => match[1]!)
  const used = new Set<string>()
  const use = (names: string[]) => {
    for (const name of names) {
      if (used.has(name)) continue
      used.add(name)
      use(refs(schemas[name]))
    }
  }
  use(refs(document.paths))
  // A pair is different when its own text is, or when it refers to a pair that is.
  const pairs = [...used].filter(name => name.endsWith('Input') && used.has(plain(name)))
  const different = new Set<string>()
  const shape = (name: string) =>
    JSON.stringify(schemas[name]).replace(/schemas\/(\w+?)(Input)?"/g, (_, base) => `schemas/${base}"`)
  for (let before = -1; before !== different.size; ) {
    before = different.size
    for (const name of pairs) {
      const touchesDifferent = refs(schemas[name]).some(ref => different.has(`${plain(ref)}Input`))
      if (touchesDifferent || shape(name) !== shape(plain(name))) different.add(name)
    }
  }
  const nameOf = (name: string) => (different.has(name) ? name : plain(name))
  const rename = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replace(/schemas\/(\w+)"/g, (_, name) => `schemas/${nameOf(name)}"`))
  document.components.schemas = Object.fromEntries(
    [...used].sort().map(name => [nameOf(name), rename(schemas[name])]),
  )
  document.paths = rename(document.paths)
}

const problemTexts: Record<string, string> = {
  400: 'The request is not right; the problem names every faulty field.',
  401: 'No token, or one that is unknown, revoked or expired.',
  403: 'This role may not do this.',
  404: 'No such thing here.',
  409: 'The dossier is in a state in which this cannot be done; the problem says what to do first.',
  412: 'The structure changed since the ETag in If-Match; the problem says what changed.',
  428: 'If-Match is missing.',
  500: 'Unexpected; nothing was changed.',
  503: 'Not now: the database does not answer, or there is too much work already.',
}

/** What can be read only once the project is far enough. */
const staged = [
  'getFramework',
  'lintFramework',
  'listWeightSets',
  'getModel',
  'getRanking',
  'getCrossChecks',
  'getAgreement',
  'getAgenda',
  'getRobustness',
  'getOutlook',
  'getVerdict',
  'getLastMove',
  'getReport',
  'getScoreSheet',
]

/** What can be refused for now: the database does not answer, or there is too much work already. */
const unavailable = ['getHealth', 'startAnalysis', 'compute']

function problemsOf(method: string, operation: OperationObject, secured: boolean): string[] {
  const parameters = (operation.parameters ?? []) as { in: string; name: string }[]
  const changes = method !== 'get'
  const has = (name: string) => parameters.some(parameter => parameter.name === name)
  return [
    ...(changes || parameters.length > 0 ? ['400'] : []),
    ...(secured ? ['401', '403'] : []),
    ...(parameters.some(parameter => parameter.in === 'path') ? ['404'] : []),
    ...(secured && (changes || staged.includes(operation.operationId ?? '')) ? ['409'] : []),
    ...(has('If-Match') ? ['412', '428'] : []),
    '500',
    ...(unavailable.includes(operation.operationId ?? '') ? ['503'] : []),
  ]
}
