import { expect, test } from 'vitest';
import { decisionMatrixOf } from "../../src/mcda/decision-matrix.js";
import { refusalOf } from "./refusal-of.js";
test('rows and columns without names are numbered', () => {
    expect(decisionMatrixOf({ directions: ['max', 'min'], matrix: [[1, 2]] })).toMatchObject({
        alternatives: ['A1'],
        criteria: ['C1', 'C2'],
    });
});
test.each([
    [
        { directions: [], matrix: [[]] },
        { code: 'empty', path: 'directions' },
    ],
    [
        { directions: ['max'], matrix: [[1], [1, 2]] },
        { code: 'shape', path: 'matrix.1' },
    ],
    [
        { directions: ['max'], matrix: [[1]], criteria: ['x', 'y'] },
        { code: 'shape', path: 'criteria' },
    ],
    [
        { directions: ['max'], matrix: [[1], [2]], alternatives: ['x', 'x'] },
        { code: 'duplicate-id', path: 'alternatives.1' },
    ],
])('%j is refused', (input, refusal) => {
    expect(refusalOf(() => decisionMatrixOf(input))).toMatchObject(refusal);
});
