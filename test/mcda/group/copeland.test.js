import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borda, copeland } from "../../../src/mcda/index.js";
import { ballotBoxes } from "../ballot-arbitrary.js";
describe("Copeland's rule", () => {
    test('counts duels, so that a large majority wins no more than a small one', () => {
        // the first is loved by a few more than half, the second is second for all
        const ballots = [
            { weight: 51, places: [1, 2, 3] },
            { weight: 49, places: [3, 2, 1] },
        ];
        expect(copeland(ballots)).toMatchObject({ netScores: [2, 0, -2], ranks: [1, 2, 3] });
        expect(borda(ballots).scores).toEqual([102, 100, 98]);
    });
    test('holds every duel once for each side', () => {
        fc.assert(fc.property(ballotBoxes, ballots => {
            const { wins, losses, ties, netScores, halfPointScores } = copeland(ballots);
            const n = wins.length;
            expect(netScores.reduce((sum, score) => sum + score, 0)).toBe(0);
            wins.forEach((won, i) => {
                expect(won + losses[i] + ties[i]).toBe(n - 1);
                expect(2 * halfPointScores[i] - (n - 1)).toBe(netScores[i]);
            });
        }));
    });
    test('puts first whoever beats all others, and does not depend on the order of alternatives', () => {
        fc.assert(fc.property(ballotBoxes, ballots => {
            const { wins, ranks } = copeland(ballots);
            const n = wins.length;
            wins.forEach((won, i) => {
                if (won === n - 1)
                    expect(ranks.flatMap((rank, j) => (rank === 1 ? [j] : []))).toEqual([i]);
            });
            const turned = ballots.map(({ weight, places }) => ({ weight, places: places.toReversed() }));
            expect(copeland(turned).ranks).toEqual(ranks.toReversed());
        }));
    });
    test('calls a duel that differs by rounding only a tie', () => {
        const ballots = [
            { weight: 0.1, places: [1, 2] },
            { weight: 0.2, places: [1, 2] },
            { weight: 0.3, places: [2, 1] },
        ];
        expect(copeland(ballots)).toMatchObject({ ties: [1, 1], ranks: [1, 1] });
    });
    test('agrees with the Borda count on the winner of a pair', () => {
        fc.assert(fc.property(ballotBoxes, ballots => {
            const pair = ballots.map(({ weight, places }) => ({ weight, places: places.slice(0, 2) }));
            expect(copeland(pair).ranks).toEqual(borda(pair).ranks);
        }));
    });
});
