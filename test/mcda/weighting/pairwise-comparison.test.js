import { describe, expect, test } from 'vitest';
import { comparisonsOf } from "../../../src/mcda/weighting/pairwise-comparison.js";
import { refusalOf } from "../refusal-of.js";
const items = ['skill', 'time', 'cost'];
const read = (matrix) => comparisonsOf(matrix, items.slice(0, matrix.length));
describe('reciprocals', () => {
    test.each([
        [3, 0.33],
        [6, 0.17],
        [7, 0.14],
        [8, 0.13],
        [9, 0.11],
        [1.5, 0.67],
        [2, 0.5],
        [1, 1],
        [1.13, 0.89],
        [2.67, 0.38],
        [1.1, 0.9],
        [6, 0.16],
        [1.5, 0.66],
        [3, 0.3],
        [3, 0.3333],
        [9.09, 0.11],
    ])('printed with few decimals, rounded or cut off, pass as they are: %d and %d', (value, opposite) => {
        const matrix = [
            [1, value],
            [opposite, 1],
        ];
        expect(read(matrix)).toEqual(matrix);
    });
    test.each([
        [3, 0.5],
        [5, 0.25],
        [4, 0.3],
        [3, 0.32],
        [7, 0.15],
        [9, 0.12],
        [2, 2],
        [1, 0.9],
    ])('that are none are refused by name: %d and %d', (value, opposite) => {
        expect(refusalOf(() => read([
            [1, value],
            [opposite, 1],
        ]))).toMatchObject({
            code: 'not-reciprocal',
            path: 'matrix.0.1',
            params: { item: 'skill', over: 'time', value, opposite },
        });
    });
    test('of a judgement given one way round follow from it', () => {
        expect(read([
            [null, 4, null],
            [null, 1, null],
            [null, 2, 1],
        ])).toEqual([
            [1, 4, null],
            [0.25, 1, 0.5],
            [null, 2, 1],
        ]);
    });
});
describe('refused', () => {
    test.each([
        [0, 'zero'],
        [-3, 'a negative number'],
        [9.5, 'more than 9'],
        [0.1, 'less than 1/9'],
    ])('%d: %s', value => {
        expect(refusalOf(() => read([
            [1, 2, 3],
            [0.5, 1, value],
            [0.33, 1 / value, 1],
        ]))).toMatchObject({
            code: 'judgement-off-scale',
            path: 'matrix.1.2',
            params: { item: 'time', over: 'cost', value },
        });
    });
    test.each([
        ['nothing', [], { code: 'empty', path: 'matrix' }],
        ['a matrix that is not square', [[1, 2], [1]], { code: 'shape', path: 'matrix.1' }],
        [
            'a diagonal that is not 1',
            [
                [1, 2],
                [0.5, 2],
            ],
            { code: 'self-comparison', path: 'matrix.1.1', params: { item: 'time', value: 2 } },
        ],
    ])('%s', (_, matrix, refusal) => {
        expect(refusalOf(() => read(matrix))).toMatchObject(refusal);
    });
});
