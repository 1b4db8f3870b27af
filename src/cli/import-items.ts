import { isAlias, isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { refuse } from './csv.ts'

/** What a file holds, and the line on which each item starts. */
export interface Imported {
  items: unknown[]
  lines: number[]
}

/** Items of a JSON file: a list, or an object with the list under its name. JSON is YAML, which knows its lines. */
export function itemsFrom(value: unknown, list: string, file: string, text: string): Imported {
  const counter = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: counter })
  const node = isMap(contents) ? contents.get(list, true) : contents
  const items = Array.isArray(value) ? value : (value as Record<string, unknown> | null)?.[list]
  if (!Array.isArray(items) || !isSeq(node))
    return refuse(file, [`line 1: it should be a list, or {"${list}": [...]}`])
  if (items.length === 0) refuse(file, ['line 1: the list is empty'])
  const lines = node.items.map(item => {
    const range = (isAlias(item) ? null : (item as { range?: [number, number, number] })?.range) ?? null
    return range ? counter.linePos(range[0]).line : 1
  })
  return { items, lines }
}
