import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

export type { components, paths } from './schema.ts'

export interface ClientOptions {
  /** Where the service is: `https://weegkader.example.nl`, with or without the API's own path `/api/v1`. */
  server: string
  /** A personal bearer token. */
  token?: string
  /** Language of problems and messages; Dutch unless asked otherwise. */
  language?: 'nl' | 'en'
  fetch?: (request: Request) => Promise<Response>
}

export type WeegkaderClient = Client<paths>
/** What every refusal looks like (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** A typed client for the service: paths, parameters and answers are those of its OpenAPI document. */
export function weegkaderClient({ server, token, language = 'nl', fetch }: ClientOptions): WeegkaderClient {
  return createClient<paths>({
    baseUrl: `${server.replace(/\/+$/, '').replace(/\/api\/v1$/, '')}/api/v1`,
    headers: { 'Accept-Language': language, ...(token && { Authorization: `Bearer ${token}` }) },
    ...(fetch && { fetch }),
  })
}
