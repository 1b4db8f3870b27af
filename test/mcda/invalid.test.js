import { describe, expect, test } from 'vitest';
import { InvalidProblem, invalidCodes, invalidProblems } from "../../src/mcda/invalid.js";
describe('a refusal', () => {
    test('names its code, place and params', () => {
        const refusal = new InvalidProblem('shape', 'matrix.2', { expected: 3, found: 2 });
        expect(refusal).toMatchObject({ code: 'shape', path: 'matrix.2', params: { expected: 3, found: 2 } });
        expect(refusal).toBeInstanceOf(Error);
        expect(refusal.message).toBe('shape at matrix.2 {"expected":3,"found":2}');
        expect(refusal.issues).toEqual([]);
    });
    test('can be seen from an object that holds the input', () => {
        const refusal = new InvalidProblem('empty', 'matrix', {});
        expect(refusal.within('input')).toMatchObject({ code: 'empty', path: 'input.matrix' });
        expect(new InvalidProblem('empty', '', {}).within('input').path).toBe('input');
    });
    test('comes from one list of codes, each with its params', () => {
        expect(invalidCodes).toEqual(Object.keys(invalidProblems));
        for (const code of invalidCodes)
            expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    });
});
