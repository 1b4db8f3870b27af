import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CatalogueError, loadCatalogues } from "../../src/app/catalogues.js";
import { conflictsOf } from "../../src/dossier/model.js";
const root = new URL('../..', import.meta.url).pathname;
const shipped = () => {
    const { criteriaSets, developmentRegisters, modelSets } = loadCatalogues(root);
    return { criteria: criteriaSets[0], national: developmentRegisters[0], models: modelSets[0] };
};
test('16 criteria in 6 groups, without weights and without a knock-out', () => {
    const { criteria } = shipped().criteria;
    expect(criteria.map(({ id }) => id).join(' ')).toBe('KW1 KW2 BE1 BE2 BE3 BE4 EE1 EE2 EE3 LO1 LO2 LO3 KO1 KO2 TO1 TO2');
    expect(shipped().criteria.groups.map(({ id }) => id)).toEqual(['KW', 'BE', 'EE', 'LO', 'KO', 'TO']);
    expect(criteria.every(({ id, group }) => id.startsWith(group))).toBe(true);
    expect(criteria.every(({ weight }) => weight === 0)).toBe(true);
    expect(criteria.some(({ requirement }) => requirement?.breach === 'exclude')).toBe(false);
});
test('every judged criterion describes the levels 1 to 5 in both languages', () => {
    for (const { id, scale, input } of shipped().criteria.criteria) {
        expect(scale.kind, id).toBe(input === 'judged' ? 'levels' : 'number');
        if (scale.kind === 'number')
            continue;
        expect(scale.levels.map(({ level }) => level), id).toEqual([1, 2, 3, 4, 5]);
        for (const { anchor } of scale.levels)
            expect([anchor?.nl, anchor?.en], id).toEqual([expect.any(String), expect.any(String)]);
    }
});
test('the links with national developments are those of the source table', () => {
    const links = shipped().criteria.criteria.map(({ id, flagged, developments }) => {
        expect(flagged, id).toBe(developments.length > 0);
        return `${id} ${developments.join(',')}`.trim();
    });
    expect(links).toEqual([
        'KW1 N2,N4',
        'KW2 N1,N2',
        'BE1 N2,N3',
        'BE2 N2',
        'BE3 N3',
        'BE4',
        'EE1 N1,N2',
        'EE2 N7,N2',
        'EE3 N6,N3',
        'LO1',
        'LO2 N5,N3',
        'LO3 N5',
        'KO1 N3',
        'KO2',
        'TO1 N3,N4',
        'TO2 N1,N3,N5',
    ]);
});
test('advices and steps have a number and no invented title; only step 8 is tied, to A', () => {
    const { advices, steps, developments } = shipped().national;
    expect(advices.map(({ id }) => id).join('')).toBe('ABCDEFG');
    expect(steps.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, i) => i + 1));
    expect([...advices, ...steps].every(({ title }) => title === null)).toBe(true);
    expect(steps.filter(({ advice }) => advice !== null)).toEqual([
        { number: 8, programme: 'UKB', advice: 'A', title: null },
    ]);
    expect(developments.map(({ id }) => id)).toEqual(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7']);
    expect(developments.every(({ status }) => status === 'announced')).toBe(true);
});
test('six models fill eight functions; what is not in one hand is reported', () => {
    const { functions, variants, modelRules, models } = shipped().models;
    expect(functions).toHaveLength(8);
    expect(models.map(model => functions.map(({ id }) => model.variants[id]).join(''))).toEqual([
        'LLLLLLLL',
        'CCCCCCCL',
        'PPPPPPPZ',
        'VVVVVVVL',
        'NPNNNPNL',
        'PPVNPPPF',
    ]);
    const framework = { functions, variants, modelRules };
    expect(models.filter(model => conflictsOf(framework, model).length === 0).map(({ id }) => id)).toEqual([
        'M1',
    ]);
});
test('every text is in Dutch and in English', () => {
    const bare = [];
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        if ('nl' in value && !('en' in value))
            bare.push(value);
        Object.values(value).forEach(visit);
    };
    visit(loadCatalogues(root));
    expect(bare).toEqual([]);
});
let folder;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weegkader-'));
    for (const part of ['criteria', 'models'])
        cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const edit = (file, from, to) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
};
const complaints = () => {
    try {
        loadCatalogues(folder);
        return [];
    }
    catch (error) {
        expect(error).toBeInstanceOf(CatalogueError);
        return error.message.split('\n');
    }
};
test('a wrong value names file and place', () => {
    edit('criteria/bevolkingszorg.yaml', 'worst: 90', 'worst: negentig');
    edit('criteria/bevolkingszorg.yaml', 'direction: max', 'direction: up');
    edit('models/bevolkingszorg.yaml', 'kind: same-variant', 'kind: same');
    expect(complaints()).toEqual([
        'criteria/bevolkingszorg.yaml: criteria.0.direction: Invalid option: expected one of "max"|"min"',
        'criteria/bevolkingszorg.yaml: criteria.2.scale.worst: Invalid input: expected number, received string',
        expect.stringMatching(/^models\/bevolkingszorg\.yaml: modelRules\.0\.kind: Invalid discriminator value/),
    ]);
});
test('a wrong value inside an alternative names the place within it', () => {
    edit('criteria/bevolkingszorg.yaml', 'AC-Bz: 45', 'AC-Bz: snel');
    expect(complaints()).toEqual([
        'criteria/bevolkingszorg.yaml: criteria.2.requirement.limit.AC-Bz: Invalid input: expected number, received string',
    ]);
});
test('an unknown field is an error', () => {
    edit('criteria/landelijk.yaml', 'owner:', 'onwer:');
    expect(complaints()).toEqual(['criteria/landelijk.yaml: programmes.0: Unrecognized key: "onwer"']);
});
test('a file that is not YAML, or half of one, names the line', () => {
    edit('criteria/landelijk.yaml', 'status: announced', 'status: "announced');
    edit('models/bevolkingszorg.yaml', /variants: \{ AC-Bz: P, OvD-Bz: P, HIN: V[\s\S]*/, 'variants: { AC-Bz: P,');
    const lines = complaints();
    expect(lines[0]).toMatch(/^criteria\/landelijk\.yaml: line \d+: /);
    expect(lines.at(-1)).toMatch(/^models\/bevolkingszorg\.yaml: line \d+: /);
    expect(lines.some(line => line.startsWith('criteria/bevolkingszorg.yaml'))).toBe(false);
});
test('an empty file and a file of no kind are refused', () => {
    writeFileSync(join(folder, 'criteria/leeg.yaml'), '');
    writeFileSync(join(folder, 'models/vreemd.yaml'), 'kind: model\n');
    expect(complaints()).toEqual([
        'criteria/leeg.yaml: Invalid input: expected object, received null',
        expect.stringMatching(/^models\/vreemd\.yaml: kind: Invalid discriminator value. Expected 'criteria-set'/),
    ]);
});
test('a missing folder is named', () => {
    rmSync(join(folder, 'models'), { recursive: true });
    expect(complaints()).toEqual([expect.stringMatching(/^models: cannot be read: ENOENT/)]);
});
test('what is named must be there', () => {
    edit('criteria/bevolkingszorg.yaml', 'group: KW', 'group: QQ');
    edit('criteria/bevolkingszorg.yaml', '[N2, N4]', '[N2, N44]');
    edit('criteria/bevolkingszorg.yaml', 'AC-Bz: 45', 'AC: 45');
    edit('criteria/bevolkingszorg.yaml', 'worst: 26', 'worst: 2');
    edit('criteria/landelijk.yaml', 'advice: A', 'advice: H');
    edit('criteria/landelijk.yaml', 'programme: EWVR', 'programme: EWV');
    edit('criteria/landelijk.yaml', 'number: 9', 'number: 8');
    edit('models/bevolkingszorg.yaml', '[HCC, CA-CoPI', '[HC, CA-CoPI');
    edit('models/bevolkingszorg.yaml', 'AC-Bz: C, OvD-Bz: C', 'AC: C, OvD-Bz: Q');
    edit('models/bevolkingszorg.yaml', 'id: M2', 'id: M1');
    expect(complaints()).toEqual([
        'criteria/bevolkingszorg.yaml: criteria.0.group: unknown group (group QQ)',
        'criteria/bevolkingszorg.yaml: criteria.0: unknown development (criterion KW1, development N44)',
        'criteria/bevolkingszorg.yaml: criteria.2: unknown function (function AC)',
        'criteria/bevolkingszorg.yaml: criteria.5.scale: worst and best are equal or do not agree with the direction (criterion BE4)',
        'criteria/landelijk.yaml: steps.8: UKB 8 is there twice',
        'criteria/landelijk.yaml: steps.7.advice: no such advice: H',
        'criteria/landelijk.yaml: developments.4.programme: no such programme: EWV',
        'models/bevolkingszorg.yaml: models.1: M1 is there twice',
        'models/bevolkingszorg.yaml: modelRules.0.functions.0: no such function: HC',
        'models/bevolkingszorg.yaml: models.1.variants.AC: no such function: AC',
        'models/bevolkingszorg.yaml: models.1.variants.OvD-Bz: no such variant: Q',
    ]);
});
test('a group without its parent, and two criteria with one id, are found', () => {
    edit('criteria/bevolkingszorg.yaml', '- id: KW\n', '- id: KW\n    parent: QQ\n');
    edit('criteria/bevolkingszorg.yaml', '- id: KW2', '- id: KW1');
    expect(complaints()).toEqual([
        'criteria/bevolkingszorg.yaml: criteria: duplicate id (id KW1)',
        'criteria/bevolkingszorg.yaml: groups.0.parent: unknown group (group QQ)',
    ]);
});
test('two catalogues of one kind may not share an id; of two kinds they may', () => {
    cpSync(join(folder, 'models/bevolkingszorg.yaml'), join(folder, 'models/kopie.yaml'));
    expect(complaints()).toEqual([
        'models/kopie.yaml: id: model-set bevolkingszorg is already in models/bevolkingszorg.yaml',
    ]);
});
