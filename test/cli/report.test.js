import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectAt } from "./stages.js";
test.each([
    ['html', 'nl', /^<!doctype html>\s*<html lang="nl"/i],
    ['html', 'en', /^<!doctype html>\s*<html lang="en"/i],
    ['markdown', 'nl', /^# /],
    ['json', 'nl', /^\{/],
])('as %s in %s, on the screen or in a file', async (format, language, begin) => {
    const { cli, project, write } = await projectAt('closed');
    const args = ['report', project, '--format', format, '--language', language];
    const text = await cli.ok(...args);
    expect(text).toMatch(begin);
    const file = write('report', '');
    expect(await cli.ok(...args, '--output', file)).toBe('');
    expect(readFileSync(file, 'utf8').trimEnd()).toBe(text.trimEnd());
});
test('what `report --format json` writes, `reproduce` computes again', async () => {
    const { cli, project, write } = await projectAt('closed');
    const file = write('report.json', await cli.ok('report', project, '--format', 'json'));
    expect(await cli.ok('reproduce', file)).toMatch(/^Identiek/);
});
test('as of an entry', async () => {
    const { cli, project, head, lead } = await projectAt('closed');
    const { seq } = head();
    const before = await cli.ok('report', project, '--format', 'json');
    await cli.ok('project', 'open-round', project, '--as', lead);
    expect(await cli.ok('report', project, '--format', 'json', '--as-of', String(seq))).toBe(before);
});
test('a folder that is not there', async () => {
    const { cli, project } = await projectAt('closed');
    expect(await cli.refused('report', project, '--output', '/nowhere/report.html')).toContain('/nowhere/report.html');
});
