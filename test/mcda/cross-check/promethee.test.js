import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnAt, columnsOf } from "../../../src/mcda/columns.js";
import { criterionFlows, flowsOfIndices, netOf, outrankingFlows, preferenceIndices, relationsOf, } from "../../../src/mcda/cross-check/promethee.js";
const threshold = fc.integer({ min: 0, max: 12 }).map(n => n / 4);
const positive = fc.integer({ min: 1, max: 12 }).map(n => n / 4);
const preferences = fc.oneof(fc.constant({ type: 'usual' }), threshold.map(q => ({ type: 'u-shape', q })), positive.map(p => ({ type: 'v-shape', p })), fc.tuple(threshold, positive).map(([q, more]) => ({ type: 'level', q, p: q + more })), fc.tuple(threshold, positive).map(([q, more]) => ({ type: 'linear', q, p: q + more })), positive.map(q => ({ type: 'linear', q, p: q })), positive.map(s => ({ type: 'gaussian', s })));
const directions = fc.constantFrom('max', 'min');
/** Ties, thirds that do not subtract exactly, and levels far from each other. */
const levels = fc.oneof(fc.integer({ min: 0, max: 8 }).map(n => n / 4), fc.integer({ min: 0, max: 6 }).map(n => n / 3), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
/** The definition: every pair compared. */
const byPairs = (column, direction, fn) => flowsOfIndices(preferenceIndices(columnsOf(column.map(x => [x])), [direction], [1], [fn]));
const expectSame = (one, other) => {
    for (const sign of ['positive', 'negative'])
        one[sign].forEach((flow, i) => {
            expect(Math.abs(flow - other[sign][i])).toBeLessThanOrEqual(1e-12);
        });
};
describe('flows by sorting', () => {
    test('are the flows of comparing every pair', () => {
        fc.assert(fc.property(fc.array(levels, { minLength: 1, maxLength: 40 }), directions, preferences, (column, direction, fn) => {
            expectSame(criterionFlows(Float64Array.from(column), direction, fn), byPairs(column, direction, fn));
        }), { numRuns: 500 });
    });
    test('are so for hundreds of levels, also far from 0 and close to each other', () => {
        const many = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 200, maxLength: 400 });
        fc.assert(fc.property(many, fc.constantFrom(0, 1e6), preferences, (column, from, fn) => {
            const shifted = column.map(x => from + x);
            expectSame(criterionFlows(Float64Array.from(shifted), 'max', fn), byPairs(shifted, 'max', fn));
        }), { numRuns: 20 });
    });
    test('are the same, to the last digit, for equal levels', () => {
        fc.assert(fc.property(fc.array(levels, { minLength: 1, maxLength: 20 }), preferences, (column, fn) => {
            const { positive, negative } = criterionFlows(Float64Array.from([...column, ...column]), 'max', fn);
            column.forEach((_, i) => {
                expect(positive[i]).toBe(positive[i + column.length]);
                expect(negative[i]).toBe(negative[i + column.length]);
            });
        }));
    });
    test('turn round with the direction', () => {
        fc.assert(fc.property(fc.array(levels, { minLength: 1, maxLength: 20 }), preferences, (column, fn) => {
            const more = criterionFlows(Float64Array.from(column), 'max', fn);
            const less = criterionFlows(Float64Array.from(column), 'min', fn);
            expect(less).toEqual({ positive: more.negative, negative: more.positive });
        }));
    });
    test('of one alternative are 0', () => {
        const flows = criterionFlows(Float64Array.of(3), 'max', { type: 'usual' });
        expect([[...flows.positive], [...flows.negative], netOf(flows)]).toEqual([[0], [0], [0]]);
    });
    test('net flows add up to 0, and one step on a scale of thirds is one step everywhere on it', () => {
        const column = Float64Array.of(0, 1 / 3, 2 / 3, 1);
        const oneStep = criterionFlows(column, 'max', { type: 'u-shape', q: 1 / 3 });
        expect([...oneStep.positive]).toEqual([0, 0, 1 / 3, 2 / 3]);
        expect(netOf(oneStep).reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 15);
    });
});
test('flows over all criteria are the weighted flows on each, and those of the preference indices', () => {
    const matrix = columnsOf([
        [80, 5],
        [65, 1],
        [83, 7],
    ]);
    const fns = [{ type: 'u-shape', q: 10 }, { type: 'usual' }];
    const weights = [0.75, 0.25];
    const flows = outrankingFlows(fns.map((fn, j) => criterionFlows(columnAt(matrix, j), 'max', fn)), weights);
    expect(netOf(flows)).toEqual([0.375, -1, 0.625]);
    expectSame(flows, flowsOfIndices(preferenceIndices(matrix, ['max', 'max'], weights, fns)));
});
test('one is preferred when neither flow says otherwise; flows that contradict are incomparable', () => {
    const flows = {
        positive: Float64Array.of(0.5, 0.5, 0.4, 0.6),
        negative: Float64Array.of(0.2, 0.2, 0.3, 0.4),
    };
    expect(relationsOf(flows, 1e-9)).toEqual([
        ['I', 'I', 'P', 'R'],
        ['I', 'I', 'P', 'R'],
        ['N', 'N', 'I', 'R'],
        ['R', 'R', 'R', 'I'],
    ]);
});
