import fc from 'fast-check';
export const criteriaOf = (size) => Array.from({ length: size }, (_, j) => `c${j}`);
const statementsOn = (criteria, witness) => {
    const place = fc.nat(criteria.length - 1);
    const slack = fc.constantFrom(0, 0.5, 3, 20);
    const bounds = fc.tuple(place, slack, slack).map(([j, below, above]) => ({
        kind: 'bounds',
        criterion: criteria[j],
        min: Math.max(0, witness[j] - below),
        max: Math.min(100, witness[j] + above),
    }));
    const order = fc.tuple(place, place).map(([j, k]) => {
        const [more, less] = witness[j] >= witness[k] ? [j, k] : [k, j];
        return {
            kind: 'order',
            classes: more === less ? [[criteria[j]]] : [[criteria[more]], [criteria[less]]],
        };
    });
    const ratio = fc
        .tuple(place, place)
        .filter(([j, k]) => j !== k)
        .map(([j, k]) => ({
        kind: 'ratio',
        of: criteria[j],
        to: criteria[k],
        min: (0.8 * witness[j]) / witness[k],
        max: (1.5 * witness[j]) / witness[k],
    }));
    const linear = fc
        .tuple(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: criteria.length, maxLength: criteria.length }), slack)
        .map(([coefficients, below]) => ({
        kind: 'linear',
        coefficients: Object.fromEntries(coefficients.map((x, j) => [criteria[j], x])),
        sense: '>=',
        bound: coefficients.reduce((sum, x, j) => sum + x * witness[j], 0) - below,
    }));
    return fc.array(fc.oneof(bounds, order, ratio, linear), { maxLength: 5 });
};
export const said = fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 5 })
    .chain(parts => {
    const criteria = criteriaOf(parts.length);
    const sum = parts.reduce((total, part) => total + part, 0);
    const witness = parts.map(part => (100 * part) / sum);
    return fc.record({ criteria: fc.constant(criteria), statements: statementsOn(criteria, witness) });
});
