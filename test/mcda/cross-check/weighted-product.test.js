import { expect, test } from 'vitest';
import { columnsOf } from "../../../src/mcda/columns.js";
import { logTermsOf, productRanks, weightedProduct } from "../../../src/mcda/cross-check/weighted-product.js";
import { refusalOf } from "../refusal-of.js";
test('a zero counts where it weighs, and nowhere else', () => {
    const values = columnsOf([
        [2, 0],
        [0, 5],
        [3, -1],
    ]);
    const product = weightedProduct(values, [1, 0]);
    expect(product.logs.map(Math.exp)).toEqual([2, 0, expect.closeTo(3, 12)]);
    expect(logTermsOf(product, [1, 0])).toEqual([
        [Math.log(2), 0],
        [null, 0],
        [Math.log(3), 0],
    ]);
    expect(productRanks(product.logs, 1).ranks).toEqual([2, 3, 1]);
});
test('a negative value with weight is refused at its cell', () => {
    const values = columnsOf([
        [2, 1],
        [3, -1],
    ]);
    expect(refusalOf(() => weightedProduct(values, [1, 1]))).toMatchObject({
        code: 'out-of-range',
        path: 'matrix.1.1',
        params: { value: -1, min: 0 },
    });
});
test('products of zero share the last place', () => {
    const logs = [Number.NEGATIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
    expect(productRanks(logs, 1).ranks).toEqual([2, 1, 2]);
});
test('products that differ by rounding only share a rank, also near 1', () => {
    const values = columnsOf([
        [1.1, 1 / 1.1],
        [1, 1],
    ]);
    const { logs } = weightedProduct(values, [0.5, 0.5]);
    expect(productRanks(logs, 1).ranks).toEqual([1, 1]);
});
test('products too small or too large for a number keep their order', () => {
    const values = columnsOf([[1e-90], [1e-95], [1e90]]);
    expect(productRanks(weightedProduct(values, [10]).logs, 10).ranks).toEqual([2, 3, 1]);
});
