import { describe, expect, test } from 'vitest';
import { methods } from "../../src/mcda/index.js";
import { refusalOf } from "../mcda/refusal-of.js";
import { casesOf, computed, expectFields } from "./run-cases.js";
/** Edge cases whose expectation is (partly) in words, and what the words come down to. */
const inWords = {
    'minmax-constant-column': ({ input, expected, tolerance }) => {
        const matrix = computed('normalisation', input).matrix;
        const [first, second] = [0, 1].map(j => matrix.map(row => row[j]));
        expectFields(second, expected.secondColumn, tolerance);
        expect(new Set(first).size).toBe(1);
        expect(first.every(Number.isFinite)).toBe(true);
    },
    // 0/0 by the formula; here, as documented, 1
    'one-alternative-topsis': ({ input }) => {
        expect(computed('topsis', input)).toMatchObject({ ranks: [1], closeness: [1], allEqual: true });
    },
    'all-weights-zero': ({ input }) => {
        expect(refusalOf({ method: 'weighted_sum', input })).toMatchObject({
            code: 'weights-sum-zero',
            path: 'input.weights',
        });
    },
};
/** Edge cases of methods that are not built yet; a method that arrives takes its cases off this list. */
const awaiting = [];
const methodOf = ({ input }) => String(input.what).split(' ')[0];
const isBuilt = (edge) => methods.some(({ name }) => name === methodOf(edge));
describe('edge cases', () => {
    for (const edge of casesOf('edge_cases')) {
        const run = inWords[edge.id] ??
            (({ input, expected, tolerance }) => {
                expectFields(computed(methodOf(edge), input), expected, tolerance);
            });
        if (isBuilt(edge))
            test(`${edge.id} (${edge.source})`, () => run(edge));
        else
            test.todo(`${edge.id} awaits ${methodOf(edge)}`);
    }
    test('the cases that await a method are exactly those on the list', () => {
        const waiting = casesOf('edge_cases').filter(edge => !isBuilt(edge));
        expect(waiting.map(({ id }) => id)).toEqual(awaiting);
    });
});
