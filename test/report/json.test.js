import { describe, expect, test } from 'vitest';
import { resultOf } from "../../src/dossier/result.js";
import { renderJson } from "../../src/report/json.js";
import { sampleSource } from "./sample.js";
describe('the report as JSON', () => {
    test('is the whole source, nothing lost', () => {
        expect(JSON.parse(renderJson(sampleSource()))).toEqual(JSON.parse(JSON.stringify(sampleSource())));
    });
    test('has its keys in one order, whatever built it', () => {
        const source = sampleSource();
        const reversed = Object.fromEntries(Object.entries(source).reverse());
        expect(renderJson(reversed)).toBe(renderJson(source));
        expect(renderJson(sampleSource({}))).toBe(renderJson(sampleSource({})));
    });
    test('holds enough to compute every number again, unrounded', () => {
        const { problem, outcome } = JSON.parse(renderJson(sampleSource()));
        expect(resultOf(problem)).toMatchObject({ ranking: outcome.ranking, national: outcome.national });
    });
    test('a number that JSON cannot hold is an error, not a null', () => {
        const source = structuredClone(sampleSource());
        source.outcome.ranking[0].low = Number.NaN;
        expect(() => renderJson(source)).toThrow(RangeError);
    });
});
