import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
/** Opricovic & Tzeng (2004), EJOR 156:445-455: risk, and altitude in metres. */
const climbing = {
    directions: ['min', 'max'],
    weights: [0.5, 0.5],
    matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
    ],
};
const request = (fields = {}) => ({ method: 'topsis', input: { ...climbing, ...fields } });
const answer = (fields = {}) => compute(request(fields));
describe('normalisation', () => {
    test('is by vector unless asked otherwise', () => {
        expect(answer()).toMatchObject({ normalisation: 'vector' });
        expect(answer()).toEqual(answer({ normalisation: 'vector' }));
    });
    test('by range gives .500 .617 .500, the values in the tests of pymcdm', () => {
        const { closeness } = answer({ normalisation: 'minmax' });
        for (const [i, published] of [0.5, 0.617, 0.5].entries())
            expect(closeness[i]).toBeCloseTo(published, 3);
    });
    test.each(['none', null])('%s leaves the matrix as it is', normalisation => {
        expect(answer({ normalisation, weights: [1, 1] })).toMatchObject({
            normalisation: 'none',
            idealPoint: [0.5, 2250],
        });
    });
    test.each(['max', 'sum'])('by %s puts a column of zeros at 0, where it contributes nothing', normalisation => {
        const matrix = climbing.matrix.map(([risk]) => [risk, 0]);
        const { closeness, idealPoint } = answer({ normalisation, matrix });
        expect(closeness).toEqual([1, expect.closeTo(0.75, 12), 0]);
        expect(idealPoint[1]).toBe(0);
    });
});
describe('fixed ideals', () => {
    const fixed = { ideal: [0, 5000], antiIdeal: [10, 0] };
    test('place every level between them', () => {
        expect(answer(fixed)).toMatchObject({ normalisation: 'fixed-ideals', idealPoint: [0.5, 0.5] });
        expect(answer({
            ...fixed,
            matrix: [
                [0, 5000],
                [10, 0],
            ],
        }).closeness).toEqual([1, 0]);
    });
    test('make the outcome independent of who else is listed', () => {
        const together = answer(fixed).closeness;
        expect(climbing.matrix.map(row => answer({ ...fixed, matrix: [row] }).closeness[0])).toEqual(together);
    });
    test.each([
        ['one without the other', { antiIdeal: undefined }, { code: 'malformed-input', path: 'input.ideal' }],
        [
            'a normalisation besides',
            { normalisation: 'vector' },
            { code: 'malformed-input', path: 'input.normalisation' },
        ],
        ['one too few', { ideal: [0] }, { code: 'shape', path: 'input.ideal' }],
        [
            'an ideal that is worse, for a cost',
            { ideal: [11, 5000] },
            { code: 'ideal-not-better', path: 'input.ideal.0', params: { ideal: 11, antiIdeal: 10 } },
        ],
        [
            'an ideal that is the anti-ideal',
            { ideal: [0, 0] },
            { code: 'ideal-not-better', path: 'input.ideal.1' },
        ],
        [
            'a level beyond the ideal',
            { ideal: [0, 4000] },
            { code: 'out-of-range', path: 'input.matrix.2.1', params: { value: 4500, min: 0, max: 4000 } },
        ],
    ])('%s is refused', (_, fields, refusal) => {
        expect(refusalOf(request({ ...fixed, ...fields }))).toMatchObject(refusal);
    });
});
test('all equal: everyone scores 1, and the result says so', () => {
    const matrix = [
        [1, 3000],
        [1, 3000],
    ];
    expect(answer({ matrix })).toMatchObject({ closeness: [1, 1], ranks: [1, 1], allEqual: true });
    expect(answer()).toMatchObject({ allEqual: false });
});
test('results do not depend on the order of the alternatives, their units, or the sum of the weights', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: 9 }), (matrix, factor) => {
        const one = answer({ matrix });
        const turned = answer({ matrix: matrix.toReversed() });
        const scaled = answer({ matrix: matrix.map(([a, b]) => [a * factor, b]), weights: [factor, factor] });
        expect(turned.ranks.toReversed()).toEqual(one.ranks);
        expect(scaled.ranks).toEqual(one.ranks);
        for (const closeness of one.closeness) {
            expect(closeness).toBeGreaterThanOrEqual(0);
            expect(closeness).toBeLessThanOrEqual(1);
        }
    }));
});
