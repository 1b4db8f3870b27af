import { depthFor } from '../audience.ts'
import type { Context } from '../context.ts'
import { type Block, heading, list, paragraph, table, words } from '../document.ts'

/** What is compared: the candidate models, by the variant that fills each core function. */
export function models(context: Context): Block[] {
  const { source, t, text, names } = context
  return [
    paragraph(t('report.models.intro', { count: source.models.length })),
    list(
      source.models.map(({ id, description }) =>
        description
          ? t('report.models.one', { model: names.model(id), text: text(description) })
          : names.model(id),
      ),
    ),
    ...(depthFor(context.audience, 'models') === 'short'
      ? []
      : [...variants(context), ...conflicts(context)]),
  ]
}

function variants({ source, framework, t, names }: Context): Block[] {
  if (framework.variants.length === 0) return [paragraph(t('report.models.no-variants'))]
  return [
    table(
      t('report.models.variants'),
      [words(t('report.function')), ...source.models.map(({ id }) => words(names.model(id)))],
      framework.functions.map(({ id }) => [
        names.fn(id),
        ...source.models.map(model => {
          const variant = model.variants[id]
          return variant ? names.variant(variant) : t('report.models.open')
        }),
      ]),
    ),
  ]
}

function conflicts({ source, framework, t, text, names }: Context): Block[] {
  const found = source.models.flatMap(({ id, conflicts: ofModel }) =>
    ofModel.map(conflict =>
      conflict.kind === 'rule'
        ? t('report.models.rule', {
            model: names.model(id),
            rule: conflict.rule,
            reason: text(conflict.reason),
          })
        : t('report.models.unfilled', { model: names.model(id), function: names.fn(conflict.function) }),
    ),
  )
  if (found.length > 0) return [heading(t('report.models.conflicts')), list(found)]
  return framework.modelRules.length > 0 ? [paragraph(t('report.models.no-conflicts'))] : []
}
