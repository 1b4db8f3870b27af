import { describe, expect, test } from 'vitest';
import { adoptWeights } from "../../src/dossier/decide/weighting.js";
import { fact } from "../../src/dossier/event.js";
import { weightSetOf } from "../../src/dossier/weighting.js";
import { Weighting, weightingOf } from "../../src/dossier/weighting-view.js";
import { criteriaWith, framework } from "../fixtures/framework.js";
import { acting, given, noted } from "../fixtures/given.js";
import { ANN, amended, BOB, drafted, FAY, scored, weighed, weighing, weighs } from "../fixtures/story.js";
const annsPoints = { SKILL: 50, LINK: 30, TIME: 20 };
const bobsPoints = { SKILL: 20, LINK: 30, TIME: 50 };
const both = weighed(framework(), { [ANN]: annsPoints, [BOB]: bobsPoints });
const sealedAndScored = scored().slice(drafted().length);
const texts = new Map(['Kerngroep', 'Daarom'].map(text => [noted(text).hash, text]));
const textOf = ({ hash }) => texts.get(hash) ?? null;
const seen = (told, { reader = null, of = framework() } = {}) => weightingOf(given(...told), of, reader, textOf);
const assessorsIn = ({ individual }) => individual.map(({ assessor }) => assessor);
/** SKILL alone in PEOPLE 40; PEOPLE and LINK in QUALITY 60; TIME 40 and the knock-out beside it. */
const tree = framework({
    weighting: 'siblings',
    groups: [
        { id: 'QUALITY', name: { nl: 'Kwaliteit' }, weight: 60 },
        { id: 'PEOPLE', parent: 'QUALITY', name: { nl: 'Mensen' }, weight: 40 },
    ],
    criteria: criteriaWith({ SKILL: { weight: 100 }, LINK: { weight: 60 }, TIME: { weight: 40 } }),
});
/** A closed round in which Ann weighs with these judgements. */
const judged = (of, judgements) => [
    ...weighing(of),
    {
        by: ANN,
        event: fact('weights-given', { round: 1, sets: weightSetOf(of, judgements), nonce: 'n'.repeat(22) }),
    },
    fact('weighting-closed', { round: 1 }),
];
describe('how the weights came about', () => {
    test('every individual set beside the means and the weights in force', () => {
        const weighting = seen(both);
        expect(weighting.siblings).toEqual([{ group: null, items: ['SKILL', 'LINK', 'TIME'] }]);
        expect(weighting.inForce.global).toEqual({ SKILL: 40, LINK: 30, TIME: 30, DUTY: 0 });
        expect(weighting.individual).toMatchObject([
            { assessor: ANN, round: 1, fits: true, siblings: annsPoints, global: { ...annsPoints, DUTY: 0 } },
            { assessor: BOB, round: 1, fits: true, siblings: bobsPoints, global: { ...bobsPoints, DUTY: 0 } },
        ]);
        expect(weighting.means.arithmetic.global).toEqual({ SKILL: 35, LINK: 30, TIME: 35, DUTY: 0 });
        // √(50·20) : √(30·30) : √(20·50)
        const side = Math.sqrt(1000);
        expect(weighting.means.geometric.global.LINK).toBeCloseTo(3000 / (2 * side + 30), 8);
        expect(weighting.adopted).toBeNull();
    });
    test('points cannot contradict each other; their table says what was given and what follows', () => {
        const [set] = seen(both).individual[0].sets;
        expect(set).toMatchObject({ group: null, consistency: null, weights: annsPoints });
        expect(set.tables.map(({ id, cells }) => [id, cells])).toEqual([
            [
                'weights',
                [
                    [50, 30, 20],
                    [0.5, 0.3, 0.2],
                ],
            ],
        ]);
    });
    test('pairs that go round in a circle are beyond the limit', () => {
        // Each is five times the next: all alike, with λmax = 1 + 5 + 1/5.
        const circle = [
            { item: 'SKILL', over: 'LINK', ratio: 5 },
            { item: 'LINK', over: 'TIME', ratio: 5 },
            { item: 'TIME', over: 'SKILL', ratio: 5 },
        ];
        const elicitation = { kind: 'ahp', comparisons: circle, rule: 'eigenvector' };
        const { global, sets } = seen(judged(framework(), [{ group: null, elicitation }])).individual[0];
        for (const id of ['SKILL', 'LINK', 'TIME'])
            expect(global[id]).toBeCloseTo(100 / 3, 8);
        expect(sets[0].consistency).toMatchObject({
            measure: 'consistency-ratio',
            within: false,
            limit: 0.05,
            lambdaMax: expect.closeTo(6.2, 9),
            consistencyIndex: expect.closeTo(1.6, 9),
        });
    });
    test('over a tree: among siblings, and along the path; an only child has all of its group', () => {
        const weighting = seen(judged(tree, [
            { group: null, elicitation: { kind: 'swing', swings: { QUALITY: 100, TIME: 25 } } },
            { group: 'QUALITY', elicitation: { kind: 'points', points: { PEOPLE: 0, LINK: 100 } } },
        ]), { of: tree });
        expect(weighting.siblings).toEqual([
            { group: null, items: ['QUALITY', 'TIME'] },
            { group: 'QUALITY', items: ['PEOPLE', 'LINK'] },
            { group: 'PEOPLE', items: ['SKILL'] },
        ]);
        expect(weighting.inForce.global).toEqual({ SKILL: 24, LINK: 36, TIME: 40, DUTY: 0 });
        const [ann] = weighting.individual;
        expect(ann.siblings).toEqual({ QUALITY: 80, TIME: 20, PEOPLE: 0, LINK: 100, SKILL: 100 });
        expect(ann.global).toEqual({ SKILL: 0, LINK: 80, TIME: 20, DUTY: 0 });
    });
    test('with a weight of zero there is no geometric mean, and an arithmetic one there is', () => {
        const zero = weighed(framework(), { [ANN]: { SKILL: 100, LINK: 0, TIME: 0 }, [BOB]: bobsPoints });
        expect(seen(zero).means).toMatchObject({
            arithmetic: { global: { SKILL: 60, LINK: 15, TIME: 25 } },
            geometric: null,
        });
    });
    test('when nobody weighed there is no mean, and the weights are those of the framework', () => {
        expect(seen(drafted())).toMatchObject({
            inForce: { global: { SKILL: 40 } },
            individual: [],
            means: { arithmetic: null, geometric: null },
            adopted: null,
        });
    });
});
describe('while a round is open', () => {
    const open = [...weighing(), weighs(ANN, annsPoints), weighs(BOB, bobsPoints)];
    test('nobody sees the weights of another, and there is no mean to tell them from', () => {
        expect(assessorsIn(seen(open))).toEqual([]);
        expect(assessorsIn(seen(open, { reader: FAY }))).toEqual([]);
        expect(assessorsIn(seen(open, { reader: ANN }))).toEqual([ANN]);
        expect(seen(open, { reader: ANN }).means).toEqual({ arithmetic: null, geometric: null });
    });
    test('of a second round the first still stands for others, and who weighs again sees the new', () => {
        const again = [...both, fact('weighting-opened', { round: 2 }), weighs(ANN, bobsPoints, 2)];
        const annsSet = (reader) => seen(again, { reader }).individual.find(({ assessor }) => assessor === ANN);
        expect(annsSet(BOB)).toMatchObject({ round: 1, global: annsPoints });
        expect(annsSet(ANN)).toMatchObject({ round: 2, global: bobsPoints });
        expect(seen(again, { reader: ANN }).means.arithmetic.global.SKILL).toBe(35);
    });
});
describe('what was adopted', () => {
    const adopts = (adoption) => adoptWeights(given(...both), adoption, acting(FAY));
    const draftOf = (told) => given(...told).draft;
    const set = { SKILL: 60, LINK: 20, TIME: 20 };
    test('is the mean, by whom, without a reason', () => {
        const told = [...both, ...adopts({ kind: 'mean', mean: 'arithmetic', decidedBy: 'Kerngroep' })];
        expect(seen(told, { of: draftOf(told) })).toMatchObject({
            inForce: { siblings: { SKILL: 35, LINK: 30, TIME: 35 } },
            adopted: {
                basis: { kind: 'mean', mean: 'arithmetic', decimals: null, sets: 2 },
                weights: { SKILL: 35, LINK: 30, TIME: 35 },
                ...{ decidedBy: 'Kerngroep', reason: null },
            },
        });
    });
    test('is what the body set, with its reason; both are gone once erased', () => {
        const decided = (decidedBy, reason) => {
            const told = [...both, ...adopts({ kind: 'set', weights: set, decidedBy, reason })];
            return seen(told, { of: draftOf(told) });
        };
        expect(decided('Kerngroep', 'Daarom')).toMatchObject({
            inForce: { siblings: set },
            means: { arithmetic: { siblings: { SKILL: 35 } } },
            adopted: { basis: { kind: 'set', sets: 2 }, weights: set, decidedBy: 'Kerngroep', reason: 'Daarom' },
        });
        expect(decided('gewist', 'ook gewist').adopted).toMatchObject({ decidedBy: null, reason: null });
    });
});
describe('after an amendment', () => {
    const story = [...both, ...sealedAndScored];
    test('that weighs the same things otherwise, every set still counts', () => {
        const otherwise = framework({ criteria: criteriaWith({ SKILL: { weight: 30 }, LINK: { weight: 40 } }) });
        const weighting = seen([...story, amended(2, otherwise)], { of: otherwise });
        expect(weighting.individual.map(({ fits }) => fits)).toEqual([true, true]);
        expect(weighting.inForce.global).toMatchObject({ SKILL: 30, LINK: 40 });
        expect(weighting.means.arithmetic.global.SKILL).toBe(35);
    });
    test.each([
        [
            'one thing more',
            framework({ criteria: criteriaWith({ SKILL: { weight: 30 }, DUTY: { weight: 10 } }) }),
        ],
        [
            'one thing less',
            framework({ criteria: criteriaWith({ SKILL: { weight: 70 } }).filter(({ id }) => id !== 'LINK') }),
        ],
        ['the same in a tree', tree],
    ])('that weighs %s, a set is left behind: shown as it was given, and counted nowhere', (_, next) => {
        const { individual, means } = seen([...story, amended(2, next)], { of: next });
        expect(individual).toMatchObject([
            { assessor: ANN, fits: false, siblings: {}, global: {}, sets: [{ weights: annsPoints }] },
            { assessor: BOB, fits: false, siblings: {}, global: {}, sets: [{ weights: bobsPoints }] },
        ]);
        expect(means).toEqual({ arithmetic: null, geometric: null });
    });
});
test('who left has weighed all the same', () => {
    const left = fact('participant-left', { participant: BOB });
    expect(assessorsIn(seen([...both, left]))).toEqual([ANN, BOB]);
    expect(seen([...both, left]).means.arithmetic.global.SKILL).toBe(35);
});
test('it is what it says it is', () => {
    for (const told of [drafted(), both, [...weighing(), weighs(ANN, annsPoints)]]) {
        const weighting = seen(told, { reader: ANN });
        expect(Weighting.parse(weighting)).toEqual(weighting);
    }
});
