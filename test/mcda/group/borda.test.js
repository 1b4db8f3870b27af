import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borda } from "../../../src/mcda/index.js";
import { ballotBoxes } from "../ballot-arbitrary.js";
describe('the Borda count', () => {
    test('gives half a point for a tie and hands out all points of a ballot', () => {
        expect(borda([{ weight: 3, places: [1, 2, 2, 4] }])).toMatchObject({
            points: [[9], [4.5], [4.5], [0]],
            ranks: [1, 2, 2, 4],
        });
        fc.assert(fc.property(ballotBoxes, ballots => {
            const n = ballots[0].places.length;
            const handed = borda(ballots).scores.reduce((sum, score) => sum + score, 0);
            const weight = ballots.reduce((sum, ballot) => sum + ballot.weight, 0);
            expect(handed).toBeCloseTo((weight * n * (n - 1)) / 2, 9);
        }));
    });
    test('counts a ballot of weight 2 as two ballots', () => {
        fc.assert(fc.property(ballotBoxes, ballots => {
            const apart = ballots.flatMap(({ weight, places }) => Array.from({ length: weight }, () => ({ weight: 1, places })));
            expect(borda(apart).scores).toEqual(borda(ballots).scores);
        }));
    });
    test('lets scores that differ by rounding only share a rank', () => {
        const ballots = [
            { weight: 0.1, places: [1, 2] },
            { weight: 0.2, places: [1, 2] },
            { weight: 0.3, places: [2, 1] },
        ];
        expect(borda(ballots).ranks).toEqual([1, 1]);
    });
});
