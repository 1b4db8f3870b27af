import type { Analysis } from '../dossier/analysis.ts'
import type { SmaaResult } from '../mcda/smaa/smaa-result.ts'
import type { Context } from './context.ts'
import { type Block, figures, paragraph, table, words } from './document.ts'

/** What a simulation found, and how it was done: chances in percent, weights in points of 100. */
export function simulation(
  context: Context,
  { question, result, alternatives, criteria }: Analysis,
): Block[] {
  const { t, names, amount } = context
  if (result === null) return []
  const { halfWidths } = result
  const percent = (p: number, halfWidth: number): string =>
    t('report.plus-minus', {
      value: amount(100 * p, 'points'),
      halfWidth: amount(Math.ceil(1000 * halfWidth - 1e-7) / 10, 'points'),
    })
  const models = alternatives.map(names.model)
  return [
    paragraph(
      t('report.simulation.intro', {
        weights: question.weights.kind,
        scores: question.scores,
        ties: question.ties,
      }),
    ),
    table(
      t('report.simulation.ranks'),
      [
        words(t('report.model')),
        ...alternatives.map((_, r) => figures(t('report.simulation.rank', { rank: r + 1 }))),
      ],
      models.map((model, i) => [
        model,
        ...result.rankAcceptability[i]!.map((p, r) => percent(p, halfWidths.rankAcceptability[i]![r]!)),
      ]),
    ),
    table(
      t('report.simulation.first'),
      [
        words(t('report.model')),
        figures(t('report.simulation.chance')),
        figures(t('report.simulation.confidence')),
      ],
      models.map((model, i) => [
        model,
        percent(result.rankAcceptability[i]![0]!, halfWidths.rankAcceptability[i]![0]!),
        result.confidenceFactor[i] === null
          ? t('report.none')
          : percent(result.confidenceFactor[i]!, halfWidths.confidenceFactor[i]!),
      ]),
    ),
    table(
      t('report.simulation.central'),
      [words(t('report.criterion')), ...alternatives.map(figures)],
      criteria.map((criterion, j) => [
        names.criterion(criterion),
        ...result.centralWeights.map(weights =>
          weights === null ? t('report.none') : amount(100 * weights[j]!, 'points'),
        ),
      ]),
    ),
    table(
      t('report.simulation.pairwise'),
      [words(t('report.model')), ...alternatives.map(figures)],
      models.map((model, a) => [
        model,
        ...alternatives.map((_, b) =>
          a === b ? '' : percent(result.pairwiseWinning[a]![b]!, halfWidths.pairwiseWinning[a]![b]!),
        ),
      ]),
    ),
    { kind: 'facts', facts: howItWasDone(context, result) },
  ]
}

function howItWasDone({ t, amount }: Context, result: SmaaResult) {
  const { draws, seed, generator, certain, tieProbability, choiceEntropy } = result
  const { kind, exact, thinning } = result.sampling
  return [
    {
      term: t('report.simulation.draws'),
      value: certain ? t('report.simulation.certain') : amount(draws, 'full'),
    },
    { term: t('report.simulation.seed'), value: String(seed) },
    { term: t('report.simulation.generator'), value: generator },
    {
      term: t('report.simulation.sampling'),
      value: t('report.simulation.sampled', {
        kind: t(`report.simulation.sampling.${kind}`),
        exact: exact ? 'yes' : 'no',
        thinning: thinning ?? '',
      }),
    },
    { term: t('report.simulation.tied'), value: amount(100 * tieProbability, 'exactPoints') },
    { term: t('report.simulation.entropy'), value: amount(choiceEntropy, 'exactPoints') },
  ]
}
