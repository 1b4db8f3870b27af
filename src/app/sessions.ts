import { Refusal } from '../dossier/refusal.ts'
import * as sessions from '../store/sessions.ts'
import type { Store } from '../store/store.ts'
import { findToken, secretHash, type Token, useInvitation } from '../store/tokens.ts'
import type { Account, Accounts } from './accounts.ts'
import type { Environment } from './dossiers.ts'

const DAYS = 30
const DAY = 86_400_000

/** Why nobody can come in with this: what the page says, and what to do next. */
export type SignInFault = 'unknown' | 'used' | 'expired' | 'revoked'

/** Where the link of an invitation leads, after the address of the service. */
export const invitationPath = (secret: string): string => `/invitation/${secret}`

/** What a cookie stands for. */
export interface LiveSession {
  id: string
  token: Token
}

/**
 * Who is signed in on the pages. A session is opened with an invitation, once, or with a token, and ends
 * with it: when the token or the invitation is revoked, when its holder leaves, by signing out, after a month.
 */
export class Sessions {
  readonly #store: Store
  readonly #accounts: Accounts
  readonly #environment: Environment & { secret: () => string }

  constructor(store: Store, accounts: Accounts, environment: Environment & { secret: () => string }) {
    this.#store = store
    this.#accounts = accounts
    this.#environment = environment
  }

  /** Whether a token or invitation can be exchanged now; uses nothing up. */
  async check(secret: string): Promise<SignInFault | null> {
    const token = await findToken(this.#store.db, secretHash(secret))
    if (!token) return 'unknown'
    if (!(await this.#accounts.holder(token))) return 'revoked'
    if (token.used_at !== null) return 'used'
    return token.expires_at <= this.#environment.now() ? 'expired' : null
  }

  /** Exchanges a token or an unused invitation for a session; its secret is shown once, here. */
  async open(secret: string): Promise<{ secret: string; expiresAt: string } | SignInFault> {
    const fault = await this.check(secret)
    if (fault) return fault
    const token = (await findToken(this.#store.db, secretHash(secret)))!
    const at = this.#environment.now()
    const session: sessions.Session = {
      id: `v-${this.#environment.random()}`,
      token: token.id,
      created_at: at,
      expires_at: endOf(token, at),
      ended_at: null,
    }
    const own = this.#environment.secret()
    const opened = await this.#store.write(async tx => {
      // Two browsers with one link: the second finds it used.
      if (token.purpose === 'invitation' && !(await useInvitation(tx, token.id, at))) return false
      await sessions.saveSession(tx, session, own)
      return true
    })
    return opened ? { secret: own, expiresAt: session.expires_at } : 'used'
  }

  /** The session behind a cookie; null when it ended. Needs no dossier, which may be broken. */
  async find(secret: string): Promise<LiveSession | null> {
    const found = await sessions.findSession(this.#store.db, secretHash(secret))
    if (!found) return null
    const { session, token } = found
    if (session.ended_at !== null || session.expires_at <= this.#environment.now()) return null
    return { id: session.id, token }
  }

  /** Who is signed in; null when the token was revoked or its holder left. @throws Refusal of a broken dossier. */
  account({ token }: LiveSession): Promise<Account | null> {
    return this.#accounts.holder(token)
  }

  async end(id: string): Promise<void> {
    await this.#store.write(tx => sessions.endSession(tx, id, this.#environment.now()))
  }

  of(project: string, participant: string) {
    return sessions.readSessions(this.#store.db, project, participant)
  }

  /** Ends a session of somebody else. */
  async revoke(project: string, participant: string, id: string): Promise<void> {
    const live = (await this.of(project, participant)).some(
      session => session.id === id && session.ended_at === null,
    )
    if (!live) throw new Refusal('not-found', { what: 'session', id })
    await this.end(id)
  }
}

/** A token lives on after its session does not, and the other way round an invitation does not. */
const endOf = ({ purpose, expires_at }: Token, at: string): string => {
  const month = new Date(Date.parse(at) + DAYS * DAY).toISOString()
  return purpose === 'api' && expires_at < month ? expires_at : month
}
