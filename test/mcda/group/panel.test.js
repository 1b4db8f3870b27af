import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panelOf, rankAdditive, standingOf } from "../../../src/mcda/index.js";
import { placesWith } from "../../../src/mcda/national.js";
import { problems } from "../problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
/** The long way round: the ranking of a problem with the scores of some only, silent criteria put at 0. */
function longWayRound(problem, assessors) {
    const scores = problem.scores.filter(s => s.assessor === null || assessors.includes(s.assessor));
    const base = rankAdditive({ ...problem, scores, profiles: [], organisations: [] });
    const ranked = new Set(base.ranking.map(({ model }) => model));
    const silent = problem.criteria.filter(({ id }) => !scores.some(s => s.state === 'value' && s.criterion === id && ranked.has(s.model)));
    const criteria = silent.map(({ id }) => id);
    return {
        leftOut: { criteria, weight: silent.reduce((sum, { weight }) => sum + weight, 0) },
        ranking: placesWith(base, (_, criterion) => (criteria.includes(criterion) ? 0 : undefined)),
    };
}
const byModel = ({ ranking }) => Object.fromEntries(ranking.map(({ model, ...place }) => [model, place]));
const part = fc.tuple(problems({ gaps: true, notApplicable: true, requirements: true, ranges: true }), fc.subarray(['A1', 'A2', 'A3']));
describe('what some of the assessors find', () => {
    test('is what ranking their scores alone finds, to the last bit', () => {
        fc.assert(fc.property(part, ([problem, assessors]) => {
            const found = standingOf(problem, panelOf(problem), assessors);
            const expected = longWayRound(problem, assessors);
            expect(found.leftOut).toEqual(expected.leftOut);
            expect(byModel(found)).toEqual(byModel(expected));
        }), { numRuns: 200 });
    });
    test('under other weights is what the problem with these weights gives', () => {
        fc.assert(fc.property(part, ([problem, assessors]) => {
            const turned = problem.criteria.map(({ weight }) => weight).reverse();
            const weights = Object.fromEntries(problem.criteria.map(({ id }, j) => [id, turned[j]]));
            const criteria = problem.criteria.map((criterion, j) => ({ ...criterion, weight: turned[j] }));
            const other = { ...problem, criteria };
            expect(standingOf(problem, panelOf(problem), assessors, { weights })).toEqual(standingOf(other, panelOf(other), assessors));
        }));
    });
    test('ranks the models asked for, whether or not a requirement excludes them', () => {
        const criteria = [criterionOf({ requirement: { limit: 3, breach: 'exclude' } })];
        const problem = problemOf({ criteria, scores: [scoreOf('M1', 2), scoreOf('M2', 4)] });
        const standing = (models) => standingOf(problem, panelOf(problem), ['A1'], { models }).ranking;
        expect(standing()).toEqual([{ model: 'M2', total: 75, rank: 1 }]);
        expect(standing(['M1', 'M2'])).toMatchObject([{ model: 'M2' }, { model: 'M1', total: 25, rank: 2 }]);
    });
});
test('a panel of a problem that makes no sense is refused as its ranking is', () => {
    expect(() => panelOf(problemOf({ criteria: [criterionOf({ weight: 90 })] }))).toThrow('weights-sum');
});
