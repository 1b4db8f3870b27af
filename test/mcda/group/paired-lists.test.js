import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
describe.each(['kendall_tau_b', 'spearman_rho'])('two lists for %s', method => {
    test('are refused when they are empty, or not as long as each other', () => {
        expect(refusalOf({ method, input: { x: [], y: [] } })).toMatchObject({ code: 'empty', path: 'input.x' });
        expect(refusalOf({ method, input: { x: [1, 2], y: [1] } })).toMatchObject({
            code: 'shape',
            path: 'input.y',
            params: { expected: 2, found: 1 },
        });
    });
    test('of one place, or with everything tied, have an answer without a coefficient', () => {
        for (const [x, y] of [
            [[1], [2]],
            [
                [1, 2],
                [7, 7],
            ],
        ]) {
            const result = compute({ method, input: { x, y } });
            expect('tauB' in result ? result.tauB : 'rho' in result ? result.rho : 'none').toBe(null);
        }
    });
    test('are shown with their mid-ranks', () => {
        const { tables } = compute({ method, input: { x: [30, 10, 10], y: [1, 2, 3] } });
        expect(tables[0]).toMatchObject({
            id: 'paired-ranks',
            cells: [
                [30, 1, 3, 1],
                [10, 2, 1.5, 2],
                [10, 3, 1.5, 3],
            ],
        });
    });
});
