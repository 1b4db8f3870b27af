import type { App } from '../app/app.ts'
import type { Act, Receipt } from '../app/dossiers.ts'
import type { Sent } from './visit.ts'

/** The one way in which a form changes a dossier: on whose account, under which guard, by which rule. */
export const act = (app: App, sent: Sent, decide: Act['decide'], id?: string): Promise<Receipt> =>
  app.dossiers.act({ project: sent.params.projectId!, by: sent.by, id, ...sent.guard, decide })
