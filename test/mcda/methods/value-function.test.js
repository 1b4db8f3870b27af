import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'value_function',
    input: {
        valueFunction: { kind: 'expression', expression: '((90 - x) / 75) ^ 2', from: 15, to: 90 },
        direction: 'min',
        levels: [52.5, 120],
        ...fields,
    },
});
test('levels become values, beside the ends of the scale', () => {
    expect(compute(request())).toMatchObject({
        method: 'value_function@1',
        values: [0.25, 0],
        ends: [
            { level: 15, value: 1 },
            { level: 90, value: 0 },
        ],
        tables: [{ id: 'value-function', cells: [[52.5, 0.25], [120, 0]] }], // biome-ignore format: a table
    });
});
test('a function that does not keep its direction is refused with two levels that show it', () => {
    expect(refusalOf(request({ direction: 'max' }))).toMatchObject({
        code: 'value-not-monotone',
        path: 'input.valueFunction.expression',
        params: { level: 15, value: 1, next: 90, nextValue: 0 },
    });
});
test('no levels, or more than can be answered at once', () => {
    expect(refusalOf(request({ levels: [] }))).toMatchObject({ code: 'empty', path: 'input.levels' });
    expect(refusalOf(request({ levels: Array(10_001).fill(1) }))).toMatchObject({ path: 'input.levels' });
});
