import fc from 'fast-check';
import { test, expect } from 'vitest';
import { compute, samplerOf, seededRandom, extremeOf } from "../../../src/mcda/index.js";
import { polytopeOf } from "../../../src/mcda/weight-space/stated-constraint.js";
import { missOf } from "./miss-of.js";
test('stress', () => {
    const odd = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, 1, -1, 0.1, 0.3, 1 / 3, 1e-9, 1e-10, -1e-9, 1e-12, 1e-320, 1e16, -1e16, 1e99, 0.5, 0.25), fc.integer({ min: -1000, max: 1000 }).map(x => x / 1000));
    let stat = {};
    let worst = 0, worstIn;
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }).chain(n => fc.record({ n: fc.constant(n), constraints: fc.array(fc.record({ coefficients: fc.array(odd, { minLength: n, maxLength: n }), sense: fc.constantFrom('>=', '=', '<='), rhs: odd }), { maxLength: 6 }) })), ({ n, constraints }) => {
        const t = performance.now();
        try {
            const r = compute({ method: 'hit_and_run', input: { criteria: n, constraints, draws: 100 } });
            stat['ok ' + r.exact + ' ' + r.dimension] = (stat['ok ' + r.exact + ' ' + r.dimension] ?? 0) + 1;
            for (let j = 0; j < n; j++) {
                expect(r.mean[j]).toBeGreaterThanOrEqual(r.least[j] - 1e-6);
                expect(r.mean[j]).toBeLessThanOrEqual(r.most[j] + 1e-6);
            }
            const space = polytopeOf(n, constraints, '');
            const s = samplerOf(space);
            const w = new Float64Array(n);
            const d = s.start(seededRandom(1));
            for (let i = 0; i < 20; i++) {
                d(w);
                expect(Math.abs(w.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-8);
                expect(Math.min(...w)).toBeGreaterThanOrEqual(0);
                for (const { coefficients, sense, bound } of space.constraints) {
                    const big = Math.max(...coefficients.map(Math.abs), Math.abs(bound));
                    if (!big)
                        continue;
                    const o = coefficients.reduce((a, c, j) => a + c / big * w[j], 0) - bound / big;
                    const m = sense === '=' ? Math.abs(o) : sense === '>=' ? -o : o;
                    if (m > 2e-8)
                        throw new Error('misses ' + m + ' kind ' + s.kind);
                }
            }
        }
        catch (e) {
            if (e.name !== 'InvalidProblem')
                throw e;
            stat[e.code] = (stat[e.code] ?? 0) + 1;
        }
        const took = performance.now() - t;
        if (took > worst) {
            worst = took;
            worstIn = { n, constraints };
        }
    }), { numRuns: 4000 });
    console.log(stat, worst, JSON.stringify(worstIn));
});
