import { expect, test } from 'vitest';
import { checkSwings } from "../../../src/mcda/weighting/swing.js";
import { refusalOf } from "../refusal-of.js";
test('the largest swing is 100, and may be shared', () => {
    expect(() => checkSwings([40, 100, 100, 0], 'swings')).not.toThrow();
    for (const largest of [80, 120])
        expect(refusalOf(() => checkSwings([10, largest], 'swings'))).toMatchObject({
            code: 'largest-swing',
            path: 'swings',
            params: { largest },
        });
});
