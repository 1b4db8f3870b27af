import { linearPoints } from "../../src/mcda/index.js";
/** A criterion on 1-5 with all the weight, unless told otherwise. */
export const criterionOf = (fields = {}) => ({
    id: 'C1',
    path: [],
    weight: 100,
    direction: 'max',
    points: linearPoints(1, 5),
    functions: null,
    combine: 'mean',
    requirement: null,
    developments: [],
    flagged: false,
    ...fields,
});
export const scoreOf = (model, value, fields = {}) => ({
    model,
    criterion: 'C1',
    fn: null,
    assessor: 'A1',
    state: value === null ? 'cannot-judge' : 'value',
    value,
    low: null,
    high: null,
    ...fields,
});
export const problemOf = (fields = {}) => ({
    models: ['M1', 'M2'],
    functions: ['F', 'G'],
    assessors: ['A1', 'A2', 'A3'],
    aggregation: 'mean',
    closeCallMargin: 0,
    criteria: [criterionOf()],
    scores: [],
    ...fields,
});
