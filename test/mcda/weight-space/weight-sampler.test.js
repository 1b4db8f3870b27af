import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWeights, samplerOf, seededRandom, weightSpaceOf, } from "../../../src/mcda/index.js";
import { regionOf } from "../../../src/mcda/weight-space/check-weight-space.js";
import { exactMoments } from "../../../src/mcda/weight-space/moments.js";
import { sampledMoments } from "../../../src/mcda/weight-space/sampled-moments.js";
import { endsOf, walkSampler } from "../../../src/mcda/weight-space/weight-sampler.js";
import { refusalOf } from "../refusal-of.js";
import { missOf } from "./miss-of.js";
import { criteriaOf, said } from "./weight-space-arbitrary.js";
const drawsOf = (sampler, size, count, seed = 1) => {
    const draw = sampler.start(seededRandom(seed));
    return Array.from({ length: count }, () => {
        const w = new Float64Array(size);
        draw(w);
        return [...w];
    });
};
const share = (draws, holds) => draws.filter(holds).length / draws.length;
const saying = (size, ...statements) => weightSpaceOf(criteriaOf(size), statements);
const between = (of, to, min, max) => ({
    kind: 'ratio',
    of,
    to,
    min,
    max,
});
const chain = (size) => saying(size, ...criteriaOf(size - 1).map((c, j) => between(`c${j + 1}`, c, 0.4, 0.9)));
describe('what is known decides how weights are drawn', () => {
    const order = (...classes) => ({ kind: 'order', classes });
    test.each([
        ['nothing', saying(4), { kind: 'simplex', exact: true }],
        ['what is always true', saying(2, { kind: 'bounds', criterion: 'c0', min: 0 }), { kind: 'simplex' }],
        ['a full ranking', saying(3, order(['c1'], ['c0'], ['c2'])), { kind: 'ranking', exact: true }],
        ['a ranking in parts', saying(3, order(['c1'], ['c0']), order(['c0'], ['c2'])), { kind: 'ranking' }],
        ['classes', saying(3, order(['c1'], ['c0', 'c2'])), { kind: 'weak-order', exact: true }],
        [
            'an order of some',
            saying(3, order(['c1'], ['c0'])),
            { kind: 'rejection', exact: true, thinning: null },
        ],
        ['limits', saying(3, { kind: 'bounds', criterion: 'c0', max: 30 }), { kind: 'rejection', exact: true }],
        [
            'one vector',
            saying(2, { kind: 'bounds', criterion: 'c0', min: 40, max: 40 }),
            { kind: 'point', exact: true },
        ],
        ['one criterion', saying(1), { kind: 'point', exact: true }],
        ['a set that is too small for rejection', chain(8), { kind: 'hit-and-run', exact: false, thinning: 179 }],
        ['a line', saying(3, between('c0', 'c1', 2, 2)), { kind: 'hit-and-run', exact: true }],
        ['a plane', saying(4, between('c0', 'c1', 2, 2)), { kind: 'hit-and-run', exact: false }],
        [
            'vectors of which none is a mixture of the others',
            {
                kind: 'hull',
                size: 3,
                points: [
                    [1, 0, 0],
                    [0, 1, 0],
                    [1, 0, 0],
                ],
            },
            { kind: 'mixture', exact: true },
        ],
        [
            'more vectors than the plane through them needs',
            {
                kind: 'hull',
                size: 2,
                points: [
                    [1, 0],
                    [0, 1],
                    [0.5, 0.5],
                ],
            },
            { kind: 'mixture', exact: false },
        ],
        [
            'one vector, twice',
            {
                kind: 'hull',
                size: 2,
                points: [
                    [0.5, 0.5],
                    [0.5, 0.5],
                ],
            },
            { kind: 'point' },
        ],
    ])('%s', (_, space, expected) => {
        expect(samplerOf(space)).toMatchObject(expected);
    });
    test('a contradiction is refused', () => {
        const space = saying(2, { kind: 'bounds', criterion: 'c0', max: 30 }, { kind: 'bounds', criterion: 'c1', max: 30 });
        expect(refusalOf(() => samplerOf(space, 'said'))).toMatchObject({
            code: 'weights-contradict',
            path: 'said.0',
        });
    });
});
describe('known distributions', () => {
    const count = 100_000;
    test('three criteria: the largest weight is above one half with probability 3/4', () => {
        const found = share(drawsOf(samplerOf(saying(3)), 3, count), w => Math.max(...w) > 0.5);
        expect(Math.abs(found - 0.75)).toBeLessThan(0.005);
    });
    test('eight criteria: the largest weight is above .4 with probability .22 (normalised uniforms: .003)', () => {
        // 8·.6⁷ - 28·.2⁷
        const found = share(drawsOf(samplerOf(saying(8)), 8, count), w => Math.max(...w) > 0.4);
        expect(Math.abs(found - 0.2236)).toBeLessThan(0.005);
    });
    test('a full ranking: in that order, with the rank order centroid as their mean', () => {
        const space = saying(5, { kind: 'order', classes: [['c4'], ['c2'], ['c0'], ['c1'], ['c3']] });
        const draws = drawsOf(samplerOf(space), 5, count);
        expect(draws.every(w => w[4] >= w[2] && w[2] >= w[0] && w[0] >= w[1] && w[1] >= w[3])).toBe(true);
        rankWeights([3, 4, 2, 5, 1], 'centroid').forEach((expected, j) => {
            const mean = draws.reduce((sum, w) => sum + w[j], 0) / count;
            expect(Math.abs(mean - expected)).toBeLessThan(0.002);
        });
    });
    test('classes: every order inside a class is as likely', () => {
        const space = saying(4, { kind: 'order', classes: [['c3'], ['c0', 'c1', 'c2']] });
        const draws = drawsOf(samplerOf(space), 4, count);
        expect(draws.every(w => w[3] >= Math.max(w[0], w[1], w[2]))).toBe(true);
        expect(Math.abs(share(draws, w => w[0] > w[1] && w[1] > w[2]) - 1 / 6)).toBeLessThan(0.005);
    });
    test('mixtures of two vectors: uniform on the line between them', () => {
        const points = [
            [0.2, 0.8],
            [0.6, 0.4],
        ];
        const draws = drawsOf(samplerOf({ kind: 'hull', size: 2, points }), 2, count);
        expect(Math.abs(share(draws, w => w[0] < 0.3) - 0.25)).toBeLessThan(0.005);
        expect(draws.every(w => w[0] > 0.2 - 1e-12 && w[0] < 0.6 + 1e-12)).toBe(true);
    });
    test('a walk on a line: uniform on it', () => {
        const draws = drawsOf(samplerOf(saying(3, between('c0', 'c1', 2, 2))), 3, count);
        expect(Math.abs(share(draws, w => w[2] < 0.25) - 0.25)).toBeLessThan(0.005);
    });
    test('a walk through a set that is 50 times as long as it is wide keeps no memory of where it was', () => {
        const space = saying(6, ...[1, 2].map(j => between(`c${j}`, 'c0', 0.98, 1.02)), ...[4, 5].map(j => between(`c${j}`, 'c3', 0.98, 1.02)));
        const draws = drawsOf(walkSampler(regionOf(space), endsOf(space)), 6, 5000);
        const mean = draws.reduce((sum, w) => sum + w[0], 0) / draws.length;
        const away = draws.map(w => w[0] - mean);
        const together = (lag) => away.slice(lag).reduce((sum, x, i) => sum + x * away[i], 0);
        expect(together(1) / together(0)).toBeLessThan(0.1);
    });
});
test('every vector that is drawn meets every constraint and sums to 1, by a walk too', () => {
    fc.assert(fc.property(said, fc.nat(), ({ criteria, statements }, seed) => {
        const space = weightSpaceOf(criteria, statements);
        const region = regionOf(space);
        const samplers = [
            samplerOf(space),
            ...(region.hull.free.length > 0 ? [walkSampler(region, endsOf(space))] : []),
        ];
        for (const sampler of samplers)
            for (const w of drawsOf(sampler, space.size, 50, seed))
                expect(missOf(space, w)).toBeLessThan(1e-9);
    }));
});
test('a seed gives the same draws again, and another seed others', () => {
    for (const space of [saying(4), chain(4), chain(8)]) {
        const of = (seed) => drawsOf(samplerOf(space), space.size, 3, seed);
        expect(of(7)).toEqual(of(7));
        expect(of(7)).not.toEqual(of(8));
    }
});
test('the mean of a walk is that of the set', () => {
    const space = chain(6);
    const { mean } = exactMoments(space);
    const drawn = sampledMoments(walkSampler(regionOf(space), endsOf(space)), 6, 20_000, 1);
    drawn.mean.forEach((found, j) => {
        expect(Math.abs(found - mean[j])).toBeLessThan(2 * drawn.halfWidths[j]);
    });
});
