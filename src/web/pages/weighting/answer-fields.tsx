import type { ComponentChildren } from 'preact'
import { formatNumber } from '../../../i18n/format.ts'
import { readDecimal } from '../../../mcda/written-number.ts'
import { fieldId, Radios, Select, TextField } from '../../elements/field.tsx'
import { useForm } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { type Answers, askedAbout, extremesIn, pairsOf, rankRules, type Way } from './answers.ts'
import { PairScale } from './pair-scale.tsx'
import type { Question } from './question.ts'

interface Props {
  question: Question
  answers: Answers
}

/** The fields in which one question is answered, in the way that was chosen. */
export function AnswerFields(props: Props) {
  switch (props.answers.way) {
    case 'points':
      return <PointFields {...props} />
    case 'ranking':
      return <RankingFields {...props} />
    case 'swing':
      return <SwingFields {...props} />
    case 'ahp':
      return <PairFields {...props} />
    case 'bwm':
      return <ExtremeFields {...props} />
  }
}

/** What is asked, and what is wrong with the answer as a whole. */
function Asked({
  way,
  legend,
  summed = false,
  children,
}: {
  way: Way
  legend: string
  /** Amounts that come to 100 together. */
  summed?: boolean
  children: ComponentChildren
}) {
  const { t } = useVisit()
  const error = useForm().errors.get(way)
  const id = fieldId(way)
  return (
    <fieldset
      class={`choices asked${summed ? ' weights' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={error && `${id}-error`}
    >
      <legend>
        <h2 class="utrecht-heading-2">{legend}</h2>
      </legend>
      <p class="utrecht-paragraph">{t(`weights.way.${way}.how`)}</p>
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      {children}
    </fieldset>
  )
}

/** What amounts come to, by field and what stands there; with the script while they are typed. */
export function Sum({ amounts }: { amounts: [field: string, before: string][] }) {
  const { t, language } = useVisit()
  const { typed } = useForm()
  const known = amounts
    .map(([field, before]) => readDecimal(String(typed?.[field] ?? before)))
    .filter(amount => typeof amount === 'number')
  const sum = known.reduce((total, amount) => total + amount, 0)
  return (
    <p class="utrecht-paragraph">
      {t('framework.weights.sum')} <output data-sum>{formatNumber(language, sum)}</output>{' '}
      {t('framework.weights.of')}
    </p>
  )
}

function PointFields({ question, answers: { fields } }: Props) {
  const { t } = useVisit()
  return (
    <Asked way="points" legend={t('weights.way.points')} summed>
      {question.items.map(({ id, name, about }) => (
        <TextField
          key={id}
          name={`points.${id}`}
          label={name}
          hint={about}
          inputMode="decimal"
          value={fields[`points.${id}`]}
        />
      ))}
      <Sum amounts={question.items.map(({ id }) => [`points.${id}`, fields[`points.${id}`] ?? ''])} />
    </Asked>
  )
}

function SwingFields({ question, answers: { fields } }: Props) {
  const { t } = useVisit()
  return (
    <Asked way="swing" legend={t('weights.way.swing')}>
      {question.items.map(({ id, name, swing }) => (
        <TextField
          key={id}
          name={`swing.${id}`}
          label={name}
          hint={swing}
          inputMode="decimal"
          value={fields[`swing.${id}`]}
        />
      ))}
    </Asked>
  )
}

function RankingFields({ question: { items }, answers: { fields } }: Props) {
  const { t } = useVisit()
  const places = items.map((_, i) => String(i + 1))
  return (
    <Asked way="ranking" legend={t('weights.way.ranking')}>
      {items.map(({ id, name, about }) => (
        <Select
          key={id}
          name={`place.${id}`}
          label={name}
          hint={about}
          value={fields[`place.${id}`]}
          choices={[
            { value: '', label: t('weights.choose') },
            ...places.map(place => ({ value: place, label: place })),
          ]}
        />
      ))}
      <Radios
        name="rule"
        label={t('weights.rule')}
        hint={t('weights.rule.hint')}
        value={fields.rule ?? 'centroid'}
        choices={rankRules.map(rule => ({
          value: rule,
          label: t(`weights.rule.${rule}`),
          hint: t(`weights.rule.${rule}.hint`),
        }))}
      />
    </Asked>
  )
}

function PairFields({ question: { items }, answers: { fields } }: Props) {
  const { t } = useVisit()
  return (
    <Asked way="ahp" legend={t('weights.way.ahp')}>
      <input type="hidden" name="priorities" value={fields.priorities ?? 'eigenvector'} />
      {pairsOf(items).map(([one, other]) => (
        <PairScale
          key={`${one.id} ${other.id}`}
          pair={[one, other]}
          before={fields[`pair.${one.id}~${other.id}`] ?? ''}
        />
      ))}
    </Asked>
  )
}

/** First which are the most and the least important; then each of the others beside them. */
function ExtremeFields({ question, answers }: Props) {
  const { t } = useVisit()
  const { fields } = answers
  const extremes = extremesIn(answers, question)
  const items = question.items.map(({ id, name }) => ({ value: id, label: name }))
  const choose = [{ value: '', label: t('weights.choose') }, ...items]
  return (
    <Asked way="bwm" legend={t('weights.way.bwm')}>
      <Select name="best" label={t('weights.best')} value={fields.best} choices={choose} />
      <Select name="worst" label={t('weights.worst')} value={fields.worst} choices={choose} />
      {extremes && (
        <>
          <input type="hidden" name="asked" value={askedAbout(extremes)} />
          <h3 class="utrecht-heading-3">{t('weights.from-best', { item: extremes.best.name })}</h3>
          {[...extremes.others, extremes.worst].map(({ id, name }) => (
            <Degree
              key={id}
              name={`fromBest.${id}`}
              label={t('weights.more', { item: extremes.best.name, than: name })}
              value={fields[`fromBest.${id}`]}
            />
          ))}
          {extremes.others.length > 0 && (
            <h3 class="utrecht-heading-3">{t('weights.to-worst', { item: extremes.worst.name })}</h3>
          )}
          {extremes.others.map(({ id, name }) => (
            <Degree
              key={id}
              name={`toWorst.${id}`}
              label={t('weights.more', { item: name, than: extremes.worst.name })}
              value={fields[`toWorst.${id}`]}
            />
          ))}
        </>
      )}
    </Asked>
  )
}

const steps = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

function Degree({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  const { t } = useVisit()
  const between = value && !steps.some(step => step === value) ? [value] : []
  return (
    <Select
      name={name}
      label={label}
      value={value}
      choices={[
        { value: '', label: t('weights.choose') },
        ...steps.map(step => ({ value: step, label: t(`weights.step.${step}`) })),
        ...between.map(times => ({
          value: times,
          label: t('weights.degree.times', { times: Number(times) }),
        })),
      ]}
    />
  )
}
