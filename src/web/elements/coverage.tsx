import { answeredOf, scoringProgress } from '../../dossier/scoring-progress.ts'
import type { Round, State } from '../../dossier/state.ts'
import { formatDate } from '../../i18n/format.ts'
import { useVisit } from './visit-context.ts'
import { WideTable } from './wide-table.tsx'

/** How far somebody is in a round; never what they answered. */
export interface Covered {
  who: string
  scored: number
  /** Not answered in this round, where an earlier answer still counts; `toConfirm` of them are asked again. */
  standing: number
  toConfirm: number
  expected: number
  handedInAt: string | null
}

/** Everybody who could score in this round: who came after it closed had no part in it. */
export const coverageIn = (state: State, round: Round, who: (id: string) => string): Covered[] =>
  scoringProgress(state, round)
    .filter(({ assessor }) => state.participants.get(assessor)!.seq < (round.closedSeq ?? state.seq + 1))
    .map(({ assessor, ...covered }) => ({ who: who(assessor), ...covered }))

export interface CoverageProps {
  id: string
  caption: string
  covered: Covered[]
  /** The round is closed: what is not there does not come any more. */
  closed?: boolean
}

/** Who has scored how much, and who has handed in. */
export function Coverage({ id, caption, covered, closed }: CoverageProps) {
  const { t, language } = useVisit()
  return (
    <WideTable
      id={id}
      caption={caption}
      columns={[
        { heading: t('report.assessor') },
        { heading: t('coverage.scored') },
        { heading: t('coverage.handed-in') },
      ]}
      rows={covered.map(({ who, handedInAt, ...progress }) => [
        who,
        <>
          <progress
            class="meter"
            max={Math.max(progress.expected, 1)}
            value={answeredOf(progress)}
            aria-label={who}
          />{' '}
          {t('coverage.of', progress)}
        </>,
        handedInAt ? formatDate(language, handedInAt) : t(closed ? 'coverage.not' : 'coverage.not-yet'),
      ])}
    />
  )
}
