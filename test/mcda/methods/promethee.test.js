import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'promethee',
    input: {
        directions: ['max', 'min'],
        weights: [2, 6],
        matrix: [
            [4, 3],
            [3, 2],
            [5, 1],
        ],
        preferenceFunctions: [{ type: 'usual' }, { type: 'linear', q: 0, p: 2 }],
        ...fields,
    },
});
const onIndices = (preferenceIndices, fields = {}) => ({
    method: 'promethee',
    input: { preferenceIndices, ...fields },
});
test('weights are divided by their sum, which is told', () => {
    expect(compute(request())).toMatchObject({ weights: [0.25, 0.75], weightsSum: 8 });
});
test('without preference functions any difference counts', () => {
    const usual = [{ type: 'usual' }, { type: 'usual' }];
    expect(compute(request({ preferenceFunctions: undefined }))).toEqual(compute(request({ preferenceFunctions: usual })));
});
test('one alternative has flows of 0 and is level with itself', () => {
    for (const one of [request({ matrix: [[1, 2]] }), onIndices([[0]])])
        expect(compute(one)).toMatchObject({
            positiveFlow: [0],
            negativeFlow: [0],
            netFlow: [0],
            promethee2Ranks: [1],
            promethee1Relation: [['I']],
        });
});
test('indices computed from a matrix give the same flows when they are given', () => {
    const { preferenceIndices, netFlow, promethee1Relation } = compute(request());
    const again = compute(onIndices(preferenceIndices));
    again.netFlow.forEach((flow, i) => {
        expect(flow).toBeCloseTo(netFlow[i], 12);
    });
    expect(again.promethee1Relation).toEqual(promethee1Relation);
});
describe('refused, with the place', () => {
    test.each([
        ['no weights', request({ weights: undefined }), { code: 'empty', path: 'input.weights' }],
        ['no matrix', request({ matrix: undefined }), { code: 'empty', path: 'input.matrix' }],
        ['nothing at all', { method: 'promethee', input: {} }, { code: 'empty', path: 'input.directions' }],
        [
            'a preference function too few',
            request({ preferenceFunctions: [{ type: 'usual' }] }),
            { code: 'shape', path: 'input.preferenceFunctions' },
        ],
        [
            'an unknown preference function',
            request({ preferenceFunctions: [{ type: 'usual' }, { type: 'steep' }] }),
            { code: 'malformed-input', path: 'input.preferenceFunctions.1.type' },
        ],
        [
            'a threshold that is not there',
            request({ preferenceFunctions: [{ type: 'usual' }, { type: 'v-shape' }] }),
            { code: 'malformed-input', path: 'input.preferenceFunctions.1.p' },
        ],
        [
            'q above p',
            request({ preferenceFunctions: [{ type: 'usual' }, { type: 'level', q: 3, p: 2 }] }),
            { code: 'out-of-range', path: 'input.preferenceFunctions.1.q' },
        ],
        [
            'an index above 1',
            onIndices([
                [0, 1.2],
                [0, 0],
            ]),
            { code: 'out-of-range', path: 'input.preferenceIndices.0.1' },
        ],
        [
            'a preference to itself',
            onIndices([
                [0, 0.2],
                [0, 0.1],
            ]),
            { code: 'out-of-range', path: 'input.preferenceIndices.1.1' },
        ],
        [
            'indices that are not square',
            onIndices([[0, 1]]),
            { code: 'shape', path: 'input.preferenceIndices.0' },
        ],
        [
            'indices and a matrix',
            request({ preferenceIndices: [[0]] }),
            { code: 'malformed-input', path: 'input.preferenceIndices' },
        ],
        [
            'more alternatives than pairs can be written out for',
            request({ matrix: Array(201).fill([1, 2]) }),
            { code: 'malformed-input', path: 'input.matrix' },
        ],
    ])('%s', (_, wrong, refusal) => {
        expect(refusalOf(wrong)).toMatchObject(refusal);
    });
});
