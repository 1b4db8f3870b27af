import type { Account } from '../../app/accounts.ts'
import { type Operation, objection } from '../../app/rights.ts'

/** Whether to show somebody the way to an act; the act itself checks again. */
export const mayDo = (account: Account | null, operation: Operation): boolean =>
  objection(account, operation, account?.project ?? undefined) === null
