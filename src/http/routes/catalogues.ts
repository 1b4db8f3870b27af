import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { Catalogue } from '../../dossier/catalogue.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { Id, Text } from '../../dossier/text.ts'
import type { Api } from '../api.ts'

const Kind = z.enum(['criteria-set', 'development-register', 'model-set'])

export function catalogues(api: Api, app: App): void {
  const all: Catalogue[] = [
    ...app.catalogues.criteriaSets,
    ...app.catalogues.developmentRegisters,
    ...app.catalogues.modelSets,
  ]

  api.get(
    '/catalogues',
    {
      config: { operation: 'listCatalogues' },
      schema: {
        tags: ['catalogues'],
        summary: 'Ready-made criteria sets, registers of national developments, and model sets',
        response: {
          200: z.strictObject({
            catalogues: z.array(z.strictObject({ kind: Kind, id: Id, name: Text, source: Text })),
          }),
        },
      },
    },
    async () => ({ catalogues: all.map(({ kind, id, name, source }) => ({ kind, id, name, source })) }),
  )

  api.get(
    '/catalogues/:kind/:catalogueId',
    {
      config: { operation: 'getCatalogue' },
      schema: {
        tags: ['catalogues'],
        summary: 'One catalogue, whole; copy from it what the project adopts',
        params: z.strictObject({ kind: Kind, catalogueId: Id }),
        response: { 200: Catalogue },
      },
    },
    async ({ params: { kind, catalogueId } }) => {
      const found = all.find(catalogue => catalogue.kind === kind && catalogue.id === catalogueId)
      if (!found) throw new Refusal('not-found', { what: 'catalogue', id: catalogueId })
      return found
    },
  )
}
