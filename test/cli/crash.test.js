import { randomInt } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { weegkaderClient } from "../../src/client/index.js";
import { newFile } from "../fixtures/environment.js";
import { serve } from "./process.js";
import { smallFramework } from "./stages.js";
import { terminal } from "./terminal.js";
const CRASHES = 3;
const ASSESSORS = 4;
let server;
afterAll(() => server?.kill());
const ascending = (a, b) => a - b;
const as = (token) => weegkaderClient({ server: server.url, token });
/** Opens a project with a round in which these people can score. */
async function openRound(url, token) {
    const cli = terminal({ WEEGKADER_SERVER: url, WEEGKADER_TOKEN: token });
    const project = await cli.ok('project', 'open', '--name', 'Stroomstoring');
    const path = { projectId: project };
    const admit = async (role) => {
        const id = await cli.ok('project', 'admit', project, '--role', role, '--name', 'A');
        return cli.ok('token', 'issue', project, id);
    };
    const lead = as(await admit('facilitator'));
    const tokens = [];
    for (let i = 0; i < ASSESSORS; i++)
        tokens.push(await admit('assessor'));
    const ifMatch = async () => {
        const { response } = await lead.GET('/projects/{projectId}', { params: { path } });
        return { path, header: { 'If-Match': response.headers.get('etag') } };
    };
    await lead.PUT('/projects/{projectId}/framework', {
        params: await ifMatch(),
        body: smallFramework,
    });
    await lead.POST('/projects/{projectId}/framework/seal', {
        params: await ifMatch(),
        body: { adoptedBy: 'K' },
    });
    const models = ['M1', 'M2'].map(id => ({ id, name: { nl: id }, variants: {} }));
    await lead.POST('/projects/{projectId}/models', { params: await ifMatch(), body: { models } });
    await lead.POST('/projects/{projectId}/rounds', { params: await ifMatch() });
    return { project, tokens };
}
const send = async (client, projectId, given) => {
    const { data } = await client.POST('/projects/{projectId}/scores', {
        params: { path: { projectId }, header: { 'Idempotency-Key': given.key } },
        body: given.body,
    });
    if (data)
        given.acknowledged = { seq: data.seq, hash: data.hash };
    return data !== undefined;
};
/** All entries, as this reader sees them. */
async function entriesOf(client, projectId) {
    const entries = [];
    for (;;) {
        const query = { after: entries.at(-1)?.seq ?? 0, limit: 1000 };
        const { data } = await client.GET('/projects/{projectId}/entries', {
            params: { path: { projectId }, query },
        });
        if (!data || data.entries.length === 0)
            return entries;
        entries.push(...data.entries);
    }
}
test('kill -9 in the middle of a stream of scores: every acknowledged score is there after a restart', async () => {
    const file = newFile();
    server = await serve(file);
    const { project, tokens } = await openRound(server.url, server.token);
    const given = tokens.map(() => []);
    for (let crash = 1; crash <= CRASHES; crash++) {
        const clients = tokens.map(as);
        let killed;
        let acknowledged = 0;
        const upTo = randomInt(20, 80);
        const streams = clients.map(async (client, i) => {
            while (!killed) {
                const model = randomInt(2) ? 'M1' : 'M2';
                const value = randomInt(-1000, 1001) / 100;
                const body = {
                    model,
                    criterion: 'TRUST',
                    fn: null,
                    score: { state: 'value', value, low: null, high: null },
                };
                const one = { key: `${crash}-${i}-${given[i].length}`, body };
                given[i].push(one);
                // What the crash leaves unanswered is neither promised nor lost: it is asked again below.
                const answered = await send(client, project, one).catch(() => false);
                if (answered && ++acknowledged >= upTo)
                    killed ??= server.kill();
            }
        });
        await Promise.all(streams);
        await killed;
        server = await serve(file);
        for (const [i, token] of tokens.entries()) {
            const client = as(token);
            const entries = await entriesOf(client, project);
            expect(entries.map(({ seq }) => seq), 'no gap').toEqual(entries.map((_, n) => n + 1));
            for (const { acknowledged, body } of given[i]) {
                if (!acknowledged)
                    continue;
                const entry = entries[acknowledged.seq - 1];
                expect(entry).toMatchObject({ seq: acknowledged.seq, hash: acknowledged.hash, type: 'score-given' });
                expect(JSON.parse(entry.text).data).toMatchObject({ ...body, round: 1 });
            }
            const { data } = await client.GET('/projects/{projectId}/verification', {
                params: { path: { projectId: project } },
            });
            expect(data).toMatchObject({ intact: true, entries: entries.length, hash: entries.at(-1).hash });
            // A retry with the same key is the same score, whether or not the crash came before its answer.
            for (const one of given[i].filter(({ acknowledged }) => !acknowledged))
                expect(await send(client, project, one)).toBe(true);
        }
    }
    for (const [i, token] of tokens.entries()) {
        const own = (await entriesOf(as(token), project)).filter(({ type, text }) => type === 'score-given' && text !== null);
        const acknowledged = given[i].map(({ acknowledged }) => acknowledged.seq);
        expect(own.map(({ seq }) => seq).sort(ascending)).toEqual(acknowledged.sort(ascending));
        const { data } = await as(token).GET('/projects/{projectId}/scores', {
            params: { path: { projectId: project } },
        });
        for (const { model, score, seq } of data.scores) {
            const ofModel = given[i].filter(({ body }) => body.model === model);
            const last = Math.max(...ofModel.map(({ acknowledged }) => acknowledged.seq));
            expect(seq).toBe(last);
            expect(score).toEqual(ofModel.find(({ acknowledged }) => acknowledged.seq === last).body.score);
        }
    }
    expect(await terminal({ WEEGKADER_FILE: file }).json('verify', project)).toMatchObject({ intact: true });
});
