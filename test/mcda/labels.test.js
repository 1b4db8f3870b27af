import { expect, test } from 'vitest';
import { labelsOf } from "../../src/mcda/labels.js";
import { refusalOf } from "./refusal-of.js";
test('without names things are numbered', () => {
    expect(labelsOf(undefined, 3, 'A', 'alternatives')).toEqual(['A1', 'A2', 'A3']);
});
test('names are kept', () => {
    expect(labelsOf(['x', 'y'], 2, 'C', 'criteria')).toEqual(['x', 'y']);
});
test('as many names as there are things', () => {
    const refusal = refusalOf(() => labelsOf(['x'], 2, 'C', 'criteria'));
    expect(refusal).toMatchObject({ code: 'shape', path: 'criteria', params: { expected: 2, found: 1 } });
});
test('no name twice', () => {
    const refusal = refusalOf(() => labelsOf(['x', 'y', 'x'], 3, 'A', 'alternatives'));
    expect(refusal).toMatchObject({ code: 'duplicate-id', path: 'alternatives.2', params: { id: 'x' } });
});
