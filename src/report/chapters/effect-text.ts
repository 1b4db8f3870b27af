import type { Effect } from '../../mcda/development/effect.ts'
import type { Context } from '../context.ts'
import { levelText } from './requirement-text.ts'

/** What an effect is told with. */
export type EffectWords = Pick<Context, 't' | 'text' | 'amount' | 'criterion'> & {
  names: Pick<Context['names'], 'model'>
}

/** What an outcome of a national development does to the weighing, in a few words; models and criteria by id. */
export function effectText(context: EffectWords, effect: Effect): string {
  const { t, names, amount } = context
  if (effect.kind === 'rule-out')
    return t('report.outlook.effect.rule-out', { models: effect.models.map(names.model).join(', ') })
  const { criterion: id } = effect
  const level = (number: number) => {
    const criterion = context.criterion(id)
    return criterion ? levelText(context, criterion, number) : amount(number)
  }
  switch (effect.kind) {
    case 'weight':
      return t('report.outlook.effect.weight', { criterion: id, weight: amount(effect.weight) })
    case 'requirement': {
      const { limit, breach = '' } = effect
      const limits =
        typeof limit === 'number'
          ? level(limit)
          : Object.entries(limit)
              .map(([fn, own]) => `${fn} ${level(own)}`)
              .join(', ')
      return t('report.outlook.effect.requirement', { criterion: id, limit: limits, breach })
    }
    default: {
      const where = {
        criterion: id,
        models: effect.models?.join(', ') ?? '',
        functions: effect.functions?.join(', ') ?? '',
      }
      return effect.kind === 'level'
        ? t('report.outlook.effect.level', { ...where, level: level(effect.to) })
        : t('report.outlook.effect.shift', {
            ...where,
            by: level(Math.abs(effect.by)),
            direction: effect.by < 0 ? 'down' : 'up',
          })
    }
  }
}
