import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ComputationResult, compute } from "../../src/mcda/index.js";
export const casesOf = (file) => JSON.parse(readFileSync(new URL(`cases/${file}.json`, import.meta.url), 'utf8')).cases;
/** One line a method: every case of `cases/<method>.json`, by name, through the stateless door. */
export function runCases(method) {
    describe(method, () => {
        for (const { id, source, input, expected, tolerance } of casesOf(method))
            test(`${id} (${source})`, () => {
                expectFields(computed(method, input), expected, tolerance);
            });
    });
}
/** The answer, after checking that it is plain JSON of the documented form. */
export function computed(method, input) {
    const result = compute({ method, input });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(ComputationResult.parse(result)).toEqual(result);
    return result;
}
/** At least the fields of `expected`, under the same names, within the case's tolerance. */
export function expectFields(actual, expected, tolerance, path = '') {
    if (typeof expected === 'number') {
        expect(actual, path).toBeTypeOf('number');
        const allowed = (tolerance.absolute ?? 0) + (tolerance.relative ?? 0) * Math.abs(expected);
        expect(Math.abs(actual - expected), `${path}: ${actual}, not ${expected}`).toBeLessThanOrEqual(allowed);
    }
    else if (typeof expected === 'object' && expected !== null) {
        expect(actual, path).toBeTypeOf('object');
        if (Array.isArray(expected))
            expect(actual, path).toHaveLength(expected.length);
        for (const [key, part] of Object.entries(expected))
            expectFields(actual[key], part, tolerance, `${path}.${key}`);
    }
    else
        expect(actual, path).toEqual(expected);
}
