import { eraseDraft, findDraft, saveDraft } from '../../../store/drafts.ts'
import type { Store } from '../../../store/store.ts'
import type { Answers } from './answers.ts'

/** Answers by question: the group that it is about, empty for the root. */
export type Draft = Readonly<Record<string, Answers>>

/**
 * What assessors typed and did not hand in yet. It is nobody's judgement so far, so it stands in no dossier:
 * it is kept beside it, for who typed it, until it is handed in.
 */
export function keptDrafts(store: Store) {
  const change = (project: string, assessor: string, to: (draft: Draft) => Draft) =>
    store.write(async tx => {
      const draft = to(read(await findDraft(tx, project, assessor)))
      if (Object.keys(draft).length === 0) await eraseDraft(tx, project, assessor)
      else await saveDraft(tx, project, assessor, JSON.stringify(draft))
    })
  return {
    find: async (project: string, assessor: string) => read(await findDraft(store.db, project, assessor)),
    keep: (project: string, assessor: string, question: string, answers: Answers) =>
      change(project, assessor, draft => ({ ...draft, [question]: answers })),
    /** What was handed in is no draft any more; what was typed since, is. */
    settle: (project: string, assessor: string, handedIn: Draft) =>
      change(project, assessor, draft =>
        Object.fromEntries(
          Object.entries(draft).filter(
            ([question, answers]) => JSON.stringify(answers) !== JSON.stringify(handedIn[question]),
          ),
        ),
      ),
  }
}
export type Drafts = ReturnType<typeof keptDrafts>

const read = (content: string | null): Draft => (content === null ? {} : JSON.parse(content))
