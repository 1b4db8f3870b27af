/** Spreadsheets, out and in. */
export const sheet = {
  'data-sheet.about': 'About this file',
  'data-sheet.about.what': 'Explanation',
  'data-sheet.about.language': 'Language',
  'data-sheet.language.nl': 'Dutch',
  'data-sheet.language.en': 'English',
  'data-sheet.about.purpose': 'What it is for',
  'data-sheet.about.purpose.text':
    'The scores and measured levels of this project, and the ranking that follows from them. They support a collective judgement; the boards decide for themselves. What you change in this file does not change the dossier: the hash says on which state it rests.',
  'data-sheet.about.sheets': 'What is on which sheet',
  'data-sheet.about.sheets.text':
    'Scores: one row for each score or measured level. Ranking: place and weighted total. Weights: the adopted weights. Levels: what all assessors gave together, on the scale of the criterion. Values: the same from 0 (worst) to 1 (best). Contributions: value times weight, in points of 100.',
  'data-sheet.about.missing': 'What is missing',
  'data-sheet.about.missing.text':
    'A score that is missing is not zero. On the sheet Scores the value is empty and the state says why; on the other sheets the reason is given in words.',
  'data-sheet.about.people': 'Who scored',
  'data-sheet.about.people.text':
    'An assessor is shown by position and organisation, and by an identifier that exists in this project only. There are no names. Only closed rounds are included.',
  'data-sheet.scores': 'Scores',
  'data-sheet.assessor-id': 'Assessor id',
  'data-sheet.value': 'Value',
  'data-sheet.state': 'State',
  'data-sheet.state.measured': 'measured',
  'data-sheet.ranking': 'Ranking',
  'data-sheet.least-total': 'Lowest possible',
  'data-sheet.most-total': 'Highest possible',
  'data-sheet.state.ranked': 'ranked',
  'data-sheet.state.incomplete': 'no place: scores are missing',
  'data-sheet.state.excluded': 'excluded by an exclusion threshold',
  'data-sheet.weights': 'Weights',
  'data-sheet.group': 'Group',
  'data-sheet.levels': 'Levels',
  'data-sheet.unit': 'Unit',
  'data-sheet.unit.level': 'level',
  'data-sheet.values': 'Values',
  'data-sheet.contributions': 'Contributions',

  'score-sheet.sheet.guide': 'How to',
  'score-sheet.sheet.scores': 'Scores',
  'score-sheet.sheet.mark': 'Identification',
  'score-sheet.column.criterion': 'Criterion',
  'score-sheet.column.criterion-name': 'Name of the criterion',
  'score-sheet.column.fn': 'Core function',
  'score-sheet.column.fn-name': 'Name of the core function',
  'score-sheet.column.model': 'Model',
  'score-sheet.column.model-name': 'Name of the model',
  'score-sheet.column.definition': 'Meaning',
  'score-sheet.column.scale': 'Scale',
  'score-sheet.column.score': 'Score',
  'score-sheet.column.low': 'Lowest',
  'score-sheet.column.high': 'Highest',
  'score-sheet.column.motivation': 'Motivation',
  'score-sheet.mark.value': 'Value',
  'score-sheet.mark.format': 'Kind of file',
  'score-sheet.mark.project': 'Project',
  'score-sheet.mark.round': 'Round',
  'score-sheet.mark.assessor': 'Assessor',
  'score-sheet.mark.framework': 'Framework',
  'score-sheet.cannot-judge': 'cannot judge',
  'score-sheet.not-applicable': 'not applicable',
  'score-sheet.not-applicable.short': 'n/a',
  'score-sheet.scale.number': 'A number from {min} to {max} ({unit})',
  'score-sheet.scale.bare': '{level} = not described, lies in between',
  'score-sheet.scale.motivation': 'A motivation is required.',
  'score-sheet.scale.motivation-at-ends': 'With {ends} a motivation is required.',
  'score-sheet.guide.subject': 'Subject',
  'score-sheet.guide.what': 'What to do',
  'score-sheet.guide.rows': 'What you score',
  'score-sheet.guide.rows.text':
    'On the sheet {sheet} there {count, plural, one {is one row} other {are # rows}}. Each asks for one score: of one candidate model on one criterion. On some criteria you score every core function separately.',
  'score-sheet.guide.score':
    'Fill in the level that fits best; the scale says what each level means. If you cannot judge it, fill in: {cannotJudge}. If the criterion does not fit the model, fill in: {notApplicable}.',
  'score-sheet.guide.empty': 'What you leave empty',
  'score-sheet.guide.empty.text':
    'An empty score is no answer, and no zero either. You can hand in this file more than once: what you leave empty or do not change stays as it was.',
  'score-sheet.guide.range': 'Lowest and highest',
  'score-sheet.guide.range.text':
    'You need not fill these in. When in doubt, say between which levels your score lies.',
  'score-sheet.guide.motivation':
    'Write in a sentence or two why you give this score. Sometimes you must; then the scale says so.',
  'score-sheet.guide.leave': 'What you leave as it is',
  'score-sheet.guide.leave.text':
    'Fill in the coloured columns only. You may sort and filter. Do not remove columns, change headings, merge cells or use formulas: the file would not be accepted.',
  'score-sheet.guide.hand-in': 'Handing in',
  'score-sheet.guide.hand-in.text':
    'Hand in this file before the round closes. If something is wrong you are told for each cell what it is, and nothing has changed. Until the round closes nobody else sees what you filled in.',

  'refusal.not-a-score-sheet.title': 'This file cannot be read as a score sheet',
  'refusal.not-a-score-sheet.detail':
    '{found, select, empty {The file is empty.} old {This is an old Excel file (.xls), or a file with a password.} text {This is a text file or CSV, not a spreadsheet.} package {This file is not an XLSX or ODS spreadsheet.} protected {The file is protected with a password.} macros {The file contains macros.} links {The file takes data from another file or another source.} sheets {The sheet {sheets} is missing, or has another name.} other {The file is damaged or not a spreadsheet.}} Download the score sheet again, fill it in, save it as XLSX or ODS without password and macros, and hand that in.',
  'refusal.score-sheet-too-large.title': 'This file is too large',
  'refusal.score-sheet-too-large.detail':
    'Unpacked, this file is larger than a score sheet can be: at most {most, number} {what, select, files {parts} cells {filled cells} seconds {seconds to read} other {MB}}. Download the score sheet again and copy only your answers.',
  'refusal.score-sheet-of-another.title': 'This score sheet does not belong here',
  'refusal.score-sheet-of-another.detail':
    '{what, select, project {This score sheet belongs to another project.} round {This score sheet belongs to another round: round {expected} is open now.} assessor {This score sheet belongs to another assessor. Everyone hands in their own.} framework {The framework was amended after this score sheet was made.} other {What identifies this score sheet cannot be read.}} Download your own current score sheet and copy your answers into it.',
  'refusal.score-sheet-column.title': 'The columns are not right',
  'refusal.score-sheet-column.detail':
    '{what, select, missing {The column {column} is missing, or has another heading.} twice {The column {column} is there twice.} other {The column {column} does not belong to the score sheet.}} Restore the headings in the first row, or download the score sheet again and copy your answers into it.',
  'refusal.score-sheet-cell.title': 'Not every cell can be read',
  'refusal.score-sheet-cell.detail':
    '{what, select, formula {This cell has a formula, which is not computed. Type the number or the text itself.} merged {These cells are merged ({text}). Split them again.} score {This cell says “{text}”. Fill in a level, such as 3 or 3.5 (without a separator for thousands), or the words: cannot judge, not applicable.} number {This cell says “{text}”, which is not a number. Fill in a level, such as 3 or 3.5, or leave the cell empty.} ambiguous {“{text}” can be read in two ways. Type thousands without a point or comma, or one more digit after the decimal point.} date {The spreadsheet program turned this into a date or time. Set the cell to Text and type again what should be there.} error {This cell has a spreadsheet error ({text}). Type the number or the text itself.} lonely {This row has a range or a motivation, but no score. Fill in a score, or clear the rest too.} needless {No lowest or highest goes with this score. Clear that cell.} motivation {This motivation cannot be kept as it is. Use plain text of at most {most, number} characters.} nameless {In this row the criterion or the model is missing. Copy it from a new score sheet.} other {This cell does not belong to the score sheet. Clear it.}}',
} as const
