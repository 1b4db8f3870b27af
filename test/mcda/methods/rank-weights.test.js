import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const weigh = (input) => compute({ method: 'rank_weights', input });
test('the three rules stand side by side, in the table too', () => {
    expect(weigh({ ranks: [2, 1] })).toMatchObject({
        rankOrderCentroid: [0.25, 0.75],
        rankSum: [1 / 3, 2 / 3],
        tables: [
            {
                id: 'weights',
                rows: ['rank', 'rank-order-centroid', 'rank-sum', 'rank-reciprocal'],
                columns: ['C1', 'C2'],
                cells: [
                    [2, 1],
                    [0.25, 0.75],
                    [1 / 3, 2 / 3],
                    [1 / 3, 2 / 3],
                ],
            },
        ],
    });
});
test.each([
    [{ ranks: [] }, { code: 'empty', path: 'input.ranks' }],
    [{ ranks: [1, 2, 5] }, { code: 'not-a-ranking', path: 'input.ranks.2', params: { rank: 5, expected: 3 } }],
    [
        { ranks: [1, 2], criteria: ['x'] },
        { code: 'shape', path: 'input.criteria' },
    ],
    [{ ranks: [1, null] }, { code: 'malformed-input', path: 'input.ranks.1' }],
    [{ ranks: new Array(201).fill(1) }, { code: 'malformed-input', path: 'input.ranks' }],
])('%j is refused', (input, refusal) => {
    expect(refusalOf({ method: 'rank_weights', input })).toMatchObject(refusal);
});
