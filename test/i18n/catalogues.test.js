import { describe, expect, test } from 'vitest';
import { DevelopmentStatus } from "../../src/dossier/development.js";
import { DecisionKind, ProjectRole } from "../../src/dossier/event.js";
import { findingCodes } from "../../src/dossier/lint.js";
import { refusals } from "../../src/dossier/refusal.js";
import { verdictCodes } from "../../src/dossier/verdict.js";
import { numberStyles } from "../../src/i18n/format.js";
import { catalogues, message } from "../../src/i18n/message.js";
import { invalidCodes, invalidProblems, issueCodes } from "../../src/mcda/invalid.js";
import { keysUnder, placeholdersOf } from "./placeholders.js";
const keys = Object.keys(catalogues.nl);
const sorted = (words) => [...words].sort();
describe('Dutch and English', () => {
    test('have the same keys', () => {
        expect(sorted(Object.keys(catalogues.en))).toEqual(sorted(keys));
    });
    test('need the same parameters in every sentence', () => {
        const of = (language) => Object.fromEntries(keys.map(key => [key, placeholdersOf(catalogues[language][key])]));
        expect(of('en')).toEqual(of('nl'));
    });
    test.each(['nl', 'en'])('in %s every sentence formats, for none, one and many', language => {
        for (const key of keys)
            for (const count of [0, 1, 2.5, 1234]) {
                const params = Object.fromEntries(placeholdersOf(catalogues[language][key]).map(name => [name, count]));
                const text = message(language, key, params);
                expect(text, key).not.toMatch(/undefined|NaN|null|\{|\}/);
                expect(text.trim(), key).toBe(text);
                expect(text, key).not.toBe('');
            }
    });
    test.each(['nl', 'en'])('in %s a sentence names no number style that does not exist', language => {
        const styles = Object.values(catalogues[language]).flatMap(source => [...source.matchAll(/, number, (\w+)/g)].map(match => match[1]));
        expect(sorted(new Set(styles)).filter(style => !(style in numberStyles))).toEqual([]);
    });
});
describe('every code has its words, and every word its code', () => {
    const titled = (codes) => sorted(codes.flatMap(code => [`${code}.title`, `${code}.detail`]));
    test('refusals', () => {
        expect(sorted(keysUnder('refusal.'))).toEqual(titled(Object.keys(refusals)));
    });
    test('refusals of the maths, with no more parameters than they are given', () => {
        expect(sorted(keysUnder('invalid.'))).toEqual(titled(invalidCodes));
        for (const code of invalidCodes) {
            const given = new Set(['path', ...invalidProblems[code]]);
            const needed = placeholdersOf(catalogues.nl[`invalid.${code}.detail`]);
            expect(needed.filter(name => !given.has(name)), code).toEqual([]);
        }
    });
    test('findings', () => {
        expect(sorted(keysUnder('lint.'))).toEqual(sorted(Object.keys(findingCodes)));
    });
    test('verdicts', () => {
        expect(sorted(keysUnder('verdict.'))).toEqual(sorted(verdictCodes));
    });
    test('faults in a malformed input', () => {
        expect(sorted(keysUnder('issue.'))).toEqual(sorted(issueCodes));
    });
    test('fixed words', () => {
        expect(sorted(keysUnder('development-status.'))).toEqual(sorted(DevelopmentStatus.options));
        expect(sorted(keysUnder('decision-kind.'))).toEqual(sorted(DecisionKind.options));
        expect(sorted(keysUnder('role.'))).toEqual(sorted(['administrator', ...ProjectRole.options]));
    });
    test('problems of HTTP come in pairs', () => {
        const names = new Set(keysUnder('http.').map(key => key.replace(/\.(title|detail)$/, '')));
        expect(sorted(keysUnder('http.'))).toEqual(titled([...names]));
    });
});
describe('the house style', () => {
    test('a title is the same every time', () => {
        for (const key of keys.filter(key => key.endsWith('.title')))
            expect(placeholdersOf(catalogues.nl[key]), key).toEqual([]);
    });
    test('Dutch addresses the reader with u', () => {
        const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
        expect(keys.filter(key => informal.test(catalogues.nl[key]))).toEqual([]);
    });
    test('a refusal says what to do next, in sentences', () => {
        for (const key of keys.filter(key => key.endsWith('.detail')))
            for (const language of ['nl', 'en'])
                expect(catalogues[language][key], key).toMatch(/[.}]$/);
    });
});
