import { expect, test } from 'vitest';
import { Framework } from "../../src/dossier/framework.js";
import { criteriaWith, frameworkInput } from "../fixtures/framework.js";
const faultsIn = (input) => Framework.safeParse(input).error?.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) ?? [];
const withSkill = (changes) => ({ ...frameworkInput, criteria: criteriaWith({ SKILL: changes }) });
test('what may be left out has one meaning, written down in the sealed document', () => {
    const parsed = Framework.parse(frameworkInput);
    expect(parsed).toMatchObject({ weighting: 'overall', aggregation: 'mean' });
    expect(parsed.criteria[2]).toMatchObject({
        combine: 'mean',
        flagged: false,
        developments: [],
        motivation: 'optional',
    });
    expect(Framework.parse(parsed)).toEqual(parsed);
});
test.each([
    ['at the top', { ...frameworkInput, margin: 3 }, ': unrecognized_keys'],
    ['in a criterion', withSkill({ wieght: 40 }), 'criteria.0: unrecognized_keys'],
    ['in a text', { ...frameworkInput, title: { nl: 'x', de: 'y' } }, 'title: unrecognized_keys'],
])('a field that nobody knows is an error, %s', (_, input, fault) => {
    expect(faultsIn(input)).toEqual([fault]);
});
test.each([
    ['a negative weight', { weight: -1 }, 'weight'],
    ['a weight over 100', { weight: 101 }, 'weight'],
    ['a weight that is no number', { weight: Number.NaN }, 'weight'],
    ['an id with a space', { id: 'S 1' }, 'id'],
    ['one level', { scale: { kind: 'levels', levels: [{ level: 1 }] } }, 'scale.levels'],
    [
        'half a level',
        { scale: { kind: 'levels', levels: [{ level: 1 }, { level: 1.5 }] } },
        'scale.levels.1.level',
    ],
    [
        'an anchor beyond what can be added up',
        { scale: { kind: 'number', unit: { nl: 'x' }, worst: 0, best: 1e101 } },
        'scale.best',
    ],
    ['a function that weighs nothing', { functionWeights: { CARE: 0 } }, 'functionWeights.CARE'],
    ['weights for no function at all', { functionWeights: {} }, 'functionWeights'],
    ['an empty name', { name: { nl: '  ' } }, 'name.nl'],
])('%s is an error', (_, changes, path) => {
    expect(faultsIn(withSkill(changes)).map(fault => fault.split(':')[0])).toEqual([`criteria.0.${path}`]);
});
