import { describe, expect, test } from 'vitest';
import { rankingReport } from "../../../src/report/ranking-report.js";
import { edgeSamples } from "../edge-samples.js";
import { sampleSource } from "../sample.js";
import { cellsOf, chapter, tableIn, textOf, told } from "../told.js";
const framework = (name, language = 'nl') => chapter(told(edgeSamples[name], language), 'framework');
describe('the sealed framework', () => {
    test('says which version, by whom, when, and its hash', () => {
        const document = told();
        const text = textOf(chapter(document, 'framework'));
        expect(text).toContain('Versie van het weegkader: 1');
        expect(text).toContain('Vastgesteld door: kerngroep Veiligheid');
        expect(text).toContain('Vastgesteld op: 3 september 2026');
        expect(text).toContain(document.provenance.frameworkHash);
    });
    test('has the criteria in their tree, adding up to 100', () => {
        const rows = cellsOf(tableIn(framework('the whole story'), /Criteria en weging/));
        expect(rows[0]).toEqual(['Kwaliteit', '13', '', '', '']);
        expect(rows[1]).toEqual(['KW1 Vakbekwaamheid', '13', 'model', 'beoordeeld', 'ja, door N2']);
        expect(rows.find(([name]) => name === 'BE1 Opkomsttijd')).toEqual([
            'BE1 Opkomsttijd',
            '12',
            'kernfunctie',
            'gemeten',
            'nee',
        ]);
        expect(rows.at(-1).slice(0, 2)).toEqual(['Samen', '100']);
    });
    test('shows weights inside a group beside weights in the whole', () => {
        const { columns, rows } = tableIn(framework('weights among siblings'), /Criteria en weging/);
        expect(columns.map(({ heading }) => heading).slice(0, 3)).toEqual([
            'Criterium',
            'Binnen de groep',
            'Wegingsfactor',
        ]);
        expect(rows.find(({ cells }) => cells[0] === 'EE1 Eenduidigheid').cells.slice(0, 3)).toEqual([
            'EE1 Eenduidigheid',
            '66,67',
            '10',
        ]);
    });
    test('says what each level means, what is not described, and how functions combine', () => {
        const rows = cellsOf(tableIn(framework('the whole story'), /Wat elk criterium betekent/));
        expect(rows[0][2]).toBe('Meer is beter.\n1: geen profiel en geen oefening\n3: opgeleid, weinig inzetten\n5: profiel gehaald, elk jaar geoefend\nNiet omschreven: 2, 4.');
        expect(rows[1][2]).toBe('Minder is beter.\nIn minuten: 90 is 0 punten waard, 15 is 100 punten waard.\nVan de kernfuncties telt het gemiddelde.');
        expect(rows[0][1]).toContain('Reden: Programma VRR 2023');
    });
    test('says what levels are worth where that is not a straight line', () => {
        const meaningWith = (index, scale) => {
            const source = structuredClone(sampleSource());
            Object.assign(source.framework.document.criteria[index].scale, scale);
            return cellsOf(tableIn(chapter(rankingReport(source, 'nl'), 'framework'), /Wat elk criterium betekent/))[index][2].split('\n');
        };
        const value = { kind: 'expression', expression: '((90 - x) / 75) ^ 2' };
        expect(meaningWith(1, { value })).toEqual([
            'Minder is beter.',
            'In minuten, van 90 (slechtst) tot 15 (best).',
            'De waarde is ((90 - x) / 75) ^ 2, met x het niveau. Bijvoorbeeld: 15 is 1,000 waard; 33,75 is 0,563 waard; 52,5 is 0,250 waard; 71,25 is 0,063 waard; 90 is 0,000 waard.',
            'Van de kernfuncties telt het gemiddelde.',
        ]);
        const points = [
            [15, 1],
            [30, 0.8],
            [90, 0],
        ];
        expect(meaningWith(1, { value: { kind: 'piecewise', points } })).toContain('Waarde, met rechte lijnen ertussen: 15 is 1,000 waard; 30 is 0,800 waard; 90 is 0,000 waard.');
        const levels = [0, 0.2, 1].map((value, i) => ({ level: i + 1, value, anchor: { nl: 'zo' } }));
        expect(meaningWith(0, { levels }).at(-1)).toBe('Waarde van elk niveau: 1 is 0,000 waard; 2 is 0,200 waard; 3 is 1,000 waard.');
    });
    test('names every norm per function, with its source', () => {
        const [row] = cellsOf(tableIn(framework('the whole story'), /Uitsluitingsgrenzen en normen/));
        expect(row[1]).toContain('AC-Bz: ten hoogste 45 minuten\nOvD-Bz: ten hoogste 30 minuten');
        expect(row[3]).toBe('Besluit veiligheidsregio’s, artikel 2.3.1');
    });
    test('shows each amendment with its reason, who decided, and both rankings', () => {
        const blocks = framework('an amended framework');
        expect(textOf(blocks)).toContain('Besloten door: algemeen bestuur');
        expect(textOf(blocks)).toContain('Reden: Lokale kennis woog te licht.');
        const rows = cellsOf(tableIn(blocks, /voor en na wijziging 2/));
        expect(rows[0]).toEqual(['M6 Hybride kern en flex', '1', '1', '72,2', '72,0']);
    });
    test('does without groups, variants and norms', () => {
        const blocks = framework('no groups, no variants, no requirements');
        expect(textOf(blocks)).toContain('Het weegkader kent geen uitsluitingsgrenzen en geen normen.');
        expect(cellsOf(tableIn(blocks, /Criteria en weging/))[0][0]).toBe('KW1 Vakbekwaamheid');
    });
    test('a text that was erased is not passed over in silence', () => {
        expect(textOf(framework('texts erased'))).toContain('Vastgesteld door: (tekst gewist)');
        expect(textOf(framework('texts erased', 'en'))).toContain('Adopted by: (text erased)');
    });
});
