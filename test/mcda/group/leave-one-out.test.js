import { describe, expect, test } from 'vitest';
import { leaveOneOut } from "../../../src/mcda/index.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
const by = (assessor) => ({ assessor });
const scores = [
    scoreOf('M1', 5, by('A1')),
    scoreOf('M1', 3, by('A2')),
    scoreOf('M2', 3, by('A1')),
    scoreOf('M2', 4, by('A2')),
];
describe('without one assessor', () => {
    test('the first place may change: then it hangs on that person', () => {
        expect(leaveOneOut(problemOf({ scores }))).toMatchObject([
            { without: 'A1', first: ['M2'], changesFirst: true, ranking: [{ model: 'M2', total: 75 }, {}] },
            { without: 'A2', first: ['M1'], changesFirst: false },
        ]);
    });
    test('a first place that becomes shared has changed', () => {
        const shared = [...scores, scoreOf('M1', 4, by('A3')), scoreOf('M2', 4, by('A3'))];
        const even = shared.map(score => (score.assessor === 'A2' ? { ...score, value: 3 } : score));
        expect(leaveOneOut(problemOf({ scores: even }))[0]).toMatchObject({
            first: ['M1', 'M2'],
            changesFirst: true,
        });
    });
    test('a model may come in or go out by a requirement', () => {
        const criteria = [criterionOf({ requirement: { limit: 3.5, breach: 'exclude' } })];
        const [withoutA1] = leaveOneOut(problemOf({ criteria, scores }));
        expect(withoutA1.ranking).toEqual([{ model: 'M2', total: 75, rank: 1 }]);
    });
    test('a criterion that nobody else judged is left out, by name', () => {
        const criteria = [criterionOf({ weight: 60 }), criterionOf({ id: 'C2', weight: 40 })];
        const only = ['M1', 'M2'].map(model => scoreOf(model, 2, { criterion: 'C2', assessor: 'A1' }));
        expect(leaveOneOut(problemOf({ criteria, scores: [...scores, ...only] }))[0]).toMatchObject({
            leftOut: { criteria: ['C2'], weight: 40 },
            first: ['M2'],
        });
    });
    test('there must be somebody else', () => {
        expect(leaveOneOut(problemOf({ scores: scores.filter(({ assessor }) => assessor === 'A1') }))).toEqual([]);
    });
    test('it is not known who is first while a score is missing', () => {
        const incomplete = scores.filter(({ model, assessor }) => !(model === 'M1' && assessor === 'A2'));
        expect(leaveOneOut(problemOf({ scores: incomplete }))[0]).toMatchObject({
            first: null,
            changesFirst: null,
        });
    });
});
