import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { weegkaderClient, } from "../../src/client/index.js";
import { serve } from "../cli/process.js";
let server;
let administrator;
beforeAll(async () => {
    server = await serve();
    administrator = weegkaderClient({ server: server.url, token: server.token });
});
afterAll(() => server?.kill());
async function openProject() {
    const { data } = await administrator.POST('/projects', { body: { name: { nl: 'Proef' } } });
    const path = { projectId: data.project };
    const admitted = await administrator.POST('/projects/{projectId}/participants', {
        params: { path },
        body: { role: 'facilitator', name: 'A. Jansen' },
    });
    const issued = await administrator.POST('/projects/{projectId}/participants/{participantId}/tokens', {
        params: { path: { ...path, participantId: admitted.data.id } },
        body: { label: 'laptop', days: 1 },
    });
    return { path, lead: weegkaderClient({ server: server.url, token: issued.data.token }) };
}
describe('what is sent and what comes back has the types of the OpenAPI document', () => {
    test('an answer', async () => {
        const { data, error, response } = await administrator.GET('/me');
        expect(response.status).toBe(200);
        expect(error).toBeUndefined();
        expect(data).toMatchObject({ role: 'administrator', project: null });
        expectTypeOf(data.id).toEqualTypeOf();
    });
    test('a receipt, and the list that the project is in then', async () => {
        const { path } = await openProject();
        const { data } = await administrator.GET('/projects');
        expect(data.projects.map(({ id }) => id)).toContain(path.projectId);
        expectTypeOf(data.projects[0].name).toEqualTypeOf();
    });
    test('a path, a query and a body that do not exist, do not compile', () => {
        const wrong = () => {
            // @ts-expect-error: there is no such path
            administrator.GET('/weather');
            // @ts-expect-error: the path has a parameter
            administrator.GET('/projects/{projectId}');
            // @ts-expect-error: a project has a name
            administrator.POST('/projects', { body: { title: { nl: 'Proef' } } });
        };
        expectTypeOf(wrong).toBeFunction();
    });
    test('a decision problem without a project, and without a token', async () => {
        const { data } = await weegkaderClient({ server: server.url }).POST('/computations', {
            body: { method: 'direct_weights', input: { points: [60, 40, 0] } },
        });
        expect(data).toMatchObject({ weights: [0.6, 0.4, 0] });
    });
    test('a ledger, entry by entry', async () => {
        const { path, lead } = await openProject();
        const { data } = await lead.GET('/projects/{projectId}/entries', {
            params: { path, query: { after: 1, limit: 2 } },
        });
        expect(data.entries.map(({ seq, type }) => [seq, type])).toEqual([
            [2, 'participant-admitted'],
            [3, 'token-issued'],
        ]);
    });
});
describe('a refusal is an answer: a problem in the language asked for', () => {
    const openTwice = async (language) => {
        const client = weegkaderClient({ server: server.url, token: server.token, language });
        const { data, error, response } = await client.GET('/projects/{projectId}', {
            params: { path: { projectId: 'w-elders' } },
        });
        expect({ data, status: response.status }).toEqual({ data: undefined, status: 404 });
        return error;
    };
    test('Dutch unless asked otherwise', async () => {
        expect(await openTwice()).toMatchObject({ code: 'not-found', status: 404, title: 'Niet gevonden' });
        expect(await openTwice('nl')).toMatchObject({ title: 'Niet gevonden' });
        expect(await openTwice('en')).toMatchObject({ title: 'Not found' });
    });
    test('without a token', async () => {
        const { error, response } = await weegkaderClient({ server: server.url }).GET('/projects');
        expect(response.status).toBe(401);
        expect(error).toMatchObject({ code: 'unauthenticated' });
    });
    test('what changes the structure must say what it has seen', async () => {
        const { path, lead } = await openProject();
        const framework = { title: { nl: 'A' } };
        const missing = await lead.PUT('/projects/{projectId}/framework', {
            params: { path, header: {} },
            body: framework,
        });
        expect([400, 428]).toContain(missing.response.status);
        const { response } = await lead.GET('/projects/{projectId}', { params: { path } });
        expect(response.headers.get('etag')).toMatch(/^"\d+"$/);
    });
});
describe('the address of the service', () => {
    test.each(['', '/', '/api/v1', '/api/v1/'])('may end in “%s”', async (end) => {
        const { data } = await weegkaderClient({ server: server.url + end }).GET('/health');
        expect(data).toMatchObject({ status: 'ok' });
    });
    test('requests can be handed to a fetch of one’s own', async () => {
        const asked = [];
        const client = weegkaderClient({
            server: 'https://weegkader.example.nl',
            token: 'wk_x',
            fetch: async (request) => {
                asked.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
                return Response.json({ projects: [] });
            },
        });
        await client.GET('/projects');
        expect(asked).toEqual(['GET https://weegkader.example.nl/api/v1/projects Bearer wk_x']);
    });
});
