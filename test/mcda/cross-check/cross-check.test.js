import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, crossChecks, crossCheckTables, methods, rankAdditive, } from "../../../src/mcda/index.js";
import { problems } from "../problem-arbitrary.js";
import { refusalOf } from "../refusal-of.js";
/** Models M1, M2 ... on criteria C1, C2 ..., with values in [0,1]. */
const problemOf = (weights, values) => ({
    models: values.map((_, i) => `M${i + 1}`),
    criteria: weights.map((weight, j) => ({ id: `C${j + 1}`, weight })),
    values,
});
const checkOf = (problem, method) => crossChecks(problem).checks.find(check => check.method.startsWith(method));
const disagreementOf = (problem, method) => crossChecks(problem).disagreements.find(each => each.method.startsWith(method));
const shares = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 })
    .filter(parts => parts.some(part => part > 0))
    .map(parts => parts.map(part => (100 * part) / parts.reduce((sum, each) => sum + each, 0)));
const values = fc.array(fc.array(fc.integer({ min: 0, max: 4 }).map(level => level / 4), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const anyProblem = fc.tuple(shares, values).map(([weights, rows]) => problemOf(weights, rows));
describe('the adopted ranking', () => {
    test('is that of the additive model, with its totals', () => {
        const complete = problems({ perFunction: false });
        fc.assert(fc.property(complete, problem => {
            const { ranking } = rankAdditive(problem);
            const cross = crossChecks({
                models: ranking.map(({ model }) => model),
                criteria: problem.criteria,
                values: ranking.map(({ contributions }) => contributions.map(({ value }) => value)),
            });
            expect(cross.adopted).toEqual({
                method: 'additive@1',
                scores: ranking.map(({ total }) => total),
                ranks: ranking.map(({ rank }) => rank),
            });
        }));
    });
});
describe('every method', () => {
    const problem = {
        models: ['M1', 'M3', 'M6'],
        criteria: [
            { id: 'skill', weight: 60, preference: { type: 'linear', q: 0.05, p: 0.5 } },
            { id: 'endurance', weight: 40 },
        ],
        values: [
            [0.25, 0.0625],
            [0.75, 0.625],
            [0.79, 0.5],
        ],
    };
    const input = { directions: ['max', 'max'], weights: [0.6, 0.4], matrix: problem.values };
    const throughTheDoor = (method, more = {}) => compute({ method, input: { ...input, ...more } });
    test('is one behind the stateless door, at its version', () => {
        const known = methods.map(({ name, version }) => `${name}@${version}`);
        expect(known).toEqual(expect.arrayContaining(crossChecks(problem).checks.map(({ method }) => method)));
    });
    test('has the answer of that door: TOPSIS with fixed ideals, PROMETHEE with the thresholds', () => {
        const byDoor = [
            ['weighted_product', {}, 'scores', 'ranks'],
            ['topsis', { ideal: [1, 1], antiIdeal: [0, 0] }, 'closeness', 'ranks'],
            [
                'promethee',
                { preferenceFunctions: [problem.criteria[0].preference, { type: 'usual' }] },
                'netFlow',
                'promethee2Ranks',
            ],
            ['minimax_regret', { weights: [60, 40] }, 'largestRegrets', 'ranks'],
        ];
        for (const [method, more, scores, ranks] of byDoor) {
            const answer = throughTheDoor(method, more);
            const check = checkOf(problem, method);
            expect(check.ranks, method).toEqual(answer[ranks]);
            check.scores.forEach((score, i) => {
                expect(score, method).toBeCloseTo(answer[scores][i], 12);
            });
        }
    });
    test('VIKOR between fixed ends: the half of S and the half of R in the heaviest weight', () => {
        const { scores, better, ranks } = checkOf(problem, 'vikor');
        const [S, R] = [
            [0.825, 0.3, 0.326],
            [0.45, 0.15, 0.2],
        ];
        expect(better).toBe('lower');
        expect(ranks).toEqual([3, 1, 2]);
        scores.forEach((q, i) => {
            expect(q).toBeCloseTo(0.5 * S[i] + (0.5 * R[i]) / 0.6, 12);
        });
    });
    test('gives the same scores whoever else is listed: weighted product, TOPSIS and VIKOR', () => {
        fc.assert(fc.property(anyProblem, all => {
            for (const method of ['weighted_product', 'topsis', 'vikor']) {
                const { scores } = checkOf(all, method);
                all.values.forEach((own, i) => {
                    const alone = { ...all, models: [all.models[i]], values: [own] };
                    expect(checkOf(alone, method).scores[0], method).toBeCloseTo(scores[i], 12);
                });
            }
        }));
    });
    test('ranks the same in whatever order the models are listed', () => {
        fc.assert(fc.property(anyProblem, one => {
            const turned = { ...one, models: one.models.toReversed(), values: one.values.toReversed() };
            const [there, back] = [crossChecks(one).checks, crossChecks(turned).checks];
            there.forEach(({ ranks, tauB }, k) => {
                expect(back[k].ranks.toReversed()).toEqual(ranks);
                expect(back[k].tauB).toBe(tauB);
            });
        }));
    });
    test('puts a model that is better everywhere first, and then there is nothing to disagree on at the top', () => {
        fc.assert(fc.property(anyProblem, one => {
            const best = { ...one, models: [...one.models, 'best'], values: [...one.values, [1, 1, 1]] };
            for (const { ranks, method } of crossChecks(best).checks)
                expect(ranks.at(-1), method).toBe(1);
        }));
    });
});
test('the tables are those declared, each once, with the ranks of all methods together', () => {
    const { tables, checks, adopted } = crossChecks(problemOf([60, 40], [
        [1, 0],
        [0.5, 0.5],
    ]));
    expect(tables.map(({ id }) => id)).toEqual(crossCheckTables.map(({ id }) => id));
    expect(tables.find(({ id }) => id === 'cross-check')).toMatchObject({
        rows: ['additive', 'weighted-product', 'topsis', 'vikor', 'promethee', 'minimax-regret'],
        columns: ['M1', 'M2'],
        cells: [adopted.ranks, ...checks.map(({ ranks }) => ranks)],
    });
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
});
describe('a disagreement', () => {
    test('is told exactly where a ranking differs from the adopted one', () => {
        fc.assert(fc.property(anyProblem, problem => {
            const { adopted, checks, disagreements } = crossChecks(problem);
            const differing = checks.filter(({ ranks }) => ranks.some((rank, i) => rank !== adopted.ranks[i]));
            expect(disagreements.map(({ method }) => method)).toEqual(differing.map(({ method }) => method));
            for (const { first, firstDiffers, above, below, criterion, share, adoptedShare } of disagreements) {
                expect(first).not.toEqual([]);
                const places = [above, below].map(model => adopted.ranks[problem.models.indexOf(model)]);
                expect(places[0]).toBeLessThanOrEqual(places[1]);
                expect(firstDiffers).toBe(problem.models.some((model, i) => first.includes(model) !== (adopted.ranks[i] === 1)));
                expect(problem.criteria.find(({ id }) => id === criterion).weight).toBeGreaterThan(0);
                expect(share).toBeGreaterThan(adoptedShare);
            }
        }), { numRuns: 300 });
    });
    test('weighted product: a low value weighs more than it costs points', () => {
        const problem = problemOf([60, 40], [
            [1, 0.1],
            [0.5, 0.5],
        ]);
        const ln5 = 0.4 * Math.log(5);
        const ln2 = 0.6 * Math.log(2);
        expect(crossChecks(problem).disagreements).toEqual([
            {
                method: 'weighted_product@1',
                kind: 'reversed',
                first: ['M2'],
                firstDiffers: true,
                above: 'M1',
                below: 'M2',
                criterion: 'C2',
                share: expect.closeTo(ln5 / (ln5 + ln2), 12),
                adoptedShare: expect.closeTo(16 / 46, 12),
            },
        ]);
    });
    test('weighted product: two products of zero are level, each for its own zeros', () => {
        const problem = problemOf([50, 50], [
            [0, 0],
            [0.25, 0],
        ]);
        expect(disagreementOf(problem, 'weighted_product')).toMatchObject({
            kind: 'tied',
            above: 'M2',
            below: 'M1',
            criterion: 'C2',
        });
    });
    test('weighted product: a zero cannot be made up for, and is named', () => {
        const problem = problemOf([10, 90], [
            [0, 1],
            [0.2, 0.2],
        ]);
        expect(crossChecks(problem).zeroed).toEqual(['M1']);
        expect(disagreementOf(problem, 'weighted_product')).toMatchObject({
            above: 'M1',
            below: 'M2',
            criterion: 'C1',
        });
    });
    test('VIKOR and minimax regret: the one criterion on which the first falls far short', () => {
        const problem = problemOf([50, 25, 25], [
            [0, 1, 1],
            [0.5, 0.4, 0.5],
        ]);
        for (const method of ['vikor', 'minimax_regret'])
            expect(disagreementOf(problem, method), method).toMatchObject({
                kind: 'reversed',
                above: 'M1',
                below: 'M2',
                criterion: 'C1',
            });
    });
    test('PROMETHEE: a small lead counts as much as a large one', () => {
        const problem = problemOf([40, 30, 30], [
            [0.9, 0.4, 0.4],
            [0.1, 0.5, 0.5],
        ]);
        expect(disagreementOf(problem, 'promethee')).toMatchObject({
            first: ['M2'],
            above: 'M1',
            below: 'M2',
            criterion: 'C2',
            share: 0.3,
        });
    });
    test('TOPSIS: the heavy criterion counts squared', () => {
        const problem = problemOf([60, 20, 20], [
            [0.4, 1, 1],
            [1, 0, 0.1],
        ]);
        expect(disagreementOf(problem, 'topsis')).toMatchObject({
            kind: 'reversed',
            above: 'M1',
            below: 'M2',
            criterion: 'C1',
        });
    });
});
test('tau-b is 1 where all agree, and null where all models are level', () => {
    const agreed = problemOf([100], [[1], [0.5], [0.2]]);
    expect(crossChecks(agreed).checks.map(({ tauB }) => tauB)).toEqual([1, 1, 1, 1, 1]);
    for (const level of [problemOf([100], [[1], [1]]), problemOf([100], [[0.5]])])
        expect(crossChecks(level).checks.map(({ tauB }) => tauB)).toEqual([null, null, null, null, null]);
});
test('PROMETHEE I names the pairs it cannot compare', () => {
    const [specialist, allRound] = [
        [1, 0],
        [0.5, 0.5],
    ];
    const problem = problemOf([50, 50], [[...specialist], [...allRound], [...allRound]]);
    expect(crossChecks(problem).incomparable).toEqual([
        ['M1', 'M2'],
        ['M1', 'M3'],
    ]);
});
describe('refused, with the place', () => {
    const sound = problemOf([60, 40], [
        [1, 0],
        [0.5, 0.5],
    ]);
    const change = (fields) => () => crossChecks({ ...sound, ...fields });
    test.each([
        ['no models', change({ models: [], values: [] }), { code: 'empty', path: 'models' }],
        ['no criteria', change({ criteria: [], values: [[], []] }), { code: 'empty', path: 'criteria' }],
        ['two models of one name', change({ models: ['M1', 'M1'] }), { code: 'duplicate-id', path: 'models.1' }],
        [
            'weights that do not sum to 100',
            change({ criteria: sound.criteria.map(each => ({ ...each, weight: 49 })) }),
            { code: 'weights-sum', params: { sum: 98, expected: 100 } },
        ],
        [
            'a value that is not known',
            change({
                values: [
                    [1, 0],
                    [null, 1],
                ],
            }),
            { code: 'not-finite', path: 'values.1.0' },
        ],
        [
            'a value beyond the scale',
            change({
                values: [
                    [1, 0],
                    [1, 1.5],
                ],
            }),
            { code: 'out-of-range', path: 'values.1.1', params: { value: 1.5, min: 0, max: 1 } },
        ],
        ['a row too few', change({ values: [[1, 0]] }), { code: 'shape', path: 'values' }],
        [
            'a threshold without a meaning',
            change({
                criteria: [sound.criteria[0], { ...sound.criteria[1], preference: { type: 'gaussian', s: 0 } }],
            }),
            { code: 'not-positive', path: 'criteria.1.preference.s' },
        ],
    ])('%s', (_, work, refusal) => {
        expect(refusalOf(work)).toMatchObject(refusal);
    });
});
