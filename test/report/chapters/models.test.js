import { expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { models } from "../sample.js";
import { chapter, tableIn, textOf, told } from "../told.js";
test('each model says per core function which variant fills it', () => {
    const { columns, rows } = tableIn(chapter(told(), 'models'), /variant per functie/);
    expect(columns.map(({ heading }) => heading).at(-1)).toBe('M6 Hybride kern en flex');
    expect(rows[2].cells).toEqual([
        'Hoofd Informatie Bevolkingszorg (HIN)',
        'Lokaal',
        'Regionale pool, hard piket',
        '3-Noord-pool',
        'In dienst van de veiligheidsregio',
    ]);
});
test('what does not go together is said, with the rule and its reason', () => {
    expect(textOf(chapter(told(), 'models'))).toContain('M5 3-Noord-pool past niet bij modelregel R1: crisiscommunicatie hoort in één hand.');
});
test('models that fit the rules are said to fit', () => {
    expect(textOf(chapter(told(edgeSamples['a single model']), 'models'))).toContain('Alle modellen passen bij de modelregels');
});
test('a function without a variant is named', () => {
    const open = { ...models[3], variants: { 'AC-Bz': 'P' } };
    const text = textOf(chapter(told({ models: [open] }), 'models'));
    expect(text).toContain('niet ingevuld');
    expect(text).toContain('M6 Hybride kern en flex zegt niet hoe deze kernfunctie wordt ingevuld: Omgevingsanalist.');
});
test('without variants the models are words', () => {
    const text = textOf(chapter(told(edgeSamples['no groups, no variants, no requirements']), 'models'));
    expect(text).toContain('geen varianten per functie');
});
