import { expect, test } from 'vitest';
import { developmentOrRefuse, moveDevelopment, receiveSignal, registerDevelopments, } from "../../../src/dossier/decide/development.js";
import { Development } from "../../../src/dossier/development.js";
import { fact } from "../../../src/dossier/event.js";
import { acting, expectRefusal, given, noted, onlyFact } from "../../fixtures/given.js";
import { FAY, opened, scoring } from "../../fixtures/story.js";
const development = (id) => Development.parse({ id, name: { nl: id } });
const settles = (id) => ({ development: id, status: 'settled', note: 'Staatscourant' });
test('developments are registered together, sealed or not', () => {
    const facts = ['D2', 'D3'].map(id => fact('development-registered', { development: development(id) }));
    expect(registerDevelopments(given(...opened), [development('D2'), development('D3')])).toEqual(facts);
    expect(registerDevelopments(given(...scoring()), [development('D2')])).toEqual([facts[0]]);
});
test.each([
    ['the project', ['D2', 'D1'], 'D1'],
    ['the request', ['D2', 'D2'], 'D2'],
])('an id that is already in %s is refused, and with it the whole request', (_, ids, id) => {
    expectRefusal(given(...opened), s => registerDevelopments(s, ids.map(development)), 'already-exists', {
        params: { what: 'development', id },
    });
});
test('a development moves with a note, and with a date where one is expected', () => {
    const state = given(...opened);
    expect(onlyFact(moveDevelopment(state, settles('D1'), acting(FAY)))).toEqual(fact('development-moved', {
        development: 'D1',
        status: 'settled',
        expectedDate: null,
        note: noted('Staatscourant'),
    }));
    const later = { ...settles('D1'), status: 'proposed', expectedDate: '2027-01-01' };
    expect(onlyFact(moveDevelopment(state, later, acting(FAY)))).toMatchObject({
        data: { expectedDate: '2027-01-01' },
    });
});
test('a development that nobody registered does not move', () => {
    expectRefusal(given(...opened), s => moveDevelopment(s, settles('D9'), acting(FAY)), 'not-found', {
        params: { what: 'development', id: 'D9' },
    });
    expect(developmentOrRefuse(given(...opened), 'D1').development.id).toBe('D1');
});
test('a signal from a national group is recorded; its words stay outside the ledger', () => {
    const signal = { id: 's-1', development: 'D1', source: 'Werkgroep', text: 'Het wordt later' };
    expect(onlyFact(receiveSignal(given(...opened), signal, acting(FAY)))).toEqual(fact('signal-received', {
        signal: 's-1',
        development: 'D1',
        source: noted('Werkgroep'),
        text: noted('Het wordt later'),
    }));
});
test('a signal is about a development of the project', () => {
    const signal = { id: 's-1', development: 'D9', source: 'Werkgroep', text: 'x' };
    expectRefusal(given(...opened), s => receiveSignal(s, signal, acting(FAY)), 'unknown-development', {
        params: { development: 'D9' },
        path: 'development',
    });
});
