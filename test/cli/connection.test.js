import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFile } from "../fixtures/environment.js";
import { serve } from "./process.js";
import { projectAt } from "./stages.js";
import { terminal } from "./terminal.js";
describe('a local file', () => {
    test('--as a facilitator or reader, on the operator’s own account', async () => {
        const { cli, project, lead } = await projectAt('closed');
        const reader = await cli.ok('project', 'admit', project, '--role', 'reader', '--name', 'R');
        expect(await cli.ok('rank', project, '--as', `${project}/${reader}`)).toContain('M2 Pool');
        expect(await cli.ok('project', 'open-round', project, '--as', lead)).toMatch(/^entry \d+$/);
        await cli.refused('project', 'close-round', project, '2', '--as', `${project}/${reader}`);
    });
    test('never --as an assessor: who holds the file must not see a blind score, nor give one', async () => {
        const { cli, project, ann, head, write } = await projectAt('scoring');
        const as = ['--as', `${project}/${ann.id}`];
        const before = head();
        const scores = write('s.csv', 'model;criterion;value\nM1;SKILL;3\n');
        expect(await cli.refused('import', 'scores', project, scores, ...as)).toContain('blind');
        expect(await cli.refused('export', 'scores', project, ...as, '-l', 'en')).toContain('still blind');
        expect(head()).toEqual(before);
    });
    test('without --as the operator is administrator, who has no facilitator’s rights', async () => {
        const { cli, project } = await projectAt('scoring');
        await cli.refused('project', 'close-round', project, '1');
    });
    test('--as somebody who is not there, or of another project', async () => {
        const { cli, project } = await projectAt('scoring');
        expect(await cli.refused('rank', project, '--as', `${project}/p-nobody`, '-l', 'en')).toContain('There is no participant with id p-nobody');
        const other = await cli.ok('project', 'open', '--name', 'Elders');
        const reader = await cli.ok('project', 'admit', other, '--role', 'reader', '--name', 'R');
        await cli.refused('rank', project, '--as', `${other}/${reader}`);
    });
    test.each(['lead', '/', 'w-proef/'])('--as %s is not understood', async (as) => {
        const { cli, project } = await projectAt('drafted');
        expect(await cli('rank', project, '--as', as)).toMatchObject({ code: 2, out: '' });
    });
    test('a file that is not there is not made, but by opening a project', async () => {
        const file = newFile();
        const cli = terminal({ WEEGKADER_FILE: file });
        for (const args of [
            ['project', 'list'],
            ['rank', 'w-proef'],
            ['token', 'admins'],
            ['verify', 'w-proef'],
        ])
            expect(await cli.refused(...args)).toContain(`There is no file ${file}`);
        expect(existsSync(file)).toBe(false);
        await cli.ok('project', 'open', '--name', 'Proef');
        expect(existsSync(file)).toBe(true);
    });
    test('a file that is something else is left as it is', async () => {
        const file = newFile();
        writeFileSync(file, 'Dear diary, this is no database, however long it goes on.');
        expect(await terminal().refused('project', 'list', '--file', file)).toContain('not a database');
    });
});
describe('a server', () => {
    let server;
    let cli;
    beforeAll(async () => {
        server = await serve();
        cli = terminal({ WEEGKADER_SERVER: server.url, WEEGKADER_TOKEN: server.token });
    });
    afterAll(() => server?.kill());
    test('a whole project, each on a token of their own', async () => {
        const project = await cli.ok('project', 'open', '--name', 'Proef');
        const admit = async (role) => {
            const id = await cli.ok('project', 'admit', project, '--role', role, '--name', 'A', '--position', 'P');
            const token = await cli.ok('token', 'issue', project, id);
            return cli.with({ env: { WEEGKADER_SERVER: server.url, WEEGKADER_TOKEN: token } });
        };
        const lead = await admit('facilitator');
        const assessor = await admit('assessor');
        await lead.ok('project', 'draft', project, 'examples/small-framework.json');
        expect(await lead.json('project', 'lint', project)).toHaveProperty('sealable', true);
        await lead.ok('project', 'seal', project, '--adopted-by', 'Kerngroep');
        expect(await lead.ok('import', 'models', project, 'examples/small-models.csv')).toBe('2 models');
        await lead.ok('project', 'open-round', project);
        const before = (await cli.json('project', 'show', project)).seq;
        await lead.refused('import', 'scores', project, 'examples/small-scores.csv');
        expect(await assessor.ok('import', 'scores', project, 'examples/small-scores.csv')).toBe('2 scores');
        expect((await cli.json('project', 'show', project)).seq).toBe(before + 2);
        expect(JSON.parse(await lead.ok('export', 'scores', project))).toEqual([]);
        expect(JSON.parse(await assessor.ok('export', 'scores', project))).toHaveLength(2);
        await lead.ok('project', 'close-round', project, '1');
        expect(await lead.ok('rank', project, '--language', 'en')).toContain('M3 Regional pool');
        expect((await lead.json('rank', project)).ranking.map(({ model }) => model)).toContain('M3');
        expect(await lead.ok('report', project, '--format', 'markdown')).toMatch(/^# /);
        expect(await lead.json('verify', project)).toMatchObject({ intact: true, withheld: 0 });
        expect(await lead.ok('export', 'models', project, '--format', 'csv')).toContain('M3;Regionale pool');
        expect(await lead.ok('project', 'list')).toContain(project);
    });
    test('the options come before the environment, and --file before the server of the environment', async () => {
        const { file, project } = await projectAt('drafted');
        const nowhere = terminal({ WEEGKADER_SERVER: 'http://127.0.0.1:1', WEEGKADER_TOKEN: 'wk_x' });
        expect(await nowhere.ok('project', 'list', '-s', server.url, '-t', server.token)).not.toContain(project);
        expect(await nowhere.ok('project', 'list', '--file', file)).toContain(project);
    });
    test.each(['/', '/api/v1', '/api/v1/'])('its address may end in %s', async (end) => {
        await cli.ok('project', 'list', '--server', server.url + end);
    });
    test('--as is for a file: on a server the token says who somebody is', async () => {
        const { code, err } = await cli('project', 'list', '--as', 'w-proef/p-proef');
        expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--as') });
    });
    test('a token that it does not know', async () => {
        await cli.refused('project', 'list', '--token', 'wk_unknown');
    });
    test('one that does not answer: the reason is told', async () => {
        const listener = createServer().listen(0, '127.0.0.1');
        await once(listener, 'listening');
        const { port } = listener.address();
        listener.close();
        await once(listener, 'close');
        expect(await cli.refused('project', 'list', '--server', `http://127.0.0.1:${port}`)).toMatch(new RegExp(`^The server does not answer: .*ECONNREFUSED 127\\.0\\.0\\.1:${port}\n$`));
    });
    test('an address that is none', async () => {
        expect(await cli.refused('project', 'list', '--server', 'localhost')).toContain('The server does not answer');
    });
});
