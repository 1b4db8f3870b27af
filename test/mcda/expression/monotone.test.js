import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, numbers, parseExpression } from "../../../src/mcda/expression/expression.js";
import { MONOTONE_TOLERANCE, monotonyOf } from "../../../src/mcda/expression/monotone.js";
const termOf = (text) => parseExpression(text, ['x'], 'f');
const monotony = (text, from, to, direction) => monotonyOf(termOf(text), from, to, direction);
describe('proved', () => {
    test.each([
        ['a straight line', '(x - 1) / 4', 1, 5, 'max'],
        ['a square, falling', '((90 - x) / 75) ^ 2', 15, 90, 'min'],
        ['a root, infinitely steep at its end', 'sqrt((x - 1) / 4)', 1, 5, 'max'],
        ['exponential (constant risk attitude)', '(1 - exp(-3 * (x - 1) / 4)) / (1 - exp(-3))', 1, 5, 'max'],
        ['logistic', '1 / (1 + exp(-(x - 50) / 10))', 0, 100, 'max'],
        ['an S that is flat at both ends', '3 * x ^ 2 - 2 * x ^ 3', 0, 1, 'max'],
        ['another', 'x ^ 2 / (x ^ 2 + (1 - x) ^ 2)', 0, 1, 'max'],
        ['a logarithm', 'log(x) / log(100)', 1, 100, 'max'],
        ['kinks', 'min(1, max(0, (90 - x) / 60))', 15, 90, 'min'],
        ['a constant', '0.5', 0, 1, 'max'],
        ['a steep but rising bump', 'x + 0.0001 * exp(-((x - 0.50123) * 10000) ^ 2)', 0, 1, 'max'],
    ])('%s: %s', (_, text, from, to, direction) => {
        const ends = [from, to].map(level => ({ level, value: evaluate(termOf(text), numbers, [level]) }));
        expect(monotony(text, from, to, direction)).toEqual({ kind: 'proved', ends });
    });
    test('whatever is proved holds between any two levels', () => {
        const coefficient = fc.integer({ min: -3, max: 3 });
        const cubic = fc
            .tuple(coefficient, coefficient, coefficient)
            .map(([a, b, c]) => `(${a}) * x + (${b}) * x ^ 2 + (${c}) * x ^ 3`);
        const level = fc.double({ min: 0, max: 1, noNaN: true });
        const kinds = new Set();
        fc.assert(fc.property(cubic, fc.array(level, { minLength: 20, maxLength: 20 }), (text, levels) => {
            const { kind } = monotony(text, 0, 1, 'max');
            kinds.add(kind);
            if (kind !== 'proved')
                return;
            const values = levels.sort((a, b) => a - b).map(x => evaluate(termOf(text), numbers, [x]));
            for (let i = 1; i < values.length; i++)
                expect(values[i] - values[i - 1]).toBeGreaterThanOrEqual(-MONOTONE_TOLERANCE);
        }));
        expect([...kinds].sort()).toEqual(['proved', 'refuted']);
    });
});
describe('refuted, with two levels that show it', () => {
    test('where it turns', () => {
        expect(monotony('1 - abs(x - 3) / 2', 1, 5, 'max')).toEqual({
            kind: 'refuted',
            points: [
                { level: 3, value: 1 },
                { level: 5, value: 0 },
            ],
        });
    });
    test('when the direction is the other one', () => {
        expect(monotony('x', 0, 1, 'min')).toEqual({
            kind: 'refuted',
            points: [
                { level: 0, value: 0 },
                { level: 1, value: 1 },
            ],
        });
    });
    test('a dip far narrower than the samples', () => {
        const found = monotony('x + 0.0002 * exp(-((x - 0.50123) * 10000) ^ 2)', 0, 1, 'max');
        expect(found).toMatchObject({ kind: 'refuted' });
        const [above, below] = found.points;
        expect(below.level).toBeGreaterThan(above.level);
        expect(below.value).toBeLessThan(above.value);
        expect(above.level).toBeCloseTo(0.50123, 3);
    });
});
test('a level without a value is named', () => {
    expect(monotony('1 / (x - 2)', 1, 5, 'min')).toEqual({ kind: 'undefined', level: 2 });
    expect(monotony('log(x)', 0, 1, 'max')).toEqual({ kind: 'undefined', level: 0 });
});
describe('undecided: no proof within the work allowed, and no counter-example', () => {
    test.each([
        ['an overflow between the samples', 'x + 0 / exp(800 * exp(-((x - 0.50123) * 100000) ^ 2))'],
        ['a pole between the samples', '1 / (x - 0.123456) ^ 2 * 0 + x'],
        [
            'terms that cancel out',
            'x ^ 7 - 7 * x ^ 6 + 21 * x ^ 5 - 35 * x ^ 4 + 35 * x ^ 3 - 21 * x ^ 2 + 7 * x',
        ],
    ])('%s', (_, text) => {
        const found = monotony(text, 0, 1, 'max');
        expect(found).toMatchObject({ kind: 'undecided' });
        const { from, to } = found;
        expect(from).toBeLessThan(to);
    });
});
