import { describe, expect, test } from 'vitest';
import { rankingReport } from "../../../src/report/ranking-report.js";
import { duel, edgeSamples, only } from "../edge-samples.js";
import { models, sampleSource } from "../sample.js";
import { cellsOf, chapter, tableIn, textOf, told } from "../told.js";
const coverage = (sample, language = 'nl') => chapter(told(typeof sample === 'string' ? edgeSamples[sample] : sample, language), 'coverage');
describe('how was judged, and what is missing', () => {
    test('says how was judged, and how much was answered', () => {
        const text = textOf(coverage('the whole story'));
        expect(text).toMatch(/Ronde 1 is geopend op .* en gesloten op .*\. Tot het sluiten zag niemand/);
        expect(text).toContain('Aan 6 beoordelaars zijn 216 scores gevraagd; 212 zijn er gegeven.');
        expect(text).toContain('Geen oordeel: 4. Niet van toepassing: 0. Niet ingevuld: 0.');
    });
    test('lists what has no score, together per criterion', () => {
        const rows = cellsOf(tableIn(coverage('one criterion without scores'), /Onderdelen zonder score/));
        expect(rows[0]).toEqual(['M1 Volledig lokaal', 'LO9 Draagvlak', 'hele model', 'ontbreekt']);
    });
    test('with nothing scored, says so once', () => {
        const text = textOf(coverage('no score at all'));
        expect(text).toContain('Er is nog geen ronde gehouden.');
        expect(text).toContain('Er zijn nog geen scores of metingen die meetellen.');
        expect(text).not.toContain('Onderdelen zonder score');
    });
    test('says of each round that its own scores were blind, and no more than that', () => {
        const rounds = textOf(coverage('two rounds')).split('\n').slice(0, 2);
        expect(rounds[0]).toMatch(/^Ronde 1 .* Tot het sluiten zag niemand welke scores een ander in die ronde gaf\.$/);
        expect(rounds[1]).toMatch(/^Ronde 2 .* Tot het sluiten zag niemand welke scores een ander in die ronde gaf\.$/);
    });
    test('says that a round that is open does not count yet', () => {
        const source = structuredClone(sampleSource());
        source.rounds[0].closedAt = null;
        expect(textOf(chapter(rankingReport(source, 'nl'), 'coverage'))).toMatch(/^Ronde 1 is geopend op .* en staat nog open\. De scores ervan tellen niet mee\.\n/);
    });
    test('what nobody answered is not what somebody had no opinion on', () => {
        const text = textOf(coverage('organisations'));
        // Of six assessors one is silent on all 36, and one has no opinion on 4.
        expect(text).toContain('Aan 6 beoordelaars zijn 216 scores gevraagd; 176 zijn er gegeven.');
        expect(text).toContain('Geen oordeel: 4. Niet van toepassing: 0. Niet ingevuld: 36.');
    });
    test('a score that nobody could give is missing with its reason', () => {
        const rows = cellsOf(tableIn(coverage(duel('5- 33', '5- 3.')), /Onderdelen zonder score/));
        expect(rows).toEqual([['M1 Volledig lokaal', 'LO3 Draagvlak', 'hele model', 'geen oordeel']]);
    });
    test('counts one as one', () => {
        const one = { ...duel('55'), models: models.slice(0, 1), framework: only({ LO1: 100 }) };
        expect(textOf(coverage(one))).toContain('Aan 1 beoordelaar is 1 score gevraagd; 1 is er gegeven.');
        expect(textOf(coverage(one, 'en'))).toContain('1 score was asked of 1 assessor; 1 was given.');
        expect(textOf(coverage(one))).toContain('Bij elk onderdeel is er ten minste één score of meting.');
    });
    test('where all is measured, nothing was asked of the assessors', () => {
        const text = textOf(coverage({ framework: only({ BE1: 50, KO1: 50 }), developments: false }));
        expect(text).toContain('Aan de beoordelaars is niets gevraagd.');
        expect(text).not.toMatch(/Geen oordeel|Niet ingevuld/);
    });
});
