import { describe, expect, test } from 'vitest';
import { newFile } from "../fixtures/environment.js";
import { projectAt, smallFramework } from "./stages.js";
import { terminal } from "./terminal.js";
describe('opening and admitting', () => {
    test('a name in two languages; listed in the language asked for', async () => {
        const { cli, project } = await projectAt('drafted');
        expect(await cli.ok('project', 'list')).toBe(`${project}  draft       Proef`);
        expect(await cli.ok('project', 'list', '--language', 'en')).toBe(`${project}  draft       Trial`);
        expect(await cli.json('project', 'list')).toMatchObject([
            { id: project, name: { nl: 'Proef', en: 'Trial' } },
        ]);
    });
    test('what --json prints is the whole receipt', async () => {
        const cli = terminal({ WEEGKADER_FILE: newFile() });
        const opened = await cli.json('project', 'open', '--name', 'Proef');
        expect(opened).toMatchObject({ project: expect.stringMatching(/^w-/), seq: 1, facts: 1 });
        const name = [
            '--role',
            'reader',
            '--name',
            'R. Lezer',
            '--organisation',
            'Veiligheidsregio',
            '--position',
            'lid',
        ];
        const admitted = await cli.json('project', 'admit', opened.project, ...name);
        expect(admitted).toMatchObject({ seq: 2, id: expect.stringMatching(/^p-/) });
        const dossier = await cli.ok('export', 'dossier', opened.project);
        for (const word of ['Lezer', 'Veiligheidsregio'])
            expect(dossier).not.toContain(word);
    });
});
describe('from draft to decision, each step one fact', () => {
    test('lint says what is weak, and seal refuses what is broken', async () => {
        const { cli, project, lead, write } = await projectAt('drafted');
        const [skill, ...rest] = smallFramework.criteria;
        const broken = { ...smallFramework, criteria: [{ ...skill, weight: 39 }, ...rest] };
        await cli.ok('project', 'draft', project, write('f.json', JSON.stringify(broken)), '--as', lead);
        expect(await cli.ok('project', 'lint', project, '-l', 'en')).toMatch(/^error {4}\S*: .*100/m);
        expect(await cli.json('project', 'lint', project)).toHaveProperty('sealable', false);
        await cli.refused('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead);
    });
    test('a draft in another encoding than UTF-8, which would lose letters unseen', async () => {
        const { cli, project, lead, write, head } = await projectAt('drafted');
        const before = head();
        const file = write('f.json', Buffer.from('{\n"title": {"nl": "Eén kader"}}', 'latin1'));
        expect(await cli.refused('project', 'draft', project, file, '--as', lead)).toContain('line 2: this is not UTF-8');
        expect(head()).toEqual(before);
    });
    test('a draft that is no JSON, or no file', async () => {
        const { cli, project, lead, write, head } = await projectAt('drafted');
        const before = head();
        const file = write('f.json', '{\n"title": "A"\n"question": "B"}');
        expect(await cli.refused('project', 'draft', project, file, '--as', lead)).toContain('line 3: this is not JSON');
        expect(await cli.refused('project', 'draft', project, `${file}.txt`, '--as', lead)).toContain('There is no file');
        expect(head()).toEqual(before);
    });
    test('amend, open and close a round, decide, pause and resume', async () => {
        const { cli, project, lead, write } = await projectAt('closed');
        const [skill, link, ...rest] = smallFramework.criteria;
        const amended = {
            ...smallFramework,
            criteria: [{ ...skill, weight: 30 }, { ...link, weight: 40 }, ...rest],
        };
        const file = write('f.json', JSON.stringify(amended));
        const why = ['--reason', 'Nieuwe opdracht', '--decided-by', 'Kerngroep', '--as', lead];
        expect(await cli.ok('project', 'amend', project, file, ...why)).toMatch(/^entry \d+$/);
        expect(await cli.refused('project', 'amend', project, file, ...why)).toContain('versie 2');
        expect(await cli.ok('rank', project, '-l', 'en')).toMatch(/Version 2 of the framework.*Reason: Nieuwe opdracht/);
        const open = await cli.json('project', 'open-round', project, '--as', lead);
        expect(open).toMatchObject({ facts: 1 });
        await cli.refused('project', 'open-round', project, '--as', lead);
        await cli.refused('project', 'close-round', project, '1', '--as', lead);
        await cli.ok('project', 'close-round', project, '2', '--as', lead);
        const decide = ['--decided-by', 'Bestuur', '--text', 'Akkoord', '--as', lead];
        await cli.refused('project', 'decide', project, '--model', 'M9', ...decide);
        await cli.ok('project', 'decide', project, '--model', 'M2', ...decide);
        await cli.ok('project', 'decide', project, '--kind', 'taken-note-of', ...decide);
        await cli.ok('project', 'pause', project, '--reason', 'Zomer', '--as', lead);
        expect(await cli.ok('project', 'show', project)).toContain('(paused)');
        await cli.refused('project', 'open-round', project, '--as', lead);
        await cli.ok('project', 'resume', project, '--reason', 'Herfst', '--as', lead);
        expect(await cli.ok('verify', project)).toMatch(/^Gaaf/);
    });
});
