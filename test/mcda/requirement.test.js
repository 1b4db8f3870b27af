import { describe, expect, test } from 'vitest';
import { cellsOf } from "../../src/mcda/cell.js";
import { linearPoints } from "../../src/mcda/index.js";
import { limitOf, testRequirements } from "../../src/mcda/requirement.js";
import { criterionOf, problemOf, scoreOf } from "./problem-of.js";
const arrival = criterionOf({
    id: 'BE1',
    direction: 'min',
    points: linearPoints(90, 15),
    functions: ['AC-Bz', 'HCC'].map(id => ({ id, weight: 1 })),
    requirement: { limit: { 'AC-Bz': 45, HCC: 30 }, breach: 'report' },
});
const minutes = (fn, value, assessor = 'A1') => scoreOf('M1', value, { criterion: 'BE1', fn, assessor });
function tested(criterion, ...scores) {
    const problem = problemOf({ functions: ['AC-Bz', 'HCC'], criteria: [criterion], scores });
    return testRequirements(problem, cellsOf(problem), 'M1');
}
describe('a requirement', () => {
    test('is tested per function: a mean within the norms can hide a breach', () => {
        const { breaches } = tested(arrival, minutes('AC-Bz', 20), minutes('HCC', 40));
        expect(breaches).toEqual([{ criterion: 'BE1', fn: 'HCC', limit: 30, level: 40, effect: 'report' }]);
    });
    test('at the limit is not a breach', () => {
        expect(tested(arrival, minutes('AC-Bz', 45), minutes('HCC', 30)).breaches).toEqual([]);
    });
    test('is tested on the aggregated level', () => {
        const scores = [minutes('HCC', 20, 'A1'), minutes('HCC', 44, 'A2')];
        expect(tested(arrival, ...scores).breaches).toMatchObject([{ fn: 'HCC', level: 32 }]);
    });
    test('without a level it is untested, not breached', () => {
        const { breaches, untested } = tested(arrival, minutes('AC-Bz', null));
        expect(breaches).toEqual([]);
        expect(untested.map(({ fn }) => fn)).toEqual(['AC-Bz', 'HCC']);
    });
    test('does not hold where the criterion does not apply', () => {
        const scores = [minutes('AC-Bz', 20), { ...minutes('HCC', null), state: 'not-applicable' }];
        expect(tested(arrival, ...scores)).toEqual({ breaches: [], untested: [] });
    });
    test('one limit holds for all functions; a function that is not named has none', () => {
        expect(limitOf({ ...arrival, requirement: { limit: 30, breach: 'exclude' } }, 'HCC')).toBe(30);
        expect(limitOf({ ...arrival, requirement: { limit: { HCC: 30 }, breach: 'exclude' } }, 'AC-Bz')).toBeNull();
        expect(limitOf(arrival, 'constructor')).toBeNull();
        expect(limitOf(criterionOf(), null)).toBeNull();
    });
    test('more is better: below the limit is a breach', () => {
        const skill = criterionOf({ requirement: { limit: 3, breach: 'exclude' } });
        const problem = problemOf({ criteria: [skill], scores: [scoreOf('M1', 2), scoreOf('M2', 3)] });
        const breaches = problem.models.map(model => testRequirements(problem, cellsOf(problem), model).breaches);
        expect(breaches.map(({ length }) => length)).toEqual([1, 0]);
    });
});
