import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const days = { name: 'days', value: 20, unit: 'days' };
const rate = { name: 'rate', value: 750, unit: 'EUR/day' };
const request = (fields = {}) => ({
    method: 'measured_value',
    input: { kind: 'formula', quantities: [days, rate], formula: 'days * rate', unit: 'kEUR', ...fields },
});
test('days × rate, with its inputs and every step', () => {
    expect(compute(request())).toMatchObject({
        method: 'measured_value@1',
        value: 15,
        unit: 'kEUR',
        withConditional: null,
        conversions: [{ from: 'kEUR', to: 'EUR', factor: 1000 }],
        findings: [],
        tables: [
            { id: 'inputs', rows: ['days', 'rate'], cells: [[20, 'days'], [750, 'EUR/day']] }, // biome-ignore format: a table
            { id: 'steps', rows: ['days * rate'], cells: [[15_000, 'EUR']] },
        ],
    });
});
test('a total that differs is pointed out, not refused', () => {
    expect(compute(request({ stated: { total: 14 } }))).toMatchObject({
        value: 15,
        findings: [{ code: 'total-differs', of: 'total', sum: 15, stated: 14, difference: 1 }],
    });
});
test('units that do not go together are refused with the part of the formula', () => {
    expect(refusalOf(request({ formula: 'days + rate' }))).toMatchObject({
        code: 'unit-mismatch',
        path: 'input.formula',
        params: { part: 'days + rate', left: 'day', right: 'EUR/day' },
    });
});
test('a result too large for a number is refused', () => {
    const quantities = [{ name: 'a', value: 1e99 }];
    expect(refusalOf(request({ quantities, formula: 'a ^ 4', unit: undefined }))).toMatchObject({
        code: 'expression-undefined',
        params: { part: 'a ^ 4' },
    });
});
