import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
test('sets in units of their own: what they sum to is told', () => {
    const sets = [
        [60, 40],
        [0.2, 0.79],
    ];
    const found = compute({ method: 'group_weights', input: { assessors: ['Ann', 'Bob'], sets } });
    expect(found).toMatchObject({ mean: 'arithmetic', sums: [100, 0.99] });
    const [given, shares, weights] = found.tables;
    expect(given).toMatchObject({ rows: ['Ann', 'Bob'], columns: ['C1', 'C2'], cells: sets });
    expect(shares.cells[0]).toEqual([0.6, 0.4]);
    expect(weights.cells[0][0]).toBeCloseTo((0.6 + 0.2 / 0.99) / 2, 12);
});
test.each([
    [{ sets: [] }, { code: 'empty', path: 'input.sets' }],
    [{ sets: [[]] }, { code: 'empty', path: 'input.sets' }],
    [{ sets: [[1, 2], [1]] }, { code: 'shape', path: 'input.sets.1' }],
    [{ sets: [[0, 0]] }, { code: 'weights-sum-zero', path: 'input.sets.0' }],
    [
        { sets: [[1, 0]], mean: 'geometric' },
        { code: 'zero-in-geometric-mean', path: 'input.sets.0.1', params: { assessor: 'A1', criterion: 'C2' } },
    ],
    [
        { sets: [[1]], assessors: ['x', 'y'] },
        { code: 'shape', path: 'input.assessors' },
    ],
    [
        { sets: [[1]], mean: 'median' },
        { code: 'malformed-input', path: 'input.mean' },
    ],
])('%j is refused', (input, refusal) => {
    expect(refusalOf({ method: 'group_weights', input })).toMatchObject(refusal);
});
