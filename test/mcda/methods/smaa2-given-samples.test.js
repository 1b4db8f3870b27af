import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'smaa2_given_samples',
    input: {
        measurements: [
            [
                [1, 0],
                [0, 1],
            ],
            [
                [1, 0],
                [0, 1],
            ],
        ],
        weights: [
            [0.7, 0.3],
            [0.5, 0.5],
        ],
        ...fields,
    },
});
test('ties share the better rank, or split the ranks where that is asked', () => {
    expect(compute(request())).toMatchObject({
        values: [
            [0.7, 0.3],
            [0.5, 0.5],
        ],
        rankAcceptability: [
            [1, 0],
            [0.5, 0.5],
        ],
        tieProbability: 0.5,
        rankingEntropy: 1,
        ties: 'best',
    });
    expect(compute(request({ ties: 'split' }))).toMatchObject({
        rankAcceptability: [
            [0.75, 0.25],
            [0.25, 0.75],
        ],
    });
});
test('rounded weights are used as given, and what they sum to is told', () => {
    expect(compute(request({
        weights: [
            [0.7, 0.301],
            [0.5, 0.499],
        ],
    }))).toMatchObject({
        weightsSums: { min: expect.closeTo(0.999, 12), max: expect.closeTo(1.001, 12) },
        values: [
            [0.7, 0.301],
            [0.5, 0.499],
        ],
    });
});
describe('is refused, with the place,', () => {
    test.each([
        ['no draws', { measurements: [], weights: [] }, { code: 'empty', path: 'input.measurements' }],
        ['no alternatives', { measurements: [[], []] }, { code: 'empty', path: 'input.measurements.0.0' }],
        [
            'a matrix of another height',
            {
                measurements: [
                    [
                        [1, 0],
                        [0, 1],
                    ],
                    [[1, 0]],
                ],
            },
            { code: 'shape', path: 'input.measurements.1' },
        ],
        [
            'a row of another length',
            {
                measurements: [
                    [
                        [1, 0],
                        [0, 1],
                    ],
                    [[1, 0], [0]],
                ],
            },
            { code: 'shape', path: 'input.measurements.1.1' },
        ],
        ['weights of fewer draws', { weights: [[0.5, 0.5]] }, { code: 'shape', path: 'input.weights' }],
        ['a weight too few', { weights: [[1], [1]] }, { code: 'shape', path: 'input.weights.0' }],
        [
            'weights that do not sum to 1',
            {
                weights: [
                    [0.5, 0.5],
                    [0.5, 0.4],
                ],
            },
            { code: 'weights-sum', path: 'input.weights.1', params: { sum: 0.9, expected: 1 } },
        ],
        [
            'a negative weight',
            {
                weights: [
                    [0.5, 0.5],
                    [1.5, -0.5],
                ],
            },
            { code: 'weight-negative', path: 'input.weights.1.1' },
        ],
        ['one name twice', { alternatives: ['A', 'A'] }, { code: 'duplicate-id', path: 'input.alternatives.1' }],
    ])('%s', (_, fields, refusal) => {
        expect(refusalOf(request(fields))).toMatchObject(refusal);
    });
});
