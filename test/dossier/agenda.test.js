import { describe, expect, test } from 'vitest';
import { Agenda, agendaOf } from "../../src/dossier/agenda.js";
import { agreementOf } from "../../src/dossier/agreement.js";
import { fact } from "../../src/dossier/event.js";
import { frameworkWith } from "../fixtures/framework.js";
import { given, noted } from "../fixtures/given.js";
import { ANN, amended, BOB, closed, gives, measured, measurements, scored, scoresBy, scoring, } from "../fixtures/story.js";
const second = fact('round-opened', { round: 2 });
const itemsIn = (...told) => agendaOf(given(...told)).items;
const brief = ({ model, criterion, fn }) => [model, criterion, fn].filter(part => part !== null).join(' ');
/** SKILL weighs 40, LINK 30 over two functions; TIME is measured: 21 for M1, 18 for M2. */
const judgedBy = (ann, bob) => [
    ...scoring(),
    ...measurements,
    ...scoresBy(ANN, ann),
    ...scoresBy(BOB, bob),
    closed(),
];
describe('what to talk about', () => {
    test('is where the assessors differ, what moves the lead most first', () => {
        const items = itemsIn(...scored());
        expect(items.map(brief)).toEqual(['M1 SKILL', 'M1 LINK OFFICER', 'M1 LINK CARE']);
        // From level 2 to level 3 of five: a quarter of 40, and of half of 30.
        expect(items.map(({ effect, leverage }) => [effect, leverage])).toEqual([
            [10, 10],
            [3.75, 3.75],
            [3.75, 3.75],
        ]);
        for (const item of items)
            expect(item).toMatchObject({
                ...{ lowest: 2, highest: 3, canChangeFirst: false },
                ...{ firstAtLowest: ['M2'], firstAtHighest: ['M2'] },
            });
    });
    test('says who would be first at either level, where that is another', () => {
        // M1 56 and M2 53: on SKILL alone M1 goes from 36 to 76, on one function of LINK from 48.5 to 63.5.
        const items = itemsIn(...judgedBy({ M1: 1, M2: 3 }, { M1: 5, M2: 3 }));
        expect(items.map(item => [brief(item), item.leverage, item.canChangeFirst])).toEqual([
            ['M1 SKILL', 40, true],
            ['M1 LINK OFFICER', 15, true],
            ['M1 LINK CARE', 15, true],
        ]);
        expect(items[0]).toMatchObject({ firstAtLowest: ['M2'], firstAtHighest: ['M1'], consensus: 0 });
    });
    test('is nothing when all agree', () => {
        expect(itemsIn(...judgedBy({ M1: 3, M2: 4 }, { M1: 3, M2: 4 }))).toEqual([]);
    });
    test('does not say what it cannot know while a total is open', () => {
        const open = [
            ...scoring(),
            ...scoresBy(ANN, { M1: 2, M2: 4 }),
            ...scoresBy(BOB, { M1: 3, M2: 4 }),
            closed(),
        ];
        const items = itemsIn(...open);
        expect(items.map(({ effect }) => effect)).toEqual([10, 3.75, 3.75]);
        for (const item of items)
            expect(item).toMatchObject({ leverage: null, canChangeFirst: null, firstAtLowest: null });
    });
    test('cannot bring back a model that is out for another reason', () => {
        const items = itemsIn(...scored(), measured('M1', 'DUTY', 0));
        expect(items).toHaveLength(3);
        for (const item of items)
            expect(item).toMatchObject({ model: 'M1', leverage: 0, canChangeFirst: false, firstAtHighest: ['M2'] });
    });
    test('nothing of an open round is in it', () => {
        const before = agendaOf(given(...scored()));
        const open = agendaOf(given(...scored(), second, ...scoresBy(ANN, { M1: 5, M2: 1 }, 2)));
        expect(open.items).toEqual(before.items);
        expect(open.changes).toBeNull();
    });
});
describe('what a later round changed', () => {
    const again = [...scored(), second, gives(ANN, 'M1', 'SKILL', 3, { round: 2 }), closed(2)];
    test('before and after, for who gave another score; what was not given again stands', () => {
        const { changes } = agendaOf(given(...again));
        expect(changes).toEqual({
            from: 1,
            to: 2,
            cells: [
                {
                    ...{ model: 'M1', criterion: 'SKILL', fn: null },
                    moves: [{ assessor: ANN, from: 2, to: 3, by: 1 }],
                    ...{ spreadBefore: 1, spreadAfter: 0, spread: 'narrower' },
                },
            ],
            criteria: [
                { criterion: 'SKILL', cells: 2, changed: 1, moves: 1, meanMove: 1, narrower: 1, wider: 0 },
                { criterion: 'LINK', cells: 4, changed: 0, moves: 0, meanMove: null, narrower: 0, wider: 0 },
            ],
        });
        const levels = agreementOf(given(...again)).consensus.filter(({ model }) => model === 'M1');
        expect(levels.map(cell => [cell.criterion, cell.levels])).toEqual([
            ['SKILL', [{ level: 3, count: 2 }]],
            ...Array.from({ length: 2 }, () => [
                'LINK',
                [
                    { level: 2, count: 1 },
                    { level: 3, count: 1 },
                ],
            ]),
        ]);
    });
    test('a score given again as it was is no change', () => {
        const same = [...scored(), second, gives(ANN, 'M1', 'SKILL', 2, { round: 2 }), closed(2)];
        expect(agendaOf(given(...same)).changes.cells).toEqual([]);
    });
    test('an opinion that is taken back is a change without a step', () => {
        const withdrawn = gives(ANN, 'M1', 'SKILL', { state: 'cannot-judge' }, { round: 2 });
        const { cells, criteria } = agendaOf(given(...scored(), second, withdrawn, closed(2))).changes;
        expect(cells[0]).toMatchObject({
            moves: [{ assessor: ANN, from: 2, to: null, by: null }],
            spreadAfter: 0,
        });
        expect(criteria[0]).toMatchObject({ moves: 1, meanMove: null });
    });
    test('is between the last two rounds, and of neither before there are two', () => {
        expect(agendaOf(given(...scored())).changes).toBeNull();
        const third = [
            ...again,
            fact('round-opened', { round: 3 }),
            gives(BOB, 'M1', 'SKILL', 5, { round: 3 }),
            closed(3),
        ];
        expect(agendaOf(given(...third)).changes).toMatchObject({
            ...{ from: 2, to: 3 },
            cells: [{ moves: [{ assessor: BOB, from: 3, to: 5, by: 2 }], spread: 'wider' }],
        });
    });
    test('is not told of a model that was withdrawn, or a scale that was amended since', () => {
        const withdrawn = fact('model-withdrawn', { model: 'M1', reason: noted('weg') });
        expect(agendaOf(given(...again, withdrawn)).changes.cells).toEqual([]);
        const wider = frameworkWith('SKILL', {
            scale: { kind: 'levels', levels: [0, 1, 2, 3, 4, 5].map(level => ({ level })) },
        });
        const { criteria } = agendaOf(given(...again, amended(2, wider))).changes;
        expect(criteria.map(({ criterion }) => criterion)).toEqual(['LINK']);
    });
});
test('it is what it says it is, and names the entry it rests on', () => {
    for (const story of [
        scored(),
        [...scored(), second, gives(ANN, 'M2', 'SKILL', 1, { round: 2 }), closed(2)],
    ]) {
        const state = given(...story);
        const agenda = agendaOf(state);
        expect(Agenda.parse(agenda)).toEqual(agenda);
        expect(agenda.basis).toMatchObject({ seq: state.seq, hash: state.hash, method: 'agenda@1' });
    }
});
