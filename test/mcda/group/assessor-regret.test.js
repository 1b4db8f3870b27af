import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regretsOf } from "../../../src/mcda/index.js";
import { problems } from "../problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const models = ['M1', 'M2', 'M3'];
const given = (assessor, ...levels) => levels.map((level, i) => scoreOf(models[i], level, { assessor }));
describe('the compromise', () => {
    test('is the model whose largest regret is the smallest, though nobody may put it first', () => {
        const scores = [...given('A1', 5, 1, 4), ...given('A2', 1, 5, 4)];
        expect(regretsOf(problemOf({ models, scores }))).toEqual({
            models,
            regrets: [
                { assessor: 'A1', regrets: [0, 100, 25] },
                { assessor: 'A2', regrets: [100, 0, 25] },
            ],
            open: [],
            largest: [
                { model: 'M1', regret: 100, assessors: ['A2'] },
                { model: 'M2', regret: 100, assessors: ['A1'] },
                { model: 'M3', regret: 25, assessors: ['A1', 'A2'] },
            ],
            compromise: ['M3'],
        });
    });
    test('may be more than one model', () => {
        const scores = [...given('A1', 5, 3, 1), ...given('A2', 3, 5, 1)];
        expect(regretsOf(problemOf({ models, scores })).compromise).toEqual(['M1', 'M2']);
    });
    test('leaves out, and names, who lacks a score; nothing counts as zero', () => {
        const scores = [...given('A1', 5, 4, 3), ...given('A2', 1, null, 5)];
        const { open, regrets, compromise } = regretsOf(problemOf({ models, scores }));
        expect({ open, regrets, compromise }).toEqual({
            open: ['A2'],
            regrets: [{ assessor: 'A1', regrets: [0, 25, 50] }],
            compromise: ['M1'],
        });
        const silent = [...given('A1', 5, 4, 3), ...given('A2', null, null, null)];
        expect(regretsOf(problemOf({ models, scores: silent })).open).toEqual(['A2']);
    });
    test('does not exist when nobody judged everything', () => {
        const problem = problemOf({ models, scores: given('A1', 5, null, 3) });
        expect(regretsOf(problem)).toMatchObject({ open: ['A1'], largest: [], compromise: [] });
    });
    test('is never a model that the group excludes, but may be one that a single assessor would', () => {
        const criteria = [criterionOf({ requirement: { limit: 2, breach: 'exclude' } })];
        const scores = [...given('A1', 5, 1, 1), ...given('A2', 1, 5, 1), ...given('A3', 1, 5, 1)];
        const { models: ranked, largest } = regretsOf(problemOf({ models, criteria, scores }));
        expect(ranked).toEqual(['M1', 'M2']);
        expect(largest).toMatchObject([{ assessors: ['A2', 'A3'] }, { assessors: ['A1'] }]);
    });
    test('rests on own weights where there are any', () => {
        const criteria = [criterionOf({ weight: 50 }), criterionOf({ id: 'C2', weight: 50 })];
        const scores = [
            ...given('A1', 5, 1),
            scoreOf('M1', 1, { criterion: 'C2' }),
            scoreOf('M2', 5, { criterion: 'C2' }),
        ];
        const problem = problemOf({ criteria, scores });
        const profiles = [{ assessor: 'A1', weights: { C1: 20, C2: 80 } }];
        expect(regretsOf(problem).compromise).toEqual(['M1', 'M2']);
        expect(regretsOf({ ...problem, profiles }).regrets).toEqual([{ assessor: 'A1', regrets: [60, 0] }]);
    });
});
test('everyone who counts has no regret about some model, and none below 0', () => {
    fc.assert(fc.property(problems({ gaps: true, requirements: true }), problem => {
        const { regrets, models: ranked, open, largest, compromise } = regretsOf(problem);
        for (const own of regrets)
            if (ranked.length > 0)
                expect(Math.min(...own.regrets)).toBe(0);
        for (const { model, regret } of largest)
            expect(compromise.includes(model)).toBe(largest.every(other => other.regret >= regret - 1e-7));
        for (const assessor of open)
            expect(regrets.map(own => own.assessor)).not.toContain(assessor);
    }));
});
