import { expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { sampleSource } from "../sample.js";
import { chapter, textOf, told } from "../told.js";
test('a decision says what, by whom, when, and on which entry it rests', () => {
    const [decision] = sampleSource().decisions;
    const text = textOf(chapter(told(), 'decisions'));
    expect(text).toContain('9 november 2026: besloten');
    expect(text).toContain('Door: algemeen bestuur');
    expect(text).toContain('Kandidaat-model: M6 Hybride kern en flex');
    expect(text).toContain(`Rust op: dossierregel ${decision.restsOn.seq}`);
    expect(text).toContain(decision.restsOn.hash);
});
test('without one, that is what it says', () => {
    expect(textOf(chapter(told(edgeSamples['no decision']), 'decisions'))).toBe('Er is nog geen besluit vastgelegd.');
    expect(textOf(chapter(told(edgeSamples['no decision'], 'en'), 'decisions'))).toBe('No decision has been recorded yet.');
});
