import type { Words } from '../../../i18n/message.ts'
import type { Consistency } from '../../../mcda/weighting/elicitation.ts'
import type { Comparison } from '../../../mcda/weighting/pairwise-comparison.ts'
import type { Triad } from '../../../mcda/weighting/worst-triad.ts'
import type { Item } from './question.ts'

export interface Agreement {
  /** null: cannot be said. */
  agrees: boolean | null
  text: string
  /** Which answers contradict each other most; null when they agree. */
  clash: string | null
  triad: Triad | null
}

/** Whether somebody's comparisons agree with each other, in words. */
export function agreementOf(consistency: Consistency, items: readonly Item[], t: Words): Agreement {
  const nameOf = (id: string) => items.find(item => item.id === id)?.name ?? id
  const { within } = consistency
  const triad = consistency.measure === 'input-consistency-ratio' ? null : consistency.worstTriad
  return {
    agrees: within,
    text: textOf(consistency, t),
    clash: within === true ? null : clashIn(consistency, triad, items, nameOf, t),
    triad,
  }
}

function textOf(consistency: Consistency, t: Words): string {
  const { measure, within } = consistency
  const { value, limit } = figuresOf(consistency)
  const measured = measure.replaceAll('-', '_')
  const completed = measure === 'input-consistency-ratio' ? 0 : consistency.completed.length
  if (completed > 0) return t('weights.agreement.completed', { count: completed })
  if (value === null || limit === null || within === null) return t('weights.agreement.unknown')
  return t(`weights.agreement.${within ? 'within' : 'beyond'}`, { measure: measured, value, limit })
}

function figuresOf(consistency: Consistency): { value: number | null; limit: number | null } {
  switch (consistency.measure) {
    case 'consistency-ratio':
      return { value: consistency.consistencyRatio[consistency.randomIndex], limit: consistency.limit }
    case 'geometric-consistency-index':
      return { value: consistency.geometricConsistencyIndex, limit: consistency.limit }
    case 'input-consistency-ratio':
      return { value: consistency.inputConsistencyRatio, limit: consistency.threshold }
  }
}

function clashIn(
  consistency: Consistency,
  triad: Triad | null,
  items: readonly Item[],
  nameOf: (id: string) => string,
  t: Words,
): string | null {
  const said = ({ item, over, ratio }: Comparison): string => {
    const [more, less, times] = ratio < 1 ? [over, item, 1 / ratio] : [item, over, ratio]
    return t('weights.agreement.said', {
      more: nameOf(more),
      less: nameOf(less),
      times: Number(times.toFixed(2)),
    })
  }
  if (triad) {
    const [first, second, third] = triad.judgements
    const implied = said({ ...third!, ratio: triad.implied })
    return t('weights.agreement.triad', {
      first: said(first!),
      second: said(second!),
      third: said(third!),
      implied,
    })
  }
  if (consistency.measure !== 'input-consistency-ratio') return null
  const ratios = consistency.inputConsistencyRatios
  const worst = ratios.indexOf(Math.max(...ratios))
  return consistency.within === false ? t('weights.agreement.item', { item: items[worst]?.name ?? '' }) : null
}
