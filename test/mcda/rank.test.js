import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competitionRanks, denseRanks, fractionalRanks, rankIntervals, TIE_TOLERANCE, tieTolerance, } from "../../src/mcda/rank.js";
const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 8 });
describe('ranks', () => {
    test('the three conventions on 3, 5, 5, 1', () => {
        expect(competitionRanks([3, 5, 5, 1])).toEqual([3, 1, 1, 4]);
        expect(denseRanks([3, 5, 5, 1])).toEqual([2, 1, 1, 3]);
        expect(fractionalRanks([3, 5, 5, 1])).toEqual([3, 1.5, 1.5, 4]);
    });
    test('rounding noise does not break a tie, a visible difference does', () => {
        expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
        expect(competitionRanks([50, 50 + TIE_TOLERANCE * 2])).toEqual([2, 1]);
    });
    test('nothing to rank', () => {
        expect(competitionRanks([])).toEqual([]);
    });
    test('a competition rank is one more than the number strictly better', () => {
        fc.assert(fc.property(scores, values => {
            const ranks = values.map(value => 1 + values.filter(other => other > value).length);
            expect(competitionRanks(values)).toEqual(ranks);
        }));
    });
    test('mid-ranks always add up to n(n+1)/2', () => {
        fc.assert(fc.property(scores, values => {
            const n = values.length;
            expect(fractionalRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
        }));
    });
    test('dense ranks have no gaps and keep the order of competition ranks', () => {
        fc.assert(fc.property(scores, values => {
            const [dense, competition] = [denseRanks(values), competitionRanks(values)];
            expect(new Set(dense).size).toBe(Math.max(...dense));
            values.forEach((_, i) => {
                values.forEach((__, j) => {
                    expect(Math.sign(dense[i] - dense[j])).toBe(Math.sign(competition[i] - competition[j]));
                });
            });
        }));
    });
    test('the tolerance follows the magnitude of what was added', () => {
        expect(tieTolerance([-32, 3])).toBeCloseTo(32e-9, 20);
        expect(tieTolerance([])).toBe(0);
    });
});
describe('rank intervals', () => {
    const interval = fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }))
        .map(([low, width]) => ({ low, high: low + width }));
    test('are exact: every rank inside is reached by a corner, none outside', () => {
        fc.assert(fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), totals => {
            const corners = totals.reduce((sofar, { low, high }) => sofar.flatMap(head => [
                [...head, low],
                [...head, high],
            ]), [[]]);
            const ranks = corners.map(corner => competitionRanks(corner));
            const found = totals.map((_, i) => ({
                best: Math.min(...ranks.map(rank => rank[i])),
                worst: Math.max(...ranks.map(rank => rank[i])),
            }));
            expect(rankIntervals(totals)).toEqual(found);
        }));
    });
});
