import { describe, expect, test } from 'vitest';
import { Agreement, agreementOf } from "../../src/dossier/agreement.js";
import { fact } from "../../src/dossier/event.js";
import { Refusal } from "../../src/dossier/refusal.js";
import { criteriaWith, framework } from "../fixtures/framework.js";
import { given } from "../fixtures/given.js";
import { ANN, amended, BOB, closed, drafted, gives, measured, measurements, proposed, scored, scoresBy, scoring, sealedWith, weighed, } from "../fixtures/story.js";
/*
 * Ann: M1 on level 2 (worth 0.25), M2 on 4 (0.75); Bob: M1 on 3 (0.5), M2 on 4. SKILL and LINK weigh 70
 * together, and TIME adds 30 × 0.7 = 21 to M1 and 30 × 0.6 = 18 to M2.
 */
const told = scored();
const CEES = 'p-cee1';
const joins = (participant, organisation) => fact('participant-admitted', { participant, role: 'assessor', organisation });
const belonging = (organisations, story) => story.map(each => 'type' in each && each.type === 'participant-admitted' && each.data.participant in organisations
    ? joins(each.data.participant, organisations[each.data.participant])
    : each);
const withoutBasis = ({ basis: _, ...rest }) => rest;
const places = (standing) => standing.ranking.map(({ model, total, rank }) => [rank, model, total && Math.round(total * 1e9) / 1e9]);
describe('each assessor alone', () => {
    test('ranks on the own scores, what was measured, and the adopted weights', () => {
        const { assessors } = agreementOf(given(...told));
        expect(assessors.map(({ assessor }) => assessor)).toEqual([ANN, BOB]);
        expect(assessors.map(places)).toEqual([
            [
                [1, 'M2', 70.5],
                [2, 'M1', 38.5],
            ],
            [
                [1, 'M2', 70.5],
                [2, 'M1', 56],
            ],
        ]);
    });
    test('would give up what the own best model has more', () => {
        const { regret } = agreementOf(given(...told));
        expect(regret).toEqual({
            models: ['M1', 'M2'],
            regrets: [
                { assessor: ANN, regrets: [32, 0] },
                { assessor: BOB, regrets: [14.5, 0] },
            ],
            open: [],
            largest: [
                { model: 'M1', regret: 32, assessors: [ANN] },
                { model: 'M2', regret: 0, assessors: [ANN, BOB] },
            ],
            compromise: ['M2'],
        });
    });
    test('leaves out a criterion on which nothing was given, with its weight, and rescales nothing', () => {
        const withoutLink = [...scoring(), ...measurements, gives(ANN, 'M1', 'SKILL', 5), closed()];
        const [ann] = agreementOf(given(...withoutLink)).assessors;
        expect(ann.leftOut).toEqual({ criteria: ['LINK'], weight: 30 });
        expect(places(ann)).toEqual([
            [null, 'M1', 61],
            [null, 'M2', null],
        ]);
    });
});
describe('own weights', () => {
    const restOf = (story) => story.slice(drafted().length);
    const onTimeAlone = { SKILL: 0, LINK: 0, TIME: 100 };
    const annWeighed = [...weighed(framework(), { [ANN]: onTimeAlone }), ...restOf(told)];
    const ordersIn = (story) => agreementOf(given(...story)).assessors.map(places);
    test('turn the order of who gave them, a weight of zero included; nobody else’s', () => {
        expect(ordersIn(annWeighed)).toEqual([
            [
                [1, 'M1', 70],
                [2, 'M2', 60],
            ],
            [
                [1, 'M2', 70.5],
                [2, 'M1', 56],
            ],
        ]);
    });
    test('stay when an amendment weighs the same things otherwise', () => {
        const otherwise = framework({ criteria: criteriaWith({ SKILL: { weight: 30 }, LINK: { weight: 40 } }) });
        expect(ordersIn([...annWeighed, amended(2, otherwise)])[0]).toEqual([
            [1, 'M1', 70],
            [2, 'M2', 60],
        ]);
    });
    test('stay behind when an amendment weighs something else: the adopted weights hold', () => {
        const dutyWeighs = framework({
            criteria: criteriaWith({ SKILL: { weight: 30 }, DUTY: { weight: 10 } }),
        });
        expect(ordersIn([...annWeighed, amended(2, dutyWeighs)])[0]).toEqual([
            [1, 'M2', 73],
            [2, 'M1', 46],
        ]);
    });
    test('make no difference to what happens when somebody is left out: there the adopted weights hold', () => {
        const { leaveOneOut } = agreementOf(given(...annWeighed));
        expect(leaveOneOut.find(({ without }) => without === BOB)).toMatchObject({
            first: ['M2'],
            changesFirst: false,
            ranking: [
                { model: 'M2', total: 70.5 },
                { model: 'M1', total: 38.5 },
            ],
        });
    });
});
describe('an organisation', () => {
    const three = [
        ...scoring(),
        joins(CEES, 'o-south'),
        ...measurements,
        ...scoresBy(ANN, { M1: 2, M2: 4 }),
        ...scoresBy(BOB, { M1: 4, M2: 4 }),
        ...scoresBy(CEES, { M1: 5, M2: 1 }),
        closed(),
    ];
    const organisations = { [ANN]: 'o-north', [BOB]: 'o-north' };
    test('ranks on the mean of its members’ scores', () => {
        const { organisations: rankings } = agreementOf(given(...belonging(organisations, three)));
        expect(rankings.map(({ organisation, assessors, weighedBy }) => [organisation, assessors, weighedBy])).toEqual([
            ['o-north', [ANN, BOB], []],
            ['o-south', [CEES], []],
        ]);
        // The mean of 2 and 4 is worth 0.5, as is half of 0.25 + 0.75.
        expect(rankings.map(places)).toEqual([
            [
                [1, 'M2', 70.5],
                [2, 'M1', 56],
            ],
            [
                [1, 'M1', 91],
                [2, 'M2', 18],
            ],
        ]);
    });
    test('ranks under the mean of the weights that its members gave, whoever did not', () => {
        const weighing = weighed(framework(), {
            [ANN]: { SKILL: 0, LINK: 0, TIME: 100 },
            [BOB]: { SKILL: 20, LINK: 0, TIME: 80 },
        });
        const story = [...weighing, ...three.slice(drafted().length)];
        const [north, south] = agreementOf(given(...belonging(organisations, story))).organisations;
        expect(north.weighedBy).toEqual([ANN, BOB]);
        // SKILL 10 and TIME 90: M1 5 + 63, M2 7.5 + 54.
        expect(places(north)).toEqual([
            [1, 'M1', 68],
            [2, 'M2', 61.5],
        ]);
        expect(south.weighedBy).toEqual([]);
        expect(places(south)[0]).toEqual([1, 'M1', 91]);
    });
    test('of which nobody judged is not there', () => {
        const story = belonging(organisations, [
            ...scoring(),
            joins(CEES, 'o-south'),
            ...told.slice(scoring().length),
        ]);
        expect(agreementOf(given(...story)).organisations.map(({ organisation }) => organisation)).toEqual([
            'o-north',
        ]);
    });
});
describe('the group', () => {
    test('two assessors with one order agree fully, which happens by chance every other time', () => {
        const { vote } = agreementOf(given(...told));
        expect(vote.agreement).toMatchObject({
            W: 1,
            reading: 'unusually-strong',
            permutation: { kind: 'exact', p: 0.5 },
            rankSums: [4, 2],
        });
        expect(vote.borda.ranks).toEqual([2, 1]);
        expect(vote.copeland).toMatchObject({ wins: [0, 1], losses: [1, 0], ranks: [2, 1] });
    });
    test('a single assessor agrees with nobody: no W, and nobody to leave out', () => {
        const { vote, leaveOneOut, consensus } = agreementOf(given(...scoring(), ...measurements, ...scoresBy(ANN, { M1: 2, M2: 4 }), closed()));
        expect(vote.agreement).toBeNull();
        expect(leaveOneOut).toEqual([]);
        expect(consensus.map(cell => cell.consensus)).toEqual([null, null, null, null, null, null]);
    });
    test('agrees less in a cell the further apart the levels are', () => {
        const { consensus } = agreementOf(given(...told));
        expect(consensus).toHaveLength(6);
        expect(consensus[0]).toMatchObject({
            ...{ model: 'M1', criterion: 'SKILL', fn: null, judges: 2, lowest: 2, highest: 3, twoCamps: null },
            levels: [
                { level: 2, count: 1 },
                { level: 3, count: 1 },
            ],
        });
        // Both lie half a level from the mean, on a scale of four.
        expect(consensus[0].consensus).toBeCloseTo(1 + Math.log2(1 - 0.5 / 4), 12);
        expect(consensus.filter(({ model }) => model === 'M2').map(cell => cell.consensus)).toEqual([1, 1, 1]);
    });
    test('who left keeps counting with what was scored', () => {
        const left = fact('participant-left', { participant: BOB });
        expect(withoutBasis(agreementOf(given(...told, left)))).toEqual(withoutBasis(agreementOf(given(...told))));
    });
    test('one person can turn the first place', () => {
        const story = [
            ...scoring(),
            ...measurements,
            ...scoresBy(ANN, { M1: 5, M2: 1 }),
            ...scoresBy(BOB, { M1: 3, M2: 4 }),
            closed(),
        ];
        // Together M1 52.5 + 21 and M2 26.25 + 18.
        expect(agreementOf(given(...story)).leaveOneOut.map(({ without, first, changesFirst }) => [
            without,
            first,
            changesFirst,
        ])).toEqual([
            [ANN, ['M2'], true],
            [BOB, ['M1'], false],
        ]);
    });
    test('does not know whether it hangs on one person while a total is open', () => {
        const story = [
            ...scoring(),
            ...scoresBy(ANN, { M1: 2, M2: 4 }),
            ...scoresBy(BOB, { M1: 2, M2: 4 }),
            closed(),
        ];
        const { leaveOneOut, vote, regret } = agreementOf(given(...story, measured('M1', 'TIME', 45, 'OFFICER')));
        expect(leaveOneOut.map(({ changesFirst }) => changesFirst)).toEqual([null, null]);
        expect(vote.open).toEqual([ANN, BOB]);
        expect(vote.agreement).toBeNull();
        expect(regret).toMatchObject({ regrets: [], open: [ANN, BOB], compromise: [] });
    });
});
test('a model that is excluded takes no part, in nobody’s order', () => {
    const out = [...told, measured('M1', 'DUTY', 0)];
    const { assessors, leaveOneOut, vote, regret } = agreementOf(given(...out));
    const orders = [...assessors, ...leaveOneOut].map(({ ranking }) => ranking.map(({ model }) => model));
    expect(orders).toEqual([['M2'], ['M2'], ['M2'], ['M2']]);
    expect(vote.models).toEqual(['M2']);
    expect(vote.agreement).toBeNull();
    expect(regret.models).toEqual(['M2']);
});
describe('blind', () => {
    test('nothing of the first round is in it while that is open', () => {
        const open = [...scoring(), ...measurements, ...scoresBy(ANN, { M1: 1, M2: 5 })];
        expect(withoutBasis(agreementOf(given(...open)))).toEqual(withoutBasis(agreementOf(given(...proposed(), ...measurements))));
    });
    test('nor of a later round: what stood before still stands', () => {
        const open = [
            ...told,
            fact('round-opened', { round: 2 }),
            ...scoresBy(ANN, { M1: 5, M2: 1 }, 2),
            ...scoresBy(BOB, { M1: 5, M2: 1 }, 2),
        ];
        const before = agreementOf(given(...told));
        expect(withoutBasis(agreementOf(given(...open)))).toEqual(withoutBasis(before));
        expect(withoutBasis(agreementOf(given(...open, closed(2))))).not.toEqual(withoutBasis(before));
    });
});
test('it is what it says it is, and names the entry it rests on', () => {
    for (const story of [told, [...proposed(), ...measurements], [...told, measured('M1', 'DUTY', 0)]]) {
        const state = given(...story);
        const agreement = agreementOf(state);
        expect(Agreement.parse(agreement)).toEqual(agreement);
        expect(agreement.basis).toMatchObject({ seq: state.seq, hash: state.hash, method: 'agreement@1' });
    }
});
test('there is nothing to agree on before the seal, or without a model', () => {
    expect(() => agreementOf(given(...drafted()))).toThrow(new Refusal('framework-not-sealed'));
    expect(() => agreementOf(given(...sealedWith()))).toThrow(new Refusal('nothing-to-score'));
});
