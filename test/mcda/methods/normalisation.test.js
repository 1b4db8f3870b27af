import { expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
test('criteria on which all are equal are named', () => {
    const input = {
        directions: ['max', 'min'],
        matrix: [
            [5, 1],
            [5, 2],
        ],
        kind: 'minmax',
    };
    expect(compute({ method: 'normalisation', input })).toMatchObject({
        matrix: [
            [1, 1],
            [1, 0],
        ],
        constantCriteria: ['C1'],
    });
});
test('minmax is the default, and the answer says what was used', () => {
    const input = { directions: ['max'], matrix: [[1], [3], [2]] };
    expect(compute({ method: 'normalisation', input })).toMatchObject({
        kind: 'minmax',
        matrix: [[0], [1], [0.5]],
    });
});
test('a kind that is left out may be named in the label, as the reference cases do', () => {
    const input = { directions: ['max'], matrix: [[3], [4]] };
    const of = (what) => compute({ method: 'normalisation', input: { ...input, what } });
    expect(of('normalisation vector').matrix).toEqual([[0.6], [0.8]]);
    expect(of('normalisation minmax').kind).toBe('minmax');
    expect(of('our matrix').kind).toBe('minmax');
});
