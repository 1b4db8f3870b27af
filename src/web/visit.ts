import type { z } from 'zod'
import type { Account, Guard } from '../app/accounts.ts'
import type { Language } from '../dossier/text.ts'
import { InvalidRequest, type Problem } from '../http/problem.ts'
import type { Words } from '../i18n/message.ts'

/** What somebody sent: a field that stands there more than once is a list. */
export type Typed = Readonly<Record<string, string | readonly string[] | SentFile>>

/** A file that was sent along. */
export interface SentFile {
  name: string
  type: string
  bytes: Uint8Array
}

/** One request of somebody at the pages: who, in which language, and what they typed. */
export interface Visit {
  language: Language
  t: Words
  /** Null for nobody, and when nobody can tell, on the few pages that everybody may see. */
  account: Account | null
  sessionId: string | null
  /** Path and query of this page. */
  url: string
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** What was sent, when this page is shown again because it was refused. Empty otherwise. */
  typed: Typed
  /** Why what was sent was refused: nothing of it was stored. */
  problem: Problem | null
  /** For the forms on this page: a proof that they come from it, and a key that makes sending twice harmless. */
  csrf: string
  key: string
  /** Where style and scripts stand. */
  assets: string
  /** Class of the theme that the operator chose. */
  theme: string
  /** What each field on the page is called, by its name: filled in as the page is drawn. */
  labels: Map<string, string>
  /** Whether what was sent stands on the page again: known once the page is drawn. */
  kept: { here: boolean }
  /** Where the service is reached from outside, for links in a message. */
  origin: string
  /** Sets a cookie with the answer; an empty one is taken away. */
  setCookie: (name: 'session' | 'csrf' | 'language', value: string, expiresAt?: string) => void
}

/** A visit that wants to change something. */
export interface Sent extends Visit {
  /** On whose account. @throws HttpProblem for nobody in particular. */
  by: string
  /** Key and precondition that the form carried. */
  guard: Guard
  /**
   * The fields as the schema wants them; a field that was left empty is absent.
   * @throws InvalidRequest, told beside the fields.
   */
  read: <S extends z.ZodType>(schema: S) => z.infer<S>
}

/** Fields of the form itself, that are nobody's answer. */
export const ownFields: ReadonlySet<string> = new Set(['_csrf', '_key', '_seq'])

/** Every field that somebody filled in. */
export const filledIn = (typed: Typed): Record<string, Typed[string]> =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => !ownFields.has(name) && value !== ''))

export function readForm<S extends z.ZodType>(typed: Typed, schema: S): z.infer<S> {
  const fields = filledIn(typed)
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  throw new InvalidRequest('body', schema, fields)
}
