/** Tables as kysely sees them. `entries` is the dossier; all others hold what is not the dossier. */
export interface Tables {
  projects: { id: string; created_at: string }
  entries: { project: string; seq: number; text: string; hash: string }
  notes: { project: string; hash: string; salt: string; text: string }
  people: {
    project: string
    participant: string
    name: string
    organisation: string | null
    position: string | null
  }
  tokens: {
    id: string
    hash: string
    /** Participant id, or an administrator's account. */
    account: string
    /** Null: an administrator. */
    project: string | null
    label: string
    /** `api`: a bearer token. `invitation`: a link that is exchanged once for a session. */
    purpose: 'api' | 'invitation'
    created_at: string
    expires_at: string
    /** When an invitation was exchanged. */
    used_at: string | null
    revoked_at: string | null
  }
  /** Who is signed in on the pages: each session stands on the token or invitation it was opened with. */
  sessions: {
    id: string
    hash: string
    token: string
    created_at: string
    expires_at: string
    ended_at: string | null
  }
  receipts: {
    project: string
    account: string
    key: string
    request_hash: string
    body: string
    at: string
  }
  /** What somebody typed on a page and has not handed in. */
  drafts: { project: string; account: string; content: string }
  /** Answers of long computations: derived from the dossier, kept so that a question is answered once. */
  analyses: { project: string; id: string; body: string; at: string }
}
