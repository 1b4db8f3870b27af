import { expect, test } from 'vitest';
import { principalEigenvector } from "../../../src/mcda/weighting/eigenvector.js";
import { consistencyRatioOf, randomIndexOf, randomIndices, ratioLimitOf, } from "../../../src/mcda/weighting/random-index.js";
import { reciprocal } from "../reciprocal-arbitrary.js";
test('Alonso & Lamata (2006) for three items: the mean over all 4913 matrices on the scale, .52446', () => {
    const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(x => (x === 1 ? [1] : [x, 1 / x]));
    let sum = 0;
    for (const ab of scale)
        for (const ac of scale)
            for (const bc of scale)
                sum += (principalEigenvector(reciprocal(3, [ab, ac, bc])).value - 3) / 2;
    expect(sum / scale.length ** 3).toBeCloseTo(0.52446, 5);
    expect(Math.abs(randomIndices.alonsoLamata2006[0] - 0.52446)).toBeLessThan(1e-4);
});
test('each table rises with the number of items', () => {
    for (const table of Object.values(randomIndices))
        table.slice(1).forEach((index, i) => {
            expect(index).toBeGreaterThan(table[i]);
        });
});
test('fewer than three items cannot contradict each other; beyond its table there is no index', () => {
    expect(randomIndexOf('saaty1980', 2)).toBe(0);
    expect(consistencyRatioOf(0.3, 'saaty1980', 2)).toBe(0);
    expect(consistencyRatioOf(0.149, 'saaty2008', 10)).toBeCloseTo(0.1, 12);
    expect(randomIndexOf('saaty2008', 11)).toBeNull();
    expect(consistencyRatioOf(0.1, 'alonsoLamata2006', 16)).toBeNull();
});
test('the limit is stricter for three and four items', () => {
    expect([2, 3, 4, 5, 9].map(ratioLimitOf)).toEqual([0.05, 0.05, 0.08, 0.1, 0.1]);
});
