import { assessor } from './en/assessor.ts'
import { facilitator } from './en/facilitator.ts'
import { glossary } from './en/glossary.ts'
import { progress } from './en/progress.ts'
import { resultPage } from './en/result-page.ts'
import { sheet } from './en/sheet.ts'
import { site } from './en/site.ts'
import type { nl } from './nl.ts'

/** All English texts. Equally plain, and with the same parameters as the Dutch. */
export const en: Record<keyof typeof nl, string> = {
  'refusal.not-found.title': 'Not found',
  'refusal.not-found.detail':
    'There is no {what, select, project {project} participant {participant} model {candidate model} development {national development} move {change of the national development} analysis {computation} round {round} session {session} token {token} amendment {amendment of the framework} other {item}} with id {id}. Check the id, or ask for the list first.',
  'refusal.project-paused.title': 'The project is paused',
  'refusal.project-paused.detail':
    'The project was paused at entry {seq}. Ask the facilitator to resume it; then you can go on.',
  'refusal.project-not-paused.title': 'The project is not paused',
  'refusal.project-not-paused.detail': 'Only a paused project can be resumed. You can simply go on.',
  'refusal.already-exists.title': 'This id is taken',
  'refusal.already-exists.detail':
    'A {what, select, project {project} participant {participant} model {candidate model} development {national development} other {thing}} with id {id} already exists. Choose another id, or go on with the one there is.',
  'refusal.framework-sealed.title': 'The framework has been adopted',
  'refusal.framework-sealed.detail':
    'The framework was adopted at entry {seq}. To change something, amend it, giving the reason and who decided.',
  'refusal.framework-not-sealed.title': 'The framework has not been adopted yet',
  'refusal.framework-not-sealed.detail':
    'The criteria are adopted first and the models are weighed afterwards. Finish the draft and adopt the framework.',
  'refusal.framework-missing.title': 'There is no draft yet',
  'refusal.framework-missing.detail':
    'This project has no draft of the framework. First save a draft with the question, the core functions and the criteria.',
  'refusal.framework-not-sealable.title': 'The framework is not ready to be adopted',
  'refusal.framework-not-sealable.detail':
    'The framework has {count, plural, one {# error} other {# errors}}. Correct {count, plural, one {it} other {them}} and try again.',
  'refusal.framework-unchanged.title': 'Nothing has changed',
  'refusal.framework-unchanged.detail':
    'This framework is the same as version {number}, which is in force. First change what you want to change.',
  'refusal.round-open.title': 'A round is still open',
  'refusal.round-open.detail': 'Round {round} is still open. Close that round first.',
  'refusal.weighting-open.title': 'A weighting round is still open',
  'refusal.weighting-open.detail':
    'Weighting round {round} is still open. Until it closes, what the assessors weigh cannot change. Close that round first.',
  'refusal.no-open-weighting.title': 'No weighting round is open',
  'refusal.no-open-weighting.detail':
    'You cannot give weights now. Wait until the facilitator opens a weighting round.',
  'refusal.weighting-closed.title': 'This weighting round has been closed',
  'refusal.weighting-closed.detail':
    'Weighting round {round} was closed at entry {seq, number}. Open a new round to weigh again.',
  'refusal.nobody-to-weigh.title': 'There is nobody to give weights',
  'refusal.nobody-to-weigh.detail': 'Admit an assessor first.',
  'refusal.no-weights-given.title': 'No weights have been given yet',
  'refusal.no-weights-given.detail':
    'No assessor has given weights that fit this framework. Open a weighting round, or set the weights yourself with a reason.',
  'refusal.nothing-to-weigh.title': 'There is nothing to weigh here',
  'refusal.nothing-to-weigh.detail':
    '{group, select, none {There are no two items here to weigh against each other.} other {Group {group} does not exist or has no two items to weigh.}} See in the framework which groups you weigh.',
  'refusal.group-weighed-twice.title': 'This group appears twice',
  'refusal.group-weighed-twice.detail':
    '{group, select, none {The top level} other {Group {group}}} is weighed twice. Take one out.',
  'refusal.group-not-weighed.title': 'A weighting is missing',
  'refusal.group-not-weighed.detail':
    '{group, select, none {The top level} other {Group {group}}} is not weighed. Weights can be used only when all groups are in them.',
  'refusal.unknown-item.title': 'This item is not weighed',
  'refusal.unknown-item.detail':
    '{item} is not a criterion or group that gets a weight. See in the framework which ones do.',
  'refusal.item-not-weighed.title': 'A weight is missing',
  'refusal.item-not-weighed.detail':
    '{item} has no weight. Give it one; 0 is allowed, and then it does not count.',
  'refusal.siblings-sum.title': 'The weights do not add up to 100',
  'refusal.siblings-sum.detail':
    'The weights {group, select, none {} other {in group {group} }}add up to {sum, number, full} and must add up to 100. Change them.',
  'refusal.reason-needed.title': 'Give a reason',
  'refusal.reason-needed.detail': 'These weights differ from the mean of the assessors. Explain why.',
  'refusal.no-open-round.title': 'No round is open',
  'refusal.no-open-round.detail':
    'There is no round in which you can score now. Wait until the facilitator opens one.',
  'refusal.round-closed.title': 'The round is closed',
  'refusal.round-closed.detail':
    'Round {round} was closed at entry {seq}. You can score again when the facilitator opens a new round.',
  'refusal.nothing-to-score.title': 'There are no candidate models yet',
  'refusal.nothing-to-score.detail':
    'There is nothing to assess. First propose at least one candidate model.',
  'refusal.nobody-to-score.title': 'There are no assessors yet',
  'refusal.nobody-to-score.detail':
    'There is nobody who can score. First admit at least one assessor to the project.',
  'refusal.nothing-to-decide.title': 'There is no result yet',
  'refusal.nothing-to-decide.detail':
    'There are no scores or measurements for a decision to rest on. First hold a round, or enter measurements.',
  'refusal.all-excluded.title': 'No model meets the requirements',
  'refusal.all-excluded.detail':
    'A requirement excludes every candidate model, so there is nothing to compare. Propose another candidate model, or amend the requirement with a reason.',
  'refusal.no-own-weights.title': 'Nobody gave weights of their own',
  'refusal.no-own-weights.detail':
    'No assessor has weights of their own that fit this framework, so there is nothing to mix. Compute with the adopted weights (adopted), with statements about the weights (statements) or with any weights (none).',
  'refusal.model-scored.title': 'This candidate model has been scored',
  'refusal.model-scored.detail':
    'Candidate model {model} has scores or measurements and must stay what it was. Propose a new candidate model, and withdraw this one if need be.',
  'refusal.model-withdrawn.title': 'This candidate model is withdrawn',
  'refusal.model-withdrawn.detail':
    'Candidate model {model} is withdrawn and no longer takes part. Choose another one, or propose a new model.',
  'refusal.last-facilitator.title': 'This is the last facilitator',
  'refusal.last-facilitator.detail':
    'A project cannot do without a facilitator. First admit another facilitator.',
  'refusal.participant-left.title': 'This participant has left',
  'refusal.participant-left.detail':
    'Participant {id} has left the project. If need be, admit this person as a new participant.',
  'refusal.not-an-assessor.title': 'You are not an assessor',
  'refusal.not-an-assessor.detail':
    'Only assessors of this project can score. Ask the facilitator whether you can take part as an assessor.',
  'refusal.criterion-measured.title': 'This criterion is measured',
  'refusal.criterion-measured.detail':
    'Criterion {criterion} is measured, not judged. Leave it out of your scores; the facilitator enters the measurement.',
  'refusal.criterion-judged.title': 'This criterion is judged',
  'refusal.criterion-judged.detail':
    'Criterion {criterion} is judged by the assessors. Leave it out of the measurements.',
  'refusal.function-needed.title': 'The core function is missing',
  'refusal.function-needed.detail':
    'Criterion {criterion} is scored per core function. Name the core function as well.',
  'refusal.function-not-used.title': 'No core function belongs here',
  'refusal.function-not-used.detail':
    'Criterion {criterion} is about the candidate model as a whole. Leave out the core function.',
  'refusal.unknown-function.title': 'Unknown core function',
  'refusal.unknown-function.detail':
    'Core function {function} is not in the framework, or does not count for this criterion. Choose one from the framework.',
  'refusal.unknown-variant.title': 'Unknown variant',
  'refusal.unknown-variant.detail':
    'Variant {variant} is not in the framework. Choose one from the framework.',
  'refusal.unknown-criterion.title': 'Unknown criterion',
  'refusal.unknown-criterion.detail':
    'Criterion {criterion} is not in the framework. Choose one from the framework.',
  'refusal.unknown-model.title': 'Unknown candidate model',
  'refusal.unknown-model.detail':
    'Candidate model {model} was not proposed in this project. Choose one from the list.',
  'refusal.unknown-development.title': 'Unknown national development',
  'refusal.unknown-development.detail':
    'National development {development} is not known in this project. Register it first.',
  'refusal.unknown-outcome.title': 'Unknown outcome',
  'refusal.unknown-outcome.detail':
    'Outcome {outcome} has not been declared for national development {development}. Declared: {known}. Declare it first, or choose one of these.',
  'refusal.outcome-without-settling.title': 'An outcome belongs to what is settled',
  'refusal.outcome-without-settling.detail':
    'Which outcome came true is known only once the development is settled. Use the status "settled", or leave the outcome out.',
  'refusal.off-scale.title': 'The value is off the scale',
  'refusal.off-scale.detail':
    'Criterion {criterion} runs from {min, number, full} to {max, number, full}; {level, number, full} is outside it. Choose a value on the scale.',
  'refusal.not-a-level.title': 'The value is not a level of the scale',
  'refusal.not-a-level.detail':
    'The scale of criterion {criterion} has no level {level, number, full}. Choose one of the described levels from {min, number, full} to {max, number, full}.',
  'refusal.range-order.title': 'The range is not in order',
  'refusal.range-order.detail':
    'The lower end {low, number, full} may not be above the value {value, number, full}, nor the upper end {high, number, full} below it. Change the ends.',
  'refusal.value-missing.title': 'The measured value is missing',
  'refusal.value-missing.detail':
    'There is no value and no computation for criterion {criterion}. Give one of the two.',
  'refusal.value-differs.title': 'The value does not match the computation',
  'refusal.value-differs.detail':
    'For criterion {criterion} the value is {value, number, full}, but the computation comes to {computed, number, full}. Leave the value out or change the computation.',
  'refusal.not-computable.title': 'This cannot be computed',
  'refusal.not-computable.detail': 'The measurement on criterion {criterion} cannot be computed. {reason}',
  'refusal.motivation-needed.title': 'A motivation is needed',
  'refusal.motivation-needed.detail':
    'The framework asks for a motivation with this score on criterion {criterion}. Write in one or two sentences why you give it.',
  'refusal.same-cell-twice.title': 'The same score appears twice',
  'refusal.same-cell-twice.detail':
    'This combination of candidate model, criterion and core function is in the request twice. Leave one of them out.',
  'refusal.as-of-out-of-range.title': 'There is no such entry yet',
  'refusal.as-of-out-of-range.detail':
    'You asked for the state at entry {asOf}, but the dossier ends at entry {last}. Choose a number from 1 to {last}.',
  'refusal.stale.title': 'The dossier has changed in the meantime',
  'refusal.stale.detail':
    'You worked with the state at entry {seen}, but the structure has changed since, up to entry {now} ({changes}). Look at what changed and send your request again.',
  // Facts in short: what has changed meanwhile.
  'event.project-opened': 'project opened',
  'event.project-paused': 'project paused',
  'event.project-resumed': 'project resumed',
  'event.deadline-set': 'date of the choice set',
  'event.participant-admitted': 'participant admitted',
  'event.participant-left': 'participant left',
  'event.framework-drafted': 'draft changed',
  'event.pilot-scored': 'pilot scored',
  'event.weighting-opened': 'weighting round opened',
  'event.weighting-closed': 'weighting round closed',
  'event.weights-adopted': 'weights adopted',
  'event.framework-sealed': 'framework adopted',
  'event.framework-amended': 'framework amended',
  'event.model-proposed': 'model proposed',
  'event.model-revised': 'model revised',
  'event.model-withdrawn': 'model withdrawn',
  'event.round-opened': 'round opened',
  'event.round-closed': 'round closed',
  'event.development-registered': 'national development registered',
  'event.development-moved': 'national development changed',
  'event.development-outcomes-declared': 'outcomes declared',
  'event.signal-received': 'signal received',
  'event.progress-reported': 'progress reported',
  'event.decision-recorded': 'decision recorded',
  'refusal.precondition-missing.title': 'You have not said which state you are working from',
  'refusal.precondition-missing.detail':
    'This change needs the state of the dossier that you have seen. Send it in the If-Match header; it is the ETag of the answer that you read last.',
  'refusal.idempotency-key-reused.title': 'This key has been used',
  'refusal.idempotency-key-reused.detail':
    'The Idempotency-Key was used for another request. Use a new key for a new request.',
  'refusal.idempotency-not-supported.title': 'The key cannot be used here',
  'refusal.idempotency-not-supported.detail':
    'This request takes no Idempotency-Key, or the key has the wrong form. Use 1 to 255 plain characters, or leave the header out.',
  'refusal.chain-broken.title': 'The dossier does not hold together',
  'refusal.chain-broken.detail':
    'Entry {seq} does not fit the chain: its text, place or hash was altered. Do not use this dossier, and ask the administrator to restore a backup.',
  'refusal.note-altered.title': 'A text beside the ledger was altered',
  'refusal.note-altered.detail':
    'The text with hash {hash} is no longer the text that belongs to its entry. Ask for a new export, or find out who changed it.',
  'refusal.entry-unknown.title': 'This version cannot read the dossier',
  'refusal.entry-unknown.detail':
    'Entry {seq} is of a kind that this version of Weegkader does not know ({type}, version {version}). Ask the administrator to update Weegkader.',
  'refusal.database-newer.title': 'The database is of a newer version',
  'refusal.database-newer.detail':
    'The database has a change that this version of Weegkader does not know ({migration}). Ask the administrator to update Weegkader.',
  'refusal.queue-full.title': 'The service is busy',
  'refusal.queue-full.detail':
    '{running} long computations are running, or as many score sheets are being read; no more than {most} at once. Nothing has been started or stored. Try again in a few seconds.',
  'refusal.analysis-ended.title': 'This computation is no longer running',
  'refusal.analysis-ended.detail':
    'There is nothing to stop: the computation {state, select, done {is done} cancelled {has been stopped already} other {has failed}}.',
  'refusal.blind.title': 'The round is still blind',
  'refusal.blind.detail':
    'As long as the round is open, nobody sees anybody else’s scores. Wait until the facilitator closes the round.',

  'invalid.unknown-method.title': 'Unknown method',
  'invalid.unknown-method.detail': 'Method {method} does not exist. Choose one of these methods: {known}.',
  'invalid.malformed-input.title': 'The input has the wrong form',
  'invalid.malformed-input.detail':
    'The input {count, plural, one {has # fault, at {path}. Correct it and compute again.} other {has # faults; the first is at {path}. Correct them and compute again.}}',
  'invalid.not-finite.title': 'This is not an ordinary number',
  'invalid.not-finite.detail': 'There is no finite number at {path}. Put an ordinary number there.',
  'invalid.overflow.title': 'The numbers are too large',
  'invalid.overflow.detail':
    'The numbers at {path} are too large to compute with (the limit is {limit}). Use a larger unit, so that the numbers become smaller.',
  'invalid.empty.title': 'Input is missing here',
  'invalid.empty.detail': 'There is too little at {path} to compute with. Complete the list.',
  'invalid.shape.title': 'The list has the wrong length',
  'invalid.shape.detail':
    'At {path} there {found, plural, one {is # value} other {are # values}}, where {expected, number} should be. Change the list.',
  'invalid.unknown-id.title': 'Unknown id',
  'invalid.unknown-id.detail':
    'The id {id} at {path} does not occur elsewhere in the input. Correct the id or complete the input.',
  'invalid.missing-id.title': 'An id is missing',
  'invalid.missing-id.detail': '{id} is missing at {path}. Add it.',
  'invalid.duplicate-id.title': 'An id occurs twice',
  'invalid.duplicate-id.detail':
    'The id {id} at {path} has been used already. Give each item a name of its own.',
  'invalid.out-of-range.title': 'The number is out of range',
  'invalid.out-of-range.detail':
    'The number {value, number, full} at {path} must lie between {min, number, full} and {max, number, full}. Change the number.',
  'invalid.not-positive.title': 'This number must be above zero',
  'invalid.not-positive.detail': 'There is {value, number, full} at {path}. Put a number above zero there.',
  'invalid.ideal-not-better.title': 'The ideal is no better than the anti-ideal',
  'invalid.ideal-not-better.detail':
    'On criterion {criterion} the fixed ideal {ideal, number, full} is no better than the fixed anti-ideal {antiIdeal, number, full} (at {path}). Give an ideal that is better in the direction of the criterion.',
  'invalid.points-order.title': 'The points of the scale are not in order',
  'invalid.points-order.detail':
    'At {path} level {level, number, full} comes after level {previous, number, full}. Put the levels from low to high, each of them once.',
  'invalid.weight-negative.title': 'A weight is negative',
  'invalid.weight-negative.detail':
    'The weight at {path} is {weight, number, full}. Use 0 or a higher number.',
  'invalid.weights-sum.title': 'The weights do not add up',
  'invalid.weights-sum.detail':
    'The weights at {path} add up to {sum, number, full} and must add up to {expected, number, full}. Change them; they are never rescaled silently.',
  'invalid.weights-sum-zero.title': 'All weights are zero',
  'invalid.weights-sum-zero.detail':
    'The weights at {path} add up to 0, so there is nothing to weigh. Give at least one criterion a weight above 0.',
  'invalid.weights-contradict.title': 'No weights meet what is said',
  'invalid.weights-contradict.detail':
    '{count, plural, one {Statement {statements} about the weights (at {path}) cannot be true of 100 points to divide. Change it or leave it out.} other {The statements {statements} about the weights (see {path}) cannot all be true. Without one of them they can. Change one or leave one out.}}',
  'invalid.normalisation-undefined.title': 'This normalisation is not possible',
  'invalid.normalisation-undefined.detail':
    'Criterion {criterion} cannot be normalised with {kind} (where less is better: {costRule}), because that divides by zero. Choose another normalisation, or other input at {path}.',
  'invalid.cost-not-normalised.title': 'Less is better on this criterion',
  'invalid.cost-not-normalised.detail':
    'On criterion {criterion} less is better, but it would be added up as if more were. Choose a normalisation that allows for this, or turn the numbers round.',
  'invalid.not-a-ranking.title': 'This is not a ranking',
  'invalid.not-a-ranking.detail':
    'Rank {rank, number, full} at {path} should be {expected, number, full}. Number from 1 (the most important) down; what is equally important gets the same number.',
  'invalid.largest-swing.title': 'The largest swing is not 100',
  'invalid.largest-swing.detail':
    'The largest swing at {path} is {largest, number, full}. Give the most important swing 100 points and express the others in it.',
  'invalid.zero-in-geometric-mean.title': 'A zero has no place in a geometric mean',
  'invalid.zero-in-geometric-mean.detail':
    'Assessor {assessor} gives {criterion} weight 0 (at {path}), which makes the weight of the group 0 as well. Take the arithmetic mean, or give a weight above 0.',
  'invalid.judgement-off-scale.title': 'This comparison is off the scale',
  'invalid.judgement-off-scale.detail':
    'At {path} {item} is compared with {over} as {value, number, full}. The scale runs from 1/9 (far less important) to 9 (far more important). Change the comparison.',
  'invalid.self-comparison.title': 'Something is not equal to itself',
  'invalid.self-comparison.detail':
    'At {path} {item} is compared with itself as {value, number, full}. That should be 1.',
  'invalid.not-reciprocal.title': 'Two comparisons contradict each other',
  'invalid.not-reciprocal.detail':
    '{item} over {over} is {value, number, full} (at {path}), but the other way round it is {opposite, number, full}. One should be 1 divided by the other. Correct one of the two.',
  'invalid.compared-twice.title': 'A pair is compared twice',
  'invalid.compared-twice.detail':
    'At {path} {item} and {over} are compared again. Keep one comparison per pair.',
  'invalid.loose-items.title': 'Comparisons are missing',
  'invalid.loose-items.detail':
    'At {path} no comparison connects {items} with the rest. Compare at least one of them with one of the others.',
  'invalid.best-is-worst.title': 'The most important is also the least important',
  'invalid.best-is-worst.detail':
    '{item} is chosen as both the most and the least important. Choose another at {path}.',
  'invalid.best-to-worst-differs.title': 'Two answers to one question differ',
  'invalid.best-to-worst-differs.detail':
    '{best} over {worst} is {fromBest, number, full} in one list and {toWorst, number, full} in the other (at {path}). Give the same answer in both.',

  'lint.duplicate-id': 'The id {id} occurs more than once. Give each item an id of its own.',
  'lint.unknown-group': 'Group {group} does not exist. Add the group or choose another.',
  'lint.group-cycle': 'Group {group} comes under itself by way of other groups. Choose another parent group.',
  'lint.tree-too-deep':
    'Group {group} is too deep: at most two groups may come above a criterion. Remove a level.',
  'lint.empty-group': 'Group {group} is empty. Put criteria in it or remove it.',
  'lint.scale-flat':
    'The scale of criterion {criterion} is wrong: its worst and best points are the same, or the other way round than its direction says. Change the scale or the direction.',
  'lint.level-twice': 'Criterion {criterion} has the same level twice. Give each level a number of its own.',
  'lint.level-value-missing':
    'Not every level of criterion {criterion} has a value; it is missing at {levels}. Give all levels a value from 0 to 1, or none.',
  'lint.value-function': 'The values of criterion {criterion} cannot be used. {reason}',
  'lint.value-off-anchors':
    'The points of criterion {criterion} run from level {from, number, full} to {to, number, full}, but its scale from {min, number, full} to {max, number, full}. Let the points begin and end at the anchors.',
  'lint.value-not-full':
    'The values of criterion {criterion} run from {least, number, full} to {most, number, full}. It then counts for less than its weight says. Let the values run from 0 to 1, or explain why not.',
  'lint.weights-sum':
    'The weights {group, select, none {} other {in group {group} }}add up to {sum, number, full} and must add up to 100. Change them.',
  'lint.preference-invalid':
    'The thresholds of {criterion} make no sense. The lowest is 0 or more; the highest is above 0 and not below the lowest.',
  'lint.weights-not-adopted':
    'The weight of {item} is {weight, number, full}, but that is not what was adopted after the assessors weighed. Adopt the weights (again).',
  'lint.unknown-function':
    'Core function {function} does not exist, or does not fit here. Choose one from the framework.',
  'lint.unknown-variant': 'Variant {variant} does not exist. Choose one from the framework.',
  'lint.limit-off-scale':
    'The limit of criterion {criterion} is off the scale, so it excludes nothing or everything. Check the limit.',
  'lint.anchor-missing':
    'Criterion {criterion} has levels without a description: {levels}. Describe them, so that a score means the same to everyone.',
  'lint.motive-missing':
    'Criterion {criterion} does not say why it counts. Name the document, the norm or the agreement.',
  'lint.knock-out-and-weighted':
    'Criterion {criterion} is an exclusion threshold and also counts in the total. Choose one, or explain why you want both.',
  'lint.flagged-without-development':
    'Criterion {criterion} is open to national change, but does not say by what. Link a national development.',
  'lint.unknown-development':
    'Criterion {criterion} depends on {development}, but that national development is not known in this project. Register it.',
  'lint.weight-zero':
    'Criterion {criterion} has weight 0 and no exclusion threshold: it does nothing. Give it weight or remove it.',
  'lint.pilot-does-not-differ':
    'In the pilot all models had the same value on criterion {criterion} ({value, number, full}). Consider whether this criterion tells the models apart.',

  'verdict.first':
    '{difference, plural, =0 {{model} is in first place, with a weighted total of {total, number, points}.} other {{model} is in first place, with a weighted total of {total, number, points}. That is {difference, number, difference} more than {next}.}}',
  'verdict.tied-first': '{models} share first place, with a weighted total of {total, number, points}.',
  'verdict.not-known-yet':
    '{count, plural, one {{models} is in first place as long as it takes part, but its total is not settled yet.} other {Who is in first place is not known yet: not every total is settled. # models can still be first, if all models keep taking part: {models}.}}',
  'verdict.all-excluded': 'No candidate model meets all exclusion thresholds, so there is no ranking.',
  'verdict.close-call':
    'The difference between {a} and {b} is small: {difference, number, difference}. That is less than the margin adopted beforehand, so a choice cannot rest on this difference alone.',
  'verdict.excluded':
    '{model} does not take part in the ranking, because it fails an exclusion threshold. Criterion: {criterion}{fn, select, none {} other {, core function {fn}}}. The level is {level, number, plain}, the limit is {limit, number, plain}.',
  'verdict.norms-breached': '{model} fails {count, plural, one {# norm} other {# norms}}: {functions}.',
  'verdict.missing':
    '{count, plural, one {# item of the models that take part has} other {# items of the models that take part have}} no score. Missing never counts as zero.',
  'verdict.flagged-none': 'No criterion is marked as open to national change.',
  'verdict.flagged-share':
    '{count, plural, one {# criterion is} other {# criteria are}} open to national change. {count, plural, one {It carries} other {Together they carry}} {share, number, plain} of the 100 points.',
  'verdict.without-flagged-same':
    'Without the points of the criteria that are open to national change, first place stays the same: {models}.',
  'verdict.without-flagged-other':
    'Without the points of the criteria that are open to national change, first place changes: it then goes to {models}.',
  'verdict.flagged-can-change':
    '{count, plural, one {One criterion that is open to national change can change first place by itself} other {# criteria that are open to national change can each change first place by themselves}}: {criteria}.',
  'verdict.flagged-cannot-change':
    '{count, plural, one {One criterion that is open to national change cannot change first place by itself} other {# criteria that are open to national change cannot change first place, each by itself}}: {criteria}.',
  'verdict.flagged-together':
    '{count, plural, one {Whatever happens nationally, only {models} can be first.} other {If all criteria that are open to national change move at once, # models can become first: {models}.}}',
  'verdict.assessors-first':
    'Of the {count, plural, one {# assessor} other {# assessors}} who scored, {agree, plural, =0 {nobody puts} one {# also puts} other {# also put}} {models} in first place by their own scores.',
  'verdict.collective':
    'This report supports a collective judgement. It computes what follows from the agreed criteria, weights and scores, and does not point out an objectively best model.',

  // The verdict on one page: every sentence has a computed ground.
  'statement.first-while-at-least':
    'As long as {of, select, group {the group {subject} as a whole} other {criterion {subject}}} weighs at least {from, number, plain} of the 100 points (now {weight, number, plain}), {models} stays first. The other weights keep their proportions. Just below this tipping point first place goes to {below}.',
  'statement.first-while-at-most':
    'As long as {of, select, group {the group {subject} as a whole} other {criterion {subject}}} weighs at most {to, number, plain} of the 100 points (now {weight, number, plain}), {models} stays first. The other weights keep their proportions. Just above this tipping point first place goes to {above}.',
  'statement.first-while-between':
    'As long as {of, select, group {the group {subject} as a whole} other {criterion {subject}}} weighs between {from, number, plain} and {to, number, plain} of the 100 points (now {weight, number, plain}), {models} stays first. The other weights keep their proportions. Just below the lower tipping point first place goes to {below}, just above the higher one to {above}.',
  'statement.weights-do-not-matter':
    '{number, plural, one {However much this criterion weighs, {models} stays first: {criteria}.} other {However much any one of these # criteria weighs, {models} stays first: {criteria}.}} The other weights keep their proportions.',
  'statement.radius':
    '{change, plural, =0 {Even a change of the weights by less than 0.01 points can bring another model level with {models}: {rival}.} other {If the changes of all weights add up to less than {change, number, plain} points (counting both what is added and what is taken away), {models} stays first. With a larger change, the first that can draw level is {rival}.}}',
  'statement.radius-none': 'No set of weights puts a model other than {models} first.',
  'statement.flip':
    'If {model} {direction, select, better {gets anything better than {level, number, plain}} worse {gets anything worse than {level, number, plain}} other {goes from {level, number, plain} to {beyond, select, yes {{direction, select, up {more than {to, number, plain}} other {less than {to, number, plain}}}} other {{direction, select, up {{to, number, plain} or higher} other {{to, number, plain} or lower}}}}}} on criterion {criterion}{fn, select, none {} other { (core function {fn})}} and all else stays the same, first place goes to {entering, select, none {{models} only} other {{entering}, alone or shared}}.',
  'statement.flip-none':
    'Of the {of, number, plain} levels that were checked, not one changes first place by itself, whatever value on its scale it gets.',
  'statement.one-step':
    'Of the {of, number, plain} levels that were checked, {number, plural, one {there is #} other {there are #}} for which one step is enough to change first place. One step is at most one unit of the scale up or down, for example one level or one minute.',
  'statement.one-step-none':
    'Of the {of, number, plain} levels that were checked, there is not one for which one step is enough to change first place. One step is at most one unit of the scale up or down, for example one level or one minute.',
  'statement.always-behind':
    'Whatever the weights, {models} never {count, plural, one {comes} other {come}} above {model}.',
  'statement.never-first':
    '{count, plural, one {There are no weights with which {models} comes first.} other {There are no weights with which any of these models comes first: {models}.}}',
  'statement.first-for-all-profiles':
    'With the weights that any one of the assessors gave, or with any mixture of these, {count, plural, one {{models} is in first place, alone or shared} other {{models} share first place}}. The scores are those of all together.',
  'statement.first-for-some-profiles':
    'With the weights that any one of the assessors gave, or with any mixture of these, only these models can come first: {models}. The scores are those of all together.',
  'statement.concordance':
    "The {of, number, plain} assessors whose own order is known {reading, select, unusually_strong {agree very strongly} strong {agree strongly} moderate {agree fairly well} weak {agree only a little} other {hardly agree}} on it: Kendall's W is {W, number, exactPoints} (0 is no agreement, 1 is full agreement). The probability of at least so much agreement by chance is about {p, number, value}.",
  'statement.leave-one-out':
    'If you leave out one assessor, first place changes in {number, number, plain} of the {of, number, plain} cases.',
  'statement.leave-one-out-none':
    'Whichever of the {of, number, plain} assessors you leave out, {models} {count, plural, one {stays first} other {keep sharing first place}}.',
  'statement.compromise':
    'The compromise is {models}: with it, the largest loss for any one assessor is smallest. {loss, plural, =0 {Not one of the {of, number, plain} assessors{open, plural, =0 {} other { whose own ranking is known}} loses anything by it} other {Not one of the {of, number, plain} assessors{open, plural, =0 {} other { whose own ranking is known}} loses more than {loss, number, plain} points by it}}, on their own scores and weights and against their own first choice.',
  'statement.wait':
    'Wait for {development}. {endings, plural, =0 {Together with the other developments its outcome can change first place.} other {{alone, select, yes {If nothing else changes} other {With certain outcomes of the other developments}}: if it becomes "{outcome}", {models, select, none {there is no longer a first place} other {first place goes to {models}}}{endings, plural, =2 {; {outcomeElse, select, none {if nothing happens} other {if it becomes "{outcomeElse}"}}, {modelsElse, select, none {there is no longer a first place} other {first place goes to {modelsElse}}}} other {}}.}} {timing, select, before {It is expected on {expected}, in time to choose by {decideBy}.} other {No date has been set by which the region must choose.}}',
  'statement.decide-now':
    'There is no need to wait for {development}. {by, select, nothing {No criterion depends on it.} criteria {Whatever level the models get on the criteria that depend on it, first place does not change, not even together with the other open developments.} other {Whichever of the declared outcomes it has, first place does not change, not even together with the declared outcomes of the other developments.}}',
  'statement.decide-with-reservation':
    'You cannot wait for {development}: {timing, select, after {the decision is expected on {expected}, after the choice must be made, by {decideBy}} other {when it will be decided is not known}}. Choose with a reservation. {endings, plural, =0 {Together with the other developments its outcome can change first place.} other {{alone, select, yes {If nothing else changes} other {With certain outcomes of the other developments}}: if it becomes "{outcome}", {models, select, none {there is no longer a first place} other {first place goes to {models}}}{endings, plural, =2 {; {outcomeElse, select, none {if nothing happens} other {if it becomes "{outcomeElse}"}}, {modelsElse, select, none {there is no longer a first place} other {first place goes to {modelsElse}}}} other {}}.}}',
  'statement.not-known':
    'It is not known whether {development} can change first place. {by, select, outcomes {Scores are missing.} drawn {There are too many combinations of outcomes to go through them all. In the sample that was drawn it did not change first place.} outdated {The declared outcomes no longer fit the framework or the models. Declare them again.} other {Declare which outcomes are possible and what each of them changes.}}',
  'statement.national-regret':
    'However the developments with declared outcomes turn out, with {models} you are {regret, plural, =0 {never worse off} other {never more than {regret, number, plain} points worse off}} than with the model that would then have been best. Of the models that keep taking part in all cases, no other has a smaller largest regret.',
  'statement.national-decide-now':
    'All in all: you can choose now. No open national development takes {models} from first place.',
  'statement.national-wait':
    'All in all: wait for {developments} before you choose{until, select, none {} other {, until {until}}}. {reserved, select, none {} other {After that, choose with a reservation for {reserved}. }}If you choose earlier, record which outcome would change the choice.',
  'statement.national-decide-with-reservation':
    'All in all: you can choose now, with a reservation for {developments}.{others, plural, =0 {} other { There is no need to wait for the other open developments.}}',
  'statement.national-not-known':
    'All in all: whether you can choose now is not known yet. It depends on {developments}.',
  'statement.missing-firm':
    'Whatever the missing scores become, {count, plural, one {{models} is in first place, alone or shared} other {{models} share first place}}.',
  'statement.missing-open':
    '{count, plural, =0 {Whatever the missing scores become, no model then meets all exclusion thresholds.} one {Whatever the missing scores become, only {models} can come first.} other {Whatever the missing scores become, only these models can come first: {models}.}}',
  'statement.collect-first':
    'Collect this score first: {model} on criterion {criterion}{fn, select, none {} other { (core function {fn})}}. {points, plural, =0 {It decides whether the model can take part, and so it can decide who is first.} other {It is worth at most {points, number, points} points to the model and can decide who is first.}}',

  'http.malformed-json.title': 'The request is not readable JSON',
  'http.malformed-json.detail': 'The body of the request could not be read. Send valid JSON.',
  'http.invalid-fields.title': 'The request has invalid fields',
  'http.invalid-fields.detail':
    '{count, plural, one {# field is invalid.} other {# fields are invalid.}} “errors” says what is wrong; correct that and try again.',
  'http.unauthenticated.title': 'You are not signed in',
  'http.unauthenticated.detail':
    'The token is missing, unknown, revoked or expired. Send a valid token (Authorization: Bearer), or ask the facilitator for a new one.',
  'http.forbidden.title': 'You may not do this',
  'http.forbidden.detail':
    'The role of {role, select, administrator {administrator} facilitator {facilitator} assessor {assessor} reader {reader} other {{role}}} does not allow this. Ask the facilitator whether somebody else can do it.',
  'http.not-found.title': 'Not found',
  'http.not-found.detail': 'This address does not exist, or you have no access to it. Check the address.',
  'http.method-not-allowed.title': 'This is not possible at this address',
  'http.method-not-allowed.detail':
    '{method} is not possible at this address. Use one of these methods: {allow}.',
  'http.not-acceptable.title': 'This format is not available',
  'http.not-acceptable.detail':
    'The answer is not available in the format asked for. Ask for one of these: {offered}.',
  'http.body-too-large.title': 'The request is too large',
  'http.body-too-large.detail':
    'A request may be at most {limit, number} bytes. Split it into smaller requests.',
  'http.media-type-unsupported.title': 'This format is not accepted here',
  'http.media-type-unsupported.detail':
    'Send the request as JSON, with the header Content-Type: application/json.',
  'http.unexpected.title': 'Something went wrong',
  'http.unexpected.detail':
    'Nothing was recorded. Try again; if it keeps going wrong, report number {id} to the administrator.',
  'http.unavailable.title': 'The service is not available at the moment',
  'http.unavailable.detail': 'Nothing was recorded. Try again in a few minutes.',

  'development-status.announced': 'announced',
  'development-status.in-preparation': 'in preparation',
  'development-status.proposed': 'proposed',
  'development-status.settled': 'settled',
  'development-status.withdrawn': 'withdrawn',
  'decision-kind.decided': 'decided',
  'decision-kind.taken-note-of': 'noted',
  'decision-kind.deferred': 'deferred',
  'cell-state.value': 'scored',
  'cell-state.missing': 'missing',
  'cell-state.cannot-judge': 'no opinion',
  'cell-state.not-applicable': 'not applicable',
  'role.administrator': 'administrator',
  'role.facilitator': 'facilitator',
  'role.assessor': 'assessor',
  'role.reader': 'reader',

  'report.subtitle': 'Ranking of the candidate models. {framework}',
  'report.contents': 'Contents',
  'report.example': 'Example',
  'report.running.head': '{project} · entry {seq}',
  'report.running.foot': 'hash {hash}',
  'report.running.example': 'EXAMPLE',
  'report.running.page': 'Page',
  'report.running.of': 'of',

  'report.chapter.reliance': 'Who may rely on what',
  'report.chapter.framework': 'The adopted framework',
  'report.chapter.weighting': 'How the weights came about',
  'report.weighting.nobody':
    'The assessors did not give weights individually. The weights are those in the framework as it was adopted.',
  'report.weighting.left-behind':
    '{count, plural, one {One set of weights no longer fits} other {# sets of weights no longer fit}} the framework: other things are weighed now. {count, plural, one {It does} other {They do}} not count in this report.',
  'report.weighting.amended':
    'The weights were amended afterwards. What holds now, and why, is in the chapter on the framework.',
  'report.weighting.intro':
    '{count, plural, one {One assessor} other {# assessors each}} gave weights before the framework was adopted. Nobody saw the weights of anybody else until the weighting round was closed.',
  'report.weighting.mean':
    'What was adopted is the {mean, select, geometric {geometric} other {arithmetic}} mean of {count, plural, one {one set} other {# sets}}{decimals, select, none {} 0 {, rounded to whole points} 1 {, rounded to one decimal} other {, rounded to {decimals} decimals}}.',
  'report.weighting.set':
    'The weights were not computed, but chosen by whoever adopted them{count, plural, =0 {; no assessor had given weights} one {. One assessor had given weights} other {. # assessors had given weights}}.',
  'report.weighting.decided-by': 'Adopted by: {who}',
  'report.weighting.reason': 'Reason: {reason}',
  'report.weighting.difference':
    '{difference, plural, =0 {The adopted weights equal the arithmetic mean.} other {The largest difference between an adopted weight{tree, select, yes { inside a group} other {}} and the arithmetic mean is {difference, number, difference}.}}',
  'report.weighting.chart': 'Weights of the assessors',
  'report.weighting.chart.description':
    'One bar per criterion, from the lowest to the highest weight an assessor gave. The line is the adopted weight. The names and the same numbers are in the table below.',
  'report.weighting.chart.axis': 'points of 100',
  'report.weighting.spread': 'Lowest, mean and highest weight per criterion, with the adopted one',
  'report.weighting.adopted': 'Adopted',
  'report.mean': 'Mean',
  'report.weighting.siblings': 'Weight inside each group and in the whole',
  'report.weighting.item': 'Item',
  'report.weighting.top': 'Top level',
  'report.weighting.whole': 'all criteria',
  'report.weighting.per-assessor': 'The weights of each assessor, in points of 100',
  'report.weighting.forms': 'How the weights were given',
  'report.weighting.forms.table': 'Method of each set, and whether its judgements agree with each other',
  'report.weighting.group': 'Group',
  'report.weighting.form': 'Method',
  'report.weighting.form.points': 'dividing points',
  'report.weighting.form.swing': 'step from worst to best (swing)',
  'report.weighting.form.ranking': 'putting in order',
  'report.weighting.form.ahp': 'comparing pairs (AHP)',
  'report.weighting.form.bwm': 'comparing with the most and the least important (BWM)',
  'report.weighting.consistency': 'Do the judgements agree?',
  'report.weighting.consistency.none': 'with this method they cannot disagree',
  'report.weighting.consistency.unknown': 'cannot be said: no limit is known',
  'report.weighting.consistency.within': 'yes, within the limit',
  'report.weighting.consistency.beyond': 'no, beyond the limit',
  'report.chapter.models': 'The candidate models',
  'report.chapter.ranking': 'The ranking',
  'report.chapter.national': 'What is still open nationally',
  'report.chapter.coverage': 'How the models were judged, and what is missing',
  'report.chapter.agreement': 'Where assessors agree, and where they do not',
  'report.chapter.statements': 'The other sentences of the verdict',
  'report.chapter.discussion': 'Discussion',
  'report.chapter.cross-checks': 'The same data with other methods',
  'report.chapter.calculation': 'The whole calculation',
  'report.chapter.decisions': 'What was decided',
  'report.chapter.provenance': 'Provenance and how to check it',

  'report.project': 'Project',
  'report.project-id': 'Id of the project',
  'report.entry': 'entry {seq}',
  'report.hash': 'Hash of that entry',
  'report.model': 'Candidate model',
  'report.function': 'Core function',
  'report.assessor': 'Assessor',
  'report.development': 'National development',
  'report.whole-model': 'whole model',
  'report.date': 'Date',
  'report.note': 'Note',
  'report.rank': 'Rank',
  'report.total': 'Weighted total',
  'report.interval': 'Lies between',
  'report.lowest': 'Lowest',
  'report.highest': 'Highest',
  'report.level': 'Level',
  'report.value': 'Value (0 to 1)',
  'report.points': 'Points',
  'report.sum': 'Together',
  'report.range': '{low}–{high}',
  'report.yes': 'yes',
  'report.no': 'no',
  'report.none': '–',
  'report.missing': 'missing',
  'report.unknown': 'not known yet',
  'report.not-known': 'not known',
  'report.not-ranked': 'not in the ranking',
  'report.no-criterion': 'no criterion',
  'report.erased': '(text erased)',

  'report.reliance.sealed':
    'The criteria, the scales and the weights were adopted before the first score was given. {amended, plural, =0 {They have not been changed since.} one {They have been changed once since; {chapter} shows the reason and the effect.} other {They have been changed # times since; {chapter} shows the reasons and the effects.}}',
  'report.reliance.depends':
    'The ranking holds for these weights and these scores{judges, plural, =0 {} one {, by # assessor} other {, by # assessors}}. With other weights or other scores the order may differ.',
  'report.reliance.margin':
    'Nobody should base a choice on a difference smaller than {margin, plural, one {# point} other {# points}}. That margin was adopted beforehand.',
  'report.reliance.decide':
    'The boards decide for themselves. This report binds nobody; it shows what was agreed, scored and computed.',

  'report.framework.version': 'Version of the framework',
  'report.framework.adopted-by': 'Adopted by',
  'report.framework.adopted-on': 'Adopted on',
  'report.framework.amended-on': 'Last amended on',
  'report.framework.hash': 'Hash of the framework',
  'report.framework.aggregation.mean':
    'Where several assessors score the same thing, the mean of their scores counts.',
  'report.framework.aggregation.median':
    'Where several assessors score the same thing, the middle score (the median) counts.',
  'report.framework.margin':
    'Where two totals differ by less than {margin, plural, one {# point} other {# points}}, this report calls the difference small.',
  'report.framework.weights': 'Criteria and weights (100 points together)',
  'report.framework.meanings': 'What each criterion means and how it is scored',
  'report.framework.requirements': 'Exclusion thresholds and norms',
  'report.framework.no-requirements': 'The framework has no exclusion thresholds and no norms.',
  'report.criterion': 'Criterion',
  'report.criterion.weight': 'Weight',
  'report.criterion.weight-in-group': 'Within the group',
  'report.criterion.per': 'Scored per',
  'report.criterion.per.model': 'model',
  'report.criterion.per.function': 'core function',
  'report.criterion.input': 'How',
  'report.criterion.input.judged': 'judged',
  'report.criterion.input.measured': 'measured',
  'report.criterion.national': 'Open to national change',
  'report.criterion.flagged-by': 'yes, by {developments}',
  'report.criterion.definition': 'Meaning',
  'report.criterion.motive': 'Motive: {motive}',
  'report.criterion.scale': 'Scale',
  'report.criterion.direction.max': 'More is better.',
  'report.criterion.direction.min': 'Less is better.',
  'report.criterion.number-scale': 'In {unit}: {worst} is worth 0 points, {best} is worth 100 points.',
  'report.criterion.bare-levels': 'Not described: {levels}.',
  'report.criterion.combine.mean': 'The mean over the core functions counts.',
  'report.criterion.combine.min': 'The weakest of the core functions counts.',
  'report.criterion.function-weights': 'Weights of the core functions: {weights}.',
  'report.requirement.limit': 'Limit',
  'report.requirement.limit.max': 'at least {limit}',
  'report.requirement.limit.min': 'at most {limit}',
  'report.requirement.effect': 'When not met',
  'report.requirement.exclude': 'excluded from the ranking',
  'report.requirement.report': 'mentioned with the ranking',
  'report.requirement.source': 'Source',
  'report.amendment': 'Amendment: version {number}',
  'report.amendment.decided': 'Decided by',
  'report.amendment.recorded': 'Recorded on',
  'report.amendment.reason': 'Reason',
  'report.amendment.no-ranking': 'There is no ranking to compare.',
  'report.amendment.compared': 'The ranking before and after amendment {number}, on the same scores',
  'report.amendment.rank-before': 'Rank before',
  'report.amendment.rank-after': 'Rank after',
  'report.amendment.total-before': 'Total before',
  'report.amendment.total-after': 'Total after',

  'report.models.intro':
    '{count, plural, one {There is one candidate model.} other {There are # candidate models.}}',
  'report.models.one': '{model}: {text}',
  'report.models.no-variants':
    'The framework has no variants per function; the models are described in words.',
  'report.models.variants': 'The variant per function in each model',
  'report.models.open': 'not filled in',
  'report.models.conflicts': 'What does not go together in a model',
  'report.models.rule': '{model} does not fit model rule {rule}: {reason}',
  'report.models.unfilled': '{model} does not say how this core function is filled: {function}.',
  'report.models.no-conflicts': 'All models fit the model rules of the framework.',

  'report.ranking.nobody': 'There is no candidate model that takes part in the ranking.',
  'report.ranking.single':
    'There is only one candidate model in the ranking, so there is nothing to compare.',
  'report.ranking.table': 'Weighted total per model, from 0 to 100',
  'report.ranking.difference': 'Difference with next',
  'report.ranking.reading':
    'A weighted total runs from 0 to 100. The numbers are rounded; the unrounded numbers are in the report as a JSON file.',
  'report.ranking.tie': '{a} and {b} are exactly equal.',
  'report.ranking.close-call':
    'The difference between {a} and {b} is small: {difference, number, difference}. The margin is {margin, number, plain}.',
  'report.ranking.no-close-call':
    'All differences between successive models are at least as large as the margin of {margin, plural, one {# point} other {# points}}.',
  'report.chart.points': 'points of 100',
  'report.chart.contributions': 'What each total is made of',
  'report.chart.contributions.description':
    'One bar per model; each part is what one criterion contributes, with the id of the criterion in it.{open, plural, =0 {} other { A dotted part is still open.}} The same numbers are in the table below.',
  'report.chart.contributions.table': 'Points per criterion and model',
  'report.chart.intervals': 'Between which limits each total lies',
  'report.chart.intervals.description':
    'One bar per model from the lowest to the highest possible total, whatever the missing scores and the ranges given become. A line is the total, where it is known.',
  'report.chart.intervals.table': 'Lowest and highest possible total per model',
  'report.excluded': 'Excluded models',
  'report.excluded.intro':
    '{count, plural, one {This model fails an exclusion threshold and therefore has} other {These # models fail an exclusion threshold and therefore have}} no place in the ranking.',
  'report.excluded.table': 'On what a model is excluded',
  'report.norms': 'Limits and norms, tested per model',
  'report.norms.intro':
    'Every limit is tested per core function, never on the mean: a mean can hide a breach.',
  'report.norms.untested': 'The limits have not been tested yet: there are no scores or measurements.',
  'report.norms.table': '{criterion}: met or not',
  'report.norms.met': '{level}',
  'report.norms.breached': '{level}: not met',

  'report.national.none-flagged':
    'No criterion is marked as open to national change. The ranking therefore does not depend on national developments, as far as the project group has foreseen them.',
  'report.national.share':
    '{count, plural, one {# criterion is} other {# criteria are}} open to national change. {count, plural, one {It carries} other {Together they carry}} {share} of the 100 points of weight.',
  'report.national.without':
    'Without those criteria {remaining} of the 100 points remain. The other weights were divided by {remaining} and multiplied by 100, so that totals run from 0 to 100 again.',
  'report.national.without.table': 'The ranking with and without the criteria open to national change',
  'report.national.all-flagged':
    'All weight rests on criteria that are open to national change. Without them there is no ranking.',
  'report.national.unknown':
    'What these criteria can do to the ranks cannot be said yet: scores are missing.',
  'report.national.rank-now': 'Rank now',
  'report.national.rank-without': 'Rank without',
  'report.national.total-now': 'Total now',
  'report.national.total-without': 'Total without',
  'report.national.each': 'What each criterion open to national change can do',
  'report.national.each.intro':
    'The table shows the rank of a model when something changes on one criterion: when only that model gets the best or the worst level, and when all models get the same level.',
  'report.national.extremes': 'Rank of each model when a criterion open to national change moves',
  'report.national.extremes.criterion': '{criterion}, weight {weight}. {answer}',
  'report.national.can-change.yes': 'This criterion alone can change first place.',
  'report.national.can-change.no': 'This criterion alone cannot change first place.',
  'report.national.can-change.unknown':
    'Whether this can change first place is not known yet: scores are missing.',
  'report.national.own-best': 'This model at its best',
  'report.national.own-worst': 'This model at its worst',
  'report.national.all-equal': 'All models equal',
  'report.developments': 'The national developments',
  'report.developments.none': 'No national developments are recorded in this project.',
  'report.developments.table': 'State of affairs of the national developments',
  'report.developments.refers-to': 'Refers to',
  'report.developments.status': 'State of affairs',
  'report.developments.expected': 'Expected on',
  'report.developments.touches': 'Criteria affected',
  'report.developments.history': 'What has changed since',
  'report.signals': 'Signals from national groups (track 2)',
  'report.signals.from': 'From',
  'report.signals.text': 'Signal',
  'report.to-confirm': 'Scores to confirm',
  'report.to-confirm.intro':
    'These scores were given before the national development changed. They count, but ask the assessors whether they still hold.',
  'report.to-confirm.table': 'Scores older than the latest change',
  'report.to-confirm.entry': 'Changed at entry',
  'report.to-confirm.scores': 'Number of scores',

  'report.rounds.none': 'No round has been held yet.',
  'report.rounds.open':
    'Round {number} was opened on {opened} and is still open. Its scores do not count yet.',
  'report.rounds.closed':
    'Round {number} was opened on {opened} and closed on {closed}. Until it closed, nobody saw anybody else’s scores.',
  'report.coverage.nothing-asked': 'Nothing was asked of the assessors.',
  'report.coverage.asked':
    '{expected, plural, one {# score was} other {# scores were}} asked of {assessors, plural, one {# assessor} other {# assessors}}; {given, plural, one {# was} other {# were}} given.',
  'report.coverage.rest':
    'No opinion: {cannotJudge, number}. Not applicable: {notApplicable, number}. Not filled in: {missing, number}.',
  'report.missing.everything': 'There are no scores or measurements that count yet.',
  'report.missing.none': 'Every item has at least one score or measurement.',
  'report.missing.heading': 'What is missing',
  'report.missing.intro':
    'Missing is not zero. Where it says “missing” or “no opinion” the total can still go either way; a core function to which a criterion does not apply is left out there.',
  'report.missing.table': 'Items without a score',
  'report.missing.why': 'Why',
  'report.spread.none': 'The assessors do not differ anywhere.',
  'report.own': 'The order of each assessor',
  'report.own.intro':
    'Each assessor separately, with their own scores{weighed, plural, =0 { and the adopted weights} other { and their own weights, or the adopted weights if they gave none}}. Where somebody did not score a criterion at all, it does not count for that person. The other weights are not rescaled to make up for it.',
  'report.own.weights': 'Weights',
  'report.own.weights.own': 'own',
  'report.own.weights.adopted': 'adopted',
  'report.agreement.nobody': 'There are no scores of assessors to compare yet.',
  'report.agreement.concordance':
    "The orders of {count} assessors are {reading} alike (Kendall's W is {W, number, exactPoints}; 0 is no agreement, 1 is full agreement). With orders at random, the chance of at least so much agreement is {small, select, yes {less than } other {}}{p, number, value}.",
  'report.agreement.reading.very-weak': 'hardly',
  'report.agreement.reading.weak': 'slightly',
  'report.agreement.reading.moderate': 'fairly',
  'report.agreement.reading.strong': 'very',
  'report.agreement.reading.unusually-strong': 'extremely',
  'report.agreement.sampled':
    'That chance was estimated with {draws, number} draws (seed {seed}, generator {generator}); the margin is {halfWidth, number, value}.',
  'report.agreement.leave-out.same':
    'First place does not depend on any one person: whichever assessor is left out, it stays the same. This was checked with the adopted weights.',
  'report.agreement.leave-out.other':
    '{models, select, none {Without the scores of {assessor}, an exclusion threshold takes out every model.} other {Without the scores of {assessor}, first place goes to: {models}.}}',
  'report.agreement.leave-out.unknown':
    'Whether first place depends on one person cannot be said yet: scores are missing.',
  'report.agreement.leave-out.open':
    'Without the scores of one of these people first place is not known, because scores are missing then: {assessors}.',
  'report.agreement.leave-out.one':
    'One assessor has scored, so there is nothing to compare: the judgement rests on one person.',
  'report.agreement.compromise':
    'The compromise is {models}: no other model has so small a largest loss for any one assessor. That loss is {regret, number, points} points, on the assessor’s own scores and weights.',
  'report.agreement.open': 'Not counted in the compromise, because scores are missing: {assessors}.',
  'report.organisation': 'Organisation',
  'report.organisations': 'The order of each organisation',
  'report.organisations.intro':
    'Each organisation with the scores of its own assessors{weighed, plural, =0 { and the adopted weights} other {, and with the mean of their own weights. Where nobody has any, the adopted weights hold}}.{silent, plural, =0 {} one { One organisation is not listed: nobody in it has scored.} other { # organisations are not listed: nobody in them has scored.}}',
  'report.organisations.table': 'Order per organisation',
  'report.organisations.judges': 'Assessors',
  'report.regret': 'What each assessor would give up',
  'report.regret.intro':
    'Loss is the difference between an assessor’s own best model and the model in the column, in points on the assessor’s own scores and weights. Below it is the place of each model when only the orders count.',
  'report.regret.table': 'Loss per assessor and model, in points',
  'report.regret.largest': 'Largest loss',
  'report.regret.borda': 'Place by Borda',
  'report.regret.copeland': 'Place by Copeland',
  'report.agenda': 'What to talk about',
  'report.agenda.intro':
    '{deciding, plural, =0 {No single item can change first place, whichever of the levels given the assessors agree on.} one {There is one item on which agreement could change first place. It is at the top.} other {There are # items on which agreement could change first place. They are at the top.}} {count, plural, one {Below is the item} other {Below are the # items}} with most influence on the difference between the first model and the next.',
  'report.agenda.intro.open':
    'Whether one item can change first place cannot be said yet: scores are missing. {count, plural, one {Below is the item} other {Below are the # items}} with most influence on the total of a model.',
  'report.agenda.table': 'Items with a difference, in order of influence',
  'report.agenda.cell': 'Item',
  'report.agenda.levels': 'Levels given',
  'report.agenda.level': '{level} ({count}×)',
  'report.agenda.two-camps':
    'two camps: {below} at {from, number, plain} or lower, {above} at {to, number, plain} or higher',
  'report.agenda.consensus': 'Consensus (0-1)',
  'report.agenda.leverage': 'Influence (points)',
  'report.agenda.can-change': 'Can first place change?',
  'report.changes': 'What the last round changed',
  'report.changes.table': 'Changed scores between round {from} and round {to}',
  'report.changes.moves': 'Changed',
  'report.changes.mean': 'Mean step',
  'report.changes.narrower': 'Closer together',
  'report.changes.wider': 'Further apart',
  'report.own.table': 'Order per assessor',
  'report.own.order': 'Order',
  'report.own.place': '{rank}. {model}',
  'report.own.unknown': 'not known yet: scores are missing',
  'report.own.silent': 'no order: not one level was given',
  'report.own.all-excluded': 'no order: on these scores every model is out',
  'report.own.excluded': 'out on these scores: {models}',
  'report.own.left-out': 'Does not count',
  'report.own.left-out.some': '{criteria} (together {weight} of the 100 points)',
  'report.own.left-out.nothing': 'nothing',

  'method.weighted_product': 'weighted product',
  'method.topsis': 'TOPSIS (distance to the ideal)',
  'method.vikor': 'VIKOR (compromise)',
  'method.promethee': 'PROMETHEE II (pairwise)',
  'method.minimax_regret': 'smallest largest regret',
  'report.cross-checks.missing':
    'Other methods have no answer yet: {count, plural, =0 {there is no model to compare} one {one value is missing} other {# values are missing}}.',
  'report.cross-checks.single': 'With one model there is nothing to compare.',
  'report.cross-checks.intro':
    'The ranking follows the method that was adopted beforehand. Below is what other methods do with the same values and weights. That is a check, not a menu: another result is a reason to think again, not to change methods.',
  'report.cross-checks.table': 'Place of each model per method, and the agreement with the adopted ranking',
  'report.cross-checks.method': 'Method',
  'report.cross-checks.adopted': 'Adopted: weighted sum',
  'report.cross-checks.tau-b': 'Agreement (tau-b)',
  'report.cross-checks.same':
    '{count, plural, one {The other method gives} other {All # other methods give}} the same order.',
  'report.cross-checks.reversed':
    'The method {method} puts {below} above {above}. That comes mainly from {criterion}: it counts for more there than in the weighted sum.',
  'report.cross-checks.tied':
    'The method {method} puts {below} and {above} level. That comes mainly from {criterion}: it counts for more there than in the weighted sum.',
  'report.cross-checks.level':
    'The method {method} puts {below} and {above} level. That comes mainly from {criterion}: the difference on it does not count there, and in the weighted sum it does.',
  'report.cross-checks.separated':
    'The method {method} puts {below} above {above}, which are level in the weighted sum. That comes mainly from {criterion}.',
  'report.cross-checks.first': 'First place there: {models}.',
  'report.cross-checks.same-first': 'First place stays the same.',
  'report.cross-checks.zeroed':
    'In the weighted product a value of 0 counts as 0 for the whole. That holds for: {models}.',
  'report.cross-checks.incomparable':
    'PROMETHEE I calls {a} and {b} incomparable: one of them is preferred more to the other models, but the other models are also preferred more to it.',
  'report.cross-checks.steps': 'The steps of each method',

  'report.calculation.intro':
    'Every level becomes a value between 0 and 1 on its fixed scale. Points are weight times value. The total is the sum of the points. Numbers are rounded here; the computing is done with unrounded numbers.',
  'report.calculation.nothing': 'There are no scores or measurements yet, so nothing has been computed.',
  'report.calculation.totals': 'The total of each model',
  'report.calculation.model': '{model}: from level to points',
  'report.calculation.see-functions': 'per core function',
  'report.calculation.per-function': 'The levels per core function',
  'report.calculation.per-function.intro':
    'The last row of each table is the value that the core functions have together; it is also in the tables above.',
  'report.calculation.levels': '{criterion}: level per core function',
  'report.calculation.function-weight': 'Weight',
  'report.calculation.combined.mean': 'Value together (mean)',
  'report.calculation.combined.min': 'Value together (weakest link)',
  'report.evidence': 'Where the measurements come from',
  'report.evidence.table': 'Evidence of the measurements',
  'report.evidence.text': 'Evidence',

  'report.discussion.intro':
    'After a closed round the differences in the scores are discussed. This is what came out of it, as it was recorded. A discussion does not change any score; only another round can.',
  'report.discussion.one': 'After round {round, number} · {about}',
  'report.discussion.text': 'Outcome',
  'report.discussion.noted': 'Recorded',
  'report.discussion.noted-by': 'on {date} by {by}',
  'report.decisions.none': 'No decision has been recorded yet.',
  'report.decisions.one': '{date}: {kind}',
  'report.decisions.by': 'By',
  'report.decisions.text': 'Decision',
  'report.decisions.rests-on': 'Rests on',

  'report.provenance.entry': 'State of the dossier',
  'report.provenance.method': 'Method',
  'report.provenance.meaning':
    'Everything in this report follows from the dossier up to this entry. Every entry carries a hash, a check value over everything that went before. If one letter changes, the hash no longer fits.',
  'report.provenance.reproduce':
    'Anyone can compute the numbers again. Ask for this report as a JSON file, save it as report.json and give the command below. Weegkader then computes everything again and compares it with the report.',
  'report.provenance.command': 'Command',

  // The command line.
  'cli.rank.basis': 'Rests on entry {seq} (hash {hash}…), framework {seal}…, method {method}.',
  'cli.rank.excluded': 'excluded',
  'cli.reproduce.identical': 'Identical: {numbers, number} numbers computed again, no difference.',
  'cli.reproduce.different':
    'Not identical. First difference at {path}: the report says {reported}, the computation gives {computed}.',
  'cli.reproduce.no-report':
    '{file} is not a JSON report of Weegkader. Make one with: weegkader report PROJECT --format json.',
  'cli.verify.intact':
    'Intact: {entries, number} entries, last hash {hash}.{withheld, plural, =0 {} one { One entry is still blind and was withheld.} other { # entries are still blind and were withheld.}}',
  'cli.demo.opened': 'project opened',
  'cli.demo.admitted': '{facts, plural, one {1 participant} other {# participants}} admitted',
  'cli.demo.drafted': 'national developments and draft framework recorded',
  'cli.demo.weighting-opened': 'weighting round opened',
  'cli.demo.weighed': '{facts, plural, one {1 assessor} other {# assessors}} weighed',
  'cli.demo.weighting-closed': 'weighting round closed',
  'cli.demo.adopted': 'weights adopted: the mean, rounded',
  'cli.demo.sealed': 'framework adopted',
  'cli.demo.proposed': '{facts, plural, one {1 model} other {# models}} proposed',
  'cli.demo.deadline-set': 'date set by which the region must choose',
  'cli.demo.moved':
    'state of {facts, plural, one {1 national development} other {# national developments}} updated',
  'cli.demo.outcomes-declared':
    'possible outcomes of {facts, plural, one {1 national development} other {# national developments}} declared',
  'cli.demo.signal-received':
    '{facts, plural, one {1 signal} other {# signals}} from national groups recorded',
  'cli.demo.measured': '{facts, plural, one {1 measurement} other {# measurements}} recorded with evidence',
  'cli.demo.round-opened': 'blind round opened',
  'cli.demo.scored': '{facts, plural, one {1 score} other {# scores}} given',
  'cli.demo.round-closed': 'round closed',
  'cli.demo.amended':
    'framework amended {facts, plural, one {once} =2 {twice} other {# times}}, with the reason',
  'cli.demo.lint':
    '{count, plural, =0 {Lint: no remarks.} one {Lint: 1 remark.} other {Lint: # remarks.}} The chain of entries was computed again and holds.',
  'cli.demo.invitations': 'Then open an invitation; each works once:',
  'cli.demo.kept': 'The example is kept. Look at it in the pages with:',
  'cli.demo.written': 'The reports are in {files}.',
  'issue.unknown-field': 'This field does not belong here. Remove it or correct its name.',
  'field.unknown-kind': 'This is not one of the choices. Choose one of these: {options}.',
  'issue.missing-field': 'This field is missing. Fill it in.',
  'issue.wrong-type': 'This is the wrong kind of value here.',
  'issue.not-finite': 'This is not a finite number.',
  'issue.not-allowed': 'This value is not allowed here.',
  'cli.rank.amendment':
    'Version {number} of the framework: first place was {before}, becomes {after}. Reason: {reason}',
  // Tables of the calculations, and the words of their formulas.
  'axis.alternatives': 'Alternative',
  'axis.criteria': 'Criterion',
  'axis.items': 'Item',
  'axis.levels': 'Level',
  'axis.models': 'Model',
  'axis.assessors': 'Assessor',
  'axis.raters': 'Rater',
  'axis.objects': 'Object',
  'axis.ballots': 'Ballot',
  'axis.inputs': 'Given',
  'axis.ranks': 'Rank',
  'axis.draws': 'Draw',
  'axis.quantities': 'Quantity',
  'table.matrix': 'Decision matrix: what each alternative has on each criterion',
  'table.normalised': 'The matrix on one scale',
  'table.weights': 'Weights{criterion, select, none {} other { on {criterion}}}',
  'table.weighted': 'Weight times value',
  'table.scores': 'Total and rank',
  'table.ranks': 'Ranks with equal scores',
  'table.values': 'Value on the fixed scale, from 0 to 1{criterion, select, none {} other { on {criterion}}}',
  'table.value-function': 'Value of each level',
  'table.points': 'Points: weight times value',
  'table.totals': 'Totals',
  'table.swing-points': 'Points per criterion',
  'table.totals-by-weight': 'Totals with the varied weight at 0 and at 1',
  'table.levels': 'Levels{criterion, select, none {} other { on {criterion}}}',
  'quantity.score': 'score',
  'quantity.rank': 'rank',
  'quantity.weight': 'weight',
  'quantity.points': 'points',
  'quantity.level': 'level',
  'quantity.value': 'value',
  'quantity.total': 'total',
  'quantity.low': 'lowest',
  'quantity.high': 'highest',
  'quantity.at-zero': 'at 0',
  'quantity.at-one': 'at 1',
  'quantity.competition': 'competition',
  'quantity.dense': 'dense',
  'quantity.fractional': 'fractional',
  // Formulas, value functions and measured values.
  'report.criterion.valued-scale': 'In {unit}, from {worst} (worst) to {best} (best).',
  'report.criterion.value.level': '{level} is worth {value}',
  'report.criterion.value.levels': 'Value of each level: {values}.',
  'report.criterion.value.points': 'Value, in straight lines between: {values}.',
  'report.criterion.value.expression': 'The value is {expression}, with x the level. For instance: {values}.',
  'measurement.total-differs':
    'The stated total is {stated, number}, but the parts come to {sum, number}. That is {difference, number} apart. Find out which figure is wrong.',
  'measurement.with-conditional-differs':
    'The stated total with the conditional parts is {stated, number}, but they come to {sum, number}. That is {difference, number} apart. Find out which figure is wrong.',
  'report.computation': 'How the measured levels were computed',
  'report.computation.of': '{model} on {criterion}{fn, select, none {} other {, {fn}}}',
  'report.computation.part': 'Part',
  'report.computation.number': 'Figure',
  'report.unit.second': 'second',
  'report.unit.minute': 'minute',
  'report.unit.hour': 'hour',
  'report.unit.day': 'day',
  'report.unit.week': 'week',
  'report.unit.month': 'month',
  'report.unit.quarter': 'quarter',
  'report.unit.year': 'year',
  'report.unit.person': 'person',
  'report.computation.unit': 'Unit',
  'report.computation.conditional': '{part} (only under a condition)',
  'report.computation.with-conditional': 'With the conditional parts',
  'report.computation.conversions': 'Converted with: {conversions}.',
  'report.computation.differs': 'A stated total is wrong',
  'invalid.expression-too-large.title': 'The formula is too long',
  'invalid.expression-too-large.detail':
    'The formula at {path} has {found, number} {counted, select, characters {characters} other {parts}}; {limit, number} is the most. Make it shorter.',
  'invalid.expression-syntax.title': 'The formula cannot be read',
  'invalid.expression-syntax.detail':
    'The formula at {path} goes wrong at character {position, number}. See whether every bracket opens and closes, and no sign is missing.',
  'invalid.expression-part.title': 'This has no place in a formula',
  'invalid.expression-part.detail':
    'The formula at {path} holds {part}. Use only numbers, pi, e, {names}, the signs + - * / ^, brackets and the functions {functions}. Write a multiplication with *.',
  'invalid.expression-name.title': 'Unknown name in the formula',
  'invalid.expression-name.detail':
    'The formula at {path} holds {name}, which is not known here. Use {known}.',
  'invalid.expression-arguments.title': 'A function gets too many or too few numbers',
  'invalid.expression-arguments.detail':
    'In the formula at {path}, {name} gets {found, plural, one {1 number} other {# numbers}}; it takes {expected, number}{name, select, min { or more} max { or more} other {}}. Change the formula.',
  'invalid.expression-undefined.title': 'The formula has no outcome',
  'invalid.expression-undefined.detail':
    'In the formula at {path}, {part} has no finite outcome, for instance because it divides by zero. Change the formula or the numbers.',
  'invalid.scale-direction.title': 'The scale does not go with the direction',
  'invalid.scale-direction.detail':
    'At {path}, {worst, number, full} is the worst end of the scale and {best, number, full} the best. {direction, select, max {More is better, so the best end must be higher.} other {Less is better, so the best end must be lower.}} Turn the scale or the direction round.',
  'invalid.value-undefined.title': 'A level has no value',
  'invalid.value-undefined.detail':
    'The formula at {path} has no finite outcome at level {level, number, full}. Change the formula or the scale.',
  'invalid.value-outside.title': 'The value lies outside 0 to 1',
  'invalid.value-outside.detail':
    'The formula at {path} gives level {level, number, full} the value {value, number, full}. A value lies between 0 and 1. Change the formula.',
  'invalid.value-not-monotone.title': 'The value goes the wrong way',
  'invalid.value-not-monotone.detail':
    'The formula at {path} gives level {level, number, full} the value {value, number, full} and level {next, number, full} the value {nextValue, number, full}. {direction, select, max {More is better, so a higher level cannot be worth less.} other {Less is better, so a higher level cannot be worth more.}} Change the formula.',
  'invalid.value-undecided.title': 'It cannot be proved that the value goes one way',
  'invalid.value-undecided.detail':
    'Between level {from, number, full} and {to, number, full} it cannot be proved that the formula at {path} keeps going the same way. Write the formula more simply, or use points with straight lines between them.',
  'invalid.name-not-usable.title': 'This name cannot be used in a formula',
  'invalid.name-not-usable.detail':
    'The name {name} at {path} cannot be used in a formula. Use letters, digits and _, begin with a letter, and do not take the name of a function.',
  'invalid.unit-unknown.title': 'Unknown unit',
  'invalid.unit-unknown.detail':
    'The unit {unit} at {path} is not known. Use {known}, and combinations of these such as EUR/day. A number of anything else has no unit.',
  'invalid.unit-mismatch.title': 'The units do not go together',
  'invalid.unit-mismatch.detail':
    'In the formula at {path}, {part} has {left, select, none {no unit} other {the unit {left}}} on the left and {right, select, none {no unit} other {{right}}} on the right. Only units of the same kind can be added, subtracted and compared. Change the formula or a unit.',
  'invalid.unit-not-plain.title': 'A unit has no place here',
  'invalid.unit-not-plain.detail':
    'The formula at {path} holds {part}, which takes a number without a unit. Here the unit is {unit}. Divide by a quantity in the same unit first.',
  'invalid.unit-result.title': 'The outcome is in another unit',
  'invalid.unit-result.detail':
    'The outcome is in {found, select, none {no unit} other {{found}}}, but {path} asks for {unit, select, none {no unit} other {{unit}}}. Change the formula or a unit.',
  'table.inputs': 'What the measured figure follows from',
  'table.steps': 'The calculation, step by step',
  'quantity.unit': 'unit',
  // Ways of arriving at weights.
  'table.comparisons':
    'Pairwise comparisons: how many times the item of the row is as important as that of the column',
  'table.eigenvector': 'Weights as the principal eigenvector; the quotient is λmax in every row',
  'table.consistency-ratios': 'Consistency ratio per table of random indices',
  'table.geometric-means': 'Geometric mean per row, and the weight that follows',
  'table.comparison-errors': 'How far each comparison is from the weights; 1 is no deviation',
  'table.local-priorities': 'Priority of each alternative per criterion',
  'table.priorities': 'Priority over all criteria, and rank',
  'table.consistency': 'Consistency of the comparisons per criterion',
  'table.best-worst': 'How much more important, as judged, and how well those judgements agree',
  'table.best-worst-deviations': 'How far the weights are from each judgement; the largest deviation is ξ',
  'table.given-weights': 'Weights as each assessor gave them',
  'table.weight-sets': 'Weights per assessor, divided by their sum',
  'quantity.swing': 'swing',
  'quantity.weighted-row': 'row times weights',
  'quantity.quotient': 'quotient',
  'quantity.random-index': 'random index',
  'quantity.consistency-ratio': 'consistency ratio',
  'quantity.saaty-1980': 'Saaty (1980)',
  'quantity.saaty-2008': 'Saaty (2008)',
  'quantity.alonso-lamata-2006': 'Alonso and Lamata (2006)',
  'quantity.geometric-mean': 'geometric mean',
  'quantity.lambda-max': 'λmax',
  'quantity.priority': 'priority',
  'quantity.rank-order-centroid': 'rank order centroid',
  'quantity.rank-sum': 'rank sum',
  'quantity.rank-reciprocal': 'rank reciprocal',
  'quantity.best-to-others': 'best to others',
  'quantity.others-to-worst': 'others to worst',
  'quantity.input-consistency-ratio': 'input consistency ratio',
  'quantity.from-best': 'from the best',
  'quantity.from-worst': 'to the worst',
  // Comparing rankings, and voting.
  'table.mid-ranks': 'The rank each rater gives; the mean where places are shared',
  'table.rank-sums': 'Sum of the ranks, and how far it lies from the mean',
  'table.paired-ranks': 'The two lists and their ranks; the mean where places are shared',
  'table.pair-counts': 'Pairs counted: in the same order, in reverse order or tied',
  'table.ballot-points': 'Points from each ballot, times its weight',
  'table.borda-scores': 'Borda points and rank',
  'table.pairwise-support': 'Weight of the ballots that put the row above the column',
  'table.copeland-scores': 'Duels won, lost and tied, and rank',
  'table.level-counts': 'How often each level was given, and how far it lies from the mean',
  'quantity.x': 'x',
  'quantity.y': 'y',
  'quantity.rank-of-x': 'rank in x',
  'quantity.rank-of-y': 'rank in y',
  'quantity.deviation': 'difference from the mean',
  'quantity.squared-deviation': 'difference squared',
  'quantity.pairs': 'pairs',
  'quantity.concordant': 'same order',
  'quantity.discordant': 'reverse order',
  'quantity.tied-only-in-x': 'tied in x only',
  'quantity.tied-only-in-y': 'tied in y only',
  'quantity.tied-in-both': 'tied in both',
  'quantity.wins': 'won',
  'quantity.losses': 'lost',
  'quantity.ties': 'tied',
  'quantity.net-score': 'won minus lost',
  'quantity.count': 'count',
  'quantity.share': 'share',
  'quantity.distance-to-mean': 'distance to the mean, as a share of the scale',
  'table.log-terms': 'Weight times the natural logarithm of the value; empty where the value is zero',
  'table.products': 'Weighted product, ratio to the first, and rank',
  'table.ideals': 'The ideal and the anti-ideal, in weighted values',
  'table.distances': 'Distance to the ideal and to the anti-ideal (TOPSIS), and rank',
  'table.ends': 'Best and worst level per criterion',
  'table.regret-terms': 'Weight times what falls short of the best, as a part of best to worst',
  'table.vikor': 'Sum and largest of what falls short, the compromise between them (VIKOR), and rank',
  'table.preference-functions': 'Preference function and thresholds per criterion',
  'table.preference-indices': 'How strongly the row is preferred to the column',
  'table.criterion-flows': 'Net flow per criterion: preference over the others, minus theirs',
  'table.flows': 'Flows: preference over the others, of the others, the difference (PROMETHEE), and rank',
  'table.relation': 'Row to column: P is preferred, N the other is, I equal, R incomparable',
  'table.regrets': 'Regret per criterion: weight times what falls short of the best',
  'table.largest-regrets': 'The largest regret of each alternative, on which criterion, and rank',
  'table.cross-check': 'Rank of each model by method',
  'table.agreement': 'Agreement with the adopted ranking: 1 is the same, -1 is reversed',
  'quantity.ratio-to-first': 'ratio to the first',
  'quantity.ideal': 'ideal',
  'quantity.anti-ideal': 'anti-ideal',
  'quantity.distance-to-ideal': 'distance to ideal',
  'quantity.distance-to-anti-ideal': 'distance to anti-ideal',
  'quantity.closeness': 'closeness',
  'quantity.best': 'best',
  'quantity.worst': 'worst',
  'quantity.group-utility': 'sum (S)',
  'quantity.individual-regret': 'largest (R)',
  'quantity.compromise': 'compromise (Q)',
  'quantity.type': 'type',
  'quantity.q': 'q: no preference up to here',
  'quantity.p': 'p: full preference beyond',
  'quantity.s': 's: inflection point',
  'quantity.positive-flow': 'over the others (φ⁺)',
  'quantity.negative-flow': 'of the others (φ⁻)',
  'quantity.net-flow': 'difference (φ)',
  'quantity.largest-regret': 'largest regret',
  'quantity.largest-on': 'on criterion',
  'quantity.additive': 'weighted sum (adopted)',
  'quantity.weighted-product': 'weighted product',
  'quantity.topsis': 'TOPSIS',
  'quantity.vikor': 'VIKOR',
  'quantity.promethee': 'PROMETHEE II',
  'quantity.minimax-regret': 'minimax regret',
  'quantity.tau-b': "Kendall's tau-b",
  'invalid.not-whole.title': 'This must be a whole number',
  'invalid.not-whole.detail':
    'There is {value, number, full} at {path}. Put a whole number from {min, number, full} to {max, number, full} there.',
  'invalid.range-reversed.title': 'The range ends before it begins',
  'invalid.range-reversed.detail':
    'At {path} the range runs from {min, number, full} to {max, number, full}. Put the smaller number first.',
  'invalid.one-of.title': 'Exactly one of these fields is needed',
  'invalid.one-of.detail': 'Of {fields}, {found, number, full} are given. Give exactly one.',
  'invalid.too-much-work.title': 'This is too much work at once',
  'invalid.too-much-work.detail':
    'This asks for {found, number, full} steps, and {limit, number, full} is the most. Ask for fewer draws.',
  'invalid.value-open.title': 'A score is missing',
  'invalid.value-open.detail':
    '{model} has no value yet on {criterion}. Complete the scores, or simulate with uniform scores: a missing score then runs over its whole scale.',
  'table.measurements': 'What was measured, and how certain it is',
  'table.rank-acceptability': 'Probability of each rank (SMAA-2)',
  'table.central-weights': 'Mean of the weights with which the alternative is first; empty if it never is',
  'table.first-place': 'Probability of first place, and that probability with the own mean weights',
  'table.pairwise-winning': 'Probability that the row ranks above the column',
  'table.draw-totals': 'Total of each alternative per draw',
  'quantity.first': 'probability of first',
  'quantity.first-half-width': '± probability of first (95 %)',
  'quantity.confidence': 'probability with own weights',
  'quantity.confidence-half-width': '± probability with own weights (95 %)',
  'table.weight-moments': 'Each weight: mean, spread and limits',
  'table.weight-covariance': 'How the weights vary together (covariance)',
  'quantity.mean': 'mean',
  'quantity.standard-deviation': 'standard deviation',
  'quantity.least': 'least',
  'quantity.most': 'most',
  'table.weight-stability':
    'Weight now, and from which to which weight the first stays first and the whole ranking stays; the others in proportion',
  'table.sibling-stability': 'The same, when only the other criteria of the group move along',
  'table.group-stability': 'The same for the weight of each group as a whole',
  'table.nearest-weights': 'The nearest weights at which the alternative is first; empty when there are none',
  'table.smallest-change':
    'How much the weights change for that: all differences added up; empty when it cannot be',
  'table.least-difference': 'The smallest difference, row minus column, over all possible weights',
  'table.necessary-preference':
    'Row against column: N at least as good under all possible weights, P under some, - under none',
  'table.attainable-ranks': 'The best and the worst rank that each alternative can attain',
  'quantity.winner-from': 'first stays from',
  'quantity.winner-to': 'first stays up to',
  'quantity.ranking-from': 'ranking stays from',
  'quantity.ranking-to': 'ranking stays up to',
  'quantity.change': 'change',
  'quantity.best-rank': 'best rank',
  'quantity.worst-rank': 'worst rank',
  // The verdict on one page, robustness, and what we are waiting for.
  'report.simulation': 'Simulation: how often does each model get each rank?',
  'report.simulation.intro':
    '{weights, select, none {All weights are equally likely.} adopted {The weights are the adopted ones.} profiles {The weights are each time those of one assessor, chosen at random.} hull {The weights are each time a random mixture of those of the assessors.} other {All weights that the statements allow are equally likely.}} {scores, select, fixed {The scores are fixed.} uniform {Each score lies anywhere between the lowest and the highest given.} normal {Each score lies around the mean (normal distribution, within the scale).} other {The scores are each time those of one assessor, chosen at random.}} {ties, select, split {Models that tie share the ranks.} other {Models that tie all get the best rank.}} After ± stands half of the 95% confidence interval.',
  'report.simulation.ranks': 'Probability of each rank, in percent',
  'report.simulation.rank': 'Rank {rank}',
  'report.simulation.first':
    'Probability of first place, and that probability under the mean weights with which the model is first, in percent',
  'report.simulation.chance': 'First place',
  'report.simulation.confidence': 'Under own weights',
  'report.simulation.central': 'The mean weights with which each model is first, in points of 100',
  'report.simulation.pairwise':
    'Probability that the model of the row is above that of the column, in percent',
  'report.simulation.draws': 'Draws',
  'report.simulation.certain': 'none: there is nothing to draw, the answer is certain',
  'report.simulation.seed': 'Seed',
  'report.simulation.generator': 'Generator',
  'report.simulation.sampling': 'How the weights were drawn',
  'report.simulation.sampled':
    '{kind}{exact, select, yes {} other { (uniform by approximation)}}{thinning, select, none {} other {, {thinning} steps a draw}}',
  'report.simulation.sampling.simplex': 'uniform over all weights',
  'report.simulation.sampling.ranking': 'uniform, in order',
  'report.simulation.sampling.weak-order': 'uniform, in ordered classes',
  'report.simulation.sampling.rejection': 'uniform, rejecting what is not allowed',
  'report.simulation.sampling.hit-and-run': 'a walk through the weights allowed (hit-and-run)',
  'report.simulation.sampling.mixture': 'mixtures of given weights',
  'report.simulation.sampling.point': 'one set of weights',
  'report.simulation.tied': 'Probability of a tie (%)',
  'report.simulation.entropy': 'Uncertainty about first place (bits)',
  'cli.simulate.cancelled': 'The simulation was stopped. Nothing was kept.',
  'cli.simulate.failed': 'The simulation failed. Try again; if it keeps failing, tell the administrator.',
  'report.chapter.verdict': 'The verdict on one page',
  'report.chapter.robustness': 'How firm is the ranking?',
  'report.chapter.outlook': 'What are we waiting for?',
  'report.plus-minus': '{value} ± {halfWidth}',
  'report.verdict.ground': 'chapter {chapter}',
  'report.verdict.leader': 'Who is first',
  'report.verdict.conditions': 'On which conditions',
  'report.verdict.changes': 'What would change it',
  'report.verdict.cannot': 'What cannot change it',
  'report.verdict.assessors': 'How the assessors stand',
  'report.verdict.national': 'What is still open nationally',
  'report.verdict.missing': 'What is missing',
  'report.developments.came-true': 'settled: {outcome}',
  'report.outlook.decide-by': 'The region must choose by {date}.',
  'report.outlook.no-deadline': 'No date by which the region must choose has been recorded.',
  'report.outlook.nothing-open': 'No national development is open.',
  'report.outlook.advice.table': 'Can an open development change who is first, and is it worth the wait?',
  'report.outlook.timing': 'Expected, against the choice',
  'report.outlook.timing.before-deadline': '{expected}: in time',
  'report.outlook.timing.after-deadline': '{expected}: too late',
  'report.outlook.timing.no-date': 'not known',
  'report.outlook.timing.no-deadline': '{expected}',
  'report.outlook.ground': 'Examined with',
  'report.outlook.ground.outcomes': 'the declared outcomes',
  'report.outlook.ground.criteria':
    'every level on {criteria, select, none {no criterion at all} other {{criteria}}}',
  'report.outlook.ground.outcomes-outdated':
    'cannot be said: the outcomes no longer fit the framework or the models',
  'report.outlook.alone': 'Alone',
  'report.outlook.together': 'With others',
  'report.outlook.advice': 'Advice',
  'report.outlook.advice.decide-now': 'no need to wait',
  'report.outlook.advice.wait': 'wait',
  'report.outlook.advice.decide-with-reservation': 'decide with a reservation',
  'report.outlook.advice.not-known': 'not known yet',
  'report.outlook.outcomes': 'How each development can turn out',
  'report.outlook.outcomes.table': 'What each outcome changes, and who is first then if nothing else happens',
  'report.outlook.outcome': 'Outcome',
  'report.outlook.effects': 'What changes',
  'report.outlook.chance': 'Probability (%)',
  'report.outlook.first': 'First in that case',
  'report.outlook.first.other': '{models} (different from now)',
  'report.outlook.first.nobody': 'no model at all',
  'report.outlook.effect.nothing': 'nothing',
  'report.outlook.effect.shift':
    '{criterion}{models, select, none {} other { of {models}}}{functions, select, none {} other { for {functions}}}: {by} {direction, select, up {higher} other {lower}}',
  'report.outlook.effect.level':
    '{criterion}{models, select, none {} other { of {models}}}{functions, select, none {} other { for {functions}}} becomes {level}',
  'report.outlook.effect.requirement':
    'the norm on {criterion} becomes {limit}{breach, select, exclude {; a model that misses it drops out} report {; a model that misses it is reported} other {}}',
  'report.outlook.effect.weight': '{criterion} then weighs {weight} of the 100 points',
  'report.outlook.effect.rule-out': 'no longer possible: {models}',
  'report.outlook.turn':
    '{development} makes a difference when the others turn out like this: {others}. Then {endings}.',
  'report.outlook.turn.ending':
    '{outcome, select, none {if nothing happens} other {if it becomes “{outcome}”}}: {models, select, none {no model at all} other {{models}}}',
  'report.outlook.choice': '{development}: {outcome, select, none {nothing} other {{outcome}}}',
  'report.outlook.combinations': 'All outcomes together',
  'report.outlook.exact':
    '{total, plural, one {The only combination of outcomes was computed.} other {All # combinations of outcomes were computed.}}',
  'report.outlook.sampled':
    'There are {total, number} combinations of outcomes. Of these {examined, number} were drawn at random and computed (seed {seed}, generator {generator}). What was not found among them may still exist.',
  'report.outlook.not-known-in':
    'In {count, number} of {of, number} combinations it is not known yet who is first: scores are missing.',
  'report.outlook.of': '{count, number} of {of, number}',
  'report.outlook.all': 'all {of}',
  'report.outlook.possible': 'Who can become first, alone or shared',
  'report.outlook.possible.count': 'Combinations',
  'report.outlook.example': 'For example with',
  'report.outlook.regret': 'Largest regret',
  'report.outlook.regret.intro':
    'Regret is how many points a model has less, in a combination of outcomes, than the best model of that combination. Of the models that never drop out, the largest regret is smallest for {models}.',
  'report.outlook.regret.table':
    'The largest regret of each model, over the combinations in which it takes part',
  'report.outlook.regret.at': 'With these outcomes',
  'report.outlook.regret.ruled-out': 'Drops out',
  'report.outlook.value': 'What knowing is worth',
  'report.outlook.value.intro':
    'The value of knowing is how many points better the choice becomes on average when the outcome is known before the region chooses. Lowest and highest belong to the probabilities declared; for the other developments the middle holds. A pair is listed when knowing both is worth more than knowing the best of the two. What is not listed is worth less than a hundredth of a point.',
  'report.outlook.value.unknown':
    'What knowing is worth cannot be said: not every outcome has a declared probability, or scores are missing.',
  'report.outlook.value.nothing':
    'Whatever the probabilities within the declared bounds: knowing an outcome earlier, or those of two developments, makes the choice less than a hundredth of a point better on average.',
  'report.outlook.value.table': 'The value of knowing, in points',
  'report.outlook.value.of': 'To know',
  'report.outlook.value.pair': '{a} and {b} together',
  'report.outlook.value.nominal': 'In the middle',
  'report.outlook.value.low': 'Lowest',
  'report.outlook.value.high': 'Highest',
  'report.outlook.value.changes': 'Chance of another choice (%)',
  'report.robustness.open-totals':
    'Tipping points cannot be given yet: a missing score can still change a total. What is certain is below.',
  'report.robustness.fewer-than-two': 'There are no two models to compare.',
  'report.robustness.intro':
    'First now: {models}. Everything in this chapter is computed exactly, without random draws. Limits are rounded so that what is said stays true.',
  'report.robustness.stability': 'Tipping points of the weights',
  'report.robustness.stability.intro':
    'One weight changes; all others keep their proportions. “Stays first” is the range in which first place stays the same, “order stays” that of the whole order. Beyond it lies the tipping point, with who is first from there.',
  'report.robustness.stability.table': 'From which to which weight the verdict stays the same',
  'report.robustness.stability.in-group': 'The same, when only the criteria of the same group move along',
  'report.robustness.stability.not-in-group':
    'When weight moves only between criteria of the same group, one criterion at a time, first place stays the same in any case.',
  'report.robustness.chart': 'Who is first at every weight of one criterion or group',
  'report.robustness.chart.description':
    'The colours and letters say who is first then; the line is the weight now. The limits are given as numbers below the chart.',
  'report.robustness.chart.axis': 'Weight, of the 100 points',
  'report.robustness.chart.legend': 'First',
  'report.robustness.group': 'Group {group}',
  'report.robustness.now': 'Weight now',
  'report.robustness.winner': 'Stays first',
  'report.robustness.below': 'First just below',
  'report.robustness.above': 'First just above',
  'report.robustness.ranking': 'Order stays',
  'report.robustness.level': '{models} level',
  'report.robustness.no-weight': 'has no weight',
  'report.robustness.no-proportion-inside': 'no proportion: all in the group weighs nothing',
  'report.robustness.no-proportion-outside': 'no proportion: all else weighs nothing',
  'report.robustness.radius': 'The smallest change of the weights that changes first place',
  'report.robustness.radius.none': 'No set of weights puts another model first.',
  'report.robustness.radius.intro':
    'As long as the weights, all differences added up, change by less than {change} points, first place stays the same. The first that can draw level is {rival}.',
  'report.robustness.radius.table': 'The nearest weights with which another model shares first place',
  'report.robustness.radius.change': 'Changed, all added up',
  'report.robustness.flips': 'The smallest change of a level that changes first place',
  'report.robustness.flips.table':
    '{total, plural, one {The level that} other {The levels that}} can change first place alone{more, select, yes {: the {count} nearest of {total}} other {}}',
  'report.robustness.flips.to': 'Becomes',
  'report.robustness.flips.level':
    '{beyond, select, yes {{direction, select, up {more than {level}} other {less than {level}}}} other {{direction, select, up {{level} or higher} other {{level} or lower}}}}',
  'report.robustness.flips.first': 'First in that case',
  'report.robustness.flips.by-one': 'One step is enough',
  'report.robustness.preference': 'What holds under every possible weighting',
  'report.robustness.preference.intro':
    'The best and the worst place that each model can get, with what is known of the weights and whatever open scores become.',
  'report.robustness.ranks': 'Best and worst place of each model',
  'report.robustness.ranks.bounds':
    'Where a place cannot be told exactly, the widest is given: it cannot go further.',
  'report.robustness.weights.adopted': 'Adopted weights',
  'report.robustness.weights.none': 'Any weights',
  'report.robustness.weights.statements': 'Weights as stated',
  'report.robustness.weights.profiles': "Mixtures of the assessors' own weights",
  'report.robustness.necessary': '{weights}: is the model of the row at least level with that of the column?',
  'report.robustness.necessary.always': 'always',
  'report.robustness.necessary.sometimes': 'sometimes',
  'report.robustness.necessary.never': 'never',
  'report.robustness.open': 'What is still open',
  'report.robustness.open.complete': 'All {cells, number} levels that the totals need are known.',
  'report.robustness.open.coverage':
    'Of the {cells, number} levels that the totals need, {known, number} are known. On average {knownWeight, number, points} of the 100 points rest on them.',
  'report.robustness.open.missing':
    'Where each total and each place can lie, whatever the missing scores become',
  'report.robustness.open.flagged':
    'Where each total and each place can lie, when every level on a criterion open to national change can also become anything',
  'report.robustness.open.or-out': '{place}, or drops out',
  'report.robustness.collect':
    '{total, plural, one {The score that is missing} other {The scores that are missing, by what they matter}}{more, select, yes {: the first {count} of {total}} other {}}',
  'invalid.too-many.title': 'These are too many',
  'invalid.too-many.detail':
    'There are {found, number, full} at {path}; {limit, number, full} is the most. Join some or leave some out.',
  'invalid.probability-missing.title': 'An outcome has no probability',
  'invalid.probability-missing.detail':
    'Outcome {outcome} has no probability (at {path}), while another outcome of the same development has. Give every outcome a probability, or none.',
  'invalid.probabilities-sum.title': 'The probabilities do not add up to 1',
  'invalid.probabilities-sum.detail':
    'The probabilities at {path} add up to {least, number, full} at least and {most, number, full} at most. Together they must be able to be 1. Change them.',
  'table.outcome-totals': 'Total of each alternative when only this outcome comes true',
  'table.development-regrets': 'Largest regret over all combinations of outcomes',
  'table.evppi': 'What it is worth to know the outcome before you choose',
  'axis.developments': 'Development',
  'axis.outcomes': 'Outcome',
  'quantity.ruled-out-in': 'ruled out in (combinations)',
  'quantity.nominal': 'at the middle probabilities',
  'quantity.leader-changes': 'probability of another first',
  ...site,
  ...facilitator,
  ...assessor,
  ...resultPage,
  ...sheet,
  ...progress,
  ...glossary,
}
