import { expect, test } from 'vitest';
import { sampleSource } from "../sample.js";
import { chapter, textOf, told } from "../told.js";
test('everything a reader needs to find and check the ground of the numbers', () => {
    const { basis } = sampleSource().outcome;
    const text = textOf(chapter(told(), 'provenance'));
    for (const piece of [
        basis.project,
        `dossierregel ${basis.seq}`,
        basis.hash,
        basis.frameworkHash,
        basis.method,
    ])
        expect(text).toContain(piece);
    expect(text).toContain('weegkader reproduce report.json');
});
