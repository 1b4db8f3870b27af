import { expect, test } from 'vitest';
import { captioned, captionOf, labelOf } from "../../src/i18n/table-words.js";
test('a caption says what a table shows, in the language of the reader', () => {
    expect(captionOf('nl', 'totals')).toBe('Totalen');
    expect(captionOf('en', 'totals')).toBe('Totals');
});
test('the table of one criterion names it, whatever its id', () => {
    expect(captionOf('nl', 'levels:BE1')).toBe('Niveaus op BE1');
    expect(captionOf('en', 'weights:BE1')).toMatch(/BE1$/);
    expect(captionOf('nl', 'levels:a:b')).toBe('Niveaus op a:b');
    expect(captionOf('nl', 'levels')).toBe('Niveaus');
});
test('a table nobody wrote a caption for is an error, never an empty line', () => {
    expect(() => captionOf('nl', 'nowhere')).toThrow();
});
test('the words of a formula are translated; a name is never taken for one', () => {
    expect(labelOf('nl', 'quantities', 'rank')).toBe('rang');
    expect(labelOf('en', 'quantities', 'rank')).toBe('rank');
    expect(labelOf('nl', 'criteria', 'rank')).toBe('rank');
    expect(labelOf('nl', 'models', 'points')).toBe('points');
});
test('a word that is in no catalogue stays as it is, also when every object has one by that name', () => {
    expect(labelOf('nl', 'quantities', 'q1')).toBe('q1');
    expect(labelOf('nl', 'quantities', 'constructor')).toBe('constructor');
});
test('a result leaves with its tables captioned and otherwise as they were', () => {
    const table = { id: 'totals', symbol: 'V', rows: ['M1'], columns: ['total'], cells: [[47.25]] };
    const result = { method: 'additive@1', tables: [table] };
    expect(captioned('en', result)).toEqual({
        method: 'additive@1',
        tables: [{ ...table, caption: 'Totals' }],
    });
    expect(table).not.toHaveProperty('caption');
});
