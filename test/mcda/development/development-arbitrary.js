import fc from 'fast-check';
import { applyEffects } from "../../../src/mcda/development/effect.js";
import { rankAdditive } from "../../../src/mcda/index.js";
/** A few developments on a problem with levels 1-5, with every kind of effect. */
export const developmentsOn = (problem, { most = 3, probable = false } = {}) => fc
    .array(fc
    .array(fc.array(effectOn(problem), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .chain(outcomes => (probable ? rangesFor(outcomes.length) : fc.constant(outcomes.map(() => null))).map(ranges => outcomes.map((effects, o) => ({ id: `O${o + 1}`, effects, probability: ranges[o] })))), { maxLength: most })
    .map(list => list.map((outcomes, d) => ({ id: `D${d + 1}`, outcomes })));
/** Weights of at most 30 each: on three developments they never take more than there is, unless all is named. */
function effectOn({ models, criteria }) {
    const some = fc.option(fc.subarray(models, { minLength: 1 }), { nil: undefined });
    return fc.constantFrom(...criteria).chain(({ id: criterion, functions }) => {
        const each = functions
            ? fc.option(fc.subarray(functions.map(({ id }) => id), { minLength: 1 }), { nil: undefined })
            : fc.constant(undefined);
        const where = { criterion: fc.constant(criterion), models: some, functions: each };
        const limit = fc.integer({ min: 1, max: 5 });
        return fc.oneof(fc.record({ kind: fc.constant('shift'), ...where, by: fc.integer({ min: -2, max: 2 }) }), fc.record({ kind: fc.constant('level'), ...where, to: limit }), fc.record({
            kind: fc.constant('requirement'),
            criterion: where.criterion,
            limit: functions
                ? fc.oneof(limit, limit.map(one => ({ [functions[0].id]: one })))
                : limit,
            breach: fc.constantFrom('exclude', 'report', undefined),
        }), fc.record({
            kind: fc.constant('weight'),
            criterion: where.criterion,
            weight: fc.integer({ min: 0, max: 30 }),
        }), fc.record({
            kind: fc.constant('rule-out'),
            models: fc.subarray(models, { minLength: 1, maxLength: 1 }),
        }));
    });
}
/** Ranges around probabilities that sum to 1; some of them known. */
export const rangesFor = (count) => fc
    .record({
    parts: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
    slack: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
})
    .map(({ parts, slack }) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part, o) => {
        const middle = sum === 0 ? 1 / count : part / sum;
        return { low: Math.max(0, middle - slack[o] / 10), high: Math.min(1, middle + slack[o] / 10) };
    });
});
/** One combination applied literally and ranked anew; every model is out: no totals. */
export function rankedAfter(problem, effects) {
    const after = applyEffects(problem, effects);
    const ranked = after.models.length > 0 ? rankAdditive(after) : null;
    const totals = new Map((ranked?.ranking ?? []).map(({ model, total }) => [model, total]));
    const isKnown = [...totals.values()].every(total => total !== null);
    const best = Math.max(...[...totals.values()].map(total => total ?? Number.NaN));
    return {
        totals,
        ranking: ranked?.ranking ?? [],
        best,
        /** In the order of the problem; null: not known. */
        first: isKnown
            ? problem.models.filter(model => totals.has(model) && totals.get(model) >= best - 1e-7)
            : null,
    };
}
/** Every combination of outcomes, as indices. */
export const combinationsOf = (developments) => developments.reduce((rows, { outcomes }) => rows.flatMap(row => outcomes.map((_, o) => [...row, o])), [[]]);
export const effectsOf = (developments, combination) => developments.flatMap(({ outcomes }, d) => outcomes[combination[d]]?.effects ?? []);
