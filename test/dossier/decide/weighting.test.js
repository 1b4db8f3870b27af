import { expect, test } from 'vitest';
import { draftFramework, lintOf, sealFramework } from "../../../src/dossier/decide/framework.js";
import { adoptWeights, closeWeightingRound, giveWeights, openWeightingRound, } from "../../../src/dossier/decide/weighting.js";
import { fact } from "../../../src/dossier/event.js";
import { InvalidProblem } from "../../../src/mcda/invalid.js";
import { criteriaWith, framework } from "../../fixtures/framework.js";
import { acting, expectRefusal, given, noted, onlyFact } from "../../fixtures/given.js";
import { ANN, BOB, drafted, FAY, opened, REA, sealedWith, weighed, weighing, weighs, } from "../../fixtures/story.js";
/** Ann and Bob on the three criteria that are weighed; DUTY is a knock-out without weight. */
const annsPoints = { SKILL: 50, LINK: 30, TIME: 20 };
const bobsPoints = { SKILL: 20, LINK: 30, TIME: 50 };
const points = (given) => ({
    sets: [{ group: null, elicitation: { kind: 'points', points: given } }],
});
const both = weighed(framework(), { [ANN]: annsPoints, [BOB]: bobsPoints });
const mean = { kind: 'mean', mean: 'arithmetic', decidedBy: 'Kerngroep' };
const adopts = (adoption) => (state) => adoptWeights(state, adoption, acting(FAY));
const weightsIn = ({ criteria }) => Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
test('a weighting round opens on a draft with something to weigh and somebody to weigh it', () => {
    expect(onlyFact(openWeightingRound(given(...drafted())))).toEqual(fact('weighting-opened', { round: 1 }));
    expect(onlyFact(openWeightingRound(given(...both)))).toEqual(fact('weighting-opened', { round: 2 }));
});
test('there is no weighting without a draft, on a sealed framework, in an open round or without assessors', () => {
    expectRefusal(given(...opened), openWeightingRound, 'framework-missing');
    expectRefusal(given(...sealedWith()), openWeightingRound, 'framework-sealed');
    expectRefusal(given(...weighing()), openWeightingRound, 'weighting-open', { params: { round: 1 } });
    const left = [ANN, BOB].map(participant => fact('participant-left', { participant }));
    expectRefusal(given(...drafted(), ...left), openWeightingRound, 'nobody-to-weigh');
});
test('one criterion alone is nothing to weigh', () => {
    const alone = framework({ criteria: criteriaWith({ SKILL: { weight: 100 } }).slice(0, 1) });
    expectRefusal(given(...drafted(alone)), openWeightingRound, 'nothing-to-weigh');
});
test('an assessor weighs with judgements; the fact holds these and the weights that follow', () => {
    const event = onlyFact(giveWeights(given(...weighing()), points(annsPoints), acting(ANN)));
    expect(event).toEqual(fact('weights-given', {
        round: 1,
        sets: [{ ...points(annsPoints).sets[0], weights: annsPoints }],
        nonce: 'chance-00000000000000000001',
    }));
});
test('who is no assessor does not weigh, and nobody does while no weighting round is open', () => {
    for (const somebody of [FAY, REA, 'operator'])
        expectRefusal(given(...weighing()), s => giveWeights(s, points(annsPoints), acting(somebody)), 'not-an-assessor');
    expectRefusal(given(...drafted()), s => giveWeights(s, points(annsPoints), acting(ANN)), 'no-open-weighting');
    expectRefusal(given(...both), s => giveWeights(s, points(annsPoints), acting(ANN)), 'no-open-weighting');
});
test('points that are not 100 together, or miss a criterion, are refused at their place', () => {
    const refused = (wrong) => {
        try {
            giveWeights(given(...weighing()), points(wrong), acting(ANN));
        }
        catch (error) {
            if (error instanceof InvalidProblem)
                return [error.code, error.path];
        }
        return 'not refused';
    };
    expect(refused({ ...annsPoints, TIME: 19 })).toEqual(['weights-sum', 'sets.0.elicitation.points']);
    expect(refused({ SKILL: 50, LINK: 50 })).toEqual(['missing-id', 'sets.0.elicitation.points']);
    expect(refused({ ...annsPoints, DUTY: 0 })).toEqual(['unknown-id', 'sets.0.elicitation.points.DUTY']);
});
test('every group with two children is weighed once, and no other', () => {
    const tree = framework({
        weighting: 'siblings',
        groups: [
            { id: 'QUALITY', name: { nl: 'Kwaliteit' }, weight: 70 },
            { id: 'PEOPLE', parent: 'QUALITY', name: { nl: 'Mensen' }, weight: 50 },
        ],
        criteria: criteriaWith({ SKILL: { weight: 100 }, LINK: { weight: 50 }, TIME: { weight: 30 } }),
    });
    const state = given(...weighing(tree));
    const root = { group: null, elicitation: { kind: 'swing', swings: { QUALITY: 100, TIME: 25 } } };
    const quality = {
        group: 'QUALITY',
        elicitation: {
            kind: 'ranking',
            order: [['LINK'], ['PEOPLE']],
            rule: 'centroid',
        },
    };
    const giving = (...sets) => (s) => giveWeights(s, { sets }, acting(ANN));
    expect(giving(quality, root)(state)[0]).toMatchObject({
        data: {
            sets: [
                { group: null, weights: { QUALITY: 80, TIME: 20 } },
                { group: 'QUALITY', weights: { PEOPLE: 25, LINK: 75 } },
            ],
        },
    });
    expectRefusal(state, giving(root), 'group-not-weighed', { params: { group: 'QUALITY' }, path: 'sets' });
    expectRefusal(state, giving(root, quality, root), 'group-weighed-twice', { path: 'sets.2.group' });
    expectRefusal(state, giving(root, { ...quality, group: 'PEOPLE' }), 'nothing-to-weigh', {
        params: { group: 'PEOPLE' },
        path: 'sets.1.group',
    });
});
test('what is weighed does not change while assessors weigh; words may', () => {
    const state = given(...weighing());
    const fewer = framework({
        criteria: criteriaWith({ SKILL: { weight: 70 } }).filter(({ id }) => id !== 'LINK'),
    });
    expectRefusal(state, s => draftFramework(s, fewer), 'weighting-open', { params: { round: 1 } });
    expect(draftFramework(state, framework({ title: { nl: 'Andere titel' } }))).toHaveLength(1);
});
test('a weighting round closes once', () => {
    expect(onlyFact(closeWeightingRound(given(...weighing()), 1))).toEqual(fact('weighting-closed', { round: 1 }));
    expectRefusal(given(...both), s => closeWeightingRound(s, 1), 'weighting-closed');
    expectRefusal(given(...both), s => closeWeightingRound(s, 2), 'not-found');
});
test('the mean is adopted into the draft, with who decided', () => {
    const [adoption, draft] = adopts(mean)(given(...both));
    expect(adoption).toEqual(fact('weights-adopted', {
        basis: { kind: 'mean', mean: 'arithmetic', decimals: null, sets: 2 },
        weights: { SKILL: 35, LINK: 30, TIME: 35 },
        decidedBy: noted('Kerngroep'),
        reason: null,
    }));
    expect(weightsIn(draft.data.framework)).toEqual({ SKILL: 35, LINK: 30, TIME: 35, DUTY: 0 });
});
test('the geometric mean is made to sum to 100, and refused where somebody gave a zero', () => {
    const events = adopts({ ...mean, mean: 'geometric' })(given(...both));
    const weights = events[0].data.weights;
    const side = Math.sqrt(1000);
    expect(weights.SKILL).toBeCloseTo((100 * side) / (2 * side + 30), 9);
    expect(weights.SKILL + weights.LINK + weights.TIME).toBeCloseTo(100, 9);
    const withZero = weighed(framework(), { [ANN]: { SKILL: 100, LINK: 0, TIME: 0 }, [BOB]: bobsPoints });
    expect(() => adopts({ ...mean, mean: 'geometric' })(given(...withZero))).toThrow(InvalidProblem);
});
test('other weights than the mean are adopted with a reason, and not without', () => {
    const set = { kind: 'set', weights: { SKILL: 40, LINK: 30, TIME: 30 }, decidedBy: 'Kerngroep' };
    expectRefusal(given(...both), adopts(set), 'reason-needed', { path: 'reason' });
    expect(adopts({ ...set, reason: 'Vakbekwaamheid gaat voor' })(given(...both))[0]).toEqual(fact('weights-adopted', {
        basis: { kind: 'set', sets: 2 },
        weights: set.weights,
        decidedBy: noted('Kerngroep'),
        reason: noted('Vakbekwaamheid gaat voor'),
    }));
    const same = { ...set, weights: { SKILL: 35, LINK: 30, TIME: 35 } };
    expect(adopts(same)(given(...both))).toHaveLength(2);
});
test('adopted weights name every item that is weighed, no other, and are 100 together', () => {
    const adoptsSet = (weights) => adopts({ kind: 'set', weights, decidedBy: 'Kerngroep', reason: 'Daarom' });
    const state = given(...both);
    expectRefusal(state, adoptsSet({ SKILL: 40, LINK: 30, TIME: 29 }), 'siblings-sum', {
        params: { group: '', sum: 99 },
    });
    expectRefusal(state, adoptsSet({ SKILL: 40, LINK: 60 }), 'item-not-weighed', { params: { item: 'TIME' } });
    expectRefusal(state, adoptsSet({ SKILL: 40, LINK: 30, TIME: 30, DUTY: 0 }), 'unknown-item', {
        path: 'weights.DUTY',
    });
});
test('no mean is adopted while a round is open, or when nobody weighed', () => {
    expectRefusal(given(...weighing(), weighs(ANN, annsPoints)), adopts(mean), 'weighting-open');
    expectRefusal(given(...drafted()), adopts(mean), 'no-weights-given');
});
const seals = (state) => sealFramework(state, { adoptedBy: 'Kerngroep' }, acting(FAY));
test('nothing is sealed while assessors weigh', () => {
    expectRefusal(given(...weighing()), seals, 'weighting-open');
});
test('once somebody has weighed, only adopted weights are sealed', () => {
    expectRefusal(given(...both), seals, 'framework-not-sealable', { params: { count: 3 } });
    const adopted = [...both, ...adopts(mean)(given(...both))];
    expect(seals(given(...adopted))).toHaveLength(1);
    const typedIn = framework({
        criteria: criteriaWith({ SKILL: { weight: 45 }, LINK: { weight: 20 }, TIME: { weight: 35 } }),
    });
    const state = given(...adopted, fact('framework-drafted', { framework: typedIn }));
    expect(lintOf(state, typedIn).map(({ code, path }) => [code, path])).toEqual([
        ['weights-not-adopted', 'criteria.0'],
        ['weights-not-adopted', 'criteria.1'],
    ]);
});
