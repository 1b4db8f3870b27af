import { expect, test } from 'vitest';
import { shareOf, sumOfWeights } from "../../src/mcda/weights.js";
import { refusalOf } from "./refusal-of.js";
test('weights may sum to anything but 0', () => {
    expect(sumOfWeights([4, 2, 6, 8], 4, 'weights')).toBe(20);
    expect(shareOf([4, 2, 6, 8], 20)).toEqual([0.2, 0.1, 0.3, 0.4]);
});
test.each([
    [[0, 0], { code: 'weights-sum-zero', path: 'weights' }],
    [[2, -1], { code: 'weight-negative', path: 'weights.1', params: { weight: -1 } }],
    [[1], { code: 'shape', path: 'weights', params: { expected: 2, found: 1 } }],
])('%j is refused', (weights, refusal) => {
    expect(refusalOf(() => sumOfWeights(weights, 2, 'weights'))).toMatchObject(refusal);
});
