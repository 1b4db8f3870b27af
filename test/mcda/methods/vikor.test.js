import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'vikor',
    input: {
        directions: ['min', 'max'],
        weights: [1, 3],
        matrix: [
            [1, 3000],
            [2, 3750],
            [5, 4500],
        ],
        ...fields,
    },
});
const answer = (fields = {}) => compute(request(fields));
test('v is a half unless asked otherwise; weights are divided by their sum, which is told', () => {
    expect(answer()).toMatchObject({ v: 0.5, weights: [0.25, 0.75], weightsSum: 4 });
    expect(answer()).toEqual(answer({ v: 0.5 }));
});
test.each([-0.1, 1.1])('v of %d is refused', v => {
    expect(refusalOf(request({ v }))).toMatchObject({
        code: 'out-of-range',
        path: 'input.v',
        params: { value: v, min: 0, max: 1 },
    });
});
test('a constant column contributes nothing', () => {
    const without = answer({ directions: ['max'], weights: [3], matrix: [[3000], [3750], [4500]] });
    const withIt = answer({
        matrix: [
            [7, 3000],
            [7, 3750],
            [7, 4500],
        ],
    });
    expect(withIt.Q).toEqual(without.Q);
});
test('one alternative is the compromise', () => {
    expect(answer({ matrix: [[1, 2]] })).toMatchObject({
        S: [0],
        R: [0],
        Q: [0],
        ranksByQ: [1],
        compromiseSet: ['A1'],
    });
});
test('results do not depend on the order of the alternatives, on units, or on the sum of the weights', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 9 }), (matrix, factor) => {
        const one = answer({ matrix });
        const turned = answer({ matrix: matrix.toReversed() });
        const scaled = answer({
            matrix: matrix.map(([a, b]) => [a * factor + 5, b]),
            weights: [factor, 3 * factor],
        });
        expect(turned.ranksByQ.toReversed()).toEqual(one.ranksByQ);
        expect(scaled.ranksByQ).toEqual(one.ranksByQ);
        expect(scaled.compromiseSet).toEqual(one.compromiseSet);
        for (const q of one.Q) {
            expect(q).toBeGreaterThanOrEqual(0);
            expect(q).toBeLessThanOrEqual(1);
        }
    }));
});
