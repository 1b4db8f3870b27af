import { describe, expect, test } from 'vitest';
import { compute } from "../../src/mcda/index.js";
/**
 * The cost table of "Versterking bevolkingszorg" (the seeds' document 002): "Het project … vraagt een
 * investering van € 143.000,- (exclusief 4 leerarena's) en maximaal € 157.800 (inclusief 4
 * leerarena's)", above a table that ends in "TOTAAL DAGEN 90 dagen (+12 dagen) | 72 dagen (+8 dagen)" and
 * "TOTAAL KOSTEN 81k (+10,8k) | 38k (+4k) | 26k".
 */
const part = (name, value, unit, conditional = false) => ({
    name,
    value,
    unit,
    conditional,
});
const sum = (parts, stated) => compute({ method: 'measured_value', input: { kind: 'sum', parts, stated } });
const cost = (days, rate) => compute({
    method: 'measured_value',
    input: {
        kind: 'formula',
        quantities: [
            { name: 'days', value: days, unit: 'days' },
            { name: 'rate', value: rate, unit: 'EUR/day' },
        ],
        formula: 'days * rate',
        unit: 'kEUR',
    },
}).value;
describe('Versterking bevolkingszorg: the costs', () => {
    const costs = [
        part('Projectleider', 81, 'kEUR'),
        part('Projectondersteuning', 38, 'kEUR'),
        part('Gerelateerde activiteiten', 26, 'kEUR'),
        part("Projectleider, leerarena's", 10.8, 'kEUR', true),
        part("Projectondersteuning, leerarena's", 4, 'kEUR', true),
    ];
    test('the parts come to 145, and the text says 143', () => {
        const { value, findings } = sum(costs, { total: 143 });
        expect(value).toBe(145);
        expect(findings).toEqual([{ code: 'total-differs', of: 'total', sum: 145, stated: 143, difference: 2 }]);
    });
    test('with the conditional parts they come to 159.8, and the text says 157.8', () => {
        const { withConditional, findings } = sum(costs, { total: 145, withConditional: 157.8 });
        expect(withConditional).toBeCloseTo(159.8, 9);
        expect(findings).toEqual([
            {
                code: 'total-differs',
                of: 'with-conditional',
                sum: expect.closeTo(159.8, 9),
                stated: 157.8,
                difference: expect.closeTo(2, 9),
            },
        ]);
    });
    test('the conditional amounts themselves agree: 10.8 + 4 = 157.8 - 143', () => {
        expect(sum(costs.slice(3).map(({ conditional: _, ...one }) => ({ ...one, conditional: false })), { total: 14.8 }).findings).toEqual([]);
    });
    test('the difference lies in the support: 72 days at the 500 a day of its 8 conditional days is 36, not 38', () => {
        expect(cost(90, 900)).toBe(81);
        expect(cost(12, 900)).toBeCloseTo(10.8, 9);
        expect(cost(8, 500)).toBe(4);
        expect(cost(72, 500)).toBe(36);
        expect(sum([costs[0], { ...costs[1], value: 36 }, ...costs.slice(2)], { total: 143, withConditional: 157.8 })
            .findings).toEqual([]);
    });
});
describe('Versterking bevolkingszorg: the days and the printing add up as stated', () => {
    test.each([
        ['project leader', [20, 16, 8, 25, 5, 8, 8], [8, 4], 'days', { total: 90, withConditional: 102 }],
        ['support', [30, 8, 4, 25, 5], [4, 4], 'days', { total: 72, withConditional: 80 }],
        ['printing and spreading', [10, 8, 8], [], 'kEUR', { total: 26 }],
    ])('%s', (name, fixed, conditional, unit, stated) => {
        const parts = [
            ...fixed.map((value, i) => part(`${name} ${i + 1}`, value, unit)),
            ...conditional.map((value, i) => part(`${name}, if ${i + 1}`, value, unit, true)),
        ];
        expect(sum(parts, stated).findings).toEqual([]);
    });
});
