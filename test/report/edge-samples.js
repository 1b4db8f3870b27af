import { forms, models } from "./sample.js";
const eachCriterion = (change) => (framework) => ({
    ...framework,
    criteria: framework.criteria.map(criterion => ({ ...criterion, ...change(criterion) })),
});
const amongSiblings = (framework) => ({
    ...framework,
    weighting: 'siblings',
    groups: framework.groups.map(group => {
        const own = framework.criteria.filter(criterion => criterion.group === group.id);
        return { ...group, weight: own.reduce((sum, { weight }) => sum + weight, 0) };
    }),
    criteria: framework.criteria.map(criterion => {
        const siblings = framework.criteria.filter(({ group }) => group === criterion.group);
        return {
            ...criterion,
            weight: (100 * criterion.weight) / siblings.reduce((sum, { weight }) => sum + weight, 0),
        };
    }),
});
/** These criteria alone, with these weights. */
export const only = (weights) => (framework) => ({
    ...framework,
    criteria: framework.criteria.flatMap(criterion => criterion.id in weights ? { ...criterion, weight: weights[criterion.id] } : []),
});
/**
 * M1 against M3 on LO1 and LO3, which weigh 50 each: per assessor the levels on both of M1 and on both of
 * M3, small enough to follow by hand. `51 -.`: M1 gets 5 on LO1 and 1 on LO3; on LO1 of M3 this assessor
 * has no opinion, and on LO3 of M3 gives no answer.
 */
export const duel = (...levels) => ({
    ...{ framework: only({ LO1: 50, LO3: 50 }), models: models.slice(0, 2) },
    ...{ developments: false, decided: false, assessors: levels.length },
    answers: (_, { assessor, model, criterion }) => levels[assessor].split(' ')[model === 'M1' ? 0 : 1][criterion === 'LO1' ? 0 : 1].replace('.', ''),
});
/** Everybody weighs in a form of their own. */
const judged = [
    forms.points,
    forms.reversedPoints,
    forms.contradictingPairs,
    forms.bestWorst,
    forms.swings,
    forms.order,
];
const adopted = { kind: 'mean', mean: 'arithmetic', decimals: 0, decidedBy: 'projectgroep' };
/** The weights of the framework, whatever the assessors made of it. */
const chosen = {
    kind: 'set',
    weights: {
        ...{ KW1: 13, BE1: 12, BE2: 12, BE3: 7, EE1: 10, EE2: 5 },
        ...{ LO1: 11, LO3: 8, KO1: 7, KO2: 7, TO1: 5, TO2: 3 },
    },
    decidedBy: 'algemeen bestuur',
    reason: 'De opkomsttijd is een wettelijke eis.',
};
/** Dossiers that are odd, and happen. */
export const edgeSamples = {
    'the whole story': {},
    'no decision': { decided: false },
    'no flagged criteria': { framework: eachCriterion(() => ({ flagged: false, developments: [] })) },
    'all criteria flagged': { framework: eachCriterion(() => ({ flagged: true })) },
    'no developments': { developments: false },
    'a single model': { models: models.slice(3) },
    'no score at all': { scored: false, decided: false },
    'all models excluded': {
        framework: eachCriterion(({ id, requirement }) => id === 'BE1' ? { requirement: { limit: 1, breach: 'exclude' } } : { requirement }),
    },
    'one model excluded': {
        framework: eachCriterion(({ id, requirement }) => id === 'BE1' ? { requirement: { ...requirement, breach: 'exclude' } } : {}),
    },
    'one criterion without scores': {
        framework: eachCriterion(({ id }) => (id === 'LO3' ? { id: 'LO9' } : {})),
    },
    'no groups, no variants, no requirements': {
        framework: framework => ({
            ...eachCriterion(({ group: _, requirement: __, ...rest }) => ({
                ...rest,
                group: undefined,
                requirement: undefined,
            }))(framework),
            groups: [],
            variants: [],
            modelRules: [],
        }),
    },
    'weights among siblings': { framework: amongSiblings },
    'an amended framework': {
        amended: eachCriterion(({ id, weight }) => ({
            weight: id === 'LO1' ? weight + 5 : id === 'BE1' ? weight - 5 : weight,
        })),
    },
    'texts erased': {
        erased: true,
        amended: eachCriterion(({ id }) => (id === 'KW1' ? { combine: 'min' } : {})),
    },
    'the mean of six weightings': { weighting: { judged, adopted } },
    'one weighting': { weighting: { judged: judged.slice(0, 1), adopted } },
    'weights set with a reason': { weighting: { judged: judged.slice(0, 3), adopted: chosen } },
    'weights set, texts erased': {
        weighting: { judged: judged.slice(0, 3), adopted: chosen },
        erased: true,
    },
    'weighed over a tree': { framework: amongSiblings, weighting: { judged, adopted } },
    'weighed, and the weights amended': {
        weighting: { judged, adopted: chosen },
        amended: eachCriterion(({ id, weight }) => ({
            weight: id === 'LO1' ? weight + 5 : id === 'BE1' ? weight - 5 : weight,
        })),
    },
    'weighed, and other things weighed since': {
        weighting: { judged, adopted },
        amended: eachCriterion(({ id }) => (id === 'TO2' ? { id: 'TO9' } : {})),
    },
    organisations: {
        organisations: ['Noord', 'Noord', 'Zuid', 'Veiligheidsregio', null, 'Oost'],
        answers: (letter, { assessor }) => (assessor === 5 ? '' : letter),
    },
    'organisations that weighed': {
        organisations: ['Noord', 'Noord', 'Zuid', 'Zuid', 'Veiligheidsregio', 'Veiligheidsregio'],
        weighting: { judged: judged.slice(0, 2), adopted },
    },
    'two rounds': {
        secondRound: [
            { assessor: 1, model: 'M1', criterion: 'LO3', value: 3 },
            { assessor: 2, model: 'M6', criterion: 'TO2', value: 5 },
            { assessor: 0, model: 'M5', criterion: 'KW1', value: 4 },
        ],
    },
    'one assessor': { assessors: 1 },
    'two camps': {
        answers: (letter, { assessor, model, criterion }) => model === 'M6' && criterion === 'LO1' ? (assessor < 3 ? '1' : '5') : letter,
    },
};
/** What a person may type, and what no report may choke on or obey. */
export const hostile = '<script>alert(1)</script> & "quotes" | a pipe | `code` *stars* _under_ [link](http://x.nl) 🚒\n# heading\n1. one\n- dash\n\\ends with a backslash\\';
