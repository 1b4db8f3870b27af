import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf, tellingPair } from "../../../src/mcda/cross-check/disagreement.js";
import { competitionRanks } from "../../../src/mcda/rank.js";
test.each([
    ['the two firsts, where they differ', [1, 2, 3], [3, 2, 1], { kind: 'reversed', above: 0, below: 2 }],
    [
        'otherwise the best pair that is reversed',
        [1, 2, 3, 4],
        [1, 2, 4, 3],
        { kind: 'reversed', above: 2, below: 3 },
    ],
    [
        'a tie for the first place that is broken',
        [1, 1, 3],
        [2, 1, 3],
        { kind: 'separated', above: 0, below: 1 },
    ],
    ['two that are put level, if nothing else', [1, 2, 3], [1, 1, 3], { kind: 'tied', above: 0, below: 1 }],
    [
        'a reversal lower down before a tie at the top',
        [1, 2, 3, 4],
        [1, 1, 4, 3],
        { kind: 'reversed', above: 2, below: 3 },
    ],
])('the telling pair is %s', (_, adopted, other, pair) => {
    expect(tellingPair(adopted, other)).toEqual(pair);
});
test('there is a telling pair exactly where two rankings differ', () => {
    const scores = fc.integer({ min: 0, max: 3 });
    fc.assert(fc.property(fc.array(fc.tuple(scores, scores), { minLength: 1, maxLength: 6 }), pairs => {
        const [adopted, other] = [0, 1].map(k => competitionRanks(pairs.map(pair => pair[k])));
        const isSame = adopted.every((rank, i) => rank === other[i]);
        expect(tellingPair(adopted, other) === null).toBe(isSame);
    }));
});
describe('the criterion it comes from', () => {
    test('speaks for the one that gains, more than in the adopted difference', () => {
        expect(sourceOf([-0.4, 0.3, 0.3], [-0.8, 0.15, 0.05])).toEqual({
            criterion: 2,
            share: expect.closeTo(0.3, 12),
            adoptedShare: expect.closeTo(0.05, 12),
        });
    });
    test('is what the method leaves out, where nothing speaks for the one that is put level', () => {
        expect(sourceOf([0, 0], [1, -3])).toEqual({ criterion: 1, share: 0, adoptedShare: -0.75 });
    });
    test('is the first of equals, whatever the rounding', () => {
        expect(sourceOf([0.3, 0.1 + 0.2], [0, 0]).criterion).toBe(0);
    });
});
