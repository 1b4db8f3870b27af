import fc from 'fast-check';
const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(x => [x, 1 / x]);
/** Judgements of somebody who contradicts themselves freely. */
export const reciprocalMatrices = ({ min = 1, max = 9 } = {}) => fc
    .integer({ min, max })
    .chain(n => fc
    .array(fc.constantFrom(...SCALE), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
    .map(judgements => reciprocal(n, judgements)));
/** A matrix from the judgements above its diagonal, row by row. */
export function reciprocal(n, judgements) {
    const matrix = Array.from({ length: n }, () => new Array(n).fill(1));
    let next = 0;
    for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
            matrix[i][j] = judgements[next++];
            matrix[j][i] = 1 / matrix[i][j];
        }
    return matrix;
}
export const named = (n) => Array.from({ length: n }, (_, i) => `C${i + 1}`);
