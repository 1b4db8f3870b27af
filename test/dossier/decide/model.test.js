import { expect, test } from 'vitest';
import { proposeModels, reviseModel, withdrawModel } from "../../../src/dossier/decide/model.js";
import { fact } from "../../../src/dossier/event.js";
import { model } from "../../fixtures/framework.js";
import { acting, expectRefusal, given, noted, onlyFact } from "../../fixtures/given.js";
import { ANN, closed, drafted, FAY, gives, measured, proposed, scoring, sealedWith, } from "../../fixtures/story.js";
const gone = fact('model-withdrawn', { model: 'M2', reason: noted('te duur') });
const withVariants = (variants) => ({ ...model('M9'), variants });
test('models are proposed together, after the seal', () => {
    expect(proposeModels(given(...sealedWith()), [model('M1'), model('M2')])).toEqual([
        fact('model-proposed', { model: model('M1') }),
        fact('model-proposed', { model: model('M2') }),
    ]);
});
test('the rules come first: no model before the seal', () => {
    const state = given(...drafted());
    expectRefusal(state, s => proposeModels(s, [model('M1')]), 'framework-not-sealed');
    expectRefusal(state, s => reviseModel(s, model('M1')), 'framework-not-sealed');
    expectRefusal(state, s => withdrawModel(s, { model: 'M1', reason: 'x' }, acting(FAY)), 'framework-not-sealed');
});
test('while a round is open the models stay what they are', () => {
    const state = given(...scoring());
    const inRound = { params: { round: 1 } };
    expectRefusal(state, s => proposeModels(s, [model('M3')]), 'round-open', inRound);
    expectRefusal(state, s => reviseModel(s, model('M1', 'SHARED')), 'round-open', inRound);
    expectRefusal(state, s => withdrawModel(s, { model: 'M1', reason: 'x' }, acting(FAY)), 'round-open', inRound);
});
test.each([
    ['the project', ['M3', 'M1'], 'M1'],
    ['the request', ['M3', 'M3'], 'M3'],
])('an id that is already in %s is refused, and with it the whole request', (_, ids, id) => {
    const models = ids.map(each => model(each));
    expectRefusal(given(...proposed()), s => proposeModels(s, models), 'already-exists', {
        params: { what: 'model', id },
        path: 'models.1.id',
    });
});
test('a model fills functions of the framework with variants of the framework', () => {
    const state = given(...proposed());
    expectRefusal(state, s => proposeModels(s, [withVariants({ FLY: 'OWN' })]), 'unknown-function', {
        params: { function: 'FLY' },
        path: 'models.0.variants.FLY',
    });
    expectRefusal(state, s => proposeModels(s, [withVariants({ CARE: 'HIRED' })]), 'unknown-variant', {
        params: { variant: 'HIRED' },
        path: 'models.0.variants.CARE',
    });
    expectRefusal(state, s => reviseModel(s, { ...model('M1'), variants: { CARE: 'HIRED' } }), 'unknown-variant', {
        path: 'variants.CARE',
    });
});
test('a model that breaks a rule of the framework is proposed all the same: a conflict is reported, not forbidden', () => {
    const split = withVariants({ OFFICER: 'OWN', CARE: 'SHARED' });
    expect(proposeModels(given(...proposed()), [split])).toHaveLength(1);
});
test('a model is revised until somebody has scored it', () => {
    const revised = model('M1', 'SHARED');
    expect(onlyFact(reviseModel(given(...proposed()), revised))).toEqual(fact('model-revised', { model: revised }));
    const judged = given(...scoring(), gives(ANN, 'M1', 'SKILL', 3), closed());
    expectRefusal(judged, s => reviseModel(s, revised), 'model-scored', { params: { model: 'M1' } });
    expect(reviseModel(judged, model('M2', 'SHARED'))).toHaveLength(1);
    const timed = given(...proposed(), measured('M1', 'DUTY', 1));
    expectRefusal(timed, s => reviseModel(s, revised), 'model-scored');
});
test('a model is withdrawn with a reason, scored or not', () => {
    const judged = given(...scoring(), gives(ANN, 'M1', 'SKILL', 3), closed());
    expect(onlyFact(withdrawModel(judged, { model: 'M1', reason: 'Geen draagvlak' }, acting(FAY)))).toEqual(fact('model-withdrawn', { model: 'M1', reason: noted('Geen draagvlak') }));
});
test('a model that is not there, or withdrawn, is neither revised nor withdrawn, and its id stays taken', () => {
    const state = given(...proposed(), gone);
    const withdraw = (id) => (s) => withdrawModel(s, { model: id, reason: 'x' }, acting(FAY));
    expectRefusal(state, withdraw('M7'), 'not-found', { params: { what: 'model', id: 'M7' } });
    expectRefusal(state, s => reviseModel(s, model('M7')), 'not-found');
    expectRefusal(state, withdraw('M2'), 'model-withdrawn', { params: { model: 'M2' } });
    expectRefusal(state, s => reviseModel(s, model('M2')), 'model-withdrawn');
    expectRefusal(state, s => proposeModels(s, [model('M2')]), 'already-exists');
});
