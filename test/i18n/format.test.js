import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatNumber, ordinal } from "../../src/i18n/format.js";
describe('numbers', () => {
    test('Dutch has a comma for decimals and a point for thousands; English the other way round', () => {
        expect(formatNumber('nl', 1234.5)).toBe('1.234,5');
        expect(formatNumber('en', 1234.5)).toBe('1,234.5');
    });
    test('totals have one decimal, always', () => {
        expect(formatNumber('nl', 72, 'points')).toBe('72,0');
        expect(formatNumber('nl', 67.94, 'points')).toBe('67,9');
    });
    test('a small difference never reads as none', () => {
        expect(formatNumber('nl', 4.263, 'difference')).toBe('4,3');
        expect(formatNumber('nl', 12.34, 'difference')).toBe('12,3');
        expect(formatNumber('nl', 0.042, 'difference')).toBe('0,04');
        expect(formatNumber('nl', 0, 'difference')).toBe('0,0');
    });
    test('nothing is written as minus zero', () => {
        expect(formatNumber('nl', -0)).toBe('0');
        expect(formatNumber('nl', -0.04, 'points')).toBe('0,0');
        expect(formatNumber('nl', -3.25)).toBe('-3,25');
    });
    test('what is no number is never shown', () => {
        expect(() => formatNumber('nl', Number.NaN)).toThrow(RangeError);
        expect(() => formatNumber('en', Number.POSITIVE_INFINITY)).toThrow(RangeError);
    });
});
describe('dates', () => {
    test('are written out', () => {
        expect(formatDate('nl', '2026-11-21')).toBe('21 november 2026');
        expect(formatDate('en', '2026-11-21')).toBe('21 November 2026');
    });
    test('a moment is put on the Dutch calendar, in summer and in winter', () => {
        expect(formatDate('nl', '2026-07-01T22:30:00.000Z')).toBe('2 juli 2026');
        expect(formatDate('nl', '2026-12-31T22:30:00.000Z')).toBe('31 december 2026');
    });
    test('a date without a time is that date anywhere', () => {
        expect(formatDate('nl', '2026-01-01')).toBe('1 januari 2026');
    });
});
test('places are numbered as the language does', () => {
    expect([1, 2, 3, 11, 21].map(rank => ordinal('nl', rank))).toEqual(['1e', '2e', '3e', '11e', '21e']);
    expect([1, 2, 3, 11, 21].map(rank => ordinal('en', rank))).toEqual(['1st', '2nd', '3rd', '11th', '21st']);
});
test('a row of names reads as a sentence', () => {
    expect(formatList('nl', ['M3', 'M5', 'M6'])).toBe('M3, M5 en M6');
    expect(formatList('nl', ['M3', 'M6'], 'disjunction')).toBe('M3 of M6');
    expect(formatList('en', ['M6'])).toBe('M6');
});
