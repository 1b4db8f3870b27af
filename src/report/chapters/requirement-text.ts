import type { Criterion } from '../../dossier/framework.ts'
import type { Context } from '../context.ts'

/** `45 minuten`; a described level has no unit. */
export function levelText(
  { text, amount }: Pick<Context, 'text' | 'amount'>,
  { scale }: Criterion,
  level: number | null,
): string {
  const number = amount(level)
  return level !== null && scale.kind === 'number' ? `${number} ${text(scale.unit)}` : number
}

/** The limits of a criterion, one or per function. */
export function limitsText(context: Context, criterion: Criterion): string {
  const { t } = context
  const { limit } = criterion.requirement!
  const bound = (level: number) =>
    t(`report.requirement.limit.${criterion.direction}`, { limit: levelText(context, criterion, level) })
  if (typeof limit === 'number') return bound(limit)
  return Object.entries(limit)
    .map(([fn, level]) => `${fn}: ${bound(level)}`)
    .join('\n')
}
