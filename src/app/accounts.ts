import { admitParticipant, issueToken, leaveProject, revokeToken } from '../dossier/decide/project.ts'
import type { ProjectRole } from '../dossier/event.ts'
import { Refusal } from '../dossier/refusal.ts'
import { eraseDraft } from '../store/drafts.ts'
import { erasePerson, readPeople, savePerson } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import * as tokens from '../store/tokens.ts'
import type { Act, Dossiers, Environment, Receipt } from './dossiers.ts'
import { newId } from './new-id.ts'

export type Role = 'administrator' | ProjectRole

/** On whose account a request is made. `project` null: an administrator, who belongs to no project. */
export interface Account {
  id: string
  role: Role
  project: string | null
}

/** A secret is shown once, here; only its hash is kept. */
export interface IssuedToken {
  token: string
  id: string
  expiresAt: string
}

export interface NewPerson {
  name: string
  organisation?: string | null
  position?: string | null
}

/** What of a request goes along into the act that it becomes. */
export type Guard = Pick<Act, 'ifMatch' | 'idempotency'>

const PREFIX = 'wk_'
const DEFAULT_DAYS = 90
export const INVITATION_DAYS = 14

/** Who may come in, and as whom: participants, their names beside the ledger, and their tokens. */
export class Accounts {
  readonly #store: Store
  readonly #dossiers: Dossiers
  readonly #environment: Environment & { secret: () => string }
  /** Live tokens by secret hash; emptied whenever tokens change, here or in another process. */
  readonly #live = new Map<string, tokens.Token>()
  /** Accounts lent to the operator of the file, for as long as this process lives. */
  readonly #lent = new Map<string, Account>()
  #admission: Promise<unknown> = Promise.resolve()
  #foreignVersion: number

  constructor(store: Store, dossiers: Dossiers, environment: Environment & { secret: () => string }) {
    this.#store = store
    this.#dossiers = dossiers
    this.#environment = environment
    this.#foreignVersion = store.foreignVersion()
  }

  /** The account behind a bearer token; null when it is unknown, revoked or expired, or its holder left. */
  async authenticate(secret: string): Promise<Account | null> {
    const hash = tokens.secretHash(secret)
    const lent = this.#lent.get(hash)
    if (lent) return lent
    const token = await this.#find(hash)
    if (token?.purpose !== 'api' || token.expires_at <= this.#environment.now()) return null
    return this.holder(token)
  }

  /** Who holds a token, as long as it was not revoked and they did not leave. */
  async holder(token: tokens.Token): Promise<Account | null> {
    if (token.revoked_at !== null) return null
    if (token.project === null) return { id: token.account, role: 'administrator', project: null }
    const role = (await this.#dossiers.head(token.project)).roles.get(token.account)
    return role ? { id: token.account, role, project: token.project } : null
  }

  async admit(
    project: string,
    by: string,
    person: NewPerson & { role: ProjectRole },
    guard: Guard = {},
  ): Promise<Receipt> {
    const participant = newId('p', this.#environment.random())
    const { role, name, organisation = null, position = null } = person
    // One after the other, so that two people of one new organisation do not found it twice.
    const admission = this.#admission.then(async () => {
      const shared = organisation && (await this.#organisation(project, organisation))
      return this.#dossiers.act({
        project,
        by,
        id: participant,
        ...guard,
        decide: state => admitParticipant(state, { participant, role, organisation: shared }),
        also: tx => savePerson(tx, project, { participant, name, organisation, position }),
      })
    })
    this.#admission = admission.catch(() => undefined)
    return admission
  }

  /** The identifier under which the ledger knows an organisation by this name; a new one for a new name. */
  async #organisation(project: string, name: string): Promise<string> {
    const people = await this.people(project)
    return this.#dossiers.read(project, state => {
      const known = [...state.participants.values()].find(
        ({ id, organisation }) => organisation !== null && people.get(id)?.organisation === name,
      )
      return known?.organisation ?? newId('o', this.#environment.random())
    })
  }

  /** Somebody leaves: tokens end, the name is erased, what was scored stays. */
  async leave(project: string, by: string, participant: string, guard: Guard = {}): Promise<Receipt> {
    const receipt = await this.#dossiers.act({
      project,
      by,
      id: participant,
      ...guard,
      decide: state => leaveProject(state, participant),
      also: async (tx, at) => {
        await erasePerson(tx, project, participant)
        await eraseDraft(tx, project, participant)
        await tokens.revokeTokensOf(tx, project, participant, at)
      },
    })
    this.#live.clear()
    return receipt
  }

  people(project: string) {
    return readPeople(this.#store.db, project)
  }

  /** A token or invitation for a participant; that it was issued, and by whom, is a fact of the dossier. */
  async issue(
    project: string,
    by: string,
    participant: string,
    label: string,
    days = DEFAULT_DAYS,
    purpose: tokens.Token['purpose'] = 'api',
  ): Promise<IssuedToken> {
    const { token, secret } = this.#make(participant, project, label, days, purpose)
    await this.#dossiers.act({
      project,
      by,
      id: token.id,
      decide: state => issueToken(state, { participant, token: token.id }),
      also: tx => tokens.saveToken(tx, token, secret),
    })
    return { token: secret, id: token.id, expiresAt: token.expires_at }
  }

  /** A link for a participant, to be exchanged once for a session on the pages. */
  invite(project: string, by: string, participant: string, days = INVITATION_DAYS): Promise<IssuedToken> {
    return this.issue(project, by, participant, 'invitation', days, 'invitation')
  }

  async revoke(project: string, by: string, participant: string, id: string): Promise<Receipt> {
    const known = (await tokens.readTokens(this.#store.db, project, participant)).some(
      token => token.id === id && token.revoked_at === null,
    )
    if (!known) throw new Refusal('not-found', { what: 'token', id })
    const receipt = await this.#dossiers.act({
      project,
      by,
      id,
      decide: state => revokeToken(state, { participant, token: id }),
      also: async (tx, at) => {
        await tokens.revokeToken(tx, { id, project }, at)
      },
    })
    this.#live.clear()
    return receipt
  }

  tokensOf(project: string | null, account: string | null) {
    return tokens.readTokens(this.#store.db, project, account)
  }

  /** A token for an administrator: needs the database file itself, so it is for the operator alone. */
  async issueAdministrator(label: string, days = DEFAULT_DAYS): Promise<IssuedToken> {
    const account = newId('admin', this.#environment.random())
    const { token, secret } = this.#make(account, null, label, days)
    await this.#store.write(tx => tokens.saveToken(tx, token, secret))
    return { token: secret, id: token.id, expiresAt: token.expires_at }
  }

  async revokeAdministrator(id: string): Promise<void> {
    const at = this.#environment.now()
    if (!(await this.#store.write(tx => tokens.revokeToken(tx, { id, project: null }, at))))
      throw new Refusal('not-found', { what: 'token', id })
    this.#live.clear()
  }

  /** Who holds the file may act as its administrator, inside this process only. */
  lendAdministrator(): string {
    return this.lend({ id: 'operator', role: 'administrator', project: null })
  }

  lend(account: Account): string {
    const secret = `${PREFIX}${this.#environment.secret()}`
    this.#lent.set(tokens.secretHash(secret), account)
    return secret
  }

  #make(
    account: string,
    project: string | null,
    label: string,
    days: number,
    purpose: tokens.Token['purpose'] = 'api',
  ) {
    const created = this.#environment.now()
    const token: tokens.Token = {
      id: `t-${this.#environment.random()}`,
      account,
      project,
      label,
      purpose,
      used_at: null,
      created_at: created,
      expires_at: new Date(Date.parse(created) + days * 86_400_000).toISOString(),
      revoked_at: null,
    }
    return { token, secret: `${purpose === 'api' ? PREFIX : ''}${this.#environment.secret()}` }
  }

  async #find(hash: string): Promise<tokens.Token | undefined> {
    const version = this.#store.foreignVersion()
    if (version !== this.#foreignVersion) {
      this.#foreignVersion = version
      this.#live.clear()
    }
    const cached = this.#live.get(hash)
    if (cached) return cached
    const token = await tokens.findToken(this.#store.db, hash)
    if (token && this.#live.size < 10_000) this.#live.set(hash, token)
    return token
  }
}
