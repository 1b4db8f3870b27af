import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, endsAmong } from "../../../src/mcda/columns.js";
import { compromiseOf, vikor } from "../../../src/mcda/cross-check/vikor.js";
const among = (matrix, weights, v = 0.5) => {
    const columns = columnsOf(matrix);
    const directions = weights.map(() => 'max');
    return vikor(columns, weights, endsAmong(columns, directions), v);
};
test('who falls short most, and on which criterion', () => {
    const { S, R, regretAt, Q } = among([
        [1, 0],
        [0, 1],
        [0.5, 0.5],
    ], [0.75, 0.25]);
    expect(S).toEqual([0.25, 0.75, 0.5]);
    expect(R).toEqual([0.25, 0.75, 0.375]);
    expect(regretAt).toEqual([1, 0, 0]);
    expect(Q).toEqual([0, 1, 0.375]);
});
test('sums that differ by rounding only are no range to divide by', () => {
    const row = [0, 0.1, 0.3, 1];
    const turned = row.map((_, i) => [...row.slice(i), ...row.slice(0, i)]);
    const { S, Q, tieTolerance } = among(turned, [0.25, 0.25, 0.25, 0.25]);
    expect(new Set(S).size).toBeGreaterThan(1);
    expect(Math.max(...Q)).toBeLessThanOrEqual(tieTolerance);
});
test('between fixed ends, Q does not depend on who else is listed', () => {
    const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), levels => {
        const values = levels.map(each => each.map(level => level / 4));
        const fixed = { best: [1, 1], worst: [0, 0] };
        const { Q } = vikor(columnsOf(values), [0.7, 0.3], fixed, 0.5, true);
        values.forEach((own, i) => {
            expect(vikor(columnsOf([own]), [0.7, 0.3], fixed, 0.5, true).Q[0]).toBe(Q[i]);
        });
        for (const q of Q) {
            expect(q).toBeGreaterThanOrEqual(0);
            expect(q).toBeLessThanOrEqual(1);
        }
    }));
});
test('one alternative is a compromise by itself', () => {
    expect(compromiseOf(among([[3, 4]], [0.5, 0.5]))).toEqual({
        ranksByQ: [1],
        acceptableAdvantage: true,
        acceptableStability: true,
        compromiseSet: [0],
    });
});
test('identical alternatives are all in the compromise, none with an advantage', () => {
    expect(compromiseOf(among([
        [1, 2],
        [1, 2],
    ], [0.5, 0.5]))).toMatchObject({
        ranksByQ: [1, 1],
        acceptableAdvantage: false,
        compromiseSet: [0, 1],
    });
});
test('an advantage without stability leaves the first two, and who shares the second place', () => {
    const outcome = {
        shortfalls: columnsOf([[0]]),
        regretAt: [],
        S: [0.2, 0.1, 0.3, 0.3],
        R: [0.2, 0.3, 0.1, 0.1],
        Q: [0.1, 0.6, 0.6, 0.9],
        tieTolerance: 1e-9,
    };
    expect(compromiseOf(outcome)).toMatchObject({
        acceptableAdvantage: true,
        acceptableStability: false,
        compromiseSet: [0, 1, 2],
    });
});
