import { describe, expect, test } from 'vitest';
import { countSamples } from "../../../src/mcda/smaa/given-samples.js";
const samples = (fields) => ({
    alternatives: ['A', 'B', 'C'],
    criteria: ['x', 'y'],
    values: [],
    weights: [],
    ties: 'best',
    tolerance: 1e-9,
    ...fields,
});
describe('by hand', () => {
    const values = [
        [
            [1, 0],
            [0, 1],
            [0, 0],
        ],
        [
            [1, 0],
            [0, 1],
            [0, 0],
        ],
        [
            [1, 0],
            [0, 1],
            [1, 1],
        ],
        [
            [1, 0],
            [0, 1],
            [0, 0],
        ],
    ];
    const weights = [
        [0.8, 0.2],
        [0.3, 0.7],
        [0.6, 0.4],
        [0.5, 0.5],
    ];
    const counted = countSamples(samples({ values, weights }));
    test('totals, ranks, wins and ties', () => {
        expect(counted.totals).toEqual([
            [0.8, 0.2, 0],
            [0.3, 0.7, 0],
            [0.6, 0.4, 1],
            [0.5, 0.5, 0],
        ]);
        expect(counted.rankAcceptability).toEqual([
            [0.5, 0.5, 0],
            [0.5, 0.25, 0.25],
            [0.25, 0, 0.75],
        ]);
        expect(counted.pairwiseWinning).toEqual([
            [0, 0.5, 0.75],
            [0.25, 0, 0.75],
            [0.25, 0.25, 0],
        ]);
        expect(counted.tieProbability).toBe(0.25);
    });
    test('central weights, and the confidence with them over the same values', () => {
        expect(counted.centralWeights).toEqual([
            [0.65, 0.35],
            [0.4, 0.6],
            [0.6, 0.4],
        ]);
        expect(counted.confidenceFactor).toEqual([0.75, 0.75, 0.25]);
    });
    test('entropy over the four distinct rankings, and over the first places', () => {
        expect(counted.rankingEntropy).toBe(2);
        expect(counted.choiceEntropy).toBe(1.5);
    });
    test('ties may be split instead', () => {
        const split = countSamples(samples({ values, weights, ties: 'split' }));
        expect(split.rankAcceptability).toEqual([
            [0.375, 0.625, 0],
            [0.375, 0.375, 0.25],
            [0.25, 0, 0.75],
        ]);
        expect(split.centralWeights[0]).toEqual([expect.closeTo(1.05 / 1.5, 12), expect.closeTo(0.45 / 1.5, 12)]);
    });
});
test('who is never first has no central weights and no confidence', () => {
    const { centralWeights, confidenceFactor } = countSamples(samples({
        values: [
            [
                [1, 1],
                [0, 0],
                [0, 1],
            ],
        ],
        weights: [[0.5, 0.5]],
    }));
    expect(centralWeights).toEqual([[0.5, 0.5], null, null]);
    expect(confidenceFactor).toEqual([1, null, null]);
});
