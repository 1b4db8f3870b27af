import { describe, expect, test } from 'vitest';
import { catalogues } from "../../src/i18n/message.js";
import { compute, crossCheckTables, methods } from "../../src/mcda/index.js";
import { explanation } from "../../src/report/explanation.js";
import { renderHtml } from "../../src/report/html.js";
import { renderMarkdown } from "../../src/report/markdown.js";
import { edgeSamples } from "./edge-samples.js";
import { sampleSource } from "./sample.js";
import { cellsOf, told } from "./told.js";
const explained = (table, language = 'nl') => explanation([table], language)[0];
const headings = ({ columns }) => columns.map(({ heading }) => heading);
const distances = {
    id: 'distances',
    symbol: 'd',
    axes: { rows: 'alternatives', columns: 'quantities' },
    rows: ['M1', 'rank'],
    columns: ['closeness', 'rank'],
    cells: [
        [0.3803604, 4],
        [null, 'R'],
    ],
};
describe('a step of a calculation, for people', () => {
    test('is captioned in the language of the reader, with the symbol of the literature', () => {
        expect(explained(distances).caption).toBe('Afstand tot het ideaal en tot het slechtste punt (TOPSIS), en rang (d)');
        expect(explained(distances, 'en').caption).toMatch(/^Distance to the ideal .* \(d\)$/);
    });
    test('translates the words of a formula, and leaves alone what people named', () => {
        expect(headings(explained(distances))).toEqual(['Alternatief', 'nabijheid', 'rang']);
        expect(headings(explained(distances, 'en'))).toEqual(['Alternative', 'closeness', 'rank']);
        // An alternative may be called after a word of the formula.
        expect(cellsOf(explained(distances)).map(([row]) => row)).toEqual(['M1', 'rank']);
    });
    test('writes numbers as the language does, a letter as it is, and no value as a dash', () => {
        expect(cellsOf(explained(distances))).toEqual([
            ['M1', '0,38036', '4'],
            ['rank', '–', 'R'],
        ]);
        expect(cellsOf(explained(distances, 'en'))[0]).toEqual(['M1', '0.38036', '4']);
    });
    test('numbers stand to the right, the first column to the left', () => {
        expect(explained(distances).columns.map(({ align }) => align)).toEqual(['start', 'end', 'end']);
    });
});
describe('the tables of additive@1, which do not say what stands along their sides', () => {
    const tables = sampleSource().outcome.tables;
    const shown = (id, language = 'nl') => {
        const table = tables.find(each => each.id === id);
        expect(table).not.toHaveProperty('axes');
        return explained(table, language);
    };
    test('have models by criteria, with the criterion in the caption where it is of one', () => {
        expect(shown('values').caption).toBe('Waarde op de vaste schaal, van 0 tot 1 (v)');
        expect(headings(shown('values')).slice(0, 3)).toEqual(['Alternatief', 'KW1', 'BE1']);
        expect(shown('levels:BE1').caption).toBe('Niveaus op BE1 (x)');
        expect(cellsOf(shown('levels:BE1'))[0].slice(0, 3)).toEqual(['M1', '45', '25']);
    });
    test('name weights and totals in words', () => {
        expect(cellsOf(shown('weights'))[0].slice(0, 3)).toEqual(['weging', '13', '12']);
        expect(cellsOf(shown('weights', 'en'))[0][0]).toBe('weight');
        expect(headings(shown('totals'))).toEqual(['Alternatief', 'totaal', 'laagst', 'hoogst']);
    });
});
const declared = [...methods.flatMap(({ tables }) => tables), ...crossCheckTables];
const axes = ['rows', 'columns'];
describe.each(['nl', 'en'])('in %s', language => {
    test('every table that a method declares has a caption of its own', () => {
        const captions = new Map(declared.map(({ id, symbol }) => [
            id,
            explained({ id, symbol, rows: [], columns: [], cells: [] }, language).caption,
        ]));
        expect(captions.size).toBeGreaterThan(40);
        expect(new Set(captions.values()).size).toBe(captions.size);
        for (const [id, caption] of captions)
            expect(caption, id).toMatch(/^\p{L}.* \(.+\)$/u);
    });
    test('every word of a formula that a method shows is in the catalogue', () => {
        const words = methods.flatMap(({ name, example }) => compute({ method: name, input: example }).tables.flatMap(table => axes.flatMap(axis => (table.axes[axis] === 'quantities' ? table[axis] : []))));
        expect(words.length).toBeGreaterThan(50);
        const unknown = new Set(words.filter(word => !(`quantity.${word}` in catalogues[language])));
        expect([...unknown]).toEqual([]);
    });
});
/** Keys of the catalogue in a text. */
const keysIn = (text) => (text.match(/[a-z][a-z-]*(\.[a-z-]+)+/g) ?? []).filter(word => word in catalogues.nl);
describe('no reader of a report sees its inside', () => {
    test('a key would be seen', () => {
        expect(keysIn('| report.agenda.cell | table.totals | report.json |')).toEqual([
            'report.agenda.cell',
            'table.totals',
        ]);
    });
    const visible = (html) => html.replace(/<style>[\s\S]*?<\/style>/, '');
    test.each(Object.entries(edgeSamples))('%s', async (_, sample) => {
        const texts = [
            renderMarkdown(told(sample)),
            renderMarkdown(told(sample, 'en')),
            visible(await renderHtml(told(sample, 'en'))),
        ];
        for (const text of texts) {
            expect(keysIn(text)).toEqual([]);
            expect(text).not.toMatch(/\b(undefined|NaN|null|Infinity)\b|\[object|[{}]/);
        }
        // What an empty parameter is called.
        expect(texts[0]).not.toMatch(/\bnone\b/);
    });
});
