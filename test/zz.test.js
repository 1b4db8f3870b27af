import { test } from 'vitest';
import { loadExample } from "../src/app/examples.js";
import { playExample } from "../src/app/play-example.js";
import { toldStatements } from "../src/report/statement-text.js";
import { openTestApp, ROOT } from "./fixtures/environment.js";
test('x', async () => {
    const app = await openTestApp();
    for (const ex of ['worked-example', 'elburg']) {
        const project = await playExample(app, loadExample(ROOT, ex, app.catalogues));
        const source = await app.results.reportSource(project);
        for (const l of ['nl', 'en'])
            for (const s of toldStatements(source, l))
                console.log(`${s.number} [${s.section}] ${s.text} (${s.ground})`);
    }
});
