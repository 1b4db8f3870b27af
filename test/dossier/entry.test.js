import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryHash, GENESIS, readEntry, writeEntry } from "../../src/dossier/entry.js";
import { fact } from "../../src/dossier/event.js";
import { Refusal } from "../../src/dossier/refusal.js";
import { fold, ledger } from "../fixtures/given.js";
import { scored } from "../fixtures/story.js";
const intact = ledger(...scored());
const anEntry = fc.nat({ max: intact.length - 1 });
/** The refusal that reading the chain from its start meets; null when the chain is sound. */
function faultIn(entries) {
    try {
        fold(entries);
        return null;
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { code: error.code, seq: error.params.seq };
    }
}
const broken = (seq) => ({ code: 'chain-broken', seq });
const altered = (index, change) => intact.map((stored, i) => (i === index ? { ...stored, ...change } : stored));
test('an entry reads back as it was written', () => {
    const event = fact('round-opened', { round: 3 });
    const envelope = { project: 'w-1', seq: 1, at: '2026-03-02T09:00:00.000Z', by: 'p-fay1' };
    const stored = writeEntry(envelope, event, GENESIS);
    expect(readEntry(stored, { seq: 0, hash: GENESIS })).toEqual({ ...envelope, event, hash: stored.hash });
});
test('the hash is SHA-256 over the previous hash, a line feed and the text as stored', () => {
    // printf '%064d\n{}' 0 | sha256sum
    expect(entryHash(GENESIS, '{}')).toBe('5649d09ed68c17156095d175eef152856c5b1a81c117c409c1e00f096aa6838e');
});
test('an untouched chain is sound', () => {
    expect(faultIn(intact)).toBeNull();
});
test('any byte altered in a stored text is found at its entry', () => {
    fc.assert(fc.property(anEntry, fc.nat(), fc.integer({ min: 1, max: 255 }), (index, place, flip) => {
        const bytes = Buffer.from(intact[index].text, 'latin1');
        bytes[place % bytes.length] ^= flip;
        expect(faultIn(altered(index, { text: bytes.toString('latin1') }))).toEqual(broken(index + 1));
    }), { numRuns: 200 });
});
test('any character put in or taken out is found at its entry', () => {
    fc.assert(fc.property(anEntry, fc.nat(), fc.string({ maxLength: 1 }), (index, place, put) => {
        const { text } = intact[index];
        const at = place % text.length;
        const changed = text.slice(0, at) + put + text.slice(put === '' ? at + 1 : at);
        expect(faultIn(altered(index, { text: changed }))).toEqual(broken(index + 1));
    }));
});
test('an altered hash is found at its entry', () => {
    fc.assert(fc.property(anEntry, fc.nat({ max: 63 }), (index, place) => {
        const hash = [...intact[index].hash];
        hash[place] = hash[place] === '0' ? '1' : '0';
        expect(faultIn(altered(index, { hash: hash.join('') }))).toEqual(broken(index + 1));
    }));
});
test('a text altered with its hash made to fit is found at the next entry', () => {
    fc.assert(fc.property(fc.nat({ max: intact.length - 2 }), index => {
        const text = intact[index].text.replace('2026-03-02', '2026-03-01');
        const hash = entryHash(index === 0 ? GENESIS : intact[index - 1].hash, text);
        expect(faultIn(altered(index, { text, hash }))).toEqual(broken(index + 2));
    }));
});
test('two entries in each other’s place are found at the first of them', () => {
    fc.assert(fc.property(anEntry, anEntry, (a, b) => {
        fc.pre(a !== b);
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const swapped = intact.map((stored, i) => {
            const other = i === first ? intact[second] : i === second ? intact[first] : stored;
            return { ...other, seq: stored.seq };
        });
        expect(faultIn(swapped)).toEqual(broken(first + 1));
    }));
});
test('a removed entry is found where it should have been, whether or not the rest is renumbered', () => {
    fc.assert(fc.property(fc.nat({ max: intact.length - 2 }), index => {
        const rest = intact.filter((_, i) => i !== index);
        expect(faultIn(rest)).toEqual(broken(index + 1));
        expect(faultIn(rest.map((stored, i) => ({ ...stored, seq: i + 1 })))).toEqual(broken(index + 1));
    }));
});
test('an entry put in is found where it stands, or at the entry after it', () => {
    const forged = fact('round-opened', { round: 9 });
    fc.assert(fc.property(fc.nat({ max: intact.length - 1 }), index => {
        const previous = intact[index - 1] ?? { seq: 0, hash: GENESIS };
        const envelope = { project: 'w-proef', seq: index + 1, at: '2026-03-02T09:00:00.000Z', by: 'x' };
        const put = writeEntry(envelope, forged, previous.hash);
        const after = intact.slice(index).map(stored => ({ ...stored, seq: stored.seq + 1 }));
        const entries = [...intact.slice(0, index), put, ...after];
        const reading = () => {
            let at = { seq: 0, hash: GENESIS };
            for (const stored of entries)
                at = readEntry(stored, at);
        };
        expect(reading).toThrow(expect.objectContaining({ code: 'chain-broken', params: { seq: index + 2 } }));
    }));
});
const next = (text) => ({ seq: 1, text, hash: entryHash(GENESIS, text) });
const start = { seq: 0, hash: GENESIS };
const written = { project: 'w-1', seq: 1, at: 'now', by: 'x', type: 'round-opened', version: 1 };
const refusalFor = (text) => {
    try {
        readEntry(next(text), start);
    }
    catch (error) {
        return error;
    }
    return null;
};
test.each([
    ['of a type that nobody knows', { ...written, type: 'score-guessed', data: {} }],
    ['of a newer version', { ...written, version: 2, data: { round: 1 } }],
    ['with a field that nobody knows', { ...written, data: { round: 1, mood: 'good' } }],
    ['without a field it needs', { ...written, data: {} }],
])('an entry %s stops loudly at its number: a lost fact would silently move a ranking', (_, text) => {
    expect(refusalFor(JSON.stringify(text))).toMatchObject({
        code: 'entry-unknown',
        params: { seq: 1, type: text.type, version: text.version },
    });
});
test.each([
    ['is not JSON', '{"project":'],
    ['is no entry', '{"hello":"world"}'],
    ['is null', 'null'],
    ['says that it stands elsewhere', JSON.stringify({ ...written, seq: 2, data: { round: 1 } })],
])('a text that %s breaks the chain, however well its hash fits', (_, text) => {
    expect(refusalFor(text)).toMatchObject({ code: 'chain-broken', params: { seq: 1 } });
});
test('what could not be read back is not written', () => {
    const envelope = { project: 'w-1', seq: 1, at: 'now', by: 'x' };
    for (const event of [
        { type: 'round-opened', version: 1, data: { round: 0 } },
        { type: 'round-opened', version: 1, data: { round: 1, mood: 'good' } },
        { type: 'score-guessed', version: 1, data: {} },
    ])
        expect(() => writeEntry(envelope, event, GENESIS)).toThrow();
});
