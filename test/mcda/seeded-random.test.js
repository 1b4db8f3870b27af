import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from "../../src/mcda/index.js";
import { LARGEST_SEED, splitMix64, xoshiro128 } from "../../src/mcda/seeded-random.js";
const drawn = (count, draw) => Array.from({ length: count }, draw);
describe('the generator', () => {
    test('gives the published output of xoshiro128** for state 1, 2, 3, 4 (crate rand_xoshiro)', () => {
        expect(drawn(10, xoshiro128([1, 2, 3, 4]).uint32)).toEqual([
            11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
        ]);
    });
    test('is seeded by SplitMix64, which gives its published output for seed 1234567 (Rosetta Code)', () => {
        expect(splitMix64(1234567n, 3)).toEqual([
            6457827717110365317n,
            3203168211198807973n,
            9817491932198370423n,
        ]);
        const [a, b] = splitMix64(42n, 2);
        const state = [a % 2n ** 32n, a / 2n ** 32n, b % 2n ** 32n, b / 2n ** 32n].map(Number);
        const expected = drawn(4, xoshiro128(state).uint32);
        expect(drawn(4, seededRandom(42).uint32)).toEqual(expected);
    });
    test('gives the same draws for a seed, and others for another', () => {
        const of = (seed) => drawn(5, seededRandom(seed).uint32);
        expect(of(LARGEST_SEED)).toEqual(of(LARGEST_SEED));
        expect(of(LARGEST_SEED)).not.toEqual(of(LARGEST_SEED - 1));
    });
});
test('a uniform draw has 53 bits: two words, the first on top', () => {
    const [first, second] = drawn(2, xoshiro128([9, 8, 7, 6]).uint32);
    const expected = (Math.floor(first / 32) * 2 ** 26 + Math.floor(second / 64)) / 2 ** 53;
    expect(xoshiro128([9, 8, 7, 6]).uniform()).toBe(expected);
});
test('uniform draws have mean 1/2 and variance 1/12', () => {
    const { uniform } = seededRandom(1);
    const draws = drawn(100_000, uniform);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.004);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
});
describe('a bounded draw', () => {
    test('stays within its bound', () => {
        fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, bound) => {
            const draw = seededRandom(seed).below(bound);
            expect(Number.isInteger(draw) && draw >= 0 && draw < bound).toBe(true);
        }));
    });
    test('skips the words that would favour some numbers over others', () => {
        // 2³² = 3 × 1431655765 + 1: only a word of 0 is one too many, and the second word here is 0
        const [words, random] = [xoshiro128([1, 2, 3, 4]), xoshiro128([1, 2, 3, 4])];
        const third = (word) => Math.floor((word * 3) / 2 ** 32);
        const kept = drawn(6, words.uint32).filter(word => word !== 0);
        expect(drawn(5, () => random.below(3))).toEqual(kept.map(third));
    });
});
test('all orders of a shuffled list are equally likely', () => {
    const { shuffle } = seededRandom(7);
    const counts = new Map();
    for (let draw = 0; draw < 24_000; draw++) {
        const list = [1, 2, 3, 4];
        shuffle(list);
        counts.set(list.join(''), (counts.get(list.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // five standard deviations of a count
    for (const count of counts.values())
        expect(Math.abs(count - 1000)).toBeLessThan(160);
});
