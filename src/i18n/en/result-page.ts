import type { resultPage as nl } from '../nl/result-page.ts'

/** The page of results and the discussion. */
export const resultPage: Record<keyof typeof nl, string> = {
  'result.contents': 'On this page',
  'result.more': 'More: {headings}',
  'result.numbers': 'The numbers of this chart',
  'result.round-open':
    'Round {round, number} is open. What you see here follows from the closed rounds and the measured values; the scores of the open round do not count yet.',
  'result.nothing-scored':
    'There is no ranking yet: no round has been closed and nothing has been measured. What is missing is listed below.',
  'result.not-yet.framework-not-sealed':
    'There is no result yet: the framework has not been adopted. First the rules are fixed, then people score.',
  'result.not-yet.nothing-to-score':
    'There is no result yet: there are no models to compare. The facilitator enters them.',
  'what-if.title': 'What if the weights were different?',
  'what-if.intro':
    'See how the ranking changes when something weighs more or less. Enter a number or use the slider. What you set stays; the rest of the 100 points is divided among the others in proportion.',
  'what-if.nothing-kept':
    'This is only to try things out: nothing is stored and the adopted weights still hold.',
  'what-if.per': 'What you change',
  'what-if.per.group': 'Per group',
  'what-if.per.criterion': 'Per criterion',
  'what-if.slider': '{name}: set the weight',
  'what-if.weighs': 'weighs',
  'what-if.adopted': 'of the 100 points (adopted: {weight})',
  'what-if.compute': 'Compute',
  'what-if.reset': 'Back to the adopted weights',
  'what-if.table': 'The ranking under these weights',
  'what-if.rank-now': 'Rank under the adopted weights',
  'what-if.stays': '{count, plural, one {{models} stays first.} other {{models} stay first together.}}',
  'what-if.becomes': '{count, plural, one {{models} comes first.} other {{models} come first together.}}',
  'what-if.unknown': 'Who is first depends on scores that are still missing.',
  'what-if.wrong': 'Enter a number from 0 to 100.',
  'what-if.too-much':
    'Together you set more than 100 points. They have been brought back in proportion to 100 together.',
  'what-if.excluded': 'Models that fail an exclusion threshold take no part, whatever the weights: {models}.',
  'simulate.ask': 'Start a simulation',
  'simulate.intro':
    'A simulation draws weights 100,000 times, and scores too if you wish, and counts how often each model takes each place. The same question always has the same answer.',
  'simulate.weights': 'Which weights are drawn?',
  'simulate.weights.none': 'All weights are equally likely',
  'simulate.weights.adopted': 'Only the adopted weights',
  'simulate.weights.profiles': 'Each time, one assessor’s own weights',
  'simulate.weights.hull': 'Mixtures of the assessors’ own weights',
  'simulate.scores': 'Which scores are used?',
  'simulate.scores.fixed': 'The scores as they are',
  'simulate.scores.uniform': 'Anywhere between the lowest and the highest score',
  'simulate.scores.normal': 'Around the mean of the scores',
  'simulate.scores.assessors': 'Each time, one assessor’s scores',
  'simulate.start': 'Simulate',
  'simulate.weights.statements': 'All weights that the statements allow',
  'simulate.running': 'A simulation is running.',
  'simulate.progress': '{done, number} of {of, number} parts are done.',
  'simulate.heard': '{percent, number} percent of the simulation is done.',
  'simulate.look': 'See how far this simulation has got',
  'simulate.stop': 'Stop the simulation',
  'simulate.ended.done': 'The simulation is done. The chances are below.',
  'simulate.ended.cancelled':
    'The simulation was stopped before there was an answer. You can start one again below.',
  'simulate.ended.failed':
    'The simulation went wrong. Try again; if it keeps going wrong, tell the administrator.',
  'simulate.ended.gone':
    'This simulation is no longer there: it was stopped before there was an answer. You can start one again below.',
  'simulate.lost':
    'There is no connection. As soon as it is back, you will see here how far the simulation has got.',
  'simulate.signed-out': 'You are no longer signed in, so you no longer see how far the simulation has got.',
  'simulate.changed':
    'This simulation belongs to entry {seq} of the dossier. The weights, the scores or the models have changed since. Start a new simulation to see what holds now.',
  'discussion.intro':
    'Round {round, number} is closed. Below is what the assessors do not agree on, with what can change the result most at the top. Discuss that; anybody who has changed their mind can adjust their score in the next round.',
  'discussion.not-yet': 'There is nothing to discuss yet: no round has been closed.',
  'discussion.round-open':
    '{closed, select, none {Round {round, number} is open. What people give in it stays hidden until the round closes; after that, this page shows what to discuss.} other {Round {round, number} is open. Below is what follows from the closed rounds; nothing of the open round is shown here.}}',
  'discussion.flip.yes':
    'If all agree on {lowest, number, plain}, {atLowest} is first; if they agree on {highest, number, plain}, {atHighest}.',
  'discussion.flip.no':
    'Whichever of the levels given you agree on, this item alone does not change who is first. The lead moves by {leverage, number, exactPoints} points at most.',
  'discussion.flip.unknown': 'What this does to first place cannot be said yet: scores are missing.',
  'discussion.two-camps':
    'There are two camps: {below, number} at {from, number, plain} or lower, {above, number} at {to, number, plain} or higher.',
  'discussion.consensus':
    'The consensus is {consensus, number, plain}: 1 when all give the same, 0 when half of them are at either end.',
  'discussion.spread':
    'Given: {lowest, number, plain} to {highest, number, plain}{noted, plural, =0 {} other { · outcome recorded}}',
  'discussion.levels': 'Who gave what, and why',
  'discussion.count': '{count, plural, =0 {nobody} one {# assessor} other {# assessors}}',
  'discussion.otherwise': 'Without a level:',
  'discussion.note': 'Outcome of the discussion of {name}',
  'discussion.save': 'Record',
  'discussion.noted': 'Discussed after round {round, number}, recorded on {date}',
  'discussion.other': 'Other points discussed',
  'discussion.other.note': 'Outcome of the discussion',
  'discussion.rest':
    '{count, plural, one {One more item with a difference} other {# more items with a difference}}, of less influence',
  'discussion.from-to': 'Lowest to highest level',
  'discussion.next': 'What happens next',
  'discussion.next.explanation':
    'In the next round everybody can adjust a score, and say why. A score that is not changed stays as it is.',
  'discussion.open-round': 'Go to opening round {round, number}',
  'discussion.result': 'Go to the result',
  'done.noted': 'The outcome of the discussion has been recorded.',
  'reports.intro':
    'Each report shows how things stand now. It names the dossier entry on which it rests, with its hash. No report contains scores from an open round.',
  'reports.not-ranked':
    'There is no report on the result yet: the framework has not been adopted, or there are no models.',
  'reports.ranking': 'Report on the ranking',
  'reports.ranking.explanation':
    'The whole story, from the verdict to where it comes from. The board gets the outline, the town secretaries the reasoning, and advisers the whole calculation as well.',
  'reports.ranking.table': 'The report, by reader and format',
  'reports.for': 'Who it is for',
  'reports.for.board': 'Board',
  'reports.for.secretaries': 'Town secretaries',
  'reports.for.advisers': 'Advisers',
  'reports.forms': 'Format',
  'reports.verdict': 'Verdict on one side of A4',
  'reports.verdict.explanation':
    'What a board needs to know first, in numbered sentences: who is first, whether it pays to wait, and what can still change the result.',
  'reports.progress': 'Progress report',
  'reports.progress.explanation':
    'How far the project has got, what changed since the last report, which signals there are and what is delayed.',
  'reports.data': 'Data to compute with',
  'reports.data.explanation':
    'All scores of closed rounds and all computed values. With the JSON file anybody can compute the result again.',
  'reports.dossier': 'The whole dossier',
  'reports.dossier.explanation':
    'One ZIP file with the report, the data, the framework, all entries of the dossier and a list of hashes, to be kept in the archive.',
  'reports.dossier.download': 'Download the dossier (ZIP)',
  'reports.format.html': 'Open as a web page (HTML)',
  'reports.format.markdown': 'Markdown',
  'reports.format.odt': 'ODT',
  'reports.format.docx': 'DOCX',
  'reports.format.json': 'JSON',
  'reports.format.xlsx': 'XLSX',
  'reports.format.ods': 'ODS',
  'reports.format.csv': 'CSV',
  'reports.size.html': 'to read or print, less than 1 MB',
  'reports.size.markdown': 'plain text, less than 1 MB',
  'reports.size.odt': 'text document for LibreOffice and Word, less than 1 MB',
  'reports.size.docx': 'text document for Word, less than 1 MB',
  'reports.size.json': 'to compute again, usually less than 2 MB',
  'reports.size.xlsx': 'spreadsheet for Excel, less than 1 MB',
  'reports.size.ods': 'spreadsheet for LibreOffice, less than 1 MB',
  'reports.size.csv': 'all scores as a table, less than 1 MB',
}
