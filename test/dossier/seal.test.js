import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Framework } from "../../src/dossier/framework.js";
import { sealOf } from "../../src/dossier/seal.js";
import { framework } from "../fixtures/framework.js";
/** The same document with the keys of every object in another order. */
function reordered(value, order) {
    if (Array.isArray(value))
        return value.map(part => reordered(part, order));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(order(Object.keys(value)).map(key => [key, reordered(value[key], order)]));
}
function leavesOf(value, path = []) {
    if (typeof value !== 'object' || value === null)
        return [path];
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}
/** The same document with one leaf changed into something else of its kind. */
function withOther(value, [key, ...rest]) {
    if (key === undefined) {
        if (typeof value === 'number')
            return value + 1;
        return typeof value === 'boolean' ? !value : `${value}.`;
    }
    const copy = structuredClone(value);
    copy[key] = withOther(copy[key], rest);
    return copy;
}
const document = framework();
const sealOfJson = (json) => sealOf(json);
test('the order of keys does not matter for the seal', () => {
    const seal = sealOf(framework());
    expect(sealOfJson(reordered(document, keys => keys.toReversed()))).toBe(seal);
    fc.assert(fc.property(fc.infiniteStream(fc.nat()), numbers => {
        const shuffle = (keys) => keys
            .map(key => ({ key, place: numbers.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ key }) => key);
        expect(sealOfJson(reordered(document, shuffle))).toBe(seal);
    }), { numRuns: 20 });
});
test('any value that changes, changes the seal', () => {
    const leaves = leavesOf(document);
    const seals = leaves.map(path => sealOfJson(withOther(document, path)));
    expect(leaves.length).toBeGreaterThan(80);
    expect(new Set([sealOf(framework()), ...seals]).size).toBe(leaves.length + 1);
});
test('the order of criteria is part of what is sealed', () => {
    const { criteria } = framework();
    expect(sealOf({ ...framework(), criteria: criteria.toReversed() })).not.toBe(sealOf(framework()));
});
test('a framework read back from JSON has the same seal', () => {
    expect(sealOf(Framework.parse(JSON.parse(JSON.stringify(framework()))))).toBe(sealOf(framework()));
});
test('canonical JSON is that of RFC 8785, section 3.2.2', () => {
    const input = JSON.parse(String.raw `{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
    const canonical = String.raw `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(canonicalize(input)).toBe(canonical);
    expect(sealOfJson(input)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
});
test('keys sort by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = Object.keys(JSON.parse(canonicalize(Object.fromEntries(keys.map(key => [key, key])))));
    // JSON.parse puts integer-like keys first; "1" is second in the canonical text.
    expect(sorted).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
});
test('half a character cannot be sealed, so no framework holds one', () => {
    const broken = { ...framework(), title: { nl: 'half \ud83d' } };
    expect(() => sealOf(broken)).toThrow();
    expect(Framework.safeParse(broken).error.issues[0].path).toEqual(['title', 'nl']);
});
