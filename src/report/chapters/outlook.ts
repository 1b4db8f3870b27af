import type { Outlook } from '../../dossier/outlook.ts'
import { roundedDown, roundedUp } from '../../dossier/verdict-page.ts'
import { statementText } from '../../i18n/statement-text.ts'
import type { Choice } from '../../mcda/development/open-development.ts'
import type { Context } from '../context.ts'
import {
  type Block,
  figures,
  heading,
  lead,
  list,
  paragraph,
  type Row,
  type Table,
  table,
  words,
} from '../document.ts'
import { statementNames } from '../statement-text.ts'
import { developments } from './developments.ts'
import { effectText } from './effect-text.ts'

type Analysis = Outlook['analysis']

/** In points: two decimals would show less as nothing. */
const SMALLEST_WORTH = 0.005

/** What are we waiting for? (Waarop wachten we?) */
export function outlook(context: Context): Block[] {
  const { source, t, date } = context
  const { items, analysis, decideBy } = source.outlook
  return [
    ...overall(context),
    paragraph(
      decideBy ? t('report.outlook.decide-by', { date: date(decideBy) }) : t('report.outlook.no-deadline'),
    ),
    ...(items.length > 0 ? [advice(context)] : [paragraph(t('report.outlook.nothing-open'))]),
    ...(analysis.developments.length > 0
      ? [
          heading(t('report.outlook.outcomes')),
          outcomes(context),
          ...turns(context),
          heading(t('report.outlook.combinations')),
          ...combinations(context),
          ...regret(context),
          heading(t('report.outlook.value')),
          ...informationValue(context),
        ]
      : []),
    ...developments(context),
  ]
}

/** The sentence for all of them. */
function overall(context: Context): Block[] {
  const { source, language } = context
  return source.statements
    .filter(({ ground }) => ground === 'outlook.advice')
    .map(statement => lead(statementText(language, statement, statementNames(context))))
}

function advice({ source, t, names, date }: Context): Table {
  const can = (changes: boolean | null) =>
    changes === null ? t('report.not-known') : t(changes ? 'report.yes' : 'report.no')
  return table(
    t('report.outlook.advice.table'),
    [
      words(t('report.development')),
      words(t('report.outlook.timing')),
      words(t('report.outlook.ground')),
      words(t('report.outlook.alone')),
      words(t('report.outlook.together')),
      words(t('report.outlook.advice')),
    ],
    source.outlook.items.map(item => [
      names.development(item.development),
      t(`report.outlook.timing.${item.timing}`, {
        expected: item.expectedDate ? date(item.expectedDate) : t('report.not-known'),
      }),
      t(`report.outlook.ground.${item.ground}`, { criteria: item.criteria.join(', ') }),
      can(item.changesAlone),
      can(item.changesTogether),
      t(`report.outlook.advice.${item.advice}`),
    ]),
  )
}

/** What each outcome does when nothing else happens. */
function outcomes(context: Context): Table {
  const { source, t, text, names, amount } = context
  const isSaid = source.outlook.analysis.developments.some(({ outcomes }) =>
    outcomes.some(({ nominal }) => nominal !== null),
  )
  const chance = ({ probability }: { probability: { low: number; high: number } | null }): string => {
    if (!probability) return t('report.none')
    const [low, high] = [amount(100 * probability.low), amount(100 * probability.high)]
    return low === high ? low : t('report.range', { low, high })
  }
  return table(
    t('report.outlook.outcomes.table'),
    [
      words(t('report.outlook.outcome')),
      words(t('report.outlook.effects')),
      ...(isSaid ? [figures(t('report.outlook.chance'))] : []),
      words(t('report.outlook.first')),
    ],
    source.outlook.analysis.developments.flatMap(({ id, outcomes: analysed }): (Row | string[])[] => {
      const declared = source.developments.find(({ development }) => development.id === id)!.outcomes
      return [
        { cells: [names.development(id)], emphasis: 'group' },
        ...declared.map((outcome, o) => [
          text(outcome.name),
          outcome.effects.map(effect => effectText(context, effect)).join('\n') ||
            t('report.outlook.effect.nothing'),
          ...(isSaid ? [chance(outcome)] : []),
          firstText(context, analysed[o]!),
        ]),
      ]
    }),
  )
}

function firstText(
  { t, names }: Context,
  { first, changesFirst }: Analysis['developments'][number]['outcomes'][number],
): string {
  if (first === null) return t('report.unknown')
  if (first.length === 0) return t('report.outlook.first.nobody')
  const models = first.map(names.model).join(', ')
  return changesFirst ? t('report.outlook.first.other', { models }) : models
}

/** How others must turn out for a development to matter that does not matter alone. */
function turns(context: Context): Block[] {
  const { source, t, names } = context
  const { outcome: outcomeName } = statementNames(context)
  const found = source.outlook.analysis.developments.flatMap(({ id, changesAlone, turn }) => {
    if (!turn || changesAlone) return []
    const endings = turn.between.map(({ outcome, first }) =>
      t('report.outlook.turn.ending', {
        outcome: outcome === null ? '' : outcomeName(id, outcome),
        models: first.map(names.model).join(', '),
      }),
    )
    return t('report.outlook.turn', {
      development: names.development(id),
      others: choices(context, turn.others.filter(matters(context))).join('; '),
      endings: endings.join('; '),
    })
  })
  return found.length > 0 ? [list(found)] : []
}

function choices(context: Context, chosen: readonly Choice[]): string[] {
  const { t } = context
  const { outcome: outcomeName } = statementNames(context)
  return chosen.map(({ development, outcome }) =>
    t('report.outlook.choice', {
      development,
      outcome: outcome === null ? '' : outcomeName(development, outcome),
    }),
  )
}

/** A development that makes no difference to who is first, in any combination, may be left out of one. */
const matters = ({ source }: Context) => {
  const idle = source.outlook.analysis.developments.filter(
    ({ changesAlone, changesTogether }) => changesAlone === false && changesTogether === false,
  )
  return ({ development }: Choice): boolean => !idle.some(({ id }) => id === development)
}

function combinations(context: Context): Block[] {
  const { source, t, names, amount } = context
  const { combinations: all, possibleFirst, notKnownIn } = source.outlook.analysis
  const share = (count: number) => t('report.outlook.of', { count, of: all.examined })
  return [
    paragraph(
      all.exact
        ? t('report.outlook.exact', { total: all.total })
        : t('report.outlook.sampled', {
            total: all.total,
            examined: all.examined,
            seed: all.seed!,
            generator: all.generator!,
          }),
    ),
    ...(notKnownIn > 0
      ? [paragraph(t('report.outlook.not-known-in', { count: notKnownIn, of: all.examined }))]
      : []),
    ...(possibleFirst.length > 0
      ? [
          table(
            t('report.outlook.possible'),
            [
              words(t('report.model')),
              figures(t('report.outlook.possible.count')),
              words(t('report.outlook.example')),
            ],
            possibleFirst.map(({ model, combinations: count, example }) => [
              names.model(model),
              count === all.examined ? t('report.outlook.all', { of: amount(count) }) : share(count),
              choices(context, example.filter(matters(context))).join('\n'),
            ]),
          ),
        ]
      : []),
  ]
}

/** The most that a choice can cost, against the model that is best once everything is known. */
function regret(context: Context): Block[] {
  const { source, t, names, amount } = context
  const { minimax, models } = source.outlook.analysis.regret
  if (minimax.length === 0) return []
  const isRuledOut = models.some(({ ruledOutIn }) => ruledOutIn > 0)
  return [
    paragraph(t('report.outlook.regret.intro', { models: minimax.map(names.model).join(', ') })),
    table(
      t('report.outlook.regret.table'),
      [
        words(t('report.model')),
        figures(t('report.outlook.regret')),
        words(t('report.outlook.regret.at')),
        ...(isRuledOut ? [figures(t('report.outlook.regret.ruled-out'))] : []),
      ],
      models.map(({ model, largest, at, ruledOutIn }) => [
        names.model(model),
        largest === null ? t('report.none') : amount(roundedUp(largest), 'exactPoints'),
        at && largest ? choices(context, at).join('\n') : t('report.none'),
        ...(isRuledOut
          ? [
              t('report.outlook.of', {
                count: ruledOutIn,
                of: source.outlook.analysis.combinations.examined,
              }),
            ]
          : []),
      ]),
    ),
  ]
}

/** A pair is only told when knowing both is worth more than knowing the best of the two. */
function informationValue({ source, t, names, amount }: Context): Block[] {
  const { developments: analysed, pairs } = source.outlook.analysis
  const single = new Map(analysed.flatMap(({ id, evppi }) => (evppi ? [[id, evppi]] : [])))
  if (single.size === 0) return [paragraph(t('report.outlook.value.unknown'))]
  const worth = [
    ...[...single].map(([id, evppi]) => ({ name: names.development(id), more: evppi.high, evppi })),
    ...pairs.map(({ developments: [a, b], evppi }) => ({
      name: t('report.outlook.value.pair', { a, b }),
      more: evppi.high - Math.max(single.get(a)?.high ?? 0, single.get(b)?.high ?? 0),
      evppi,
    })),
  ].filter(({ more }) => more >= SMALLEST_WORTH)
  if (worth.length === 0) return [paragraph(t('report.outlook.value.nothing'))]
  return [
    paragraph(t('report.outlook.value.intro')),
    table(
      t('report.outlook.value.table'),
      [
        words(t('report.outlook.value.of')),
        figures(t('report.outlook.value.nominal')),
        figures(t('report.outlook.value.low')),
        figures(t('report.outlook.value.high')),
        figures(t('report.outlook.value.changes')),
      ],
      worth.map(({ name, evppi: { nominal, low, high, leaderChanges, halfWidth } }) => [
        name,
        halfWidth === null
          ? amount(nominal, 'exactPoints')
          : t('report.plus-minus', {
              value: amount(nominal, 'exactPoints'),
              halfWidth: amount(roundedUp(halfWidth), 'exactPoints'),
            }),
        amount(roundedDown(low), 'exactPoints'),
        amount(roundedUp(high), 'exactPoints'),
        amount(100 * leaderChanges, 'points'),
      ]),
    ),
  ]
}
