import type { Language } from '../dossier/text.ts'
import { type StatementCode, statementCodes } from '../dossier/verdict-page.ts'
import { formatDate, formatList } from './format.ts'
import { type MessageParams, message } from './message.ts'
import { type SentenceNames, verdictSentence } from './verdict-sentence.ts'

/** How everything that a statement can name is called, by its id. */
export interface StatementNames extends SentenceNames {
  group: (id: string) => string
  development: (id: string) => string
  outcome: (development: string, id: string) => string
}

type Params = MessageParams
type Naming = (id: string, params: Params, names: StatementNames) => string

const model: Naming = (id, _, names) => names.model(id)
const criterion: Naming = (id, _, names) => names.criterion(id)
const outcome: Naming = (id, { development }, names) => names.outcome(String(development), id)

/** Which parameters hold ids, of what. */
const kinds: Record<string, Naming> = {
  model,
  models: model,
  modelsElse: model,
  rival: model,
  below: model,
  above: model,
  criterion,
  criteria: criterion,
  subject: (id, { of }, names) => (of === 'group' ? names.group(id) : names.criterion(id)),
  fn: (id, _, names) => names.fn(id),
  development: (id, _, names) => names.development(id),
  reserved: (id, _, names) => names.development(id),
  entering: model,
  developments: (id, _, names) => names.development(id),
  outcome,
  outcomeElse: outcome,
}
const dates = new Set(['expected', 'decideBy', 'until'])
/** What holds for each of some models by itself: M3 or M6, not M3 and M6. */
const each = new Set(['compromise', 'national-regret', 'national-decide-now'])

const isOwn = (code: string): code is StatementCode => (statementCodes as readonly string[]).includes(code)

/** One statement of the verdict on one page, with names in the place of ids and dates written out. */
export function statementText(
  language: Language,
  { code, params }: { code: string; params: Params },
  names: StatementNames,
): string {
  if (!isOwn(code)) return verdictSentence(language, { code, params }, names)
  const told = Object.entries(params).map(([param, value]) => {
    if (typeof value !== 'string' || value === '') return [param, value]
    if (dates.has(param)) return [param, formatDate(language, value)]
    // A word that a sentence chooses by has no hyphen.
    if (param === 'reading') return [param, value.replace('-', '_')]
    const naming = kinds[param]
    if (!naming) return [param, value]
    return [
      param,
      formatList(
        language,
        value.split(', ').map(id => naming(id, params, names)),
        each.has(code) ? 'disjunction' : 'conjunction',
      ),
    ]
  })
  return message(language, `statement.${code}`, Object.fromEntries(told))
}
