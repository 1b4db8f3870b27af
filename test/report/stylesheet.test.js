import { describe, expect, test } from 'vitest';
import { cssString, stylesheet } from "../../src/report/stylesheet.js";
import { hostile } from "./edge-samples.js";
import { told } from "./told.js";
describe('on paper', () => {
    test('every page carries project, entry, hash and page number', () => {
        const document = told();
        const style = stylesheet(document);
        expect(style).toContain('size: A4');
        expect(style).toContain(cssString(`Organisatie bevolkingszorg · dossierregel ${document.provenance.seq}`));
        expect(style).toContain(cssString(`hash ${document.provenance.hash}`));
        expect(style).toContain('counter(page)');
        expect(style).toContain(cssString('VOORBEELD'));
    });
    test('only an example is called one', () => {
        expect(stylesheet(told({ example: null }))).not.toContain('VOORBEELD');
    });
    test('a very long name leaves room for the entry', () => {
        const style = stylesheet(told({ name: 'Zeer lange naam '.repeat(30) }));
        expect(/@top-left \{ content: ("[^"]*")/.exec(style)[1].length).toBeLessThan(140);
    });
});
describe('a string in a style', () => {
    test('cannot end the string or the style', () => {
        expect(cssString('a"b</style>')).toBe('"a\\22 b\\3c \\2f style\\3e "');
        const style = stylesheet(told({ name: `x"; } </style>${hostile}` }));
        expect(style).not.toMatch(/<|script>/);
    });
    test('keeps letters from outside the alphabet', () => {
        expect(cssString('é🚒')).toBe('"\\e9 \\1f692 "');
    });
});
