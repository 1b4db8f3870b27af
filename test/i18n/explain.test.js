import { expect, test } from 'vitest';
import { Refusal } from "../../src/dossier/refusal.js";
import { explainInvalid, explainRefusal, faultText, totalDiffersText } from "../../src/i18n/explain.js";
import { InvalidProblem } from "../../src/mcda/invalid.js";
test('a refusal is told with every place where it arose', () => {
    const details = [
        { code: 'unknown-model', path: 'scores.0.model', params: { model: 'M9' } },
        { code: 'motivation-needed', path: 'scores.1.motivation', params: { criterion: 'KW1' } },
    ];
    const refusal = new Refusal('unknown-model', { model: 'M9' }, 'scores.0.model', [...details]);
    const { title, detail, faults } = explainRefusal('nl', refusal);
    expect(title).toBe('Onbekend kandidaat-model');
    expect(detail).toContain('M9');
    expect(faults.map(({ path }) => path)).toEqual(['scores.0.model', 'scores.1.motivation']);
    expect(faults[1].message).toContain('KW1');
});
test('a refusal about the request as a whole has no faulty place', () => {
    expect(explainRefusal('en', new Refusal('no-open-round')).faults).toEqual([]);
});
test('where the maths had an objection, its own reason is part of the sentence', () => {
    const params = { criterion: 'KO1', fault: 'unit-mismatch', part: 'days + cost', left: 'day', right: '' };
    const refusal = new Refusal('not-computable', params, 'measurements.0.computation.formula');
    const { detail, faults } = explainRefusal('en', refusal);
    expect(detail).toBe('The measurement on criterion KO1 cannot be computed. In the formula at measurements.0.computation.formula, days + cost has the unit day on the left and no unit on the right. Only units of the same kind can be added, subtracted and compared. Change the formula or a unit.');
    expect(faults.map(({ message }) => message)).toEqual([detail]);
    const finding = {
        code: 'value-function',
        path: 'criteria.2.scale.value',
        params: { criterion: 'KO1' },
    };
    const off = { ...finding, params: { ...finding.params, fault: 'value-outside', level: 15, value: 1.5 } };
    expect(faultText('nl', off)).toBe('De waarden van criterium KO1 kunnen zo niet. De formule bij criteria.2.scale.value geeft niveau 15 de waarde 1,5. Een waarde ligt tussen 0 en 1. Pas de formule aan.');
});
test('a stated total that its parts do not come to is told without a sign', () => {
    const differs = { code: 'total-differs', of: 'total', sum: 145, stated: 147, difference: -2 };
    expect(totalDiffersText('nl', differs)).toBe('Opgegeven is 147, maar de delen zijn samen 145. Dat scheelt 2. Zoek uit welk getal niet klopt.');
    expect(totalDiffersText('en', { ...differs, of: 'with-conditional' })).toContain('come to 145');
});
test('the maths says where, what was found and what was expected', () => {
    const invalid = new InvalidProblem('weights-sum', 'criteria', { sum: 99, expected: 100 });
    const { detail, faults } = explainInvalid('nl', invalid);
    expect(detail).toContain('bij criteria zijn samen 99 en moeten samen 100 zijn');
    expect(faults).toEqual([{ path: 'criteria', code: 'weights-sum', message: detail }]);
});
test('each fault of a malformed input has its own words, in the reader’s language', () => {
    const issues = [{ path: 'weights.0', code: 'wrong-type', message: 'expected number' }];
    const invalid = new InvalidProblem('malformed-input', 'weights.0', { count: 1 }, issues);
    expect(explainInvalid('en', invalid).faults[0].message).toBe('expected number');
    expect(explainInvalid('nl', invalid).faults[0].message).not.toBe('expected number');
});
