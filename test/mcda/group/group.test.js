import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf } from "../../../src/mcda/index.js";
import { isFiniteThroughout } from "../../../src/mcda/number.js";
import { problems } from "../problem-arbitrary.js";
/** With half of the assessors in one organisation, and own weights for the first. */
const grouped = problems({ gaps: true, notApplicable: true, requirements: true }).map((problem) => {
    const turned = problem.criteria.map(({ weight }) => weight).reverse();
    const weights = Object.fromEntries(problem.criteria.map(({ id }, j) => [id, turned[j]]));
    return {
        ...problem,
        profiles: [{ assessor: 'A1', weights }],
        organisations: [{ id: 'O1', assessors: problem.assessors.slice(0, 2) }],
    };
});
test('whatever is missing, no result of the group is NaN, and the same problem gives the same bytes', () => {
    fc.assert(fc.property(grouped, problem => {
        const group = groupOf(problem);
        expect(isFiniteThroughout(group)).toBe(true);
        expect(JSON.stringify(groupOf(structuredClone(problem)))).toBe(JSON.stringify(group));
    }));
});
const keyed = (items, key, value) => Object.fromEntries(items.map(item => [key(item), value(item)]));
const rounded = (number) => number && Math.round(number * 1e9) / 1e9;
/** What must not depend on the order in which things were listed. */
const orderless = ({ assessors, leaveOneOut, vote, regrets, consensus, agenda }) => ({
    own: keyed(assessors, own => own.assessor, ({ ranking }) => keyed(ranking, place => place.model, ({ rank }) => rank)),
    without: keyed(leaveOneOut, own => own.without, ({ changesFirst }) => changesFirst),
    borda: vote.borda && Object.fromEntries(vote.models.map((model, i) => [model, vote.borda.ranks[i]])),
    agreement: rounded(vote.agreement?.W ?? null),
    compromise: [...regrets.compromise].sort(),
    consensus: keyed(consensus, cell => `${cell.model} ${cell.criterion} ${cell.fn}`, cell => rounded(cell.consensus)),
    agenda: keyed(agenda, item => `${item.model} ${item.criterion} ${item.fn}`, item => [rounded(item.leverage), item.canChangeFirst]),
});
test('nothing depends on the order of models, criteria, assessors or scores', () => {
    fc.assert(fc.property(grouped, problem => {
        const turned = {
            ...problem,
            models: problem.models.toReversed(),
            criteria: problem.criteria.toReversed(),
            assessors: problem.assessors.toReversed(),
            scores: problem.scores.toReversed(),
        };
        expect(orderless(groupOf(turned))).toEqual(orderless(groupOf(problem)));
    }));
});
