import type { ComponentChildren } from 'preact'
import { useVisit } from './visit-context.ts'

export interface DisclosureProps {
  summary: string
  /** Where the form inside is sent. */
  action: string
  children: ComponentChildren
}

/** A form out of the way until somebody wants it; open when what was sent from it was refused. */
export function Disclosure({ summary, action, children }: DisclosureProps) {
  const { problem, url } = useVisit()
  return (
    <details class="disclosure" open={problem !== null && url.split('?')[0] === action}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
