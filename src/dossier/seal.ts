import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Framework } from './framework.ts'

/** The framework as canonical JSON (RFC 8785): the text that is sealed. */
export const canonicalText = (framework: Framework): string => canonicalize(framework)!

/** SHA-256 of the framework's canonical JSON: the same rules give the same seal, anywhere. */
export const sealOf = (framework: Framework): string =>
  createHash('sha256').update(canonicalText(framework)).digest('hex')
