import { expect, test } from 'vitest'
import { compute, methods, Table } from '../../src/mcda/index.ts'

test.each(methods.map(({ name, example }) => [name, example]))(
  'every table of %s has a cell for each row and column, and an id of its own',
  (method, input) => {
    const { tables } = compute({ method, input })
    expect(tables).not.toEqual([])
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    for (const table of tables) {
      const { rows, columns, cells } = Table.parse(table)
      expect(cells.map(row => row.length)).toEqual(rows.map(() => columns.length))
    }
  },
)
