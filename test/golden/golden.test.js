import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadExample } from "../../src/app/examples.js";
import { exportDossier } from "../../src/app/export.js";
import { playExample } from "../../src/app/play-example.js";
import { readEntry } from "../../src/dossier/entry.js";
import { outcomeOf } from "../../src/dossier/outcome.js";
import { emptyState, evolve } from "../../src/dossier/state.js";
import { deterministic, openTestApp, ROOT } from "../fixtures/environment.js";
const FOLDER = new URL('.', import.meta.url).pathname;
const releases = readdirSync(FOLDER).filter(name => /^\d+\.\d+\.\d+$/.test(name));
const read = (release, file) => JSON.parse(readFileSync(join(FOLDER, release, file), 'utf8'));
/** What an outcome says in numbers: a later release may tell more beside it, never other numbers. */
function rankingOf({ basis, ranking, excluded, closeCalls, national, assessors, coverage }) {
    return {
        basis,
        ranking: ranking.map(({ model, rank, bestRank, worstRank, total, low, high, contributions, breaches }) => ({
            model,
            rank,
            bestRank,
            worstRank,
            total,
            low,
            high,
            points: Object.fromEntries(contributions.map(({ criterion, points }) => [criterion, points])),
            breaches,
        })),
        excluded: excluded.map(({ model, breaches }) => ({ model, breaches })),
        closeCalls,
        flaggedShare: national.flaggedShare,
        without: national.without,
        possibleFirst: national.possibleFirst,
        assessors: assessors.map(({ assessor, leftOut, ranking: places }) => ({ assessor, leftOut, ranking: places })),
        coverage,
    };
}
test.each(releases)('the ledger of release %s still reads, and still gives its ranking to the last bit', release => {
    const { project, entries } = read(release, 'ledger.json');
    const state = emptyState(project);
    for (const stored of entries)
        evolve(state, readEntry(stored, state));
    expect(rankingOf(outcomeOf(state))).toEqual(read(release, 'expected-ranking.json'));
});
test('there is a ledger of a release', () => {
    expect(releases).toContain('0.1.0');
});
/** RECORD_GOLDEN=0.2.0 npx vitest run test/golden: once per release; it never writes over an earlier one. */
const recording = process.env.RECORD_GOLDEN;
test.runIf(recording)('the ledger of a new release is recorded', async () => {
    const app = await openTestApp(undefined, deterministic('golden'));
    const project = await playExample(app, loadExample(ROOT, 'worked-example', app.catalogues));
    const { entries } = await exportDossier(app, project, 'nobody');
    const write = (file, content) => writeFileSync(join(FOLDER, recording, file), `${JSON.stringify(content, null, 1)}\n`, { flag: 'wx' });
    mkdirSync(join(FOLDER, recording), { recursive: true });
    write('ledger.json', { project, entries });
    write('expected-ranking.json', rankingOf(await app.results.outcome(project)));
});
