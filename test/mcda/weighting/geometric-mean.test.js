import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometricConsistencyIndex, geometricMeanWeights, indexLimitOf, } from "../../../src/mcda/weighting/geometric-mean.js";
import { completedWith } from "../../../src/mcda/weighting/incomplete-comparison.js";
import { reciprocal, reciprocalMatrices } from "../reciprocal-arbitrary.js";
const close = (found, expected, digits = 12) => {
    found.forEach((weight, i) => {
        expect(weight).toBeCloseTo(expected[i], digits);
    });
};
test('of a complete matrix: the row geometric means', () => {
    const means = [Math.cbrt(2 * 5), Math.cbrt(0.5 * 4), Math.cbrt(0.2 * 0.25)];
    const sum = means[0] + means[1] + means[2];
    close(geometricMeanWeights(reciprocal(3, [2, 5, 4])), means.map(mean => mean / sum));
});
test('the index: 0 for two items, (3 ln 9)² / 3 for a circle of nines', () => {
    expect(geometricConsistencyIndex(reciprocal(2, [7]), [0.875, 0.125])).toBe(0);
    const circle = geometricConsistencyIndex(reciprocal(3, [9, 1 / 9, 9]), [1 / 3, 1 / 3, 1 / 3]);
    expect(circle).toBeCloseTo((3 * Math.log(9)) ** 2 / 3, 10);
});
test('the limits of Aguarón & Moreno-Jiménez (2003)', () => {
    expect([3, 4, 5, 9].map(indexLimitOf)).toEqual([0.31, 0.35, 0.37, 0.37]);
});
/** A matrix with some pairs left out, never those with the first item: all stay connected. */
const withGaps = reciprocalMatrices({ min: 3, max: 8 }).chain(matrix => fc.array(fc.boolean(), { minLength: matrix.length ** 2, maxLength: matrix.length ** 2 }).map((gaps) => matrix.map((row, i) => row.map((ratio, j) => {
    const [low, high] = [Math.min(i, j), Math.max(i, j)];
    return low > 0 && low < high && gaps[low * matrix.length + high] ? null : ratio;
}))));
test('of an incomplete matrix: the row geometric means once it is completed with its own weights', () => {
    fc.assert(fc.property(withGaps, matrix => {
        const weights = geometricMeanWeights(matrix);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        close(geometricMeanWeights(completedWith(weights, matrix)), weights, 10);
    }));
});
