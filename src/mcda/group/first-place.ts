import { TIE_TOLERANCE } from '../rank.ts'

/** The models that share the first place; null: not known while a total is open. */
export function firstsOf(models: readonly { model: string; total: number | null }[]): string[] | null {
  if (models.some(({ total }) => total === null)) return null
  const best = models.reduce((most, { total }) => Math.max(most, total!), Number.NEGATIVE_INFINITY)
  return models.filter(({ total }) => total! >= best - TIE_TOLERANCE).map(({ model }) => model)
}

/** Whether the same models share the first place, in whatever order. */
export const isSameFirst = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(model => b.includes(model))
