import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isResponseSerializationError } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal, refusals } from '../dossier/refusal.ts'
import type { Language } from '../dossier/text.ts'
import { type Explanation, explainInvalid, explainRefusal } from '../i18n/explain.ts'
import { message } from '../i18n/message.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { languageOf } from './language.ts'

/** RFC 9457 problem details, with a stable code and every faulty field. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'about:blank',
      title: 'Er staat geen ronde open',
      status: 409,
      detail: 'Er is nu geen ronde waarin u kunt scoren. Wacht tot de projectleider een ronde opent.',
      code: 'no-open-round',
    },
  })
export type Problem = z.infer<typeof Problem>

/** A request that does not fit its schema: zod's issues, kept so that they can be told in two languages. */
export class InvalidRequest extends Error {
  readonly statusCode = 400
  readonly part: string
  readonly explain: (language: Language) => { path: string; code: string; message: string }[]

  constructor(part: string, schema: z.ZodType, value: unknown) {
    super(`invalid ${part}`)
    this.part = part
    this.explain = language => {
      const { error } = schema.safeParse(value, {
        error: z.locales[language]().localeError,
        reportInput: true,
      })
      return (error?.issues ?? []).flatMap(issue => flatten(issue, part, language))
    }
  }
}

type Issue = z.core.$ZodIssue

/**
 * A union's issue hides the useful ones: those of the branch that came furthest. A field too many or too few
 * is named itself, in the words that the computations use too.
 */
function flatten(
  issue: Issue,
  part: string,
  language: Language,
): { path: string; code: string; message: string }[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0]!
    return nearest.flatMap(inner =>
      flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue, part, language),
    )
  }
  const path = [part, ...issue.path.map(String)].join('.')
  const named = (at: string, code: 'unknown-field' | 'missing-field') => ({
    path: at,
    code,
    message: message(language, `issue.${code}`),
  })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => named(`${path}.${key}`, 'unknown-field'))
  // A choice that is not there; zod's types do not tell of the options.
  const { options: choices } = issue as { options?: unknown[] }
  if (issue.code === 'invalid_union' && choices) {
    const options = choices.join(', ')
    return [{ path, code: 'unknown-kind', message: message(language, 'field.unknown-kind', { options }) }]
  }
  // A choice out of a few that nobody made is missing too, not wrong.
  const isValue = issue.code === 'invalid_type' || issue.code === 'invalid_value'
  if (isValue && issue.input === undefined) return [named(path, 'missing-field')]
  // A rule of a form of ours says itself, in both languages, what is wrong (`saying`).
  const { words } = (issue.code === 'custom' && issue.params) || {}
  if (words) return [{ path, code: 'invalid-value', message: message(language, words) }]
  return [{ path, code: issue.code, message: plainWords(issue, language) ?? issue.message }]
}

/** The kinds of issue that people meet in a form, in plain words; for all others zod's own will do. */
function plainWords(issue: Issue, language: Language): string | undefined {
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const { origin } = issue
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
    const kind = origin === 'string' ? 'string' : origin === 'array' ? 'array' : 'number'
    return message(language, `form.issue.${issue.code === 'too_small' ? 'too-small' : 'too-big'}.${kind}`, {
      limit,
    })
  }
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return message(language, 'form.issue.not-a-date')
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return message(language, 'form.issue.not-a-code')
  return undefined
}

const deepest = (issues: Issue[]): number => Math.max(...issues.map(({ path }) => path.length))

/** Fastify's own refusals, by error code, and the words they get here. */
const fastifyCodes: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_BAD_URL: 'not-found',
}

/** Turns whatever was thrown into a problem in the reader's language; the unexpected tells nothing. */
export function problemOf(
  error: unknown,
  request: FastifyRequest,
  language: Language = languageOf(request),
): Problem {
  if (error instanceof Refusal)
    return problemFrom(refusals[error.code], error.code, explainRefusal(language, error))
  if (error instanceof HttpProblem)
    return problem(language, `http.${error.code}`, httpProblems[error.code], error.code, error.params)
  if (error instanceof InvalidRequest) {
    const errors = error.explain(language)
    return problem(language, 'http.invalid-fields', 400, 'invalid-fields', { count: errors.length }, errors)
  }
  if (error instanceof InvalidProblem) return problemFrom(400, error.code, explainInvalid(language, error))
  const { code = '', statusCode = 500, validation } = error as FastifyError
  const known = fastifyCodes[code]
  if (known)
    return problem(language, `http.${known}`, statusCode, known, { limit: request.routeOptions.bodyLimit })
  if (validation || (statusCode >= 400 && statusCode < 500))
    return problem(language, 'http.malformed-json', statusCode, 'malformed-json', { limit: 0 })
  request.log.error({ err: isResponseSerializationError(error) ? error.cause : error }, 'unexpected')
  return problem(language, 'http.unexpected', 500, 'unexpected', { id: request.id })
}

function problemFrom(status: number, code: string, { title, detail, faults }: Explanation): Problem {
  const errors = faults.map(fault => ({ ...fault, path: ['body', fault.path].filter(Boolean).join('.') }))
  return { type: 'about:blank', title, status, detail, code, ...(errors.length > 0 && { errors }) }
}

function problem(
  language: Language,
  key: string,
  status: number,
  code: string,
  params: Record<string, string | number>,
  errors: Problem['errors'] = [],
): Problem {
  const title = message(language, `${key}.title` as never, params)
  const detail = message(language, `${key}.detail` as never, params)
  return { type: 'about:blank', title, status, detail, code, ...(errors.length > 0 && { errors }) }
}

const httpProblems = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'report-not-offered': 400,
  'depth-not-offered': 400,
  unavailable: 503,
  // The pages say these themselves; a token that does not work is `unauthenticated` to the API.
  'sign-in-unknown': 401,
  'sign-in-used': 401,
  'sign-in-expired': 401,
  'sign-in-revoked': 401,
  'form-foreign': 403,
  'form-unreadable': 400,
  'form-too-large': 413,
} as const
type HttpProblemCode = keyof typeof httpProblems

/** A refusal that HTTP itself asks for: no token, no right, no such path, no such method. */
export class HttpProblem extends Error {
  readonly code: HttpProblemCode
  readonly params: Record<string, string | number>

  constructor(code: HttpProblemCode, params: HttpProblem['params'] = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const body = problemOf(error, request)
  if (body.status === 401) reply.header('WWW-Authenticate', 'Bearer')
  if (body.code === 'queue-full') reply.header('Retry-After', '10')
  return reply
    .code(body.status)
    .header('Content-Language', languageOf(request))
    .type('application/problem+json')
    .serializer(JSON.stringify as (payload: unknown) => string)
    .send(body)
}
