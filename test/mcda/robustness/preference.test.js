import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferencesOf, weightSpaceOf, } from "../../../src/mcda/index.js";
import { mostMet } from "../../../src/mcda/robustness/attainable-rank.js";
import { matrices, matrixOf, weightGrid, worked } from "./matrix-arbitrary.js";
const anyWeights = (size) => ({ kind: 'polytope', size, constraints: [] });
const known = (values) => ({ low: values, high: values });
const names = (size) => Array.from({ length: size }, (_, j) => `C${j + 1}`);
const statements = [
    [],
    [{ kind: 'order', classes: [['C1'], ['C2'], ['C3']] }],
    [{ kind: 'order', classes: [['C2', 'C3'], ['C1']] }],
    [{ kind: 'order', classes: [['C3'], ['C1']] }],
    [{ kind: 'bounds', criterion: 'C2', min: 10, max: 60 }],
    [{ kind: 'ratio', of: 'C1', to: 'C2', min: 0.5, max: 2 }],
    [{ kind: 'linear', coefficients: { C1: 1, C3: -1 }, sense: '=', bound: 0 }],
    [
        { kind: 'order', classes: [['C1'], ['C3']] },
        { kind: 'linear', coefficients: { C1: 1, C2: 1 }, sense: '<=', bound: 70 },
    ],
];
/** Points of a grid that a space of three weights holds. */
function gridOf(space, parts = 12) {
    const grid = [...weightGrid(3, parts)].map(weights => weights.map(weight => weight / 100));
    if (space.kind === 'hull')
        return [...weightGrid(space.points.length, 12)].map(shares => names(space.size).map((_, j) => space.points.reduce((sum, point, k) => sum + (shares[k] / 100) * point[j], 0)));
    return grid.filter(weights => space.constraints.every(({ coefficients, sense, bound }) => {
        const over = coefficients.reduce((sum, x, j) => sum + x * weights[j], 0) - bound;
        return (sense === '<=' || over >= -1e-12) && (sense === '>=' || over <= 1e-12);
    }));
}
const spaces = fc.oneof(fc.constantFrom(...statements).map((said) => weightSpaceOf(names(3), said)), fc
    .array(fc.constantFrom([1, 0, 0], [0.5, 0.25, 0.25], [0.2, 0.3, 0.5], [0, 0.5, 0.5]), {
    minLength: 1,
    maxLength: 3,
})
    .map((points) => ({ kind: 'hull', size: 3, points })));
const three = matrices({ models: 5, criteria: 3 }).filter(({ criteria }) => criteria.length === 3);
const ranges = fc
    .tuple(three, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 15, maxLength: 15 }))
    .map(([{ values }, widths]) => ({
    low: values,
    high: values.map((row, i) => row.map((value, j) => Math.min(1, value + Math.max(0, widths[3 * i + j] - 1) / 4))),
}));
const total = (row, weights) => row.reduce((sum, value, j) => sum + value * weights[j], 0);
describe('over all weights and values allowed', () => {
    test('no weights contradict a preference, a difference or a rank; and the weights told attain the rank', () => {
        fc.assert(fc.property(spaces, fc.oneof(ranges, three.map(({ values }) => known(values))), (space, values) => {
            const { low, high } = values;
            const found = preferencesOf(space, values);
            const models = low.map((_, a) => a);
            const above = (a, w, end, slack) => {
                const [own, others] = end === 'best' ? [high, low] : [low, high];
                return models.filter(b => b !== a && total(others[b], w) > total(own[a], w) + slack).length;
            };
            for (const weights of gridOf(space))
                for (const a of models) {
                    expect(1 + above(a, weights, 'best', 1e-9)).toBeGreaterThanOrEqual(found.best[a].rank);
                    expect(1 + above(a, weights, 'worst', 1e-9)).toBeLessThanOrEqual(found.worst[a].rank);
                    for (const b of models) {
                        if (a === b)
                            continue;
                        const least = total(low[a], weights) - total(high[b], weights);
                        const most = total(high[a], weights) - total(low[b], weights);
                        expect(least).toBeGreaterThanOrEqual(found.least[a][b] - 1e-9);
                        if (found.necessary[a][b])
                            expect(least).toBeGreaterThanOrEqual(-1e-9);
                        if (!found.possible[a][b])
                            expect(most).toBeLessThan(0);
                    }
                }
            for (const a of models) {
                const { best, worst } = { best: found.best[a], worst: found.worst[a] };
                expect([best.exact, worst.exact]).toEqual([true, true]);
                expect(1 + above(a, best.weights, 'best', 1e-8)).toBe(best.rank);
                expect(1 + above(a, worst.weights, 'worst', 1e-8)).toBe(worst.rank);
            }
        }), { numRuns: 200 });
    });
    test('the least difference is attained: never below what the corners give', () => {
        fc.assert(fc.property(three, ({ values }) => {
            const { least } = preferencesOf(anyWeights(3), known(values));
            values.forEach((row, a) => {
                values.forEach((other, b) => {
                    const differences = row.map((value, j) => value - other[j]);
                    expect(least[a][b]).toBeCloseTo(a === b ? 0 : Math.min(...differences), 12);
                });
            });
        }));
    });
    test('full ranking: the smallest of the cumulative averages (Kirkwood & Sarin 1985)', () => {
        const space = weightSpaceOf(names(3), statements[1]);
        const { least, necessary } = preferencesOf(space, known(worked.values));
        // A - B: .7, -.7, -.1: averages .7, 0, -.0333
        expect(least[0][1]).toBeCloseTo(-0.1 / 3, 12);
        // A - C: .4, -.3, .1: averages .4, .05, .0667
        expect(least[0][2]).toBeCloseTo(0.05, 12);
        expect(necessary[0]).toEqual([true, false, true]);
    });
});
describe('ranks', () => {
    test('a mixture of two others can keep a model from the first place under any weights', () => {
        const { best, worst } = preferencesOf(anyWeights(3), known(worked.values));
        expect(best.map(({ rank }) => rank)).toEqual([1, 1, 2]);
        expect(worst.map(({ rank }) => rank)).toEqual([3, 3, 3]);
    });
    test('those that tie everywhere share the better rank', () => {
        const { best, worst } = preferencesOf(anyWeights(2), known([
            [1, 0],
            [1, 0],
            [0, 1],
        ]));
        expect(best.map(({ rank }) => rank)).toEqual([1, 1, 1]);
        expect(worst.map(({ rank }) => rank)).toEqual([2, 2, 3]);
    });
    test('one model is first and last', () => {
        const found = preferencesOf(anyWeights(2), known([[0.3, 0.4]]));
        expect(found).toMatchObject({
            least: [[0]],
            necessary: [[true]],
            best: [{ rank: 1 }],
            worst: [{ rank: 1 }],
        });
        expect(found.best[0].weights.reduce((sum, weight) => sum + weight, 0)).toBe(1);
    });
    test('the scale of the values does not matter', () => {
        const large = preferencesOf(anyWeights(3), known(worked.values.map(row => row.map(value => 1e6 * value))));
        const small = preferencesOf(anyWeights(3), known(worked.values));
        expect(large.best).toEqual(small.best);
        expect(large.least[0][1]).toBeCloseTo(1e6 * small.least[0][1], 6);
    });
    test('a search that is cut off says between which ranks the answer lies', () => {
        fc.assert(fc.property(matrices({ models: 8, criteria: 3 }), ({ values, criteria }) => {
            const space = anyWeights(criteria.length);
            const whole = preferencesOf(space, known(values));
            const cut = preferencesOf(space, known(values), 1);
            whole.best.forEach(({ rank }, a) => {
                const { bound, rank: attained, exact } = cut.best[a];
                expect(bound).toBeLessThanOrEqual(rank);
                expect(attained).toBeGreaterThanOrEqual(rank);
                expect(exact).toBe(bound === attained);
            });
            whole.worst.forEach(({ rank }, a) => {
                expect(cut.worst[a].bound).toBeGreaterThanOrEqual(rank);
                expect(cut.worst[a].rank).toBeLessThanOrEqual(rank);
            });
        }));
    });
    test('without any work the bound is the number of demands', () => {
        const demands = [
            { row: [1, -1], least: -1 },
            { row: [-1, 1], least: -1 },
        ];
        expect(mostMet(anyWeights(2), demands, 0, [[1, 0]], 0)).toEqual({ met: 1, bound: 2, weights: [1, 0] });
        expect(mostMet(anyWeights(2), demands, 0, [[1, 0]], 9)).toMatchObject({ met: 2, bound: 2 });
    });
});
test('contradicting statements are refused', () => {
    const space = weightSpaceOf(names(3), [
        { kind: 'bounds', criterion: 'C1', min: 60 },
        { kind: 'bounds', criterion: 'C2', min: 60 },
    ]);
    expect(() => preferencesOf(space, known(matrixOf(worked.values, worked.weights).values))).toThrow('weights-contradict');
});
