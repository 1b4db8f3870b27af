import { expect, test } from 'vitest';
import { recordDecision } from "../../../src/dossier/decide/decision.js";
import { fact } from "../../../src/dossier/event.js";
import { acting, expectRefusal, given, noted, onlyFact } from "../../fixtures/given.js";
import { drafted, FAY, measured, proposed, scored, scoring } from "../../fixtures/story.js";
const decides = (model, kind = 'decided') => {
    const decision = { kind, model, decidedBy: 'Algemeen bestuur', text: 'Gekozen is M2' };
    return (state) => recordDecision(state, decision, acting(FAY));
};
test('a decision names the entry it rests on, by number and hash', () => {
    const state = given(...scored());
    expect(onlyFact(decides('M2')(state))).toEqual(fact('decision-recorded', {
        kind: 'decided',
        model: 'M2',
        decidedBy: noted('Algemeen bestuur'),
        text: noted('Gekozen is M2'),
        restsOn: { seq: state.seq, hash: state.hash },
    }));
});
test('a board may take note of the result, or defer, without naming a model', () => {
    const state = given(...scored());
    expect(onlyFact(decides(undefined, 'taken-note-of')(state))).toMatchObject({ data: { model: null } });
    expect(onlyFact(decides(null, 'deferred')(state))).toMatchObject({ data: { kind: 'deferred' } });
});
test('measurements alone are something to decide on', () => {
    expect(decides('M2')(given(...proposed(), measured('M2', 'DUTY', 1)))).toHaveLength(1);
});
test('no decision before the seal, nor with nothing scored, nor in the middle of a round', () => {
    expectRefusal(given(...drafted()), decides('M2'), 'framework-not-sealed');
    expectRefusal(given(...proposed()), decides('M2'), 'nothing-to-decide');
    expectRefusal(given(...scoring()), decides('M2'), 'round-open', { params: { round: 1 } });
});
test('the model decided on is there and not withdrawn', () => {
    expectRefusal(given(...scored()), decides('M9'), 'unknown-model', {
        params: { model: 'M9' },
        path: 'model',
    });
    const gone = fact('model-withdrawn', { model: 'M2', reason: noted('weg') });
    expectRefusal(given(...scored(), gone), decides('M2'), 'model-withdrawn', { params: { model: 'M2' } });
});
test('a decision rests on the entry the board had before it, or else on the last one', () => {
    const state = given(...scored());
    const restsOn = { seq: 3, hash: 'a'.repeat(64) };
    const decision = { kind: 'deferred', decidedBy: 'Bestuur', text: 'Later' };
    const rests = (given) => onlyFact(recordDecision(state, given, acting(FAY))).data.restsOn;
    expect(rests({ ...decision, restsOn })).toEqual(restsOn);
    expect(rests(decision)).toEqual({ seq: state.seq, hash: state.hash });
});
