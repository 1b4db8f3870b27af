import type { EventType } from '../dossier/event.ts'
import type { FindingCode } from '../dossier/lint.ts'
import {
  type Refusal,
  type RefusalCode,
  type RefusalDetail,
  type RefusalParams,
  refusals,
} from '../dossier/refusal.ts'
import type { Language } from '../dossier/text.ts'
import type { TotalDiffers } from '../mcda/expression/formula.ts'
import type { InvalidCode, InvalidProblem, Issue } from '../mcda/invalid.ts'
import { type MessageKey, message } from './message.ts'

/** The facts that If-Match guards. */
type StructuralType = Exclude<
  EventType,
  | 'token-issued'
  | 'token-revoked'
  | 'weights-given'
  | 'score-given'
  | 'scores-handed-in'
  | 'measurement-entered'
  | 'discussion-noted'
>

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
    detail: message(language, `refusal.${code}.detail`, inWords(language, params, path)),
    faults: places.map(fault => ({
      path: fault.path,
      code: fault.code,
      message: faultText(language, fault),
    })),
  }
}

/** One reason, a rule or a finding of the linter, in a sentence. */
export const faultText = (language: Language, { code, params, path }: RefusalDetail): string =>
  message(language, wordsFor(code), inWords(language, params, path))

/** A total given by hand that its parts do not come to. */
export const totalDiffersText = (language: Language, { of, sum, stated, difference }: TotalDiffers): string =>
  message(language, `measurement.${of}-differs`, { sum, stated, difference: Math.abs(difference) })

/** Where the maths had an objection (`fault`), its own words as `{reason}`; and facts (`changes`) in words. */
function inWords(language: Language, params: RefusalParams, path: string): RefusalParams {
  if ('fault' in params) {
    const reason = message(language, `invalid.${params.fault as InvalidCode}.detail`, { ...params, path })
    return { ...params, reason }
  }
  if (typeof params.changes !== 'string') return params
  const changes = params.changes.replace(/[a-z]+(-[a-z]+)+/g, type =>
    message(language, `event.${type as StructuralType}`),
  )
  return { ...params, changes }
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
