import { expect, test } from 'vitest';
import { solveInPlace } from "../../../src/mcda/weighting/linear-system.js";
test('the solution takes the place of the right-hand side', () => {
    const [a, b] = [Float64Array.of(4, 1, 0, 1, 3, -1, 0, -1, 2), Float64Array.of(6, 4, 4)];
    solveInPlace(a, b);
    expect([...b].map(x => Number(x.toFixed(12)))).toEqual([1, 2, 3]);
});
