import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, twoCamps } from "../../../src/mcda/index.js";
const scale = { min: 1, max: 5 };
const levelLists = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
describe('consensus (Tastle & Wierman 2007)', () => {
    test('is 1 when all are equal, 0 when half stands at either end, .5933 for 1-2-3-2-1', () => {
        expect(consensus([4, 4, 4], scale)).toBe(1);
        expect(consensus([1, 5, 5, 1], scale)).toBe(0);
        expect(consensus([1, 2, 2, 3, 3, 3, 4, 4, 5], scale)).toBeCloseTo(0.5933, 4);
    });
    test('lies between 0 and 1, whatever the order and the unit, and from whichever end one counts', () => {
        fc.assert(fc.property(levelLists, levels => {
            const found = consensus(levels, scale);
            expect(found).toBeGreaterThanOrEqual(0);
            expect(found).toBeLessThanOrEqual(1);
            const turned = levels.toReversed().map(level => 60 - 10 * level);
            expect(consensus(turned, { min: 10, max: 50 })).toBeCloseTo(found, 12);
        }));
    });
    test('rises when someone at an end joins the others at the other end', () => {
        expect(consensus([1, 1, 5, 5, 5], scale)).toBeGreaterThan(consensus([1, 1, 1, 5, 5, 5], scale));
    });
});
describe('two camps', () => {
    test.each([
        ['half at either end', [1, 1, 5, 5], { from: 1, to: 5, below: 2, above: 2 }],
        ['nobody in the middle', [1, 2, 2, 4, 5, 5], { from: 2, to: 4, below: 3, above: 3 }],
        ['a third against the rest', [2, 2, 4, 4, 5, 5], { from: 2, to: 4, below: 2, above: 4 }],
    ])('are %s', (_, levels, camps) => {
        expect(twoCamps(levels, scale)).toEqual(camps);
    });
    test.each([
        ['all equal', [3, 3, 3, 3]],
        ['a lone dissenter, however far', [1, 5, 5]],
        ['two of seven', [1, 1, 5, 5, 5, 5, 5]],
        ['neighbouring levels', [3, 3, 4, 4]],
        ['everyone spread', [1, 2, 3, 4, 5]],
        ['three groups', [1, 1, 3, 3, 5, 5]],
        ['a group as wide as the gap', [1, 1, 3, 4, 5]],
        ['one against one', [1, 5]],
    ])('are not %s', (_, levels) => {
        expect(twoCamps(levels, scale)).toBe(null);
    });
    test('are counted to the last judge, with nobody between and half of the scale apart', () => {
        fc.assert(fc.property(levelLists, levels => {
            const camps = twoCamps(levels, scale);
            if (!camps)
                return;
            expect(camps.below + camps.above).toBe(levels.length);
            expect(levels.filter(level => level <= camps.from)).toHaveLength(camps.below);
            expect(levels.filter(level => level >= camps.to)).toHaveLength(camps.above);
            expect(camps.to - camps.from).toBeGreaterThanOrEqual(2);
            expect(3 * Math.min(camps.below, camps.above)).toBeGreaterThanOrEqual(levels.length);
        }));
    });
    test('are the same in another unit, also where a gap is half of the scale but for rounding', () => {
        expect(twoCamps([0.2, 0.2, 0.7, 0.7], { min: 0, max: 1 })).toMatchObject({ from: 0.2, to: 0.7 });
    });
});
