import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { entryHash } from "../../src/dossier/entry.js";
import { projectAt } from "./stages.js";
/** The exported dossier, with something changed in it, as a file. */
async function exported({ cli, project, write }, change = () => { }) {
    const dossier = JSON.parse(await cli.ok('export', 'dossier', project));
    change(dossier);
    return write('dossier.json', JSON.stringify(dossier));
}
describe('a project', () => {
    test('intact: how many entries, and the last hash', async () => {
        const { cli, project, head } = await projectAt('closed');
        const { seq, hash } = head();
        expect(await cli.ok('verify', project)).toBe(`Gaaf: ${seq} dossierregels, laatste hash ${hash}.`);
        expect(await cli.ok('verify', project, '-l', 'en')).toBe(`Intact: ${seq} entries, last hash ${hash}.`);
        expect(await cli.json('verify', project)).toEqual({ intact: true, entries: seq, hash, withheld: 0 });
    });
    test('altered by hand: the entry is named', async () => {
        const { cli, project, file } = await projectAt('closed');
        const db = new Database(file);
        db.exec('DROP TRIGGER entries_no_update');
        const score = `SELECT seq FROM entries WHERE text LIKE '%"value":4%' ORDER BY seq`;
        const seq = db.prepare(score).pluck().get();
        db.prepare(`UPDATE entries SET text = replace(text, '"value":4', '"value":5') WHERE seq = ?`).run(seq);
        db.close();
        expect(await cli.refused('verify', project, '-l', 'en')).toContain(`Entry ${seq} does not fit the chain`);
    });
});
describe('an exported file', () => {
    test('intact, without the database', async () => {
        const played = await projectAt('closed');
        const { seq, hash } = played.head();
        const file = await exported(played);
        const { cli } = await projectAt('drafted');
        expect(await cli.json('verify', file)).toEqual({ intact: true, entries: seq, hash, withheld: 0 });
    });
    test('in an open round the blind entries are withheld, and counted', async () => {
        const { cli, project, ann, bob, lead, write } = await projectAt('scoring');
        const scores = write('scores.csv', 'model;criterion;value\nM1;SKILL;3\nM2;SKILL;4\n');
        await cli.ok('import', 'scores', project, scores, '--token', ann.token);
        await cli.ok('import', 'scores', project, scores, '--token', bob.token);
        const file = write('dossier.json', await cli.ok('export', 'dossier', project, '--as', lead));
        expect(readFileSync(file, 'utf8')).not.toContain('score-given');
        expect(await cli.json('verify', file)).toMatchObject({ intact: true, withheld: 4 });
        expect(await cli.ok('verify', file, '-l', 'en')).toContain('4 entries are still blind');
    });
    test.each([
        [
            'a letter in an entry',
            ({ entries }) => {
                entries[7].text = entries[7].text.replace('"by":"', '"by":"x');
            },
            8,
        ],
        [
            'an entry that is left out',
            ({ entries }) => {
                entries.splice(4, 1);
            },
            5,
        ],
        [
            'two entries that change places',
            ({ entries }) => {
                entries.splice(4, 2, entries[5], entries[4]);
            },
            5,
        ],
        [
            'the last entries cut off',
            ({ entries }) => {
                entries.length = 9;
            },
            10,
        ],
        [
            'an entry that is changed and hashed anew: the one after it no longer fits',
            ({ entries }) => {
                entries[6].text = entries[6].text.replace('"at":"2026', '"at":"2025');
                entries[6].hash = entryHash(entries[5].hash, entries[6].text);
            },
            8,
        ],
        [
            'an entry withheld that is not blind, with another hash',
            ({ entries }) => {
                entries[6].text = null;
                entries[6].hash = '0'.repeat(64);
            },
            7,
        ],
        [
            'the last hash',
            dossier => {
                dossier.hash = '0'.repeat(64);
            },
            /Entry \d+ /,
        ],
    ])('%s: the entry is named', async (_, change, seq) => {
        const played = await projectAt('closed');
        const file = await exported(played, change);
        expect(await played.cli.refused('verify', file, '-l', 'en')).toMatch(new RegExp(seq instanceof RegExp ? seq : `Entry ${seq} `));
    });
    test('a text beside the ledger: the hash that stands in the entry is named', async () => {
        const played = await projectAt('closed');
        let hash = '';
        const file = await exported(played, ({ notes }) => {
            const note = notes.find(({ text }) => text === 'Kerngroep');
            note.text = 'Bestuur';
            hash = note.hash;
        });
        expect(await played.cli.refused('verify', file)).toContain(hash);
    });
    test('an entry of a newer version: it is named, with its kind', async () => {
        const played = await projectAt('drafted');
        const file = await exported(played, dossier => {
            const { seq, hash, entries } = dossier;
            const last = JSON.parse(entries.at(-1).text);
            const text = JSON.stringify({ ...last, seq: seq + 1, type: 'weather-changed', version: 3, data: {} });
            entries.push({ seq: seq + 1, text, hash: entryHash(hash, text) });
            Object.assign(dossier, { seq: seq + 1, hash: entryHash(hash, text) });
        });
        const err = await played.cli.refused('verify', file, '-l', 'en');
        expect(err).toMatch(/Entry \d+ is of a kind .*weather-changed, version 3/);
    });
    test.each([
        ['another JSON file', '{"format":"weegkader-report@1"}', 'is not a dossier'],
        ['no JSON', 'hello', 'line 1: this is not JSON'],
    ])('%s is no dossier', async (_, content, words) => {
        const { cli, write } = await projectAt('drafted');
        expect(await cli.refused('verify', write('other.json', content))).toContain(words);
    });
});
