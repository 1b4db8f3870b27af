import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject } from 'vitest';
import { newFile } from "../fixtures/environment.js";
import { criteriaWith, frameworkInput } from "../fixtures/framework.js";
import { terminal } from "./terminal.js";
/**
 * The framework of the fixtures, with a judged number beside its levels: SKILL (levels, motivation at the
 * ends), LINK (levels, per function) and TRUST (-10 to 10) are judged, TIME and DUTY are measured.
 */
export const smallFramework = {
    ...frameworkInput,
    criteria: [
        ...criteriaWith({ TIME: { weight: 20 } }),
        {
            id: 'TRUST',
            name: { nl: 'Draagvlak' },
            definition: { nl: 'Wat Draagvlak is' },
            motive: { nl: 'Waarom Draagvlak meetelt' },
            direction: 'max',
            scale: { kind: 'number', unit: { nl: 'punten' }, worst: -10, best: 10 },
            per: 'model',
            input: 'judged',
            weight: 10,
        },
    ],
};
const stages = ['drafted', 'sealed', 'scoring', 'closed'];
let played;
let copies = 0;
/** A copy, for this test alone, of a project that each worker plays once. */
export async function projectAt(stage, env = {}) {
    played ??= play();
    const { folder, people } = await played;
    const file = newFile();
    copyFileSync(join(folder, `${stage}.sqlite`), file);
    const cli = terminal({ WEEGKADER_FILE: file, ...env }, `copy ${++copies}`);
    return {
        ...people,
        file,
        cli,
        head: () => {
            const db = new Database(file, { readonly: true });
            const last = 'SELECT seq, hash FROM entries WHERE project = ? ORDER BY seq DESC LIMIT 1';
            const head = db.prepare(last).get(people.project);
            db.close();
            return head;
        },
        write: (name, content) => {
            const path = join(file, '..', name);
            writeFileSync(path, content);
            return path;
        },
    };
}
async function play() {
    const folder = mkdtempSync(join(inject('folder'), 'stages-'));
    const file = join(folder, 'dossier.sqlite');
    const { ok } = terminal({ WEEGKADER_FILE: file }, 'stages');
    // Closed after every command, so that the file alone holds it all.
    const keep = (stage) => copyFileSync(file, join(folder, `${stage}.sqlite`));
    const write = (name, content) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
    };
    const project = await ok('project', 'open', '--name', 'Proef', '--name-en', 'Trial');
    const admit = (role, name) => ok('project', 'admit', project, '--role', role, '--name', name);
    const lead = `${project}/${await admit('facilitator', 'A. Jansen')}`;
    const assessor = async (name) => {
        const id = await admit('assessor', name);
        return { id, token: await ok('token', 'issue', project, id) };
    };
    const ann = await assessor('Ann');
    const bob = await assessor('Bob');
    const framework = write('framework.json', JSON.stringify(smallFramework));
    await ok('project', 'draft', project, framework, '--as', lead);
    keep('drafted');
    await ok('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead);
    keep('sealed');
    const models = 'id;name_nl;name_en;OFFICER;CARE\nM1;Lokaal;Local;OWN;OWN\nM2;Pool;Pool;SHARED;SHARED\n';
    await ok('import', 'models', project, write('models.csv', models), '--as', lead);
    await ok('project', 'open-round', project, '--as', lead);
    keep('scoring');
    for (const [who, skill] of [
        [ann, 2],
        [bob, 3],
    ]) {
        const scores = `model;criterion;fn;value\nM1;SKILL;;${skill}\nM2;SKILL;;4\nM1;TRUST;;-2,5\nM2;TRUST;;8,75\nM2;LINK;CARE;3\n`;
        await ok('import', 'scores', project, write('scores.csv', scores), '--token', who.token);
    }
    await ok('project', 'close-round', project, '1', '--as', lead);
    keep('closed');
    return { folder, people: { project, lead, ann, bob } };
}
