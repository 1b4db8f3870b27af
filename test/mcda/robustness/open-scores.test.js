import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScores, rankAdditive } from "../../../src/mcda/index.js";
import { levelIn, problems, slotsOf } from "../problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const openOf = (problem) => openScores(problem, rankAdditive(problem));
/** One assessor: a score is a cell. */
const lone = { models: 3, criteria: 2, assessors: 1, gaps: true, requirements: true, perFunction: false };
const isAt = (a, b) => a.model === b.model && a.criterion === b.criterion && a.fn === b.fn;
/** The cells that may still become anything; with `flagged`, also what is scored on a flagged criterion. */
const openCellsOf = (problem, flagged) => slotsOf(problem).filter(slot => {
    const score = problem.scores.find(each => isAt(each, slot));
    const isFlagged = problem.criteria.find(({ id }) => id === slot.criterion).flagged;
    return score?.state !== 'value' || (flagged && isFlagged);
});
const LEVELS = [1, 2, 3, 4, 5];
/** Every problem in which the open cells have a level, with those levels. */
function* worldsOf(problem, open) {
    const settled = problem.scores.filter(score => !open.some(cell => isAt(cell, score)));
    for (let n = 0; n < LEVELS.length ** open.length; n++) {
        const levels = open.map((_, k) => LEVELS[Math.floor(n / LEVELS.length ** k) % LEVELS.length]);
        yield {
            problem: { ...problem, scores: [...settled, ...open.map((cell, k) => levelIn(cell, levels[k]))] },
            levels,
        };
    }
}
const firstsIn = (problem) => rankAdditive(problem).ranking.flatMap(({ model, rank }) => (rank === 1 ? [model] : []));
function expectTrueOf(outlook, problem, open) {
    const ranks = new Map(problem.models.map(model => [model, new Set()]));
    const out = new Set();
    for (const world of worldsOf(problem, open)) {
        const { ranking, excluded } = rankAdditive(world.problem);
        for (const { model, rank } of ranking)
            ranks.get(model).add(rank);
        for (const { model } of excluded)
            out.add(model);
    }
    for (const { model, bestRank, worstRank, canBeOut } of outlook.models) {
        const found = [...ranks.get(model)];
        expect([bestRank, worstRank, canBeOut]).toEqual(found.length > 0 ? [Math.min(...found), Math.max(...found), out.has(model)] : [null, null, true]);
    }
    const always = problem.models.filter(model => !out.has(model) && [...ranks.get(model)].join() === '1');
    expect([...outlook.certainFirst].sort()).toEqual(always);
    expect([...outlook.possibleFirst].sort()).toEqual(problem.models.filter(model => ranks.get(model).has(1)));
}
describe('whatever the open scores become', () => {
    test('ranks, who is certain to be first and who can be are those of every world', () => {
        fc.assert(fc.property(problems(lone), problem => {
            const open = openCellsOf(problem, false);
            fc.pre(open.length <= 3);
            expectTrueOf(openOf(problem).missing, problem, open);
        }), { numRuns: 300 });
    });
    test('with the flagged criteria open as well', () => {
        fc.assert(fc.property(problems({ ...lone, models: 2 }), problem => {
            const open = openCellsOf(problem, true);
            fc.pre(open.length <= 4);
            expectTrueOf(openOf(problem).withFlagged, problem, open);
        }), { numRuns: 200 });
    });
    test('a range around a level counts', () => {
        const problem = problemOf({ scores: [scoreOf('M1', 3, { low: 2, high: 5 }), scoreOf('M2', 4)] });
        expect(openOf(problem).missing).toMatchObject({
            certainFirst: [],
            possibleFirst: ['M2', 'M1'],
            models: [
                { model: 'M2', low: 75, high: 75 },
                { model: 'M1', low: 25, high: 100 },
            ],
        });
    });
});
describe('what to collect first', () => {
    test('what decides who is first in any pair of worlds is said to', () => {
        fc.assert(fc.property(problems(lone), problem => {
            const open = openCellsOf(problem, false);
            fc.pre(open.length > 0 && open.length <= 3);
            const { collect } = openOf(problem);
            expect(collect).toHaveLength(open.length);
            const firsts = new Map();
            for (const world of worldsOf(problem, open))
                firsts.set(world.levels.join(), firstsIn(world.problem).sort().join());
            open.forEach((cell, k) => {
                const decides = [...firsts].some(([levels, first]) => LEVELS.some(level => {
                    const other = levels.split(',').with(k, String(level)).join();
                    return firsts.get(other) !== first;
                }));
                if (decides)
                    expect(collect.find(each => isAt(each, cell)).canChangeFirst).toBe(true);
            });
        }), { numRuns: 200 });
    });
    const criteria = [criterionOf({ weight: 70 }), criterionOf({ id: 'C2', weight: 30 })];
    const scored = [scoreOf('M1', 5), scoreOf('M2', 3), scoreOf('M3', 1), scoreOf('M1', 3, { criterion: 'C2' })];
    const problem = problemOf({ models: ['M1', 'M2', 'M3'], criteria, scores: scored });
    test('a score of one that stays behind or ahead whatever happens decides nothing', () => {
        // M1 85; M2 35 to 65; M3 0 to 30
        const { collect, missing } = openOf(problem);
        expect(missing.certainFirst).toEqual(['M1']);
        expect(collect).toEqual(['M2', 'M3'].map(model => ({
            ...{ model, criterion: 'C2', fn: null, state: 'missing', points: 30 },
            ...{ canExclude: false, canChangeFirst: false },
        })));
    });
    test('what can decide comes first, then what moves most points', () => {
        const scores = [
            scoreOf('M1', 3),
            scoreOf('M1', 3, { criterion: 'C2' }),
            scoreOf('M2', 3),
            scoreOf('M3', null),
        ];
        // M1 50; M2 35 to 65; M3 anything
        const { collect } = openOf({ ...problem, scores });
        expect(collect.map(({ model, criterion, state, points }) => [model, criterion, state, points])).toEqual([
            ['M3', 'C1', 'cannot-judge', 70],
            ['M2', 'C2', 'missing', 30],
            ['M3', 'C2', 'missing', 30],
        ]);
        expect(collect.every(({ canChangeFirst }) => canChangeFirst)).toBe(true);
    });
    test('a requirement makes a score decide even of a leader that no points can catch', () => {
        const limited = criteria.with(1, { ...criteria[1], requirement: { limit: 2, breach: 'exclude' } });
        const scores = [
            scoreOf('M1', 5),
            scoreOf('M2', 1),
            scoreOf('M3', 1),
            scoreOf('M2', 3, { criterion: 'C2' }),
        ];
        const { collect, missing } = openOf({ ...problem, criteria: limited, scores });
        expect(missing.certainFirst).toEqual([]);
        expect(collect[0]).toMatchObject({ model: 'M1', canExclude: true, canChangeFirst: true });
    });
});
describe('coverage', () => {
    const functions = [
        { id: 'F', weight: 3 },
        { id: 'G', weight: 1 },
    ];
    test('is counted in levels, and in weight that rests on known ones', () => {
        const criteria = [criterionOf({ weight: 60, functions }), criterionOf({ id: 'C2', weight: 40 })];
        const scores = [
            scoreOf('M1', 3, { fn: 'F' }),
            scoreOf('M1', null, { fn: 'G' }),
            scoreOf('M1', 4, { criterion: 'C2' }),
            scoreOf('M2', 4, { fn: 'F' }),
        ];
        expect(openOf(problemOf({ criteria, scores })).coverage).toEqual({
            ...{ cells: 6, known: 3, knownWeight: (85 + 45) / 2 },
            models: [
                { model: 'M1', knownWeight: 85 },
                { model: 'M2', knownWeight: 45 },
            ],
        });
    });
    test('leaves out what does not apply', () => {
        const scores = [
            scoreOf('M1', 3, { fn: 'F' }),
            scoreOf('M1', null, { fn: 'G', state: 'not-applicable' }),
            scoreOf('M2', 4, { fn: 'F' }),
            scoreOf('M2', 4, { fn: 'G' }),
        ];
        expect(openOf(problemOf({ criteria: [criterionOf({ functions })], scores })).coverage).toMatchObject({
            ...{ cells: 3, known: 3, knownWeight: 100 },
        });
    });
});
