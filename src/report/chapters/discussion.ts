import type { Context } from '../context.ts'
import { type Block, heading, paragraph } from '../document.ts'

/** What the discussions of closed rounds came to, in the words in which it was noted. */
export const discussion = ({ source, t, names, date, free }: Context): Block[] => [
  paragraph(t('report.discussion.intro')),
  ...source.discussion
    .toSorted((a, b) => a.round - b.round)
    .flatMap(({ round, text, by, at, ...cell }): Block[] => [
      heading(t('report.discussion.one', { round, about: names.cell(cell) })),
      {
        kind: 'facts',
        facts: [
          { term: t('report.discussion.text'), value: free(text) },
          {
            term: t('report.discussion.noted'),
            value: t('report.discussion.noted-by', { date: date(at), by: names.participant(by) }),
          },
        ],
      },
    ]),
]
