import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const weigh = (input) => compute({ method: 'direct_weights', input });
test('ratios and points are divided by their sum, which is told', () => {
    expect(weigh({ ratios: [4, 2, 2] })).toMatchObject({ weights: [0.5, 0.25, 0.25], sum: 8 });
    expect(weigh({ points: [50, 30, 20] })).toMatchObject({ weights: [0.5, 0.3, 0.2], sum: 100 });
});
test('swings are points of which the largest is 100', () => {
    expect(weigh({ swings: [100, 60, 40] })).toMatchObject({ weights: [0.5, 0.3, 0.2], sum: 200 });
});
test('the weights sum to 1 and do not depend on the unit of the points', () => {
    const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 });
    fc.assert(fc.property(points, fc.integer({ min: 1, max: 50 }), (given, factor) => {
        fc.pre(given.some(p => p > 0));
        const [one, other] = [given, given.map(p => p * factor)].map(list => weigh({ points: list }).weights);
        expect(one.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        one.forEach((w, i) => {
            expect(other[i]).toBeCloseTo(w, 12);
        });
    }));
});
test.each([
    [{}, { code: 'malformed-input', path: 'input.points' }],
    [
        { points: [1], ratios: [1] },
        { code: 'malformed-input', path: 'input.points' },
    ],
    [{ swings: [90, 100.5] }, { code: 'largest-swing', path: 'input.swings', params: { largest: 100.5 } }],
    [
        { points: [1], swings: [100] },
        { code: 'malformed-input', path: 'input.points' },
    ],
    [{ points: [] }, { code: 'empty', path: 'input.points' }],
    [{ points: [0, 0] }, { code: 'weights-sum-zero', path: 'input.points' }],
    [{ ratios: [1, -1] }, { code: 'weight-negative', path: 'input.ratios.1' }],
    [
        { points: [1, 2], criteria: ['x'] },
        { code: 'shape', path: 'input.criteria' },
    ],
])('%j is refused', (input, refusal) => {
    expect(refusalOf({ method: 'direct_weights', input })).toMatchObject(refusal);
});
