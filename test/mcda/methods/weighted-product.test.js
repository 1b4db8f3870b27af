import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'weighted_product',
    input: {
        directions: ['max', 'max'],
        weights: [2, 6],
        matrix: [
            [4, 1],
            [1, 4],
        ],
        ...fields,
    },
});
test('weights are used as given unless asked otherwise, and their sum is told', () => {
    const given = compute(request());
    expect(given).toMatchObject({ weights: [2, 6], weightsSum: 8, weightsNormalised: false, ranks: [2, 1] });
    expect(given.scores[1]).toBeCloseTo(4096, 8);
    const shared = compute(request({ normaliseWeights: true }));
    expect(shared).toMatchObject({ weights: [0.25, 0.75], weightsSum: 8, weightsNormalised: true });
    expect(shared.scores[1]).toBeCloseTo(4 ** 0.75, 12);
});
test('a zero with weight makes the product zero, and the result names whom', () => {
    const matrix = [
        [0, 9],
        [1, 1],
        [5, 0],
    ];
    expect(compute(request({ matrix }))).toMatchObject({
        zeroed: ['A1', 'A3'],
        ranks: [2, 1, 2],
        scoreRatiosToFirst: [0, 1, 0],
    });
});
test('where all are zero, there is no ratio to the first', () => {
    const matrix = [
        [0, 9],
        [0, 1],
    ];
    expect(compute(request({ matrix }))).toMatchObject({
        scores: [0, 0],
        ranks: [1, 1],
        scoreRatiosToFirst: [null, null],
    });
});
test('a negative value with weight is refused at its cell, without weight it has no influence', () => {
    const matrix = [
        [4, 1],
        [1, -4],
    ];
    expect(refusalOf(request({ matrix }))).toMatchObject({ code: 'out-of-range', path: 'input.matrix.1.1' });
    expect(compute(request({ matrix, weights: [1, 0] }))).toMatchObject({ ranks: [1, 2], zeroed: [] });
});
test('a cost must be normalised, or the dearest would come first', () => {
    expect(refusalOf(request({ directions: ['max', 'min'] }))).toMatchObject({
        code: 'cost-not-normalised',
        path: 'input.directions.1',
    });
    expect(compute(request({ directions: ['max', 'min'], normalisation: { kind: 'max', costRule: 'reciprocal' } }))).toMatchObject({ ranks: [1, 2] });
});
test('a product beyond every number is refused, not infinite', () => {
    expect(refusalOf(request({ weights: [1000, 0], matrix: [[1e9, 1]] }))).toMatchObject({ code: 'overflow' });
});
