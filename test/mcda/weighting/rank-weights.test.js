import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWeights } from "../../../src/mcda/weighting/rank-weights.js";
import { refusalOf } from "../refusal-of.js";
const rules = ['centroid', 'sum', 'reciprocal'];
const close = (found, expected) => {
    expect(found).toHaveLength(expected.length);
    found.forEach((weight, i) => {
        expect(weight).toBeCloseTo(expected[i], 12);
    });
};
test('five places by rank order centroid, exactly (Barron & Barrett 1996)', () => {
    close(rankWeights([1, 2, 3, 4, 5], 'centroid'), [137 / 300, 77 / 300, 47 / 300, 9 / 100, 1 / 25]);
});
test('three places by each rule', () => {
    close(rankWeights([2, 3, 1], 'centroid'), [5 / 18, 2 / 18, 11 / 18]);
    close(rankWeights([2, 3, 1], 'sum'), [2 / 6, 1 / 6, 3 / 6]);
    close(rankWeights([2, 3, 1], 'reciprocal'), [3 / 11, 2 / 11, 6 / 11]);
});
describe('equals', () => {
    test.each([
        ['mid-ranks', [1, 2.5, 2.5, 4]],
        ['competition ranks', [1, 2, 2, 4]],
        ['dense ranks', [1, 2, 2, 3]],
    ])('may be written as %s', (_, ranks) => {
        for (const rule of rules)
            close(rankWeights(ranks, rule), rankWeights([1, 2.5, 2.5, 4], rule));
        close(rankWeights(ranks, 'reciprocal'), [0.48, 0.2, 0.2, 0.12]);
    });
    test('all of them weigh the same', () => {
        for (const ranks of [
            [1, 1, 1],
            [2, 2, 2],
        ])
            for (const rule of rules)
                close(rankWeights(ranks, rule), [1 / 3, 1 / 3, 1 / 3]);
    });
});
describe('what is no ranking is refused at the first rank that fits none', () => {
    test.each([
        [[2, 3], 'ranks.0', 2, 1],
        [[0, 1], 'ranks.0', 0, 1],
        [[1, 2, 4], 'ranks.2', 4, 3],
        [[4, 1, 2], 'ranks.0', 4, 3],
        [[1, 2.5, 4], 'ranks.1', 2.5, 2],
        // mid-ranks first and dense ranks then
        [[1.5, 1.5, 2], 'ranks.2', 2, 3],
        [[1, -1], 'ranks.1', -1, 1],
    ])('%j', (ranks, path, rank, expected) => {
        expect(refusalOf(() => rankWeights(ranks, 'sum'))).toMatchObject({
            code: 'not-a-ranking',
            path,
            params: { rank, expected },
        });
    });
    test('nothing', () => {
        expect(refusalOf(() => rankWeights([], 'sum'))).toMatchObject({ code: 'empty', path: 'ranks' });
    });
});
test('the weights sum to 1, and what ranks higher weighs more', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(levels, fc.constantFrom(...rules), (given, rule) => {
        const ranks = given.map(level => new Set(given.filter(other => other < level)).size + 1);
        const weights = rankWeights(ranks, rule);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        ranks.forEach((rank, i) => {
            ranks.forEach((other, j) => {
                if (rank < other)
                    expect(weights[i]).toBeGreaterThan(weights[j]);
                if (rank === other)
                    expect(weights[i]).toBe(weights[j]);
            });
        });
    }));
});
