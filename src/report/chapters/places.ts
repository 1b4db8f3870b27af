import type { Place } from '../../mcda/national.ts'
import type { Context } from '../context.ts'

/** A model's rank and total in a what-if ranking, in words where it has none. */
export function placesText(
  { t, amount }: Context,
  places: readonly Place[],
  model: string,
): { rank: string; total: string } {
  const place = places.find(candidate => candidate.model === model)
  if (!place) return { rank: t('report.not-ranked'), total: t('report.not-ranked') }
  return {
    rank: place.rank === null ? t('report.unknown') : String(place.rank),
    total: place.total === null ? t('report.unknown') : amount(place.total, 'points'),
  }
}
