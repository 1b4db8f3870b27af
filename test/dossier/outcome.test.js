import { expect, test } from 'vitest';
import { fact } from "../../src/dossier/event.js";
import { Outcome, outcomeOf } from "../../src/dossier/outcome.js";
import { criteriaWith, framework } from "../fixtures/framework.js";
import { fold, given, ledger, noted } from "../fixtures/given.js";
import { ANN, amended, BOB, closed, drafted, gives, measured, measurements, proposed, scored, scoresBy, scoring, sealedWith, } from "../fixtures/story.js";
const round1 = [...scoring(), ...measurements];
const places = (state) => outcomeOf(state).ranking.map(({ model, rank, total }) => [model, rank, total]);
const codeOf = (state) => {
    try {
        outcomeOf(state);
    }
    catch (error) {
        return error.code;
    }
    return null;
};
/** The outcome without the entry it rests on, which moves with every fact. */
const saying = (state) => ({ ...outcomeOf(state), basis: null });
test('a complete round gives the totals that one adds up by hand', () => {
    // M1: 40 × 1.5/4 + 30 × 1.5/4 + 30 × (0.6 + 0.8)/2 · M2: 40 × 3/4 + 30 × 3/4 + 30 × (0.8 + 0.4)/2
    expect(places(given(...scored()))).toEqual([
        ['M2', 1, expect.closeTo(70.5, 10)],
        ['M1', 2, expect.closeTo(47.25, 10)],
    ]);
});
test('the outcome is of its published shape and names the entry, the seal and the method it rests on', () => {
    const state = given(...scored());
    const outcome = outcomeOf(state);
    expect(Outcome.parse(outcome)).toEqual(outcome);
    expect(outcome.basis).toEqual({
        project: state.project,
        seq: state.seq,
        hash: state.hash,
        frameworkVersion: 1,
        frameworkHash: state.versions[0].hash,
        method: 'additive@1',
    });
});
test('without a seal or without a model there is no outcome', () => {
    expect(codeOf(given(...drafted()))).toBe('framework-not-sealed');
    expect(codeOf(given(...sealedWith()))).toBe('nothing-to-score');
    const withdrawn = ['M1', 'M2'].map(id => fact('model-withdrawn', { model: id, reason: noted('weg') }));
    expect(codeOf(given(...scored(), ...withdrawn))).toBe('nothing-to-score');
});
test('a missing score opens an interval as wide as its scale, and is never a zero', () => {
    const state = given(...round1, ...scoresBy(ANN, { M2: 4 }), gives(ANN, 'M1', 'SKILL', 2), closed());
    const [second] = outcomeOf(state).ranking.filter(({ model }) => model === 'M1');
    // Known: 40 × 1/4 + 21; open: LINK, 0 to 30.
    expect(second).toMatchObject({
        total: null,
        low: expect.closeTo(31, 10),
        high: expect.closeTo(61, 10),
    });
    expect(second.contributions[1]).toMatchObject({
        criterion: 'LINK',
        points: null,
        lowPoints: 0,
        highPoints: 30,
    });
    expect(outcomeOf(state).ranking.map(({ model, rank }) => [model, rank])).toEqual([
        ['M2', 1],
        ['M1', 2],
    ]);
});
test('with nothing scored every rank is open', () => {
    const { ranking, coverage } = outcomeOf(given(...proposed()));
    expect(ranking.map(({ rank, bestRank, worstRank, low, high }) => [rank, bestRank, worstRank, low, high])).toEqual([
        [null, 1, 2, 0, 100],
        [null, 1, 2, 0, 100],
    ]);
    expect(coverage).toEqual({ expected: 12, given: 0, cannotJudge: 0, notApplicable: 0, missing: 12 });
});
test('coverage counts what was asked of the assessors, by how it was answered', () => {
    const state = given(...round1, ...scoresBy(ANN, { M1: 3 }), gives(BOB, 'M1', 'SKILL', { state: 'cannot-judge' }), gives(BOB, 'M1', 'LINK', { state: 'not-applicable' }, { fn: 'CARE' }), closed());
    expect(outcomeOf(state).coverage).toEqual({
        expected: 12,
        given: 3,
        cannotJudge: 1,
        notApplicable: 1,
        missing: 7,
    });
});
test('while a round is open nothing of it counts: the outcome stands still', () => {
    const before = saying(given(...round1));
    const during = [...round1, ...scoresBy(ANN, { M1: 5, M2: 1 }), ...scoresBy(BOB, { M1: 5, M2: 1 })];
    expect(saying(given(...during))).toEqual(before);
    expect(saying(given(...during, closed()))).not.toEqual(before);
});
test('a second round stands still too, until it closes', () => {
    const second = [...scored(), fact('round-opened', { round: 2 }), ...scoresBy(ANN, { M1: 5, M2: 1 }, 2)];
    expect(saying(given(...second))).toEqual(saying(given(...scored())));
    expect(places(given(...second, closed(2)))[0][0]).toBe('M1');
});
test('as of an entry before the close the ranking is the one of before, whatever came after', () => {
    const entries = ledger(...scored(), fact('round-opened', { round: 2 }));
    const close = scored().length;
    expect(places(fold(entries.slice(0, close - 1)))).toEqual([
        ['M1', null, null],
        ['M2', null, null],
    ]);
    expect(places(fold(entries.slice(0, close))).map(([model]) => model)).toEqual(['M2', 'M1']);
    expect(outcomeOf(fold(entries.slice(0, close))).basis.hash).toBe(entries[close - 1].hash);
});
test('a knock-out excludes with its breach, and the rest is ranked without', () => {
    const outcome = outcomeOf(given(...scored(), measured('M2', 'DUTY', 0)));
    expect(outcome.excluded.map(({ model, breaches }) => [model, breaches])).toEqual([
        ['M2', [{ criterion: 'DUTY', fn: null, limit: 1, level: 0, effect: 'exclude' }]],
    ]);
    expect(outcome.ranking.map(({ model, rank }) => [model, rank])).toEqual([['M1', 1]]);
});
test('a norm is tested per function and reported beside the rank', () => {
    const { ranking } = outcomeOf(given(...scored()));
    expect(ranking.map(({ model, breaches }) => [model, breaches])).toEqual([
        ['M2', []],
        ['M1', [{ criterion: 'TIME', fn: 'OFFICER', limit: 30, level: 45, effect: 'report' }]],
    ]);
});
test('an earlier version of the framework gives the outcome under its own rules, on the scores of now', () => {
    const onTime = framework({
        criteria: criteriaWith({ SKILL: { weight: 0 }, LINK: { weight: 0 }, TIME: { weight: 100 } }),
    });
    const state = given(...scored(), amended(2, onTime));
    expect(places(state)[0]).toEqual(['M1', 1, expect.closeTo(70, 10)]);
    const first = outcomeOf(state, state.versions[0]);
    expect(first.basis).toMatchObject({ seq: state.seq, frameworkVersion: 1 });
    expect(first.ranking[0]).toMatchObject({ model: 'M2' });
});
test('each assessor has a ranking of their own', () => {
    const state = given(...round1, ...scoresBy(ANN, { M1: 5, M2: 2 }), ...scoresBy(BOB, { M1: 1, M2: 5 }), closed());
    const own = outcomeOf(state).assessors.map(({ assessor, ranking }) => [assessor, ranking[0].model]);
    expect(own).toEqual([
        [ANN, 'M1'],
        [BOB, 'M2'],
    ]);
});
