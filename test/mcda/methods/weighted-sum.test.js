import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'weighted_sum',
    input: {
        directions: ['max', 'max'],
        weights: [2, 6],
        matrix: [
            [10, 20],
            [30, 10],
        ],
        ...fields,
    },
});
describe('weights', () => {
    test('are used as given unless asked otherwise, and their sum is told', () => {
        expect(compute(request())).toMatchObject({
            scores: [140, 120],
            weights: [2, 6],
            weightsSum: 8,
            weightsNormalised: false,
        });
    });
    test('are divided by their sum when asked, and the result says so', () => {
        expect(compute(request({ normaliseWeights: true }))).toMatchObject({
            scores: [17.5, 15],
            weights: [0.25, 0.75],
            weightsSum: 8,
            weightsNormalised: true,
        });
    });
});
test('sums that differ by rounding only share a rank, also where terms cancel out', () => {
    const tied = compute(request({
        directions: ['max', 'max', 'max'],
        weights: [1, 1, 1],
        matrix: [
            [0.1, 0.2, -0.3],
            [0, 0, 0],
        ],
    }));
    expect(tied).toMatchObject({ ranks: [1, 1] });
});
test('a cost must be normalised, or the dearest would come first', () => {
    for (const normalisation of [null, { kind: 'max', costRule: 'none' }])
        expect(refusalOf(request({ directions: ['max', 'min'], criteria: ['skill', 'cost'], normalisation }))).toMatchObject({
            code: 'cost-not-normalised',
            path: 'input.directions.1',
            params: { criterion: 'cost' },
        });
});
test('a wrong cost rule is refused at its own place', () => {
    const normalisation = { kind: 'vector', costRule: 'reciprocal' };
    expect(refusalOf(request({ directions: ['max', 'min'], normalisation })).path).toBe('input.normalisation.costRule');
});
test('a criterion on which all are equal changes no rank', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: -5, max: 5 }), (matrix, same) => {
        const normalisation = { kind: 'minmax' };
        const without = compute(request({ matrix, normalisation }));
        const withIt = compute(request({
            matrix: matrix.map(two => [...two, same]),
            directions: ['max', 'max', 'min'],
            weights: [2, 6, 4],
            normalisation,
        }));
        expect(withIt).toMatchObject({ ranks: without.ranks });
    }));
});
