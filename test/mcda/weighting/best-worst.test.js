import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWorstWeights, checkBestWorst } from "../../../src/mcda/weighting/best-worst.js";
import { refusalOf } from "../refusal-of.js";
const judgements = (bestToOthers, othersToWorst) => ({
    best: bestToOthers.indexOf(1),
    worst: othersToWorst.indexOf(1),
    bestToOthers,
    othersToWorst,
});
const expectWeights = (given, expected, xi) => {
    const found = bestWorstWeights(given);
    expect(found.weights).toHaveLength(expected.length);
    found.weights.forEach((weight, j) => {
        expect(weight).toBeCloseTo(expected[j], 4);
    });
    expect(found.xi).toBeCloseTo(xi, 4);
};
describe('the linear program of Rezaei (2016)', () => {
    test('five criteria that do not quite agree', () => {
        expectWeights(judgements([2, 1, 4, 3, 8], [4, 8, 2, 3, 1]), [0.2295, 0.4481, 0.1148, 0.153, 0.0546], 0.0109);
    });
    test('three that do: the weights are exact and ξ is 0', () => {
        const { weights, xi } = bestWorstWeights(judgements([1, 2, 8], [8, 4, 1]));
        weights.forEach((w, j) => {
            expect(w).toBeCloseTo([8 / 13, 4 / 13, 1 / 13][j], 13);
        });
        expect(xi).toBeCloseTo(0, 13);
    });
    test('two criteria, and all criteria equal', () => {
        expectWeights(judgements([1, 4], [4, 1]), [0.8, 0.2], 0);
        expectWeights({ best: 0, worst: 2, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] }, [1 / 3, 1 / 3, 1 / 3], 0);
    });
});
/** Any judgements from 1 to 9, however contradictory: best first, worst last. */
const any = fc.integer({ min: 2, max: 9 }).chain(n => {
    const level = fc.integer({ min: 1, max: 9 });
    return fc
        .tuple(level, fc.array(level, { minLength: n - 2, maxLength: n - 2 }), fc.array(level, { minLength: n - 2, maxLength: n - 2 }))
        .map(([bestToWorst, from, to]) => ({
        best: 0,
        worst: n - 1,
        bestToOthers: [1, ...from, bestToWorst],
        othersToWorst: [bestToWorst, ...to, 1],
    }));
});
/**
 * The same optimum without a linear program. Scaled to ξ = 1: w_B - a_Bj a_jW w_W lies between -(a_Bj + 1) and
 * a_Bj + 1 for every j, within 1 for the worst itself; w_W is as large as two of those lines allow.
 */
function byHand({ best, worst, bestToOthers, othersToWorst }) {
    const bands = bestToOthers.flatMap((fromBest, j) => j === best ? [] : [{ slope: fromBest * othersToWorst[j], width: j === worst ? 1 : fromBest + 1 }]);
    const crossings = bands.flatMap(low => bands
        .filter(high => high.slope > low.slope)
        .map(high => (low.width + high.width) / (high.slope - low.slope)));
    const [worstWeight, xi] = crossings.length === 0 ? [1, 0] : [Math.min(...crossings), 1];
    const bestWeight = Math.min(...bands.map(({ slope, width }) => slope * worstWeight + xi * width));
    const weights = bestToOthers.map((fromBest, j) => {
        if (j === best)
            return bestWeight;
        if (j === worst)
            return worstWeight;
        return Math.min((bestWeight + xi) / fromBest, othersToWorst[j] * worstWeight + xi);
    });
    const sum = weights.reduce((total, w) => total + w, 0);
    return { weights: weights.map(w => w / sum), xi: xi / sum };
}
test('the optimum is the only one: where two lines meet', () => {
    fc.assert(fc.property(any, given => {
        const [found, expected] = [bestWorstWeights(given), byHand(given)];
        expect(found.xi).toBeCloseTo(expected.xi, 10);
        found.weights.forEach((weight, j) => {
            expect(weight).toBeCloseTo(expected.weights[j], 10);
        });
    }), { numRuns: 500 });
});
test('the weights lie on the simplex and keep every judgement to within ξ', () => {
    fc.assert(fc.property(any, given => {
        const { weights, xi } = bestWorstWeights(given);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        weights.forEach((w, j) => {
            expect(w).toBeGreaterThanOrEqual(0);
            const fromBest = Math.abs(weights[given.best] - given.bestToOthers[j] * w);
            const toWorst = Math.abs(w - given.othersToWorst[j] * weights[given.worst]);
            expect(Math.max(fromBest, toWorst)).toBeLessThanOrEqual(xi + 1e-12);
        });
    }));
});
describe('refused', () => {
    const items = ['skill', 'time', 'cost'];
    const check = (given) => refusalOf(() => checkBestWorst(given, items, (field, j) => `${field}.${j}`));
    const good = { best: 0, worst: 2, bestToOthers: [1, 2, 8], othersToWorst: [8, 4, 1] };
    test.each([
        [
            'a best that is also the worst',
            { ...good, worst: 0 },
            { code: 'best-is-worst', path: 'worst', params: { item: 'skill' } },
        ],
        [
            'a judgement below 1',
            { ...good, bestToOthers: [1, 0.5, 8] },
            { code: 'out-of-range', path: 'bestToOthers.1', params: { value: 0.5, min: 1, max: 9 } },
        ],
        [
            'a judgement above 9',
            { ...good, othersToWorst: [8, 10, 1] },
            { code: 'out-of-range', path: 'othersToWorst.1' },
        ],
        [
            'a best that is better than itself',
            { ...good, bestToOthers: [2, 2, 8] },
            { code: 'self-comparison', path: 'bestToOthers.0', params: { item: 'skill', value: 2 } },
        ],
        [
            'a worst that is better than itself',
            { ...good, othersToWorst: [8, 4, 3] },
            { code: 'self-comparison', path: 'othersToWorst.2', params: { item: 'cost' } },
        ],
        [
            'best over worst answered in two ways',
            { ...good, othersToWorst: [7, 4, 1] },
            {
                code: 'best-to-worst-differs',
                path: 'othersToWorst.0',
                params: { best: 'skill', worst: 'cost', fromBest: 8, toWorst: 7 },
            },
        ],
        [
            'something below a worst that equals the best',
            { best: 0, worst: 2, bestToOthers: [1, 3, 1], othersToWorst: [1, 1, 1] },
            { code: 'out-of-range', path: 'bestToOthers.1', params: { value: 3, min: 1, max: 1 } },
        ],
        [
            'the same while judgements come in',
            { ...good, bestToOthers: [null, null, 8], othersToWorst: [7, null, null] },
            { code: 'best-to-worst-differs' },
        ],
    ])('%s', (_, given, refusal) => {
        expect(check(given)).toMatchObject(refusal);
    });
    test('not what has not been given yet', () => {
        const nothing = { best: 0, worst: 2, bestToOthers: [null, null, null], othersToWorst: [null, 2, null] };
        expect(() => checkBestWorst(nothing, items, String)).not.toThrow();
    });
});
