import { describe, expect, test } from 'vitest';
import { projectAt } from "./stages.js";
const HEADER = 'model;criterion;fn;state;value;low;high;motivation';
const csv = (...rows) => [HEADER, ...rows, ''].join('\n');
/** Imports as Ann, and answers with what she can see of her own scores then. */
async function given({ cli, project, ann, write }, content, name = 'scores.csv') {
    await cli.ok('import', 'scores', project, write(name, content), '--token', ann.token);
    const scores = JSON.parse(await cli.ok('export', 'scores', project, '--token', ann.token));
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever is exported
    return scores.map(({ model, criterion, fn, score, motivation }) => ({
        cell: [model, criterion, fn].filter(Boolean).join(' '),
        score,
        motivation,
    }));
}
const value = (value, low = null, high = null) => ({
    state: 'value',
    value,
    low,
    high,
});
describe('scores from CSV', () => {
    test('levels, ranges, decimal commas, functions, states and motivations', async () => {
        const content = csv('M1;SKILL;;;2;1;4;', 'M2;SKILL;;value;5;;;"Geoefend; en ""vaak"" ingezet', 'ook in 2025"', 'M1;TRUST;;;-2,5;-3,25;0.5;', 'M1;LINK;OFFICER;;3;;;=1+1', 'M1;LINK;CARE;cannot-judge;;;;', 'M2;LINK;CARE;not-applicable;;;;"’s Avonds — é"');
        expect(await given(await projectAt('scoring'), content)).toEqual([
            { cell: 'M1 SKILL', score: value(2, 1, 4), motivation: null },
            { cell: 'M2 SKILL', score: value(5), motivation: 'Geoefend; en "vaak" ingezet\nook in 2025' },
            { cell: 'M1 TRUST', score: value(-2.5, -3.25, 0.5), motivation: null },
            { cell: 'M1 LINK OFFICER', score: value(3), motivation: '=1+1' },
            { cell: 'M1 LINK CARE', score: { state: 'cannot-judge' }, motivation: null },
            { cell: 'M2 LINK CARE', score: { state: 'not-applicable' }, motivation: '’s Avonds — é' },
        ]);
    });
    test('as a Dutch spreadsheet saves it: byte-order mark, semicolons, Windows line ends', async () => {
        const content = `\uFEFF${csv('M1;TRUST;;;8,75;;;', 'M2;SKILL;;;4;;;"één', 'twee"')}`.replaceAll('\n', '\r\n');
        expect(await given(await projectAt('scoring'), content)).toEqual([
            { cell: 'M1 TRUST', score: value(8.75), motivation: null },
            { cell: 'M2 SKILL', score: value(4), motivation: 'één\ntwee' },
        ]);
    });
    test('with commas and only the columns that are needed', async () => {
        const content = 'model,criterion,value\nM1,SKILL,3\nM1,TRUST,"2,5"\n';
        expect(await given(await projectAt('scoring'), content)).toMatchObject([
            { score: value(3) },
            { score: value(2.5) },
        ]);
    });
    test('it says how many, or prints the receipt', async () => {
        const { cli, project, ann, write, head } = await projectAt('scoring');
        const file = write('scores.csv', csv('M1;SKILL;;;2;;;', 'M2;SKILL;;;3;;;'));
        expect(await cli.ok('import', 'scores', project, file, '--token', ann.token)).toBe('2 scores');
        const receipt = await cli.json('import', 'scores', project, file, '--token', ann.token);
        expect(receipt).toMatchObject({ facts: 2, ...head() });
    });
});
describe('scores from JSON', () => {
    const scores = [
        { model: 'M1', criterion: 'SKILL', fn: null, score: { state: 'value', value: 3 } },
        { model: 'M1', criterion: 'LINK', fn: 'CARE', score: { state: 'cannot-judge' }, motivation: 'Te nieuw' },
    ];
    const expected = [
        { cell: 'M1 SKILL', score: value(3), motivation: null },
        { cell: 'M1 LINK CARE', score: { state: 'cannot-judge' }, motivation: 'Te nieuw' },
    ];
    test.each([
        ['a list', JSON.stringify(scores)],
        ['an object with the list', JSON.stringify({ scores }, null, 2)],
        ['tabs', JSON.stringify(scores, null, '\t')],
        ['a byte-order mark', `\uFEFF${JSON.stringify(scores)}`],
    ])('%s', async (_, content) => {
        expect(await given(await projectAt('scoring'), content, 'scores.json')).toEqual(expected);
    });
});
describe('a faulty file: every fault with its line, and nothing imported', () => {
    const nothing = async (content, faults, name = 'scores.csv') => {
        const { cli, project, ann, write, head } = await projectAt('scoring');
        const before = head();
        const file = write(name, content);
        const err = await cli.refused('import', 'scores', project, file, '--token', ann.token, '-l', 'en');
        for (const fault of faults)
            expect(err).toContain(fault);
        expect(err
            .trim()
            .split('\n')
            .filter(line => !/line \d+: /.test(line))).toEqual(err.startsWith('Nothing was imported. ') ? [`Nothing was imported. ${file}:`] : []);
        expect(head()).toEqual(before);
        return err;
    };
    test.each([
        ['a word for a number', ['M1;SKILL;;;veel;;;'], ['line 2: value: "veel" is no number']],
        [
            'an empty value',
            ['M1;SKILL;;;2;;;', 'M2;SKILL;;;;;;'],
            ['line 3: value is empty; give a level, or state'],
        ],
        ['an empty value with state value', ['M1;SKILL;;value;;;;'], ['line 2: value is empty']],
        [
            'an unknown state',
            ['M1;SKILL;;dunno;;;;'],
            ['line 2: state: "dunno" is not one of value, cannot-judge'],
        ],
        [
            'a state and a value',
            ['M1;SKILL;;cannot-judge;3;;;'],
            ['line 2: state cannot-judge goes without a value'],
        ],
        ['a level off the scale', ['M1;SKILL;;;9;;;'], ['line 2: score.value: Criterion SKILL runs from 1 to 5']],
        ['a level between two levels', ['M1;SKILL;;;2,5;;;'], ['line 2: score.value: ']],
        ['a range the wrong way round', ['M1;SKILL;;;2;3;4;'], ['line 2: score.low: ']],
        ['an unknown model', ['M9;SKILL;;;3;;;'], ['line 2: model: Candidate model M9']],
        ['an unknown criterion', ['M1;STYLE;;;3;;;'], ['line 2: criterion: Criterion STYLE']],
        ['a measured criterion', ['M1;TIME;CARE;;3;;;'], ['line 2: criterion: Criterion TIME is measured']],
        [
            'a function that is missing',
            ['M1;LINK;;;3;;;'],
            ['line 2: fn: Criterion LINK is scored per core function'],
        ],
        ['a function that does not belong', ['M1;SKILL;CARE;;3;;;'], ['line 2: fn: ']],
        ['an unknown function', ['M1;LINK;COOK;;3;;;'], ['line 2: fn: ']],
        ['a motivation that is missing', ['M1;SKILL;;;5;;;'], ['line 2: motivation: The framework asks']],
        ['the same cell twice', ['M1;SKILL;;;3;;;', 'M1;SKILL;;;4;;;'], ['line 3: ']],
        ['an id that cannot be one', ['M 1;SKILL;;;3;;;'], ['line 2: model: ']],
        ['a motivation that is too long', [`M1;SKILL;;;3;;;${'x'.repeat(4001)}`], ['line 2: motivation: ']],
        [
            'one good row among three faults',
            ['M1;SKILL;;;3;;;"two', 'lines"', 'M9;SKILL;;;3;;;', '', 'M2;SKILL;;;9;;;', 'M2;STYLE;;;1;;;'],
            ['line 4: model: ', 'line 6: score.value: ', 'line 7: criterion: '],
        ],
        ['faults of the file come all at once', ['M1;SKILL;;;x;;;', 'M2;SKILL;;;;;;'], ['line 2: ', 'line 3: ']],
    ])('%s', async (_, rows, faults) => {
        await nothing(csv(...rows), faults);
    });
    test('a column that does not belong', async () => {
        await nothing('model;criterion;value;colour\nM1;SKILL;3;red\n', [
            'line 1: unknown column colour; known are model, criterion, value, fn',
        ]);
    });
    test('letters in another encoding than UTF-8, as an older spreadsheet saves them', async () => {
        const content = Buffer.from(csv('M1;SKILL;;;3;;;prima', 'M2;SKILL;;;3;;;één'), 'latin1');
        await nothing(content, ['line 3: this is not UTF-8', 'CSV UTF-8']);
    });
    test.each([
        ['no JSON', '[\n{"model":"M1",\n]', ['line 3: this is not JSON']],
        ['another shape', '{"score":[]}', ['line 1: it should be a list, or {"scores": [...]}']],
        ['an item that is no object', '[\n3\n]', ['line 2: ']],
        ['an empty list', '[]', ['line 1: the list is empty']],
        ['too many', JSON.stringify(Array(5001).fill({})), ['line 1: body.scores: ']],
        [
            'a field that does not belong, and a field that is missing',
            '[\n  {"model":"M1","criterion":"SKILL","score":{"state":"value","value":3}},\n' +
                '  {"model":"M2","criterion":"SKILL","colour":"red"}\n]',
            ['line 3: colour: ', 'line 3: score: '],
        ],
        [
            'a level off the scale',
            '{\n  "scores": [\n    {\n      "model": "M1",\n      "criterion": "SKILL",\n      "score": {"state":"value","value":9}\n    }\n  ]\n}',
            ['line 3: score.value: '],
        ],
    ])('JSON: %s', async (_, content, faults) => {
        await nothing(content, faults, 'scores.json');
    });
});
describe('who, and when', () => {
    const file = (played) => played.write('scores.csv', csv('M1;SKILL;;;3;;;'));
    test('not before the round is open, nor after it is closed', async () => {
        const closed = await projectAt('closed');
        expect(await closed.cli.refused('import', 'scores', closed.project, file(closed), '--token', closed.ann.token)).toContain('Ronde 1 is gesloten');
    });
    test('not by the operator of the file, nor by a facilitator', async () => {
        const played = await projectAt('scoring');
        const { cli, project, lead } = played;
        const before = played.head();
        await cli.refused('import', 'scores', project, file(played));
        await cli.refused('import', 'scores', project, file(played), '--as', lead);
        expect(played.head()).toEqual(before);
    });
    test('not with an unknown token', async () => {
        const played = await projectAt('scoring');
        await played.cli.refused('import', 'scores', played.project, file(played), '--token', 'wk_nobody');
    });
});
