import type { Criterion } from '../../dossier/framework.ts'
import { type ScoreContent, scaleEnds } from '../../dossier/score.ts'
import {
  type FilledScoreForm,
  SCORE_FORM_FORMAT,
  type ScoreFormRow,
  type ScoreFormWords,
  scoreFormMarks,
} from '../../dossier/score-form.ts'
import { inLanguage, type Language, type Text } from '../../dossier/text.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { type Words, wordsIn } from '../../i18n/message.ts'
import { scoreFormWords } from './score-form-words.ts'
import { type Cell, type Choice, type Column, column, type Sheet } from './sheet.ts'

/** The form to fill in without a connection: how, what is asked, and by what it is known when it returns. */
export function scoreFormSheets(form: FilledScoreForm, language: Language): Sheet[] {
  const words = scoreFormWords[language]
  const t = wordsIn(language)
  const text = (words: Text) => inLanguage(words, language)
  return [guide(form, t, text, words), scores(form, language, t, text, words), mark(form, t, words)]
}

function guide(
  { name, example, round, rows }: FilledScoreForm,
  t: Words,
  text: (text: Text) => string,
  { states, sheets }: ScoreFormWords,
): Sheet {
  const [cannotJudge] = states['cannot-judge']
  const [notApplicable] = states['not-applicable']
  return {
    name: t('score-sheet.sheet.guide'),
    columns: [column(t('score-sheet.guide.subject'), 22), column(t('score-sheet.guide.what'), 100)],
    frozen: 0,
    rows: [
      ...(example ? [[t('report.example'), text(example)]] : []),
      [t('report.project'), text(name)],
      [t('score-sheet.mark.round'), round],
      [
        t('score-sheet.guide.rows'),
        t('score-sheet.guide.rows.text', { count: rows.length, sheet: sheets.scores }),
      ],
      [
        t('score-sheet.column.score'),
        t('score-sheet.guide.score', { cannotJudge: cannotJudge!, notApplicable: notApplicable! }),
      ],
      [t('score-sheet.guide.empty'), t('score-sheet.guide.empty.text')],
      [t('score-sheet.guide.range'), t('score-sheet.guide.range.text')],
      [t('score-sheet.column.motivation'), t('score-sheet.guide.motivation')],
      [t('score-sheet.guide.leave'), t('score-sheet.guide.leave.text')],
      [t('score-sheet.guide.hand-in'), t('score-sheet.guide.hand-in.text')],
    ],
  }
}

function scores(
  { rows }: FilledScoreForm,
  language: Language,
  t: Words,
  text: (text: Text) => string,
  words: ScoreFormWords,
): Sheet {
  const input = (heading: string, width: number): Column => ({ ...column(heading, width), input: true })
  const { columns: own } = words
  return {
    name: words.sheets.scores,
    columns: [
      column(own.criterion, 11),
      column(t('score-sheet.column.criterion-name'), 24),
      column(own.fn, 11),
      column(t('score-sheet.column.fn-name'), 22),
      column(own.model, 9),
      column(t('score-sheet.column.model-name'), 24),
      column(t('score-sheet.column.definition'), 34),
      column(t('score-sheet.column.scale'), 46),
      input(own.score, 13),
      input(own.low, 9),
      input(own.high, 9),
      input(own.motivation, 50),
    ],
    // Up to the names of what is scored: more would leave no room on a small screen.
    frozen: 2,
    rows: rows.map(({ criterion, fn, model, answer }): Cell[] => [
      criterion.id,
      text(criterion.name),
      fn?.id ?? null,
      fn && text(fn.name),
      model.id,
      text(model.name),
      text(criterion.definition),
      scaleText(criterion, language, t, text).join('\n'),
      answer && scoreCell(answer.score, words),
      answer?.score.state === 'value' ? answer.score.low : null,
      answer?.score.state === 'value' ? answer.score.high : null,
      answer?.motivation ?? null,
    ]),
    choices: choicesOf(rows, words, SCORE_COLUMN),
  }
}
const SCORE_COLUMN = 8

const scoreCell = (score: ScoreContent, { states }: ScoreFormWords): Cell =>
  score.state === 'value' ? score.value : states[score.state][0]!

/** Every level on its own line, and what a score must come with. */
function scaleText(
  criterion: Criterion,
  language: Language,
  t: Words,
  text: (text: Text) => string,
): string[] {
  const { scale, motivation } = criterion
  const amount = (level: number) => formatNumber(language, level, 'full')
  const { min, max } = scaleEnds(criterion)
  const lines =
    scale.kind === 'number'
      ? [t('score-sheet.scale.number', { min: amount(min), max: amount(max), unit: text(scale.unit) })]
      : levelsOf(criterion).map(({ level, anchor }) =>
          anchor
            ? `${amount(level)} = ${text(anchor)}`
            : t('score-sheet.scale.bare', { level: amount(level) }),
        )
  return motivation === 'optional'
    ? lines
    : [
        ...lines,
        motivation === 'required'
          ? t('score-sheet.scale.motivation')
          : t('score-sheet.scale.motivation-at-ends', {
              ends: formatList(language, [amount(min), amount(max)]),
            }),
      ]
}

const levelsOf = ({ scale }: Criterion) =>
  scale.kind === 'levels' ? [...scale.levels].sort((a, b) => a.level - b.level) : []

/** The levels to choose from, once for each list of levels. */
function choicesOf(
  rows: readonly ScoreFormRow<unknown>[],
  { states }: ScoreFormWords,
  column: number,
): Choice[] {
  const byList = new Map<string, Choice>()
  rows.forEach(({ criterion }, i) => {
    if (criterion.scale.kind === 'number') return
    const allowed = [
      ...levelsOf(criterion).map(({ level }) => String(level)),
      states['cannot-judge'][0]!,
      states['not-applicable'][0]!,
    ]
    const key = allowed.join(',')
    const choice = byList.get(key) ?? { column, rows: [], allowed }
    byList.set(key, choice)
    choice.rows.push(i)
  })
  return [...byList.values()]
}

function mark(form: FilledScoreForm, t: Words, { sheets, marks }: ScoreFormWords): Sheet {
  const values = { ...form, format: SCORE_FORM_FORMAT }
  return {
    name: sheets.mark,
    columns: [column(sheets.mark, 22), column(t('score-sheet.mark.value'), 70)],
    frozen: 0,
    rows: scoreFormMarks.map(name => [marks[name], values[name]]),
  }
}
