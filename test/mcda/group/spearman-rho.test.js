import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearmanRho } from "../../../src/mcda/index.js";
const levels = fc.integer({ min: 1, max: 5 });
const lists = fc
    .array(fc.tuple(levels, levels), { minLength: 1, maxLength: 8 })
    .map(pairs => [pairs.map(([x]) => x), pairs.map(([, y]) => y)]);
describe("Spearman's rho", () => {
    test('is 1 with itself, changes sign when one list is turned round, and lies between -1 and 1', () => {
        fc.assert(fc.property(lists, ([x, y]) => {
            const rho = spearmanRho(x, y);
            const turned = spearmanRho(x, y.map(each => -each));
            expect(spearmanRho(x, x)).toBe(new Set(x).size > 1 ? 1 : null);
            if (rho === null)
                expect(turned).toBe(null);
            else {
                expect(Math.abs(rho)).toBeLessThanOrEqual(1);
                expect(turned + rho).toBe(0);
            }
        }));
    });
    test('looks at the order only', () => {
        fc.assert(fc.property(lists, ([x, y]) => {
            const cubed = x.map(each => each ** 3);
            expect(spearmanRho(cubed, y)).toBe(spearmanRho(x, y));
        }));
    });
    test('without ties is 1 - 6Σd²/(n³ - n)', () => {
        const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
        fc.assert(fc.property(order, order, (x, y) => {
            const squared = x.reduce((sum, each, i) => sum + (each - y[i]) ** 2, 0);
            expect(spearmanRho(x, y)).toBeCloseTo(1 - (6 * squared) / 210, 12);
        }));
    });
});
