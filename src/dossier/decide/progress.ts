import { type Event, fact } from '../event.ts'
import type { State } from '../state.ts'
import type { Context } from './context.ts'

/**
 * Reports on progress: why it takes longer, when the choice is expected now, and what else is to be said.
 * Also while the project is paused: that is when people ask.
 */
export function reportProgress(
  _state: State,
  report: { delay?: string | null; forecast?: string | null; note?: string | null },
  { note }: Context,
): Event[] {
  const noted = (text: string | null | undefined) => (text ? note(text) : null)
  return [
    fact('progress-reported', {
      delay: noted(report.delay),
      forecast: report.forecast ?? null,
      note: noted(report.note),
    }),
  ]
}
