import type { assessor as nl } from '../nl/assessor.ts'

/** The pages of an assessor. */
export const assessor: Record<keyof typeof nl, string> = {
  'scores.open': 'Round {round} is open. We ask for your judgement of every candidate model.',
  'scores.blind':
    'You score blind: until the round closes nobody else sees your scores, and you do not see theirs. Others only see how much you have filled in.',
  'scores.blind.short': 'Until the round closes nobody else sees what you fill in.',
  'scores.again':
    'This is not the first round. Beside each answer you see what you gave before. If you have changed your mind since the discussion, give a new score. What you leave empty now stays as you gave it in round {before} or earlier.',
  'scores.progress':
    '{scored, number} of {expected, number} {expected, plural, one {score} other {scores}} filled in{standing, plural, =0 {} other { in this round; {standing, plural, one {# from an earlier round still counts} other {# from an earlier round still count}}}}{toConfirm, plural, =0 {} one {, of which # is asked for again} other {, of which # are asked for again}}',
  'scores.start': 'Start with {criterion}',
  'scores.continue': 'Go on with {criterion}',
  'scores.to-summary': 'Review everything and hand in',
  'scores.criteria': 'Criteria',
  'scores.criterion-state':
    '{state, select, done {complete: } none {not started: } other {}}{scored, number} of {expected, number}{state, select, some { filled in} other {}}{standing, plural, =0 {} other { in this round; {standing, plural, one {# from an earlier round still counts} other {# from an earlier round still count}}}}{toConfirm, plural, =0 {} one {, of which # is asked for again} other {, of which # are asked for again}}',
  'scores.measured': 'These criteria are measured. The facilitator enters their values: {criteria}.',
  'scores.place': 'Criterion {place, number} of {of, number}, round {round}.',
  'scores.meaning': 'What this criterion means',
  'scores.direction.max': 'A higher score is better for the model.',
  'scores.direction.min': 'A lower score is better for the model.',
  'scores.motive': 'Why this criterion: {motive}',
  'scores.flagged': 'National developments may change this criterion. Judge by what is known now.',
  'scores.levels': 'This is what each level means:',
  'scores.levels.again': 'What each level means',
  'scores.between': 'not described, lies in between',
  'scores.number-scale': 'You fill in a number ({unit}). The worst is {worst}, the best is {best}.',
  'scores.number': 'Value ({unit})',
  'scores.number.hint': 'A number from {min} to {max}.',
  'scores.give-value': 'I give a value',
  'scores.cannot-judge': 'cannot judge',
  'scores.not-applicable': 'not applicable',
  'scores.motivation': 'Motivation',
  'scores.motivation.optional': 'Optional, but useful: later it shows why you thought so.',
  'scores.motivation.required': 'Every score needs a motivation.',
  'scores.motivation.required-at-ends': 'The lowest and the highest score need a motivation.',
  'scores.more': 'Motivation and range',
  'scores.range': 'Range: how sure are you?',
  'scores.range.explanation':
    'If you are in doubt, say between which values your score lies. You do not have to.',
  'scores.low': 'Lowest',
  'scores.high': 'Highest',
  'scores.value.range':
    '{value} ({low, select, none {} other {lowest {low}}}{low, select, none {} other {{high, select, none {} other {, }}}}{high, select, none {} other {highest {high}}})',
  'scores.no-score': 'still empty',
  'scores.with-motivation': '{score}, with motivation “{motivation}”',
  'scores.earlier': 'In round {round} you gave: {score}.',
  'scores.earlier.moved':
    'A national development has changed since ({developments}). Give your score again, even when it stays the same.',
  'scores.function': 'Core function',
  'scores.model': 'Model',
  'scores.criterion': 'Criterion',
  'scores.round': 'Round',
  'scores.score': 'Score',
  'scores.state.saved': 'saved',
  'scores.state.earlier': 'unchanged since round {round}',
  'scores.state.unsaved': 'not saved yet',
  'scores.state.empty': 'still empty',
  'scores.save-and-next': 'Save and go on',
  'scores.save-and-finish': 'Save and see everything',
  'scores.save': 'Save',
  'scores.save-and-back': 'Save and go back',
  'scores.save-and-overview': 'Save and see all criteria',
  'scores.kept': 'None of this was stored. If you want to keep it, copy it.',
  'scores.fault.motivation': 'The motivation is too long: {count, number} characters. Use at most 4,000.',
  'scores.fault.number': '“{typed}” is not a number. Type for instance 12.5.',
  'scores.fault.ambiguous':
    '“{typed}” can be read in two ways. Type thousands without a separator, or one more decimal.',
  'scores.fault.needless':
    'There is a number here, but you chose an answer without one. Clear this field, or choose a score.',
  'scores.fault.value': 'Fill in a number, or choose “cannot judge” or “not applicable”.',
  'scores.fault.score-first': 'There is a motivation or range here, but no score yet. Choose a score.',
  'scores.fault.choice': 'This choice does not exist. Choose one of the levels.',
  'scores.fault.elsewhere':
    'This has changed in the meantime, in another window or on another device. It now says: {now}. What you filled in here was not saved: {typed}. If you want it after all, save it again.',
  'scores.autosave.without': 'What you fill in is saved when you press one of the buttons below.',
  'scores.autosave.with':
    'What you fill in is saved at once. If the connection is lost, this device remembers your answers until they are sent or you sign out.',
  'scores.autosave.saving': 'saving…',
  'scores.autosave.saved': 'saved',
  'scores.autosave.saved-at': 'saved at {time}',
  'scores.autosave.hand-in': 'You had handed in already: hand in again when you are done.',
  'scores.autosave.partly':
    'Part of it has been saved by now: each answer says whether it is. Correct what is not right yet, and it is saved too.',
  'scores.autosave.offline': 'not saved: no connection; we will try again',
  'scores.autosave.signed-out':
    'not saved: you are no longer signed in. Your answer is still on this device; sign in again and it will be saved.',
  'scores.autosave.refused': 'not saved: {reason}',
  'scores.autosave.refused-at': 'not saved: {cell}. The reason is beside the answer.',
  'scores.unsent': 'Not saved yet',
  'scores.unsent.open':
    'These answers are on this device only. Open the criterion to see why they are not saved.',
  'scores.unsent.closed':
    'These answers are on this device only and were not saved in time. Copy what you want to keep: they disappear when a new round opens.',
  'scores.summary': 'Everything you filled in',
  'scores.summary.state':
    'Round {round}: {scored, number} of {expected, number} {expected, plural, one {score} other {scores}} filled in{standing, plural, =0 {} other { in this round; {standing, plural, one {# from an earlier round still counts} other {# from an earlier round still count}}}}{toConfirm, plural, =0 {} one {, of which # is asked for again} other {, of which # are asked for again}}.',
  'scores.summary.to-hand-in': 'Go to handing in',
  'scores.summary.explanation': 'Choose a criterion to see or change your scores.',
  'scores.summary.incomplete': 'Not yet complete',
  'scores.summary.complete': 'Complete',
  'scores.summary.answers': 'Your scores',
  'scores.summary.fill':
    '{criterion}{empty, plural, =0 {} other {: # still empty}}{toConfirm, plural, =0 {} other {{empty, plural, =0 {: } other {, }}# asked for again}}',
  'scores.summary.table': 'Your scores on {criterion}',
  'scores.summary.earlier': '{score} (from round {round})',
  'scores.hand-in': 'Handing in',
  'scores.hand-in.means':
    'By handing in you say: this is my judgement. The facilitator sees that you are done, not what you filled in. Until the round closes you can still make changes; if you do, hand in again.',
  'scores.hand-in.empty':
    '{count, plural, one {# score is still empty. You can hand in anyway; it will not count.} other {# scores are still empty. You can hand in anyway; they will not count.}}',
  'scores.hand-in.to-confirm':
    '{count, plural, one {# score is asked for again, because a national development has changed. If you do not give it again, it counts as you gave it before.} other {# scores are asked for again, because a national development has changed. If you do not give them again, they count as you gave them before.}}',
  'scores.hand-in.stale': 'your scores were changed in another window or on another device',
  'scores.hand-in.now': 'Hand in',
  'scores.hand-in.again': 'Hand in again',
  'scores.handed-in': 'You handed in round {round} on {date} at {time}.',
  'scores.handed-in.outdated':
    'You handed in round {round} on {date} at {time}, and changed something after that. When you are done, hand in again.',
  'scores.receipt': 'Receipt for handing in',
  'scores.receipt.see': 'See your receipt',
  'scores.receipt.means':
    'Keep this receipt if you like. With the entry and its hash anybody can check later that you handed in then, and that the dossier was not altered since.',
  'scores.receipt.outdated': 'You changed something after handing in. This receipt does not cover that.',
  'scores.receipt.round': 'Round',
  'scores.receipt.scores': 'Number of scores',
  'scores.receipt.given':
    '{count, number}{standing, plural, =0 {} other { in this round; {standing, plural, one {# from an earlier round still counts} other {# from an earlier round still count}}}}',
  'scores.receipt.at': 'Handed in on',
  'scores.receipt.entry': 'Dossier entry',
  'scores.receipt.hash': 'Hash of that entry',
  'scores.receipt.back': 'Back to my scores',
  'scores.past': 'What you have scored',
  'scores.past.explanation':
    'These are the scores you gave. Where you gave a new score later, the latest one counts.',
  'scores.offline': 'Would you rather work offline?',
  'scores.offline.explanation':
    'Download your score sheet, fill it in with your spreadsheet program and hand it in here. What you had filled in already is in it.',
  'scores.offline.xlsx': 'Download the score sheet (XLSX, for Excel)',
  'scores.offline.ods': 'Download the score sheet (ODS, for LibreOffice)',
  'scores.offline.file': 'Filled-in score sheet',
  'scores.offline.hint':
    'XLSX or ODS, at most 5 MB. If something is wrong, you see here in which cell and what, and nothing has changed.',
  'scores.offline.send': 'Read the score sheet',
  'scores.offline.none': 'Choose a file first.',
  'done.scores-saved': 'Your answers are saved.',
  'done.handed-in': 'You have handed in. Thank you.',
  'done.sheet-saved': 'The score sheet was read; your answers are saved.',
  'done.sheet-unchanged': 'The score sheet was read. Nothing in it was new.',
}
