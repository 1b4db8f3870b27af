import { expect, test } from 'vitest';
import { edgeSamples } from "../edge-samples.js";
import { chapter, textOf, told } from "../told.js";
const reliance = (name) => textOf(chapter(told(edgeSamples[name]), 'reliance'));
test('it supports a collective judgement and is no oracle', () => {
    expect(reliance('the whole story').split('\n')[0]).toBe('Dit rapport ondersteunt een gezamenlijk oordeel. Het rekent uit wat volgt uit de afgesproken criteria, weging en scores, en wijst geen objectief beste model aan.');
});
test('it says who scored, and whether the rules were changed since', () => {
    expect(reliance('the whole story')).toContain('deze scores, van 6 beoordelaars');
    expect(reliance('the whole story')).toContain('Daarna zijn ze niet gewijzigd');
    expect(reliance('an amended framework')).toContain('één keer gewijzigd');
    expect(reliance('no score at all')).toContain('deze scores. Met');
});
