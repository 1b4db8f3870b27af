import { describe, expect, test } from 'vitest';
import { seededRandom } from "../../../src/mcda/seeded-random.js";
import { beta, normalsOf, truncatedNormal } from "../../../src/mcda/smaa/variates.js";
const DRAWS = 40_000;
/** Mean and standard deviation of what is drawn, and whether all of it passes. */
function momentsOf(draw) {
    const drawn = Array.from({ length: DRAWS }, draw);
    const mean = drawn.reduce((sum, x) => sum + x, 0) / DRAWS;
    const sd = Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS);
    return { mean, sd, least: Math.min(...drawn), most: Math.max(...drawn) };
}
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** Mean and standard deviation on [a, b] by Simpson's rule. */
function exactMoments(a, b) {
    const steps = 20_000;
    const [low, high] = [Math.max(a, -12), Math.min(b, Math.max(a, 0) + 12)];
    const shift = Math.max(low, 0);
    const integral = (power) => {
        let sum = 0;
        for (let k = 0; k <= steps; k++) {
            const z = low + ((high - low) * k) / steps;
            const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
            sum += weight * z ** power * (density(z) / density(shift));
        }
        return sum;
    };
    const mean = integral(1) / integral(0);
    return { mean, sd: Math.sqrt(integral(2) / integral(0) - mean ** 2) };
}
test('normal variates have mean 0 and standard deviation 1', () => {
    const { mean, sd } = momentsOf(normalsOf(seededRandom(1)));
    expect(mean).toBeCloseTo(0, 1);
    expect(sd).toBeCloseTo(1, 1);
});
describe('a truncated normal stays within its interval and has its mean and spread', () => {
    test.each([
        [-1, 1],
        [-0.2, 0.1],
        [0, 5],
        [-5, 5],
        [0.5, 1],
        [0.5, 9],
        [3, Number.POSITIVE_INFINITY],
        [Number.NEGATIVE_INFINITY, -2],
        [6, 6.1],
        [-8, -5],
        [25, 40],
    ])('from %d to %d', (a, b) => {
        const random = seededRandom(7);
        const found = momentsOf(() => truncatedNormal(random, normalsOf(random), a, b));
        const mirrored = b <= 0;
        const { mean, sd } = mirrored ? exactMoments(-b, -a) : exactMoments(a, b);
        expect(found.least).toBeGreaterThanOrEqual(a);
        expect(found.most).toBeLessThanOrEqual(b);
        expect(Math.abs(found.mean - (mirrored ? -mean : mean))).toBeLessThan((5 * sd) / Math.sqrt(DRAWS));
        expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.05);
    });
    test('of a single point', () => {
        const random = seededRandom(1);
        expect(truncatedNormal(random, normalsOf(random), 2, 2)).toBe(2);
    });
});
describe('a beta variate lies in [0,1] and has its mean and spread', () => {
    test.each([
        [20, 116],
        [1, 1],
        [1, 135],
        [0.5, 0.5],
        [0.3, 4],
        [4, 0.3],
        [1e-6, 1e-6],
        [1e9, 1e9],
    ])('of shapes %d and %d', (a, b) => {
        const random = seededRandom(3);
        const normal = normalsOf(random);
        const found = momentsOf(() => beta(random, normal, a, b));
        const sd = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
        expect(found.least).toBeGreaterThanOrEqual(0);
        expect(found.most).toBeLessThanOrEqual(1);
        expect(Math.abs(found.mean - a / (a + b))).toBeLessThan((5 * sd) / Math.sqrt(DRAWS));
        expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.05);
    });
});
