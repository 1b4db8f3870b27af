import fc from 'fast-check';
/** Quarters as values and integer weights, so that totals are equal or visibly apart, and ties are common. */
export const matrices = ({ models = 5, criteria = 4 } = {}) => fc
    .tuple(fc.integer({ min: 1, max: models }), fc.integer({ min: 1, max: criteria }))
    .chain(([m, n]) => fc.record({
    weights: fc
        .array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n })
        .filter(weights => weights.some(weight => weight > 0)),
    values: fc.array(fc.array(fc.integer({ min: 0, max: 4 }).map(quarters => quarters / 4), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
}))
    .map(({ weights, values }) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return matrixOf(values, weights.map(weight => (100 * weight) / sum));
});
export const matrixOf = (values, weights) => ({
    models: values.map((_, i) => 'ABCDEFGH'[i]),
    criteria: weights.map((_, j) => `C${j + 1}`),
    weights,
    values,
});
export const totalsOf = ({ values }, weights) => values.map(row => row.reduce((sum, value, j) => sum + value * weights[j], 0));
/** Names of those within the slack of the highest total. */
export function firstsUnder(matrix, weights, slack = 1e-7) {
    const totals = totalsOf(matrix, weights);
    const most = Math.max(...totals);
    return matrix.models.filter((_, i) => totals[i] >= most - slack);
}
/** Every weight vector in points of 100 with steps of 100 / parts. */
export function* weightGrid(criteria, parts) {
    if (criteria === 1) {
        yield [100];
        return;
    }
    function* rest(left, places) {
        if (places === 1)
            yield [(100 * left) / parts];
        else
            for (let take = 0; take <= left; take++)
                for (const others of rest(left - take, places - 1))
                    yield [(100 * take) / parts, ...others];
    }
    yield* rest(parts, criteria);
}
/** The worked numbers of methods.md. */
export const worked = matrixOf([
    [1, 0.2, 0.5],
    [0.3, 0.9, 0.6],
    [0.6, 0.5, 0.4],
], [50, 30, 20]);
