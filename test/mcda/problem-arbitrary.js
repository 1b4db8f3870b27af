import fc from 'fast-check';
import { linearPoints } from "../../src/mcda/index.js";
const FUNCTIONS = ['F', 'G'];
/**
 * Small problems with integer weights and levels 1-5, so that two totals are equal or visibly apart,
 * never in between.
 */
export function problems(wanted = {}) {
    return fc
        .record({
        models: fc.integer({ min: 1, max: wanted.models ?? 4 }).map(names('M')),
        assessors: fc.integer({ min: 1, max: wanted.assessors ?? 3 }).map(names('A')),
        aggregation: fc.constantFrom('mean', 'median'),
        closeCallMargin: fc.integer({ min: 0, max: 20 }),
        criteria: fc
            .array(criterion(wanted), { minLength: 1, maxLength: wanted.criteria ?? 4 })
            .chain(criteria => weightsOf(criteria.length).map(weights => named(criteria, weights))),
    })
        .chain(frame => {
        const problem = { ...frame, functions: FUNCTIONS, scores: [] };
        return fc.tuple(...slotsOf(problem).map(slot => scoreIn(slot, wanted))).map(scores => ({
            ...problem,
            scores: scores.flatMap(score => score ?? []),
        }));
    });
}
const names = (prefix) => (count) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
const named = (criteria, weights) => criteria.map((c, j) => ({ ...c, id: `C${j + 1}`, weight: weights[j] }));
/** Integer points of 100, some of them 0. */
const weightsOf = (count) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count - 1, maxLength: count - 1 }).map(cuts => {
    const ends = [0, ...cuts.sort((a, b) => a - b), 100];
    return ends.slice(1).map((end, i) => end - ends[i]);
});
const criterion = ({ requirements, perFunction = true }) => fc
    .record({
    direction: fc.constantFrom('max', 'min'),
    bent: fc.boolean(),
    functions: perFunction
        ? fc.option(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })))
        : fc.constant(null),
    combine: fc.constantFrom('mean', 'min'),
    flagged: fc.boolean(),
    requirement: requirements
        ? fc.option(fc.record({
            limit: fc.integer({ min: 1, max: 5 }),
            breach: fc.constantFrom('exclude', 'report'),
        }))
        : fc.constant(null),
})
    .map(({ bent, functions, ...rest }) => ({
    ...rest,
    id: '',
    path: [],
    weight: 0,
    developments: [],
    points: pointsOf(rest.direction, bent),
    functions: functions && FUNCTIONS.map((id, k) => ({ id, weight: functions[k] })),
}));
function pointsOf(direction, bent) {
    const [worst, best] = direction === 'max' ? [1, 5] : [5, 1];
    const middle = [3, 0.75];
    const [first, last] = linearPoints(worst, best);
    return bent ? [first, middle, last] : [first, last];
}
/** Every (model, criterion, function, assessor) of a problem. */
export const slotsOf = ({ models, criteria, assessors }) => models.flatMap(model => criteria.flatMap(({ id, functions }) => (functions?.map(fn => fn.id) ?? [null]).flatMap(fn => assessors.map(assessor => ({ model, criterion: id, fn, assessor })))));
export const levelIn = (slot, value) => ({
    ...slot,
    state: 'value',
    value,
    low: null,
    high: null,
});
function scoreIn(slot, { gaps, notApplicable, ranges }) {
    const empty = { ...slot, value: null, low: null, high: null };
    const level = fc.integer({ min: 1, max: 5 });
    const value = ranges
        ? fc.tuple(level, level, level).map(three => {
            const [low, middle, high] = three.sort((a, b) => a - b);
            return { ...levelIn(slot, middle), low, high };
        })
        : level.map(at => levelIn(slot, at));
    return fc.oneof({ weight: 6, arbitrary: value }, { weight: gaps ? 2 : 0, arbitrary: fc.constant(null) }, { weight: gaps ? 1 : 0, arbitrary: fc.constant({ ...empty, state: 'cannot-judge' }) }, { weight: notApplicable ? 1 : 0, arbitrary: fc.constant({ ...empty, state: 'not-applicable' }) });
}
