import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, numbers, parseExpression } from "../../../src/mcda/expression/expression.js";
import { slopes, variable } from "../../../src/mcda/expression/slope.js";
const on = (text, low, high) => evaluate(parseExpression(text, ['x'], 'f'), slopes, [variable(low, high)]);
describe('values and slopes on a stretch', () => {
    test.each([
        ['2 * x + 1', [3, 5], [2, 2]],
        ['x ^ 2', [1, 4], [2, 4]],
        ['x ^ 3', [1, 8], [3, 12]],
        ['1 / x', [0.5, 1], [-1, -0.25]],
        ['x ^ -2', [0.25, 1], [-2, -0.25]],
        ['7 - x', [5, 6], [-1, -1]],
        ['min(x, 5)', [1, 2], [1, 1]],
        ['max(x, 1.5)', [1.5, 2], [0, 1]],
        ['abs(x - 1.5)', [0, 0.5], [-1, 1]],
        ['x ^ 0', [1, 1], [0, 0]],
    ])('%s between 1 and 2', (text, value, slope) => {
        const found = on(text, 1, 2);
        expect([found.value.low, found.value.high]).toEqual(value);
        expect([found.slope.low, found.slope.high]).toEqual(slope);
    });
    test('an even power turns at 0', () => {
        expect(on('x ^ 2', -1, 3)).toEqual({
            value: { low: 0, high: 9 },
            slope: { low: -2, high: 6 },
            bend: { low: 2, high: 2 },
        });
    });
    test('a root is infinitely steep at 0, and still defined', () => {
        const { value, slope } = on('sqrt(x)', 0, 4);
        expect(value).toEqual({ low: 0, high: 2 });
        expect(slope).toEqual({ low: 0.25, high: Number.POSITIVE_INFINITY });
        expect(on('0 * sqrt(x)', 0, 4).slope).toEqual({ low: 0, high: 0 });
    });
    test.each(['1 / (x - 1)', 'log(x - 1)', 'sqrt(x - 1)', '(x - 1) ^ x', '0 * log(x - 1)'])('%s is not defined everywhere between 0 and 2', text => {
        expect(on(text, 0, 2).value.low).toBeNaN();
    });
    test('hold every value and every difference quotient in between', () => {
        const texts = [
            'x ^ 3 - 2 * x',
            'exp(-x / 2) * (1 + x)',
            'log(x + 5) / sqrt(x + 4.5)',
            'min(x, 1 - x) * max(x, 0.25)',
            '2 ^ x - abs(x) ^ 1.5',
            'log10(x + 9) ^ 2',
            '(x + 5) ^ -1.5',
        ];
        const number = fc.double({ min: -4, max: 4, noNaN: true });
        fc.assert(fc.property(fc.constantFrom(...texts), fc.tuple(number, number, number, number), (text, four) => {
            const [low, a, b, high] = four.sort((p, q) => p - q);
            const { value, slope, bend } = on(text, low, high);
            const at = (x) => evaluate(parseExpression(text, ['x'], 'f'), numbers, [x]);
            for (const x of [low, a, b, high]) {
                expect(at(x)).toBeGreaterThanOrEqual(value.low - 1e-9);
                expect(at(x)).toBeLessThanOrEqual(value.high + 1e-9);
            }
            if (b - a < 1e-3)
                return;
            const quotient = (at(b) - at(a)) / (b - a);
            expect(quotient).toBeGreaterThanOrEqual(slope.low - 1e-9);
            expect(quotient).toBeLessThanOrEqual(slope.high + 1e-9);
            if (Number.isNaN(bend.low))
                return;
            const [slopeA, slopeB] = [on(text, a, a).slope, on(text, b, b).slope];
            expect((slopeB.low - slopeA.low) / (b - a)).toBeGreaterThanOrEqual(bend.low - 1e-6);
            expect((slopeB.low - slopeA.low) / (b - a)).toBeLessThanOrEqual(bend.high + 1e-6);
        }));
    });
});
