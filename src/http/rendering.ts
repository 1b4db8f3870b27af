import type { App } from '../app/app.ts'
import { isHeavy, type RenderOrder, render } from '../report/rendering.ts'

/** Makes a report: what takes long in a thread of the pool, so that nobody else waits for it. */
export function rendered(app: App, order: RenderOrder): Promise<string | Uint8Array> {
  const { renderer } = app.environment
  return renderer && isHeavy(order) ? app.pool.elsewhere(renderer, order) : render(order)
}
