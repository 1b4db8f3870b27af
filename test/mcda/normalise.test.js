import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSTANT_COLUMN, normalise } from "../../src/mcda/normalise.js";
import { refusalOf } from "./refusal-of.js";
const column = (direction, numbers, how) => normalise({
    alternatives: numbers.map((_, i) => `A${i + 1}`),
    criteria: ['C1'],
    directions: [direction],
    matrix: numbers.map(x => [x]),
}, how).map(row => row[0]);
const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
const sound = [
    { kind: 'minmax', costRule: 'range' },
    { kind: 'minmax', costRule: 'complement' },
    { kind: 'max', costRule: 'complement' },
    { kind: 'max', costRule: 'reciprocal' },
    { kind: 'sum', costRule: 'complement' },
    { kind: 'sum', costRule: 'reciprocal' },
    { kind: 'vector', costRule: 'complement' },
];
describe.each(sound)('$kind with cost rule $costRule', how => {
    test('keeps the order of benefits and turns that of costs, within [0,1]', () => {
        fc.assert(fc.property(positive, numbers => {
            const [benefit, cost] = [column('max', numbers, how), column('min', numbers, how)];
            numbers.forEach((a, i) => {
                numbers.forEach((b, j) => {
                    expect(Math.sign(benefit[i] - benefit[j])).toBe(Math.sign(a - b));
                    expect(Math.sign(cost[i] - cost[j])).toBe(Math.sign(b - a));
                });
            });
            for (const r of [...benefit, ...cost]) {
                expect(r).toBeGreaterThanOrEqual(0);
                expect(r).toBeLessThanOrEqual(1);
            }
        }));
    });
    test('does not depend on the unit', () => {
        fc.assert(fc.property(positive, fc.integer({ min: 1, max: 1000 }), (numbers, factor) => {
            for (const direction of ['max', 'min']) {
                const scaled = column(direction, numbers.map(x => x * factor), how);
                column(direction, numbers, how).forEach((r, i) => {
                    expect(scaled[i]).toBeCloseTo(r, 12);
                });
            }
        }));
    });
});
test('a constant column is worth the same to everyone under minmax, in either direction', () => {
    for (const direction of ['max', 'min'])
        expect(column(direction, [5, 5, 5], { kind: 'minmax' })).toEqual(Array(3).fill(CONSTANT_COLUMN));
    expect(column('max', [0], { kind: 'minmax' })).toEqual([CONSTANT_COLUMN]);
});
test('minmax without a cost rule uses the range', () => {
    expect(column('min', [66, 61, 95], { kind: 'minmax' })[0]).toBeCloseTo(29 / 34, 12);
});
test('very small numbers do not vanish under the root', () => {
    expect(column('max', [3e-200, 4e-200], { kind: 'vector' })[1]).toBeCloseTo(0.8, 12);
});
test.each([
    [
        'max of negative numbers, which would turn the order',
        'max',
        [-1, -2],
        { kind: 'max' },
        { path: 'matrix.0.0', params: { kind: 'max', criterion: 'C1' } },
    ],
    ['a sum of 0', 'max', [1, -1], { kind: 'sum' }, { path: 'matrix.1.0' }],
    ['the reciprocal of 0', 'min', [1, 0], { kind: 'max', costRule: 'reciprocal' }, { path: 'matrix.1.0' }],
    [
        'the reciprocal of a negative number',
        'min',
        [-1, 2],
        { kind: 'sum', costRule: 'reciprocal' },
        { path: 'matrix.0.0' },
    ],
    [
        'a rule the kind does not know',
        'min',
        [1, 2],
        { kind: 'vector', costRule: 'reciprocal' },
        { path: 'normalisation.costRule' },
    ],
    [
        'a cost without a rule',
        'min',
        [1, 2],
        { kind: 'max' },
        { path: 'normalisation.costRule', params: { costRule: 'absent' } },
    ],
])('%s is refused', (_, direction, numbers, how, refusal) => {
    expect(refusalOf(() => column(direction, numbers, how))).toMatchObject({
        code: 'normalisation-undefined',
        ...refusal,
    });
});
test.each(['max', 'sum', 'vector'])('a column of zeros tells nobody apart under %s, and stays', kind => {
    expect(column('max', [0, 0], { kind })).toEqual([0, 0]);
});
