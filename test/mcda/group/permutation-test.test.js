import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallW, permutationTest } from "../../../src/mcda/index.js";
const options = { draws: 10_000, seed: 1 };
const chanceOf = (scores) => permutationTest(kendallW(scores).midRanks, options);
const ordersOf = (list) => list.length === 0
    ? [[]]
    : list.flatMap((each, i) => ordersOf(list.toSpliced(i, 1)).map(rest => [each, ...rest]));
/** Every combination of orders, one by one. */
function countedChance(scores) {
    const rows = kendallW(scores).midRanks;
    const observed = kendallW(rows).S;
    let sheets = [[]];
    for (const row of rows)
        sheets = sheets.flatMap(sheet => ordersOf(row).map(order => [...sheet, order]));
    return sheets.filter(sheet => kendallW(sheet).S >= observed - 1e-9).length / sheets.length;
}
describe('the exact chance', () => {
    test('is .054 for χ² = 7 with three raters of four objects (Siegel 1956, table N)', () => {
        const scores = [
            [1, 2, 3, 4],
            [1, 3, 2, 4],
            [2, 1, 3, 4],
        ];
        expect(kendallW(scores).chiSquared).toBeCloseTo(7, 12);
        expect(chanceOf(scores)).toEqual({ kind: 'exact', p: expect.closeTo(31 / 576, 12) });
    });
    test('is what counting every combination of orders finds, with and without ties', () => {
        const row = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 });
        fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), scores => {
            expect(chanceOf(scores)).toEqual({ kind: 'exact', p: expect.closeTo(countedChance(scores), 12) });
        }));
    });
    test('of full agreement is one in (n!)^(k-1), also with the raters of a whole project group', () => {
        const p = (raters) => chanceOf(Array.from({ length: raters }, () => [1, 2, 3, 4])).p;
        for (const raters of [1, 2, 6, 12])
            expect(p(raters) * 24 ** (raters - 1)).toBeCloseTo(1, 9);
    });
});
describe('a drawn chance', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    test("agrees with Spearman's exact .0484 for nine objects and ρ = .6", () => {
        const scores = [nine, [4, 1, 2, 3, 8, 9, 6, 7, 5]];
        expect(2 * kendallW(scores).W - 1).toBeCloseTo(0.6, 12);
        const result = chanceOf(scores);
        if (result.kind === 'exact')
            throw new Error('not drawn');
        expect(Math.abs(result.p - 17563 / 362880)).toBeLessThan(2 * result.halfWidth);
        expect(result).toMatchObject({ draws: 10_000, seed: 1, generator: 'xoshiro128**' });
        expect(result.halfWidth).toBeCloseTo(1.96 * Math.sqrt((result.p * (1 - result.p)) / 10_000), 12);
    });
    test('is never 0, and 1 where no agreement could be less', () => {
        expect(permutationTest([nine, nine], { draws: 99, seed: 5 })).toMatchObject({ p: 0.01 });
        expect(permutationTest([nine, nine.toReversed()], options)).toMatchObject({ p: 1, halfWidth: 0 });
    });
    test('is the same for the same seed, and another for another', () => {
        const ranks = [nine, [4, 1, 2, 3, 8, 9, 6, 7, 5], nine.toReversed()];
        const p = (seed) => permutationTest(ranks, { draws: 1000, seed }).p;
        expect(p(1)).toBe(p(1));
        expect([2, 3, 4].map(p)).not.toEqual([1, 1, 1].map(p));
    });
});
