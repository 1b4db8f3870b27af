import { expect, test } from 'vitest';
import { fact } from "../../src/dossier/event.js";
import { stageOf } from "../../src/dossier/stage.js";
import { given, noted } from "../fixtures/given.js";
import { closed, drafted, opened, proposed, scored, scoring, sealedWith } from "../fixtures/story.js";
const decision = (kind) => fact('decision-recorded', {
    kind,
    model: null,
    decidedBy: noted('bestuur'),
    text: noted('besluit'),
    restsOn: { seq: 1, hash: '0'.repeat(64) },
});
const second = fact('round-opened', { round: 2 });
test.each([
    ['draft', 'it is just opened', opened],
    ['draft', 'a framework is drafted', drafted()],
    ['sealed', 'the rules are fixed', sealedWith()],
    ['sealed', 'models are proposed', proposed()],
    ['scoring', 'a round is open', scoring()],
    ['discussing', 'the round is closed', scored()],
    ['scoring', 'a second round is open', [...scored(), second]],
    ['discussing', 'the board took note', [...scored(), decision('taken-note-of')]],
    ['discussing', 'the board put it off', [...scored(), decision('deferred')]],
    ['decided', 'the board decided', [...scored(), decision('decided')]],
    ['scoring', 'it is taken up again', [...scored(), decision('decided'), second]],
    [
        'discussing',
        'the decision is older than the last round',
        [...scored(), decision('decided'), second, closed(2)],
    ],
])('a project is at stage %s once %s', (stage, _, told) => {
    expect(stageOf(given(...told))).toBe(stage);
});
