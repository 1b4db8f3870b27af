import { handInScoreSheet, scoreFormFor } from '../../app/score-sheet.ts'
import { handInScores } from '../../dossier/decide/score.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { scoreFormSheets } from '../../report/sheet/score-form-sheets.ts'
import { scoreFormWords } from '../../report/sheet/score-form-words.ts'
import { renderWorkbook, workbookFormats, workbookTypes } from '../../report/sheet/workbook.ts'
import { act } from '../act.ts'
import type { Shown, Site } from '../site.ts'
import type { Sent, Visit } from '../visit.ts'
import { criterionAddress, scoresAddress, sheetAddress, summaryAddress } from './scores/addresses.ts'
import { markOf, typedCells } from './scores/answer.ts'
import { criterionPage } from './scores/criterion.tsx'
import { refusalOf } from './scores/field-faults.ts'
import { giveTyped, standingIn, unstored } from './scores/give-typed.ts'
import { overviewPage } from './scores/overview.tsx'
import { criteriaIn, latestOf, type OwnCriterion, type OwnScores, ownScores } from './scores/own-scores.ts'
import { pastPage } from './scores/past.tsx'
import { receiptPage } from './scores/receipt.tsx'
import { summaryPage } from './scores/summary.tsx'
import { timeText } from './scores/words.ts'

/** What an assessor is asked, criterion by criterion, until it is handed in. */
export function scoresPages({ app, page, form, download }: Site): void {
  /** With nothing to score now: why, and what one scored before. */
  const whenOpen =
    (show: (visit: Visit, own: OwnScores) => Shown) =>
    async (visit: Visit): Promise<Shown> => {
      let own: OwnScores
      try {
        own = await ownScores(app, visit)
      } catch (error) {
        if (!(error instanceof Refusal) || !closed.has(error.code)) throw error
        return pastPage(app, visit, error)
      }
      return show(visit, own)
    }

  const overview = whenOpen(overviewPage)
  page('/projects/:projectId/scores', 'giveScore', overview)

  const criterion = whenOpen((visit, own) => {
    const shown = criterionIn(own, visit)
    const cells = new Set(shown.cells.map(({ name }) => name))
    const gone = typedCells(visit.typed).filter(({ name }) => !cells.has(name))
    return criterionPage(visit, own, shown, unstored(visit, gone, shown.criterion))
  })
  for (const path of ['/scores/:criterionId', '/scores/criteria/:criterionId']) {
    page(`/projects/:projectId${path}`, 'giveScore', criterion)
    form(`/projects/:projectId${path}`, 'giveScore', save, criterion)
  }

  /** All cells of the page, and on to the next; or the one cell that the script sends. */
  async function save(sent: Sent): Promise<string> {
    const own = await ownScores(app, sent)
    const asked = criterionIn(own, sent)
    const { cell, go } = sent.typed
    const typed = typedCells(sent.typed).filter(({ name }) => cell === undefined || name === cell)
    const receipt = await giveTyped(app, sent, asked, typed)
    if (cell !== undefined) {
      const after = await ownScores(app, sent)
      const now = criterionIn(after, sent).cells.find(({ name }) => name === cell)
      const saved = new URLSearchParams({
        was: markOf(standingIn(now)),
        time: receipt ? timeText(sent.language, receipt.at) : '',
        ...(after.handedIn?.outdated && { outdated: 'yes' }),
      })
      return `${criterionAddress(own.head.id, asked.criterion.id)}?${saved}`
    }
    return `${placeAfter(own, asked, go)}${receipt ? '?done=scores-saved' : ''}`
  }

  const summary = whenOpen(summaryPage)
  page('/projects/:projectId/scores/summary', 'giveScore', summary)
  form(
    '/projects/:projectId/scores/summary/handing-in',
    'handInScores',
    async sent => {
      const { head, round, handedIn } = await ownScores(app, sent)
      const receipt = `${summaryAddress(head.id)}/receipt`
      // Sent twice, by whatever way: the first time stands.
      if (handedIn && !handedIn.outdated) return receipt
      const seen = Number(sent.typed.seen)
      await act(app, sent, (state, context) => {
        const now = latestOf(state, sent.by, round)
        if (!(now <= seen)) throw new Refusal('stale', { seen, now, changes: sent.t('scores.hand-in.stale') })
        return handInScores(state, { round }, context)
      })
      return `${receipt}?done=handed-in`
    },
    summary,
  )
  page('/projects/:projectId/scores/summary/receipt', 'handInScores', visit => receiptPage(app, visit))

  for (const format of workbookFormats)
    download(
      `${sheetAddress(':projectId')}/${format}`,
      'giveScore',
      async ({ params, account, language }) => ({
        contentType: workbookTypes[format],
        fileName: `scores.${format}`,
        body: renderWorkbook(
          scoreFormSheets(await scoreFormFor(app, params.projectId!, account!.id), language),
          format,
          language,
        ),
      }),
    )
  form(
    sheetAddress(':projectId'),
    'giveScore',
    async sent => {
      const { sheet } = sent.typed
      if (typeof sheet !== 'object' || !('bytes' in sheet) || sheet.bytes.length === 0)
        throw refusalOf([{ field: 'sheet', message: sent.t('scores.offline.none') }])
      const { given } = await handInScoreSheet(app, {
        project: sent.params.projectId!,
        by: sent.by,
        body: sheet.bytes,
        words: Object.values(scoreFormWords),
        ...sent.guard,
      })
      return `${scoresAddress(sent.params.projectId!)}?done=${given > 0 ? 'sheet-saved' : 'sheet-unchanged'}`
    },
    overview,
  )
}

/** There is nothing to score, and that is no fault. */
const closed = new Set(['project-paused', 'framework-not-sealed', 'no-open-round', 'round-closed'])

function criterionIn(own: OwnScores, { params }: Visit): OwnCriterion {
  const found = criteriaIn(own).find(({ criterion: { id } }) => id === params.criterionId)
  if (!found) throw new Refusal('unknown-criterion', { criterion: params.criterionId! })
  return found
}

/** Where the buttons under a criterion lead. */
function placeAfter(own: OwnScores, asked: OwnCriterion, go: unknown): string {
  const all = criteriaIn(own)
  const step = go === 'stay' ? 0 : go === 'back' ? -1 : 1
  const at = all.indexOf(asked) + step
  const target = all[at]
  if (target) return criterionAddress(own.head.id, target.criterion.id)
  return at < 0 ? scoresAddress(own.head.id) : summaryAddress(own.head.id)
}
