import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Framework } from './framework.ts'

/** SHA-256 of the framework's canonical JSON (RFC 8785): the same rules give the same seal, anywhere. */
export const sealOf = (framework: Framework): string =>
  createHash('sha256').update(canonicalize(framework)!).digest('hex')
