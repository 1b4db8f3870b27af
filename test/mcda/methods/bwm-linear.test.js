import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const input = {
    criteria: ['quality', 'price', 'comfort', 'safety', 'style'],
    best: 'price',
    worst: 'style',
    bestToOthers: [2, 1, 4, 3, 8],
    othersToWorst: [4, 8, 2, 3, 1],
};
const weigh = (fields) => compute({ method: 'bwm_linear', input: { ...input, ...fields } });
test('weights, ξ, and the consistency of the input per criterion with its threshold', () => {
    const found = weigh({});
    expect(found).toMatchObject({
        inputConsistencyRatio: 1 / 56,
        inputConsistencyRatios: [0, 0, 0, 1 / 56, 0],
        threshold: 0.2958,
        within: true,
    });
    const { xi } = found;
    const deviations = found.tables.at(-1).cells.flat();
    expect(Math.max(...deviations)).toBeCloseTo(xi, 12);
});
test('criteria without names are C1, C2 …', () => {
    expect(weigh({ criteria: undefined, best: 'C2', worst: 'C5' })).toMatchObject({ within: true });
});
describe('refused', () => {
    test.each([
        ['a best that is also the worst', { worst: 'price' }, { code: 'best-is-worst', path: 'input.worst' }],
        ['an unknown best', { best: 'luck' }, { code: 'unknown-id', path: 'input.best', params: { id: 'luck' } }],
        [
            'a judgement out of range',
            { bestToOthers: [2, 1, 4, 30, 8] },
            { code: 'out-of-range', path: 'input.bestToOthers.3', params: { value: 30, min: 1, max: 9 } },
        ],
        ['zero', { othersToWorst: [0, 8, 2, 3, 1] }, { code: 'out-of-range', path: 'input.othersToWorst.0' }],
        [
            'two answers on best and worst',
            { bestToOthers: [2, 1, 4, 3, 7] },
            { code: 'best-to-worst-differs', path: 'input.othersToWorst.1' },
        ],
        ['a list that is too short', { othersToWorst: [4, 8] }, { code: 'shape', path: 'input.othersToWorst' }],
        ['no judgements', { bestToOthers: [] }, { code: 'empty', path: 'input.bestToOthers' }],
        [
            'one criterion, which is best and worst',
            { criteria: ['x'], best: 'x', worst: 'x', bestToOthers: [1], othersToWorst: [1] },
            { code: 'best-is-worst' },
        ],
        [
            'a judgement that is missing',
            { bestToOthers: [2, 1, null, 3, 8] },
            { code: 'malformed-input', path: 'input.bestToOthers.2' },
        ],
    ])('%s', (_, fields, refusal) => {
        expect(refusalOf({ method: 'bwm_linear', input: { ...input, ...fields } })).toMatchObject(refusal);
    });
});
