import type { Answers } from './answers.ts'

/** Answers by question: the group that it is about, empty for the root. */
export type Draft = Readonly<Record<string, Answers>>

/** More people than weigh at one time. */
const MOST = 2000

/**
 * What assessors typed and did not hand in yet. It is nobody's judgement so far, so it stands in no dossier:
 * it is kept by this process for who typed it, and is gone when the service starts anew.
 */
export function keptDrafts() {
  const kept = new Map<string, Draft>()
  const keyOf = (project: string, assessor: string) => `${project} ${assessor}`
  const find = (project: string, assessor: string): Draft => kept.get(keyOf(project, assessor)) ?? {}
  const put = (project: string, assessor: string, draft: Draft) => {
    const key = keyOf(project, assessor)
    kept.delete(key)
    if (Object.keys(draft).length > 0) kept.set(key, draft)
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  }
  return {
    find,
    keep: (project: string, assessor: string, question: string, answers: Answers) =>
      put(project, assessor, { ...find(project, assessor), [question]: answers }),
    /** What was handed in is no draft any more; what was typed since, is. */
    settle: (project: string, assessor: string, handedIn: Draft) => {
      const left = Object.entries(find(project, assessor)).filter(
        ([question, answers]) => JSON.stringify(answers) !== JSON.stringify(handedIn[question]),
      )
      put(project, assessor, Object.fromEntries(left))
    },
  }
}
export type Drafts = ReturnType<typeof keptDrafts>
