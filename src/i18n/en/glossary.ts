import type { glossary as nl } from '../nl/glossary.ts'

/** The glossary. */
export const glossary: Record<keyof typeof nl, string> = {
  'glossary.intro': 'Weegkader uses these words. Each says what is meant by it, and gives the Dutch word.',
  'glossary.letters': 'Go to a letter',
  'glossary.other': 'In Dutch:',
  'glossary.municipal-crisis-care.term': 'municipal crisis care',
  'glossary.municipal-crisis-care.meaning':
    'What municipalities do for their inhabitants in a disaster or crisis, such as shelter, information and care for those affected.',
  'glossary.core-function.term': 'core function',
  'glossary.core-function.meaning':
    'One of the eight fixed functions in the crisis organisation of the municipalities that a model fills in.',
  'glossary.general-commander.term': 'general commander (AC-Bz)',
  'glossary.general-commander.meaning': 'The core function that leads the municipal crisis care team.',
  'glossary.duty-officer.term': 'duty officer (OvD-Bz)',
  'glossary.duty-officer.meaning':
    'The core function that leads municipal crisis care at the place of the incident.',
  'glossary.head-of-information.term': 'head of information (HIN)',
  'glossary.head-of-information.meaning':
    'The core function that makes sure that the information for municipal crisis care is correct and on time.',
  'glossary.environment-analyst.term': 'environment analyst',
  'glossary.environment-analyst.meaning':
    'The core function that follows what goes on in the media and around the incident.',
  'glossary.head-of-crisis-communication.term': 'head of crisis communication (HCC)',
  'glossary.head-of-crisis-communication.meaning': 'The core function that leads crisis communication.',
  'glossary.communication-adviser.term': 'communication adviser CoPI, ROT and BT',
  'glossary.communication-adviser.meaning':
    'Three core functions: the crisis communication adviser at the incident post (CoPI), in the regional operational team (ROT) and in the policy team (BT).',
  'glossary.candidate-model.term': 'candidate model',
  'glossary.candidate-model.meaning':
    'A way to organise the core functions that is compared with others. A model says for each core function which variant it chooses.',
  'glossary.variant.term': 'variant per function',
  'glossary.variant.meaning':
    'How one core function is filled, for instance by the municipality itself, a cluster of municipalities or a regional pool.',
  'glossary.hard-on-call.term': 'hard on-call duty',
  'glossary.hard-on-call.meaning':
    'A roster in which named people take turns to be reachable and available, as an obligation.',
  'glossary.soft-on-call.term': 'soft on-call duty',
  'glossary.soft-on-call.meaning': 'People are reachable when they can be; there is no obligatory roster.',
  'glossary.free-call-in.term': 'free call-in',
  'glossary.free-call-in.meaning':
    'When the alarm is raised, a group of people is called and those who can, come.',
  'glossary.framework.term': 'weighing framework',
  'glossary.framework.meaning':
    'The agreements by which models are compared: the criteria with their scales, the weights, the exclusion thresholds and the rules of calculation.',
  'glossary.criterion.term': 'criterion',
  'glossary.criterion.meaning': 'Something by which the models are compared, with a definition and a scale.',
  'glossary.scale.term': 'scale and level',
  'glossary.scale.meaning':
    'The steps in which a criterion is scored. Each described level says what it means, so that everybody means the same.',
  'glossary.sealed.term': 'adopting (freezing) the criteria set',
  'glossary.sealed.meaning':
    'The rules are fixed before anybody scores. After that every change is a new version, with a reason and with who decided on it.',
  'glossary.hash.term': 'hash',
  'glossary.hash.meaning':
    'A string of characters that belongs to exactly one text. If one letter changes, the hash no longer matches.',
  'glossary.amendment.term': 'reopening the criteria set',
  'glossary.amendment.meaning':
    'Changing the adopted framework, with a reason. The rankings before and after the change stand side by side in the report.',
  'glossary.weight.term': 'weighting, weight',
  'glossary.weight.meaning': 'How much a criterion counts. All weights add up to 100 points.',
  'glossary.adopted-weights.term': 'adopted weights',
  'glossary.adopted-weights.meaning':
    'The weights in the adopted framework, with which the result was computed.',
  'glossary.exclusion-threshold.term': 'exclusion threshold (knock-out)',
  'glossary.exclusion-threshold.meaning':
    'A limit that a model has to meet. A model that does not meet it takes no part in the ranking.',
  'glossary.norm.term': 'norm or performance requirement',
  'glossary.norm.meaning':
    'A limit that is tested per core function. With a norm that is only reported, the model still takes part.',
  'glossary.arrival-time.term': 'arrival time',
  'glossary.arrival-time.meaning': 'The number of minutes between the alarm and the start of the task.',
  'glossary.endurance.term': 'endurance',
  'glossary.endurance.meaning': 'How many hours a function stays filled without help from outside.',
  'glossary.uniformity.term': 'uniformity',
  'glossary.uniformity.meaning': 'The same task, mandate and way of working in all municipalities.',
  'glossary.base-quality-level.term': 'base quality level',
  'glossary.base-quality-level.meaning':
    'The minimum requirements that municipal crisis care meets everywhere.',
  'glossary.support.term': 'support',
  'glossary.support.meaning': 'How far boards, secretaries and the people in the functions support a model.',
  'glossary.assessor.term': 'assessor',
  'glossary.assessor.meaning': 'Somebody who scores the models on the criteria.',
  'glossary.score.term': 'rating, score',
  'glossary.score.meaning': 'The level that an assessor gives a model on a criterion.',
  'glossary.no-opinion.term': 'no opinion (cannot judge)',
  'glossary.no-opinion.meaning':
    'An assessor cannot judge this. It does not count as zero: the score is missing.',
  'glossary.not-applicable.term': 'not applicable',
  'glossary.not-applicable.meaning': 'The criterion says nothing about this core function or model.',
  'glossary.blind-round.term': 'blind round',
  'glossary.blind-round.meaning':
    'As long as a round is open, nobody sees anybody else’s scores. How much each person has filled in is visible.',
  'glossary.weighted-total.term': 'weighted total',
  'glossary.weighted-total.meaning':
    'The values of a model on all criteria, each times its weight and added up: a number from 0 to 100.',
  'glossary.close-call.term': 'close call (margin)',
  'glossary.close-call.meaning':
    'Two totals that differ by less than the agreed margin. The report then does not simply call one better.',
  'glossary.sensitivity-analysis.term': 'sensitivity analysis',
  'glossary.sensitivity-analysis.meaning':
    'Finding out how the result changes if a weight or a score were different.',
  'glossary.tipping-point.term': 'tipping point',
  'glossary.tipping-point.meaning': 'The weight or the level at which another model takes first place.',
  'glossary.robustness.term': 'robustness',
  'glossary.robustness.meaning':
    'How firm the ranking is: how much has to change before another model comes first.',
  'glossary.simulation.term': 'simulation',
  'glossary.simulation.meaning':
    'Drawing weights or scores very often, and counting how often each model takes each place.',
  'glossary.consensus.term': 'consensus',
  'glossary.consensus.meaning':
    'A number from 0 to 1 that says how close together the scores of the assessors are.',
  'glossary.leverage.term': 'leverage',
  'glossary.leverage.meaning':
    'By how many points the lead of the first model moves when the assessors agree on one part.',
  'glossary.compromise.term': 'compromise',
  'glossary.compromise.meaning': 'The model with which the largest loss of any one assessor is smallest.',
  'glossary.regret.term': 'regret',
  'glossary.regret.meaning': 'What you lose if another choice turns out to have been better.',
  'glossary.national-development.term': 'national development',
  'glossary.national-development.meaning':
    'A national programme, advice or law that may change part of the criteria while the region is choosing.',
  'glossary.open-to-national-change.term': 'open to national change',
  'glossary.open-to-national-change.meaning':
    'A criterion that may change because of a national development.',
  'glossary.sub-assignment.term': 'sub-assignment A to G',
  'glossary.sub-assignment.meaning': 'The seven pieces of national policy advice, known by their letter.',
  'glossary.implementation-step.term': 'implementation step 1 to 23',
  'glossary.implementation-step.meaning':
    'The national steps to carry out that advice, known by their number.',
  'glossary.track.term': 'track 1 and track 2',
  'glossary.track.meaning':
    'Track 1 is the region’s project. Track 2 is the national groups; their signals come into the project.',
  'glossary.signal.term': 'signal',
  'glossary.signal.meaning': 'A message from a national group about what is changing.',
  'glossary.tempo-mismatch.term': 'tempo mismatch',
  'glossary.tempo-mismatch.meaning':
    'The national developments move more slowly, or faster, than the region’s own choice.',
  'glossary.input.term': 'input',
  'glossary.input.meaning': 'What those involved contribute: an insight, a view, a wish or a precondition.',
  'glossary.wish-precondition.term': 'wish and precondition',
  'glossary.wish-precondition.meaning':
    'A wish is what somebody would like. A precondition is a demand that only applies once it has been adopted.',
  'glossary.feedback.term': 'feedback',
  'glossary.feedback.meaning':
    'Telling those who gave input what was done with it: adopted, partly or not, and why.',
  'glossary.core-group.term': 'core group',
  'glossary.core-group.meaning': 'The group that adopts the framework and keeps contact with those involved.',
  'glossary.circle-of-secretaries.term': 'circle of town secretaries',
  'glossary.circle-of-secretaries.meaning': 'The town secretaries of the region together.',
  'glossary.general-board.term': 'general board (AB)',
  'glossary.general-board.meaning': 'The board of the safety region on which all mayors sit.',
  'glossary.executive-board.term': 'executive board (DB)',
  'glossary.executive-board.meaning': 'The members of the general board who take the day-to-day decisions.',
  'glossary.safety-region.term': 'safety region',
  'glossary.safety-region.meaning':
    'The body in which municipalities work together for the fire service, disasters and crises.',
  'glossary.town-secretary.term': 'town secretary',
  'glossary.town-secretary.meaning': 'The highest civil servant of a municipality.',
  'glossary.decision-asked.term': 'decision asked',
  'glossary.decision-asked.meaning': 'What the board is asked: to decide, to advise or to note.',
  'glossary.for-information.term': 'for information',
  'glossary.for-information.meaning': 'The board reads the document; no decision is asked.',
  'glossary.progress-report.term': 'progress report',
  'glossary.progress-report.meaning':
    'A short report on the state of affairs, what has changed and what is delayed.',
  'glossary.delay.term': 'delay',
  'glossary.delay.meaning': 'The project runs later than planned, with a reason and a new forecast.',
  'glossary.formal-view.term': 'formal view',
  'glossary.formal-view.meaning': 'The formal reaction of a municipality to an intended decision.',
  'glossary.standing-organisation.term': 'standing organisation',
  'glossary.standing-organisation.meaning':
    'The usual organisation of a municipality or safety region, outside a crisis.',
  'glossary.hybrid-organisation.term': 'hybrid organisation',
  'glossary.hybrid-organisation.meaning': 'A small fixed core, with people who are called in when needed.',
  'glossary.dossier.term': 'dossier and entry',
  'glossary.dossier.meaning':
    'Everything that was recorded in a project, in order. Each entry is linked to the one before it by a hash; nothing can change unnoticed.',
}
