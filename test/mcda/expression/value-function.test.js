import { describe, expect, test } from 'vitest';
import { checkCurve, checkValueFunction, curveOf, } from "../../../src/mcda/expression/value-function.js";
import { nationalOf, rankAdditive } from "../../../src/mcda/index.js";
import { levelEnds, linearPoints, valueAt, valueRange } from "../../../src/mcda/value.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
import { refusalOf } from "../refusal-of.js";
const square = { kind: 'expression', expression: '((90 - x) / 75) ^ 2', from: 15, to: 90 };
const values = (fn, levels) => levels.map(level => valueAt(curveOf(fn), level));
describe('the value of a level', () => {
    test('on a straight line from worst to best', () => {
        expect(values({ kind: 'linear', worst: 90, best: 15 }, [10, 15, 45, 90, 100])).toEqual([1, 1, 0.6, 0, 0]);
    });
    test('on straight lines between points, as for arrival times that matter most within half an hour', () => {
        const points = [
            [15, 1],
            [30, 0.8],
            [90, 0],
        ];
        expect(values({ kind: 'piecewise', points }, [22.5, 30, 60])).toEqual([0.9, 0.8, 0.4]);
    });
    test('on an ordinal scale with a value per level; a mean of two judgements lies between them', () => {
        const levels = [
            [1, 0],
            [2, 0.1],
            [3, 0.5],
            [4, 1],
        ];
        expect(values({ kind: 'levels', levels }, [1, 2, 3, 3.5, 4])).toEqual([0, 0.1, 0.5, 0.75, 1]);
    });
    test('by an expression, which keeps its end values beyond its scale', () => {
        expect(values(square, [0, 15, 52.5, 90, 120])).toEqual([1, 1, 0.25, 0, 0]);
        expect(levelEnds(curveOf(square))).toEqual([15, 90]);
        expect(valueRange(curveOf(square))).toEqual([0, 1]);
        expect(valueRange(curveOf(square), 52.5, 200)).toEqual([0, 0.25]);
    });
    test('is within [0,1] also where an expression passes it by rounding', () => {
        expect(valueAt({ expression: '1 + 1e-12 * x', from: 0, to: 1 }, 1)).toBe(1);
        expect(valueAt({ expression: '1e-12 * x - 1e-12', from: 0, to: 1 }, 0)).toBe(0);
    });
});
describe('a value function is refused', () => {
    test.each([
        [
            'when worst and best do not go with the direction',
            { kind: 'linear', worst: 5, best: 1 },
            'max',
            { code: 'scale-direction', path: 'v', params: { direction: 'max', worst: 5, best: 1 } },
        ],
        [
            'when worst is best',
            { kind: 'linear', worst: 5, best: 5 },
            'min',
            { code: 'scale-direction', path: 'v' },
        ],
        [
            'when points go the wrong way',
            { kind: 'piecewise', points: [[1, 0], [2, 0.5], [3, 0.4]] }, // biome-ignore format: a table
            'max',
            { code: 'out-of-range', path: 'v.points.2.1', params: { value: 0.4, min: 0.5, max: 1 } },
        ],
        [
            'when the value of a level is above 1',
            { kind: 'levels', levels: [[1, 0], [2, 1.5]] }, // biome-ignore format: a table
            'max',
            { code: 'out-of-range', path: 'v.levels.1.1' },
        ],
        [
            'when levels are not in order',
            { kind: 'levels', levels: [[2, 0], [1, 1]] }, // biome-ignore format: a table
            'max',
            { code: 'points-order', path: 'v.levels.1' },
        ],
        ['without levels', { kind: 'levels', levels: [] }, 'max', { code: 'empty', path: 'v.levels' }],
        [
            'when its expression goes the wrong way',
            { ...square, expression: '1 - ((x - 15) / 75 - 0.5) ^ 2' },
            'min',
            {
                code: 'value-not-monotone',
                path: 'v.expression',
                params: { direction: 'min', level: 15, value: 0.75, next: 52.5, nextValue: 1 },
            },
        ],
        [
            'when its expression leaves [0,1], at the first end that does',
            { ...square, expression: '(100 - x) / 75' },
            'min',
            { code: 'value-outside', path: 'v.expression', params: { level: 15, value: 85 / 75 } },
        ],
        [
            'when its expression has no value somewhere',
            { ...square, expression: '1 / (x - 15)' },
            'min',
            { code: 'value-undefined', path: 'v.expression', params: { level: 15 } },
        ],
        [
            'when nothing can be proved',
            { kind: 'expression', expression: '0 / (x - 0.123456) ^ 2 + x', from: 0, to: 1 },
            'max',
            { code: 'value-undecided', path: 'v.expression' },
        ],
        [
            'when its scale has no length',
            { ...square, from: 90 },
            'min',
            { code: 'points-order', path: 'v.to', params: { level: 90, previous: 90 } },
        ],
        [
            'when its expression reads something else than x',
            { ...square, expression: '1 - minutes / 90' },
            'min',
            { code: 'expression-name', path: 'v.expression', params: { name: 'minutes', known: 'x' } },
        ],
    ])('%s', (_, fn, direction, refusal) => {
        expect(refusalOf(() => checkValueFunction(fn, direction, 'v'))).toMatchObject(refusal);
        // What was refused once is refused again: only proofs are remembered.
        expect(refusalOf(() => checkValueFunction(fn, direction, 'w')).code).toBe(refusal.code);
    });
    test('and accepted otherwise, each time it is asked', () => {
        for (const _ of [1, 2])
            checkValueFunction(square, 'min', 'v');
        checkValueFunction({ kind: 'linear', worst: 1, best: 5 }, 'max', 'v');
        checkCurve({ expression: '0.25 + x / 2', from: 0, to: 1 }, 'max', 'v');
        expect(refusalOf(() => checkValueFunction(square, 'max', 'v')).code).toBe('value-not-monotone');
    });
});
describe('in a ranking', () => {
    const rankingWith = (points) => {
        const criterion = criterionOf({ direction: 'min', points, flagged: true });
        const scores = [scoreOf('M1', 52.5, { low: 15, high: 90 }), scoreOf('M2', 33.75), scoreOf('M3', 90)];
        const problem = problemOf({ models: ['M1', 'M2', 'M3'], criteria: [criterion], scores });
        return { problem, base: rankAdditive(problem) };
    };
    test('an expression gives values, ranges and what national change can do', () => {
        const { problem, base } = rankingWith(curveOf(square));
        expect(base.ranking.map(({ model, total, low, high }) => [model, total, low, high])).toEqual([
            ['M2', 56.25, 56.25, 56.25],
            ['M1', 25, 0, 100],
            ['M3', 0, 0, 0],
        ]);
        const [flagged] = nationalOf(problem, base).criteria;
        expect(flagged.atBest.map(({ total }) => total)).toEqual([100, 100, 100]);
        expect(flagged.canChangeFirst).toBe(true);
    });
    test('an expression that is a straight line ranks as the straight line does', () => {
        const line = { expression: '(90 - x) / 75', from: 15, to: 90 };
        expect(rankingWith(line).base).toEqual(rankingWith(linearPoints(90, 15)).base);
    });
    test('an expression that goes the wrong way is refused at its place in the problem', () => {
        expect(refusalOf(() => rankingWith({ expression: 'x / 90', from: 15, to: 90 }))).toMatchObject({
            code: 'value-not-monotone',
            path: 'criteria.0.points.expression',
        });
    });
});
