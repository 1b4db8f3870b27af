import { describe, expect, test } from 'vitest';
import { Computation, measure } from "../../../src/mcda/expression/formula.js";
import { refusalOf } from "../refusal-of.js";
const computed = (fields) => measure(Computation.parse(fields));
const formula = (text, unit, fields = {}) => ({
    kind: 'formula',
    quantities: [
        { name: 'days', value: 90, unit: 'days' },
        { name: 'rate', value: 900, unit: 'EUR/day' },
        { name: 'people', value: 12, unit: 'people' },
        { name: 'weeks', value: 2, unit: 'week/person' },
        { name: 'n', value: 0 },
    ],
    formula: text,
    ...(unit === undefined ? {} : { unit }),
    ...fields,
});
describe('by a formula', () => {
    test('days × rate, in the unit asked for', () => {
        expect(computed(formula('days × rate', 'kEUR'))).toEqual({
            value: 81,
            unit: 'kEUR',
            withConditional: null,
            steps: [{ part: 'days * rate', value: 81_000, unit: 'EUR' }],
            conversions: [{ from: 'kEUR', to: 'EUR', factor: 1000 }],
            findings: [],
        });
    });
    test('people × weeks, in the unit that follows', () => {
        expect(computed(formula('people * weeks'))).toMatchObject({ value: 24, unit: 'week', conversions: [] });
        expect(computed(formula('people * weeks', 'person*weeks / person'))).toMatchObject({ value: 24 });
        expect(computed(formula('days / (people * weeks)'))).toMatchObject({
            value: 90 / 168,
            unit: null,
            conversions: [{ from: 'week', to: 'day', factor: 7 }],
        });
    });
    test('a total given by hand is checked, and the outcome stands', () => {
        const { value, findings } = computed(formula('days * rate', 'kEUR', { stated: { total: 80 } }));
        expect(value).toBe(81);
        expect(findings).toEqual([{ code: 'total-differs', of: 'total', sum: 81, stated: 80, difference: 1 }]);
        expect(computed(formula('days * rate', 'kEUR', { stated: { total: 80, tolerance: 1 } })).findings).toEqual([]);
    });
    test.each([
        [
            'unlike units added up',
            formula('days + rate'),
            {
                code: 'unit-mismatch',
                path: 'formula',
                params: { part: 'days + rate', left: 'day', right: 'EUR/day' },
            },
        ],
        [
            'another unit than was asked for',
            formula('days * rate', 'people'),
            { code: 'unit-result', path: 'unit', params: { unit: 'person', found: 'EUR' } },
        ],
        [
            'a plain number where a unit was asked for',
            formula('2 * 3', 'EUR'),
            { code: 'unit-result', params: { unit: 'EUR', found: '' } },
        ],
        ['an unknown unit of the outcome', formula('days', 'dya'), { code: 'unit-unknown', path: 'unit' }],
        [
            'an unknown unit of an input',
            { ...formula('a'), quantities: [{ name: 'a', value: 1, unit: 'dya' }] },
            { code: 'unit-unknown', path: 'quantities.0.unit', params: { unit: 'dya' } },
        ],
        [
            'a division by zero, at the part where it happens',
            formula('1 / (days / n)'),
            { code: 'expression-undefined', path: 'formula', params: { part: 'days / n' } },
        ],
        [
            'a name that is no input',
            formula('days * tariff'),
            { code: 'expression-name', params: { name: 'tariff' } },
        ],
        ['a formula that is none', formula('days *'), { code: 'expression-syntax', path: 'formula' }],
        [
            'two inputs of one name',
            { ...formula('a'), quantities: [{ name: 'a', value: 1 }, { name: 'a', value: 2 }] }, // biome-ignore format: a table
            { code: 'duplicate-id', path: 'quantities.1' },
        ],
    ])('%s: refused', (_, fields, refusal) => {
        expect(refusalOf(() => computed(fields))).toMatchObject(refusal);
    });
    test.each(['two words', '2days', 'e', 'pi', 'min', 'a-b', 'é', 'x.y'])('"%s" is no name for an input', name => {
        expect(refusalOf(() => computed({ ...formula('1'), quantities: [{ name, value: 1 }] }))).toMatchObject({
            code: 'name-not-usable',
            path: 'quantities.0.name',
            params: { name },
        });
    });
    test.each(['constructor', '__proto__', 'toString'])('an input may be called %s: it is only a name', name => {
        const computation = { ...formula(`2 * ${name}`), quantities: [{ name, value: 4, unit: 'days' }] };
        expect(computed(computation)).toMatchObject({ value: 8, unit: 'day' });
    });
});
describe('by adding up', () => {
    const parts = [
        { name: 'Projectleider', value: 81, unit: 'kEUR' },
        { name: 'Opmaak en verspreiding', value: 500, unit: 'EUR' },
        { name: 'Alleen bij een incident', value: 4, unit: 'kEUR', conditional: true },
    ];
    test('fixed parts make the value; conditional ones are added up apart', () => {
        expect(computed({ kind: 'sum', parts })).toEqual({
            value: 81.5,
            unit: 'kEUR',
            withConditional: 85.5,
            steps: [
                { part: 'Projectleider', value: 81, unit: 'kEUR' },
                { part: 'Opmaak en verspreiding', value: 0.5, unit: 'kEUR' },
                { part: 'Alleen bij een incident', value: 4, unit: 'kEUR' },
            ],
            conversions: [{ from: 'kEUR', to: 'EUR', factor: 1000 }],
            findings: [],
        });
        expect(computed({ kind: 'sum', parts, unit: 'EUR' })).toMatchObject({
            value: 81_500,
            withConditional: 85_500,
        });
        expect(computed({ kind: 'sum', parts: parts.slice(0, 2) }).withConditional).toBeNull();
    });
    test('both totals are checked', () => {
        const stated = { total: 82, withConditional: 86 };
        expect(computed({ kind: 'sum', parts, stated }).findings).toEqual([
            { code: 'total-differs', of: 'total', sum: 81.5, stated: 82, difference: -0.5 },
            { code: 'total-differs', of: 'with-conditional', sum: 85.5, stated: 86, difference: -0.5 },
        ]);
        expect(computed({ kind: 'sum', parts, stated: { ...stated, tolerance: 0.5 } }).findings).toEqual([]);
    });
    test('a part in another kind of unit is refused at its place', () => {
        const mixed = [...parts, { name: 'Dagen', value: 3, unit: 'days' }];
        expect(refusalOf(() => computed({ kind: 'sum', parts: mixed }))).toMatchObject({
            code: 'unit-result',
            path: 'parts.3.unit',
            params: { unit: 'days', found: 'kEUR' },
        });
    });
});
