import { describe, expect, test } from 'vitest';
import { checkConnected, completedWith, completionsOf, isComplete, } from "../../../src/mcda/weighting/incomplete-comparison.js";
import { refusalOf } from "../refusal-of.js";
const chain = [
    [1, 2, null],
    [0.5, 1, 3],
    [null, 1 / 3, 1],
];
test('what is missing follows from the weights, and is listed once a pair', () => {
    expect(isComplete(chain)).toBe(false);
    const completed = completedWith([0.6, 0.3, 0.1], chain);
    expect(isComplete(completed)).toBe(true);
    expect(completed[0][2]).toBeCloseTo(6, 12);
    expect(completed[2][0]).toBeCloseTo(1 / 6, 12);
    expect(completionsOf(chain, completed, ['a', 'b', 'c'])).toEqual([
        { item: 'a', over: 'c', ratio: completed[0][2] },
    ]);
});
describe('the graph of judgements', () => {
    const only = (n, ...pairs) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i === j || pairs.some(([p, q]) => (p === i && q === j) || (p === j && q === i)) ? 1 : null));
    const items = ['a', 'b', 'c', 'd', 'e'];
    test('may be no more than a chain', () => {
        expect(() => checkConnected(only(4, [0, 3], [3, 1], [1, 2]), items, 'matrix')).not.toThrow();
        expect(() => checkConnected(only(1), ['a'], 'matrix')).not.toThrow();
    });
    test.each([
        ['b', only(3, [0, 2])],
        ['a, b', only(5, [0, 1], [2, 3], [3, 4])],
        ['c, d', only(4, [0, 1], [2, 3])],
        ['b, c', only(3)],
    ])('that leaves %s loose is refused, naming them', (loose, matrix) => {
        expect(refusalOf(() => checkConnected(matrix, items.slice(0, matrix.length), 'matrix'))).toMatchObject({
            code: 'loose-items',
            path: 'matrix',
            params: { items: loose },
        });
    });
});
