import { expect, test } from 'vitest';
import { isNumber, isOnScale, needsMotivation, ScoreContent, scaleEnds } from "../../src/dossier/score.js";
import { frameworkWith } from "../fixtures/framework.js";
import { level } from "../fixtures/story.js";
const criterion = (id, changes = {}) => frameworkWith(id, changes).criteria.find(c => c.id === id);
test('the ends of a scale are its lowest and highest level, whichever is the best', () => {
    expect(scaleEnds(criterion('SKILL'))).toEqual({ min: 1, max: 5 });
    expect(scaleEnds(criterion('TIME'))).toEqual({ min: 15, max: 90 });
});
test('a described level is on the scale; between two levels there is nothing', () => {
    expect([1, 3, 5].every(value => isOnScale(criterion('SKILL'), value))).toBe(true);
    expect([0, 2.5, 6].some(value => isOnScale(criterion('SKILL'), value))).toBe(false);
});
test('a judged number lies between the anchors; a measured one is what it is', () => {
    const judged = criterion('TIME', { input: 'judged' });
    expect([15, 47.3, 90, 14, 91].map(value => isOnScale(judged, value))).toEqual([
        true,
        true,
        true,
        false,
        false,
    ]);
    expect([14, 91, 1e100].every(value => isOnScale(criterion('TIME'), value))).toBe(true);
    expect([1e101, Number.NaN, Number.POSITIVE_INFINITY].some(isNumber)).toBe(false);
});
test('at the ends means both ends of the scale', () => {
    const atEnds = criterion('SKILL');
    expect([1, 2, 4, 5].map(value => needsMotivation(atEnds, level(value)))).toEqual([true, false, false, true]);
    expect(needsMotivation(atEnds, { state: 'not-applicable' })).toBe(false);
});
test('a score says what it is: no level without a value, no value without a level, no field too many', () => {
    expect(ScoreContent.parse({ state: 'value', value: 3 })).toEqual(level(3));
    for (const wrong of [
        { state: 'value' },
        { state: 'cannot-judge', value: 0 },
        { state: 'value', value: 3, valeu: 4 },
        { state: 'value', value: Number.NaN },
        { state: 'perhaps' },
    ])
        expect(ScoreContent.safeParse(wrong).success).toBe(false);
});
