import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { noteDiscussion } from '../../dossier/decide/discussion.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { At, Erasable, ProjectPath, Receipt } from '../schemas.ts'

const about = {
  round: z.int().min(1).meta({ description: 'The closed round that was discussed.' }),
  criterion: Id,
  model: Id.nullable().meta({ description: 'Null: about the criterion as a whole.' }),
  fn: Id.nullable(),
}
const DiscussionNote = z
  .strictObject({ ...about, text: Erasable, seq: z.int(), at: At })
  .meta({ id: 'DiscussionNote' })

export function discussion(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/discussion-notes',
    {
      config: { operation: 'listDiscussionNotes' },
      schema: {
        tags: ['rounds'],
        summary: 'What the discussions of closed rounds came to',
        params: ProjectPath,
        response: { 200: z.strictObject({ discussionNotes: z.array(DiscussionNote) }) },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => {
        const hashes = state.discussionNotes.map(({ note }) => note.hash)
        const notes = await readNotes(app.store.db, projectId, hashes)
        return {
          discussionNotes: state.discussionNotes.map(({ note, by: _, ...rest }) => ({
            ...rest,
            text: notes.get(note.hash) ?? null,
          })),
        }
      }),
  )

  api.post(
    '/projects/:projectId/discussion-notes',
    {
      config: { operation: 'noteDiscussion', idempotent: true },
      schema: {
        tags: ['rounds'],
        summary: 'Note what the discussion of a closed round came to; it changes no score',
        params: ProjectPath,
        body: z
          .strictObject({
            ...about,
            model: about.model.default(null),
            fn: about.fn.default(null),
            text: FreeText,
          })
          .meta({
            example: {
              round: 1,
              criterion: 'KW1',
              model: 'M1',
              text: 'Het ging om de vraag of inzetten elders meetellen: ja.',
            },
          }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => noteDiscussion(state, request.body, context)),
      ),
  )
}
