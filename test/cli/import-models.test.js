import { describe, expect, test } from 'vitest';
import { projectAt } from "./stages.js";
async function given({ cli, project, lead, write }, content, name = 'models.csv') {
    await cli.ok('import', 'models', project, write(name, content), '--as', lead);
    return JSON.parse(await cli.ok('export', 'models', project));
}
describe('models', () => {
    test('from CSV: every column that is not a name or a description is a core function', async () => {
        const content = '\uFEFFid;name_nl;name_en;description_nl;description_en;OFFICER;CARE\r\n' +
            'M1;Lokaal;Local;"Alles; zelf\r\nen dichtbij";;OWN;OWN\r\nM2;=Pool;;;;SHARED;\r\n';
        expect(await given(await projectAt('sealed'), content)).toEqual([
            {
                id: 'M1',
                name: { nl: 'Lokaal', en: 'Local' },
                description: { nl: 'Alles; zelf\nen dichtbij' },
                variants: { OFFICER: 'OWN', CARE: 'OWN' },
            },
            { id: 'M2', name: { nl: '=Pool' }, variants: { OFFICER: 'SHARED' } },
        ]);
    });
    test('from JSON', async () => {
        const models = [{ id: 'M1', name: { nl: 'Lokaal' }, variants: { CARE: 'OWN' } }];
        expect(await given(await projectAt('sealed'), JSON.stringify(models), 'models.json')).toEqual(models);
        expect(await given(await projectAt('sealed'), JSON.stringify({ models }), 'models.JSON')).toEqual(models);
    });
});
describe('a faulty file: every fault with its line, and nothing imported', () => {
    test.each([
        ['a column that is missing', 'models.csv', 'id;OFFICER\nM1;OWN\n', ['line 1: column name_nl is missing']],
        ['an unknown function', 'models.csv', 'id;name_nl;COOK\nM1;Een;OWN\n', ['line 2: variants.COOK: ']],
        [
            'an unknown variant, after a good row',
            'models.csv',
            'id;name_nl;CARE\nM1;"Een\nen meer";OWN\nM2;Twee;RENTED\n',
            ['line 4: variants.CARE: Variant RENTED'],
        ],
        ['the same id twice', 'models.csv', 'id;name_nl\nM1;Een\nM1;Twee\n', ['line 3: id: ']],
        ['no name', 'models.csv', 'id;name_nl\nM1;Een\nM2;\n', ['line 3: name.nl: ']],
        [
            'an id that cannot be one',
            'models.csv',
            'id;name_nl\nM 1;Een\n-;Twee\n',
            ['line 2: id: ', 'line 3: id: '],
        ],
        [
            'JSON with a field that does not belong',
            'models.json',
            '[\n{"id":"M1","name":{"nl":"Een"},"variants":{}},\n\n{"id":"M2","naam":{"nl":"Twee"},"variants":{}}]',
            ['line 4: naam: ', 'line 4: name: '],
        ],
    ])('%s', async (_, name, content, faults) => {
        const { cli, project, lead, write, head } = await projectAt('sealed');
        const before = head();
        const file = write(name, content);
        const err = await cli.refused('import', 'models', project, file, '--as', lead, '-l', 'en');
        expect(err).toMatch(/^Nothing was imported\. /);
        for (const fault of faults)
            expect(err).toContain(`\n  ${fault}`);
        expect(head()).toEqual(before);
    });
    test('a model that is there already', async () => {
        const played = await projectAt('sealed');
        const content = 'id;name_nl\nM1;Een\n';
        await given(played, content);
        const before = played.head();
        const file = played.write('again.csv', 'id;name_nl\nM2;Twee\nM1;Een\n');
        expect(await played.cli.refused('import', 'models', played.project, file, '--as', played.lead)).toContain('line 3: id: ');
        expect(played.head()).toEqual(before);
    });
    test('not while a round is open: a reason without a line, since no line is at fault', async () => {
        const { cli, project, lead, write, head } = await projectAt('scoring');
        const before = head();
        const file = write('models.csv', 'id;name_nl\nM9;Negen\n');
        expect(await cli.refused('import', 'models', project, file, '--as', lead)).toContain('ronde');
        expect(head()).toEqual(before);
    });
});
