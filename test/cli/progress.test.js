import { expect, test } from 'vitest';
import { entryHash, GENESIS, writeEntry } from "../../src/dossier/entry.js";
import { fact } from "../../src/dossier/event.js";
import { projectAt } from "./stages.js";
/** A dossier of very many entries: an open round, and scores in it whose text nobody can see. */
function long(entries) {
    const envelope = { project: 'w-lang', seq: 1, at: '2026-03-02T09:00:00.000Z', by: 'p-lead' };
    const opened = writeEntry(envelope, fact('round-opened', { round: 1 }), GENESIS);
    const scores = Array.from({ length: entries - 1 }, (_, i) => entryHash(GENESIS, String(i)));
    return JSON.stringify({
        format: 'weegkader-dossier@1',
        project: 'w-lang',
        seq: entries,
        hash: scores.at(-1),
        entries: [opened, ...scores.map((hash, i) => ({ seq: i + 2, text: null, hash }))],
        notes: [],
    });
}
test('long work shows how far it is to somebody who watches, on standard error', async () => {
    const { cli, write } = await projectAt('drafted');
    const file = write('long.json', long(3000));
    const watched = await cli.with({ watched: true })('verify', file);
    expect(watched.code).toBe(0);
    expect(watched.err).toContain('0/3000');
    expect(watched.out).toMatch(/^Gaaf: 3\.000 dossierregels/);
});
test('in a pipe it is silent', async () => {
    const { cli, write } = await projectAt('drafted');
    const file = write('long.json', long(3000));
    expect(await cli('verify', file)).toMatchObject({ code: 0, err: '' });
});
test('short work shows nothing', async () => {
    const { cli, write, project } = await projectAt('drafted');
    const file = write('short.json', await cli.ok('export', 'dossier', project));
    expect(await cli.with({ watched: true })('verify', file)).toMatchObject({ code: 0, err: '' });
});
