import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Framework } from "../../src/dossier/framework.js";
import { findingCodes, lint } from "../../src/dossier/lint.js";
import { criteriaOf } from "../../src/dossier/problem.js";
import { rankAdditive } from "../../src/mcda/additive.js";
import { criteriaWith, framework, frameworkInput, frameworkWith } from "../fixtures/framework.js";
const name = { nl: 'naam' };
const nothingElse = { developments: ['D1'], pilot: [] };
const told = ({ code, path, params }) => [code, path, params];
const findingsIn = (document, context = nothingElse) => lint(document, context).map(told);
const minutes = { kind: 'number', unit: { nl: 'minuten' }, worst: 90, best: 15 };
const scale = (...levels) => ({
    kind: 'levels',
    levels,
});
const anchor = { nl: 'anker' };
const group = (id, weight, parent) => ({ id, weight, parent, name });
test('a framework without a weak spot has no findings', () => {
    expect(findingsIn(framework())).toEqual([]);
});
/** Each code with a framework in which it is the only finding. */
const only = [
    [
        'duplicate-id',
        'functions',
        { id: 'CARE' },
        framework({ functions: [...frameworkInput.functions, { id: 'CARE', name }] }),
    ],
    [
        'duplicate-id',
        'variants',
        { id: 'OWN' },
        framework({ variants: [...frameworkInput.variants, { id: 'OWN', name }] }),
    ],
    [
        'duplicate-id',
        'modelRules',
        { id: 'ONE-HAND' },
        framework({ modelRules: [...frameworkInput.modelRules, ...frameworkInput.modelRules] }),
    ],
    [
        'duplicate-id',
        'criteria',
        { id: 'QUALITY' },
        framework({ criteria: criteriaWith({ TIME: { id: 'QUALITY' } }) }),
    ],
    ['unknown-group', 'criteria.2.group', { group: 'NOWHERE' }, frameworkWith('TIME', { group: 'NOWHERE' })],
    [
        'preference-invalid',
        'criteria.0.preference',
        { criterion: 'SKILL' },
        frameworkWith('SKILL', { preference: { type: 'linear', q: 0.2, p: 0.1 } }),
    ],
    [
        'unknown-group',
        'groups.1.parent',
        { group: 'NOWHERE' },
        framework({ groups: [group('QUALITY'), group('PEOPLE', undefined, 'NOWHERE')] }),
    ],
    [
        'tree-too-deep',
        'groups.2.parent',
        { group: 'THIRD' },
        framework({
            groups: [...frameworkInput.groups, group('THIRD', undefined, 'PEOPLE')],
            criteria: criteriaWith({ TIME: { group: 'THIRD' } }),
        }),
    ],
    [
        'empty-group',
        'groups.2',
        { group: 'BARE' },
        framework({ groups: [...frameworkInput.groups, group('BARE')] }),
    ],
    [
        'scale-flat',
        'criteria.2.scale',
        { criterion: 'TIME' },
        frameworkWith('TIME', { scale: { kind: 'number', unit: name, worst: 30, best: 30 } }),
    ],
    [
        'scale-flat',
        'criteria.2.scale',
        { criterion: 'TIME' },
        frameworkWith('TIME', { scale: { kind: 'number', unit: name, worst: 15, best: 90 } }),
    ],
    [
        'level-twice',
        'criteria.0.scale',
        { criterion: 'SKILL' },
        frameworkWith('SKILL', {
            scale: scale({ level: 1, anchor }, { level: 1, anchor }, { level: 2, anchor }),
        }),
    ],
    [
        'level-value-missing',
        'criteria.0.scale',
        { criterion: 'SKILL', levels: '2, 3' },
        frameworkWith('SKILL', {
            scale: scale({ level: 1, anchor, value: 0 }, { level: 2, anchor }, { level: 3, anchor }),
        }),
    ],
    [
        'value-function',
        'criteria.0.scale.levels.2.1',
        { criterion: 'SKILL', fault: 'out-of-range', value: 0.5, min: 1, max: 1 },
        frameworkWith('SKILL', {
            scale: scale({ level: 1, anchor, value: 0 }, { level: 2, anchor, value: 1 }, { level: 3, anchor, value: 0.5 }),
        }),
    ],
    [
        'value-function',
        'criteria.2.scale.value.expression',
        {
            criterion: 'TIME',
            fault: 'value-not-monotone',
            direction: 'min',
            level: 15,
            value: 0,
            next: 90,
            nextValue: 1,
        },
        frameworkWith('TIME', {
            scale: { ...minutes, value: { kind: 'expression', expression: '(x - 15) / 75' } },
        }),
    ],
    [
        'value-function',
        'criteria.2.scale.value.expression',
        { criterion: 'TIME', fault: 'expression-name', name: 'minutes', known: 'x' },
        frameworkWith('TIME', {
            scale: { ...minutes, value: { kind: 'expression', expression: '1 - minutes / 90' } },
        }),
    ],
    [
        'value-off-anchors',
        'criteria.2.scale.value',
        { criterion: 'TIME', from: 20, to: 90, min: 15, max: 90 },
        frameworkWith('TIME', {
            scale: {
                ...minutes,
                value: {
                    kind: 'piecewise',
                    points: [
                        [20, 1],
                        [90, 0],
                    ],
                },
            },
        }),
    ],
    [
        'value-not-full',
        'criteria.2.scale.value',
        { criterion: 'TIME', least: 0, most: 0.75 },
        frameworkWith('TIME', {
            scale: { ...minutes, value: { kind: 'expression', expression: '(90 - x) / 100' } },
        }),
    ],
    [
        'anchor-missing',
        'criteria.0.scale',
        { criterion: 'SKILL', levels: '2, 3' },
        frameworkWith('SKILL', { scale: scale({ level: 1, anchor }, { level: 2 }, { level: 3 }) }),
    ],
    ['weights-sum', 'criteria', { group: '', sum: 99 }, frameworkWith('SKILL', { weight: 39 })],
    [
        'unknown-function',
        'modelRules.0',
        { function: 'FLY' },
        framework({
            modelRules: [{ kind: 'same-variant', id: 'R', functions: ['CARE', 'FLY'], reason: name }],
        }),
    ],
    [
        'unknown-function',
        'criteria.2',
        { function: 'FLY' },
        frameworkWith('TIME', { requirement: { limit: { FLY: 30 }, breach: 'report' } }),
    ],
    [
        'unknown-function',
        'criteria.1',
        { function: 'FLY' },
        frameworkWith('LINK', { functionWeights: { CARE: 2, FLY: 1 } }),
    ],
    [
        'unknown-function',
        'criteria.0.requirement',
        { function: 'CARE' },
        frameworkWith('SKILL', { requirement: { limit: { CARE: 3 }, breach: 'report' } }),
    ],
    [
        'unknown-variant',
        'modelRules.0',
        { variant: 'HIRED' },
        framework({
            modelRules: [
                {
                    kind: 'not-together',
                    id: 'R',
                    choices: [
                        { function: 'CARE', variant: 'HIRED' },
                        { function: 'OFFICER', variant: 'OWN' },
                    ],
                    reason: name,
                },
            ],
        }),
    ],
    [
        'knock-out-and-weighted',
        'criteria.2',
        { criterion: 'TIME' },
        frameworkWith('TIME', { requirement: { limit: 60, breach: 'exclude' } }),
    ],
    ['motive-missing', 'criteria.0', { criterion: 'SKILL' }, frameworkWith('SKILL', { motive: undefined })],
    ['weight-zero', 'criteria.3', { criterion: 'DUTY' }, frameworkWith('DUTY', { requirement: undefined })],
    [
        'flagged-without-development',
        'criteria.1',
        { criterion: 'LINK' },
        frameworkWith('LINK', { developments: [] }),
    ],
    [
        'unknown-development',
        'criteria.1',
        { criterion: 'LINK', development: 'D9' },
        frameworkWith('LINK', { developments: ['D1', 'D9'] }),
    ],
    [
        'limit-off-scale',
        'criteria.3.requirement',
        { criterion: 'DUTY', limit: 2 },
        frameworkWith('DUTY', { requirement: { limit: 2, breach: 'exclude' } }),
    ],
];
test.each(only)('%s at %s %j', (code, path, params, document) => {
    expect(findingsIn(document)).toEqual([[code, path, params]]);
});
test('parents in a circle are found at each group in it', () => {
    const circle = framework({
        groups: [group('QUALITY', undefined, 'PEOPLE'), group('PEOPLE', undefined, 'QUALITY')],
    });
    expect(findingsIn(circle)).toEqual([
        ['group-cycle', 'groups.0.parent', { group: 'QUALITY' }],
        ['group-cycle', 'groups.1.parent', { group: 'PEOPLE' }],
    ]);
});
const pilotOf = (...values) => ({
    ...nothingElse,
    pilot: values.map((value, i) => ({ criterion: 'LINK', model: `M${i}`, value })),
});
test('a criterion on which the pilot scores do not differ tells no models apart', () => {
    expect(findingsIn(framework(), pilotOf(3, 3, 3))).toEqual([
        ['pilot-does-not-differ', 'criteria.1', { criterion: 'LINK', value: 3 }],
    ]);
    expect(findingsIn(framework(), pilotOf(3, 3, 4))).toEqual([]);
    expect(findingsIn(framework(), pilotOf(3))).toEqual([]);
});
test('a measured quantity may have a norm beyond the anchors of its scale; a judged one may not', () => {
    const norm = { requirement: { limit: { CARE: 120 }, breach: 'report' } };
    expect(findingsIn(frameworkWith('TIME', norm))).toEqual([]);
    expect(findingsIn(frameworkWith('TIME', { ...norm, input: 'judged' }))).toEqual([
        ['limit-off-scale', 'criteria.2.requirement', { criterion: 'TIME', limit: 120 }],
    ]);
});
test('weights that differ from those adopted are named, item by item', () => {
    const adopted = { SKILL: 45, LINK: 25, TIME: 30 };
    expect(lint(framework(), { ...nothingElse, adopted }).map(told)).toEqual([
        ['weights-not-adopted', 'criteria.0', { item: 'SKILL', weight: 40 }],
        ['weights-not-adopted', 'criteria.1', { item: 'LINK', weight: 30 }],
    ]);
});
test('every finding has a test', () => {
    const tested = new Set([
        ...only.map(([code]) => code),
        'group-cycle',
        'pilot-does-not-differ',
        'weights-not-adopted',
    ]);
    expect(Object.keys(findingCodes).filter(code => !tested.has(code))).toEqual([]);
});
test('the severity is that of the code: an error stands in the way of sealing', () => {
    for (const [code, , , document] of only)
        for (const finding of lint(document, nothingElse))
            expect(finding.severity).toBe(findingCodes[code]);
});
test('weights that miss 100 by floating-point noise are right; 33.3 three times is not', () => {
    const thirds = (...weights) => framework({
        criteria: criteriaWith({
            SKILL: { weight: weights[0] },
            LINK: { weight: weights[1] },
            TIME: { weight: weights[2] },
        }),
    });
    expect(findingsIn(thirds(100 / 3, 100 / 3, 100 / 3))).toEqual([]);
    expect(findingsIn(thirds(14.2, 85.7, 0.1))).toEqual([]);
    const [[code, , params]] = findingsIn(thirds(33.3, 33.3, 33.3));
    expect([code, params.sum]).toEqual(['weights-sum', expect.closeTo(99.9, 10)]);
});
const siblings = (groups, weights) => framework({
    weighting: 'siblings',
    groups,
    criteria: criteriaWith(Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, { weight }]))),
});
test('among siblings each set sums to 100, and each set that does not is named', () => {
    const tree = [group('QUALITY', 60), group('PEOPLE', 50, 'QUALITY')];
    expect(findingsIn(siblings(tree, { SKILL: 100, LINK: 50, TIME: 40 }))).toEqual([]);
    expect(findingsIn(siblings(tree, { SKILL: 90, LINK: 45, TIME: 39 }))).toEqual([
        ['weights-sum', 'criteria', { group: '', sum: 99 }],
        ['weights-sum', 'groups.QUALITY', { group: 'QUALITY', sum: 95 }],
        ['weights-sum', 'groups.PEOPLE', { group: 'PEOPLE', sum: 90 }],
    ]);
});
test('weight on a group without criteria is lost, and found', () => {
    const tree = [group('QUALITY', 50), group('PEOPLE', 50, 'QUALITY'), group('BARE', 20)];
    expect(findingsIn(siblings(tree, { SKILL: 100, LINK: 50, TIME: 30 }))).toEqual([
        ['empty-group', 'groups.2', { group: 'BARE' }],
        ['weights-sum', 'criteria', { group: '', sum: 80 }],
    ]);
});
test('a group of knock-outs weighs nothing, and neither do its members', () => {
    const document = framework({
        weighting: 'siblings',
        groups: [group('QUALITY', 60), group('PEOPLE', 50, 'QUALITY'), group('DUTIES', 0)],
        criteria: criteriaWith({
            SKILL: { weight: 100 },
            LINK: { weight: 50 },
            TIME: { weight: 40 },
            DUTY: { group: 'DUTIES' },
        }),
    });
    expect(findingsIn(document)).toEqual([]);
    const weighted = {
        ...document,
        groups: document.groups.map(g => (g.id === 'DUTIES' ? { ...g, weight: 1 } : g)),
    };
    expect(findingsIn(weighted).map(([code, path]) => [code, path])).toEqual([
        ['weights-sum', 'criteria'],
        ['weights-sum', 'groups.DUTIES'],
    ]);
});
/** A draft that somebody types: a few names, so that parts often belong together and often do not. */
const anId = fc.constantFrom('A', 'B', 'constructor');
const aLevel = fc.constantFrom(-1e100, -3, 0, 0.1, 5, 1e100);
const aGroup = fc.constantFrom(undefined, 'G', 'H');
const aCriterion = fc.record({
    id: anId,
    name: fc.constant(name),
    definition: fc.constant(name),
    direction: fc.constantFrom('max', 'min'),
    scale: fc.oneof(fc.record({ kind: fc.constant('number'), unit: fc.constant(name), worst: aLevel, best: aLevel }), fc.constant(scale({ level: -2 }, { level: 7 }, { level: 1 }))),
    per: fc.constantFrom('model', 'function'),
    combine: fc.constantFrom('mean', 'min'),
    input: fc.constant('measured'),
    weight: fc.constantFrom(0, 100, 100),
    group: aGroup,
    functionWeights: fc.constantFrom(undefined, {}, { A: 1 }, { A: 1e100 }, { A: 1e150 }),
    requirement: fc.constantFrom(undefined, { limit: 3, breach: 'exclude' }, { limit: { A: 1e100 }, breach: 'report' }),
}, { requiredKeys: ['id', 'name', 'definition', 'direction', 'scale', 'per', 'input', 'weight'] });
const aDraft = fc.record({
    title: fc.constant(name),
    question: fc.constant(name),
    functions: fc
        .constantFrom(['A'], ['A', 'B'], ['A', 'constructor'])
        .map(ids => ids.map(id => ({ id, name }))),
    groups: fc.uniqueArray(fc.record({
        id: fc.constantFrom('G', 'H'),
        name: fc.constant(name),
        weight: fc.constantFrom(undefined, 0, 20, 80, 100),
        parent: aGroup,
    }), { maxLength: 2, selector: ({ id }) => id }),
    criteria: fc.uniqueArray(aCriterion, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
    weighting: fc.constantFrom('overall', 'siblings'),
    closeCallMargin: fc.constant(2),
});
test('what the linter lets through can be ranked', () => {
    let sealable = 0;
    fc.assert(fc.property(aDraft, draft => {
        const { data: document } = Framework.safeParse(draft);
        if (!document || lint(document, nothingElse).some(({ severity }) => severity === 'error'))
            return;
        sealable++;
        const ranking = rankAdditive({
            models: ['M'],
            functions: document.functions.map(({ id }) => id),
            assessors: [],
            aggregation: document.aggregation,
            closeCallMargin: document.closeCallMargin,
            criteria: criteriaOf(document),
            scores: [],
        });
        expect(ranking.ranking).toHaveLength(1);
    }), { numRuns: 4000, seed: 1 });
    expect(sealable).toBeGreaterThan(100);
});
