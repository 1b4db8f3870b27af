import { Refusal } from '../refusal.ts'

/**
 * Checks every item before anything is written, so that a request with many tells all that is wrong at
 * once: the first refusal, with the others as its details.
 */
export function refuseAll<T>(items: readonly T[], check: (item: T, index: number) => void): void {
  const refused: Refusal[] = []
  items.forEach((item, i) => {
    try {
      check(item, i)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(error)
    }
  })
  const [first] = refused
  if (!first) return
  const details = refused.map(({ code, path, params }) => ({ code, path, params }))
  throw new Refusal(first.code, first.params, first.path, details)
}
