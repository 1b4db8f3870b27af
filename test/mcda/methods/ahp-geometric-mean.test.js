import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
test('two items cannot contradict each other: the index is 0', () => {
    const matrix = [
        [1, 4],
        [0.25, 1],
    ];
    const found = compute({ method: 'ahp_geometric_mean', input: { matrix } });
    expect(found).toMatchObject({ weights: [0.8, 0.2], geometricConsistencyIndex: 0, within: true });
    expect(found.tables.map(({ id, cells }) => [id, cells])).toEqual([
        ['comparisons', matrix],
        [
            'geometric-means',
            [
                [2, 0.8],
                [0.5, 0.2],
            ],
        ],
        [
            'comparison-errors',
            [
                [1, 1],
                [1, 1],
            ],
        ],
    ]);
});
test('what is not reciprocal is refused by name', () => {
    const matrix = [
        [1, 4],
        [4, 1],
    ];
    expect(refusalOf({ method: 'ahp_geometric_mean', input: { items: ['a', 'b'], matrix } })).toMatchObject({
        code: 'not-reciprocal',
        path: 'input.matrix.0.1',
        params: { item: 'a', over: 'b', value: 4, opposite: 4 },
    });
});
