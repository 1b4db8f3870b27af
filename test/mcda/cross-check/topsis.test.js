import { expect, test } from 'vitest';
import { columnsOf, endsAmong, rowsOf } from "../../../src/mcda/columns.js";
import { comparable, topsis } from "../../../src/mcda/cross-check/topsis.js";
test('all equal are as close as can be: 1, and never NaN', () => {
    const values = columnsOf([
        [0.2, 0.7],
        [0.2, 0.7],
    ]);
    expect(topsis(values, [0.5, 0.5], endsAmong(values, ['max', 'min']))).toEqual({
        distanceToIdeal: [0, 0],
        distanceToAntiIdeal: [0, 0],
        closeness: [1, 1],
    });
});
test('a difference however small is a difference', () => {
    const values = columnsOf([
        [1, 0],
        [1, 1e-200],
        [1, 4e-200],
    ]);
    const { closeness, distanceToAntiIdeal } = topsis(values, [0.5, 0.5], endsAmong(values, ['max', 'max']));
    expect(closeness).toEqual([0, 0.25, 1]);
    expect(distanceToAntiIdeal[2]).toBeCloseTo(2e-200, 210);
});
test('with ends that are fixed, closeness does not depend on who else is listed', () => {
    const rows = [
        [0.2, 0.9],
        [0.6, 0.5],
        [1, 0],
    ];
    const fixed = { best: [1, 1], worst: [0, 0] };
    const together = topsis(columnsOf(rows), [0.3, 0.7], fixed).closeness;
    expect(rows.map(row => topsis(columnsOf([row]), [0.3, 0.7], fixed).closeness[0])).toEqual(together);
});
test('a column of nothing but zeros stays what it is', () => {
    const matrix = columnsOf([
        [3, 0],
        [4, 0],
    ]);
    for (const kind of ['vector', 'max', 'sum'])
        expect(rowsOf(comparable(matrix, ['C1', 'C2'], kind)).map(row => row[1])).toEqual([0, 0]);
    expect(rowsOf(comparable(matrix, ['C1', 'C2'], 'vector'))).toEqual([
        [0.6, 0],
        [0.8, 0],
    ]);
});
