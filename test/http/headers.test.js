import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok, openProject, score } from "./project.js";
import { openService, version } from "./service.js";
let service;
let project;
beforeAll(async () => {
    service = await openService();
    project = await openProject(service, 'closed');
});
afterAll(() => service.close());
const protection = {
    'api-version': version,
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/(^|;) ?frame-ancestors 'none'(;|$)/),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}/),
    'referrer-policy': 'no-referrer',
};
describe('every answer carries the version and the security headers', () => {
    const answers = {
        'a success': () => project.reader.get(project.path),
        'what is public': () => service.nobody.get('/health'),
        'the description': () => service.nobody.get('/openapi.json'),
        'a report': () => project.reader.get(`${project.path}/report?format=html`),
        'an answer without a body': () => project.reader.send('HEAD', project.path),
        'a faulty field (400)': () => service.administrator.post('/projects', { nam: 1 }),
        'no token (401)': () => service.nobody.get('/me'),
        'no right (403)': () => project.reader.post('/projects', { name: { nl: 'x' } }),
        'an unknown path (404)': () => service.nobody.get('/nowhere'),
        'a path outside the API (404)': () => service.nobody.get('/api'),
        'a path that cannot be decoded (404)': () => service.nobody.get('/projects/%zz'),
        'a path that is too long (400)': () => service.administrator.get(`/projects/${'a'.repeat(5000)}`),
        'another method (405)': () => service.nobody.post('/health'),
        'another form (406)': () => service.nobody.get('/health', { accept: 'image/png' }),
        'a refusal of the dossier (409)': () => project.ann.post(`${project.path}/scores`, score('M1', 3), { 'idempotency-key': 'late' }),
        'a precondition (428)': () => project.facilitator.post(`${project.path}/rounds`),
        'the documentation': () => service.nobody.get('/docs'),
    };
    test.each(Object.keys(answers))('%s', async (name) => {
        const { status, headers } = await answers[name]();
        expect(headers).toMatchObject(protection);
        const named = /\((\d+)\)$/.exec(name)?.[1];
        expect(status).toBe(named === undefined ? 200 : Number(named));
    });
    test('and one policy, not a stricter one behind it that nobody reads', async () => {
        for (const path of ['/docs', '/health', `${project.path}/report?format=html`]) {
            const policy = (await project.reader.get(path)).headers['content-security-policy'];
            const directives = policy.split(';').map(directive => directive.trim().split(' ')[0]);
            expect(new Set(directives).size).toBe(directives.length);
        }
    });
});
describe('the description at /openapi.json', () => {
    test('may be read by any page, and no other answer may', async () => {
        const from = { origin: 'https://elsewhere.example' };
        expect((await service.nobody.get('/openapi.json', from)).headers).toMatchObject({
            'access-control-allow-origin': '*',
            'cross-origin-resource-policy': 'cross-origin',
        });
        for (const path of ['/health', '/catalogues', project.path])
            expect((await project.reader.get(path, from)).headers).not.toHaveProperty('access-control-allow-origin');
    });
});
describe('the documentation at /docs', () => {
    test('comes from this server alone', async () => {
        const page = await service.nobody.get('/docs');
        expect(page.headers['content-type']).toMatch(/^text\/html/);
        const initializer = await service.nobody.get('/docs/static/swagger-initializer.js');
        expect(`${page.text}${initializer.text}`).not.toMatch(/(src|href|url)\s*[=:]\s*["']?(https?:)?\/\//);
        expect(initializer.text).toContain('"validatorUrl":null');
    });
    test('may load nothing from anywhere else', async () => {
        const policy = (await service.nobody.get('/docs')).headers['content-security-policy'];
        expect(policy).not.toMatch(/https?:|\*|swagger\.io|unsafe/);
    });
    test('finds every file it names', async () => {
        const { text } = await service.nobody.get('/docs');
        const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1]);
        expect(files.length).toBeGreaterThan(4);
        for (const file of files)
            expect([file, (await service.nobody.get(file)).status]).toEqual([file, 200]);
    });
});
describe('what was changed says where it is', () => {
    test('a new project is at its Location', async () => {
        const { headers, status } = await service.administrator.post('/projects', { name: { nl: 'Nieuw' } });
        expect(status).toBe(201);
        expect((await service.administrator.get(headers.location)).body.name).toEqual({ nl: 'Nieuw' });
    });
    test('a receipt names the entry that the change became', async () => {
        const signal = { development: 'N1', source: 'Werkgroep', text: 'Uitgesteld' };
        const { body } = await project.ann.post(`${project.path}/signals`, signal);
        expect(body).toMatchObject({ project: project.id, facts: 1, ...(await project.head()) });
        const entry = (await project.ann.get(`${project.path}/entries/${body.seq}`)).body;
        expect(entry).toMatchObject({ type: 'signal-received', hash: body.hash, at: body.at });
    });
});
test('a computation says in which language its captions are', async () => {
    const request = { method: 'ranks', input: { scores: [1, 2] } };
    for (const language of ['nl', 'en']) {
        const { headers } = await service.nobody.post('/computations', request, { 'accept-language': language });
        expect(headers).toMatchObject({ ...protection, 'content-language': language });
    }
});
describe('the ETag of the ranking', () => {
    test('spares whoever has seen it the answer', async () => {
        const path = `${project.path}/ranking`;
        const { etag } = (await project.reader.get(path)).headers;
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
            const again = await project.reader.get(path, { 'if-none-match': known });
            expect([known, again.status, again.text]).toEqual([known, 304, '']);
            expect(again.headers.etag).toBe(etag);
            expect(again.headers['api-version']).toBe(version);
        }
        expect((await project.reader.get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    });
    test('is another one once the dossier has grown, and the same one for the entry of then', async () => {
        const path = `${project.path}/ranking`;
        const { etag } = (await project.reader.get(path)).headers;
        const { seq } = await project.head();
        await ok(project.ann.post(`${project.path}/signals`, { development: 'N1', source: 'S', text: 'T' }));
        const knowing = { 'if-none-match': etag };
        expect((await project.reader.get(path, knowing)).status).toBe(200);
        expect((await project.reader.get(`${path}?asOf=${seq}`, knowing)).status).toBe(304);
    });
    test('opens no door: who may not see the ranking learns nothing from it', async () => {
        const { etag } = (await project.reader.get(`${project.path}/ranking`)).headers;
        const answer = await service.nobody.get(`${project.path}/ranking`, { 'if-none-match': etag });
        expect(answer.status).toBe(401);
    });
});
describe('the ETag of the structure', () => {
    test('is the same wherever the structure is read', async () => {
        const { etag } = (await project.reader.get(project.path)).headers;
        expect(etag).toMatch(/^"\d+"$/);
        for (const part of ['framework', 'models', 'models/M1', 'weighting-rounds', 'rounds', 'rounds/1'])
            expect([part, (await project.reader.get(`${project.path}/${part}`)).headers.etag]).toEqual([part, etag]);
    });
    test('does not move when somebody scores, so that sixty assessors hold up nobody', async () => {
        const scoring = await openProject(service, 'scoring');
        const { etag } = (await scoring.reader.get(scoring.path)).headers;
        await ok(scoring.ann.post(`${scoring.path}/scores`, score('M1', 3)));
        expect((await scoring.reader.get(scoring.path)).headers.etag).toBe(etag);
    });
    test('does not move when somebody weighs either, and does when the weights are adopted', async () => {
        const { ann, facilitator, reader, path, now } = await openProject(service, 'drafted');
        await ok(facilitator.post(`${path}/weighting-rounds`, undefined, await now()));
        const { etag } = (await reader.get(path)).headers;
        const points = { kind: 'points', points: { KW1: 50, BE1: 50 } };
        await ok(ann.post(`${path}/weight-sets`, { sets: [{ group: null, elicitation: points }] }));
        expect((await reader.get(path)).headers.etag).toBe(etag);
        const closing = `${path}/weighting-rounds/1/closing`;
        const { seq } = (await ok(facilitator.post(closing, undefined, { 'if-match': etag }))).body;
        expect((await reader.get(path)).headers.etag).toBe(`"${seq}"`);
        const mean = { kind: 'mean', mean: 'arithmetic', decidedBy: 'Kerngroep' };
        const adopted = (await ok(facilitator.post(`${path}/adopted-weights`, mean, await now()))).body;
        expect(adopted).toMatchObject({ facts: 2, seq: seq + 2 });
        expect((await reader.get(path)).headers.etag).toBe(`"${seq + 2}"`);
    });
});
describe('a long list comes in pages', () => {
    /** Follows rel="next" from a first page to the end. */
    async function pages(first, name) {
        const items = [];
        const paths = [];
        for (let next = first; next !== undefined;) {
            const { status, body, headers } = await project.reader.get(next);
            expect([next, status]).toEqual([next, 200]);
            paths.push(next);
            items.push(body[name]);
            next = /^<([^>]+)>; rel="next"$/.exec(headers.link ?? '')?.[1];
        }
        return { items, paths };
    }
    test.each(['entries', 'scores'])('of %s, each of them once and in order', async (name) => {
        const all = (await project.reader.get(`${project.path}/${name}`)).body[name];
        expect(all.length).toBeGreaterThan(3);
        const { items } = await pages(`${project.path}/${name}?limit=3`, name);
        expect(items.flat()).toEqual(all);
        expect(items.slice(0, -1).every(page => page.length === 3)).toBe(true);
    });
    test('and the next page asks for what the first one asked for', async () => {
        const query = `round=1&assessor=${project.ann.id}&limit=1`;
        const { items, paths } = await pages(`${project.path}/scores?${query}`, 'scores');
        expect(items.flat()).toHaveLength(2);
        expect(paths[1]).toContain(`assessor=${project.ann.id}`);
        expect(items.flat()).toEqual(items.flat().map(item => expect.objectContaining({ ...item, round: 1 })));
    });
    test('without a Link when there is no more', async () => {
        expect((await project.reader.get(`${project.path}/entries`)).headers).not.toHaveProperty('link');
    });
});
