import fc from 'fast-check';
import { expect, test } from 'vitest';
import { principalEigenvector } from "../../../src/mcda/weighting/eigenvector.js";
import { reciprocal, reciprocalMatrices } from "../reciprocal-arbitrary.js";
test('of a consistent matrix: any column, and λ = n', () => {
    const weights = [0.5, 0.25, 0.15, 0.1];
    const { value, vector } = principalEigenvector(weights.map(w => weights.map(other => w / other)));
    expect(value).toBeCloseTo(4, 13);
    vector.forEach((w, i) => {
        expect(w).toBeCloseTo(weights[i], 14);
    });
});
test('of a circle of nines: equal weights, λ = 1 + 9 + 1/9', () => {
    const { value, vector } = principalEigenvector(reciprocal(3, [9, 1 / 9, 9]));
    expect(value).toBeCloseTo(1 + 9 + 1 / 9, 12);
    for (const w of vector)
        expect(w).toBeCloseTo(1 / 3, 14);
});
test('where a second eigenvalue is all but as large, and where none is positive but one', () => {
    const almost = 1e-7;
    const { value, vector } = principalEigenvector([
        [1, almost],
        [almost, 1],
    ]);
    expect(value).toBeCloseTo(1 + almost, 14);
    expect(vector[0]).toBeCloseTo(0.5, 8);
    expect(principalEigenvector([[1]])).toEqual({ value: 1, vector: [1] });
});
test('a chain of nines, whose weights lie thirteen orders of magnitude apart', () => {
    const n = 15;
    const chain = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => {
        if (i === j)
            return i === 0 || i === n - 1 ? n - 1 : n - 2;
        return Math.abs(i - j) === 1 ? 9 ** Math.sign(j - i) : 0;
    }));
    const { value, vector } = principalEigenvector(chain);
    expect(value).toBeCloseTo(n, 12);
    vector.slice(1).forEach((w, i) => {
        expect(vector[i] / w).toBeCloseTo(9, 9);
    });
});
test('A·w = λ·w to 13 digits, w on the simplex, λ at least n, for any reciprocal matrix', () => {
    fc.assert(fc.property(reciprocalMatrices({ max: 15 }), matrix => {
        const { value, vector } = principalEigenvector(matrix);
        expect(vector.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 13);
        expect(value).toBeGreaterThan(matrix.length * (1 - 1e-13));
        matrix.forEach((row, i) => {
            const product = row.reduce((sum, a, j) => sum + a * vector[j], 0);
            expect(Math.abs(product / (value * vector[i]) - 1)).toBeLessThan(1e-13);
        });
    }), { numRuns: 300 });
});
