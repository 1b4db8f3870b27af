import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (scores, fields = {}) => ({
    method: 'kendall_w',
    input: { scores, ...fields },
});
const rows = (raters, objects) => Array.from({ length: raters }, (_, i) => Array.from({ length: objects }, (_, j) => (j + i * j) % objects));
test('a single rater agrees with himself, and one object is agreed on by nobody in particular', () => {
    expect(compute(request([[1, 2, 3]]))).toMatchObject({ W: 1, permutation: { kind: 'exact', p: 1 } });
    expect(compute(request([[4], [2]]))).toMatchObject({
        W: null,
        WTieCorrected: null,
        chiSquared: null,
        reading: null,
        permutation: null,
    });
});
test('raters who tie everything: no agreement without the correction, no value with it', () => {
    const tied = [
        [2, 2, 2],
        [5, 5, 5],
    ];
    expect(compute(request(tied))).toMatchObject({ W: 0, WTieCorrected: null, tieCorrection: 48 });
});
test('where an exact p is too much work, the draws, the seed and the generator are told', () => {
    const drawn = (fields) => compute(request(rows(12, 8), fields));
    expect(drawn()).toMatchObject({ permutation: { kind: 'monte-carlo', draws: 10_000, seed: 1 } });
    expect(drawn({ draws: 50, seed: 9 })).toMatchObject({
        permutation: { draws: 50, seed: 9, generator: 'xoshiro128**' },
    });
    expect(compute(request(rows(100, 100)))).toMatchObject({ permutation: { draws: 500 } });
});
describe('is refused, with the place,', () => {
    test.each([
        ['no scores', request([]), { code: 'empty', path: 'input.scores' }],
        ['no objects', request([[]]), { code: 'empty', path: 'input.scores' }],
        ['a row too short', request([[1, 2], [1]]), { code: 'shape', path: 'input.scores.1' }],
        [
            'another number of objects than stated',
            request([[1, 2]], { objects: 3 }),
            { code: 'shape', path: 'input.scores.0', params: { expected: 3, found: 2 } },
        ],
        [
            'another number of raters than stated',
            request([[1, 2]], { raters: 2 }),
            { code: 'shape', path: 'input.scores', params: { expected: 2, found: 1 } },
        ],
        [
            'more draws than one request may ask for',
            request(rows(12, 8), { draws: 1e9 }),
            { code: 'out-of-range', path: 'input.draws' },
        ],
        [
            'a seed that is no whole number',
            request([[1, 2]], { seed: 0.5 }),
            { code: 'malformed-input', path: 'input.seed' },
        ],
    ])('%s', (_, refused, refusal) => {
        expect(refusalOf(refused)).toMatchObject(refusal);
    });
});
