import type { ComponentChildren } from 'preact'
import { useRefusedAt } from './visit-context.ts'

export interface DisclosureProps {
  summary: string
  /** Where the form inside is sent. */
  action: string
  children: ComponentChildren
}

/** A form out of the way until somebody wants it; open when what was sent from it was refused. */
export function Disclosure({ summary, action, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={useRefusedAt(action)}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
