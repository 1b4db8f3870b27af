import type { Criterion, Scale } from '../../../dossier/framework.ts'
import { scaleEnds } from '../../../dossier/score.ts'
import { inLanguage, type Language } from '../../../dossier/text.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { decimalText } from '../../decimal.ts'
import { fieldId, TextArea, TextField, useTyped } from '../../elements/field.tsx'
import { useForm } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import type { Typed } from '../../visit.ts'
import { fieldName, markOf, type Part, parts, readCell, sameContent, typedCells } from './answer.ts'
import { standingIn } from './give-typed.ts'
import { isAnswered, type OwnCell } from './own-scores.ts'
import { cellLabel, scoreText } from './words.ts'

export interface CellProps {
  criterion: Criterion
  cell: OwnCell
}

/** One model on a criterion that is scored once per model: every level with its words. */
export function ModelCell({ criterion, cell }: CellProps) {
  const { t, language } = useVisit()
  const required = criterion.motivation === 'required'
  return (
    <fieldset class="cell" {...scripted(cell, cellLabel(language, cell))}>
      <legend>
        <h2 class="utrecht-heading-2">{cellLabel(language, cell)}</h2>
      </legend>
      {cell.model.description && (
        <p class="utrecht-paragraph quiet">{inLanguage(cell.model.description, language)}</p>
      )}
      <Notes cell={cell} />
      <div class="levels" id={fieldId(fieldName(cell.name, 'score'))} tabIndex={-1}>
        <Choices criterion={criterion} cell={cell} anchors />
      </div>
      <TextArea
        name={fieldName(cell.name, 'motivation')}
        label={t('scores.motivation')}
        hint={required ? undefined : t(`scores.motivation.${criterion.motivation}`)}
        value={standingIn(cell).motivation}
        rows={3}
      />
      <Range criterion={criterion} cell={cell} />
      <CellState criterion={criterion} cell={cell} />
    </fieldset>
  )
}

/** One function of one model: the levels in a row, their words at the head of it. */
export function FunctionCell({ criterion, cell }: CellProps) {
  const { t, language } = useVisit()
  const { errors } = useForm()
  const id = fieldId(cell.name)
  const motivation = standingIn(cell).motivation
  const typed = useTyped(fieldName(cell.name, 'motivation'), motivation)
  const refused = (['motivation', 'low', 'high'] as const).some(part =>
    errors.has(fieldName(cell.name, part)),
  )
  return (
    <div class="function-cell" {...scripted(cell, cellLabel(language, cell))}>
      <p class="function-name" id={`${id}-name`}>
        {inLanguage(cell.fn!.name, language)}
        {cell.variant && <small class="quiet">{inLanguage(cell.variant.name, language)}</small>}
      </p>
      <div class="function-answer">
        <Notes cell={cell} />
        <div
          class={`choice-row${criterion.scale.kind === 'number' ? ' number-row' : ''}`}
          role="radiogroup"
          aria-labelledby={`${modelHeading(cell)} ${id}-name`}
          id={fieldId(fieldName(cell.name, 'score'))}
          tabIndex={-1}
        >
          <Choices criterion={criterion} cell={cell} />
        </div>
        <div class="cell-foot">
          <details open={typed !== '' || refused || criterion.motivation === 'required'}>
            <summary>
              {t('scores.more')}
              <span class="only-heard"> {cellLabel(language, cell)}</span>
            </summary>
            <TextArea
              name={fieldName(cell.name, 'motivation')}
              label={t('scores.motivation')}
              hint={t(`scores.motivation.${criterion.motivation}`)}
              value={motivation}
              rows={2}
            />
            <RangeFields criterion={criterion} cell={cell} />
          </details>
          <CellState criterion={criterion} cell={cell} />
        </div>
      </div>
    </div>
  )
}

export const modelHeading = ({ model }: OwnCell): string => fieldId(`model ${model.id}`)

/** For the script that saves each cell: which one it is, and what to call it. */
const scripted = (cell: OwnCell, label: string) => ({ 'data-cell': cell.name, 'data-label': label })

/** What one should know before choosing: what was said before, and what is wrong. */
function Notes({ cell }: { cell: OwnCell }) {
  const visit = useVisit()
  const { t } = visit
  const { errors } = useForm()
  const { earlier, name } = cell
  const wrong = (['was', 'score'] as const).flatMap(part => {
    const field = fieldName(name, part)
    return errors.has(field) ? [{ field, message: errors.get(field)!, part }] : []
  })
  return (
    <>
      {/* Not what was typed: what stands there now. */}
      <input type="hidden" name={fieldName(name, 'was')} value={markOf(standingIn(cell))} />
      {earlier && (
        <p class="earlier">
          {t('scores.earlier', { round: earlier.round, score: scoreText(visit, earlier.score) })}
          {earlier.moved.length > 0 && (
            <strong> {t('scores.earlier.moved', { developments: earlier.moved.join(', ') })}</strong>
          )}
        </p>
      )}
      {wrong.map(({ field, message, part }) => (
        <p
          key={part}
          class="utrecht-form-field-error-message"
          id={part === 'was' ? fieldId(field) : `${fieldId(field)}-error`}
          tabIndex={-1}
        >
          {message}
        </p>
      ))}
    </>
  )
}

/** Every level, and beside the scale the two ways to say that there is none. */
function Choices({ criterion, cell, anchors }: CellProps & { anchors?: boolean }) {
  const { t, language } = useVisit()
  const { scale } = criterion
  const name = fieldName(cell.name, 'score')
  const chosen = useTyped(name, chosenIn(cell, scale.kind))
  const { errors } = useForm()
  const error = errors.has(name) ? `${fieldId(name)}-error` : undefined
  const radio = (value: string, label: string, anchor?: string, describedBy?: string) => (
    <label key={value} class="choice">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        name={name}
        value={value}
        checked={value === chosen}
        aria-describedby={[error, describedBy].filter(Boolean).join(' ') || undefined}
      />
      <span>
        {anchor ? <b>{label}</b> : label}
        {anchor && ` ${anchor}`}
      </span>
    </label>
  )
  const states = (['cannot-judge', 'not-applicable'] as const).map(state =>
    radio(state, t(`scores.${state}`)),
  )
  if (scale.kind === 'number')
    return (
      <>
        <NumberField criterion={criterion} cell={cell} />
        <div class="states">
          {radio('value', t('scores.give-value'))}
          {states}
        </div>
      </>
    )
  const levels = [...scale.levels].sort((a, b) => a.level - b.level)
  return (
    <>
      {levels.map(({ level, anchor }) => {
        const words = anchor ? inLanguage(anchor, language) : t('scores.between')
        const describedBy = !anchors && anchor ? `level-${level}` : undefined
        return radio(String(level), formatNumber(language, level), anchors ? words : undefined, describedBy)
      })}
      <div class="states">{states}</div>
    </>
  )
}

const chosenIn = ({ answer }: OwnCell, kind: Scale['kind']): string => {
  if (!answer) return ''
  const { score } = answer
  if (score.state !== 'value') return score.state
  return kind === 'number' ? 'value' : String(score.value)
}

function NumberField({ criterion, cell }: CellProps) {
  const { t, language } = useVisit()
  const { scale } = criterion
  if (scale.kind !== 'number') return null
  const { min, max } = scaleEnds(criterion)
  const [least, most] = [min, max].map(end => formatNumber(language, end, 'full'))
  return (
    <LevelField
      cell={cell}
      part="value"
      label={t('scores.number', { unit: inLanguage(scale.unit, language) })}
      hint={t('scores.number.hint', { min: least!, max: most! })}
    />
  )
}

type LevelPart = Part & ('value' | 'low' | 'high')

/** As it stands in a field; empty where there is none. */
const levelText = ({ answer }: OwnCell, part: LevelPart, language: Language): string => {
  const level = answer?.score.state === 'value' ? answer.score[part] : null
  return level === null ? '' : decimalText(language, level)
}

function LevelField({
  cell,
  part,
  label,
  hint,
}: {
  cell: OwnCell
  part: LevelPart
  label: string
  hint?: string
}) {
  const { language } = useVisit()
  return (
    <TextField
      name={fieldName(cell.name, part)}
      label={label}
      hint={hint}
      optional={part !== 'value'}
      inputMode="decimal"
      value={levelText(cell, part, language)}
    />
  )
}

/** How sure somebody is, for who wants to say. */
function Range({ criterion, cell }: CellProps) {
  const { t, language } = useVisit()
  const { errors } = useForm()
  const low = useTyped(fieldName(cell.name, 'low'), levelText(cell, 'low', language))
  const high = useTyped(fieldName(cell.name, 'high'), levelText(cell, 'high', language))
  const refused = (['low', 'high'] as const).some(part => errors.has(fieldName(cell.name, part)))
  return (
    <details open={low !== '' || high !== '' || refused}>
      <summary>
        {t('scores.range')}
        <span class="only-heard"> {cellLabel(language, cell)}</span>
      </summary>
      <RangeFields criterion={criterion} cell={cell} />
    </details>
  )
}

function RangeFields({ cell }: CellProps) {
  const { t } = useVisit()
  return (
    <div class="range">
      <p class="quiet">{t('scores.range.explanation')}</p>
      <LevelField cell={cell} part="low" label={t('scores.low')} />
      <LevelField cell={cell} part="high" label={t('scores.high')} />
    </div>
  )
}

/** Whether this is stored; the script that saves keeps it up to date. */
function CellState({ criterion, cell }: CellProps) {
  const { t } = useVisit()
  const { typed, errors } = useForm()
  const { answer, earlier, name } = cell
  const refused = parts.some(part => errors.has(fieldName(name, part)))
  const [state, words] = refused
    ? ['refused', t('scores.state.unsaved')]
    : typed && differs(typed, criterion, cell)
      ? ['unsaved', t('scores.state.unsaved')]
      : answer
        ? ['saved', t('scores.state.saved')]
        : earlier && isAnswered(cell)
          ? ['earlier', t('scores.state.earlier', { round: earlier.round })]
          : ['empty', t('scores.state.empty')]
  return (
    <p class="cell-state" data-state={state}>
      {words}
    </p>
  )
}

/** Whether what is shown, because it was typed, is other than what stands. */
function differs(typed: Typed, criterion: Criterion, cell: OwnCell): boolean {
  const found = typedCells(typed).find(({ name }) => name === cell.name)
  return (
    found !== undefined && !sameContent(readCell(found, criterion, cell.answer).content, standingIn(cell))
  )
}
