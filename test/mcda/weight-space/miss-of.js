/** By how much a vector misses the constraint that it misses most, w ≥ 0 and Σw = 1 among them. */
export const missOf = ({ constraints }, w) => Math.max(Math.abs(w.reduce((sum, x) => sum + x, 0) - 1), ...w.map(x => -x), ...constraints.map(({ coefficients, sense, bound }) => {
    const over = coefficients.reduce((sum, x, j) => sum + x * w[j], 0) - bound;
    return sense === '=' ? Math.abs(over) : sense === '>=' ? -over : over;
}));
