import { describe, expect, test } from 'vitest';
import { roundChanges } from "../../../src/mcda/index.js";
import { scoreOf } from "../problem-of.js";
const answers = (criterion, ...levels) => levels.map((level, i) => scoreOf('M1', level, { criterion, assessor: `A${i + 1}` }));
describe('between two rounds', () => {
    test('who moved is told with the distance, and whether the group came closer', () => {
        expect(roundChanges(answers('C1', 1, 3, 5), answers('C1', 2, 3, 4))).toEqual({
            cells: [
                {
                    model: 'M1',
                    criterion: 'C1',
                    fn: null,
                    moves: [
                        { assessor: 'A1', from: 1, to: 2, by: 1 },
                        { assessor: 'A3', from: 5, to: 4, by: -1 },
                    ],
                    spreadBefore: 4,
                    spreadAfter: 2,
                    spread: 'narrower',
                },
            ],
            criteria: [{ criterion: 'C1', cells: 1, changed: 1, moves: 2, meanMove: 1, narrower: 1, wider: 0 }],
        });
    });
    test('a criterion is summed up over its cells, changed or not', () => {
        const onM2 = (...levels) => answers('C1', ...levels).map(score => ({ ...score, model: 'M2' }));
        const before = [...answers('C1', 1, 2), ...onM2(3, 3), ...answers('C2', 4, 4)];
        const after = [...answers('C1', 1, 4), ...onM2(3, 3), ...answers('C2', 4, 4)];
        const { cells, criteria } = roundChanges(before, after);
        expect(cells).toMatchObject([{ model: 'M1', criterion: 'C1', spread: 'wider' }]);
        expect(criteria).toEqual([
            { criterion: 'C1', cells: 2, changed: 1, moves: 1, meanMove: 2, narrower: 0, wider: 1 },
            { criterion: 'C2', cells: 1, changed: 0, moves: 0, meanMove: null, narrower: 0, wider: 0 },
        ]);
    });
    test('from or to no level is a move without a distance, never one from zero', () => {
        const { cells, criteria } = roundChanges(answers('C1', null, 3), [
            ...answers('C1', 5).map(score => ({ ...score, value: 5 })),
            scoreOf('M1', 4, { assessor: 'A3' }),
        ]);
        expect(cells[0]).toMatchObject({
            moves: [
                { assessor: 'A1', from: null, to: 5, by: null },
                { assessor: 'A2', from: 3, to: null, by: null },
                { assessor: 'A3', from: null, to: 4, by: null },
            ],
            spreadBefore: 0,
            spreadAfter: 1,
            spread: 'wider',
        });
        expect(criteria).toMatchObject([{ moves: 3, meanMove: null }]);
    });
    test('the spread is not compared when a round has no levels, and measurements do not count', () => {
        const measured = [scoreOf('M2', 1, { assessor: null })];
        const { cells } = roundChanges([...answers('C1', null), ...measured], answers('C1', 4));
        expect(cells).toMatchObject([{ model: 'M1', spreadBefore: null, spreadAfter: 0, spread: null }]);
    });
});
