import type { Criterion, ScaleValue } from '../../../dossier/framework.ts'
import { inLanguage, type Text } from '../../../dossier/text.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { Facts } from '../../elements/facts.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { namesOf, type Working } from './working.ts'

/** What is asked, and how is computed. */
export function GeneralRules({ working: { framework } }: { working: Working }) {
  const { t, language } = useVisit()
  const { title, question, closeCallMargin, aggregation, weighting } = framework
  return (
    <Facts
      facts={[
        [t('framework.title'), inLanguage(title, language)],
        [t('framework.question'), inLanguage(question, language)],
        [t('framework.margin'), t('framework.margin.points', { margin: closeCallMargin })],
        [t('framework.aggregation'), t(`framework.aggregation.${aggregation}`)],
        [t('framework.weighting'), t(`framework.weighting.${weighting}`)],
      ]}
    />
  )
}

/** What every criterion asks, why, and what its levels mean. */
export function Meanings({ working }: { working: Working }) {
  return (
    <>
      {working.framework.criteria.map((criterion, i) => (
        <Meaning key={i} working={working} criterion={criterion} />
      ))}
    </>
  )
}

function Meaning({ working, criterion }: { working: Working; criterion: Criterion }) {
  const visit = useVisit()
  const { t, language } = visit
  const text = (words: Text) => inLanguage(words, language)
  const { id, definition, motive, requirement, flagged, developments, motivation } = criterion
  const development = (id: string) => {
    const known = working.developments.find(development => development.id === id)
    return known ? `${id} ${text(known.name)}` : id
  }
  return (
    <section class="meaning" id={`criterion-${id}`} aria-labelledby={`criterion-${id}-name`}>
      <h3 class="utrecht-heading-3" id={`criterion-${id}-name`}>
        {namesOf(working, visit)(id)}
      </h3>
      <p class="utrecht-paragraph">{text(definition)}</p>
      {motive && <p class="utrecht-paragraph">{t('report.criterion.motive', { motive: text(motive) })}</p>}
      <ScaleOf criterion={criterion} />
      <Facts
        facts={[
          [t('report.criterion.per'), t(`report.criterion.per.${criterion.per}`)],
          [t('report.criterion.input'), t(`report.criterion.input.${criterion.input}`)],
          [
            t('framework.combine'),
            criterion.per === 'function' && t(`framework.combine.${criterion.combine}`),
          ],
          [t('framework.function-weights'), functionWeights(criterion, language)],
          [
            t('framework.requirement'),
            requirement && `${limits(visit, criterion)}: ${t(`report.requirement.${requirement.breach}`)}`,
          ],
          [t('report.requirement.source'), requirement?.source && text(requirement.source)],
          [
            t('report.criterion.national'),
            flagged && (developments.map(development).join(', ') || t('report.yes')),
          ],
          [t('framework.motivation'), t(`framework.motivation.${motivation}`)],
          [t('framework.preference'), preferenceText(criterion, language)],
        ].map(([term, value]) => [term as string, value || null])}
      />
    </section>
  )
}

/** `linear, q 0,1, p 0,3`, as the literature has it: it is set by whoever knows it. */
export const preferenceText = ({ preference }: Criterion, language: 'nl' | 'en'): string =>
  preference
    ? Object.entries(preference)
        .map(([name, value]) =>
          typeof value === 'number' ? `${name} ${formatNumber(language, value, 'full')}` : value,
        )
        .join(', ')
    : ''

const functionWeights = ({ functionWeights }: Criterion, language: 'nl' | 'en') =>
  Object.entries(functionWeights ?? {})
    .map(([fn, weight]) => `${fn} ${formatNumber(language, weight)}`)
    .join(', ')

function limits({ t, language }: Pick<ReturnType<typeof useVisit>, 't' | 'language'>, criterion: Criterion) {
  const { requirement, scale, direction } = criterion
  const unit = scale.kind === 'number' ? ` ${inLanguage(scale.unit, language)}` : ''
  const bound = (limit: number) =>
    t(`report.requirement.limit.${direction}`, { limit: `${formatNumber(language, limit, 'full')}${unit}` })
  const { limit } = requirement!
  return typeof limit === 'number'
    ? bound(limit)
    : Object.entries(limit)
        .map(([fn, level]) => `${fn} ${bound(level)}`)
        .join(', ')
}

/** The scale with the anchor of every level, the best on top. */
function ScaleOf({ criterion }: { criterion: Criterion }) {
  const { t, language } = useVisit()
  const { scale, direction } = criterion
  const amount = (level: number) => formatNumber(language, level, 'full')
  const own = ownValues(criterion, language, t)
  if (scale.kind === 'number')
    return (
      <p class="utrecht-paragraph">
        {t(`report.criterion.direction.${direction}`)}{' '}
        {t(scale.value ? 'report.criterion.valued-scale' : 'report.criterion.number-scale', {
          unit: inLanguage(scale.unit, language),
          worst: amount(scale.worst),
          best: amount(scale.best),
        })}{' '}
        {own}
      </p>
    )
  const levels = [...scale.levels].sort((a, b) =>
    direction === 'max' ? b.level - a.level : a.level - b.level,
  )
  return (
    <>
      <dl class="anchors">
        {levels.flatMap(({ level, anchor }, i) => [
          <dt key={`${i} level`}>{amount(level)}</dt>,
          <dd key={i}>{anchor ? inLanguage(anchor, language) : t('framework.level.bare')}</dd>,
        ])}
      </dl>
      <p class="utrecht-paragraph">
        {t(`report.criterion.direction.${direction}`)} {own}
      </p>
    </>
  )
}

/** What levels are worth, where that is no straight line; null where it is. */
export function ownValues(
  { scale }: Pick<Criterion, 'scale'>,
  language: 'nl' | 'en',
  t: ReturnType<typeof useVisit>['t'],
): string | null {
  const points = (pairs: readonly (readonly [number, number])[]) =>
    pairs
      .map(([level, value]) =>
        t('report.criterion.value.level', {
          level: formatNumber(language, level, 'full'),
          value: formatNumber(language, value, 'value'),
        }),
      )
      .join('; ')
  if (scale.kind === 'levels') {
    const valued = scale.levels.flatMap(({ level, value }) =>
      value === undefined ? [] : [[level, value] as const],
    )
    return valued.length > 0 ? t('report.criterion.value.levels', { values: points(valued) }) : null
  }
  const value: ScaleValue | undefined = scale.value
  if (value === undefined) return null
  return value.kind === 'piecewise'
    ? t('report.criterion.value.points', { values: points(value.points) })
    : t('framework.value.expression', { expression: value.expression })
}

/** Core functions and variants, and the rules for what goes together. */
export function FunctionsAndVariants({ working }: { working: Working }) {
  const { t, language } = useVisit()
  const { framework, base, edits } = working
  const text = (words: Text) => inLanguage(words, language)
  return (
    <>
      {(['functions', 'variants'] as const).map(list => (
        <div key={list}>
          <h3 class="utrecht-heading-3">{t(`framework.${list}.list`)}</h3>
          {framework[list].length === 0 && <p class="utrecht-paragraph">{t('framework.variants.none')}</p>}
          <ul class="utrecht-unordered-list">
            {framework[list].map(part => {
              const name = `${part.id}: ${text(part.name)}`
              return (
                <li key={part.id} class="utrecht-unordered-list__item">
                  {edits ? (
                    <a class="utrecht-link" href={`${base}/${list}/${part.id}`}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                  {'description' in part && part.description && `. ${text(part.description)}`}
                </li>
              )
            })}
          </ul>
          {edits && (
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={`${base}/new-${list === 'functions' ? 'function' : 'variant'}`}>
                {t(`framework.${list}.new`)}
              </a>
            </p>
          )}
        </div>
      ))}
      {framework.modelRules.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t('framework.model-rules')}</h3>
          <ul class="utrecht-unordered-list">
            {framework.modelRules.map(rule => (
              <li key={rule.id} class="utrecht-unordered-list__item">
                {t(`framework.model-rule.${rule.kind}`, {
                  parts:
                    rule.kind === 'same-variant'
                      ? rule.functions.join(', ')
                      : rule.choices.map(choice => `${choice.function} ${choice.variant}`).join(', '),
                })}{' '}
                {text(rule.reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
