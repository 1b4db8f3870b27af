import { describe, expect, test } from 'vitest';
import { projectAt } from "./stages.js";
const CSV = 'model;criterion;fn;value;evidence\nM1;TIME;OFFICER;30;Rooster\nM1;TIME;CARE;"45,5";Rooster\n';
const withModel = async () => {
    const played = await projectAt('sealed');
    const { cli, project, lead, write } = played;
    await cli.ok('import', 'models', project, write('models.csv', 'id;name_nl\nM1;Een\n'), '--as', lead);
    return played;
};
test('measured levels from CSV, each with its evidence', async () => {
    const { cli, project, lead, write } = await withModel();
    await cli.ok('import', 'measurements', project, write('measured.csv', CSV), '--as', lead);
    const { outcome } = JSON.parse(await cli.ok('report', project, '--format', 'json'));
    const levels = outcome.cells.filter((cell) => cell.criterion === 'TIME');
    expect(levels.map(({ level }) => level)).toEqual([30, 45.5]);
});
describe('a faulty file: every fault with its line, and nothing imported', () => {
    test.each([
        ['an empty value', CSV.replace(';30;', ';;'), 'line 2: value is empty'],
        ['no number', CSV.replace(';30;', ';dertig;'), 'line 2: value: "dertig"'],
        ['an unknown model', CSV.replace('M1;TIME;CARE', 'M9;TIME;CARE'), 'line 3: model: '],
        ['a judged criterion', CSV.replace('TIME;CARE', 'SKILL;'), 'line 3: criterion: '],
        ['no evidence', CSV.replace('30;Rooster', '30;'), 'line 2: evidence: '],
    ])('%s', async (_, content, fault) => {
        const { cli, project, lead, write, head } = await withModel();
        const before = head();
        const file = write('measured.csv', content);
        const err = await cli.refused('import', 'measurements', project, file, '--as', lead, '-l', 'en');
        expect(err).toContain(fault);
        expect(head()).toEqual(before);
    });
});
