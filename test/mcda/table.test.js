import { expect, test } from 'vitest';
import { compute, methods, Table } from "../../src/mcda/index.js";
test.each(methods.map(({ name, example }) => [name, example]))('every table of %s is one it declares, with a cell for each row and column, and an id of its own', (method, input) => {
    const { tables } = compute({ method, input });
    const declared = methods.find(({ name }) => name === method).tables.map(({ id, symbol }) => [id, symbol]);
    for (const { id, symbol } of tables)
        expect(declared).toContainEqual([id, symbol]);
    expect(tables).not.toEqual([]);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const table of tables) {
        const { rows, columns, cells } = Table.parse(table);
        expect(cells.map(row => row.length)).toEqual(rows.map(() => columns.length));
    }
});
test('two tables of one id have one form', () => {
    const forms = methods.flatMap(({ tables }) => tables);
    for (const { id, of: _, ...form } of forms)
        for (const other of forms.filter(f => f.id === id))
            expect(other).toMatchObject(form);
});
