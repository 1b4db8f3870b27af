import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { recordDecision } from '../../dossier/decide/decision.ts'
import { DecisionKind } from '../../dossier/event.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { At, Erasable, Hash, ProjectPath, Receipt } from '../schemas.ts'

const Decision = z
  .strictObject({
    kind: DecisionKind,
    model: Id.nullable(),
    decidedBy: Erasable,
    text: Erasable,
    restsOn: z.strictObject({ seq: z.int(), hash: Hash }),
    seq: z.int(),
    at: At,
  })
  .meta({ id: 'Decision' })

export function decisions(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/decisions',
    {
      config: { operation: 'listDecisions' },
      schema: {
        tags: ['results'],
        summary: 'What was decided, by whom, and on which entry of the dossier it rests',
        params: ProjectPath,
        response: { 200: z.strictObject({ decisions: z.array(Decision) }) },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => {
        const hashes = state.decisions.flatMap(({ decidedBy, text }) => [decidedBy.hash, text.hash])
        const notes = await readNotes(app.store.db, projectId, hashes)
        return {
          decisions: state.decisions.map(decision => ({
            ...decision,
            decidedBy: notes.get(decision.decidedBy.hash) ?? null,
            text: notes.get(decision.text.hash) ?? null,
          })),
        }
      }),
  )

  api.post(
    '/projects/:projectId/decisions',
    {
      config: { operation: 'recordDecision', idempotent: true, structural: true },
      schema: {
        tags: ['results'],
        summary: 'Record a decision, that note was taken, or that it was deferred',
        params: ProjectPath,
        body: z
          .strictObject({
            kind: DecisionKind,
            model: Id.nullable().default(null),
            decidedBy: FreeText,
            text: FreeText,
            restsOn: z.int().min(1).optional().meta({
              description: 'The entry of the ranking the board had before it; absent: the last one.',
            }),
          })
          .meta({
            example: {
              kind: 'decided',
              model: 'M6',
              decidedBy: 'Algemeen Bestuur',
              text: 'Instemmen met M6',
            },
          }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) => {
      const { restsOn: seq, ...decision } = request.body
      const restsOn = seq === undefined ? undefined : await app.dossiers.entry(request.params.projectId, seq)
      return created(
        reply,
        act(app, request, (state, context) => recordDecision(state, { ...decision, restsOn }, context)),
      )
    },
  )
}
