import { expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { chapter, textOf, told } from "../told.js";
const question = (name, language = 'nl') => textOf(chapter(told(edgeSamples[name], language), 'question'));
test('the question comes first, then who is first and by how much', () => {
    const lines = question('the whole story').split('\n');
    expect(lines[0]).toContain('Hoe organiseren de gemeenten');
    expect(lines[2]).toBe('M6 Hybride kern en flex staat op de eerste plaats, met een gewogen totaalscore van 72,2. Dat is 4,3 meer dan M3 Regionale pool met hard piket.');
});
test('the same in English, with English numbers', () => {
    expect(question('the whole story', 'en')).toContain('weighted total of 72.2. That is 4.3 more than M3 Regional on-call pool');
});
test('norms, the national part and the assessors stand beside the answer', () => {
    const text = question('the whole story');
    expect(text).toContain('M1 Volledig lokaal haalt 3 normen niet: Hoofd Crisiscommunicatie (HCC)');
    expect(text).toContain('36 van de 100 punten');
    expect(text).toContain('zetten er 3 zelf ook M6 Hybride kern en flex op de eerste plaats');
});
test('a single model has nobody to be ahead of', () => {
    expect(question('a single model')).toMatch(/eerste plaats, met een gewogen totaalscore van 72,2\.\n/);
});
test('without scores it says that nobody is known to be first', () => {
    expect(question('no score at all')).toContain('is nog niet bekend: er ontbreken scores. Nog 4 modellen kunnen eerste worden');
});
test('when nothing is left it says so', () => {
    expect(question('all models excluded')).toContain('Geen enkel kandidaat-model haalt alle uitsluitingsgrenzen');
});
