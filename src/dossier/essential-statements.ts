import type { Statement, VerdictSection } from './verdict-page.ts'

/** The verdict in brief, in the order in which a board reads it. */
export const essentialParts = ['leader', 'advice', 'firmness', 'assessors', 'national', 'missing'] as const

/** What a board needs first of one part of the verdict, with the numbers of the whole. */
export interface EssentialPart {
  part: (typeof essentialParts)[number]
  statements: Statement[]
}

/** What bears out the answer and cannot change it. */
const details = new Set([
  'weights-do-not-matter',
  'always-behind',
  'never-first',
  'first-for-all-profiles',
  'leave-one-out-none',
  'flagged-none',
  'without-flagged-same',
  'decide-now',
  'national-regret',
])

/** Of what comes nearest first, how many: conditions of any kind together, and so levels and developments. */
const most: Record<string, [kind: string, number]> = {
  'first-while-at-least': ['condition', 1],
  'first-while-at-most': ['condition', 1],
  'first-while-between': ['condition', 1],
  flip: ['flip', 1],
  wait: ['wait', 3],
  'decide-with-reservation': ['reservation', 3],
  'not-known': ['not-known', 3],
}

const partOf: Record<VerdictSection, EssentialPart['part']> = {
  leader: 'leader',
  conditions: 'firmness',
  changes: 'firmness',
  cannot: 'firmness',
  assessors: 'assessors',
  national: 'national',
  missing: 'missing',
}
/** What all open developments together come to. */
const isAdvice = ({ ground }: Statement): boolean => ground === 'outlook.advice'

/** What is not of the essence: what bears the answer out, and the detail after what comes nearest. */
export function otherThanEssential(statements: readonly Statement[]): Statement[] {
  const essential = new Set(essentialOf(statements).flatMap(part => part.statements))
  return statements.filter(one => !essential.has(one))
}

/** The statements that a board needs first: all that can change the answer, and of detail what comes nearest. */
export function essentialOf(statements: readonly Statement[]): EssentialPart[] {
  const told = new Map<string, number>()
  const essential = statements.filter(({ code }) => {
    const [kind, limit] = most[code] ?? [code, Number.POSITIVE_INFINITY]
    told.set(kind, (told.get(kind) ?? 0) + 1)
    return !details.has(code) && told.get(kind)! <= limit
  })
  return essentialParts
    .map(part => ({
      part,
      statements: essential.filter(one => (isAdvice(one) ? 'advice' : partOf[one.section]) === part),
    }))
    .filter(({ statements: own }) => own.length > 0)
}
