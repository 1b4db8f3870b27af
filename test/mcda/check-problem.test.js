import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProblem } from "../../src/mcda/check-problem.js";
import { linearPoints } from "../../src/mcda/index.js";
import { problems } from "./problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "./problem-of.js";
import { refusalOf } from "./refusal-of.js";
const withCriterion = (fields) => problemOf({ criteria: [criterionOf(fields)] });
const withScore = (fields) => problemOf({ scores: [scoreOf('M1', 3, fields)] });
const weights = (...all) => problemOf({ criteria: all.map((weight, j) => criterionOf({ id: `C${j + 1}`, weight })) });
describe('a problem is refused, with the place, for', () => {
    test.each([
        ['no models', problemOf({ models: [] }), { code: 'empty', path: 'models' }],
        ['no criteria', problemOf({ criteria: [] }), { code: 'empty', path: 'criteria' }],
        [
            'a model twice',
            problemOf({ models: ['M1', 'M1'] }),
            { code: 'duplicate-id', path: 'models.1', params: { id: 'M1' } },
        ],
        [
            'a criterion twice',
            problemOf({ criteria: [criterionOf(), criterionOf()] }),
            { code: 'duplicate-id', path: 'criteria.1' },
        ],
        [
            'weights that sum to .99',
            weights(9, 90),
            { code: 'weights-sum', path: 'criteria', params: { sum: 99, expected: 100 } },
        ],
        ['weights that sum to 100.1', weights(10.1, 90), { code: 'weights-sum', params: { sum: 100.1 } }],
        [
            'a negative weight',
            weights(-1, 101),
            { code: 'weight-negative', path: 'criteria.0.weight', params: { weight: -1 } },
        ],
        [
            'a weight that is not a number',
            weights(Number.NaN, 100),
            { code: 'not-finite', path: 'criteria.0.weight' },
        ],
        [
            'a margin that is not a number',
            problemOf({ closeCallMargin: Number.NaN }),
            { code: 'not-finite', path: 'closeCallMargin' },
        ],
        [
            'a value above 1',
            withCriterion({
                points: [
                    [0, 0],
                    [1, 1.5],
                ],
            }),
            { code: 'out-of-range', path: 'criteria.0.points.1.1', params: { value: 1.5, min: 0, max: 1 } },
        ],
        [
            'values against the direction',
            withCriterion({ points: linearPoints(5, 1) }),
            { code: 'out-of-range', path: 'criteria.0.points.1.1' },
        ],
        [
            'levels that do not increase',
            withCriterion({
                points: [
                    [1, 0],
                    [1, 1],
                ],
            }),
            { code: 'points-order', path: 'criteria.0.points.1', params: { level: 1, previous: 1 } },
        ],
        ['no functions', withCriterion({ functions: [] }), { code: 'empty', path: 'criteria.0.functions' }],
        [
            'an unknown function',
            withCriterion({ functions: [{ id: 'X', weight: 1 }] }),
            { code: 'unknown-id', path: 'criteria.0.functions.0.id', params: { id: 'X' } },
        ],
        [
            'function weights of 0',
            withCriterion({ functions: [{ id: 'F', weight: 0 }] }),
            { code: 'weights-sum-zero', path: 'criteria.0.functions' },
        ],
        [
            'a function weight below 0',
            withCriterion({ functions: [{ id: 'F', weight: -1 }] }),
            { code: 'weight-negative' },
        ],
        [
            'a limit that is not a number',
            withCriterion({ requirement: { limit: Number.NaN, breach: 'report' } }),
            { code: 'not-finite', path: 'criteria.0.requirement.limit' },
        ],
        [
            'a limit per function that is not a number',
            withCriterion({ requirement: { limit: { F: Number.NaN }, breach: 'report' } }),
            { code: 'not-finite', path: 'criteria.0.requirement.limit.F' },
        ],
        [
            'a score of an unknown model',
            withScore({ model: 'M9' }),
            { code: 'unknown-id', path: 'scores.0.model', params: { id: 'M9' } },
        ],
        [
            'a score on an unknown criterion',
            withScore({ criterion: 'C9' }),
            { code: 'unknown-id', path: 'scores.0.criterion' },
        ],
        [
            'a score per function where it is per model',
            withScore({ fn: 'F' }),
            { code: 'unknown-id', path: 'scores.0.fn' },
        ],
        [
            'a score by somebody unknown',
            withScore({ assessor: 'A9' }),
            { code: 'unknown-id', path: 'scores.0.assessor' },
        ],
        [
            'two scores by one assessor in one cell',
            problemOf({ scores: [scoreOf('M1', 3), scoreOf('M1', 4)] }),
            { code: 'duplicate-id', path: 'scores.1' },
        ],
        [
            'a level that is not a number',
            withScore({ value: Number.NaN }),
            { code: 'not-finite', path: 'scores.0.value' },
        ],
        [
            'a level that could overflow',
            withScore({ value: 1e308 }),
            { code: 'overflow', path: 'scores.0.value', params: { limit: 1e100 } },
        ],
        [
            'an abstention with a level',
            withScore({ state: 'cannot-judge' }),
            { code: 'shape', path: 'scores.0.value' },
        ],
        [
            'a score without a level',
            withScore({ value: null, state: 'value' }),
            { code: 'shape', path: 'scores.0.value' },
        ],
        [
            'a level outside its own range',
            withScore({ low: 4, high: 5 }),
            { code: 'out-of-range', path: 'scores.0.value', params: { value: 3, min: 4, max: 5 } },
        ],
    ])('%s', (_, problem, refusal) => {
        expect(refusalOf(() => checkProblem(problem))).toMatchObject(refusal);
    });
});
test('what is sound passes', () => {
    const all = { gaps: true, notApplicable: true, requirements: true, ranges: true };
    fc.assert(fc.property(problems(all), problem => checkProblem(problem)));
});
test('weights in thirds sum to 100 but for rounding, and pass', () => {
    checkProblem(weights(100 / 3, 100 / 3, 100 / 3));
});
