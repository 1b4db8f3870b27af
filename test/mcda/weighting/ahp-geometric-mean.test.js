import { expect, test } from 'vitest';
import { ahpGeometricMean } from "../../../src/mcda/weighting/ahp-geometric-mean.js";
import { named, reciprocal } from "../reciprocal-arbitrary.js";
test('the leader example is within the limit for four items, and its worst triad is named', () => {
    const { consistency } = ahpGeometricMean(reciprocal(4, [4, 3, 7, 1 / 3, 3, 5]), named(4));
    expect(consistency).toMatchObject({ limit: 0.35, within: true, completed: [] });
    expect(consistency.geometricConsistencyIndex).toBeCloseTo(0.156206305479, 11);
    expect(consistency.worstTriad).toMatchObject({ items: ['C1', 'C2', 'C3'], factor: 2.25 });
});
test('a circle is beyond it', () => {
    expect(ahpGeometricMean(reciprocal(3, [2, 1 / 2, 2]), named(3)).consistency).toMatchObject({
        limit: 0.31,
        within: false,
    });
});
test('a completed matrix has weights and no index, and says what it was completed with', () => {
    const { weights, consistency, tables } = ahpGeometricMean([
        [1, 2, null],
        [0.5, 1, 2],
        [null, 0.5, 1],
    ], named(3));
    expect(weights[0]).toBeCloseTo(4 / 7, 12);
    expect(consistency).toMatchObject({ geometricConsistencyIndex: null, within: null });
    expect(consistency.completed).toEqual([{ item: 'C1', over: 'C3', ratio: tables[0].cells[0][2] }]);
    expect(consistency.completed[0].ratio).toBeCloseTo(4, 11);
});
