import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const rank = (input) => compute({ method: 'ranks', input });
test('scores that differ by rounding only are equal; the tolerance is told', () => {
    expect(rank({ scores: [0.3, 0.1 + 0.2] })).toMatchObject({ competition: [1, 1] });
    expect(rank({ scores: [2, 1] })).toMatchObject({ tieTolerance: 2e-9 });
});
test('the caller may ask for another tolerance', () => {
    const scores = [1e9 + 1, 1e9];
    expect(rank({ scores })).toMatchObject({ competition: [1, 1] });
    expect(rank({ scores, tieTolerance: 0 })).toMatchObject({ competition: [1, 2] });
});
test('nothing to rank is refused', () => {
    expect(refusalOf({ method: 'ranks', input: { scores: [] } })).toMatchObject({
        code: 'empty',
        path: 'input.scores',
    });
});
