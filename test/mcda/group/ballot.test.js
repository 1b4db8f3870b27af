import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const order = [['A'], ['B', 'C']];
const vote = (...ballots) => ({
    method: 'borda',
    input: { alternatives: ['A', 'B', 'C'], ballots },
});
const onMatrix = (fields = {}) => ({
    method: 'copeland',
    input: {
        directions: ['max', 'min'],
        matrix: [
            [3, 1],
            [2, 5],
            [2, 9],
        ],
        ...fields,
    },
});
describe('a ballot is refused, with its place, for', () => {
    test.each([
        [
            'an alternative that nobody knows',
            vote({ order }, { order: [['A'], ['D'], ['B', 'C']] }),
            { code: 'unknown-id', path: 'input.ballots.1.order.1.0', params: { id: 'D' } },
        ],
        [
            'an alternative that stands on it twice',
            vote({ order: [['A'], ['B'], ['C', 'A']] }),
            { code: 'duplicate-id', path: 'input.ballots.0.order.2.1', params: { id: 'A' } },
        ],
        [
            'an alternative it does not rank: that is not the same as last',
            vote({ order: [['A'], ['B']] }),
            { code: 'missing-id', path: 'input.ballots.0.order', params: { id: 'C' } },
        ],
        [
            'an empty class',
            vote({ order: [['A'], [], ['B', 'C']] }),
            { code: 'empty', path: 'input.ballots.0.order.1' },
        ],
        ['no weight at all', vote({ weight: 0, order }), { code: 'weights-sum-zero', path: 'input.ballots' }],
        [
            'a negative weight',
            vote({ weight: -1, order }),
            { code: 'weight-negative', path: 'input.ballots.0.weight' },
        ],
        ['not being there at all', vote(), { code: 'empty', path: 'input.ballots' }],
        [
            'two alternatives of one name',
            { method: 'borda', input: { alternatives: ['A', 'A'], ballots: [{ order: [['A']] }] } },
            { code: 'duplicate-id', path: 'input.alternatives.1' },
        ],
        [
            'an input without alternatives',
            { method: 'borda', input: { ballots: [{ order: [] }] } },
            { code: 'empty', path: 'input.ballots.0.order' },
        ],
        [
            'a matrix beside it',
            { method: 'borda', input: { ballots: [{ order }], directions: ['max'], matrix: [[1]] } },
            { code: 'malformed-input', path: 'input.ballots' },
        ],
        ['nothing at all', { method: 'borda', input: {} }, { code: 'malformed-input', path: 'input.ballots' }],
        [
            'a matrix without directions',
            { method: 'copeland', input: { matrix: [[1]] } },
            { code: 'malformed-input', path: 'input.ballots' },
        ],
        [
            'weights of criteria that are all 0',
            onMatrix({ weights: [0, 0] }),
            { code: 'weights-sum-zero', path: 'input.weights' },
        ],
    ])('%s', (_, request, refusal) => {
        expect(refusalOf(request)).toMatchObject(refusal);
    });
});
test('a ballot weighs 1 unless told otherwise, and names the alternatives when nothing else does', () => {
    expect(compute({ method: 'borda', input: { ballots: [{ order }] } })).toMatchObject({
        scores: [2, 0.5, 0.5],
        tables: [{ rows: ['A', 'B', 'C'], columns: ['1'] }, {}],
    });
});
test('a matrix is a ballot per criterion, of which the weight may be 0', () => {
    expect(compute(onMatrix())).toMatchObject({
        pairwiseSupport: [
            [0, 2, 2],
            [0, 0, 1],
            [0, 0, 0],
        ],
        ranks: [1, 2, 3],
    });
    expect(compute(onMatrix({ weights: [0.5, 0] }))).toMatchObject({ netScores: [2, -1, -1], ranks: [1, 2, 2] });
});
