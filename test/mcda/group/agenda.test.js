import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf, rankAdditive } from "../../../src/mcda/index.js";
import { problems } from "../problem-arbitrary.js";
import { criterionOf, problemOf, scoreOf } from "../problem-of.js";
/** The problem with one cell on which all judges agree. */
const agreed = (problem, key, level) => ({
    ...problem,
    scores: problem.scores.map(score => score.state === 'value' &&
        score.model === key.model &&
        score.criterion === key.criterion &&
        score.fn === key.fn
        ? { ...score, value: level, low: null, high: null }
        : score),
});
const sorted = (models) => models && [...models].sort();
function firsts(problem) {
    const { ranking } = rankAdditive(problem);
    if (ranking.some(({ total }) => total === null))
        return null;
    return ranking.filter(({ rank }) => rank === 1).map(({ model }) => model);
}
describe('who is first if one cell is agreed on', () => {
    test('is what ranking again with every level in its range finds', () => {
        fc.assert(fc.property(problems({ gaps: true, notApplicable: true, requirements: true }), problem => {
            const now = firsts(problem);
            for (const item of agendaOf(problem)) {
                const at = (level) => sorted(firsts(agreed(problem, item, level)));
                expect(sorted(item.firstAtLowest)).toEqual(at(item.lowest));
                expect(sorted(item.firstAtHighest)).toEqual(at(item.highest));
                if (item.canChangeFirst === null)
                    continue;
                const levels = [1, 2, 3, 4, 5].filter(level => level >= item.lowest && level <= item.highest);
                const changes = levels.some(level => String(at(level)) !== String(sorted(now)));
                expect(item.canChangeFirst).toBe(changes);
            }
        }));
    });
    test('is not known while a total is open', () => {
        const scores = [scoreOf('M1', 1), scoreOf('M1', 5, { assessor: 'A2' })];
        expect(agendaOf(problemOf({ scores }))).toMatchObject([
            { effect: 100, leverage: null, firstAtLowest: null, canChangeFirst: null },
        ]);
    });
});
describe('leverage', () => {
    test('is the change of the lead that ranking again finds', () => {
        fc.assert(fc.property(problems({ models: 4 }), problem => {
            const { ranking } = rankAdditive(problem);
            for (const item of agendaOf(problem)) {
                const leader = ranking.find(({ model, rank }) => rank === 1 && model === item.model) ?? ranking[0];
                const lead = (level) => {
                    const totals = rankAdditive(agreed(problem, item, level)).ranking;
                    const total = (model) => totals.find(ranked => ranked.model === model).total;
                    const rivals = problem.models.filter(model => model !== leader.model).map(total);
                    return rivals.length === 0 ? 0 : total(leader.model) - Math.max(...rivals);
                };
                const change = Math.abs(lead(item.highest) - lead(item.lowest));
                expect(item.leverage).toBeCloseTo(change, 9);
                expect(item.leverage - 1e-9).toBeLessThanOrEqual(item.effect);
            }
        }));
    });
    const three = ['M1', 'M2', 'M3'];
    const judged = (criterion, ...pairs) => pairs.flatMap(([one, other], i) => [
        scoreOf(three[i], one, { criterion, assessor: 'A1' }),
        scoreOf(three[i], other, { criterion, assessor: 'A2' }),
    ]);
    const criteria = [criterionOf({ weight: 80 }), criterionOf({ id: 'C2', weight: 20 })];
    const problem = problemOf({
        models: three,
        criteria,
        scores: [...judged('C1', [5, 5], [4, 4], [1, 1]), ...judged('C2', [3, 4], [2, 5], [1, 5])],
    });
    test('of a model that stays far behind is nothing, however large the disagreement', () => {
        const items = agendaOf(problem);
        expect(items.map(({ model, effect, leverage }) => [model, effect, leverage])).toEqual([
            ['M2', 15, 15],
            ['M1', 5, 5],
            ['M3', 20, 0],
        ]);
        expect(items.every(({ canChangeFirst }) => canChangeFirst === false)).toBe(true);
    });
    test('goes before nothing but a chance to change the first place, be it by a requirement', () => {
        const knockOut = criterionOf({
            id: 'C3',
            weight: 0,
            requirement: { limit: 2, breach: 'exclude' },
        });
        const scores = [...problem.scores, ...judged('C3', [1, 5], [3, 3], [3, 3])];
        const [first, second] = agendaOf({ ...problem, criteria: [...criteria, knockOut], scores });
        expect(first).toMatchObject({
            model: 'M1',
            criterion: 'C3',
            effect: 0,
            firstAtLowest: ['M2'],
            firstAtHighest: ['M1'],
            canChangeFirst: true,
        });
        expect(second).toMatchObject({ model: 'M2', canChangeFirst: false });
    });
    test('passes through the weakest link: a function that is not the weakest changes nothing', () => {
        const functions = ['F', 'G'].map(id => ({ id, weight: 1 }));
        const weakest = [criterionOf({ functions, combine: 'min' })];
        const on = (fn, model, ...levels) => levels.map((level, i) => scoreOf(model, level, { fn, assessor: `A${i + 1}` }));
        const scores = [
            ...on('F', 'M1', 2, 2),
            ...on('G', 'M1', 3, 5),
            ...on('F', 'M2', 1, 3),
            ...on('G', 'M2', 3),
        ];
        expect(agendaOf(problemOf({ criteria: weakest, scores }))).toMatchObject([
            { model: 'M2', fn: 'F', effect: 50, leverage: 50 },
            { model: 'M1', fn: 'G', effect: 0, leverage: 0 },
        ]);
    });
});
test('the agenda holds every cell on which the judges differ, and no other', () => {
    fc.assert(fc.property(problems({ gaps: true, requirements: true }), problem => {
        const differ = rankAdditive(problem).cells.filter(({ least, most }) => least !== most);
        const key = ({ model, criterion, fn }) => `${model} ${criterion} ${fn}`;
        expect(agendaOf(problem).map(key).sort()).toEqual(differ.map(key).sort());
    }));
});
