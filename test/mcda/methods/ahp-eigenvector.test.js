import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const weigh = (input) => compute({ method: 'ahp_eigenvector', input });
test('the calculation can be read: judgements, w and A·w with their quotient, and the ratio per table', () => {
    const matrix = [
        [1, 6, 3],
        [1 / 6, 1, 1 / 2],
        [1 / 3, 2, 1],
    ];
    const { tables } = compute({ method: 'ahp_eigenvector', input: { items: ['a', 'b', 'c'], matrix } });
    expect(tables.map(({ id, rows, columns }) => [id, rows, columns])).toEqual([
        ['comparisons', ['a', 'b', 'c'], ['a', 'b', 'c']],
        ['eigenvector', ['a', 'b', 'c'], ['weight', 'weighted-row', 'quotient']],
        [
            'consistency-ratios',
            ['saaty-1980', 'saaty-2008', 'alonso-lamata-2006'],
            ['random-index', 'consistency-ratio'],
        ],
    ]);
    expect(tables[2].cells).toEqual([
        [0.58, 0],
        [0.52, 0],
        [0.5245, 0],
    ]);
    for (const [weight, weighted, quotient] of tables[1].cells) {
        expect(weighted).toBeCloseTo(3 * weight, 12);
        expect(quotient).toBeCloseTo(3, 12);
    }
});
test('the matrix of the Wharton School (Saaty 1980) is weighed from reciprocals with two decimals as from exact ones', () => {
    const exact = weigh({
        matrix: [
            [1, 3, 7],
            [1 / 3, 1, 6],
            [1 / 7, 1 / 6, 1],
        ],
    });
    const rounded = weigh({
        matrix: [
            [1, 3, 7],
            [0.33, 1, 6],
            [0.14, 0.17, 1],
        ],
    });
    rounded.weights.forEach((weight, i) => {
        expect(Math.abs(weight - exact.weights[i])).toBeLessThan(0.002);
    });
});
describe('refused', () => {
    test.each([
        [{ matrix: [] }, { code: 'empty', path: 'input.matrix' }],
        [
            {
                matrix: [
                    [1, 3],
                    [0.5, 1],
                ],
            },
            { code: 'not-reciprocal', path: 'input.matrix.0.1' },
        ],
        [
            {
                matrix: [
                    [1, 12],
                    [1 / 12, 1],
                ],
            },
            {
                code: 'judgement-off-scale',
                path: 'input.matrix.0.1',
                params: { item: 'C1', over: 'C2', value: 12 },
            },
        ],
        [
            {
                matrix: [
                    [1, 0],
                    [0, 1],
                ],
            },
            { code: 'judgement-off-scale', path: 'input.matrix.0.1' },
        ],
        [
            {
                matrix: [
                    [1, null],
                    [null, 1],
                ],
                items: ['a', 'b'],
            },
            { code: 'loose-items', path: 'input.matrix', params: { items: 'b' } },
        ],
        [
            { matrix: [[1]], randomIndex: 'donegan' },
            { code: 'malformed-input', path: 'input.randomIndex' },
        ],
        [
            { matrix: [[1]], items: ['a', 'b'] },
            { code: 'shape', path: 'input.items' },
        ],
        [{ matrix: new Array(51).fill([1]) }, { code: 'malformed-input', path: 'input.matrix' }],
    ])('%j', (input, refusal) => {
        expect(refusalOf({ method: 'ahp_eigenvector', input })).toMatchObject(refusal);
    });
});
