import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Visit } from '../visit.ts'

/** The visit that a page is made for, wherever on the page one is. */
export const VisitContext = createContext<Visit | null>(null)

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('an element outside a page')
  return visit
}

/** Whether the form that is sent to this address was sent, and refused: what was typed is shown in it again. */
export function useRefusedAt(action: string): boolean {
  const { problem, url } = useVisit()
  return problem !== null && url.split('?')[0] === action.split('?')[0]
}
