import { expect, test } from 'vitest';
import { criteriaOf } from "../../src/dossier/problem.js";
import { curveOf, withoutValues } from "../../src/dossier/scale.js";
import { sealOf } from "../../src/dossier/seal.js";
import { frameworkWith } from "../fixtures/framework.js";
const criterion = (id, changes = {}) => criterionIn(frameworkWith(id, changes), id);
const criterionIn = ({ criteria }, id) => criteria.find(one => one.id === id);
const time = (value) => ({ scale: { kind: 'number', unit: { nl: 'minuten' }, worst: 90, best: 15, value } });
const skill = (...values) => ({
    scale: { kind: 'levels', levels: values.map((value, i) => ({ level: values.length - i, value })) },
});
test('without values of its own, a scale is a straight line from worst to best', () => {
    expect(curveOf(criterion('TIME'))).toEqual([
        [15, 1],
        [90, 0],
    ]);
    expect(curveOf(criterion('SKILL', { direction: 'min' }))).toEqual([
        [1, 1],
        [5, 0],
    ]);
});
test('a measured quantity is worth what its points or its expression say, between its anchors', () => {
    const points = [
        [15, 1],
        [30, 0.8],
        [90, 0],
    ];
    expect(curveOf(criterion('TIME', time({ kind: 'piecewise', points })))).toEqual(points);
    const expression = '((90 - x) / 75) ^ 2';
    expect(curveOf(criterion('TIME', time({ kind: 'expression', expression })))).toEqual({
        expression,
        from: 15,
        to: 90,
    });
});
test('described levels are worth what each of them says, from low to high', () => {
    expect(curveOf(criterion('SKILL', skill(1, 0.4, 0)))).toEqual([
        [1, 0],
        [2, 0.4],
        [3, 1],
    ]);
});
test('the decision problem has the values of the framework', () => {
    const document = frameworkWith('TIME', time({ kind: 'expression', expression: '(90 - x) / 75' }));
    expect(criteriaOf(document).find(({ id }) => id === 'TIME').points).toEqual({
        expression: '(90 - x) / 75',
        from: 15,
        to: 90,
    });
});
test('what a level is worth does not change what it says', () => {
    const { scale } = criterion('SKILL', skill(1, 0.4, 0));
    expect(withoutValues(scale)).toEqual(criterion('SKILL', skill(undefined, undefined, undefined)).scale);
    const valued = criterion('TIME', time({ kind: 'expression', expression: '(90 - x) / 75' }));
    expect(withoutValues(valued.scale)).toEqual(criterion('TIME').scale);
});
test('values are sealed with the framework', () => {
    expect(sealOf(frameworkWith('SKILL', skill(1, 0.4, 0)))).not.toBe(sealOf(frameworkWith('SKILL', skill(1, 0.5, 0))));
});
