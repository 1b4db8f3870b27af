import { describe, expect, test } from 'vitest';
import { ownRankings } from "../../../src/mcda/index.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const on = (criterion, assessor) => ({ criterion, assessor });
const criteria = [criterionOf({ weight: 60 }), criterionOf({ id: 'C2', weight: 40 })];
describe("an assessor's own ranking", () => {
    test('rests on their own scores and what was measured', () => {
        const scores = [
            scoreOf('M1', 5, on('C1', 'A1')),
            scoreOf('M2', 1, on('C1', 'A1')),
            scoreOf('M1', 1, on('C1', 'A2')),
            scoreOf('M2', 5, on('C1', 'A2')),
            scoreOf('M1', 3, on('C2', null)),
            scoreOf('M2', 3, on('C2', null)),
        ];
        const own = ownRankings(problemOf({ criteria, scores }));
        expect(own.map(({ assessor, ranking }) => [assessor, ...ranking.map(({ model }) => model)])).toEqual([
            ['A1', 'M1', 'M2'],
            ['A2', 'M2', 'M1'],
        ]);
        expect(own[0].ranking).toMatchObject([{ total: 80 }, { total: 20 }]);
    });
    test('leaves out, and names, criteria on which they gave no level', () => {
        const scores = [scoreOf('M1', 5), scoreOf('M2', 3), scoreOf('M1', null, on('C2', 'A1'))];
        const [own] = ownRankings(problemOf({ criteria, scores }));
        expect(own.leftOut).toEqual({ criteria: ['C2'], weight: 40 });
        expect(own.ranking).toMatchObject([
            { model: 'M1', total: 60, rank: 1 },
            { model: 'M2', total: 30, rank: 2 },
        ]);
    });
    test('leaves out what they judged of an excluded model only', () => {
        const knockOut = criterionOf({ weight: 60, requirement: { limit: 2, breach: 'exclude' } });
        const scores = [scoreOf('M1', 1), scoreOf('M1', 5, on('C2', 'A1')), scoreOf('M2', 3)];
        const [own] = ownRankings(problemOf({ criteria: [knockOut, criteria[1]], scores }));
        expect(own.leftOut.criteria).toEqual(['C2']);
        expect(own.ranking).toEqual([{ model: 'M2', total: 30, rank: 1 }]);
    });
    test('gives no ranks while a model lacks a score that others have', () => {
        const scores = [scoreOf('M1', 5), scoreOf('M1', 5, on('C2', 'A1')), scoreOf('M2', 3)];
        const [own] = ownRankings(problemOf({ criteria, scores }));
        expect(own.ranking.map(({ rank }) => rank)).toEqual([null, null]);
    });
    test('stands under their own weights where they have any, and the adopted weights otherwise', () => {
        const scores = ['A1', 'A2'].flatMap(assessor => [
            scoreOf('M1', 5, on('C1', assessor)),
            scoreOf('M1', 1, on('C2', assessor)),
            scoreOf('M2', 1, on('C1', assessor)),
            scoreOf('M2', 5, on('C2', assessor)),
        ]);
        const profiles = [{ assessor: 'A2', weights: { C1: 10, C2: 90 } }];
        const own = ownRankings(problemOf({ criteria, scores, profiles }));
        expect(own.map(({ ranking }) => ranking)).toMatchObject([
            [
                { model: 'M1', total: 60 },
                { model: 'M2', total: 40 },
            ],
            [
                { model: 'M2', total: 90 },
                { model: 'M1', total: 10 },
            ],
        ]);
    });
});
