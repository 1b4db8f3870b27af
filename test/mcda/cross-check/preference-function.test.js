import { describe, expect, test } from 'vitest';
import { checkPreference, preferenceFor, } from "../../../src/mcda/cross-check/preference-function.js";
import { refusalOf } from "../refusal-of.js";
/** The six of Brans, Vincke & Mareschal (1986), at differences around their thresholds. */
test.each([
    [
        { type: 'usual' },
        [
            [0, 0],
            [1e-9, 1],
        ],
    ],
    [
        { type: 'u-shape', q: 2 },
        [
            [2, 0],
            [2.001, 1],
        ],
    ],
    [
        { type: 'v-shape', p: 4 },
        [
            [1, 0.25],
            [4, 1],
            [5, 1],
        ],
    ],
    [
        { type: 'level', q: 1, p: 3 },
        [
            [1, 0],
            [1.001, 0.5],
            [3, 0.5],
            [3.001, 1],
        ],
    ],
    [
        { type: 'linear', q: 1, p: 3 },
        [
            [1, 0],
            [2, 0.5],
            [3, 1],
            [4, 1],
        ],
    ],
    [
        { type: 'linear', q: 2, p: 2 },
        [
            [2, 0],
            [2.001, 1],
        ],
    ],
    [
        { type: 'gaussian', s: 5 },
        [
            [0, 0],
            [5, 1 - Math.exp(-0.5)],
        ],
    ],
])('%o', (fn, expected) => {
    for (const [difference, preference] of expected) {
        expect(preferenceFor(difference, fn)).toBeCloseTo(preference, 12);
        expect(preferenceFor(-difference, fn)).toBe(0);
    }
});
test('rounding takes no step: two thirds to one is not more than a third', () => {
    const fn = { type: 'u-shape', q: 1 / 3 };
    expect(1 - 2 / 3).toBeGreaterThan(1 / 3);
    expect(preferenceFor(1 - 2 / 3, fn, 1e-14)).toBe(0);
});
describe('a threshold without a meaning is refused at its place', () => {
    test.each([
        [
            'q above p',
            { type: 'linear', q: 3, p: 2 },
            { code: 'out-of-range', path: 'fn.q', params: { value: 3, min: 0, max: 2 } },
        ],
        ['a negative q', { type: 'u-shape', q: -1 }, { code: 'out-of-range', path: 'fn.q' }],
        ['a negative p', { type: 'level', q: 0, p: -1 }, { code: 'out-of-range', path: 'fn.p' }],
        ['s of 0', { type: 'gaussian', s: 0 }, { code: 'not-positive', path: 'fn.s' }],
    ])('%s', (_, fn, refusal) => {
        expect(refusalOf(() => checkPreference(fn, 'fn'))).toMatchObject(refusal);
    });
});
test.each([
    { type: 'v-shape', p: 0 },
    { type: 'linear', q: 0, p: 0 },
    { type: 'level', q: 0, p: 0 },
])('a threshold of 0 is no threshold: any difference counts in full (%o)', fn => {
    expect(() => checkPreference(fn, 'fn')).not.toThrow();
    expect([-1, 0, 0.01, 5].map(difference => preferenceFor(difference, fn))).toEqual([0, 0, 1, 1]);
});
