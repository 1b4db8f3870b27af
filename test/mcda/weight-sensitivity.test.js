import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestByWeight, rankingRange, totalAt, weightLines, } from "../../src/mcda/weight-sensitivity.js";
import { refusalOf } from "./refusal-of.js";
/** The worked numbers of Mareschal's weight stability in methods.md. */
const values = [
    [1, 0.2, 0.5],
    [0.3, 0.9, 0.6],
    [0.6, 0.5, 0.4],
];
const weights = [0.5, 0.3, 0.2];
const varying = (criterion) => weightLines(['A', 'B', 'C'], values, weights, [0, 1, 2].map(j => j === criterion));
const linesOf = (...ends) => ends.map(([atZero, atOne], i) => ({ alternative: 'ABCDEFGH'[i], atZero, atOne }));
const randomLines = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 1,
    maxLength: 6,
})
    .map(ends => linesOf(...ends));
const weight = fc.double({ min: 0, max: 1, noNaN: true });
describe('who is best at which weight', () => {
    test.each([
        [0, 0.39655, 1],
        [1, 0, 0.40244],
        [2, 0, 0.63636],
    ])('varying weight %i, the winner stays from %d to %d', (criterion, from, to) => {
        const segment = bestByWeight(varying(criterion)).best.find(({ alternative }) => alternative === 'A');
        expect(segment.from).toBeCloseTo(from, 5);
        expect(segment.to).toBeCloseTo(to, 5);
    });
    test('the whole ranking stays for w1 in [.39655, .51613]', () => {
        const range = rankingRange(varying(0), 0.5);
        expect(range.from).toBeCloseTo(0.39655, 5);
        expect(range.to).toBeCloseTo(0.51613, 5);
    });
    test('the lines run through the totals at the present weight', () => {
        const totals = varying(0).map(line => totalAt(line, 0.5));
        [0.66, 0.54, 0.53].forEach((total, i) => {
            expect(totals[i]).toBeCloseTo(total, 12);
        });
    });
    test('the segments cover [0,1] without a gap, and at every weight name the highest total', () => {
        fc.assert(fc.property(randomLines, weight, (lines, t) => {
            const { best } = bestByWeight(lines);
            expect(best[0].from).toBe(0);
            expect(best.at(-1).to).toBe(1);
            best.slice(1).forEach((segment, i) => {
                expect(segment.from).toBe(best[i].to);
            });
            const here = best.find(({ from, to }) => from <= t && t <= to);
            const most = Math.max(...lines.map(line => totalAt(line, t)));
            for (const name of [here.alternative, ...here.tiedWith])
                expect(totalAt(lines.find(({ alternative }) => alternative === name), t)).toBeCloseTo(most, 7);
        }), { numRuns: 500 });
    });
    test('everyone who is ever best is named, in a segment or at a crossing', () => {
        fc.assert(fc.property(randomLines, lines => {
            const { best, crossings } = bestByWeight(lines);
            const named = new Set([
                ...best.flatMap(({ alternative, tiedWith }) => [alternative, ...tiedWith]),
                ...crossings.flatMap(({ alternatives }) => alternatives),
            ]);
            const ends = [0, ...best.map(({ to }) => to)];
            const everBest = lines.filter(line => ends.some(t => totalAt(line, t) >= Math.max(...lines.map(other => totalAt(other, t))) - 1e-9));
            expect([...named].sort()).toEqual(everBest.map(({ alternative }) => alternative).sort());
        }), { numRuns: 500 });
    });
    test('lines that coincide share their segment', () => {
        expect(bestByWeight(linesOf([1, 2], [1, 2], [2, 1]))).toEqual({
            best: [
                { from: 0, to: 0.5, alternative: 'C', tiedWith: [] },
                { from: 0.5, to: 1, alternative: 'A', tiedWith: ['B'] },
            ],
            crossings: [{ at: 0.5, alternatives: ['A', 'B', 'C'] }],
        });
    });
    test('parallel lines never cross', () => {
        expect(bestByWeight(linesOf([1, 2], [2, 3])).best).toMatchObject([{ from: 0, to: 1, alternative: 'B' }]);
        expect(rankingRange(linesOf([1, 2], [2, 3]), 0.5)).toEqual({ from: 0, to: 1 });
    });
    test('a line that is best at one weight only has a crossing and no segment', () => {
        const { best, crossings } = bestByWeight(linesOf([2, 0], [1, 1], [0, 2]));
        expect(best.map(({ alternative }) => alternative)).toEqual(['A', 'C']);
        expect(crossings).toEqual([{ at: 0.5, alternatives: ['A', 'B', 'C'] }]);
        expect(bestByWeight(linesOf([2, 2], [1, 2]))).toMatchObject({
            best: [{ from: 0, to: 1, alternative: 'A' }],
            crossings: [{ at: 1, alternatives: ['A', 'B'] }],
        });
    });
    test('rounding noise makes no segment of its own', () => {
        expect(bestByWeight(linesOf([0.3, 1], [0.1 + 0.2, 0])).best).toEqual([
            { from: 0, to: 1, alternative: 'A', tiedWith: [] },
        ]);
    });
    test('one alternative is best everywhere', () => {
        expect(bestByWeight(linesOf([1, 2]))).toEqual({
            best: [{ from: 0, to: 1, alternative: 'A', tiedWith: [] }],
            crossings: [],
        });
    });
    test('in the range of the ranking no two change places; at a tie it is a point', () => {
        const orderAt = (lines, t) => lines.flatMap(a => lines.map(b => Math.sign(Math.round((totalAt(a, t) - totalAt(b, t)) * 1e6))));
        fc.assert(fc.property(randomLines, weight, weight, (lines, at, share) => {
            const { from, to } = rankingRange(lines, at);
            fc.pre(to - from > 1e-3);
            const inside = from + (0.001 + 0.998 * share) * (to - from);
            const strictly = Math.min(to - 1e-4, Math.max(from + 1e-4, at));
            expect(orderAt(lines, inside)).toEqual(orderAt(lines, strictly));
        }));
        expect(rankingRange(linesOf([0, 1], [1, 0]), 0.5)).toEqual({ from: 0.5, to: 0.5 });
    });
});
describe('without a proportion to keep', () => {
    test.each([
        ['a varied weight of 1', [1, 0, 0]],
        ['a varied weight of 0', [0, 0.5, 0.5]],
    ])('%s is refused', (_, given) => {
        const lines = () => weightLines(['A', 'B', 'C'], values, given, [true, false, false]);
        expect(refusalOf(lines)).toMatchObject({ code: 'weights-sum-zero', path: 'weights' });
    });
});
