import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ahpEigenvector } from "../../../src/mcda/weighting/ahp-eigenvector.js";
import { named, reciprocal, reciprocalMatrices } from "../reciprocal-arbitrary.js";
import { refusalOf } from "../refusal-of.js";
const analyse = (matrix) => ahpEigenvector(matrix, named(matrix.length));
describe('consistency', () => {
    test('of judgements that agree is 0, exactly', () => {
        expect(analyse(reciprocal(3, [2, 6, 3])).consistency).toMatchObject({
            lambdaMax: 3,
            consistencyIndex: 0,
            consistencyRatio: { saaty1980: 0, saaty2008: 0, alonsoLamata2006: 0 },
            within: true,
            worstTriad: null,
        });
    });
    test('of Haas & Meixner is within the limit for three items by every table', () => {
        const { consistency } = analyse(reciprocal(3, [1 / 2, 3, 4]));
        expect(consistency).toMatchObject({ randomIndex: 'alonsoLamata2006', limit: 0.05, within: true });
        expect(consistency.consistencyRatio.alonsoLamata2006).toBeCloseTo(0.00914735364481 / 0.5245, 10);
        expect(consistency.worstTriad).toMatchObject({ items: ['C1', 'C2', 'C3'], implied: 2, factor: 1.5 });
    });
    test('is judged by the table that is asked for', () => {
        // .0462 by Saaty's table of 1980, .0511 by Alonso & Lamata's
        const matrix = reciprocal(3, [3, 3, 2]);
        expect(ahpEigenvector(matrix, named(3), { randomIndex: 'saaty1980' }).consistency.within).toBe(true);
        expect(analyse(matrix).consistency.within).toBe(false);
    });
    test('of one item or two cannot fail', () => {
        expect(analyse([[1]])).toMatchObject({
            weights: [1],
            consistency: { lambdaMax: 1, consistencyIndex: 0, within: true },
        });
        expect(analyse([
            [1, 3],
            [0.33, 1],
        ]).consistency).toMatchObject({ consistencyRatio: { saaty1980: 0 }, within: true });
    });
    test('has no ratio beyond the tables', () => {
        const { consistency } = analyse(reciprocal(16, new Array(120).fill(1)));
        expect(consistency).toMatchObject({
            consistencyRatio: { alonsoLamata2006: null },
            within: null,
            consistencyIndex: 0,
        });
    });
});
describe('a matrix that is not complete', () => {
    test('Harker (1987): a is twice b and b twice c, so a is completed as four times c', () => {
        const { weights, consistency } = analyse([
            [1, 2, null],
            [0.5, 1, 2],
            [null, 0.5, 1],
        ]);
        weights.forEach((w, i) => {
            expect(w).toBeCloseTo([4 / 7, 2 / 7, 1 / 7][i], 12);
        });
        expect(consistency).toMatchObject({
            lambdaMax: 3,
            consistencyRatio: { alonsoLamata2006: null },
            within: null,
            completed: [{ item: 'C1', over: 'C3' }],
        });
        expect(consistency.completed[0].ratio).toBeCloseTo(4, 11);
    });
    test('gets the weights of the matrix that it is completed to', () => {
        fc.assert(fc.property(reciprocalMatrices({ min: 3, max: 8 }), fc.nat(), fc.nat(), (matrix, one, other) => {
            const n = matrix.length;
            const [i, j] = [one % n, (one + 1 + (other % (n - 1))) % n];
            const gap = matrix.map((row, p) => row.map((ratio, q) => ((p === i && q === j) || (p === j && q === i) ? null : ratio)));
            const { weights, consistency, tables } = analyse(gap);
            const completed = tables[0].cells;
            expect(completed[i][j] * completed[j][i]).toBeCloseTo(1, 12);
            expect(completed[i][j]).toBeCloseTo(weights[i] / weights[j], 12);
            const lambda = completed[i].reduce((sum, a, k) => sum + a * weights[k], 0) / weights[i];
            expect(lambda).toBeCloseTo(consistency.lambdaMax, 10);
        }));
    });
    test('falls apart: the loose item is named', () => {
        expect(refusalOf(() => analyse([
            [1, 2, null],
            [0.5, 1, null],
            [null, null, 1],
        ]))).toMatchObject({
            code: 'loose-items',
            params: { items: 'C3' },
        });
    });
});
test('the weights lie on the simplex and do not depend on the order of the items', () => {
    fc.assert(fc.property(reciprocalMatrices(), matrix => {
        const { weights, consistency } = analyse(matrix);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(consistency.consistencyIndex).toBeGreaterThanOrEqual(0);
        const reversed = analyse([...matrix].reverse().map(row => [...row].reverse()));
        reversed.weights.forEach((w, i) => {
            expect(w).toBeCloseTo(weights[weights.length - 1 - i], 12);
        });
        expect(reversed.consistency.lambdaMax).toBeCloseTo(consistency.lambdaMax, 11);
    }));
});
