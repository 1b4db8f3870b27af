import fc from 'fast-check';
/** One to five ballots over one to five alternatives, with ties and small whole weights. */
export const ballotBoxes = fc.integer({ min: 1, max: 5 }).chain(count => fc.array(fc.record({
    weight: fc.integer({ min: 1, max: 3 }),
    places: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
}), { minLength: 1, maxLength: 5 }));
