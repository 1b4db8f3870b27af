import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometricMeanWeights } from "../../../src/mcda/weighting/geometric-mean.js";
import { groupComparisons, groupWeights } from "../../../src/mcda/weighting/group-weights.js";
import { reciprocalMatrices } from "../reciprocal-arbitrary.js";
import { refusalOf } from "../refusal-of.js";
const close = (found, expected) => {
    expect(found).toHaveLength(expected.length);
    found.forEach((weight, i) => {
        expect(weight).toBeCloseTo(expected[i], 12);
    });
};
test('every assessor counts the same, whatever the unit of the points', () => {
    close(groupWeights([
        [60, 40],
        [2, 8],
    ], 'arithmetic'), [0.4, 0.6]);
});
test('the geometric mean is made to sum to 1', () => {
    // √(.8·.2) = √(.2·.8): two who are each other's opposite leave it undecided
    close(groupWeights([
        [0.8, 0.2],
        [0.2, 0.8],
    ], 'geometric'), [0.5, 0.5]);
    const [first, second] = [Math.sqrt(0.9 * 0.5), Math.sqrt(0.1 * 0.5)];
    close(groupWeights([
        [0.9, 0.1],
        [0.5, 0.5],
    ], 'geometric'), [first / (first + second), second / (first + second)]);
});
test('a mean of judgements and a mean of weights agree under geometric means (Forman & Peniwati 1998)', () => {
    const groups = fc
        .integer({ min: 1, max: 6 })
        .chain(n => fc.array(reciprocalMatrices({ min: n, max: n }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(groups, matrices => {
        const judgements = groupComparisons(matrices);
        judgements.forEach((row, i) => {
            row.forEach((ratio, j) => {
                expect(ratio * judgements[j][i]).toBeCloseTo(1, 10);
            });
        });
        close(geometricMeanWeights(judgements), groupWeights(matrices.map(geometricMeanWeights), 'geometric'));
    }));
});
describe('refused', () => {
    test('a zero under the geometric mean, by assessor and criterion', () => {
        const sets = [
            [1, 2],
            [0, 3],
        ];
        expect(refusalOf(() => groupWeights(sets, 'geometric', { assessors: ['Ann', 'Bob'], criteria: ['skill', 'cost'] }))).toMatchObject({
            code: 'zero-in-geometric-mean',
            path: 'sets.1.0',
            params: { assessor: 'Bob', criterion: 'skill' },
        });
        expect(refusalOf(() => groupWeights(sets, 'geometric')).params).toEqual({ assessor: 2, criterion: 1 });
        close(groupWeights(sets, 'arithmetic'), [1 / 6, 5 / 6]);
    });
    test.each([
        ['no sets', [], { code: 'empty', path: 'sets' }],
        ['sets of different lengths', [[1, 2], [1]], { code: 'shape', path: 'sets.1' }],
        [
            'a negative weight',
            [
                [1, 2],
                [3, -1],
            ],
            { code: 'weight-negative', path: 'sets.1.1' },
        ],
        [
            'a set of zeros',
            [
                [1, 2],
                [0, 0],
            ],
            { code: 'weights-sum-zero', path: 'sets.1' },
        ],
    ])('%s', (_, sets, refusal) => {
        expect(refusalOf(() => groupWeights(sets, 'arithmetic'))).toMatchObject(refusal);
    });
});
test('the weights sum to 1 and do not depend on the order of the assessors', () => {
    const sets = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 6,
    });
    fc.assert(fc.property(sets, fc.constantFrom('arithmetic', 'geometric'), (given, mean) => {
        const weights = groupWeights(given, mean);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        close(groupWeights([...given].reverse(), mean), weights);
    }));
});
