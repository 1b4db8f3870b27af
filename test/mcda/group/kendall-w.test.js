import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallW, readingOf, spearmanRho } from "../../../src/mcda/index.js";
const sheets = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([raters, objects]) => fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: objects, maxLength: objects }), {
    minLength: raters,
    maxLength: raters,
}));
describe("Kendall's W", () => {
    test('of three raters of four objects is 7/9, and .70238 with ties (computed independently)', () => {
        const untied = [
            [1, 2, 3, 4],
            [1, 3, 2, 4],
            [2, 1, 3, 4],
        ];
        expect(kendallW(untied)).toMatchObject({ W: 7 / 9, WTieCorrected: 7 / 9, S: 35 });
        const tied = [
            [1, 2, 2, 4],
            [1, 3, 2, 4],
            [2, 1, 3, 3],
        ];
        expect(kendallW(tied).WTieCorrected).toBeCloseTo(0.70238, 5);
    });
    test('lies between 0 and 1, and a correction for ties never lowers it', () => {
        fc.assert(fc.property(sheets, scores => {
            const { W, WTieCorrected } = kendallW(scores);
            const isTiedThroughout = scores.every(row => new Set(row).size === 1);
            expect(WTieCorrected === null).toBe(isTiedThroughout);
            if (W === null || WTieCorrected === null)
                return;
            expect(W).toBeGreaterThanOrEqual(0);
            expect(WTieCorrected).toBeLessThanOrEqual(1);
            expect(WTieCorrected).toBeGreaterThanOrEqual(W);
        }));
    });
    test('does not depend on the order of raters or objects, nor on the unit of the scores', () => {
        fc.assert(fc.property(sheets, scores => {
            const turned = scores.toReversed().map(row => row.toReversed().map(score => 10 * score - 3));
            expect(kendallW(turned).WTieCorrected).toBe(kendallW(scores).WTieCorrected);
        }));
    });
    test("without ties is the mean of Spearman's rho over all pairs of raters, put on 0 to 1", () => {
        const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });
        fc.assert(fc.property(fc.array(order, { minLength: 2, maxLength: 5 }), scores => {
            const rhos = scores.flatMap((x, i) => scores.slice(i + 1).map(y => spearmanRho(x, y)));
            const mean = rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length;
            const k = scores.length;
            expect(kendallW(scores).W).toBeCloseTo(((k - 1) * mean + 1) / k, 12);
        }));
    });
    test('is read as Schmidt (1997) does', () => {
        expect([0, 0.29, 0.3, 0.5, 0.69, 0.7, 0.9, 1].map(readingOf)).toEqual([
            'very-weak',
            'very-weak',
            'weak',
            'moderate',
            'moderate',
            'strong',
            'unusually-strong',
            'unusually-strong',
        ]);
    });
});
