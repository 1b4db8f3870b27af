import { expect, test } from 'vitest';
import { closeRound, openNextRound } from "../../../src/dossier/decide/round.js";
import { fact } from "../../../src/dossier/event.js";
import { expectRefusal, given, noted, onlyFact } from "../../fixtures/given.js";
import { ANN, BOB, closed, drafted, proposed, scoring, sealedWith } from "../../fixtures/story.js";
test('rounds are opened one after the other, and numbered', () => {
    expect(onlyFact(openNextRound(given(...proposed())))).toEqual(fact('round-opened', { round: 1 }));
    expect(onlyFact(openNextRound(given(...scoring(), closed())))).toEqual(fact('round-opened', { round: 2 }));
});
test('an open round is closed, even when nobody scored', () => {
    expect(onlyFact(closeRound(given(...scoring()), 1))).toEqual(fact('round-closed', { round: 1 }));
});
test('no round before the seal', () => {
    expectRefusal(given(...drafted()), openNextRound, 'framework-not-sealed');
    expectRefusal(given(...drafted()), s => closeRound(s, 1), 'framework-not-sealed');
});
test('no second round while one is open', () => {
    expectRefusal(given(...scoring()), openNextRound, 'round-open', { params: { round: 1 } });
});
test('no round without a model to score', () => {
    expectRefusal(given(...sealedWith()), openNextRound, 'nothing-to-score');
    const withdrawn = ['M1', 'M2'].map(model => fact('model-withdrawn', { model, reason: noted('weg') }));
    expectRefusal(given(...proposed(), ...withdrawn), openNextRound, 'nothing-to-score');
});
test('no round without somebody to score', () => {
    const left = [ANN, BOB].map(participant => fact('participant-left', { participant }));
    expectRefusal(given(...proposed(), ...left), openNextRound, 'nobody-to-score');
    expect(openNextRound(given(...proposed(), left[0]))).toHaveLength(1);
});
test('a round closes once; one that was never opened is not found', () => {
    const state = given(...scoring(), closed());
    expectRefusal(state, s => closeRound(s, 1), 'round-closed', { params: { round: 1, seq: state.seq } });
    expectRefusal(state, s => closeRound(s, 2), 'not-found', { params: { what: 'round', id: 2 } });
    expectRefusal(state, s => closeRound(s, 0), 'not-found');
});
