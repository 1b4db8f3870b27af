import { describe, expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { models } from "../sample.js";
import { cellsOf, chapter, tableIn, textOf, told } from "../told.js";
const ranking = (name) => chapter(told(edgeSamples[name]), 'ranking');
describe('the ranking', () => {
    test('has rank, total and difference with the next', () => {
        expect(cellsOf(tableIn(ranking('the whole story'), /totaalscore per model/))).toEqual([
            ['M6 Hybride kern en flex', '1', '72,2', '4,3'],
            ['M3 Regionale pool met hard piket', '2', '67,9', '1,2'],
            ['M5 3-Noord-pool', '3', '66,7', '35,1'],
            ['M1 Volledig lokaal', '4', '31,6', '–'],
        ]);
    });
    test('says in words which differences are too small to build on', () => {
        expect(textOf(ranking('the whole story'))).toContain('Het verschil tussen M3 Regionale pool met hard piket en M5 3-Noord-pool is klein: 1,2. De marge is 2.');
    });
    test('two equal models share a place, and are said to be equal', () => {
        const text = textOf(chapter(told({ models: [models[1], { ...models[3], id: 'M5' }], framework: alike }), 'ranking'));
        expect(text).toContain('staan precies gelijk');
    });
    test('shows what each total is made of, as a chart with its table', () => {
        const blocks = ranking('the whole story');
        const charts = blocks.filter(block => block.kind === 'chart');
        expect(charts.map(({ title }) => title)).toEqual(['Waaruit elk totaal bestaat']);
        const rows = cellsOf(charts[0].table);
        expect(rows[0]).toEqual(['KW1 Vakbekwaamheid', '10,3', '9,8', '9,2', '3,3']);
        expect(rows.at(-1)).toEqual(['Gewogen totaalscore', '72,2', '67,9', '66,7', '31,6']);
    });
    test('while scores are missing it gives intervals, not totals', () => {
        const blocks = ranking('one criterion without scores');
        const rows = cellsOf(tableIn(blocks, /totaalscore per model/));
        expect(rows[0][2]).toBe('nog niet bekend');
        expect(rows[0][3]).toMatch(/^\d+,\d–\d+,\d$/);
        const charts = blocks.filter(block => block.kind === 'chart');
        expect(charts.map(({ title }) => title)).toEqual([
            'Waaruit elk totaal bestaat',
            'Tussen welke grenzen elk totaal ligt',
        ]);
        expect(charts[0].description).toContain('gestippeld');
    });
    test('with nothing scored there is nothing to draw', () => {
        const blocks = ranking('no score at all');
        expect(blocks.some(block => block.kind === 'chart')).toBe(false);
        expect(cellsOf(tableIn(blocks, /totaalscore per model/))[0].slice(0, 3)).toEqual([
            'M1 Volledig lokaal',
            '1–4',
            'nog niet bekend',
        ]);
    });
    test('a single model has nothing to be compared with', () => {
        expect(textOf(ranking('a single model'))).toContain('valt niets te vergelijken');
    });
});
describe('norms', () => {
    test('are tested per function, and a breach is said', () => {
        const { columns, rows } = tableIn(ranking('the whole story'), /BE1 Opkomsttijd: gehaald of niet/);
        expect(columns.map(({ heading }) => heading).at(-1)).toBe('M1 Volledig lokaal');
        expect(rows[4].cells).toEqual([
            'Hoofd Crisiscommunicatie (HCC)',
            'ten hoogste 30 minuten',
            '30 minuten',
            '30 minuten',
            '30 minuten',
            '40 minuten: niet gehaald',
        ]);
    });
    test('are not tested on scores that are not there', () => {
        expect(textOf(ranking('no score at all'))).toContain('nog niet getoetst');
    });
    test('a model that fails a threshold stands apart, with the breach', () => {
        const blocks = ranking('one model excluded');
        expect(cellsOf(tableIn(blocks, /totaalscore per model/)).map(([model]) => model)).not.toContain('M1 Volledig lokaal');
        expect(cellsOf(tableIn(blocks, /Waarop een model is uitgesloten/))[0]).toEqual([
            'M1 Volledig lokaal',
            'BE1 Opkomsttijd',
            'Hoofd Crisiscommunicatie (HCC)',
            '40 minuten',
            '30 minuten',
        ]);
    });
    test('when all fail there is no ranking', () => {
        const text = textOf(ranking('all models excluded'));
        expect(text).toContain('geen kandidaat-model dat in de rangschikking meedoet');
        expect(text).toContain('Deze 4 modellen halen een uitsluitingsgrens niet');
    });
});
/** Only the criterion on which M3 and M5 were scored the same by measurement. */
function alike(framework) {
    const [criterion] = framework.criteria.filter(({ id }) => id === 'BE3');
    return {
        ...framework,
        criteria: [
            {
                ...criterion,
                weight: 100,
                scale: { kind: 'number', unit: { nl: 'uur' }, worst: 8, best: 48 },
            },
        ],
    };
}
