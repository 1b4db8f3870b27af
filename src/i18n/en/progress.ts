import type { progress as nl } from '../nl/progress.ts'

/** The progress report and the depth of reports. */
export const progress: Record<keyof typeof nl, string> = {
  'report.audience': 'Who this report is for',
  'report.audience.for.board': 'for the board',
  'report.audience.for.secretaries': 'for the circle of town secretaries',
  'report.audience.for.advisers': 'full report, for advisers',
  'report.audience.board':
    'This report is made for the board: the verdict, the ranking, what is still open and what was decided. The framework, the weighting and the whole calculation are in the full report at entry {seq} of project {project}. The facilitator can give it to you.',
  'report.audience.secretaries':
    'This report is made for the circle of town secretaries. The whole calculation and the comparison with other methods are in the full report at entry {seq} of project {project}. The facilitator can give it to you.',
  'report.audience.advisers':
    'This is the full report, made for advisers. Of the same entry {seq} of project {project} there are shorter reports for the circle of town secretaries and for the board.',
  'report.verdict.ground.elsewhere': 'full report, ch. {chapter}',
  'report.reliance.elsewhere': 'the full report',
  'report.verdict.advice': 'Choose now or wait',
  'report.verdict.firmness': 'How firm first place is',
  'report.verdict.others':
    'There {count, plural, one {is one more sentence with its own number. It is} other {are # more sentences, each with its own number. They are}} in {chapter, select, none {the full report} other {chapter {chapter}}}.',
  'report.verdict.full':
    '{left, plural, =0 {The chapters named are} other {These are {count, number, plain} of the {of, number, plain} sentences of the verdict, each with its own number. All sentences and the chapters named are}} in the full report at entry {seq} of project {project}.',
  'progress.subtitle':
    'Progress report. State on {at}{since, select, none {} other {, with what changed since {since}}}',
  'progress.chapter.stage': 'Where the project stands',
  'progress.chapter.changes': 'What changed',
  'progress.chapter.national': 'What happened nationally',
  'progress.chapter.coverage': 'How far the scoring has got',
  'progress.chapter.planning': 'Planning, pauses and forecast',
  'progress.chapter.risks': 'What can still change the result',
  'progress.stage.draft': 'The framework is being prepared. Nothing is adopted yet.',
  'progress.stage.sealed': 'The framework is adopted. Nothing is scored yet.',
  'progress.stage.scoring': 'Round {round} is open: the assessors score, without seeing each other’s scores.',
  'progress.stage.discussing': 'Round {round} is closed. The scores are being discussed.',
  'progress.stage.decided': 'A decision is recorded.',
  'progress.next.draft':
    'Next, the core group adopts the framework: the criteria, the scales and the weighting. Only then is anything scored.',
  'progress.next.sealed': 'Next, the facilitator opens a scoring round for the assessors.',
  'progress.next.scoring':
    'Next, the facilitator closes the round. Then the scores become visible and are discussed.',
  'progress.next.discussing':
    'Next comes another round, or a decision of the board on the basis of the ranking.',
  'progress.next.decided': 'Next, those who gave input hear what was done with it.',
  'progress.paused': 'The project is paused',
  'progress.note': 'Note of the facilitator',
  'progress.since': 'This is what changed since the progress report of {date}.',
  'progress.since-start':
    'This is the first progress report. This is what happened since the start of the project.',
  'progress.nothing-changed': 'Nothing changed in the framework, the models, the rounds or the decisions.',
  'progress.kind.people': 'Participants',
  'progress.kind.framework': 'Framework and weighting',
  'progress.kind.models': 'Candidate models',
  'progress.kind.rounds': 'Scoring, measuring and discussing',
  'progress.kind.developments': 'National developments',
  'progress.kind.decisions': 'Decisions',
  'progress.on': 'on {date}',
  'progress.from-to': 'from {first} to {last}',
  'progress.by': 'By: {by}',
  'progress.reason': 'Reason: {reason}',
  'progress.role':
    '{count, number} {role, select, facilitator {{count, plural, one {facilitator} other {facilitators}}} assessor {{count, plural, one {assessor} other {assessors}}} other {{count, plural, one {reader} other {readers}}}}',
  'progress.change.project-opened': 'On {date} the project was opened.',
  'progress.change.participant-admitted':
    '{count, plural, one {# participant was admitted} other {# participants were admitted}}, {when}: {what}.',
  'progress.change.participant-left':
    '{count, plural, one {# participant left} other {# participants left}}, {when}: {what}.',
  'progress.change.framework-drafted':
    'The draft framework was written {count, plural, one {once} =2 {twice} other {# times}}, {when}.',
  'progress.change.pilot-scored':
    'The criteria were piloted {count, plural, one {once} =2 {twice} other {# times}}, {when}.',
  'progress.change.weighting-opened': 'On {date} weighting round {number} was opened.',
  'progress.change.weighting-closed': 'On {date} weighting round {number} was closed.',
  'progress.change.weights-adopted': 'On {date} the weights were adopted in the draft.',
  'progress.change.framework-sealed': 'On {date} the framework was adopted.',
  'progress.change.framework-amended': 'On {date} the framework was amended; version {number} holds now.',
  'progress.change.model-proposed':
    '{count, plural, one {# model was proposed} other {# models were proposed}}, {when}: {what}.',
  'progress.change.model-revised':
    'A model was revised {count, plural, one {once} =2 {twice} other {# times}}, {when}: {what}.',
  'progress.change.model-withdrawn': 'On {date} {model} was withdrawn.',
  'progress.change.round-opened': 'On {date} round {number} was opened.',
  'progress.change.round-closed': 'On {date} round {number} was closed.',
  'progress.change.measured':
    '{count, plural, one {# measured level was entered or renewed} other {# measured levels were entered or renewed}}.',
  'progress.change.discussed':
    '{count, plural, one {# outcome} other {# outcomes}} of the discussion after round {round} {count, plural, one {was} other {were}} recorded.',
  'progress.change.development-registered':
    '{count, plural, one {# national development was registered} other {# national developments were registered}}, {when}: {what}.',
  'progress.change.development-outcomes-declared':
    'Possible outcomes of a national development were declared {count, plural, one {once} =2 {twice} other {# times}}, {when}: {what}.',
  'progress.change.decision-recorded':
    'On {date} this was recorded: {kind}{model, select, none {} other {, {model}}}.',
  'progress.moves': 'Developments that moved',
  'progress.national.nothing':
    'There are no new signals from national groups, and no national development moved.',
  'progress.coverage.none': 'There has been no scoring round yet.',
  'progress.coverage.total':
    'In round {round}, {scored, number} of the {expected, number} scores asked for were given.{standing, plural, =0 {} one { # score from an earlier round still counts.} other { # scores from an earlier round still count.}}',
  'progress.coverage.open':
    'Round {round} has been open since {opened}. What is scored stays hidden until the round closes; only how much is told here.',
  'progress.coverage.closed': 'Round {round} was open from {opened} to {closed}.',
  'progress.coverage.table': 'Who has scored how much in round {round}',
  'progress.coverage.scored': 'Scored',
  'progress.coverage.standing': 'Still counts from an earlier round',
  'progress.coverage.expected': 'Asked',
  'progress.coverage.handed-in': 'Handed in',
  'progress.coverage.not-yet': 'not yet',
  'progress.forecast': 'Forecast',
  'progress.forecast.none':
    '{deadline, select, none {No date is set by which the region must choose} other {The region must choose by {deadline}}}. There is no forecast yet.',
  'progress.forecast.no-deadline':
    'The choice is expected on {forecast}. No date is set by which the region must choose.',
  'progress.forecast.on-time':
    'The choice is expected on {forecast}. That is on time: the region must choose by {deadline}.',
  'progress.forecast.late':
    'The choice is expected on {forecast}. That is {days, plural, one {# day} other {# days}} late: the region must choose by {deadline}.',
  'progress.overdue':
    'The date by which the region had to choose, {deadline}, has passed. No decision is recorded yet.',
  'progress.delay': 'Why it takes longer',
  'progress.deadlines': 'The date by which the region must choose, as set',
  'progress.deadline': 'Choose by',
  'progress.pauses': 'When the project was paused, and why',
  'progress.pauses.from': 'Paused from',
  'progress.pauses.reason': 'Why',
  'progress.pauses.until': 'Resumed on',
  'progress.pauses.still': 'still paused',
  'progress.pauses.resumption': 'Why resumed',
  'progress.earlier': 'What was reported before',
  'progress.risks.no-ranking': 'There is no ranking yet, so nobody can say what may change it.',
  'progress.risks.none': 'No open national development can still change who is first.',
  'progress.risks.intro':
    'These national developments are still open and can change who is first, or it is not yet known whether they can.',
  'progress.risks.table': 'Open developments that can change first place',
  'progress.risks.alone': 'Can do so alone',
  'progress.risks.together': 'Can do so with others',
  'progress.provenance':
    'All of this follows from the dossier up to and including this entry. Whoever asks for the report again at entry {seq} of project {project} gets the same, unless text was erased.',
  'http.report-not-offered.title': 'This report does not exist in this format',
  'http.report-not-offered.detail':
    'The {kind, select, ranking {ranking report} verdict {verdict on one side of A4} other {progress report}} is not available as {format}. Choose one of these formats: {offered}.',
  'http.depth-not-offered.title': 'There is no depth to choose here',
  'http.depth-not-offered.detail':
    'Whom it is for can only be chosen for the report on the ranking as {offered}. Leave out `for`, or choose such a report.',
  'package.what': 'This is the dossier of project {project}, as it was after entry {seq}.',
  'package.head': 'Hash of that entry: {hash}',
  'package.with-report':
    'It holds: the report (report.html, report-en.html), the data (data.xlsx, report.json), the framework (framework.json), the ledger (dossier.json) and the metadata (metadata.xml).',
  'package.without-report':
    'There is no ranking yet, so no report. It holds: the ledger (dossier.json), the metadata (metadata.xml) and, once adopted, the framework (framework.json).',
  'package.manifest':
    'manifest.json has the size and the SHA-256 of every file. Compare them, for example like this:',
  'package.ledger': 'Check like this that nothing in the ledger was changed:',
  'package.numbers': 'Compute every number in the report again like this:',
  'package.metadata':
    'The metadata follow the layout of MDTO. Add yourself: the archiving body, appraisal, retention period and confidentiality. The SHA-256 of framework.json is the hash of the framework.',
  'package.event.opened': 'Project opened',
  'package.event.sealed': 'Framework adopted',
  'package.event.amended': 'Framework amended',
  'package.event.scored': 'Scoring round closed',
  'package.event.decided': 'Decision recorded',
}
