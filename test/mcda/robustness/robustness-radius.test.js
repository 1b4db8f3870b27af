import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { robustnessRadius } from "../../../src/mcda/index.js";
import { firstsUnder, matrices, matrixOf, weightGrid, worked } from "./matrix-arbitrary.js";
const distance = (a, b) => a.reduce((sum, weight, j) => sum + Math.abs(weight - b[j]), 0);
test('the worked numbers: 8.57 points from C1 to C2 put B level with A; no weights put C first', () => {
    const { first, radius, rivals } = robustnessRadius(worked);
    expect(first).toEqual(['A']);
    // each point moved from C1 to C2 closes 0.7 + 0.7 of the 12 points between them
    expect(radius).toBeCloseTo((2 * 12) / 1.4, 9);
    expect(rivals[0].weights.map(weight => weight.toFixed(4))).toEqual(['41.4286', '38.5714', '20.0000']);
    expect(rivals[1]).toEqual({ model: 'C', change: null, weights: null });
});
describe('by brute force', () => {
    test('the weights found put the rival first at the distance told, and less of the same change does not', () => {
        fc.assert(fc.property(matrices(), matrix => {
            const { weights } = matrix;
            const { first, rivals, radius } = robustnessRadius(matrix);
            expect(first).toEqual(firstsUnder(matrix, weights));
            for (const { model, change, weights: moved } of rivals) {
                if (!moved)
                    continue;
                expect(moved.every(weight => weight >= 0)).toBe(true);
                expect(moved.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 8);
                expect(distance(moved, weights)).toBeCloseTo(change, 7);
                expect(firstsUnder(matrix, moved, 1e-6)).toContain(model);
                const nearly = weights.map((weight, j) => weight + 0.99 * (moved[j] - weight));
                if (change > 1e-3)
                    expect(firstsUnder(matrix, nearly)).not.toContain(model);
            }
            if (first.length > 1)
                expect(radius).toBe(0);
            else
                expect(radius).toBe(rivals[0]?.change ?? null);
        }), { numRuns: 500 });
    });
    test('no weights nearer by put it first', () => {
        fc.assert(fc.property(matrices({ models: 4, criteria: 3 }), matrix => {
            const { rivals } = robustnessRadius(matrix);
            for (const weights of weightGrid(matrix.criteria.length, 24)) {
                const first = firstsUnder(matrix, weights);
                for (const { model, change } of rivals)
                    if (first.includes(model))
                        expect(distance(weights, matrix.weights)).toBeGreaterThanOrEqual((change ?? Number.POSITIVE_INFINITY) - 1e-6);
            }
        }), { numRuns: 200 });
    });
});
test('the order of the criteria and the unit of the weights do not matter', () => {
    const turned = matrixOf(worked.values.map(row => row.toReversed()), worked.weights.toReversed().map(weight => weight / 100));
    expect(robustnessRadius(turned, 1e-9).radius * 100).toBeCloseTo(robustnessRadius(worked).radius, 9);
});
test('one model has no rivals, and those who share the first place have no distance', () => {
    expect(robustnessRadius(matrixOf([[1, 0]], [50, 50]))).toEqual({ first: ['A'], radius: null, rivals: [] });
    expect(robustnessRadius(matrixOf([
        [1, 0],
        [0, 1],
        [0, 0.5],
    ], [50, 50]))).toMatchObject({
        first: ['A', 'B'],
        radius: 0,
        rivals: [{ model: 'C', change: null, weights: null }],
    });
});
