import { expect, test } from 'vitest';
import { entriesAfter } from "../../src/store/ledger.js";
import { secretHash } from "../../src/store/tokens.js";
import { bytesOf, deterministic, newFile, openTestApp } from "../fixtures/environment.js";
import { preparedProject, projectIn } from "../fixtures/project.js";
const DAY = 86_400_000;
const inProject = async () => {
    const file = newFile();
    const environment = deterministic();
    const app = await openTestApp(file, environment);
    const project = await preparedProject(app);
    const [ann, bob] = project.assessors;
    const issue = (participant, days) => app.accounts.issue(project.id, project.facilitator, participant, 'laptop', days);
    const after = (days) => {
        environment.at = new Date(Date.parse(environment.at) + days * DAY).toISOString();
    };
    return { file, app, project, ann, bob, issue, after };
};
const notFound = (id) => expect.objectContaining({ code: 'not-found', params: { what: 'token', id } });
test('who shows a token is known by account, role and project', async () => {
    const { app, project, ann, issue } = await inProject();
    const { token } = await issue(ann);
    expect(await app.accounts.authenticate(token)).toEqual({ id: ann, role: 'assessor', project: project.id });
    expect(await app.accounts.authenticate(token)).not.toBeNull();
    for (const wrong of ['', 'wk_', `${token}x`, token.slice(0, -1), token.toLowerCase(), secretHash(token)])
        expect(await app.accounts.authenticate(wrong)).toBeNull();
});
test('an administrator belongs to no project', async () => {
    const app = await openTestApp();
    const { token } = await app.accounts.issueAdministrator('beheer');
    expect(await app.accounts.authenticate(token)).toEqual({
        id: expect.stringMatching(/^admin-[a-z0-9]{12}$/),
        role: 'administrator',
        project: null,
    });
});
test('a secret is shown once: no byte of it is in the file, only its hash', async () => {
    const { file, app, ann, issue } = await inProject();
    const secrets = [(await issue(ann)).token, (await app.accounts.issueAdministrator('beheer')).token];
    for (const secret of secrets) {
        expect(secret).toMatch(/^wk_[\w-]{43}$/);
        const bytes = bytesOf(file);
        expect(bytes.includes(secret.slice('wk_'.length))).toBe(false);
        expect(bytes.includes(secretHash(secret))).toBe(true);
    }
});
test('that a token was issued or revoked, and by whom, is a fact of the dossier', async () => {
    const { app, project, ann, issue } = await inProject();
    const { seq } = await app.dossiers.head(project.id);
    const { id, token } = await issue(ann);
    await app.accounts.revoke(project.id, project.facilitator, ann, id);
    const facts = (await entriesAfter(app.store.db, project.id, seq, 10)).map(({ text }) => JSON.parse(text));
    expect(facts.map(({ by, type, data }) => [by, type, data])).toEqual([
        [project.facilitator, 'token-issued', { participant: ann, token: id }],
        [project.facilitator, 'token-revoked', { participant: ann, token: id }],
    ]);
    expect(JSON.stringify(facts)).not.toContain(token.slice(3));
});
test('a token ends at its time, to the millisecond', async () => {
    const { app, ann, issue, after } = await inProject();
    const { token, expiresAt } = await issue(ann, 2);
    expect(expiresAt).toBe('2026-03-04T09:00:00.000Z');
    after(2 - 1 / DAY);
    expect(await app.accounts.authenticate(token)).not.toBeNull();
    after(1 / DAY);
    expect(await app.accounts.authenticate(token)).toBeNull();
});
test('a token lives ninety days when nobody says otherwise', async () => {
    const { issue, ann } = await inProject();
    expect((await issue(ann)).expiresAt).toBe('2026-05-31T09:00:00.000Z');
});
test('a revoked token ends at once, and the holder’s other tokens go on', async () => {
    const { app, project, ann, issue } = await inProject();
    const [lost, kept] = [await issue(ann), await issue(ann)];
    expect(await app.accounts.authenticate(lost.token)).not.toBeNull();
    await app.accounts.revoke(project.id, project.facilitator, ann, lost.id);
    expect(await app.accounts.authenticate(lost.token)).toBeNull();
    expect(await app.accounts.authenticate(kept.token)).not.toBeNull();
    const listed = await app.accounts.tokensOf(project.id, ann);
    expect(new Map(listed.map(({ id, revoked_at }) => [id, revoked_at]))).toEqual(new Map([
        [lost.id, '2026-03-02T09:00:00.000Z'],
        [kept.id, null],
    ]));
});
test('a token that is not there, is somebody else’s, or has ended, is not revoked', async () => {
    const { app, project, ann, bob, issue } = await inProject();
    const { id } = await issue(ann);
    const revoke = (participant, token) => app.accounts.revoke(project.id, project.facilitator, participant, token);
    await expect(revoke(ann, 't-none')).rejects.toEqual(notFound('t-none'));
    await expect(revoke(bob, id)).rejects.toEqual(notFound(id));
    await revoke(ann, id);
    await expect(revoke(ann, id)).rejects.toEqual(notFound(id));
});
test('an administrator’s token is revoked at once too, and only as an administrator’s', async () => {
    const { app, ann, issue } = await inProject();
    const admin = await app.accounts.issueAdministrator('beheer');
    expect(await app.accounts.authenticate(admin.token)).not.toBeNull();
    await app.accounts.revokeAdministrator(admin.id);
    expect(await app.accounts.authenticate(admin.token)).toBeNull();
    const { id, token } = await issue(ann);
    await expect(app.accounts.revokeAdministrator(id)).rejects.toEqual(notFound(id));
    expect(await app.accounts.authenticate(token)).not.toBeNull();
});
test('a token revoked at one instance ends at once at the other, where it was just used', async () => {
    const { file, app, project, ann, issue } = await inProject();
    const other = await openTestApp(file, deterministic('other'));
    const { id, token } = await issue(ann);
    expect(await other.accounts.authenticate(token)).not.toBeNull();
    await app.accounts.revoke(project.id, project.facilitator, ann, id);
    expect(await other.accounts.authenticate(token)).toBeNull();
    const admin = await other.accounts.issueAdministrator('beheer');
    expect(await app.accounts.authenticate(admin.token)).not.toBeNull();
    await other.accounts.revokeAdministrator(admin.id);
    expect(await app.accounts.authenticate(admin.token)).toBeNull();
});
test('who leaves is out at once, at every instance, with every token; the others stay in', async () => {
    const { file, app, project, ann, bob, issue } = await inProject();
    const other = await openTestApp(file, deterministic('other'));
    const [first, second, bobs] = [await issue(ann), await issue(ann), await issue(bob)];
    for (const { token } of [first, second, bobs])
        expect(await other.accounts.authenticate(token)).not.toBeNull();
    await app.accounts.leave(project.id, project.facilitator, ann);
    for (const { accounts } of [app, other]) {
        expect(await accounts.authenticate(first.token)).toBeNull();
        expect(await accounts.authenticate(second.token)).toBeNull();
        expect(await accounts.authenticate(bobs.token)).not.toBeNull();
    }
    await expect(issue(ann)).rejects.toMatchObject({ code: 'participant-left' });
});
test('who leaves loses the name beside the ledger; role, scores and chain stay', async () => {
    const { app, project, ann, bob } = await inProject();
    await project.openRound();
    await project.gives(ann, 3);
    await app.accounts.leave(project.id, project.facilitator, ann);
    await project.closeRound();
    const people = await app.accounts.people(project.id);
    expect([people.has(ann), people.get(bob).name]).toEqual([false, 'Beoordelaar Nummer2']);
    expect(await app.dossiers.read(project.id, state => [...state.scores.values()].map(s => s.assessor))).toEqual([ann]);
});
test('a refused admission leaves no name behind', async () => {
    const app = await openTestApp();
    const nowhere = app.accounts.admit('w-nowhere', 'operator', { role: 'reader', name: 'Niemand' });
    await expect(nowhere).rejects.toMatchObject({ code: 'not-found' });
    expect((await app.accounts.people('w-nowhere')).size).toBe(0);
});
test('an admission sent twice with one key admits one person', async () => {
    const { app, project } = await inProject();
    const guard = { idempotency: { key: 'k-1', requestHash: 'body' } };
    const admit = () => app.accounts.admit(project.id, project.facilitator, { role: 'reader', name: 'Rea Lezer' }, guard);
    const [first, again] = await Promise.all([admit(), admit()]);
    expect(again).toEqual(first);
    const names = [...(await app.accounts.people(project.id)).values()].map(({ name }) => name);
    expect(names.filter(name => name === 'Rea Lezer')).toHaveLength(1);
});
test('people keep what is known of them, and no more is asked than a name', async () => {
    const { app, project } = await inProject();
    const { id } = await app.accounts.admit(project.id, 'operator', { role: 'reader', name: 'Rea Lezer' });
    const roles = (await app.dossiers.head(project.id)).roles;
    expect([roles.get(id), roles.get(project.facilitator)]).toEqual(['reader', 'facilitator']);
    expect((await app.accounts.people(project.id)).get(id)).toEqual({
        participant: id,
        name: 'Rea Lezer',
        organisation: null,
        position: null,
    });
});
test('who speaks for one organisation share an identifier in the ledger; its name stays outside', async () => {
    const { file, app, project } = await inProject();
    const admit = async (accounts, name, organisation) => (await accounts.admit(project.id, 'operator', { role: 'assessor', name, organisation })).id;
    // At once: the first of an organisation founds it, and the other finds it there.
    const ids = await Promise.all([
        admit(app.accounts, 'Cas', 'Omroep Noord'),
        admit(app.accounts, 'Dee', 'Omroep Noord'),
        admit(app.accounts, 'Eva', 'Omroep Zuid'),
        admit(app.accounts, 'Fin'),
    ]);
    const elsewhere = await openTestApp(file, deterministic('elsewhere'));
    ids.push(await admit(elsewhere.accounts, 'Guy', 'Omroep Noord'));
    const organisations = await app.dossiers.read(project.id, ({ participants }) => ids.map(id => participants.get(id).organisation));
    const [north, , south] = organisations;
    expect(organisations).toEqual([north, north, south, null, north]);
    expect(new Set([north, south, null]).size).toBe(3);
    for (const id of [north, south])
        expect(id).toMatch(/^o-[a-z0-9]+$/);
    const entries = await entriesAfter(app.store.db, project.id, 0, 1000);
    expect(entries.map(({ text }) => text).join('\n')).not.toContain('Omroep');
});
test('an account lent to the operator works inside this process only, and is not in the file', async () => {
    const { file, app, project } = await inProject();
    const other = await openTestApp(file, deterministic('other'));
    const secret = app.accounts.lendAdministrator();
    expect(await app.accounts.authenticate(secret)).toMatchObject({ role: 'administrator', project: null });
    expect(await other.accounts.authenticate(secret)).toBeNull();
    expect(bytesOf(file).includes(secretHash(secret))).toBe(false);
    const facilitator = { id: project.facilitator, role: 'facilitator', project: project.id };
    expect(await app.accounts.authenticate(app.accounts.lend(facilitator))).toEqual(facilitator);
});
test('a role counts from the dossier as it is now, wherever it was last written', async () => {
    const { file, app, project, issue } = await inProject();
    const other = await openTestApp(file, deterministic('other'));
    const { id } = await other.accounts.admit(project.id, 'operator', { role: 'reader', name: 'Rea Lezer' });
    const { token } = await issue(id);
    expect(await app.accounts.authenticate(token)).toEqual({ id, role: 'reader', project: project.id });
    await projectIn(other, project.id, project.facilitator, []).openRound();
    expect(await app.accounts.authenticate(token)).not.toBeNull();
});
