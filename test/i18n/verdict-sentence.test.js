import { describe, expect, test } from 'vitest';
import { verdictSentence } from "../../src/i18n/verdict-sentence.js";
const names = {
    model: (id) => ({ M3: 'M3 Pool', M6: 'M6 Hybride' })[id] ?? id,
    criterion: (id) => ({ BE1: 'BE1 Opkomsttijd' })[id] ?? id,
    fn: (id) => ({ HCC: 'Hoofd Crisiscommunicatie', OA: 'Omgevingsanalist' })[id] ?? id,
};
const nl = (code, params) => verdictSentence('nl', { code, params }, names);
describe('a verdict sentence', () => {
    test('names the first and how far ahead it is', () => {
        expect(nl('first', { model: 'M6', total: 72.2, next: 'M3', difference: 4.26 })).toBe('M6 Hybride staat op de eerste plaats, met een gewogen totaalscore van 72,2. Dat is 4,3 meer dan M3 Pool.');
    });
    test('says nothing of a next one where there is none', () => {
        expect(nl('first', { model: 'M6', total: 72.2, next: '', difference: 0 })).toBe('M6 Hybride staat op de eerste plaats, met een gewogen totaalscore van 72,2.');
    });
    test('joins names as a sentence does', () => {
        expect(nl('tied-first', { models: 'M3, M6', total: 60 })).toMatch(/^M3 Pool en M6 Hybride staan samen/);
        expect(nl('norms-breached', { model: 'M3', count: 2, functions: 'HCC, OA' })).toBe('M3 Pool haalt 2 normen niet: Hoofd Crisiscommunicatie en Omgevingsanalist.');
    });
    test('an exclusion names the core function where there is one', () => {
        const params = { model: 'M3', criterion: 'BE1', level: 45, limit: 30 };
        expect(nl('excluded', { ...params, fn: 'HCC' })).toContain('BE1 Opkomsttijd, kernfunctie Hoofd Crisiscommunicatie.');
        expect(nl('excluded', { ...params, fn: '' })).toContain('Criterium: BE1 Opkomsttijd. Het niveau is 45, de grens is 30.');
    });
    test('when two are tied, agreeing with one of them is agreeing', () => {
        expect(nl('assessors-first', { agree: 2, count: 3, of: 4, models: 'M3, M6' })).toBe('Van de 3 beoordelaars die scoorden, zetten er 2 zelf ook M3 Pool of M6 Hybride op de eerste plaats.');
    });
    test('does without names', () => {
        expect(verdictSentence('en', { code: 'tied-first', params: { models: 'M3, M6', total: 60 } })).toBe('M3 and M6 share first place, with a weighted total of 60.0.');
    });
});
