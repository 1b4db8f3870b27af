import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalOf, rankAdditive } from "../../src/mcda/index.js";
import { levelIn, problems } from "./problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "./problem-of.js";
const nationalPart = (problem) => nationalOf(problem, rankAdditive(problem));
const firstsOf = (problem) => rankAdditive(problem)
    .ranking.filter(({ rank }) => rank === 1)
    .map(({ model }) => model)
    .sort()
    .join();
/** Every problem that differs only in levels (1, 3 or 5) of scores on the given criteria. */
function* worldsOf(problem, open) {
    const moving = problem.scores.flatMap(({ criterion, state }, i) => state === 'value' && open.includes(criterion) ? [i] : []);
    const levels = [1, 3, 5];
    for (let n = 0; n < levels.length ** moving.length; n++) {
        const scores = [...problem.scores];
        moving.forEach((index, k) => {
            const level = levels[Math.floor(n / levels.length ** k) % levels.length];
            scores[index] = levelIn(scores[index], level);
        });
        yield { ...problem, scores };
    }
}
const small = { models: 3, criteria: 3, assessors: 1 };
const flaggedIds = (problem) => problem.criteria.filter(c => c.flagged).map(({ id }) => id);
describe('whether a national change can alter the first place', () => {
    const agreesWithBruteForce = (problem) => {
        const now = firstsOf(problem);
        for (const { criterion, canChangeFirst } of nationalPart(problem).criteria) {
            const changed = [...worldsOf(problem, [criterion])].some(world => firstsOf(world) !== now);
            expect(canChangeFirst, criterion).toBe(changed);
        }
    };
    test('by points: exactly what trying every level finds', () => {
        fc.assert(fc.property(problems({ ...small, perFunction: false }), agreesWithBruteForce), { numRuns: 300 });
    });
    test('across functions as well', () => {
        const few = { models: 2, criteria: 3, assessors: 1, notApplicable: true };
        fc.assert(fc.property(problems(few), problem => {
            fc.pre(rankAdditive(problem).ranking.every(({ total }) => total !== null));
            agreesWithBruteForce(problem);
        }), { numRuns: 100 });
    });
    test('or by a knock-out that takes a model out or lets one back in', () => {
        const withKnockOuts = problems({ ...small, perFunction: false, requirements: true });
        fc.assert(fc.property(withKnockOuts, agreesWithBruteForce), { numRuns: 500 });
    });
    test('a rival that can just draw level changes who is first', () => {
        const criteria = [criterionOf({ weight: 50, flagged: true }), criterionOf({ id: 'C2', weight: 50 })];
        const scores = [5, 1].flatMap((level, i) => ['C1', 'C2'].map(criterion => scoreOf(`M${i + 1}`, level, { criterion })));
        expect(nationalPart(problemOf({ criteria, scores }))).toMatchObject({
            criteria: [{ criterion: 'C1', canChangeFirst: true }],
            possibleFirst: ['M1', 'M2'],
        });
    });
    test('is not known as long as a total is not', () => {
        const criteria = [criterionOf({ weight: 50, flagged: true }), criterionOf({ id: 'C2', weight: 50 })];
        const part = nationalPart(problemOf({ criteria, scores: [scoreOf('M1', 3), scoreOf('M2', 3)] }));
        expect(part.criteria).toMatchObject([{ criterion: 'C1', canChangeFirst: null }]);
    });
});
describe('the models that can be first', () => {
    const agreesWithBruteForce = (problem) => {
        const found = new Set([...worldsOf(problem, flaggedIds(problem))].flatMap(w => firstsOf(w).split(',')));
        found.delete('');
        expect([...nationalPart(problem).possibleFirst].sort()).toEqual([...found].sort());
    };
    test('are those that some mix of levels on all flagged criteria together puts first', () => {
        const two = { ...small, criteria: 2, perFunction: false };
        fc.assert(fc.property(problems(two), agreesWithBruteForce), { numRuns: 100 });
        fc.assert(fc.property(problems({ ...two, requirements: true }), agreesWithBruteForce), { numRuns: 150 });
    });
    test('always hold the present leader', () => {
        fc.assert(fc.property(problems(), problem => {
            for (const { model, rank } of rankAdditive(problem).ranking)
                if (rank === 1)
                    expect(nationalPart(problem).possibleFirst).toContain(model);
        }));
    });
});
describe('the flagged share', () => {
    const criteria = [
        criterionOf({ weight: 40, flagged: true, developments: ['N1'] }),
        criterionOf({ id: 'C2', weight: 60 }),
    ];
    const scores = [
        scoreOf('M1', 5),
        scoreOf('M2', 1),
        scoreOf('M1', 2, { criterion: 'C2' }),
        scoreOf('M2', 4, { criterion: 'C2' }),
    ];
    test('is the weight on flagged criteria; without them the rest is worth 100 again', () => {
        const part = nationalPart(problemOf({ criteria, scores }));
        expect(part.flaggedShare).toBe(40);
        expect(part.without).toEqual({
            remainingWeight: 60,
            ranking: [
                { model: 'M2', total: 75, rank: 1 },
                { model: 'M1', total: 25, rank: 2 },
            ],
        });
    });
    test('each flagged criterion is shown at both ends of its scale', () => {
        const [open] = nationalPart(problemOf({ criteria, scores })).criteria;
        expect(open).toMatchObject({ criterion: 'C1', weight: 40, developments: ['N1'], canChangeFirst: true });
        expect(open.atBest).toEqual([
            { model: 'M2', total: 85, rank: 1 },
            { model: 'M1', total: 55, rank: 2 },
        ]);
        expect(open.atWorst.map(({ total }) => total)).toEqual([45, 15]);
        expect(open.perModel).toEqual([
            { model: 'M1', rankAtBest: 1, rankAtWorst: 2 },
            { model: 'M2', rankAtBest: 1, rankAtWorst: 2 },
        ]);
    });
    test('ends that are worth less than the whole scale count as such', () => {
        const modest = {
            ...criteria[0],
            points: [
                [1, 0.25],
                [5, 0.5],
            ],
        };
        const [open] = nationalPart(problemOf({ criteria: [modest, criteria[1]], scores })).criteria;
        expect([open.atBest, open.atWorst].map(places => places[0].total)).toEqual([65, 55]);
    });
    test('when all weight is flagged there is no ranking without', () => {
        const part = nationalPart(problemOf({ criteria: [criterionOf({ flagged: true })], scores: scores.slice(0, 2) }));
        expect(part).toMatchObject({ flaggedShare: 100, without: null });
    });
    test('when nothing is flagged nothing is open', () => {
        const part = nationalPart(problemOf({ criteria: [criterionOf()], scores: scores.slice(0, 2) }));
        expect(part).toMatchObject({ flaggedShare: 0, criteria: [], possibleFirst: ['M1'] });
    });
});
