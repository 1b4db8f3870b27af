import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSum } from "../../../src/mcda/expression/check-sum.js";
test('a stated total that differs from the sum of its parts, and by how much', () => {
    expect(checkSum([81, 38, 26], 143)).toEqual({ sum: 145, stated: 143, difference: 2, agrees: false });
    expect(checkSum([81, 38, 26], 147).difference).toBe(-2);
});
test('rounding noise is no difference', () => {
    expect(checkSum([0.1, 0.2], 0.3)).toMatchObject({ agrees: true });
    expect(checkSum([1e9, -1e9, 1e-6], 0).agrees).toBe(true);
});
test('parts that were rounded may miss the total by the tolerance, and no more', () => {
    expect(checkSum([33.3, 33.3, 33.3], 100, 0.15).agrees).toBe(true);
    expect(checkSum([33.3, 33.3, 33.3], 100, 0.05).agrees).toBe(false);
    expect(checkSum([1], 1, 0).agrees).toBe(true);
});
test('the sum itself always agrees, and a whole unit more never does', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), parts => {
        const { sum } = checkSum(parts, 0);
        expect(checkSum(parts, sum)).toMatchObject({ agrees: true, difference: 0 });
        expect(checkSum(parts, sum + 1)).toMatchObject({ agrees: false, difference: -1 });
    }));
});
