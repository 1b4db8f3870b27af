import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from "../../../src/mcda/columns.js";
import { additiveAnswer, productAnswer, prometheeAnswer, regretAnswer, topsisAnswer, vikorAnswer, } from "../../../src/mcda/cross-check/cross-check-method.js";
const weights = [0.5, 0.3, 0.2];
const points = weights.map(weight => 100 * weight);
const usual = weights.map(() => ({ type: 'usual' }));
const labelled = (rows) => ({
    models: rows.map((_, i) => `M${i + 1}`),
    criteria: weights.map((_, j) => `C${j + 1}`),
    values: columnsOf(rows),
});
const level = fc.integer({ min: 0, max: 4 }).map(step => step / 4);
const values = fc.array(fc.array(level, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
describe('the parts of a difference, added up, have the sign of the difference in rank', () => {
    test.each([
        ['additive', ({ values }) => additiveAnswer(values, points)],
        ['weighted product', input => productAnswer(input, weights)],
        ['TOPSIS', input => topsisAnswer(input, weights)],
        ['VIKOR', input => vikorAnswer(input, weights)],
        ['PROMETHEE', input => prometheeAnswer(input, weights, usual)],
        ['minimax regret', input => regretAnswer(input, points)],
    ])('%s', (_, answerTo) => {
        fc.assert(fc.property(values, rows => {
            const { ranks, partsFor } = answerTo(labelled(rows));
            ranks.forEach((rank, above) => {
                ranks.forEach((other, below) => {
                    const sum = partsFor(below, above).reduce((total, part) => total + part, 0);
                    expect(Math.sign(Math.abs(sum) < 1e-9 ? 0 : sum)).toBe(Math.sign(rank - other));
                });
            });
        }));
    });
});
test('a criterion on which two are equal has no part in their difference', () => {
    const input = labelled([
        [1, 0.5, 0.25],
        [0.5, 0.5, 0.75],
    ]);
    for (const answer of [
        productAnswer(input, weights),
        topsisAnswer(input, weights),
        prometheeAnswer(input, weights, usual),
    ])
        expect(answer.partsFor(1, 0)[1], answer.method).toBe(0);
});
