import type { FindingCode } from '../dossier/lint.ts'
import { type Refusal, type RefusalCode, type RefusalDetail, refusals } from '../dossier/refusal.ts'
import type { Language } from '../dossier/text.ts'
import type { InvalidCode, InvalidProblem, Issue } from '../mcda/invalid.ts'
import { type MessageKey, message } from './message.ts'

export interface Explanation {
  title: string
  /** Where, why, and what to do next. */
  detail: string
  faults: { path: string; code: string; message: string }[]
}

/** A rule of the dossier said no. */
export function explainRefusal(language: Language, { code, params, path, details }: Refusal): Explanation {
  const places = details.length > 0 ? details : path ? [{ code, params, path }] : []
  return {
    title: message(language, `refusal.${code}.title`, params),
    detail: message(language, `refusal.${code}.detail`, params),
    faults: places.map(fault => ({
      path: fault.path,
      code: fault.code,
      message: message(language, wordsFor(fault.code), fault.params),
    })),
  }
}

const wordsFor = (code: RefusalDetail['code']): MessageKey =>
  code in refusals ? `refusal.${code as RefusalCode}.detail` : `lint.${code as FindingCode}`

/** The maths has no defensible answer. */
export function explainInvalid(
  language: Language,
  { code, params, path, issues }: InvalidProblem,
): Explanation {
  const all = { ...params, path }
  const detail = message(language, `invalid.${code satisfies InvalidCode}.detail`, all)
  return {
    title: message(language, `invalid.${code satisfies InvalidCode}.title`, all),
    detail,
    faults:
      issues.length > 0
        ? issues.map(issue => ({ path: issue.path, code: issue.code, message: issueText(language, issue) }))
        : [{ path, code, message: detail }],
  }
}

const issueText = (language: Language, issue: Issue): string =>
  language === 'en' ? issue.message : message(language, `issue.${issue.code}`)
