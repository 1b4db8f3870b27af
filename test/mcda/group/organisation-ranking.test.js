import { describe, expect, test } from 'vitest';
import { organisationRankings } from "../../../src/mcda/index.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const criteria = [criterionOf({ weight: 50 }), criterionOf({ id: 'C2', weight: 50 })];
const given = (assessor, model, ...levels) => levels.map((level, j) => scoreOf(model, level, { criterion: criteria[j].id, assessor }));
const scores = [
    ...given('A1', 'M1', 5, 1),
    ...given('A1', 'M2', 1, 5),
    ...given('A2', 'M1', 3, 1),
    ...given('A2', 'M2', 1, 5),
    ...given('A3', 'M1', 5, 5),
    ...given('A3', 'M2', 1, 1),
];
const rankings = (fields) => organisationRankings(problemOf({ criteria, scores, ...fields }));
describe('the ranking of an organisation', () => {
    test('rests on the scores of its own members, under the adopted weights when they have none', () => {
        expect(rankings({ organisations: [{ id: 'O1', assessors: ['A1', 'A2'] }] })).toEqual([
            {
                organisation: 'O1',
                assessors: ['A1', 'A2'],
                weighedBy: [],
                leftOut: { criteria: [], weight: 0 },
                ranking: [
                    { model: 'M2', total: 50, rank: 1 },
                    { model: 'M1', total: 37.5, rank: 2 },
                ],
            },
        ]);
    });
    test('stands under the mean of the weights that its members gave', () => {
        const organisations = [{ id: 'O1', assessors: ['A1', 'A2', 'A3'] }];
        const profiles = [
            { assessor: 'A1', weights: { C1: 100, C2: 0 } },
            { assessor: 'A2', weights: { C1: 60, C2: 40 } },
        ];
        const [ranking] = rankings({ organisations, profiles });
        // 80 on C1 and 20 on C2
        expect(ranking).toMatchObject({ assessors: ['A1', 'A2', 'A3'], weighedBy: ['A1', 'A2'] });
        expect(ranking.ranking.map(({ total }) => total)).toEqual([
            expect.closeTo((80 * (1 + 0.5 + 1)) / 3 + (20 * 1) / 3, 9),
            expect.closeTo((20 * 2) / 3, 9),
        ]);
    });
    test('is not there when nobody of it judged', () => {
        const judged = scores.filter(({ assessor }) => assessor !== 'A3');
        const organisations = [
            { id: 'O1', assessors: ['A3'] },
            { id: 'O2', assessors: ['A1', 'A3'] },
        ];
        expect(rankings({ organisations, scores: judged })).toMatchObject([
            { organisation: 'O2', assessors: ['A1'] },
        ]);
        expect(rankings({})).toEqual([]);
    });
});
