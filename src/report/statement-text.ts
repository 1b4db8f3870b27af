import type { Language } from '../dossier/text.ts'
import type { Statement } from '../dossier/verdict-page.ts'
import { type StatementNames, statementText } from '../i18n/statement-text.ts'
import { type Context, contextOf } from './context.ts'
import type { ReportSource } from './source.ts'

/** The statements of the verdict, each with its sentence in a language. */
export function toldStatements(source: ReportSource, language: Language): Required<Statement>[] {
  const names = statementNames(contextOf(source, language))
  return source.statements.map(statement => ({
    ...statement,
    text: statementText(language, statement, names),
  }))
}

/** Names as everywhere in the report, and what each outcome of a development is called. */
export const statementNames = ({ names, source, text }: Context): StatementNames => ({
  ...names,
  outcome: (development, id) => {
    const found = source.developments
      .find(tracked => tracked.development.id === development)
      ?.outcomes.find(outcome => outcome.id === id)
    return found ? text(found.name) : id
  },
})
