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
    created_at: string
    expires_at: string
    revoked_at: string | null
  }
  receipts: {
    project: string
    account: string
    key: string
    request_hash: string
    body: string
    at: string
  }
  /** Answers of long computations: derived from the dossier, kept so that a question is answered once. */
  analyses: { project: string; id: string; body: string; at: string }
}
