import { formatNumber } from '../../../i18n/format.ts'
import { readDecimal } from '../../../mcda/written-number.ts'
import { viewOf, type WhatIf, weightText } from '../../browser/what-if-view.ts'
import { fieldId } from '../../elements/field.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import type { Visit } from '../../visit.ts'
import { type LeverKind, leverKinds } from './what-if-of.ts'

export interface TryOutProps {
  /** Path of the page. */
  path: string
  whatIf: Record<LeverKind, WhatIf>
  /** What each lever is called. */
  levers: ReadonlyMap<string, string>
  excluded: readonly string[]
}

/** Groups are the calmest start; a framework in which they say nothing has none to begin with. */
export const leverKindOf = ({ query }: Visit, whatIf: Record<LeverKind, WhatIf>): LeverKind => {
  const asked = leverKinds.find(kind => kind === query.per)
  return asked ?? (whatIf.group.levers.length > 1 ? 'group' : 'criterion')
}

interface Tried {
  typed: string
  weight: number | null
  isWrong: boolean
}

/** What was asked for in the address: `?w.KW1=20`. */
function triedIn({ query }: Visit, lever: string): Tried {
  const typed = String(query[`w.${lever}`] ?? '').trim()
  const weight = typed === '' ? null : readDecimal(typed)
  if (typeof weight === 'number' && weight >= 0 && weight <= 100) return { typed, weight, isWrong: false }
  return { typed, weight: null, isWrong: typed !== '' }
}

/** What if the weights were others? Computed on the spot, kept nowhere; a script moves it along with the sliders. */
export function TryOut({ path, whatIf: all, levers: names, excluded }: TryOutProps) {
  const visit = useVisit()
  const { t, language } = visit
  const kind = leverKindOf(visit, all)
  const whatIf = all[kind]
  const { levers } = whatIf
  const tried = levers.map(({ id }) => triedIn(visit, id))
  const set = tried.map(({ weight }) => weight)
  const view = viewOf(whatIf, set)
  const now = new Map(
    viewOf(
      whatIf,
      set.map(() => null),
    ).rows.map(({ model, place }) => [model, place]),
  )
  const isTooMuch = set.reduce<number>((sum, weight) => sum + (weight ?? 0), 0) > 100
  const points = (weight: number) => formatNumber(language, weight)
  return (
    <section id="what-if" aria-labelledby="what-if-heading">
      <h2 class="utrecht-heading-2" id="what-if-heading">
        {t('what-if.title')}
      </h2>
      <p class="utrecht-paragraph">{t('what-if.intro')}</p>
      <p class="utrecht-paragraph">
        <strong>{t('what-if.nothing-kept')}</strong>
      </p>
      {leverKinds.every(one => all[one].levers.length > 1) && (
        <ul class="links" aria-label={t('what-if.per')}>
          {leverKinds.map(one => (
            <li key={one}>
              <a
                class={`utrecht-link${one === kind ? ' utrecht-link--current' : ''}`}
                href={`${path}?per=${one}#what-if`}
                aria-current={one === kind ? 'true' : undefined}
              >
                {t(`what-if.per.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="try-out">
        <form
          method="get"
          action={`${path}#what-if`}
          id="what-if-form"
          data-what-if={JSON.stringify(whatIf)}
          class="levers"
        >
          <input type="hidden" name="per" value={kind} />
          {levers.map(({ id, weight }, i) => {
            const name = `w.${id}`
            const { typed, isWrong } = tried[i]!
            const weighs = view.weights[i]!
            return (
              <div key={id} class="lever">
                <label class="utrecht-form-label" for={fieldId(name)}>
                  {names.get(id)!}
                </label>
                {isWrong && (
                  <p class="utrecht-form-field-error-message" id={`${fieldId(name)}-error`}>
                    {t('what-if.wrong')}
                  </p>
                )}
                <input
                  type="range"
                  min={0}
                  max={100}
                  step="any"
                  value={weighs}
                  class="slider"
                  aria-label={t('what-if.slider', { name: names.get(id)! })}
                  aria-valuetext={weightText(whatIf, weighs)}
                  autocomplete="off"
                />
                <input
                  type="text"
                  inputMode="decimal"
                  autocomplete="off"
                  id={fieldId(name)}
                  name={name}
                  value={typed}
                  class="utrecht-textbox utrecht-textbox--numeric"
                  aria-describedby={`${fieldId(name)}-now${isWrong ? ` ${fieldId(name)}-error` : ''}`}
                  aria-invalid={isWrong ? 'true' : undefined}
                />
                <p class="weighs" id={`${fieldId(name)}-now`}>
                  {t('what-if.weighs')} <output for={fieldId(name)}>{weightText(whatIf, weighs)}</output>{' '}
                  {t('what-if.adopted', { weight: points(weight) })}
                </p>
              </div>
            )
          })}
          <p class="buttons">
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              {t('what-if.compute')}
            </button>
            <button
              type="submit"
              name="reset"
              value="1"
              class="utrecht-button utrecht-button--secondary-action"
            >
              {t('what-if.reset')}
            </button>
          </p>
        </form>
        <div class="tried">
          <p class="utrecht-paragraph verdict" role="status" id="what-if-status">
            {tried.some(({ isWrong }) => isWrong) ? t('what-if.wrong') : view.sentence}
          </p>
          {isTooMuch && <p class="utrecht-paragraph">{t('what-if.too-much')}</p>}
          <WideTable
            id="what-if-result"
            caption={t('what-if.table')}
            columns={[
              { heading: t('report.model') },
              { heading: t('report.rank'), align: 'end' },
              { heading: t('report.total'), align: 'end' },
              { heading: t('what-if.rank-now'), align: 'end' },
            ]}
            rows={view.rows.map(({ model, name, place, total, low, high }) => [
              <>
                {name}
                <svg
                  class="bar-of-points"
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  data-model={model}
                >
                  <rect class="sure" width={low} height={10} />
                  <rect class="open" x={low} width={high - low} height={10} />
                </svg>
              </>,
              place,
              total,
              now.get(model)!,
            ])}
          />
          {excluded.length > 0 && (
            <p class="utrecht-paragraph">{t('what-if.excluded', { models: excluded.join(', ') })}</p>
          )}
        </div>
      </div>
    </section>
  )
}
