import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competitionRanks } from "../../../src/mcda/rank.js";
import { drawCounter } from "../../../src/mcda/smaa/draw-counter.js";
const WEIGHTS = [0.75, 0.25];
const matrixOf = (cells, columns) => Array.from({ length: cells.length / columns }, (_, i) => [
    ...cells.subarray(i * columns, (i + 1) * columns),
]);
test('counts the ranks, wins and weights that competition ranks say, draw after draw', () => {
    const draws = fc.integer({ min: 1, max: 6 }).chain(count => fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: count, maxLength: count }), {
        minLength: 1,
        maxLength: 5,
    }));
    fc.assert(fc.property(draws, fc.constantFrom('split', 'best'), (rows, ties) => {
        const count = rows[0].length;
        const { tally, count: add } = drawCounter(count, 2, ties, 1e-9);
        for (const totals of rows)
            add(totals, WEIGHTS);
        const places = rows.map(totals => competitionRanks(totals));
        const shareOf = (ranks, i, rank) => {
            const group = ranks.filter(other => other === ranks[i]).length;
            if (ties === 'best')
                return ranks[i] === rank ? 1 : 0;
            return rank >= ranks[i] && rank < ranks[i] + group ? 1 / group : 0;
        };
        const sum = (of) => places.reduce((total, ranks) => total + of(ranks), 0);
        const each = Array.from({ length: count }, (_, i) => i);
        const close = (numbers) => numbers.map(row => row.map(x => expect.closeTo(x, 9)));
        expect(matrixOf(tally.ranks, count)).toEqual(close(each.map(i => each.map(rank => sum(ranks => shareOf(ranks, i, rank + 1))))));
        expect(matrixOf(tally.firstWeights, 2)).toEqual(close(each.map(i => WEIGHTS.map(weight => weight * sum(ranks => shareOf(ranks, i, 1))))));
        expect(matrixOf(tally.wins, count)).toEqual(each.map(i => each.map(k => sum(ranks => (ranks[i] < ranks[k] ? 1 : 0)))));
        expect(tally.draws).toBe(rows.length);
        expect(tally.tied).toBe(sum(ranks => (new Set(ranks).size < count ? 1 : 0)));
    }));
});
test('totals within the tolerance of the best of their group tie with it', () => {
    const { tally, count } = drawCounter(3, 2, 'best', 0.1);
    count([0.5, 0.59, 0.45], WEIGHTS);
    expect(matrixOf(tally.ranks, 3)).toEqual([
        [1, 0, 0],
        [1, 0, 0],
        [0, 0, 1],
    ]);
});
