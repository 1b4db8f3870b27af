import { describe, expect, test } from 'vitest';
import { CrossChecks, crossChecksOf } from "../../src/dossier/cross-checks.js";
import { fact } from "../../src/dossier/event.js";
import { frameworkWith } from "../fixtures/framework.js";
import { given } from "../fixtures/given.js";
import { ANN, closed, gives, measured, measurements, proposed, scored, scoring } from "../fixtures/story.js";
const checked = (...told) => crossChecksOf(given(...told)).crossCheck;
describe('the other methods', () => {
    // SKILL, LINK, TIME: M1 0.375, 0.375 and 0.7; M2 0.75, 0.75 and 0.6, under weights of 40, 30 and 30.
    const check = checked(...scored());
    const scoreOf = (method) => check.checks.find(each => each.method === method).scores;
    test('stand beside the adopted ranking, on the same values and weights', () => {
        expect(check.models).toEqual(['M1', 'M2']);
        expect(check.adopted).toEqual({ method: 'additive@1', scores: [47.25, 70.5], ranks: [2, 1] });
        expect(check.checks.map(({ method, ranks, tauB }) => [method, ranks, tauB])).toEqual(['weighted_product', 'topsis', 'vikor', 'promethee', 'minimax_regret'].map(name => [
            `${name}@1`,
            [2, 1],
            1,
        ]));
        expect(check.disagreements).toEqual([]);
    });
    test('have the scores that their formulas give', () => {
        const [product] = scoreOf('weighted_product@1');
        expect(product).toBeCloseTo(0.375 ** 0.7 * 0.7 ** 0.3, 12);
        expect(scoreOf('promethee@1')[1]).toBeCloseTo(0.7 - 0.3, 12);
        // What M1 lacks on SKILL, and M2 on TIME.
        expect(scoreOf('minimax_regret@1')[0]).toBeCloseTo(40 * (0.75 - 0.375), 12);
        expect(scoreOf('minimax_regret@1')[1]).toBeCloseTo(30 * (0.7 - 0.6), 12);
    });
    test('leave out what has no weight', () => {
        const values = check.tables.find(({ id }) => id === 'values');
        expect(values.columns).toEqual(['SKILL', 'LINK', 'TIME']);
    });
});
test('a disagreement names the method, the pair, the criterion and its shares', () => {
    const story = [
        ...scoring(),
        measured('M1', 'TIME', 45, 'OFFICER'),
        measured('M1', 'TIME', 45, 'CARE'),
        measured('M2', 'TIME', 37.5, 'OFFICER'),
        measured('M2', 'TIME', 37.5, 'CARE'),
        gives(ANN, 'M1', 'SKILL', 5),
        gives(ANN, 'M2', 'SKILL', 1),
        ...['OFFICER', 'CARE'].flatMap(fn => [
            gives(ANN, 'M1', 'LINK', 3, { fn }),
            gives(ANN, 'M2', 'LINK', 4, { fn }),
        ]),
        closed(),
    ];
    // M1 leads by 40 on SKILL, M2 by 7.5 on LINK and by 3 on TIME; PROMETHEE counts the 60 against the 40.
    const check = checked(...story);
    expect(check.adopted.scores).toEqual([73, 43.5]);
    expect(check.disagreements).toEqual([
        {
            ...{ method: 'promethee@1', kind: 'reversed', first: ['M2'], firstDiffers: true },
            ...{ above: 'M1', below: 'M2', criterion: 'TIME' },
            share: expect.closeTo(0.3, 12),
            adoptedShare: expect.closeTo(3 / 50.5, 12),
        },
    ]);
    expect(check.checks.map(({ method, tauB }) => [method, tauB])).toContainEqual(['promethee@1', -1]);
    expect(check.zeroed).toEqual(['M2']);
});
test('thresholds of the framework count: a difference that nobody feels is no preference', () => {
    const felt = (p) => checked(...scored(frameworkWith('TIME', { preference: { type: 'v-shape', p } })))
        .checks.find(({ method }) => method === 'promethee@1')
        .scores.map(score => Math.round(score * 1e9) / 1e9);
    // On TIME M1 is 0.1 ahead: a full preference of 0.3, or half of it.
    expect(felt(0.1)).toEqual([-0.4, 0.4]);
    expect(felt(0.2)).toEqual([-0.55, 0.55]);
});
describe('a value that is missing', () => {
    /** The story without some of its measurements. */
    const without = (count, isLeftOut) => {
        const story = scored().filter(told => !('event' in told && told.event.type === 'measurement-entered' && isLeftOut(told.event.data)));
        expect(story).toHaveLength(scored().length - count);
        return crossChecksOf(given(...story));
    };
    test('leaves the other methods without an answer, and is named', () => {
        expect(without(1, ({ model, fn }) => model === 'M2' && fn === 'CARE')).toMatchObject({
            missing: [{ model: 'M2', criterion: 'TIME' }],
            crossCheck: null,
        });
    });
    test('is not missed where nothing weighs on it', () => {
        const { missing, crossCheck } = without(2, ({ criterion }) => criterion === 'DUTY');
        expect(missing).toEqual([]);
        expect(crossCheck.adopted.ranks).toEqual([2, 1]);
    });
});
test('a model that is excluded takes no part, and with none left there is nothing to compare', () => {
    const out = measured('M1', 'DUTY', 0);
    expect(checked(...scored(), out).models).toEqual(['M2']);
    expect(crossChecksOf(given(...scored(), out, measured('M2', 'DUTY', 0)))).toMatchObject({
        missing: [],
        crossCheck: null,
    });
});
test('nothing of an open round is in it', () => {
    const open = [
        ...scored(),
        fact('round-opened', { round: 2 }),
        gives(ANN, 'M1', 'SKILL', 5, { round: 2 }),
        gives(ANN, 'M2', 'SKILL', 1, { round: 2 }),
    ];
    expect(checked(...open)).toEqual(checked(...scored()));
    expect(checked(...open, closed(2))).not.toEqual(checked(...scored()));
    const blind = crossChecksOf(given(...scoring(), ...measurements, gives(ANN, 'M1', 'SKILL', 5)));
    expect(blind.missing).toEqual(crossChecksOf(given(...proposed(), ...measurements)).missing);
    expect(blind.missing).toContainEqual({ model: 'M1', criterion: 'SKILL' });
});
test('it is what it says it is, and names the entry it rests on', () => {
    for (const story of [scored(), proposed()]) {
        const state = given(...story);
        const crossChecks = crossChecksOf(state);
        expect(CrossChecks.parse(crossChecks)).toEqual(crossChecks);
        expect(crossChecks.basis).toMatchObject({ seq: state.seq, hash: state.hash, method: 'cross-checks@1' });
    }
});
