import { describe, expect, test } from 'vitest';
import { inputConsistency } from "../../../src/mcda/weighting/input-consistency.js";
describe('input consistency (Liang, Brunelli & Rezaei 2020)', () => {
    test('of five criteria: the one that is off, and the threshold for a best that is 8 times the worst', () => {
        const found = inputConsistency({
            best: 1,
            worst: 4,
            bestToOthers: [2, 1, 4, 3, 8],
            othersToWorst: [4, 8, 2, 3, 1],
        });
        expect(found).toEqual({ ratios: [0, 0, 0, 1 / 56, 0], ratio: 1 / 56, threshold: 0.2958, within: true });
    });
    test('beyond the threshold', () => {
        const found = inputConsistency({ best: 0, worst: 2, bestToOthers: [1, 4, 4], othersToWorst: [4, 3, 1] });
        expect(found).toEqual({ ratios: [0, 8 / 12, 0], ratio: 8 / 12, threshold: 0.1121, within: false });
    });
    test('a best that is twice the worst leaves room for nothing', () => {
        const found = inputConsistency({ best: 0, worst: 2, bestToOthers: [1, 2, 2], othersToWorst: [2, 2, 1] });
        expect(found).toMatchObject({ ratio: 1, threshold: 0, within: false });
    });
    test('all equal is 0, not 0/0', () => {
        const found = inputConsistency({ best: 0, worst: 2, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] });
        expect(found).toEqual({ ratios: [0, 0, 0], ratio: 0, threshold: 0, within: true });
    });
    test('where no threshold is published it cannot be said, unless all agree', () => {
        const tens = (middle) => ({
            best: 0,
            worst: 9,
            bestToOthers: [1, ...new Array(8).fill(2), 4],
            othersToWorst: [4, ...new Array(8).fill(middle), 1],
        });
        expect(inputConsistency(tens(3))).toMatchObject({ ratio: 2 / 12, threshold: null, within: null });
        expect(inputConsistency(tens(2))).toMatchObject({ ratio: 0, threshold: null, within: true });
        expect(inputConsistency({ best: 0, worst: 2, bestToOthers: [1, 2, 3.5], othersToWorst: [3.5, 2, 1] })).toMatchObject({ threshold: null, within: null });
    });
});
describe('while the judgements come in', () => {
    const given = (bestToOthers, othersToWorst) => inputConsistency({ best: 0, worst: 3, bestToOthers, othersToWorst });
    test('nothing can be said before the best has been compared with the worst', () => {
        expect(given([1, 2, null, null], [null, 4, null, 1])).toEqual({
            ratios: [null, null, null, null],
            ratio: null,
            threshold: null,
            within: null,
        });
    });
    test('a criterion is judged as soon as both its judgements are there', () => {
        expect(given([1, 2, 5, 6], [null, 3, null, 1])).toEqual({
            ratios: [0, 0, null, 0],
            ratio: 0,
            threshold: 0.199,
            within: true,
        });
        expect(given([1, 2, 5, null], [6, 3, 5, 1])).toMatchObject({ ratios: [0, 0, 19 / 30, 0], within: false });
    });
});
