import { expect, test } from 'vitest';
import { measureFor } from "../../src/dossier/computation.js";
import { Computation } from "../../src/mcda/expression/formula.js";
import { frameworkWith } from "../fixtures/framework.js";
import { refusalOf } from "../mcda/refusal-of.js";
const criterion = (unit) => frameworkWith('TIME', { scale: { kind: 'number', unit, worst: 90, best: 15 } }).criteria.find(({ id }) => id === 'TIME');
const computation = (unit) => Computation.parse({
    kind: 'formula',
    quantities: [
        { name: 'distance', value: 40, unit: 'km' },
        { name: 'speed', value: 80, unit: 'km/hour' },
    ],
    formula: 'distance / speed',
    ...(unit && { unit }),
});
test('comes out in the unit of the scale, which is kept with it', () => {
    const { computation: kept, measured } = measureFor(criterion({ nl: 'minuten' }), computation());
    expect(measured).toMatchObject({ value: 30, unit: 'minute' });
    expect(kept.unit).toBe('minute');
});
test('the unit may be known in one language only', () => {
    expect(measureFor(criterion({ nl: 'minuutjes', en: 'minutes' }), computation()).measured.value).toBe(30);
});
test('a result in another unit than that of the scale is refused: 0.5 hours is not 0.5 minutes', () => {
    expect(refusalOf(() => measureFor(criterion({ nl: 'minuten' }), computation('hours')))).toMatchObject({
        code: 'unit-result',
        path: 'unit',
        params: { unit: 'hours', found: 'minute' },
    });
    expect(measureFor(criterion({ nl: 'minuten' }), computation('min')).measured.value).toBe(30);
});
test('a scale in a unit of its own making leaves the unit to whoever enters it', () => {
    const { computation: kept, measured } = measureFor(criterion({ nl: 'M-index' }), computation('hours'));
    expect([kept.unit, measured.value]).toEqual(['hours', 0.5]);
});
test('levels that are described have no unit', () => {
    const duty = frameworkWith('DUTY', {}).criteria.find(({ id }) => id === 'DUTY');
    expect(measureFor(duty, computation('hours')).measured.value).toBe(0.5);
});
