import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, meanWeights, roundToSum, spread } from "../../src/dossier/weighting.js";
import { criteriaWith, framework } from "../fixtures/framework.js";
const overall = framework();
const set = (weights) => [
    { group: null, elicitation: { kind: 'points', points: weights }, weights },
];
test('the means of the worked example, rounded to whole points, are the weights adopted there', () => {
    const means = [13, 35 / 3, 37 / 3, 22 / 3, 29 / 3, 14 / 3, 32 / 3, 23 / 3, 7, 20 / 3, 17 / 3, 11 / 3];
    expect(roundToSum(means, 0)).toEqual([13, 12, 12, 7, 10, 5, 11, 8, 7, 7, 5, 3]);
});
test('rounded weights still sum to 100, and none moves by a whole unit', () => {
    fc.assert(fc.property(fc
        .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
        .filter(a => a.some(x => x > 0)), fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const points = parts.map(part => (100 * part) / total);
        const rounded = roundToSum(points, decimals);
        const unit = 10 ** decimals;
        expect(rounded.reduce((sum, point) => sum + Math.round(point * unit), 0)).toBe(100 * unit);
        rounded.forEach((point, i) => {
            expect(Math.abs(point - points[i])).toBeLessThan(1 / unit);
        });
    }));
});
test('the order of assessors does not change the mean', () => {
    const sets = [
        set({ SKILL: 50, LINK: 30, TIME: 20 }),
        set({ SKILL: 10, LINK: 30, TIME: 60 }),
        set({ SKILL: 33, LINK: 33, TIME: 34 }),
    ].map((given, i) => ({ assessor: `p-${i}`, sets: given }));
    for (const mean of ['arithmetic', 'geometric']) {
        const there = meanWeights(overall, sets, mean);
        const back = meanWeights(overall, sets.toReversed(), mean);
        for (const [id, weight] of there.global)
            expect(back.global.get(id)).toBeCloseTo(weight, 9);
    }
});
test('over a tree the global weight is the product along the path; an only child has it all', () => {
    const tree = framework({
        weighting: 'siblings',
        groups: [
            { id: 'QUALITY', name: { nl: 'Kwaliteit' }, weight: 1 },
            { id: 'PEOPLE', parent: 'QUALITY', name: { nl: 'Mensen' }, weight: 1 },
        ],
        criteria: criteriaWith({ SKILL: { weight: 1 }, LINK: { weight: 1 }, TIME: { weight: 1 } }),
    });
    const sets = [
        { group: null, elicitation: { kind: 'points', points: {} }, weights: { QUALITY: 60, TIME: 40 } },
        { group: 'QUALITY', elicitation: { kind: 'points', points: {} }, weights: { PEOPLE: 25, LINK: 75 } },
    ];
    const { siblings, global } = spread(tree, sets);
    expect(siblings.get('SKILL')).toBe(100);
    expect(Object.fromEntries(global)).toEqual({ SKILL: 15, LINK: 45, TIME: 40, DUTY: 0 });
    expect(fits(tree, sets)).toBe(true);
    expect(fits(tree, sets.slice(0, 1))).toBe(false);
    expect(fits(overall, sets)).toBe(false);
});
