import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearPoints, rankAdditive, } from "../../src/mcda/index.js";
import { levelIn, problems } from "./problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "./problem-of.js";
const rankedOf = (problem, model) => rankAdditive(problem).ranking.find(ranked => ranked.model === model);
const orderOf = (problem) => rankAdditive(problem).ranking.map(({ model, rank }) => [model, rank]);
const byModel = (problem) => Object.fromEntries(rankAdditive(problem).ranking.map(({ model, total, rank }) => [model, { total, rank }]));
const twoFunctions = ['F', 'G'].map(id => ({ id, weight: 1 }));
const onFunctions = (model, f, g) => [
    scoreOf(model, f, { fn: 'F' }),
    scoreOf(model, g, { fn: 'G' }),
];
const notApplicable = (model, fn) => scoreOf(model, null, { fn, state: 'not-applicable' });
describe('a total', () => {
    test('is the sum of weight times value, in points of 100', () => {
        const criteria = [
            criterionOf({ weight: 60 }),
            criterionOf({ id: 'C2', weight: 40, direction: 'min', points: linearPoints(90, 15) }),
        ];
        const scores = [scoreOf('M1', 4), scoreOf('M1', 45, { criterion: 'C2' })];
        const m1 = rankedOf(problemOf({ models: ['M1'], criteria, scores }), 'M1');
        expect(m1.contributions.map(({ points }) => points)).toEqual([45, 24]);
        expect(m1).toMatchObject({ total: 69, low: 69, high: 69, rank: 1 });
    });
    test('rises with any level that becomes better, and its rank does not fall', () => {
        fc.assert(fc.property(problems(), fc.nat(), (problem, pick) => {
            const index = pick % problem.scores.length;
            const { model, criterion, value } = problem.scores[index];
            const { direction } = problem.criteria.find(({ id }) => id === criterion);
            const better = Math.min(5, Math.max(1, value + (direction === 'max' ? 1 : -1)));
            const scores = problem.scores.map((score, i) => (i === index ? { ...score, value: better } : score));
            const [before, after] = [rankedOf(problem, model), rankedOf({ ...problem, scores }, model)];
            expect(after.total).toBeGreaterThanOrEqual(before.total - 1e-9);
            expect(after.rank).toBeLessThanOrEqual(before.rank);
        }));
    });
    test('does not depend on the order of models, criteria or scores', () => {
        fc.assert(fc.property(problems({ gaps: true, ranges: true }), problem => {
            const turned = {
                ...problem,
                models: problem.models.toReversed(),
                criteria: problem.criteria.toReversed(),
                scores: problem.scores.toReversed(),
            };
            const [one, other] = [byModel(problem), byModel(turned)];
            for (const model of problem.models) {
                expect(other[model].rank).toBe(one[model].rank);
                expect(other[model].total ?? -1).toBeCloseTo(one[model].total ?? -1, 9);
            }
        }));
    });
    test('is left alone by a change of unit: the level scale with its anchors', () => {
        const unit = fc.record({
            factor: fc.integer({ min: 1, max: 60 }),
            shift: fc.integer({ min: -9, max: 9 }),
        });
        fc.assert(fc.property(problems({ gaps: true, ranges: true }), unit, (problem, { factor, shift }) => {
            const to = (level) => factor * level + shift;
            const scaled = {
                ...problem,
                criteria: problem.criteria.map(criterion => ({
                    ...criterion,
                    points: criterion.points.map(([level, value]) => [to(level), value]),
                })),
                scores: problem.scores.map(score => ({
                    ...score,
                    value: score.value && to(score.value),
                    low: score.low && to(score.low),
                    high: score.high && to(score.high),
                })),
            };
            const [one, other] = [byModel(problem), byModel(scaled)];
            for (const model of problem.models) {
                expect(other[model].rank).toBe(one[model].rank);
                expect(other[model].total ?? -1).toBeCloseTo(one[model].total ?? -1, 9);
            }
        }));
    });
});
describe('another model in the list', () => {
    test('never changes the order or the totals of those that were there', () => {
        fc.assert(fc.property(problems({ gaps: true, models: 4 }), problem => {
            const [dropped, ...rest] = problem.models;
            fc.pre(rest.length > 0);
            const scores = problem.scores.filter(({ model }) => model !== dropped);
            const without = byModel({ ...problem, models: rest, scores });
            const withIt = byModel(problem);
            for (const a of rest) {
                expect(withIt[a].total).toBe(without[a].total);
                for (const b of rest) {
                    const [ranksWith, ranksWithout] = [withIt, without].map(by => [by[a].rank, by[b].rank]);
                    if ([...ranksWith, ...ranksWithout].includes(null))
                        continue;
                    expect(Math.sign(ranksWith[0] - ranksWith[1])).toBe(Math.sign(ranksWithout[0] - ranksWithout[1]));
                }
            }
        }));
    });
    test('that is worse on everything changes no rank at all', () => {
        fc.assert(fc.property(problems(), fc.nat(), (problem, pick) => {
            const worse = (score) => {
                const { direction } = problem.criteria.find(({ id }) => id === score.criterion);
                return { ...score, model: 'worse', value: direction === 'max' ? 1 : 5 };
            };
            const twin = problem.models[pick % problem.models.length];
            const added = problem.scores.filter(({ model }) => model === twin).map(worse);
            const models = [...problem.models, 'worse'];
            const after = byModel({ ...problem, models, scores: [...problem.scores, ...added] });
            const before = byModel(problem);
            for (const model of problem.models)
                expect(after[model]).toEqual(before[model]);
        }));
    });
});
describe('a missing score', () => {
    test('is not a zero: the total stays open, between the ends of the scale', () => {
        const criteria = [criterionOf({ weight: 70 }), criterionOf({ id: 'C2', weight: 30 })];
        const scores = [scoreOf('M1', 5), scoreOf('M2', 5), scoreOf('M2', 1, { criterion: 'C2' })];
        const { ranking } = rankAdditive(problemOf({ criteria, scores }));
        const [m1, m2] = ['M1', 'M2'].map(id => ranking.find(({ model }) => model === id));
        expect(m1).toMatchObject({ total: null, low: 70, high: 100, rank: 1, bestRank: 1, worstRank: 1 });
        expect(m2).toMatchObject({ total: 70, rank: null, bestRank: 1, worstRank: 2 });
    });
    test('is no different for an abstention', () => {
        const [missing, abstained] = [[], [scoreOf('M1', null)]].map(scores => rankedOf(problemOf({ models: ['M1'], scores }), 'M1'));
        expect(abstained).toEqual(missing);
    });
    test('on a criterion without weight leaves the total known', () => {
        const criteria = [criterionOf(), criterionOf({ id: 'C2', weight: 0 })];
        expect(rankedOf(problemOf({ models: ['M1'], criteria, scores: [scoreOf('M1', 3)] }), 'M1').total).toBe(50);
    });
    test('ranks are given as far as no missing score can change them', () => {
        const criteria = [criterionOf({ weight: 90 }), criterionOf({ id: 'C2', weight: 10 })];
        const scores = [scoreOf('M1', 1), scoreOf('M2', 5)];
        expect(orderOf(problemOf({ criteria, scores }))).toEqual([
            ['M2', 1],
            ['M1', 2],
        ]);
    });
    test('whatever it becomes, total and rank lie in the intervals given', () => {
        const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 });
        fc.assert(fc.property(problems({ gaps: true, notApplicable: true, ranges: true }), levels, (problem, draws) => {
            const open = rankAdditive(problem);
            const filled = rankAdditive({ ...problem, scores: filling(problem, draws) });
            for (const { model, low, high, bestRank, worstRank } of open.ranking) {
                const { total, rank } = filled.ranking.find(ranked => ranked.model === model);
                if (total === null)
                    continue;
                expect(total).toBeGreaterThanOrEqual(low - 1e-9);
                expect(total).toBeLessThanOrEqual(high + 1e-9);
                if (rank === null)
                    continue;
                expect(rank).toBeGreaterThanOrEqual(bestRank);
                expect(rank).toBeLessThanOrEqual(worstRank);
            }
        }), { numRuns: 300 });
    });
});
/** Every range narrowed to a level inside it, every open cell that applies given a level. */
function filling(problem, draws) {
    let next = 0;
    const between = (low, high) => low + draws[next++ % draws.length] * (high - low);
    const open = rankAdditive(problem).cells.filter(({ state }) => state === 'missing' || state === 'cannot-judge');
    const isOpen = (score) => open.some(c => c.model === score.model && c.criterion === score.criterion && c.fn === score.fn);
    return [
        ...problem.scores
            .filter(score => !isOpen(score))
            .map(score => score.value === null
            ? score
            : levelIn(score, between(score.low ?? score.value, score.high ?? score.value))),
        ...open.map(({ model, criterion, fn }) => levelIn({ model, criterion, fn, assessor: problem.assessors[0] }, between(1, 5))),
    ];
}
describe('functions', () => {
    const across = (combine, ...scores) => rankedOf(problemOf({ models: ['M1'], criteria: [criterionOf({ functions: twoFunctions, combine })], scores }), 'M1');
    test('combine as a mean or as the weakest link', () => {
        expect(across('mean', ...onFunctions('M1', 5, 2)).total).toBe(62.5);
        expect(across('min', ...onFunctions('M1', 5, 2)).total).toBe(25);
    });
    test('weigh in the mean as told, and not at all with a weight of 0', () => {
        const weighted = (f, g) => rankedOf(problemOf({
            models: ['M1'],
            criteria: [
                criterionOf({
                    functions: [
                        { id: 'F', weight: f },
                        { id: 'G', weight: g },
                    ],
                }),
            ],
            scores: onFunctions('M1', 5, 1),
        }), 'M1').total;
        expect(weighted(3, 1)).toBe(75);
        expect(weighted(1, 0)).toBe(100);
    });
    test('the weakest link is never better than the mean', () => {
        fc.assert(fc.property(problems({ models: 1 }), problem => {
            const as = (combine) => rankedOf({ ...problem, criteria: problem.criteria.map(c => ({ ...c, combine })) }, 'M1').total;
            expect(as('min')).toBeLessThanOrEqual(as('mean') + 1e-9);
        }));
    });
    test('a function to which a criterion does not apply is left out of the mean', () => {
        const scores = [scoreOf('M1', 4, { fn: 'F' }), notApplicable('M1', 'G')];
        expect(across('mean', ...scores)).toMatchObject({ total: 75, low: 75, high: 75 });
    });
    test('a criterion that applies nowhere leaves the total open, and is not a zero', () => {
        const nowhere = across('mean', notApplicable('M1', 'F'), notApplicable('M1', 'G'));
        expect(nowhere).toMatchObject({ total: null, low: 0, high: 100 });
    });
    test('one function missing leaves only its share open', () => {
        expect(across('mean', scoreOf('M1', 5, { fn: 'F' }))).toMatchObject({ total: null, low: 50, high: 100 });
        expect(across('min', scoreOf('M1', 3, { fn: 'F' }))).toMatchObject({ total: null, low: 0, high: 50 });
    });
    test('the weakest link is known once one function is at the bottom', () => {
        expect(across('min', scoreOf('M1', 1, { fn: 'F' }))).toMatchObject({ total: 0, low: 0, high: 0, rank: 1 });
    });
});
describe('a knock-out', () => {
    const requirement = { limit: 2, breach: 'exclude' };
    const problem = problemOf({
        models: ['M1', 'M2', 'M3'],
        criteria: [criterionOf({ weight: 40, requirement }), criterionOf({ id: 'C2', weight: 60 })],
        scores: [
            ...[1, 3, 4].map((level, i) => scoreOf(`M${i + 1}`, level)),
            ...[5, 3, 2].map((level, i) => scoreOf(`M${i + 1}`, level, { criterion: 'C2' })),
        ],
    });
    test('takes a model out of the ranking and shows it apart, with its breach and its total', () => {
        const { ranking, excluded } = rankAdditive(problem);
        expect(ranking.map(({ model, rank }) => [model, rank])).toEqual([
            ['M2', 1],
            ['M3', 2],
        ]);
        expect(excluded).toMatchObject([
            { model: 'M1', total: 60, breaches: [{ criterion: 'C1', level: 1, limit: 2 }] },
        ]);
    });
    test('that only reports leaves the ranking alone', () => {
        const criteria = [
            { ...problem.criteria[0], requirement: { ...requirement, breach: 'report' } },
            problem.criteria[1],
        ];
        const { ranking, excluded } = rankAdditive({ ...problem, criteria });
        expect(excluded).toEqual([]);
        expect(ranking[0]).toMatchObject({ model: 'M1', rank: 1, breaches: [{ effect: 'report' }] });
    });
    test('never adds or takes points: the totals are those without it', () => {
        fc.assert(fc.property(problems({ requirements: true, gaps: true }), any => {
            const { ranking, excluded } = rankAdditive(any);
            const free = byModel({ ...any, criteria: any.criteria.map(c => ({ ...c, requirement: null })) });
            expect(ranking.length + excluded.length).toBe(any.models.length);
            for (const { model, total } of [...ranking, ...excluded])
                expect(total).toBe(free[model].total);
        }));
    });
    test('may take out every model', () => {
        const scores = problem.models.flatMap(model => [
            scoreOf(model, 1),
            scoreOf(model, 5, { criterion: 'C2' }),
        ]);
        expect(rankAdditive({ ...problem, scores })).toMatchObject({ ranking: [], closeCalls: [] });
    });
});
describe('ties and close calls', () => {
    const withTotals = (margin, ...levels) => rankAdditive(problemOf({
        models: levels.map((_, i) => `M${i + 1}`),
        criteria: [criterionOf({ points: linearPoints(0, 100) })],
        closeCallMargin: margin,
        scores: levels.map((level, i) => scoreOf(`M${i + 1}`, level)),
    }));
    test('equal totals share a rank, in the order in which the models were proposed', () => {
        const { ranking, closeCalls } = withTotals(0, 40, 60, 60);
        expect(ranking.map(({ model, rank }) => [model, rank])).toEqual([
            ['M2', 1],
            ['M3', 1],
            ['M1', 3],
        ]);
        expect(closeCalls).toEqual([{ models: ['M2', 'M3'], difference: 0, tie: true }]);
    });
    test('sums that differ by rounding only are equal', () => {
        const criteria = [10, 20, 70].map((weight, j) => criterionOf({ id: `C${j + 1}`, weight, points: linearPoints(0, 1) }));
        const levels = (model, ...three) => three.map((level, j) => scoreOf(model, level, { criterion: `C${j + 1}` }));
        const scores = [...levels('M1', 0.1, 0.2, 0.3), ...levels('M2', 0.5, 0, 0.3)];
        expect(orderOf(problemOf({ criteria, scores }))).toEqual([
            ['M1', 1],
            ['M2', 1],
        ]);
    });
    test('closer than the margin is a close call; exactly the margin is not', () => {
        expect(withTotals(2, 50, 51, 53).closeCalls).toEqual([
            { models: ['M2', 'M1'], difference: 1, tie: false },
        ]);
    });
    test('a model whose total is not known yet does not hide a close call between its neighbours', () => {
        const problem = problemOf({
            models: ['M1', 'M2', 'M3'],
            closeCallMargin: 5,
            criteria: [criterionOf({ points: linearPoints(0, 100) })],
            scores: [scoreOf('M1', 51), scoreOf('M3', 50)],
        });
        expect(rankAdditive(problem).closeCalls).toMatchObject([{ models: ['M1', 'M3'] }]);
    });
});
test('the tables hold the whole calculation', () => {
    const functions = [
        { id: 'F', weight: 3 },
        { id: 'G', weight: 1 },
    ];
    const criteria = [criterionOf({ weight: 60 }), criterionOf({ id: 'C2', weight: 40, functions })];
    const scores = [scoreOf('M1', 4), ...onFunctions('M1', 5, 1).map(score => ({ ...score, criterion: 'C2' }))];
    const { tables } = rankAdditive(problemOf({ models: ['M1'], criteria, scores }));
    expect(Object.fromEntries(tables.map(({ id, cells }) => [id, cells]))).toEqual({
        levels: [[4]],
        'levels:C2': [[5, 1]],
        'values:C2': [[1, 0]],
        'weights:C2': [[3, 1]],
        values: [[0.75, 0.75]],
        weights: [[60, 40]],
        points: [[45, 30]],
        totals: [[75, 75, 75]],
    });
});
test('the same problem gives the same bytes', () => {
    fc.assert(fc.property(problems({ gaps: true, notApplicable: true, requirements: true, ranges: true }), problem => {
        expect(JSON.stringify(rankAdditive(structuredClone(problem)))).toBe(JSON.stringify(rankAdditive(problem)));
    }));
});
