import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedOrder } from "../../../src/mcda/cross-check/sorted-order.js";
const byComparison = (numbers) => numbers.map((_, i) => i).sort((a, b) => numbers[a] - numbers[b] || a - b);
test('the order is that of a stable sort by comparison, over the whole range of numbers', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const close = fc.integer({ min: -3, max: 3 }).map(n => n / 4);
    fc.assert(fc.property(fc.array(fc.oneof(finite, close), { maxLength: 40 }), numbers => {
        expect([...sortedOrder(Float64Array.from(numbers))]).toEqual(byComparison(numbers));
    }));
});
test('0 and -0 are equal', () => {
    expect([...sortedOrder(Float64Array.of(0, -0, -1, 0))]).toEqual([2, 0, 1, 3]);
});
