import { type Block, paragraph, table, words } from '../document.ts'
import type { Telling } from './telling.ts'

/** What national groups told (track 2), and which developments moved. */
export function national({
  progress: { signals, moves },
  t,
  date,
  free,
  text,
  development,
}: Telling): Block[] {
  const blocks: Block[] = []
  if (moves.length > 0)
    blocks.push(
      table(
        t('progress.moves'),
        [
          words(t('report.development')),
          words(t('report.date')),
          words(t('report.developments.status')),
          words(t('report.note')),
        ],
        moves.map(({ development: id, at, status, outcome, note }) => [
          development(id),
          date(at),
          outcome
            ? t('report.developments.came-true', { outcome: text(outcome) })
            : t(`development-status.${status}`),
          free(note),
        ]),
      ),
    )
  if (signals.length > 0)
    blocks.push(
      table(
        t('report.signals'),
        [
          words(t('report.development')),
          words(t('report.date')),
          words(t('report.signals.from')),
          words(t('report.signals.text')),
        ],
        signals.map(signal => [
          development(signal.development),
          date(signal.at),
          free(signal.source),
          free(signal.text),
        ]),
      ),
    )
  return blocks.length > 0 ? blocks : [paragraph(t('progress.national.nothing'))]
}
