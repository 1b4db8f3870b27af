import { describe, expect, test } from 'vitest';
import { compute } from "../../../src/mcda/index.js";
import { refusalOf } from "../refusal-of.js";
const half = [
    [1, 1],
    [1, 1],
];
const input = {
    criteria: ['skill', 'cost'],
    criteriaMatrix: [
        [1, 3],
        [1 / 3, 1],
    ],
    alternatives: ['M1', 'M6'],
    alternativeMatrices: {
        cost: [
            [1, 4],
            [1 / 4, 1],
        ],
        skill: [
            [1, 1 / 9],
            [9, 1],
        ],
    },
};
const synthesise = (given) => compute({ method: 'ahp_hierarchy', input: given });
test('local priorities add up by the weights of the criteria, whatever the order of the matrices', () => {
    const found = synthesise(input);
    // .75 · .1 + .25 · .8
    expect(found.priorities[0]).toBeCloseTo(0.275, 12);
    expect(found.ranks).toEqual([2, 1]);
});
test('equal priorities share a rank, and each matrix tells its consistency', () => {
    expect(synthesise({ criteriaMatrix: [[1]], alternativeMatrices: { C1: half }, randomIndex: 'saaty1980' })).toMatchObject({
        criteriaWeights: [1],
        localPriorities: { C1: [0.5, 0.5] },
        priorities: [0.5, 0.5],
        ranks: [1, 1],
        consistency: {
            criteria: { lambdaMax: 1, within: true },
            alternatives: { C1: { lambdaMax: 2, randomIndex: 'saaty1980' } },
        },
    });
});
describe('refused', () => {
    const { cost, skill } = input.alternativeMatrices;
    test.each([
        [
            'a criterion without a matrix',
            { alternativeMatrices: { skill } },
            { code: 'missing-id', path: 'input.alternativeMatrices', params: { id: 'cost' } },
        ],
        [
            'a matrix without a criterion',
            { alternativeMatrices: { skill, cost, luck: skill } },
            { code: 'unknown-id', path: 'input.alternativeMatrices.luck' },
        ],
        [
            'matrices of different sizes',
            { alternatives: undefined, alternativeMatrices: { skill, cost: [[1]] } },
            { code: 'shape', path: 'input.alternativeMatrices.cost' },
        ],
        [
            'a judgement on a criterion that is not reciprocal',
            {
                alternativeMatrices: {
                    cost,
                    skill: [
                        [1, 2],
                        [2, 1],
                    ],
                },
            },
            {
                code: 'not-reciprocal',
                path: 'input.alternativeMatrices.skill.0.1',
                params: { item: 'M1', over: 'M6' },
            },
        ],
        [
            'no criteria',
            { criteria: undefined, criteriaMatrix: [] },
            { code: 'empty', path: 'input.criteriaMatrix' },
        ],
    ])('%s', (_, fields, refusal) => {
        const given = { ...input, ...fields };
        expect(refusalOf({ method: 'ahp_hierarchy', input: JSON.parse(JSON.stringify(given)) })).toMatchObject(refusal);
    });
});
