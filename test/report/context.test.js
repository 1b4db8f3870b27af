import { describe, expect, test } from 'vitest';
import { contextOf } from "../../src/report/context.js";
import { edgeSamples } from "./edge-samples.js";
import { sampleSource } from "./sample.js";
describe('how things are called', () => {
    const { names } = contextOf(sampleSource(), 'en');
    test('by id and name, in the language asked for, or in Dutch', () => {
        expect(names.model('M6')).toBe('M6 Hybrid core and flex');
        expect(names.criterion('BE2')).toBe('BE2 Continuïteit 24/7');
        expect(names.fn('OA')).toBe('Omgevingsanalist');
    });
    test('what is not known is called by its id', () => {
        expect(names.model('M9')).toBe('M9');
        expect(names.assessor('p-9999')).toBe('p-9999');
    });
    test('a norm on a whole model is called by its criterion', () => {
        expect(names.fn('KO1')).toBe('KO1 Structurele kosten');
    });
    test('assessors with the same position are told apart', () => {
        const source = structuredClone(sampleSource());
        for (const participant of source.participants)
            participant.label = 'gemeentesecretaris';
        const { names } = contextOf(source, 'nl');
        expect([names.assessor('p-0001'), names.assessor('p-0002')]).toEqual([
            'gemeentesecretaris',
            'gemeentesecretaris (2)',
        ]);
    });
});
test('a score that is missing is a word, never a zero', () => {
    expect(contextOf(sampleSource(), 'nl').amount(null)).toBe('ontbreekt');
    expect(contextOf(sampleSource(), 'en').amount(0)).toBe('0');
});
test('it knows whether there is anything to compute with', () => {
    expect(contextOf(sampleSource(), 'nl').scored).toBe(true);
    expect(contextOf(sampleSource(edgeSamples['no score at all']), 'nl').scored).toBe(false);
});
