import { describe, expect, test } from 'vitest';
import { regionOf } from "../../src/mcda/weight-space/check-weight-space.js";
import { sampledMoments, sampledShare } from "../../src/mcda/weight-space/sampled-moments.js";
import { polytopeOf, StatedConstraint } from "../../src/mcda/weight-space/stated-constraint.js";
import { endsOf, samplerOf, walkSampler, } from "../../src/mcda/weight-space/weight-sampler.js";
import { casesOf, computed, expectFields } from "./run-cases.js";
describe('hit_and_run', () => {
    for (const { id, source, input, expected, tolerance } of casesOf('hit_and_run')) {
        const { exactMethod, sampled } = tolerance;
        const { mean, covariance, shareOfSimplex } = expected;
        test(`${id} (${source})`, () => {
            const found = computed('hit_and_run', { ...input, draws: 10_000, seed: 1 });
            expectFields(found, expected, { absolute: exactMethod });
            expect(found.exact).toBe(true);
        });
        const size = input.criteria;
        const stated = input.constraints.map(one => StatedConstraint.parse(one));
        const space = polytopeOf(size, stated, 'constraints');
        const isPoint = shareOfSimplex === null;
        const samplers = [
            ['drawn as for a simulation', () => samplerOf(space)],
            ['drawn by a walk', () => walkSampler(regionOf(space), endsOf(space))],
        ];
        test.each(isPoint ? samplers.slice(0, 1) : samplers)(`${id}, %s`, (_, samplerFor) => {
            const drawn = sampledMoments(samplerFor(), size, sampled.effectiveDraws, 1);
            expectFields(drawn.mean, mean, { absolute: sampled.meanAbsolute + exactMethod });
            mean.forEach((_, j) => {
                expectFields(drawn.covariance[j][j], covariance[j][j], { relative: sampled.varianceRelative });
            });
        });
        test.skipIf(isPoint)(`${id}, its volume from draws`, () => {
            const { share, halfWidth } = sampledShare(space, sampled.effectiveDraws, 1);
            expect(Math.abs(share - shareOfSimplex)).toBeLessThanOrEqual(3 * halfWidth + exactMethod);
        });
    }
});
