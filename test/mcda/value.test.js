import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPoints, linearPoints, valueAt, valueRange } from "../../src/mcda/value.js";
import { refusalOf } from "./refusal-of.js";
/** Rising value functions on a few distinct levels. */
const rising = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 6 })
    .map(levels => levels.sort((a, b) => a - b))
    .map((levels) => levels.map((level, i) => [level, i / (levels.length - 1)]));
const level = fc.double({ min: -60, max: 60, noNaN: true });
describe('value functions', () => {
    test('a linear scale runs from worst to best, whichever is the larger', () => {
        expect(valueAt(linearPoints(1, 5), 4)).toBe(0.75);
        expect(valueAt(linearPoints(90, 15), 45)).toBe(0.6);
        expect([1, 5].map(x => valueAt(linearPoints(5, 1), x))).toEqual([1, 0]);
    });
    test('at a point the value is exactly that of the point', () => {
        fc.assert(fc.property(rising, fc.constantFrom('clamp', 'extrapolate'), (points, outside) => {
            for (const [x, value] of points)
                expect(valueAt(points, x, outside)).toBe(value);
        }));
    });
    test('a rising function never falls, and stays between its ends', () => {
        fc.assert(fc.property(rising, level, level, (points, a, b) => {
            const [low, high] = [valueAt(points, Math.min(a, b)), valueAt(points, Math.max(a, b))];
            expect(low).toBeLessThanOrEqual(high + 1e-12);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1 + 1e-12);
        }));
    });
    test('beyond the scale: clamped, or along the end segment', () => {
        const points = linearPoints(0, 10);
        expect([-5, 15].map(x => valueAt(points, x))).toEqual([0, 1]);
        expect([-5, 15].map(x => valueAt(points, x, 'extrapolate'))).toEqual([-0.5, 1.5]);
    });
    test('the range between two levels holds every value between them', () => {
        fc.assert(fc.property(rising, level, level, fc.double({ min: 0, max: 1, noNaN: true }), (points, a, b, t) => {
            const [low, high] = [Math.min(a, b), Math.max(a, b)];
            const [least, most] = valueRange(points, low, high);
            const value = valueAt(points, Math.min(high, low + t * (high - low)));
            expect(value).toBeGreaterThanOrEqual(least - 1e-12);
            expect(value).toBeLessThanOrEqual(most + 1e-12);
        }));
        expect(valueRange(linearPoints(90, 15))).toEqual([0, 1]);
        expect(valueRange(linearPoints(90, 15), 30, 45)).toEqual([0.6, 0.8]);
    });
    test.each([
        ['no points', [], 'empty', 'p'],
        ['one point', [[1, 0]], 'shape', 'p'],
        ['two equal levels', linearPoints(3, 3), 'points-order', 'p.1'],
        [
            'a level that is not a number',
            [
                [Number.NaN, 0],
                [1, 1],
            ],
            'not-finite',
            'p.0.0',
        ],
        [
            'an infinite value',
            [
                [0, 0],
                [1, Number.POSITIVE_INFINITY],
            ],
            'not-finite',
            'p.1.1',
        ],
    ])('%s: refused', (_, points, code, path) => {
        expect(refusalOf(() => checkPoints(points, 'p'))).toMatchObject({ code, path });
    });
});
