import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseOrRefuse } from "../../src/mcda/malformed.js";
import { refusalOf } from "./refusal-of.js";
const schema = z.strictObject({
    kind: z.enum(['a', 'b']).default('a'),
    matrix: z.array(z.array(z.number())),
});
const refused = (value, root = 'input') => refusalOf(() => parseOrRefuse(schema, value, root));
describe('a wrong form', () => {
    test('is one refusal that carries every issue, at the first of them', () => {
        const refusal = refused({
            kind: 'z',
            matrix: [
                [1, Number.NaN],
                ['2', Number.POSITIVE_INFINITY],
            ],
            valeu: 1,
            x: 2,
        });
        expect(refusal).toMatchObject({ code: 'malformed-input', path: 'input.kind', params: { count: 6 } });
        expect(refusal.issues.map(({ path, code }) => [path, code])).toEqual([
            ['input.kind', 'not-allowed'],
            ['input.matrix.0.1', 'not-finite'],
            ['input.matrix.1.0', 'wrong-type'],
            ['input.matrix.1.1', 'not-finite'],
            ['input.valeu', 'unknown-field'],
            ['input.x', 'unknown-field'],
        ]);
        for (const { message } of refusal.issues)
            expect(message).not.toBe('');
    });
    test('says which field is missing', () => {
        expect(refused({}).issues).toMatchObject([{ path: 'input.matrix', code: 'missing-field' }]);
        expect(refused(undefined).issues).toMatchObject([{ path: 'input', code: 'missing-field' }]);
        expect(refused(null, '').issues).toMatchObject([{ path: '', code: 'wrong-type' }]);
    });
});
test('a right form comes back with its defaults', () => {
    expect(parseOrRefuse(schema, { matrix: [[1]] }, 'input')).toEqual({ kind: 'a', matrix: [[1]] });
});
