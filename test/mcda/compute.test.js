import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ComputationRequest, ComputationResult, compute, methods } from "../../src/mcda/index.js";
import { refusalOf } from "./refusal-of.js";
const sum = (fields) => ({
    method: 'weighted_sum',
    input: {
        directions: ['max', 'max'],
        weights: [0.5, 0.5],
        matrix: [
            [1, 2],
            [3, 4],
            [5, 6],
        ],
        ...fields,
    },
});
describe('a request is refused, with the place in it, for', () => {
    test.each([
        [
            'an unknown method',
            { method: 'astrology', input: {} },
            { code: 'unknown-method', path: 'method', params: { method: 'astrology' } },
        ],
        ['no method', { input: {} }, { code: 'malformed-input', path: 'method' }],
        ['no input', { method: 'ranks' }, { code: 'malformed-input', path: 'input' }],
        ['nothing', null, { code: 'malformed-input', path: '' }],
        [
            'an unknown field beside the input',
            { ...sum({}), inptu: 1 },
            { code: 'malformed-input', path: 'inptu' },
        ],
        [
            'an unknown field in the input',
            sum({ weigths: [1, 1] }),
            { code: 'malformed-input', path: 'input.weigths' },
        ],
        [
            'a wrong type',
            sum({
                matrix: [
                    [1, 2],
                    [3, 'x'],
                ],
            }),
            { code: 'malformed-input', path: 'input.matrix.1.1' },
        ],
        [
            'NaN',
            sum({
                matrix: [
                    [1, 2],
                    [3, 4],
                    [Number.NaN, 6],
                ],
            }),
            { code: 'malformed-input', path: 'input.matrix.2.0', issues: [{ code: 'not-finite' }] },
        ],
        [
            'Infinity',
            sum({ weights: [1, Number.POSITIVE_INFINITY] }),
            { code: 'malformed-input', path: 'input.weights.1' },
        ],
        [
            'an empty place in a list',
            sum({ weights: [1, undefined] }),
            { issues: [{ path: 'input.weights.1', code: 'missing-field' }] },
        ],
        [
            'a number that could overflow',
            sum({
                matrix: [
                    [1, 2],
                    [1e308, 4],
                ],
            }),
            { code: 'overflow', path: 'input.matrix.1.0' },
        ],
        ['a ragged matrix', sum({ matrix: [[1, 2], [3]] }), { code: 'shape', path: 'input.matrix.1' }],
        ['no rows', sum({ matrix: [] }), { code: 'empty', path: 'input.matrix' }],
        [
            'no columns',
            sum({ matrix: [[]], directions: [], weights: [] }),
            { code: 'empty', path: 'input.directions' },
        ],
        ['a weight too few', sum({ weights: [1] }), { code: 'shape', path: 'input.weights' }],
        [
            'weights of 0',
            sum({ weights: [0, 0], normaliseWeights: true }),
            { code: 'weights-sum-zero', path: 'input.weights' },
        ],
        ['a negative weight', sum({ weights: [2, -1] }), { code: 'weight-negative', path: 'input.weights.1' }],
    ])('%s', (_, request, refusal) => {
        expect(refusalOf(request)).toMatchObject(refusal);
    });
});
test('all that is wrong with the form is told at once', () => {
    const { issues, params } = refusalOf(sum({ directions: ['up', 'max'], weights: 'x', extra: 1 }));
    expect(issues.map(({ path }) => path)).toEqual(['input.directions.0', 'input.weights', 'input.extra']);
    expect(params).toEqual({ count: 3 });
});
test('a result that is not a number after all is a refusal, not an answer', () => {
    const points = [
        [0, 0],
        [1e-300, 1e50],
    ];
    const steep = { kind: 'valueFunction', points, outside: 'extrapolate', x: [1e100] };
    expect(refusalOf({ method: 'mavt_piecewise', input: steep })).toMatchObject({
        code: 'overflow',
        path: 'input',
    });
});
test('one alternative has an answer', () => {
    for (const normalisation of [null, { kind: 'minmax' }])
        expect(compute(sum({ matrix: [[3, 4]], normalisation }))).toMatchObject({ ranks: [1] });
});
describe.each(methods.map(method => [method.name, method]))('%s', (name, method) => {
    const request = { method: name, input: method.example };
    test('computes its own example, in the documented form', () => {
        expect(ComputationRequest.safeParse(request)).toMatchObject({ success: true });
        const result = compute(request);
        expect(result).toMatchObject({ method: `${name}@${method.version}`, reference: method.reference });
        expect(ComputationResult.parse(result)).toEqual(result);
    });
    test('gives the same bytes for the same input, and leaves the input alone', () => {
        const before = structuredClone(request);
        expect(JSON.stringify(compute(request))).toBe(JSON.stringify(compute(before)));
        expect(request).toEqual(before);
    });
    test('takes a label of the caller, and no other field', () => {
        expect(() => compute({ method: name, input: { ...method.example, what: 'my own words' } })).not.toThrow();
        expect(refusalOf({ method: name, input: { ...method.example, nonsense: 1 } }).issues).toMatchObject([
            { path: 'input.nonsense', code: 'unknown-field' },
        ]);
    });
    test('whatever number stands anywhere in its example: an answer without NaN, or a refusal', () => {
        const odd = fc.constantFrom(0, -0, -1, 1e-320, 5e-324, 1e-200, 1e99, -1e99, 1e308, 1e16, 0.1);
        const numbers = placesIn(method.example);
        fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }), changes => {
            const input = structuredClone(method.example);
            for (const [pick, value] of changes)
                put(input, numbers[pick % numbers.length], value);
            let result;
            try {
                result = compute({ method: name, input });
            }
            catch (error) {
                expect(error).toMatchObject({ name: 'InvalidProblem' });
                return;
            }
            expect(JSON.parse(JSON.stringify(result))).toEqual(positiveZeros(result));
        }), { numRuns: 200 });
    });
});
test('the request is documented as a choice between the methods, each with an example', () => {
    const { $defs } = z.toJSONSchema(z.object({ body: ComputationRequest }), { io: 'input' });
    expect($defs.ComputationRequest.oneOf).toHaveLength(methods.length);
    const examples = Object.entries($defs).flatMap(([id, { example }]) => id.endsWith('Request') ? [example] : []);
    for (const { name, example } of methods)
        expect(examples).toContainEqual({ method: name, input: example });
});
/** Where the numbers stand in a piece of JSON. */
function placesIn(value, place = []) {
    if (typeof value === 'number')
        return [place];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, part]) => placesIn(part, [...place, key]));
}
function put(target, place, value) {
    const parent = place.slice(0, -1).reduce((part, key) => part[key], target);
    parent[place.at(-1)] = value;
}
/** JSON knows no -0. */
function positiveZeros(value) {
    if (typeof value === 'number')
        return value + 0;
    if (Array.isArray(value))
        return value.map(positiveZeros);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, positiveZeros(part)]));
}
