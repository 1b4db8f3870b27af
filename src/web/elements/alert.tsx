import type { ComponentChildren } from 'preact'

export interface AlertProps {
  kind: 'info' | 'ok' | 'warning' | 'error'
  /** `status`: read out when it appears. */
  role?: 'status' | 'alert'
  children: ComponentChildren
}

/** Words that must not be missed. */
export function Alert({ kind, role, children }: AlertProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind}`} role={role}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">{children}</div>
      </div>
    </div>
  )
}
