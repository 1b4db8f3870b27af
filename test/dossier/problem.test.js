import { describe, expect, test } from 'vitest';
import { fact } from "../../src/dossier/event.js";
import { criteriaOf, functionsOf, problemOf } from "../../src/dossier/problem.js";
import { sealed } from "../../src/dossier/state.js";
import { criteriaWith, framework, frameworkWith } from "../fixtures/framework.js";
import { given, noted } from "../fixtures/given.js";
import { ANN, amended, BOB, closed, drafted, gives, measured, proposed, scored, scoring, weighed, } from "../fixtures/story.js";
const wider = frameworkWith('SKILL', {
    scale: { kind: 'levels', levels: [0, 1, 2, 3, 4, 5].map(level => ({ level, anchor: { nl: 'x' } })) },
});
const problemIn = (state, number = state.versions.length) => problemOf(state, state.versions[number - 1]);
const scoredCriteria = (state, number) => [
    ...new Set(problemIn(state, number).scores.map(({ criterion }) => criterion)),
];
test('the problem holds the models, functions, assessors and rules of the framework in force', () => {
    const problem = problemIn(given(...scored()));
    expect(problem).toMatchObject({
        models: ['M1', 'M2'],
        functions: ['OFFICER', 'CARE'],
        assessors: [ANN, BOB],
        aggregation: 'mean',
        closeCallMargin: 2,
    });
    expect(problem.scores).toHaveLength(6 + 12);
    expect(problem.scores.filter(({ assessor }) => assessor === null)).toHaveLength(6);
});
test('a criterion becomes its path, weight, value points and requirement', () => {
    expect(criteriaOf(framework())).toEqual([
        expect.objectContaining({
            id: 'SKILL',
            path: ['QUALITY', 'PEOPLE'],
            weight: 40,
            points: [
                [1, 0],
                [5, 1],
            ],
            functions: null,
            requirement: null,
        }),
        expect.objectContaining({ id: 'LINK', path: ['QUALITY'], flagged: true, developments: ['D1'] }),
        expect.objectContaining({
            id: 'TIME',
            path: [],
            points: [
                [15, 1],
                [90, 0],
            ],
            requirement: { limit: { OFFICER: 30, CARE: 60 }, breach: 'report' },
        }),
        expect.objectContaining({ id: 'DUTY', weight: 0, requirement: { limit: 1, breach: 'exclude' } }),
    ]);
});
test('levels where less is better run down: the lowest level is worth most', () => {
    const [skill] = criteriaOf(frameworkWith('SKILL', { direction: 'min' }));
    expect(skill.points).toEqual([
        [1, 1],
        [5, 0],
    ]);
});
test('functions count alike unless they have weights; then those without one are left out', () => {
    const criterionIn = (document) => document.criteria[1];
    const alike = framework();
    expect(functionsOf(alike, criterionIn(alike))).toEqual([
        { id: 'OFFICER', weight: 1 },
        { id: 'CARE', weight: 1 },
    ]);
    const weighted = frameworkWith('LINK', { functionWeights: { OFFICER: 3, CARE: 1 } });
    expect(functionsOf(weighted, criterionIn(weighted))).toEqual([
        { id: 'OFFICER', weight: 3 },
        { id: 'CARE', weight: 1 },
    ]);
    const careOnly = frameworkWith('LINK', { functionWeights: { CARE: 2 } });
    expect(functionsOf(careOnly, criterionIn(careOnly))).toEqual([{ id: 'CARE', weight: 2 }]);
    expect(functionsOf(alike, alike.criteria[0])).toBeNull();
});
test('a function named like something every object has is a function like any other', () => {
    const functions = [
        { id: 'constructor', name: { nl: 'bouwer' } },
        { id: 'CARE', name: { nl: 'zorg' } },
    ];
    const document = framework({ functions, modelRules: [] });
    const weighted = { ...document.criteria[1], functionWeights: { CARE: 1 } };
    expect(functionsOf(document, weighted)).toEqual([{ id: 'CARE', weight: 1 }]);
});
test('a withdrawn model takes its scores and measurements along', () => {
    const state = given(...scored(), fact('model-withdrawn', { model: 'M2', reason: noted('weg') }));
    expect(problemIn(state).models).toEqual(['M1']);
    expect(new Set(problemIn(state).scores.map(({ model }) => model))).toEqual(new Set(['M1']));
});
test('who left keeps counting with what was scored; who left without a score is not asked any more', () => {
    const left = fact('participant-left', { participant: BOB });
    expect(problemIn(given(...scored(), left)).assessors).toEqual([ANN, BOB]);
    const annOnly = [...scoring(), gives(ANN, 'M1', 'SKILL', 3), closed(), left];
    expect(problemIn(given(...annOnly)).assessors).toEqual([ANN]);
});
test.each([
    ['another weight', { criteria: criteriaWith({ SKILL: { weight: 30 }, LINK: { weight: 40 } }) }],
    ['another margin', { closeCallMargin: 5 }],
    ['another aggregation', { aggregation: 'median' }],
    ['a motivation that is asked', { criteria: criteriaWith({ SKILL: { motivation: 'required' } }) }],
])('an amendment with %s keeps every score', (_, changes) => {
    const before = problemIn(given(...scored()));
    const after = problemIn(given(...scored(), amended(2, framework(changes))));
    expect(after.scores).toEqual(before.scores);
    expect(after).not.toBe(before);
});
test('an amendment of a scale sets its older scores aside: they ask to be given again', () => {
    const state = given(...scored(), amended(2, wider));
    expect(scoredCriteria(state)).toEqual(['TIME', 'DUTY', 'LINK']);
    const again = given(...scored(), amended(2, wider), fact('round-opened', { round: 2 }), gives(ANN, 'M1', 'SKILL', 0, { round: 2 }), closed(2));
    const skill = problemIn(again).scores.filter(({ criterion }) => criterion === 'SKILL');
    expect(skill.map(({ assessor, model, value }) => [assessor, model, value])).toEqual([[ANN, 'M1', 0]]);
});
test('under the old version the old scores still stand, and those given on the new scale do not', () => {
    const state = given(...scored(), amended(2, wider), fact('round-opened', { round: 2 }), gives(ANN, 'M1', 'SKILL', 0, { round: 2 }), closed(2));
    const underFirst = problemIn(state, 1).scores.filter(({ criterion }) => criterion === 'SKILL');
    expect(underFirst.map(({ assessor, model }) => `${assessor} ${model}`)).toEqual([
        `${ANN} M2`,
        `${BOB} M1`,
        `${BOB} M2`,
    ]);
});
test('back on the old scale the old scores count again', () => {
    const state = given(...scored(), amended(2, wider), amended(3, framework()));
    expect(problemIn(state).scores).toEqual(problemIn(given(...scored())).scores);
});
test('a measurement is set aside with its scale too', () => {
    const inHours = frameworkWith('TIME', {
        scale: { kind: 'number', unit: { nl: 'uren' }, worst: 2, best: 0 },
    });
    expect(scoredCriteria(given(...scored(), amended(2, inHours)))).toEqual(['DUTY', 'SKILL', 'LINK']);
});
test('a criterion or function that is no longer asked leaves with its scores', () => {
    const withoutLink = framework({
        criteria: criteriaWith({ SKILL: { weight: 70 } }).filter(({ id }) => id !== 'LINK'),
    });
    expect(scoredCriteria(given(...scored(), amended(2, withoutLink)))).toEqual(['TIME', 'DUTY', 'SKILL']);
    const careOnly = frameworkWith('LINK', { functionWeights: { CARE: 1 } });
    const links = problemIn(given(...scored(), amended(2, careOnly))).scores.filter(s => s.criterion === 'LINK');
    expect(new Set(links.map(({ fn }) => fn))).toEqual(new Set(['CARE']));
});
test('a score without a level carries no number', () => {
    const state = given(...scoring(), gives(ANN, 'M1', 'SKILL', { state: 'cannot-judge' }), gives(BOB, 'M1', 'SKILL', { state: 'not-applicable' }), closed());
    expect(problemOf(state, sealed(state)).scores).toEqual([ANN, BOB].map((assessor, i) => ({
        model: 'M1',
        criterion: 'SKILL',
        fn: null,
        assessor,
        state: ['cannot-judge', 'not-applicable'][i],
        value: null,
        low: null,
        high: null,
    })));
});
test('a measurement is nobody’s score, and keeps its range', () => {
    const event = measured('M1', 'TIME', 40, 'CARE');
    const ranged = { ...event, data: { ...event.data, low: 35, high: 50 } };
    expect(problemIn(given(...proposed(), ranged)).scores).toEqual([
        {
            model: 'M1',
            criterion: 'TIME',
            fn: 'CARE',
            assessor: null,
            state: 'value',
            value: 40,
            low: 35,
            high: 50,
        },
    ]);
});
describe('preference profiles', () => {
    const annsPoints = { SKILL: 50, LINK: 30, TIME: 20 };
    const story = [...weighed(framework(), { [ANN]: annsPoints }), ...scored().slice(drafted().length)];
    test('are the weights that an assessor gave, over every criterion', () => {
        expect(problemIn(given(...story)).profiles).toEqual([
            { assessor: ANN, weights: { ...annsPoints, DUTY: 0 } },
        ]);
    });
    test('are not there when nobody weighed', () => {
        expect(problemIn(given(...scored()))).not.toHaveProperty('profiles');
    });
    test('stay behind under a version that weighs something else, and count under the one before', () => {
        const dutyWeighs = framework({ criteria: criteriaWith({ SKILL: { weight: 30 }, DUTY: { weight: 10 } }) });
        const state = given(...story, amended(2, dutyWeighs));
        expect(problemIn(state, 2)).not.toHaveProperty('profiles');
        expect(problemIn(state, 1).profiles).toHaveLength(1);
    });
    test('of who left without a score are not asked for any more', () => {
        const weighedOnly = [...weighed(framework(), { [ANN]: annsPoints }), ...scoring().slice(drafted().length)];
        const left = fact('participant-left', { participant: ANN });
        expect(problemIn(given(...weighedOnly)).profiles).toHaveLength(1);
        expect(problemIn(given(...weighedOnly, left))).not.toHaveProperty('profiles');
    });
});
describe('organisations', () => {
    const joins = (participant, organisation) => fact('participant-admitted', { participant, role: 'assessor', organisation });
    const members = [joins('p-cee1', 'o-south'), joins('p-dee1', 'o-south'), joins('p-eve1', null)];
    test('have the assessors who speak for them; who speaks for nobody is in none', () => {
        expect(problemIn(given(...scored(), ...members)).organisations).toEqual([
            { id: 'o-south', assessors: ['p-cee1', 'p-dee1'] },
        ]);
        expect(problemIn(given(...scored()))).not.toHaveProperty('organisations');
    });
    test('lose a member who left without a score, and are gone with the last', () => {
        const left = (participant) => fact('participant-left', { participant });
        const story = [...scored(), ...members, left('p-cee1')];
        expect(problemIn(given(...story)).organisations).toEqual([{ id: 'o-south', assessors: ['p-dee1'] }]);
        expect(problemIn(given(...story, left('p-dee1')))).not.toHaveProperty('organisations');
    });
});
