import type { App } from '../../../app/app.ts'
import { standingScores } from '../../../dossier/problem.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import { targetKey } from '../../../dossier/score-form.ts'
import { sealed } from '../../../dossier/state.ts'
import { visibleScores } from '../../../dossier/visibility.ts'
import { formatDate } from '../../../i18n/format.ts'
import { Alert } from '../../elements/alert.tsx'
import { Facts } from '../../elements/facts.tsx'
import { headOf } from '../../elements/project-nav.tsx'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { scoresAddress } from './addresses.ts'
import { ownHandIn } from './own-scores.ts'
import { timeText } from './words.ts'

/** What somebody keeps of handing in: which entry of the dossier says so. */
export async function receiptPage(app: App, visit: Visit) {
  const { t, language, params, account } = visit
  const project = params.projectId!
  const by = account!.id
  const { head, handIn, scores } = await app.dossiers.read(project, state => {
    const last = state.rounds.findLast(({ number }) => ownHandIn(state, by, number) !== null)
    if (!last) throw new Refusal('not-found', { what: 'receipt', id: project })
    const found = ownHandIn(state, by, last.number)!
    const inRound = visibleScores(state, by).filter(
      ({ assessor, round, seq }) => assessor === by && round === last.number && seq < found.seq,
    )
    const cells = new Set(inRound.map(targetKey))
    const standing = standingScores(state, sealed(state)!, last.number - 1).filter(
      given => given.assessor === by && !cells.has(targetKey(given)),
    )
    return {
      head: headOf(state, language),
      handIn: found,
      scores: { count: cells.size, standing: standing.length },
    }
  })
  const { hash } = await app.dossiers.entry(project, handIn.seq)
  const { round, seq, at, outdated } = handIn
  return (
    <Page visit={visit} title={t('scores.receipt')} project={head}>
      <p class="utrecht-paragraph">{t('scores.receipt.means')}</p>
      {outdated && <Alert kind="warning">{t('scores.receipt.outdated')}</Alert>}
      <Facts
        facts={[
          [t('scores.receipt.round'), String(round)],
          [t('scores.receipt.scores'), t('scores.receipt.given', scores)],
          [t('scores.receipt.at'), `${formatDate(language, at)}, ${timeText(language, at)}`],
          [t('scores.receipt.entry'), String(seq)],
          [t('scores.receipt.hash'), <code key="hash">{hash}</code>],
        ]}
      />
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={scoresAddress(project)}>
          {t('scores.receipt.back')}
        </a>
      </p>
    </Page>
  )
}
