import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Event } from './event.ts'
import { Refusal } from './refusal.ts'

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64)

/** An entry as stored: its text is hashed as it is stored, and never rewritten. */
export interface StoredEntry {
  seq: number
  text: string
  hash: string
}

/** An entry as read: the fact, when it was recorded and on whose account. */
export interface Entry {
  project: string
  seq: number
  at: string
  by: string
  event: Event
  hash: string
}

/** SHA-256 over the previous hash and the entry's text, as lower-case hex. */
export const entryHash = (previous: string, text: string): string =>
  createHash('sha256').update(previous).update('\n').update(text).digest('hex')

/** Writes the next entry of a chain. A fact that could not be read back is never written. */
export function writeEntry(
  envelope: { project: string; seq: number; at: string; by: string },
  event: Event,
  previous: string,
): StoredEntry {
  const { type, version, data } = Event.parse(event)
  const text = JSON.stringify({ ...envelope, type, version, data })
  return { seq: envelope.seq, text, hash: entryHash(previous, text) }
}

const Envelope = z.object({
  project: z.string(),
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  type: z.string(),
  version: z.number(),
  data: z.unknown(),
})

/**
 * Reads the next entry of a chain and checks that it follows the previous one.
 * @throws Refusal chain-broken when the text, its place or its hash was altered; entry-unknown when a
 * newer version of the software wrote it. Both name the entry.
 */
export function readEntry(stored: StoredEntry, previous: { seq: number; hash: string }): Entry {
  if (stored.seq !== previous.seq + 1) throw new Refusal('chain-broken', { seq: previous.seq + 1 })
  if (entryHash(previous.hash, stored.text) !== stored.hash)
    throw new Refusal('chain-broken', { seq: stored.seq })
  const envelope = Envelope.safeParse(jsonOrNull(stored.text))
  if (!envelope.success || envelope.data.seq !== stored.seq)
    throw new Refusal('chain-broken', { seq: stored.seq })
  const { project, seq, at, by, type, version, data } = envelope.data
  const event = Event.safeParse({ type, version, data })
  if (!event.success) throw new Refusal('entry-unknown', { seq, type, version })
  return { project, seq, at, by, event: event.data, hash: stored.hash }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
