import { expect, test } from 'vitest';
import { outcomeOf } from "../../src/dossier/outcome.js";
import { verdictCodes } from "../../src/dossier/verdict.js";
import { criteriaWith, framework, frameworkWith } from "../fixtures/framework.js";
import { given } from "../fixtures/given.js";
import { ANN, BOB, closed, gives, measured, measurements, proposed, scored, scoresBy, scoring, } from "../fixtures/story.js";
const met = new Set();
const verdict = (...told) => {
    const sentences = outcomeOf(given(...told)).verdict;
    for (const { code } of sentences)
        met.add(code);
    return sentences;
};
const sentence = (code, told) => verdict(...told)
    .filter(each => each.code === code)
    .map(({ params }) => params);
const round = (ann, bob, draft) => [
    ...scoring(draft),
    ...measurements,
    ...scoresBy(ANN, ann),
    ...scoresBy(BOB, bob),
    closed(),
];
test('the verdict begins with who leads and ends by saying whose it is', () => {
    const codes = verdict(...scored()).map(({ code }) => code);
    expect(codes).toEqual([
        'first',
        'norms-breached',
        'flagged-share',
        'without-flagged-same',
        'flagged-can-change',
        'flagged-together',
        'assessors-first',
        'collective',
    ]);
});
test('who is first, with what total, and how far ahead of the next', () => {
    expect(sentence('first', scored())).toEqual([
        { model: 'M2', total: expect.closeTo(70.5, 9), next: 'M1', difference: expect.closeTo(23.25, 9) },
    ]);
});
test('a single model in the ranking is first, ahead of nobody', () => {
    expect(sentence('first', [...scored(), measured('M1', 'DUTY', 0)])).toEqual([
        { model: 'M2', total: expect.closeTo(70.5, 9), next: '', difference: 0 },
    ]);
});
test('a difference below the sealed margin is a close call; at the margin or above it is none', () => {
    const margin = (closeCallMargin) => scored(framework({ closeCallMargin }));
    expect(sentence('close-call', margin(24))).toEqual([
        { a: 'M2', b: 'M1', difference: expect.closeTo(23.25, 9) },
    ]);
    expect(sentence('close-call', margin(23))).toEqual([]);
});
test('models with the same total are first together', () => {
    const alike = [measured('M1', 'TIME', 30, 'OFFICER'), measured('M1', 'TIME', 60, 'CARE')];
    const told = [...round({ M1: 3, M2: 3 }, { M1: 3, M2: 3 }), ...alike];
    expect(sentence('tied-first', told)).toEqual([{ models: 'M1, M2', total: expect.closeTo(53, 9) }]);
    expect(sentence('first', told)).toEqual([]);
});
test('as long as scores are missing nobody is called first, and those who can be are named', () => {
    expect(sentence('not-known-yet', proposed())).toEqual([{ models: 'M1, M2', count: 2 }]);
    const halfway = [
        ...scoring(),
        ...measurements,
        ...scoresBy(ANN, { M2: 5 }),
        gives(ANN, 'M1', 'SKILL', 1),
        closed(),
    ];
    expect(sentence('first', halfway)).toMatchObject([{ model: 'M2', next: '', difference: 0 }]);
    const leaderOpen = [
        ...scoring(),
        ...measurements,
        ...scoresBy(ANN, { M1: 1 }),
        gives(ANN, 'M2', 'SKILL', 5),
        closed(),
    ];
    expect(sentence('not-known-yet', leaderOpen)).toEqual([{ models: 'M2', count: 1 }]);
});
test('what is missing is counted in cells of the models that are ranked', () => {
    expect(sentence('missing', scored())).toEqual([]);
    expect(sentence('missing', proposed())).toEqual([{ count: 12 }]);
    const oneOut = [...proposed(), measured('M2', 'DUTY', 0)];
    expect(sentence('missing', oneOut)).toEqual([{ count: 6 }]);
});
test('an excluded model is named with the limit and the level it has', () => {
    expect(sentence('excluded', [...scored(), measured('M2', 'DUTY', 0)])).toEqual([
        { model: 'M2', criterion: 'DUTY', fn: '', level: 0, limit: 1 },
    ]);
});
test('when every model is excluded there is no ranking', () => {
    const none = [...scored(), measured('M1', 'DUTY', 0), measured('M2', 'DUTY', 0)];
    expect(verdict(...none).map(({ code }) => code)).toEqual([
        'all-excluded',
        'excluded',
        'excluded',
        'flagged-share',
        'collective',
    ]);
});
test('norms that are breached are named by function, beside the rank', () => {
    const late = measured('M1', 'TIME', 61, 'CARE');
    expect(sentence('norms-breached', [...scored(), late])).toEqual([
        { model: 'M1', count: 2, functions: 'OFFICER, CARE' },
    ]);
});
test('without flagged criteria it says so, and nothing more about national change', () => {
    const codes = verdict(...scored(frameworkWith('LINK', { flagged: false }))).map(({ code }) => code);
    expect(codes.filter(code => code.includes('flagged'))).toEqual(['flagged-none']);
});
test('the share that is open nationally, and what stands without it', () => {
    expect(sentence('flagged-share', scored())).toEqual([{ share: 30, count: 1 }]);
    expect(sentence('without-flagged-same', scored())).toEqual([{ models: 'M2' }]);
    const onLinkAlone = [
        ...scoring(),
        ...measurements,
        ...['M1', 'M2'].map(model => gives(ANN, model, 'SKILL', 3)),
        ...['OFFICER', 'CARE'].flatMap(fn => [
            gives(ANN, 'M1', 'LINK', 2, { fn }),
            gives(ANN, 'M2', 'LINK', 5, { fn }),
        ]),
        closed(),
    ];
    expect(sentence('first', onLinkAlone)).toMatchObject([{ model: 'M2' }]);
    expect(sentence('without-flagged-other', onLinkAlone)).toEqual([{ models: 'M1' }]);
});
test('a flagged criterion is said to change the first place only when it can', () => {
    expect(sentence('flagged-can-change', scored())).toEqual([{ criteria: 'LINK', count: 1 }]);
    expect(sentence('flagged-together', scored())).toEqual([{ models: 'M2, M1', count: 2 }]);
    const light = framework({ criteria: criteriaWith({ SKILL: { weight: 60 }, LINK: { weight: 10 } }) });
    const far = round({ M1: 1, M2: 5 }, { M1: 1, M2: 5 }, light);
    expect(sentence('flagged-can-change', far)).toEqual([]);
    expect(sentence('flagged-cannot-change', far)).toEqual([{ criteria: 'LINK', count: 1 }]);
    expect(sentence('flagged-together', far)).toEqual([{ models: 'M2', count: 1 }]);
});
test('how many assessors would put the same model first themselves', () => {
    expect(sentence('assessors-first', scored())).toEqual([{ agree: 2, count: 2, of: 2, models: 'M2' }]);
    expect(sentence('assessors-first', round({ M1: 5, M2: 2 }, { M1: 1, M2: 5 }))).toEqual([
        { agree: 1, count: 2, of: 2, models: 'M2' },
    ]);
    const annOnly = [...scoring(), ...measurements, ...scoresBy(ANN, { M1: 2, M2: 4 }), closed()];
    expect(sentence('assessors-first', annOnly)).toEqual([{ agree: 1, count: 1, of: 2, models: 'M2' }]);
});
test('every sentence that a verdict can hold is met in these tests', () => {
    expect(verdictCodes.filter(code => !met.has(code))).toEqual([]);
});
