import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (changes = {}) => ({
    method: 'bwm_consistency',
    input: {
        criteria: ['quality', 'price', 'comfort', 'safety', 'style'],
        best: 'price',
        worst: 'style',
        bestToOthers: [2, 1, 4, 3, 8],
        othersToWorst: [4, 8, 2, 3, 1],
        ...changes,
    },
});
test('the judgements of the car example agree to .0179 (Liang, Brunelli & Rezaei 2020)', () => {
    expect(compute(request())).toMatchObject({
        ratio: expect.closeTo(1 / 56, 12),
        threshold: 0.2958,
        within: true,
    });
});
test('with judgements still to come it says what it can, and no more', () => {
    expect(compute(request({ othersToWorst: [4, null, null, 3, 1] }))).toMatchObject({
        ratios: [0, 0, null, expect.closeTo(1 / 56, 12), 0],
        ratio: expect.closeTo(1 / 56, 12),
    });
    expect(compute(request({ bestToOthers: [2, null, 4, 3, null], othersToWorst: [4, null, 2, 3, 1] }))).toMatchObject({ ratios: [null, null, null, null, null], ratio: null, threshold: null, within: null });
});
test('a judgement far off is beyond the threshold, before the rest has come in', () => {
    expect(compute(request({ bestToOthers: [7, 1, null, null, 8], othersToWorst: [7, 8, null, null, 1] }))).toMatchObject({ ratios: [41 / 56, 0, null, null, 0], within: false });
});
test('what the method cannot take is refused at its place, also half-way', () => {
    expect(refusalOf(request({ bestToOthers: [2, 1, 4, 10, null] }))).toMatchObject({
        code: 'out-of-range',
        path: 'input.bestToOthers.3',
    });
    expect(refusalOf(request({ othersToWorst: [4, 7, null, null, 1] }))).toMatchObject({
        code: 'best-to-worst-differs',
        path: 'input.othersToWorst.1',
    });
    expect(refusalOf(request({ worst: 'price' }))).toMatchObject({ code: 'best-is-worst', path: 'input.worst' });
    expect(refusalOf(request({ othersToWorst: [1] }))).toMatchObject({
        code: 'shape',
        path: 'input.othersToWorst',
    });
});
