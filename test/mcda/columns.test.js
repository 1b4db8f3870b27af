import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnAt, columnsOf, endsAmong, rescale, rowsOf, weighted, weightedSumAndLargest, weightedTotals, } from "../../src/mcda/columns.js";
const matrix = [
    [1, 40],
    [3, 20],
    [2, 30],
];
test('a matrix by column holds the same cells, column after column', () => {
    const columns = columnsOf(matrix);
    expect([...columns.cells]).toEqual([1, 3, 2, 40, 20, 30]);
    expect([...columnAt(columns, 1)]).toEqual([40, 20, 30]);
    expect(rowsOf(columns)).toEqual(matrix);
});
test('the best end of a cost is its lowest level', () => {
    expect(endsAmong(columnsOf(matrix), ['max', 'min'])).toEqual({ best: [3, 20], worst: [1, 40] });
});
test('a rescaled column is 0 and 1 at the levels named, and never -0', () => {
    const columns = columnsOf(matrix);
    rescale(columns, 1, 40, 20);
    expect([...columnAt(columns, 1)]).toEqual([0, 1, 0.5]);
});
test('weighted sums are the sums of the weighted cells, and the largest of these is found with its column', () => {
    const columns = columnsOf(matrix);
    expect(weightedTotals(columns, [10, 1])).toEqual([50, 50, 50]);
    expect(rowsOf(weighted(columns, [10, 1]))).toEqual([
        [10, 40],
        [30, 20],
        [20, 30],
    ]);
    expect(weightedSumAndLargest(columns, [10, 1])).toEqual({
        sum: [50, 50, 50],
        largest: [40, 30, 30],
        largestAt: [1, 0, 1],
    });
});
test('of equal terms the first column is named', () => {
    const equal = fc.array(fc.constant(0.5), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(equal, row => {
        const { largestAt } = weightedSumAndLargest(columnsOf([row]), row.map(() => 1));
        expect(largestAt).toEqual([0]);
    }));
});
