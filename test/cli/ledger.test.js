import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weegkaderClient } from "../../src/client/index.js";
import { entryHash } from "../../src/dossier/entry.js";
import { serve, weegkader } from "./process.js";
import { projectAt } from "./stages.js";
import { terminal } from "./terminal.js";
/** Somebody who holds the file does with it whatever a database allows, triggers or no triggers. */
function meddle(file, work) {
    const db = new Database(file);
    for (const act of ['update', 'delete', 'replace'])
        db.exec(`DROP TRIGGER IF EXISTS entries_no_${act}`);
    work(db);
    db.close();
}
const append = (db, project, type, version = 1) => {
    const last = db
        .prepare('SELECT seq, text, hash FROM entries WHERE project = ? ORDER BY seq DESC LIMIT 1')
        .get(project);
    const text = JSON.stringify({ ...JSON.parse(last.text), seq: last.seq + 1, type, version, data: {} });
    db.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)').run(project, last.seq + 1, text, entryHash(last.hash, text));
    return last.seq + 1;
};
describe('the file as it stands is protected', () => {
    test.each([
        ["UPDATE entries SET text = '{}'"],
        ['DELETE FROM entries'],
        ["INSERT OR REPLACE INTO entries SELECT project, seq, '{}', hash FROM entries WHERE seq = 3"],
    ])('%s', async (statement) => {
        const { file, cli, project, head } = await projectAt('closed');
        const before = head();
        const db = new Database(file);
        expect(() => db.exec(statement)).toThrow('append-only');
        db.close();
        expect(head()).toEqual(before);
        await cli.ok('verify', project);
    });
});
describe('a ledger that was altered by hand all the same: no command goes on, each names the entry', () => {
    const cases = [
        [
            'a text',
            db => {
                db.exec(`UPDATE entries SET text = replace(text, 'T09', 'T08') WHERE seq = 5`);
                return 5;
            },
        ],
        [
            'a single space in a text',
            db => {
                db.exec(`UPDATE entries SET text = text || ' ' WHERE seq = 9`);
                return 9;
            },
        ],
        [
            'a hash',
            db => {
                db.exec(`UPDATE entries SET hash = '${'0'.repeat(64)}' WHERE seq = 6`);
                return 6;
            },
        ],
        [
            'a text and its hash: the entry after it no longer fits',
            db => {
                const [before, at] = db
                    .prepare('SELECT text, hash FROM entries WHERE seq IN (6, 7) ORDER BY seq')
                    .all();
                const text = at.text.replace('"at":"2026', '"at":"2025');
                const hash = entryHash(before.hash, text);
                db.prepare('UPDATE entries SET text = ?, hash = ? WHERE seq = 7').run(text, hash);
                return 8;
            },
        ],
        [
            'an entry that was taken out',
            db => {
                db.exec('DELETE FROM entries WHERE seq = 8');
                return 8;
            },
        ],
        [
            'an entry that was taken out, and the rest moved up',
            db => {
                db.exec('DELETE FROM entries WHERE seq = 8; UPDATE entries SET seq = seq - 1 WHERE seq > 8');
                return 8;
            },
        ],
        ['an entry of a kind that this version does not know', (db, { project }) => append(db, project, 'seen')],
        [
            'an entry of a known kind in a newer version',
            (db, { project }) => append(db, project, 'round-opened', 2),
        ],
    ];
    test.each(cases)('%s', async (_, change) => {
        const played = await projectAt('closed');
        const { file, cli, project, lead, ann, write } = played;
        const other = await cli.ok('project', 'open', '--name', 'Elders');
        let seq = 0;
        meddle(file, db => {
            seq = change(db, played);
        });
        const count = () => {
            const db = new Database(file, { readonly: true });
            const entries = db.prepare('SELECT count(*) FROM entries').pluck().get();
            db.close();
            return entries;
        };
        const before = count();
        const scores = write('s.csv', 'model;criterion;value\nM1;SKILL;3\n');
        for (const args of [
            ['verify', project],
            ['rank', project],
            ['report', project],
            ['project', 'show', project],
            ['export', 'dossier', project],
            ['project', 'open-round', project, '--as', lead],
            ['project', 'admit', project, '--role', 'reader', '--name', 'R'],
            ['import', 'scores', project, scores, '--token', ann.token],
        ])
            expect(await cli.refused(...args, '--language', 'en'), args.join(' ')).toContain(`Entry ${seq} `);
        expect(count(), 'nothing was added').toBe(before);
        expect(await cli.ok('verify', other)).toMatch(/^Gaaf/);
        await cli.ok('project', 'admit', other, '--role', 'facilitator', '--name', 'A');
    });
});
describe('a server on a file with a sound, an altered and a newer project', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weegkader-ledger-'));
    const file = join(folder, 'dossier.sqlite');
    let server;
    const projects = { sound: '', altered: '', newer: '' };
    let newest = 0;
    beforeAll(async () => {
        const cli = terminal({ WEEGKADER_FILE: file });
        for (const name of Object.keys(projects)) {
            projects[name] = await cli.ok('project', 'open', '--name', name);
            await cli.ok('project', 'admit', projects[name], '--role', 'facilitator', '--name', 'A');
        }
        // By the clock of the server, which is not that of the terminal.
        const token = (await weegkader(['token', 'admin', '--file', file])).out.trim();
        server = { ...(await serve(file)), token };
    });
    afterAll(async () => {
        await server?.kill();
        rmSync(folder, { recursive: true, force: true });
    });
    const statusOf = async (project) => {
        const client = weegkaderClient({ server: server.url, token: server.token, language: 'en' });
        const params = { path: { projectId: project } };
        const { error, response } = await client.GET('/projects/{projectId}', { params });
        const admitted = await client.POST('/projects/{projectId}/participants', {
            params,
            body: { role: 'reader', name: 'R' },
        });
        return {
            read: response.status,
            write: admitted.response.status,
            code: error?.code,
            detail: error?.detail,
        };
    };
    test('it serves all three while they are sound', async () => {
        for (const project of Object.values(projects))
            expect(await statusOf(project)).toMatchObject({ read: 200, write: 201 });
    });
    test('meddled with while it runs: what comes new is refused, and verify names what was altered', async () => {
        meddle(file, db => {
            db.prepare(`UPDATE entries SET text = replace(text, 'facilitator', 'assessor') WHERE project = ?`).run(projects.altered);
            newest = append(db, projects.newer, 'weather-changed', 3);
        });
        const client = weegkaderClient({ server: server.url, token: server.token, language: 'en' });
        const verification = await client.GET('/projects/{projectId}/verification', {
            params: { path: { projectId: projects.altered } },
        });
        expect(verification.error?.detail).toContain('Entry 2 does not fit the chain');
        expect(await statusOf(projects.newer)).toMatchObject({
            read: 503,
            write: 503,
            code: 'entry-unknown',
            detail: expect.stringMatching(new RegExp(`Entry ${newest} .*weather-changed, version 3`)),
        });
        expect(await statusOf(projects.sound)).toMatchObject({ read: 200, write: 201 });
    });
    test('after a restart it refuses the two, names the entry, and serves the third', async () => {
        const { token } = server;
        await server.kill();
        server = { ...(await serve(file)), token };
        expect(await statusOf(projects.altered)).toMatchObject({
            read: 503,
            write: 503,
            code: 'chain-broken',
            detail: expect.stringContaining('Entry 2 does not fit the chain'),
        });
        expect(await statusOf(projects.newer)).toMatchObject({ read: 503, write: 503 });
        expect(await statusOf(projects.sound)).toMatchObject({ read: 200, write: 201 });
    });
});
