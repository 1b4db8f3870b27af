import { expect, test } from 'vitest';
import { exportDossier } from "../../src/app/export.js";
import { verifyExport } from "../../src/app/verify-export.js";
import { giveScores } from "../../src/dossier/decide/score.js";
import { outcomeOf } from "../../src/dossier/outcome.js";
import { openTestApp } from "../fixtures/environment.js";
import { fold } from "../fixtures/given.js";
import { fullSheet, playRound, preparedProject } from "../fixtures/project.js";
/** A round in which both have scored, and each has said why in words of their own. */
const inRound = async () => {
    const app = await openTestApp();
    const project = await preparedProject(app);
    const [ann, bob] = project.assessors;
    const opened = await project.openRound();
    for (const by of [ann, bob]) {
        const scores = fullSheet({ M1: by === ann ? 2 : 5, M2: 4 }).map(score => ({
            ...score,
            motivation: `Omdat ${by} dat vindt`,
        }));
        await project.act(by, (state, context) => giveScores(state, scores, context));
    }
    const { id: reader } = await app.accounts.admit(project.id, 'operator', { role: 'reader', name: 'Rea' });
    return { app, project, ann, bob, opened, reader: reader };
};
const withheld = ({ entries }) => entries.filter(({ text }) => text === null).length;
const words = ({ notes }) => notes.map(({ text }) => text);
test('during a round the dossier withholds everybody else’s scores, whoever asks', async () => {
    const { app, project, ann, bob, reader } = await inRound();
    for (const who of [project.facilitator, reader, 'admin-1', 'operator', '']) {
        const dossier = await exportDossier(app, project.id, who);
        expect(withheld(dossier)).toBe(12);
        expect(words(dossier).filter(text => text.startsWith('Omdat'))).toEqual([]);
        expect(JSON.stringify(dossier)).not.toContain('"nonce');
    }
    const own = await exportDossier(app, project.id, ann);
    expect(withheld(own)).toBe(6);
    expect(words(own)).toContain(`Omdat ${ann} dat vindt`);
    expect(words(own)).not.toContain(`Omdat ${bob} dat vindt`);
    expect(own.entries.some(({ text }) => text?.includes('score-given') && text.includes(bob))).toBe(false);
});
test('what is withheld keeps its place and its hash, so the chain shows its length', async () => {
    const { app, project, opened } = await inRound();
    const dossier = await exportDossier(app, project.id, project.facilitator);
    const head = await app.dossiers.head(project.id);
    expect(dossier).toMatchObject({
        format: 'weegkader-dossier@1',
        project: project.id,
        seq: head.seq,
        hash: head.hash,
    });
    expect(dossier.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: head.seq }, (_, i) => i + 1));
    expect(dossier.entries.filter(({ text }) => text === null).map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, i) => opened.seq + 1 + i));
    expect(verifyExport(dossier)).toEqual({ entries: head.seq, hash: head.hash, withheld: 12 });
});
test('once the round is closed everything is in it, and anybody can compute the outcome from the file', async () => {
    const { app, project, bob } = await inRound();
    await project.closeRound();
    const dossier = await exportDossier(app, project.id, 'admin-1');
    expect(withheld(dossier)).toBe(0);
    expect(words(dossier)).toContain(`Omdat ${bob} dat vindt`);
    expect(verifyExport(dossier)).toMatchObject({ withheld: 0 });
    const entries = dossier.entries.map(entry => ({ ...entry, text: entry.text }));
    expect(fold(entries).hash).toBe(dossier.hash);
    // fold() starts from the project of the fixtures, which is this one.
    expect(outcomeOf(fold(entries))).toEqual(await app.results.outcome(project.id));
});
test('in a second round only the second round is withheld', async () => {
    const { app, project, ann } = await inRound();
    await project.closeRound();
    await project.openRound();
    await project.gives(ann, 3);
    expect(withheld(await exportDossier(app, project.id, project.facilitator))).toBe(1);
    expect(withheld(await exportDossier(app, project.id, ann))).toBe(0);
});
test('an export holds words, never a name', async () => {
    const app = await openTestApp();
    const project = await preparedProject(app);
    await playRound(project);
    const dossier = await exportDossier(app, project.id, project.facilitator);
    expect(words(dossier)).toEqual(expect.arrayContaining(['Kerngroep', 'Rooster']));
    for (const { name } of (await app.accounts.people(project.id)).values())
        expect(JSON.stringify(dossier)).not.toContain(name);
});
test('an export that was altered is found out at the entry', async () => {
    const app = await openTestApp();
    const project = await preparedProject(app);
    await playRound(project);
    const dossier = await exportDossier(app, project.id, project.facilitator);
    const at = dossier.entries.findIndex(({ text }) => text.includes('score-given'));
    const broken = (changed, seq) => expect(() => verifyExport(changed)).toThrow(expect.objectContaining({ code: 'chain-broken', params: { seq } }));
    const alter = (change) => {
        const copy = structuredClone(dossier);
        change(copy.entries);
        return copy;
    };
    broken(alter(entries => (entries[at].text = entries[at].text.replace('"value":2', '"value":5'))), at + 1);
    broken(alter(entries => entries.splice(at, 1)), at + 1);
    broken(alter(entries => entries.pop()), dossier.seq);
    broken({ ...dossier, project: 'w-other' }, 1);
});
test('a text beside the ledger that was altered is found by its salted hash', async () => {
    const { app, project, ann } = await inRound();
    const dossier = await exportDossier(app, project.id, ann);
    expect(dossier.notes.length).toBeGreaterThan(0);
    const [first, ...rest] = dossier.notes;
    const altered = { ...dossier, notes: [{ ...first, text: `${first.text}!` }, ...rest] };
    expect(() => verifyExport(altered)).toThrow(expect.objectContaining({ code: 'note-altered' }));
});
test('only an open round may withhold: a file that withholds anything else is not whole', async () => {
    const { app, project, ann } = await inRound();
    const dossier = await exportDossier(app, project.id, ann);
    const without = (seq) => ({
        ...dossier,
        entries: dossier.entries.map(entry => (entry.seq === seq ? { ...entry, text: null } : entry)),
    });
    expect(() => verifyExport(without(2))).toThrow(expect.objectContaining({ params: { seq: 2 } }));
    await project.closeRound();
    const after = await exportDossier(app, project.id, ann);
    const hidden = after.entries.findIndex(({ text }) => text?.includes('score-given'));
    after.entries[hidden] = { ...after.entries[hidden], text: null };
    expect(() => verifyExport(after)).toThrow(expect.objectContaining({ code: 'chain-broken' }));
});
