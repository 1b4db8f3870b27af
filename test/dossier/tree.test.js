import { describe, expect, test } from 'vitest';
import { levelsOf, siblingsOf, weightsOf, withWeights } from "../../src/dossier/tree.js";
import { criteriaWith, framework } from "../fixtures/framework.js";
const group = (id, weight, parent) => ({ id, weight, parent, name: { nl: id } });
/** QUALITY 60 (PEOPLE 50: SKILL 100 · LINK 50), and at the root TIME 40 and DUTY 0. */
const threeLevels = (changes = {}) => framework({
    weighting: 'siblings',
    groups: [group('QUALITY', 60), group('PEOPLE', 50, 'QUALITY')],
    criteria: criteriaWith({
        SKILL: { weight: 100 },
        LINK: { weight: 50 },
        TIME: { weight: 40 },
        DUTY: { weight: 0 },
    }),
    ...changes,
});
test('the path of a group runs from the root down; outside a group it is empty', () => {
    const { groups } = framework();
    expect(levelsOf(framework(), 'PEOPLE')).toEqual(['QUALITY', 'PEOPLE']);
    expect(levelsOf(framework(), 'QUALITY')).toEqual(['QUALITY']);
    expect(levelsOf(framework(), undefined)).toEqual([]);
    expect(groups).toHaveLength(2);
});
test('parents that run in a circle have no path', () => {
    const circle = framework({ groups: [group('QUALITY', 1, 'PEOPLE'), group('PEOPLE', 1, 'QUALITY')] });
    expect(levelsOf(circle, 'PEOPLE')).toBeNull();
    expect(levelsOf(framework({ groups: [group('QUALITY', 1, 'QUALITY')] }), 'QUALITY')).toBeNull();
});
test('overall: a weight is in points of 100 over the whole set, whatever group it stands in', () => {
    const { global, sums } = weightsOf(framework());
    expect(Object.fromEntries(global)).toEqual({ SKILL: 40, LINK: 30, TIME: 30, DUTY: 0 });
    expect(sums).toEqual([{ group: null, sum: 100 }]);
});
test('siblings: over three levels a global weight is the product along the path', () => {
    const { global, sums } = weightsOf(threeLevels());
    expect(Object.fromEntries(global)).toEqual({ SKILL: 30, LINK: 30, TIME: 40, DUTY: 0 });
    expect(sums).toEqual([
        { group: null, sum: 100 },
        { group: 'QUALITY', sum: 100 },
        { group: 'PEOPLE', sum: 100 },
    ]);
});
test('siblings: each set says its own sum, and a group without a weight weighs nothing', () => {
    const { global, sums } = weightsOf(threeLevels({ groups: [group('QUALITY'), group('PEOPLE', 45, 'QUALITY')] }));
    expect(Object.fromEntries(global)).toEqual({ SKILL: 0, LINK: 0, TIME: 40, DUTY: 0 });
    expect(sums).toEqual([
        { group: null, sum: 40 },
        { group: 'QUALITY', sum: 95 },
        { group: 'PEOPLE', sum: 100 },
    ]);
});
describe('what is weighed against each other', () => {
    test('over the whole set: every criterion, except a knock-out without weight', () => {
        expect(siblingsOf(framework())).toEqual([{ group: null, items: ['SKILL', 'LINK', 'TIME'] }]);
        const reported = criteriaWith({ DUTY: { requirement: { limit: 1, breach: 'report' } } });
        expect(siblingsOf(framework({ criteria: reported }))[0].items).toContain('DUTY');
        expect(siblingsOf(framework({ criteria: criteriaWith({ DUTY: { weight: 5 } }) }))[0].items).toContain('DUTY');
    });
    test('a criterion that weighs nothing yet is weighed', () => {
        expect(siblingsOf(framework({ criteria: criteriaWith({ SKILL: { weight: 0 } }) }))[0].items).toContain('SKILL');
    });
    test('over a tree: the children of each group, groups before criteria, from the root down', () => {
        expect(siblingsOf(threeLevels())).toEqual([
            { group: null, items: ['QUALITY', 'TIME'] },
            { group: 'QUALITY', items: ['PEOPLE', 'LINK'] },
            { group: 'PEOPLE', items: ['SKILL'] },
        ]);
    });
    test('a group that holds only knock-outs is not weighed, nor is the group around it', () => {
        const groups = [
            group('QUALITY', 60),
            group('PEOPLE', 50, 'QUALITY'),
            group('LEGAL'),
            group('DUTIES', undefined, 'LEGAL'),
        ];
        const criteria = criteriaWith({
            ...{ SKILL: { weight: 100 }, LINK: { weight: 50 }, TIME: { weight: 40 } },
            DUTY: { weight: 0, group: 'DUTIES' },
        });
        expect(siblingsOf(threeLevels({ groups, criteria }))).toEqual(siblingsOf(threeLevels()));
        expect(weightsOf(threeLevels({ groups, criteria })).global.get('DUTY')).toBe(0);
    });
});
describe('other weights', () => {
    const weights = new Map([
        ['QUALITY', 30],
        ['TIME', 70],
        ['LINK', 0],
    ]);
    test('take the place of the old; what is not named keeps its own', () => {
        const { groups, criteria } = withWeights(threeLevels(), weights);
        expect(groups.map(({ id, weight }) => [id, weight])).toEqual([
            ['QUALITY', 30],
            ['PEOPLE', 50],
        ]);
        expect(criteria.map(({ id, weight }) => [id, weight])).toEqual([
            ['SKILL', 100],
            ['LINK', 0],
            ['TIME', 70],
            ['DUTY', 0],
        ]);
    });
    test('say nothing of groups where only criteria are weighed, and leave the framework itself as it was', () => {
        const before = framework({ groups: [group('QUALITY'), group('PEOPLE', undefined, 'QUALITY')] });
        const after = withWeights(before, weights);
        expect(after.groups).toEqual(before.groups);
        expect(after.criteria.find(({ id }) => id === 'TIME').weight).toBe(70);
        expect(before.criteria.find(({ id }) => id === 'TIME').weight).toBe(30);
    });
});
