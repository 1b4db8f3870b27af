import { expect, test } from 'vitest';
import { checkNumbers, isFiniteThroughout } from "../../src/mcda/number.js";
import { refusalOf } from "./refusal-of.js";
test.each([
    [{ matrix: [[1], [1e308]] }, { code: 'overflow', path: 'input.matrix.1.0', params: { limit: 1e100 } }],
    [{ points: { C1: [[-1e101, 0]] } }, { code: 'overflow', path: 'input.points.C1.0.0' }],
    [{ x: [Number.NaN] }, { code: 'not-finite', path: 'input.x.0' }],
    [{ x: Number.NEGATIVE_INFINITY }, { code: 'not-finite', path: 'input.x' }],
])('%j is refused, with the place', (value, refusal) => {
    expect(refusalOf(() => checkNumbers(value, 'input'))).toMatchObject(refusal);
});
test('what is within bounds passes, whatever stands between', () => {
    checkNumbers({ a: [null, 'x', true, { b: 1e100 }], c: undefined }, 'input');
});
test('finite throughout', () => {
    expect(isFiniteThroughout({ a: [1, null, 'NaN'] })).toBe(true);
    expect(isFiniteThroughout({ a: [{ b: Number.NaN }] })).toBe(false);
});
