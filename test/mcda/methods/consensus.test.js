import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const request = (levels, scale = { min: 1, max: 5 }) => ({
    method: 'consensus',
    input: { levels, scale },
});
test('a scale may be given by its ends or level by level', () => {
    const [byEnds, byLevel] = [{ min: 1, max: 5 }, [1, 2, 3, 4, 5]].map(scale => compute(request([1, 1, 5, 5], scale)));
    expect(byEnds).toMatchObject({ consensus: 0, mean: 3, twoCamps: { from: 1, to: 5, below: 2, above: 2 } });
    expect(byLevel).toMatchObject({ consensus: 0, mean: 3 });
    expect(byLevel.tables[0].rows).toEqual(['1', '2', '3', '4', '5']);
});
describe('is refused, with the place,', () => {
    test.each([
        [
            'a level beyond the scale',
            request([1, 6]),
            { code: 'out-of-range', path: 'input.levels.1', params: { value: 6, min: 1, max: 5 } },
        ],
        [
            'a level between those of the scale',
            request([1, 2.5], [1, 2, 3]),
            { code: 'unknown-id', path: 'input.levels.1', params: { id: 2.5 } },
        ],
        ['no levels', request([]), { code: 'empty', path: 'input.levels' }],
        ['a scale of one level', request([1], [1]), { code: 'shape', path: 'input.scale' }],
        ['a scale out of order', request([1], [1, 3, 2]), { code: 'points-order', path: 'input.scale.2' }],
        [
            'a scale without width',
            request([1], { min: 1, max: 1 }),
            { code: 'points-order', path: 'input.scale.max' },
        ],
    ])('%s', (_, refused, refusal) => {
        expect(refusalOf(refused)).toMatchObject(refusal);
    });
});
