import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (fields = {}) => ({
    method: 'minimax_regret',
    input: {
        criteria: ['yield', 'cost'],
        directions: ['max', 'min'],
        matrix: [
            [10, 3],
            [4, 1],
        ],
        ...fields,
    },
});
test('without weights every criterion counts once', () => {
    expect(compute(request())).toMatchObject({
        regrets: [
            [0, 2],
            [6, 0],
        ],
        largestRegrets: [2, 6],
        largestOn: ['cost', 'yield'],
        ranks: [1, 2],
        weights: [1, 1],
        weightsSum: 2,
    });
});
test('weights are used as given', () => {
    expect(compute(request({ weights: [1, 4] }))).toMatchObject({
        largestRegrets: [8, 6],
        ranks: [2, 1],
        weightsSum: 5,
    });
});
test('one alternative has nothing to regret', () => {
    expect(compute(request({ matrix: [[1, 2]] }))).toMatchObject({ regrets: [[0, 0]], ranks: [1] });
});
test('weights of 0 are refused', () => {
    expect(refusalOf(request({ weights: [0, 0] }))).toMatchObject({
        code: 'weights-sum-zero',
        path: 'input.weights',
    });
});
