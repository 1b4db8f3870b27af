import { type Table, tableForm } from '../table.ts'
import type { SmaaResult } from './smaa-result.ts'

const acceptability = tableForm('rank-acceptability', 'b', 'alternatives', 'ranks')
const centralWeights = tableForm('central-weights', 'wᶜ', 'alternatives', 'criteria')
const confidence = tableForm('first-place', 'b¹, pᶜ', 'alternatives', 'quantities')
const pairwise = tableForm('pairwise-winning', 'p', 'alternatives', 'alternatives')

export const smaaTableForms = [acceptability, centralWeights, confidence, pairwise] as const

type Shown = Pick<
  SmaaResult,
  'rankAcceptability' | 'centralWeights' | 'confidenceFactor' | 'pairwiseWinning'
> & { halfWidths?: Pick<SmaaResult['halfWidths'], 'rankAcceptability' | 'confidenceFactor'> }

/** A simulation as tables; with half-widths where the draws were ours. */
export function smaaTables(
  { alternatives, criteria }: { alternatives: readonly string[]; criteria: readonly string[] },
  result: Shown,
): Table[] {
  const { halfWidths } = result
  const empty = criteria.map(() => null)
  return [
    acceptability.of(
      alternatives,
      alternatives.map((_, i) => String(i + 1)),
      result.rankAcceptability,
    ),
    centralWeights.of(
      alternatives,
      criteria,
      result.centralWeights.map(weights => weights ?? empty),
    ),
    confidence.of(
      alternatives,
      halfWidths
        ? ['first', 'first-half-width', 'confidence', 'confidence-half-width']
        : ['first', 'confidence'],
      alternatives.map((_, i) => {
        const [first, confident] = [result.rankAcceptability[i]![0]!, result.confidenceFactor[i]!]
        return halfWidths
          ? [first, halfWidths.rankAcceptability[i]![0]!, confident, halfWidths.confidenceFactor[i]!]
          : [first, confident]
      }),
    ),
    pairwise.of(alternatives, alternatives, result.pairwiseWinning),
  ]
}
