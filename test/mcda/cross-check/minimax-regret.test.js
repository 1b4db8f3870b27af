import { expect, test } from 'vitest';
import { columnsOf, rowsOf } from "../../../src/mcda/columns.js";
import { minimaxRegret } from "../../../src/mcda/cross-check/minimax-regret.js";
test('regret is what falls short of the best, for a cost what is above the lowest', () => {
    const matrix = columnsOf([
        [10, 3],
        [4, 1],
    ]);
    const { shortfalls, largest, largestAt, ranks } = minimaxRegret(matrix, ['max', 'min'], [1, 4]);
    expect(rowsOf(shortfalls)).toEqual([
        [0, 2],
        [6, 0],
    ]);
    expect([largest, largestAt, ranks]).toEqual([
        [8, 6],
        [1, 0],
        [2, 1],
    ]);
});
test('Savage (1951): an even act has the smallest largest regret, though it is best in no state', () => {
    const { largest, ranks } = minimaxRegret(columnsOf([
        [100, 0],
        [0, 100],
        [60, 60],
    ]), ['max', 'max'], [1, 1]);
    expect(largest).toEqual([100, 100, 40]);
    expect(ranks).toEqual([2, 2, 1]);
});
test('regrets that differ by rounding only share a rank', () => {
    const matrix = columnsOf([
        [0.3, 1],
        [1, 0.3 + 1e-16],
    ]);
    expect(minimaxRegret(matrix, ['max', 'max'], [0.5, 0.5]).ranks).toEqual([1, 1]);
});
