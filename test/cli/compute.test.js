import { describe, expect, test } from 'vitest';
import { methods } from "../../src/mcda/compute.js";
import { weegkader } from "./process.js";
import { terminal } from "./terminal.js";
const cli = terminal();
const given = (stdin) => cli.with({ stdin });
const weights = '{"method":"direct_weights","input":{"points":[60,40,0]}}';
const comparisons = JSON.stringify({
    method: 'ahp_eigenvector',
    input: {
        items: ['vakbekwaamheid', 'opkomsttijd'],
        matrix: [
            [1, 3],
            [1 / 3, 1],
        ],
    },
});
/** The headings of every table that is printed: what stands above a line of dashes in columns. */
const tablesIn = (text) => [...text.matchAll(/^(\S.*)\n(?: .*\n)*-+(?: {2}-+)+$/gm)].map(([, headings]) => headings.split(/ {2,}/));
describe('compute', () => {
    test('prints the result as JSON, and nothing else', async () => {
        const { code, out, err } = await given(weights)('compute');
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(JSON.parse(out)).toMatchObject({ method: 'direct_weights@1', weights: [0.6, 0.4, 0] });
        expect(await given(weights).ok('compute', '--json')).toBe(out.trimEnd());
    });
    test('passes over a byte-order mark', async () => {
        expect(await given(`\uFEFF${weights}`).json('compute')).toMatchObject({ sum: 100 });
    });
    test.each([
        ['nothing', '', 1],
        ['a word', 'hello', 1],
        ['half a case', '{"method":"direct_weights",\n"input":{"points":[60,\n', 2],
        ['a name without quotes', '{\n"method": direct_weights}', 2],
        ['a comma too many', '{"method":"direct_weights",\n"input":{"points":[60,40]},\n}', 3],
        ['a quote too few', '{"method":"direct_weights",\n"input:{}}', 2],
        ['more after the end', `${weights}\n\n}`, 3],
    ])('%s is not JSON, and the line says where', async (_, text, line) => {
        expect(await given(text).refused('compute')).toMatch(new RegExp(`^standard input: line ${line}: this is not JSON\\. [^\\n]+\\n$`));
    });
    test('an unknown method names those that there are', async () => {
        const err = await given('{"method":"magic","input":{}}').refused('compute', '-l', 'en');
        expect(err).toContain('magic');
        expect(err).toContain('weighted_sum');
    });
    test.each([
        [
            'a number that is a word',
            '{"method":"direct_weights","input":{"points":[60,"many"]}}',
            'input.points.1',
        ],
        [
            'a field that does not belong',
            '{"method":"direct_weights","input":{"points":[1],"pints":[1]}}',
            'pints',
        ],
        [
            'a number too large for JSON',
            '{"method":"direct_weights","input":{"points":[1e999,1]}}',
            'input.points.0',
        ],
        ['a problem without an answer', '{"method":"direct_weights","input":{"points":[0,0]}}', 'input.points'],
    ])('%s is refused at its path', async (_, text, path) => {
        expect(await given(text).refused('compute', '-l', 'en')).toContain(path);
    });
    test('--explain prints every table of the calculation with its caption, in Dutch or English', async () => {
        const { ok } = given(comparisons);
        const dutch = await ok('compute', '--explain');
        expect(dutch).toMatch(/^ahp_eigenvector@1: Saaty \(1980\).*\n-+\n\nPaarsgewijze vergelijkingen: /);
        expect(tablesIn(dutch)).toEqual([
            ['Onderdeel', 'vakbekwaamheid', 'opkomsttijd'],
            ['Onderdeel', 'weging', 'rij maal', 'quotiënt'],
            ['Grootheid', 'toevalsindex', 'consistentieratio'],
        ]);
        expect(dutch).toMatch(/^Gewichten als hoofdeigenvector; .* \(w\)$/m);
        // A is 3 times B: weights 3/4 and 1/4, and λmax is 2.
        expect(dutch).toMatch(/^vakbekwaamheid +0,75 +1,5 +2$/m);
        expect(dutch).toMatch(/^opkomsttijd +0,25 +0,5 +2$/m);
        const english = await ok('compute', '--explain', '-l', 'en');
        expect(english).toMatch(/^Pairwise comparisons: .* \(a\)$/m);
        expect(english).toMatch(/^Weights as the principal eigenvector; .* \(w\)$/m);
        expect(english).toMatch(/^Item +weight +row times +quotient$/m);
        // What the caller named stays as it is.
        expect(english).toMatch(/^vakbekwaamheid +0\.75 +1\.5 +2$/m);
    });
    test.each(methods.map(({ name, example }) => ({ name, example })))('--explain of $name leaves no table, word or number out', async ({ name, example }) => {
        const { ok, json } = given(JSON.stringify({ method: name, input: example }));
        const { tables } = await json('compute', '-l', 'en');
        const lines = (await ok('compute', '--explain', '-l', 'en')).replace(/\s+/g, ' ');
        for (const { caption, symbol } of tables)
            expect(lines).toContain(`${caption} (${symbol})`);
        expect(lines).not.toMatch(/NaN|undefined|Infinity|[{}]/);
    });
    test('--explain of what is refused prints the refusal alone', async () => {
        const err = await given('{"method":"direct_weights","input":{"points":[0,0]}}').refused('compute', '--explain');
        expect(err).toContain('input.points');
    });
    test('in a process of its own: `compute < case.json`', async () => {
        const { code, out, err } = await weegkader(['compute'], { stdin: weights });
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(JSON.parse(out).weights).toEqual([0.6, 0.4, 0]);
        expect(await weegkader(['compute'], { stdin: '{' })).toMatchObject({ code: 1, out: '' });
    });
});
