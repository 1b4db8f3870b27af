import { describe, expect, test } from 'vitest';
import { evaluate, parseExpression } from "../../../src/mcda/expression/expression.js";
import { knownUnits, quantityAlgebra, tidy, unitOf, unitText, valueIn, } from "../../../src/mcda/expression/quantity.js";
import { refusalOf } from "../refusal-of.js";
const q = (value, unit) => ({ value, unit: unit === '' ? new Map() : unitOf(unit, 'u') });
describe('a unit is read', () => {
    test.each([
        ['EUR', 'EUR'],
        ['€', 'EUR'],
        ['k€', 'kEUR'],
        ['keur', 'kEUR'],
        ['people', 'person'],
        ['EUR/day', 'EUR/day'],
        ['EUR per dag', 'EUR/day'],
        ['kEUR per jaar', 'kEUR/year'],
        ['weken per persoon per jaar', 'week/person/year'],
        ['per year', '1/year'],
        ['persoon-dagen', 'person*day'],
        ['people × weeks', 'person*week'],
        ['km^2', 'km^2'],
        ['hour/(person*week)', 'hour/person/week'],
        ['minuten', 'minute'],
        ['day/week*week', 'day'],
    ])('%s as %s', (text, written) => {
        expect(unitText(unitOf(text, 'u'))).toBe(written);
    });
    test('and what is written is read again as the same', () => {
        for (const unit of [...knownUnits, 'EUR/day', '1/year', 'person*week', 'week/person/year', 'km^2'])
            expect(unitText(unitOf(unit, 'u'))).toBe(unit);
    });
    test.each([
        '',
        ' ',
        'banaan',
        '2 EUR',
        '2 * EUR',
        'EUR + EUR',
        'EUR - EUR',
        '1',
        'EUR/EUR',
        'M-index',
        'constructor',
        'EUR day',
        '__proto__',
        'sqrt(EUR)^',
    ])('"%s" is not a unit', text => {
        expect(refusalOf(() => unitOf(text, 'quantities.0.unit'))).toMatchObject({
            code: 'unit-unknown',
            path: 'quantities.0.unit',
            params: { unit: text, known: knownUnits.join(', ') },
        });
    });
});
describe('a value in another unit', () => {
    test.each([
        [3, 'week', 'day', 21],
        [21, 'day', 'week', 3],
        [90, 'minute', 'hour', 1.5],
        [81, 'kEUR', 'EUR', 81_000],
        [800, 'EUR', 'kEUR', 0.8],
        [2, 'year', 'month', 24],
        [12, 'kEUR/year', 'EUR/month', 1000],
        [1, 'km^2', 'm^2', 1_000_000],
        [750, 'EUR/day', 'EUR/day', 750],
        [1, 'EUR*week/day', 'EUR', 7],
    ])('%d %s is so many %s: %d', (value, from, to, expected) => {
        expect(valueIn(q(value, from), unitOf(to, 'u'))).toBe(expected);
    });
    test.each([
        ['EUR', 'day'],
        ['EUR/day', 'EUR'],
        ['year', 'day'],
        ['person', 'FTE'],
        ['km^2', 'm'],
    ])('%s is no kind of %s', (from, to) => {
        expect(valueIn(q(1, from), unitOf(to, 'u'))).toBeNull();
    });
    test('tells by which factors, the larger unit first', () => {
        const told = [];
        valueIn(q(1, 'EUR/day'), unitOf('kEUR/week', 'u'), conversion => told.push(conversion));
        expect(told).toEqual([
            { from: 'kEUR', to: 'EUR', factor: 1000 },
            { from: 'week', to: 'day', factor: 7 },
        ]);
    });
    test('is tidy with one unit of each kind, the first written', () => {
        expect(tidy(q(2, 'EUR*week/day'))).toEqual({ value: 14, unit: new Map([['EUR', 1]]) });
        expect(tidy(q(2, 'hour*day'))).toEqual({ value: 48, unit: new Map([['hour', 2]]) });
    });
});
describe('arithmetic with units', () => {
    const names = ['days', 'cost', 'rate', 'share', 'weeks'];
    const given = [q(10, 'day'), q(2, 'kEUR'), q(500, 'EUR/day'), q(0.5, ''), q(2, 'week')];
    const outcome = (formula) => {
        const { value, unit } = evaluate(parseExpression(formula, names, 'formula'), quantityAlgebra('formula'), given);
        return [value, unitText(unit)];
    };
    test.each([
        ['days * rate', 5000, 'EUR'],
        ['cost / days', 0.2, 'kEUR/day'],
        ['cost + days * rate', 7, 'kEUR'],
        ['days - weeks', -4, 'day'],
        ['max(days, weeks)', 14, 'day'],
        ['min(days, weeks, 3 * days)', 10, 'day'],
        ['share * cost', 1, 'kEUR'],
        ['-abs(-cost)', -2, 'kEUR'],
        ['days ^ 2', 100, 'day^2'],
        ['sqrt(days ^ 2)', 10, 'day'],
        ['days / weeks + share', 5.5, 'day/week'],
        ['exp(days / weeks * 0)', 1, ''],
        ['log10(days / (weeks / 2) * 7)', 1, ''],
        ['days ^ 0', 1, ''],
        ['2 ^ (weeks / days)', 2 ** 1.4, ''],
    ])('%s', (formula, value, unit) => {
        const found = outcome(formula);
        if (formula !== 'days / weeks + share')
            expect(found).toEqual([expect.closeTo(value, 12), unit]);
        else
            expect(found[0]).toBeCloseTo(10 / 2 + 0.5 * 7, 12);
    });
    test.each([
        ['days + cost', { code: 'unit-mismatch', params: { part: 'days + cost', left: 'day', right: 'kEUR' } }],
        ['cost - share', { code: 'unit-mismatch', params: { part: 'cost - share', left: 'kEUR', right: '' } }],
        ['min(days, weeks, cost)', { code: 'unit-mismatch', params: { left: 'day', right: 'kEUR' } }],
        ['exp(days)', { code: 'unit-not-plain', params: { part: 'exp(days)', unit: 'day' } }],
        ['log(cost)', { code: 'unit-not-plain', params: { unit: 'kEUR' } }],
        ['share ^ days', { code: 'unit-not-plain', params: { part: 'share ^ days', unit: 'day' } }],
    ])('%s has no meaning', (formula, refusal) => {
        expect(refusalOf(() => outcome(formula))).toMatchObject({ path: 'formula', ...refusal });
    });
});
