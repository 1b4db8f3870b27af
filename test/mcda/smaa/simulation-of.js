/** Fixed values under every weight vector, unless told otherwise. */
export const simulationWith = (values, fields = {}) => ({
    alternatives: values.map((_, i) => `A${i + 1}`),
    criteria: values[0].map((_, j) => `C${j + 1}`),
    cells: values.map(row => row.map((value) => ({ type: 'exact', value }))),
    valueFunctions: values[0].map(() => null),
    weights: { kind: 'polytope', size: values[0].length, constraints: [] },
    decisionMakers: null,
    ties: 'split',
    tolerance: 1e-9,
    draws: 100_000,
    seed: 1,
    ...fields,
});
/** Every cell as a distribution around its value. */
export const spread = (values, around) => ({
    cells: values.map(row => row.map(around)),
});
