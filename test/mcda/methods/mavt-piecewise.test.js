import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (kind, input) => ({ method: 'mavt_piecewise', input: { kind, ...input } });
const line = [
    [0, 0],
    [10, 1],
];
const problem = (fields = {}) => request('problem', {
    criteria: ['skill', 'cost'],
    weights: [3, 1],
    valueFunctions: {
        skill: line,
        cost: [
            [100, 1],
            [200, 0],
        ],
    },
    matrix: [
        [5, 100],
        [10, 250],
    ],
    ...fields,
});
const sensitivity = (fields = {}) => request('weightSensitivity', {
    alternatives: ['A', 'B'],
    groups: { first: ['C1'], rest: ['C2'] },
    swingPoints: [30, 70],
    scores: [
        [1, 0],
        [0, 1],
    ],
    varied: 'first',
    ...fields,
});
describe('a problem', () => {
    test('beyond the scale a level is worth no less and no more', () => {
        expect(compute(problem())).toMatchObject({
            partialValues: [
                [0.5, 1],
                [1, 0],
            ],
            totals: [2.5, 3],
            ranks: [2, 1],
            weightsSum: 4,
        });
    });
    test('without names the value functions are those of C1, C2', () => {
        const input = problem({ criteria: undefined, valueFunctions: { C1: line, C2: line } });
        expect(compute(input)).toMatchObject({ totals: [2.5, 4] });
    });
    test.each([
        [
            { valueFunctions: { skill: line } },
            { code: 'missing-id', path: 'input.valueFunctions', params: { id: 'cost' } },
        ],
        [
            { valueFunctions: { skill: line, cost: line, x: line } },
            { code: 'unknown-id', path: 'input.valueFunctions.x' },
        ],
        [
            {
                valueFunctions: {
                    skill: line,
                    cost: [
                        [1, 0],
                        [1, 1],
                    ],
                },
            },
            { code: 'points-order', path: 'input.valueFunctions.cost.1' },
        ],
        [{ weights: [1, -1] }, { code: 'weight-negative', path: 'input.weights.1' }],
        [{ criteria: ['skill', 'constructor'] }, { code: 'unknown-id' }],
        [{ matrix: [[1]] }, { code: 'shape', path: 'input.matrix.0' }],
    ])('%j is refused', (fields, refusal) => {
        expect(refusalOf(problem(fields))).toMatchObject(refusal);
    });
});
describe('weight sensitivity', () => {
    test('tells where the present weight stands, and how far the ranking holds', () => {
        expect(compute(sensitivity())).toMatchObject({
            currentWeight: 0.3,
            totals: [0.3, 0.7],
            ranks: [2, 1],
            best: [
                { from: 0, to: 0.5, alternative: 'B', tiedWith: [] },
                { from: 0.5, to: 1, alternative: 'A', tiedWith: [] },
            ],
            crossings: [{ at: 0.5, alternatives: ['A', 'B'] }],
            sameRanking: { from: 0, to: 0.5 },
        });
    });
    test.each([
        [{ varied: 'third' }, { code: 'unknown-id', path: 'input.varied' }],
        [{ varied: 'constructor' }, { code: 'unknown-id', path: 'input.varied' }],
        [{ groups: { first: ['C1'] } }, { code: 'missing-id', path: 'input.groups', params: { id: 'C2' } }],
        [{ groups: { first: ['C1'], rest: ['C2', 'C9'] } }, { code: 'unknown-id', path: 'input.groups.rest.1' }],
        [
            { groups: { first: ['C1'], rest: ['C2', 'C1'] } },
            { code: 'duplicate-id', path: 'input.groups.rest.1' },
        ],
        [{ swingPoints: [30, 0] }, { code: 'weights-sum-zero', path: 'input.swingPoints' }],
        [{ swingPoints: [0, 70] }, { code: 'weights-sum-zero', path: 'input.swingPoints' }],
        [{ groups: { first: ['C1', 'C2'] } }, { code: 'weights-sum-zero' }],
        [{ scores: [] }, { code: 'empty', path: 'input.scores' }],
    ])('%j is refused', (fields, refusal) => {
        expect(refusalOf(sensitivity(fields))).toMatchObject(refusal);
    });
});
describe('a value function', () => {
    test.each([
        [
            { points: [], x: [1] },
            { code: 'empty', path: 'input.points' },
        ],
        [
            { points: line, x: [] },
            { code: 'empty', path: 'input.x' },
        ],
        [
            { points: line, x: [1], outside: 'guess' },
            { code: 'malformed-input', path: 'input.outside' },
        ],
    ])('%j is refused', (fields, refusal) => {
        expect(refusalOf(request('valueFunction', fields))).toMatchObject(refusal);
    });
});
test('an unknown kind is refused', () => {
    expect(refusalOf(request('magic', {}))).toMatchObject({ code: 'malformed-input', path: 'input.kind' });
});
