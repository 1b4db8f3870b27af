import { describe, expect, test } from 'vitest';
import { cellKey, cellOf, cellsOf } from "../../src/mcda/cell.js";
import { criterionOf, problemOf, scoreOf } from "./problem-of.js";
const key = { model: 'M1', criterion: 'C1', fn: null };
const level = (value, assessor, low = null, high = null) => scoreOf('M1', value, { assessor, low, high });
const abstains = scoreOf('M1', null, { assessor: 'A2' });
const doesNotApply = scoreOf('M1', null, { assessor: 'A3', state: 'not-applicable' });
describe('a cell', () => {
    test('takes the mean or the median of the levels given', () => {
        const scores = [level(1, 'A1'), level(2, 'A2'), level(5, 'A3')];
        expect(cellOf(key, scores, 'mean').level).toBeCloseTo(8 / 3, 12);
        expect(cellOf(key, scores, 'median').level).toBe(2);
        expect(cellOf(key, scores, 'mean')).toMatchObject({ least: 1, most: 5, given: 3 });
    });
    test('an abstention does not count in the mean', () => {
        const cell = cellOf(key, [level(4, 'A1'), abstains], 'mean');
        expect(cell).toMatchObject({ state: 'value', level: 4, given: 1, cannotJudge: 1 });
    });
    test('nobody answered, everybody abstained and does not apply are three states, and no zero', () => {
        const states = [[], [abstains], [abstains, doesNotApply]].map(scores => cellOf(key, scores, 'mean'));
        expect(states.map(({ state }) => state)).toEqual(['missing', 'cannot-judge', 'not-applicable']);
        expect(states.map(({ level }) => level)).toEqual([null, null, null]);
    });
    test('ranges aggregate at both ends; who gave none counts with the level itself', () => {
        const cell = cellOf(key, [level(3, 'A1', 2, 5), level(4, 'A2')], 'mean');
        expect(cell).toMatchObject({ lowLevel: 3, level: 3.5, highLevel: 4.5 });
    });
    test('there is one for every model, criterion and function, also without scores', () => {
        const functions = ['F', 'G'].map(id => ({ id, weight: 1 }));
        const criteria = [criterionOf({ weight: 60 }), criterionOf({ id: 'C2', weight: 40, functions })];
        const cells = [...cellsOf(problemOf({ criteria, scores: [scoreOf('M2', 3)] })).values()];
        expect(cells.map(({ model, criterion, fn }) => [model, criterion, fn])).toEqual([
            ['M1', 'C1', null],
            ['M1', 'C2', 'F'],
            ['M1', 'C2', 'G'],
            ['M2', 'C1', null],
            ['M2', 'C2', 'F'],
            ['M2', 'C2', 'G'],
        ]);
        expect(cells.map(({ level }) => level)).toEqual([null, null, null, 3, null, null]);
    });
    test('names with spaces do not run into each other', () => {
        expect(cellKey('Elton Street', 'size', null)).not.toBe(cellKey('Elton', 'Street size', null));
    });
});
