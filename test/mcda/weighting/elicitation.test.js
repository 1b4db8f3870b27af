import { describe, expect, test } from 'vitest';
import { Table } from "../../../src/mcda/table.js";
import { Consistency, Elicitation, elicitedWeights } from "../../../src/mcda/weighting/elicitation.js";
import { refusalOf } from "../refusal-of.js";
const items = ['skill', 'time', 'cost'];
const elicit = (given) => elicitedWeights(Elicitation.parse(given), items);
const comparisons = [
    { item: 'time', over: 'skill', ratio: 1 / 2 },
    { item: 'skill', over: 'cost', ratio: 6 },
    { item: 'time', over: 'cost', ratio: 3 },
];
const bwm = {
    kind: 'bwm',
    best: 'time',
    worst: 'cost',
    bestToOthers: { cost: 8, skill: 2, time: 1 },
    othersToWorst: { skill: 4, time: 8, cost: 1 },
};
describe('weights in the order of the items, from', () => {
    test.each([
        ['points', { kind: 'points', points: { cost: 20, skill: 50, time: 30 } }, [0.5, 0.3, 0.2]],
        ['swings', { kind: 'swing', swings: { skill: 100, time: 60, cost: 40 } }, [0.5, 0.3, 0.2]],
        [
            'a ranking with equals',
            { kind: 'ranking', order: [['cost'], ['skill', 'time']], rule: 'centroid' },
            [7 / 36, 7 / 36, 11 / 18],
        ],
        [
            'a ranking by rank sum',
            { kind: 'ranking', order: [['cost'], ['skill'], ['time']], rule: 'sum' },
            [1 / 3, 1 / 6, 1 / 2],
        ],
        ['comparisons', { kind: 'ahp', comparisons, rule: 'eigenvector' }, [0.6, 0.3, 0.1]],
        ['comparisons by geometric mean', { kind: 'ahp', comparisons, rule: 'geometric-mean' }, [0.6, 0.3, 0.1]],
        [
            'comparisons of which one is left out',
            { kind: 'ahp', comparisons: comparisons.slice(0, 2), rule: 'eigenvector' },
            [0.6, 0.3, 0.1],
        ],
        ['best and worst', bwm, [4 / 13, 8 / 13, 1 / 13]],
        [
            'best and worst, not compared with themselves',
            { ...bwm, bestToOthers: { cost: 8, skill: 2 }, othersToWorst: { time: 8, skill: 4 } },
            [4 / 13, 8 / 13, 1 / 13],
        ],
    ])('%s', (_, given, expected) => {
        const { weights, tables } = elicit(given);
        weights.forEach((weight, i) => {
            expect(weight).toBeCloseTo(expected[i], 12);
        });
        expect(tables.map(table => Table.parse(table))).not.toEqual([]);
    });
});
describe('consistency', () => {
    test('comes with judgements that can contradict each other, by its own measure', () => {
        const found = [
            elicit({ kind: 'ahp', comparisons, rule: 'eigenvector' }),
            elicit({ kind: 'ahp', comparisons, rule: 'geometric-mean' }),
            elicit(bwm),
        ].map(({ consistency }) => Consistency.parse(consistency));
        expect(found.map(({ measure, within }) => [measure, within])).toEqual([
            ['consistency-ratio', true],
            ['geometric-consistency-index', true],
            ['input-consistency-ratio', true],
        ]);
    });
    test('is null for points, swings and rankings', () => {
        expect(elicit({ kind: 'points', points: { cost: 20, skill: 50, time: 30 } }).consistency).toBeNull();
        expect(elicit({ kind: 'ranking', order: [items], rule: 'reciprocal' }).consistency).toBeNull();
    });
    test('names the worst triad and what was completed', () => {
        const wild = comparisons.with(1, { item: 'skill', over: 'cost', ratio: 1 / 3 });
        expect(elicit({ kind: 'ahp', comparisons: wild, rule: 'eigenvector' }).consistency).toMatchObject({
            within: false,
            worstTriad: { items, factor: 18 },
        });
        const completed = elicit({ kind: 'ahp', comparisons: comparisons.slice(0, 2), rule: 'geometric-mean' });
        expect(completed.consistency).toMatchObject({ within: null, completed: [{ item: 'time', over: 'cost' }] });
    });
});
describe('refused, with its place in the elicitation:', () => {
    const ahp = (...given) => ({
        kind: 'ahp',
        comparisons: given,
        rule: 'eigenvector',
    });
    test.each([
        [
            'a missing item',
            { kind: 'points', points: { skill: 50, time: 50 } },
            { code: 'missing-id', path: 'points', params: { id: 'cost' } },
        ],
        [
            'an unknown item',
            { kind: 'swing', swings: { skill: 100, time: 1, cost: 1, luck: 1 } },
            { code: 'unknown-id', path: 'swings.luck', params: { id: 'luck' } },
        ],
        [
            'points that do not add up to 100',
            { kind: 'points', points: { skill: 50, time: 30, cost: 19 } },
            { code: 'weights-sum', path: 'points', params: { sum: 99, expected: 100 } },
        ],
        [
            'a largest swing that is not 100',
            { kind: 'swing', swings: { skill: 90, time: 1, cost: 1 } },
            { code: 'largest-swing', path: 'swings', params: { largest: 90 } },
        ],
        [
            'an item that is ranked twice',
            { kind: 'ranking', order: [['skill'], ['time', 'skill'], ['cost']], rule: 'sum' },
            { code: 'duplicate-id', path: 'order.1.1', params: { id: 'skill' } },
        ],
        [
            'an item twice among equals',
            {
                kind: 'ranking',
                order: [
                    ['skill', 'skill'],
                    ['time', 'cost'],
                ],
                rule: 'sum',
            },
            { code: 'duplicate-id', path: 'order.0.1' },
        ],
        [
            'an item that is not ranked',
            { kind: 'ranking', order: [['skill'], ['cost']], rule: 'sum' },
            { code: 'missing-id', path: 'order', params: { id: 'time' } },
        ],
        [
            'an unknown item in a ranking',
            { kind: 'ranking', order: [['skill', 'luck']], rule: 'sum' },
            { code: 'unknown-id', path: 'order.0.1' },
        ],
        [
            'an unknown item in a comparison',
            ahp({ item: 'skill', over: 'luck', ratio: 1 }),
            { code: 'unknown-id', path: 'comparisons.0.over' },
        ],
        [
            'a pair compared twice',
            ahp(...comparisons, { item: 'cost', over: 'skill', ratio: 1 / 6 }),
            { code: 'compared-twice', path: 'comparisons.3', params: { item: 'cost', over: 'skill' } },
        ],
        [
            'a ratio off the scale',
            ahp({ item: 'skill', over: 'cost', ratio: 10 }),
            {
                code: 'judgement-off-scale',
                path: 'comparisons.0.ratio',
                params: { item: 'skill', over: 'cost', value: 10 },
            },
        ],
        [
            'an item compared with itself',
            ahp({ item: 'skill', over: 'skill', ratio: 2 }),
            { code: 'self-comparison', path: 'comparisons.0.ratio' },
        ],
        [
            'an item that nothing is compared with',
            ahp({ item: 'skill', over: 'cost', ratio: 2 }),
            { code: 'loose-items', path: 'comparisons', params: { items: 'time' } },
        ],
        [
            'a best that is also the worst',
            { ...bwm, worst: 'time' },
            { code: 'best-is-worst', path: 'worst', params: { item: 'time' } },
        ],
        ['an unknown best', { ...bwm, best: 'luck' }, { code: 'unknown-id', path: 'best' }],
        [
            'a preference above 9',
            { ...bwm, bestToOthers: { cost: 8, skill: 12, time: 1 } },
            { code: 'out-of-range', path: 'bestToOthers.skill' },
        ],
        [
            'a preference that is missing',
            { ...bwm, othersToWorst: { skill: 4, cost: 1 } },
            { code: 'missing-id', path: 'othersToWorst', params: { id: 'time' } },
        ],
    ])('%s', (_, given, refusal) => {
        expect(refusalOf(() => elicit(given))).toMatchObject(refusal);
    });
    test('nothing to weigh', () => {
        expect(refusalOf(() => elicitedWeights({ kind: 'points', points: {} }, []))).toMatchObject({
            code: 'empty',
        });
    });
});
test('a form takes no negative points and no field that it does not know', () => {
    expect(Elicitation.safeParse({ kind: 'points', points: { skill: -1, time: 101 } }).success).toBe(false);
    expect(Elicitation.safeParse({ kind: 'points', points: {}, rule: 'sum' }).success).toBe(false);
    expect(Elicitation.safeParse({ kind: 'entropy' }).success).toBe(false);
});
