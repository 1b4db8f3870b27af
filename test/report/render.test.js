import { describe, expect, test } from 'vitest';
import { renderReport, reportFormats } from "../../src/report/render.js";
import { sampleSource } from "./sample.js";
describe('a report in the form asked for', () => {
    test.each(reportFormats)('%s says what it is and is the same every time', async (format) => {
        const render = () => renderReport(sampleSource(), { format, language: 'nl' });
        const { contentType, body } = await render();
        expect(contentType).toMatch(/^(text|application)\/[a-z]+; charset=utf-8$/);
        expect(body).toContain(sampleSource().outcome.basis.hash);
        expect(body.endsWith('\n')).toBe(true);
        expect((await render()).body).toBe(body);
    });
    test('JSON is the same in every language, the others are not', async () => {
        const body = async (format, language) => (await renderReport(sampleSource(), { format, language })).body;
        expect(await body('json', 'nl')).toBe(await body('json', 'en'));
        expect(await body('markdown', 'nl')).not.toBe(await body('markdown', 'en'));
    });
});
