import { expect, test } from 'vitest';
import { conflictsOf } from "../../src/dossier/model.js";
import { framework, model } from "../fixtures/framework.js";
const reason = { nl: 'Dat gaat niet samen' };
const filled = (variants) => ({ ...model('M1'), variants });
const notTogether = {
    kind: 'not-together',
    id: 'APART',
    choices: [
        { function: 'OFFICER', variant: 'OWN' },
        { function: 'CARE', variant: 'SHARED' },
    ],
    reason,
};
test('a model with every function in one hand hangs together', () => {
    expect(conflictsOf(framework(), model('M1'))).toEqual([]);
});
test('a function that nobody fills is reported', () => {
    expect(conflictsOf(framework(), filled({ OFFICER: 'OWN' }))).toEqual([
        { kind: 'function-without-variant', function: 'CARE' },
    ]);
});
test('a framework without variants asks for none', () => {
    expect(conflictsOf(framework({ variants: [], modelRules: [] }), filled({}))).toEqual([]);
});
test('functions that belong in one hand are reported when they are in two', () => {
    expect(conflictsOf(framework(), filled({ OFFICER: 'OWN', CARE: 'SHARED' }))).toEqual([
        { kind: 'rule', rule: 'ONE-HAND', reason: { nl: 'In één hand' } },
    ]);
});
test('choices that exclude each other are reported when all of them are made', () => {
    const document = framework({ modelRules: [notTogether] });
    expect(conflictsOf(document, filled({ OFFICER: 'OWN', CARE: 'SHARED' }))).toEqual([
        { kind: 'rule', rule: 'APART', reason },
    ]);
    expect(conflictsOf(document, filled({ OFFICER: 'SHARED', CARE: 'SHARED' }))).toEqual([]);
});
test('a function named like something every object has still needs a variant', () => {
    const document = framework({ functions: [{ id: 'constructor', name: { nl: 'bouwer' } }], modelRules: [] });
    expect(conflictsOf(document, filled({}))).toEqual([
        { kind: 'function-without-variant', function: 'constructor' },
    ]);
});
