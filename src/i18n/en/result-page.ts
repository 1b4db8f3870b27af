import type { resultPage as nl } from '../nl/result-page.ts'

/** The page of results and the discussion. */
export const resultPage: Record<keyof typeof nl, string> = {
  'result.contents': 'On this page',
  'result.more': 'More: {headings}',
  'result.numbers': 'The numbers of this chart',
  'result.round-open':
    'Round {round, number} is open. What you see here follows from the closed rounds and the measured values; the scores of the open round do not count yet.',
  'result.nothing-scored':
    'There is no ranking yet: no round has been closed and nothing has been measured. What is missing stands below.',
  'result.not-yet.framework-not-sealed':
    'There is no result yet: the framework has not been sealed. First the rules are fixed, then people score.',
  'result.not-yet.nothing-to-score':
    'There is no result yet: there are no models to compare. The facilitator enters them.',
  'what-if.title': 'What if the weights were different?',
  'what-if.intro':
    'Try how the ranking changes when you let something weigh more or less. Enter a number or use the slider. What you set stays; the rest of the 100 points is divided over the others in proportion.',
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
  'what-if.excluded':
    'What does not meet an exclusion threshold takes part under no weights at all: {models}.',
  'simulate.ask': 'Start a simulation',
  'simulate.intro':
    'A simulation draws weights 100,000 times, and scores too if you wish, and counts how often each model takes each place. The same question always has the same answer.',
  'simulate.weights': 'Which weights are drawn?',
  'simulate.weights.none': 'All weights are equally likely',
  'simulate.weights.adopted': 'Only the adopted weights',
  'simulate.weights.profiles': 'Each time the own weights of one assessor',
  'simulate.weights.hull': 'Mixtures of the own weights of the assessors',
  'simulate.scores': 'Which scores are used?',
  'simulate.scores.fixed': 'The scores as they are',
  'simulate.scores.uniform': 'Anywhere between the lowest and the highest score',
  'simulate.scores.normal': 'Around the mean of the scores',
  'simulate.scores.assessors': 'Each time the scores of one assessor',
  'simulate.start': 'Simulate',
  'simulate.weights.statements': 'All weights that the statements allow',
  'simulate.running': 'A simulation is running.',
  'simulate.progress': '{done, number} of {of, number} parts are done.',
  'simulate.heard': '{percent, number} percent of the simulation is done.',
  'simulate.look': 'See how far this simulation is now',
  'simulate.stop': 'Stop the simulation',
  'simulate.ended.done': 'The simulation is done. The chances are below.',
  'simulate.ended.cancelled':
    'The simulation was stopped before there was an answer. You can start one again below.',
  'simulate.ended.failed':
    'The simulation went wrong. Try again; if it keeps going wrong, tell the administrator.',
  'simulate.ended.gone':
    'This simulation is no longer there: it was stopped before there was an answer. You can start one again below.',
  'simulate.lost': 'There is no connection. As soon as it is back, you see here how far the simulation is.',
  'simulate.signed-out': 'You are no longer signed in, so you no longer see how far the simulation is.',
  'simulate.changed':
    'This simulation belongs to entry {seq} of the dossier. The weights, the scores or the models have changed since. Start a new simulation to see what holds now.',
  'discussion.intro':
    'Round {round, number} is closed. Below is what the assessors do not agree on, with what can change the outcome most at the top. Talk about that; who has come to think otherwise adjusts the score in a next round.',
  'discussion.not-yet': 'There is nothing to discuss yet: no round has been closed.',
  'discussion.round-open':
    '{closed, select, none {Round {round, number} is open. What everybody gives in it stays hidden until the round closes; after that, what to talk about stands here.} other {Round {round, number} is open. Below is what follows from the closed rounds; you see nothing of the open round here.}}',
  'discussion.flip.yes':
    'If all agree on {lowest, number, plain}, {atLowest} is first; if they agree on {highest, number, plain}, {atHighest}.',
  'discussion.flip.no':
    'Whichever of the given levels you agree on, this part alone does not change who is first. The lead moves by {leverage, number, exactPoints} points at most.',
  'discussion.flip.unknown': 'What this does to the first place cannot be said yet: scores are missing.',
  'discussion.two-camps':
    'There are two camps: {below, number} at {from, number, plain} or lower, {above, number} at {to, number, plain} or higher.',
  'discussion.consensus':
    'The consensus is {consensus, number, plain}: 1 when all give the same, 0 when half stands at either end.',
  'discussion.levels': 'Who gave what and why: {name}',
  'discussion.count': 'Count',
  'discussion.who': 'Assessors and their motivation',
  'discussion.otherwise': 'Without a level:',
  'discussion.note': 'Outcome of the discussion of {name}',
  'discussion.save': 'Record',
  'discussion.noted': 'Discussed after round {round, number}, recorded on {date}',
  'discussion.other': 'Other points discussed',
  'discussion.other.note': 'Outcome of the discussion',
  'discussion.rest':
    '{count, plural, one {One more part with a difference} other {# more parts with a difference}}, of less influence',
  'discussion.from-to': 'Lowest to highest level',
  'discussion.next': 'What is next',
  'discussion.next.explanation':
    'In a next round everybody can adjust a score, and say why. Who changes nothing keeps their score.',
  'discussion.open-round': 'Go to opening round {round, number}',
  'discussion.result': 'Go to the result',
  'done.noted': 'The outcome of the discussion has been recorded.',
  'reports.intro':
    'Each report gives the state of now. It names the entry of the dossier on which it rests, with its hash. No report has scores of an open round.',
  'reports.not-ranked':
    'There is no report on the result yet: the framework has not been sealed, or there are no models.',
  'reports.ranking': 'Report on the ranking',
  'reports.ranking.explanation':
    'The whole story, from the verdict to where it comes from. The board gets the outline, the town secretaries the grounds, and advisers the whole computation too.',
  'reports.ranking.table': 'The report, by whom it is for and in which form',
  'reports.for': 'For whom',
  'reports.for.board': 'Board',
  'reports.for.secretaries': 'Town secretaries',
  'reports.for.advisers': 'Advisers',
  'reports.forms': 'In which form',
  'reports.verdict': 'Verdict on one A4',
  'reports.verdict.explanation':
    'What a board needs to know first, in numbered sentences: who is first, whether it pays to wait, and what can still change the result.',
  'reports.progress': 'Progress report',
  'reports.progress.explanation':
    'How far the project is, what changed since the last report, which signals there are and what is delayed.',
  'reports.data': 'Data to compute with',
  'reports.data.explanation':
    'All scores of closed rounds and all computed values. With the JSON file everybody can compute the result again.',
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
