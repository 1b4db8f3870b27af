import { describe, expect, test } from 'vitest';
import { consensusOf, linearPoints } from "../../../src/mcda/index.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const levels = (...given) => given.map((level, i) => scoreOf('M1', level, { assessor: `A${i + 1}` }));
const cellsOf = (fields) => consensusOf(problemOf({ models: ['M1'], assessors: ['A1', 'A2', 'A3', 'A4'], ...fields }));
describe('the consensus of a cell', () => {
    test('is that of its judges, on the scale of the criterion', () => {
        expect(cellsOf({ scores: levels(5, 1, 1, 5) })).toEqual([
            {
                model: 'M1',
                criterion: 'C1',
                fn: null,
                judges: 4,
                levels: [
                    { level: 1, count: 2 },
                    { level: 5, count: 2 },
                ],
                lowest: 1,
                highest: 5,
                consensus: 0,
                twoCamps: { from: 1, to: 5, below: 2, above: 2 },
            },
        ]);
        const wide = [criterionOf({ points: linearPoints(20, 0), direction: 'min' })];
        expect(cellsOf({ criteria: wide, scores: levels(5, 1, 1, 5) })).toMatchObject([{ twoCamps: null }]);
    });
    test('is counted per function, without abstentions and measurements', () => {
        const functions = ['F', 'G'].map(id => ({ id, weight: 1 }));
        const scores = [
            ...levels(3, 3).map(score => ({ ...score, fn: 'G' })),
            scoreOf('M1', null, { fn: 'G', assessor: 'A3' }),
            scoreOf('M1', null, { fn: 'F', assessor: 'A3' }),
            scoreOf('M1', 1, { fn: 'G', assessor: null }),
        ];
        expect(cellsOf({ criteria: [criterionOf({ functions })], scores })).toMatchObject([
            { fn: 'G', judges: 2, lowest: 3, highest: 3, consensus: 1 },
        ]);
    });
    test('does not exist for one judge', () => {
        expect(cellsOf({ scores: levels(4) })).toMatchObject([{ judges: 1, consensus: null }]);
    });
    test('does not change beyond the ends of the scale, as the value does not', () => {
        expect(cellsOf({ scores: levels(0, 1, 5, 9) })).toMatchObject([{ lowest: 0, highest: 9, consensus: 0 }]);
    });
});
