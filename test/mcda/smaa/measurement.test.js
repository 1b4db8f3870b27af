import { describe, expect, test } from 'vitest';
import { seededRandom } from "../../../src/mcda/seeded-random.js";
import { checkMeasurement, constantOf, drawerOf, extentOf, spreadOf, } from "../../../src/mcda/smaa/measurement.js";
import { normalsOf } from "../../../src/mcda/smaa/variates.js";
import { refusalOf } from "../refusal-of.js";
function drawn(measurement, count = 2000) {
    const random = seededRandom(5);
    return Array.from({ length: count }, drawerOf(measurement, random, normalsOf(random)));
}
describe('is refused', () => {
    test.each([
        [
            'a uniform that ends before it begins',
            { type: 'uniform', min: 2, max: 1 },
            { code: 'range-reversed', path: 'x', params: { min: 2, max: 1 } },
        ],
        [
            'a negative standard deviation',
            { type: 'normal', mean: 0, sd: -1 },
            { code: 'out-of-range', path: 'x.sd' },
        ],
        [
            'a truncation that ends before it begins',
            { type: 'normal', mean: 0, sd: 1, min: 1, max: 0 },
            { code: 'range-reversed', path: 'x' },
        ],
        [
            'a truncation where the normal has nothing to give',
            { type: 'normal', mean: 0, sd: 0.01, min: 1, max: 2 },
            { code: 'out-of-range', path: 'x.mean' },
        ],
        ['a shape of 0', { type: 'beta', alpha: 0, beta: 1 }, { code: 'out-of-range', path: 'x.alpha' }],
        ['a negative shape', { type: 'beta', alpha: 1, beta: -2 }, { code: 'out-of-range', path: 'x.beta' }],
        ['a choice out of nothing', { type: 'empirical', values: [] }, { code: 'empty', path: 'x.values' }],
    ])('%s', (_, measurement, refusal) => {
        expect(refusalOf(() => checkMeasurement(measurement, 'x'))).toMatchObject(refusal);
    });
});
test('what can have one value only is constant', () => {
    expect(constantOf({ type: 'exact', value: 3 })).toBe(3);
    expect(constantOf({ type: 'uniform', min: 3, max: 3 })).toBe(3);
    expect(constantOf({ type: 'normal', mean: 3, sd: 0 })).toBe(3);
    expect(constantOf({ type: 'empirical', values: [3, 3] })).toBe(3);
    expect(constantOf({ type: 'uniform', min: 3, max: 4 })).toBeNull();
    expect(constantOf({ type: 'empirical', values: [3, 4] })).toBeNull();
    expect(constantOf({ type: 'beta', alpha: 1, beta: 1 })).toBeNull();
});
test('draws stay where the distribution is', () => {
    for (const [measurement, min, max] of [
        [{ type: 'uniform', min: 2, max: 3 }, 2, 3],
        [{ type: 'normal', mean: 0.9, sd: 0.5, min: 0, max: 1 }, 0, 1],
        [{ type: 'normal', mean: 0, sd: 1, min: 0 }, 0, 6],
        [{ type: 'beta', alpha: 2, beta: 2 }, 0, 1],
    ]) {
        const numbers = drawn(measurement);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(min);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(max);
        expect(new Set(numbers).size).toBeGreaterThan(1900);
    }
});
test('a choice is made of all values as often', () => {
    const numbers = drawn({ type: 'empirical', values: [1, 1, 4] });
    expect(numbers.filter(x => x === 1).length / 2000).toBeCloseTo(2 / 3, 1);
    expect(new Set(numbers)).toEqual(new Set([1, 4]));
});
describe('through a value function', () => {
    const falling = [
        [0, 1],
        [10, 0],
    ];
    const bent = [
        [0, 0],
        [5, 0.9],
        [10, 1],
    ];
    test('a uniform or normal stays one on a straight line, also beyond its ends', () => {
        expect(spreadOf({ type: 'uniform', min: 8, max: 12 }, falling)).toEqual({
            kind: 'uniform',
            middle: 0,
            spread: expect.closeTo(0.2, 12),
        });
        expect(spreadOf({ type: 'normal', mean: 5, sd: 2 }, falling)).toEqual({
            kind: 'normal',
            middle: 0.5,
            spread: expect.closeTo(0.2, 12),
        });
        expect(spreadOf({ type: 'normal', mean: 5, sd: 2 }, null)).toEqual({
            kind: 'normal',
            middle: 5,
            spread: 2,
        });
    });
    test('what is fixed stays fixed, on any', () => {
        expect(spreadOf({ type: 'exact', value: 5 }, bent)).toEqual({ kind: 'fixed', middle: 0.9, spread: 0 });
    });
    test('nothing else has such a form', () => {
        expect(spreadOf({ type: 'uniform', min: 1, max: 9 }, bent)).toBeNull();
        expect(spreadOf({ type: 'normal', mean: 5, sd: 2, min: 0 }, null)).toBeNull();
        expect(spreadOf({ type: 'beta', alpha: 2, beta: 2 }, null)).toBeNull();
        expect(spreadOf({ type: 'empirical', values: [1, 2] }, null)).toBeNull();
    });
});
test('its extent says how large its numbers are', () => {
    expect(extentOf({ type: 'exact', value: -7 })).toEqual([-7]);
    expect(extentOf({ type: 'uniform', min: 1, max: 2 })).toEqual([1, 2]);
    expect(extentOf({ type: 'normal', mean: 1, sd: 2 })).toEqual([-1, 3]);
    expect(extentOf({ type: 'beta', alpha: 9, beta: 9 })).toEqual([0, 1]);
    expect(extentOf({ type: 'empirical', values: [4, 2] })).toEqual([4, 2]);
});
