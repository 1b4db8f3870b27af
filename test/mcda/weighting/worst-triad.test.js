import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worstTriad } from "../../../src/mcda/weighting/worst-triad.js";
import { named, reciprocal, reciprocalMatrices } from "../reciprocal-arbitrary.js";
test('three judgements that contradict each other are named, with what the third should be', () => {
    // skill is 3 × time and time 2 × cost, so skill is 6 × cost, not 9 ×
    expect(worstTriad(reciprocal(3, [3, 9, 2]), ['skill', 'time', 'cost'])).toEqual({
        items: ['skill', 'time', 'cost'],
        judgements: [
            { item: 'skill', over: 'time', ratio: 3 },
            { item: 'time', over: 'cost', ratio: 2 },
            { item: 'skill', over: 'cost', ratio: 9 },
        ],
        implied: 6,
        factor: 1.5,
    });
});
test('the worst of all is named; of equals the first', () => {
    // 1-2-3 is off by 4, 1-2-4 by 2, 1-3-4 by 8/3, 2-3-4 by 3
    const matrix = reciprocal(4, [2, 1, 8, 2, 2, 3]);
    expect(worstTriad(matrix, named(4))).toMatchObject({ items: ['C1', 'C2', 'C3'], implied: 4, factor: 4 });
    const other = reciprocal(4, [2, 4, 1, 2, 1 / 2, 1 / 3]);
    expect(worstTriad(other, named(4))).toMatchObject({ items: ['C1', 'C3', 'C4'], factor: 4 / 3 });
});
test('there is none where judgements agree, where two items are all, or where no three are compared', () => {
    expect(worstTriad(reciprocal(3, [2, 6, 3]), named(3))).toBeNull();
    expect(worstTriad(reciprocal(2, [7]), named(2))).toBeNull();
    expect(worstTriad([
        [1, 2, null],
        [0.5, 1, 3],
        [null, 1 / 3, 1],
    ], named(3))).toBeNull();
});
test('its factor does not depend on the order of the items', () => {
    fc.assert(fc.property(reciprocalMatrices({ min: 3, max: 7 }), matrix => {
        const reversed = [...matrix].reverse().map(row => [...row].reverse());
        const [one, other] = [matrix, reversed].map(m => worstTriad(m, named(m.length))?.factor ?? 1);
        expect(other / one).toBeCloseTo(1, 8);
    }));
});
