import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExampleError, exampleIds, loadExample } from "../../src/app/examples.js";
const root = new URL('../..', import.meta.url).pathname;
test('every shipped example loads and says what it is', () => {
    expect(exampleIds(root)).toEqual(['elburg', 'worked-example']);
    expect(exampleIds(root).map(id => loadExample(root, id).label.nl.split('.')[0])).toEqual([
        'Echt en gepubliceerd',
        'Verzonnen voorbeeld',
    ]);
});
let folder;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weegkader-'));
    for (const part of ['criteria', 'models', 'examples'])
        cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const edit = (file, from, to) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
};
const complaint = (id) => {
    try {
        loadExample(folder, id);
        return '';
    }
    catch (error) {
        expect(error).toBeInstanceOf(ExampleError);
        return error.message;
    }
};
test.each(['nergens', '../criteria/landelijk', ''])('there is no example %j', id => {
    expect(complaint(id)).toBe(`examples/${id}.yaml: no such example; there are elburg, worked-example`);
});
test('a wrong value names file and place', () => {
    edit('examples/worked-example.yaml', 'M1: { A1: 2,', 'M1: { A1: two,');
    expect(complaint('worked-example')).toMatch(/^examples\/worked-example\.yaml: scores\.KW1\.M1\.A1: /);
});
test('a score off the scale names file and place', () => {
    edit('examples/worked-example.yaml', 'M1: { A1: 2,', 'M1: { A1: 6,');
    expect(complaint('worked-example')).toBe('examples/worked-example.yaml: scores.KW1.M1.A1: 6 is not on the scale of KW1');
});
test('an example has the name of its file', () => {
    edit('examples/elburg.yaml', 'id: elburg', 'id: elders');
    expect(complaint('elburg')).toBe('examples/elburg.yaml: id: elders is not the name of the file');
});
test('half a file names the line', () => {
    edit('examples/elburg.yaml', /decidedBy[\s\S]*/, 'decidedBy: "');
    expect(complaint('elburg')).toMatch(/^examples\/elburg\.yaml: line \d+: /);
});
