import { expect, test } from 'vitest';
import { checkMatrix, columnOf, endsOf } from "../../src/mcda/matrix.js";
import { refusalOf } from "./refusal-of.js";
test('a matrix without rows is refused', () => {
    expect(refusalOf(() => checkMatrix([], 2, 'matrix'))).toMatchObject({ code: 'empty', path: 'matrix' });
});
test('a ragged matrix is refused at the first row of another length', () => {
    const refusal = refusalOf(() => checkMatrix([[1, 2], [3], []], 2, 'matrix'));
    expect(refusal).toMatchObject({ code: 'shape', path: 'matrix.1', params: { expected: 2, found: 1 } });
});
test('columns and their ends, also of very long ones', () => {
    const matrix = Array.from({ length: 200_000 }, (_, i) => [0, i]);
    expect(endsOf(columnOf(matrix, 1))).toEqual({ min: 0, max: 199_999 });
});
