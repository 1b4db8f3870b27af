import { describe, expect, test } from 'vitest';
import { message, wordsIn } from "../../src/i18n/message.js";
describe('a sentence', () => {
    test('writes its numbers in its own language', () => {
        const params = { model: 'M6', next: 'M3', total: 72.2034, difference: 4.2634 };
        expect(message('nl', 'verdict.first', params)).toContain('72,2. Dat is 4,3 meer dan M3.');
        expect(message('en', 'verdict.first', params)).toContain('72.2. That is 4.3 more than M3.');
    });
    test('follows number in its words', () => {
        expect(message('nl', 'verdict.missing', { count: 1 })).toContain('Bij 1 onderdeel is');
        expect(message('nl', 'verdict.missing', { count: 2 })).toContain('Bij 2 onderdelen is');
    });
    test('leaves out what is empty', () => {
        expect(message('nl', 'lint.weights-sum', { group: '', sum: 99 })).toBe('De wegingsfactoren zijn samen 99 en moeten samen 100 zijn. Pas ze aan.');
        expect(message('nl', 'lint.weights-sum', { group: 'KW', sum: 99.5 })).toContain('De wegingsfactoren in groep KW zijn samen 99,5');
    });
    test('shows what a person typed as it is, markup and braces included', () => {
        const id = '<b>{count, plural}</b> ’#’';
        expect(message('nl', 'refusal.not-found.detail', { what: 'model', id })).toContain(id);
    });
    test('has no holes: a parameter that is missing is an error', () => {
        expect(() => message('nl', 'refusal.round-open.detail')).toThrow(/round/);
    });
});
test('words in a language are that language', () => {
    expect(wordsIn('nl')('role.assessor')).toBe('beoordelaar');
    expect(wordsIn('en')('role.assessor')).toBe('assessor');
});
