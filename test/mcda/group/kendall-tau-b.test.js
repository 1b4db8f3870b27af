import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallTauB } from "../../../src/mcda/index.js";
const lists = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 8,
})
    .map(pairs => [pairs.map(([x]) => x), pairs.map(([, y]) => y)]);
describe("Kendall's tau-b", () => {
    test('counts every pair once', () => {
        fc.assert(fc.property(lists, ([x, y]) => {
            const { tauB: _, ...pairs } = kendallTauB(x, y);
            const counted = Object.values(pairs).reduce((sum, count) => sum + count, 0);
            expect(counted).toBe((x.length * (x.length - 1)) / 2);
        }));
    });
    test('is 1 with itself, changes sign when one list is turned round, and lies between -1 and 1', () => {
        fc.assert(fc.property(lists, ([x, y]) => {
            const { tauB } = kendallTauB(x, y);
            const turned = kendallTauB(x, y.map(each => -each));
            expect(kendallTauB(x, x).tauB).toBe(new Set(x).size > 1 ? 1 : null);
            if (tauB === null)
                expect(turned.tauB).toBe(null);
            else {
                expect(Math.abs(tauB)).toBeLessThanOrEqual(1);
                expect(turned.tauB + tauB).toBe(0);
            }
        }));
    });
    test('has no value where there is no pair to compare, or one list ties them all', () => {
        for (const [x, y] of [
            [[], []],
            [[1], [2]],
            [
                [1, 1],
                [1, 2],
            ],
            [
                [1, 1],
                [2, 2],
            ],
        ])
            expect(kendallTauB(x, y).tauB).toBe(null);
    });
});
