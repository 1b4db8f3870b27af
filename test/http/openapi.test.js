import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProject, whoMay } from "./project.js";
import { documentOf, openService, operationsOf } from "./service.js";
let service;
let project;
let document;
beforeAll(async () => {
    service = await openService();
    project = await openProject(service, 'proposed');
    document = documentOf(service.server);
});
afterAll(() => service.close());
/** The examples of a schema: its own, or those of each form it may take. */
function examplesOf(schema) {
    if (schema.$ref)
        return examplesOf(document.components.schemas[schema.$ref.split('/').at(-1)]);
    if (schema.example !== undefined)
        return [schema.example];
    return (schema.oneOf ?? []).flatMap(examplesOf);
}
/** A framework holds a field `input`, which the API rules take for a PUT: its example is a file. */
const exampleInFile = ['draftFramework', 'amendFramework'];
const bodies = () => operationsOf(service.server).flatMap(operation => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    return schema ? [{ ...operation, schema }] : [];
});
describe('the OpenAPI document', () => {
    test('is what the server says at /openapi.json, in version 3.1', async () => {
        const { body, headers } = await service.nobody.get('/openapi.json');
        expect(headers['content-type']).toMatch(/^application\/json/);
        expect(body).toEqual(JSON.parse(JSON.stringify(document)));
        expect(body.openapi).toMatch(/^3\.1\./);
    });
    test('is the one that is committed', () => {
        const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');
        const same = isDeepStrictEqual(JSON.parse(committed), JSON.parse(JSON.stringify(document)));
        expect(same ? 'the same' : 'another: run `npm run openapi`').toBe('the same');
    });
    test('says of every operation what it does, under which name and heading', () => {
        const tags = document.tags.map(({ name }) => name);
        for (const { operationId, summary, tags: own } of operationsOf(service.server)) {
            expect(operationId).toMatch(/^[a-z]+([A-Z][a-z]+)+$|^compute$/);
            expect([operationId, (summary ?? '').length > 5]).toEqual([operationId, true]);
            expect([operationId, own?.length, tags.includes(own?.[0] ?? '')]).toEqual([operationId, 1, true]);
        }
    });
    test('shows an example of every body', () => {
        const without = bodies().filter(({ operationId, schema }) => !exampleInFile.includes(operationId) && examplesOf(schema).length === 0);
        expect(without.map(({ operationId }) => operationId)).toEqual([]);
    });
    test('shows only examples that the service itself can read', async () => {
        const unreadable = [];
        for (const { operationId, method, path, schema } of bodies()) {
            const url = path
                .replace('{projectId}', project.id)
                .replace('{participantId}', project.ann.id)
                .replace(/\{\w+\}/, 'M1');
            const client = whoMay(project, operationId);
            for (const example of examplesOf(schema)) {
                const { status, body } = await client.send(method, url, example);
                if (status === 403 || body.code === 'invalid-fields')
                    unreadable.push({ operationId, body });
                if (operationId === 'compute' && status !== 200)
                    unreadable.push({ example, body });
            }
        }
        expect(unreadable).toEqual([]);
    });
    test('shows examples that the dossier takes, where the project has what they name', async () => {
        const { facilitator, path, now } = project;
        const exampleOf = (id) => examplesOf(bodies().find(({ operationId }) => operationId === id).schema)[0];
        const proposal = await facilitator.post(`${path}/models`, exampleOf('proposeModels'), await now());
        expect(proposal.status).toBe(201);
        await facilitator.post(`${path}/rounds`, undefined, await now());
        expect((await project.ann.post(`${path}/scores`, exampleOf('giveScore'))).status).toBe(201);
        expect((await facilitator.post(`${path}/signals`, exampleOf('receiveSignal'))).status).toBe(201);
        const moved = await facilitator.post(`${path}/developments/N1/moves`, exampleOf('moveDevelopment'));
        expect(moved.status).toBe(201);
    });
    test('refers to nothing that it does not hold', () => {
        const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
        const missing = references.map(match => match[1]).filter(name => !(name in document.components.schemas));
        expect(missing).toEqual([]);
    });
    test('describes a problem wherever one may come', () => {
        for (const { operationId, responses } of operationsOf(service.server))
            for (const [status, response] of Object.entries(responses)) {
                if (status < '400')
                    continue;
                const types = Object.keys(response.content ?? {});
                expect([operationId, status, types]).toEqual([operationId, status, ['application/problem+json']]);
            }
    });
    test('says on every answer that it carries the version', () => {
        for (const { operationId, responses } of operationsOf(service.server))
            for (const response of Object.values(responses))
                expect([operationId, Object.keys(response.headers ?? {})]).toEqual([operationId, ['API-Version']]);
    });
});
