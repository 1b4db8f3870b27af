import { describe, expect, test } from 'vitest';
import { voteOf } from "../../../src/mcda/index.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const models = ['M1', 'M2', 'M3'];
const given = (assessor, ...levels) => levels.map((level, i) => scoreOf(models[i], level, { assessor }));
const vote = (fields) => voteOf(problemOf({ models, ...fields }));
describe('the vote of the assessors', () => {
    test('counts everyone’s order, and not by how much', () => {
        const scores = [...given('A1', 5, 4, 1), ...given('A2', 2, 1, 1), ...given('A3', 1, 5, 3)];
        expect(vote({ scores })).toMatchObject({
            models,
            assessors: ['A1', 'A2', 'A3'],
            open: [],
            excluding: [],
            borda: { scores: [4, 3.5, 1.5], ranks: [1, 2, 3] },
            copeland: { wins: [2, 1, 0], losses: [0, 1, 2], ties: [0, 0, 0], ranks: [1, 2, 3] },
            agreement: { rankSums: [5, 5.5, 7.5], degreesOfFreedom: 2, permutation: { kind: 'exact' } },
        });
    });
    test('has no ballot of who lacks a score, and says so', () => {
        const scores = [...given('A1', 5, 4, 1), ...given('A2', 1, null, 5)];
        expect(vote({ scores })).toMatchObject({ assessors: ['A1'], open: ['A2'], agreement: null });
        const silent = given('A2', null, null, null);
        expect(vote({ scores: [...given('A1', 5, 4, 1), ...silent] })).toMatchObject({ open: ['A2'] });
    });
    test('puts last what a requirement excludes on someone’s own scores, and says so', () => {
        const criteria = [
            criterionOf({ weight: 0, requirement: { limit: 3, breach: 'exclude' } }),
            criterionOf({ id: 'C2' }),
        ];
        const onC2 = (assessor, ...levels) => given(assessor, ...levels).map(score => ({ ...score, criterion: 'C2' }));
        const scores = [
            ...given('A1', 1, 3, 3),
            ...onC2('A1', 5, 4, 3),
            ...given('A2', 5, 5, 5),
            ...onC2('A2', 5, 4, 3),
        ];
        expect(vote({ criteria, scores })).toMatchObject({
            excluding: [{ assessor: 'A1', models: ['M1'] }],
            borda: { scores: [2, 3, 1] },
        });
    });
    test('leaves out what the group excludes', () => {
        const criteria = [criterionOf({ requirement: { limit: 3, breach: 'exclude' } })];
        const scores = [...given('A1', 5, 4, 1), ...given('A2', 4, 5, 1)];
        expect(vote({ criteria, scores })).toMatchObject({
            models: ['M1', 'M2'],
            borda: { scores: [1, 1], ranks: [1, 1] },
        });
    });
    test('is empty without ballots, without models, and without an order in them', () => {
        expect(vote({})).toMatchObject({ assessors: [], borda: null, copeland: null, agreement: null });
        const excluding = criterionOf({ requirement: { limit: 5, breach: 'exclude' } });
        expect(vote({ criteria: [excluding], scores: given('A1', 1, 1, 1) })).toMatchObject({
            models: [],
            borda: null,
        });
        const tied = ['A1', 'A2'].flatMap(assessor => given(assessor, 3, 3, 3));
        expect(vote({ scores: tied })).toMatchObject({ borda: { ranks: [1, 1, 1] }, agreement: null });
    });
});
