import { describe, expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { cellsOf, chapter, tableIn, textOf, told } from "../told.js";
const national = (name, language = 'nl') => chapter(told(edgeSamples[name], language), 'national');
describe('the national part', () => {
    test('says what rests on flagged criteria, and how the rest was weighed without them', () => {
        const text = textOf(national('the whole story'));
        expect(text).toContain('5 criteria zijn landelijk beïnvloedbaar. Daarop rust 36 van de 100 punten');
        expect(text).toContain('blijft 64 van de 100 punten over');
        expect(text).toContain('gedeeld door 64');
    });
    test('ranks with and without them', () => {
        expect(cellsOf(tableIn(national('the whole story'), /met en zonder/))).toEqual([
            ['M6 Hybride kern en flex', '1', '1', '72,2', '73,1'],
            ['M3 Regionale pool met hard piket', '2', '2', '67,9', '67,9'],
            ['M5 3-Noord-pool', '3', '3', '66,7', '62,3'],
            ['M1 Volledig lokaal', '4', '4', '31,6', '38,8'],
        ]);
    });
    test('shows for each flagged criterion what it can do by itself', () => {
        const rows = cellsOf(tableIn(national('the whole story'), /Plaats van elk model als/));
        const first = rows.findIndex(([text]) => text.startsWith('EE1 Eenduidigheid'));
        expect(rows[first]).toEqual([
            'EE1 Eenduidigheid, wegingsfactor 10. Dit criterium alleen kan de eerste plaats veranderen.',
        ]);
        expect(rows[first + 1]).toEqual(['M6 Hybride kern en flex', '1', '1', '3', '1']);
        expect(rows.flat()).toContain('TO2 Invoerbaarheid in 2026, wegingsfactor 3. Dit criterium alleen kan de eerste plaats niet veranderen.');
    });
    test('says where each development stands, when it is expected, and what it touches', () => {
        const rows = cellsOf(tableIn(national('the whole story'), /Stand van zaken van de landelijke/));
        expect(rows[0]).toEqual([
            'N1 UKB deelopdracht A, stap 8',
            'A, stap 8',
            'voorgesteld',
            '31 december 2026',
            'EE1',
        ]);
        expect(rows[1]).toEqual([
            'N2 UKB deelopdrachten B-G',
            'B-G',
            'aangekondigd',
            'niet bekend',
            'KW1, EE1, EE2',
        ]);
    });
    test('has the history, the signals and the scores to confirm', () => {
        const text = textOf(national('the whole story'));
        expect(text).toContain('Het voorstel ligt bij de regio’s.');
        expect(text).toContain('landelijke werkgroep UKB | Stap 8 vraagt straks één profiel per functie.');
        expect(cellsOf(tableIn(national('the whole story'), /ouder zijn dan de laatste/))[0].at(-1)).toBe('24');
    });
    test('without flagged criteria, says what that means', () => {
        const text = textOf(national('no flagged criteria'));
        expect(text).toContain('Geen enkel criterium is als landelijk beïnvloedbaar aangemerkt');
    });
    test('with all weight flagged, there is no ranking without it', () => {
        expect(textOf(national('all criteria flagged'))).toContain('Alle weging rust op landelijk beïnvloedbare criteria');
    });
    test('while scores are missing, says that it cannot be said', () => {
        expect(textOf(national('no score at all', 'en'))).toContain('cannot be said yet: scores are missing');
    });
    test('with nobody left to rank, only the share is told', () => {
        const blocks = national('all models excluded');
        expect(textOf(blocks)).toContain('36 van de 100');
        expect(textOf(blocks)).not.toContain('Plaats nu');
    });
});
