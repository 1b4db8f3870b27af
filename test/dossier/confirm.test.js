import { expect, test } from 'vitest';
import { cellsToConfirm } from "../../src/dossier/confirm.js";
import { fact } from "../../src/dossier/event.js";
import { outcomeOf } from "../../src/dossier/outcome.js";
import { sealed } from "../../src/dossier/state.js";
import { given, noted } from "../fixtures/given.js";
import { ANN, closed, gives, scored } from "../fixtures/story.js";
const moved = fact('development-moved', {
    development: 'D1',
    status: 'proposed',
    expectedDate: null,
    note: noted('kamerbrief'),
});
const toConfirm = (...told) => {
    const state = given(...told);
    return cellsToConfirm(state, sealed(state).framework);
};
test('as long as no development moves, nothing asks to be confirmed', () => {
    expect(toConfirm(...scored())).toEqual([]);
});
test('scores older than the last move of a development ask to be confirmed, and still count', () => {
    const seq = scored().length + 1;
    expect(toConfirm(...scored(), moved)).toEqual([
        { development: 'D1', movedAtSeq: seq, criterion: 'LINK', scores: 8 },
    ]);
    const [before, after] = [given(...scored()), given(...scored(), moved)].map(state => outcomeOf(state));
    expect(after.ranking).toEqual(before.ranking);
    expect(after.toConfirm).toHaveLength(1);
});
test('a score given again after the move is confirmed', () => {
    const again = gives(ANN, 'M1', 'LINK', 2, { fn: 'CARE', round: 2 });
    const told = [...scored(), moved, fact('round-opened', { round: 2 }), again];
    expect(toConfirm(...told)).toMatchObject([{ scores: 8 }]);
    expect(toConfirm(...told, closed(2))).toMatchObject([{ scores: 7 }]);
});
test('the last move counts', () => {
    expect(toConfirm(...scored(), moved, moved)).toMatchObject([{ movedAtSeq: scored().length + 2 }]);
});
