import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from '../dossier/fault.ts'

/** A fault in a shipped or hand-written file: which file, where in it, and what is wrong. */
export interface FileFault extends Fault {
  file: string
}

/** One or more YAML files cannot be used. The message lists every fault and is meant to be shown as it is. */
export class FaultyFiles extends Error {
  override readonly name: string = 'FaultyFiles'
  readonly faults: FileFault[]

  constructor(faults: FileFault[]) {
    super(
      faults.map(({ file, path, message }) => [file, path, message].filter(Boolean).join(': ')).join('\n'),
    )
    this.faults = faults
  }
}

/** The YAML files of a folder in alphabetical order, so that every start reads the same. */
export function yamlFiles(root: string, folder: string): { files: string[]; faults: FileFault[] } {
  try {
    const names = readdirSync(join(root, folder)).filter(name => name.endsWith('.yaml'))
    return { files: names.sort().map(name => `${folder}/${name}`), faults: [] }
  } catch (error) {
    return { files: [], faults: [{ file: folder, path: '', message: `cannot be read: ${messageOf(error)}` }] }
  }
}

/** Reads a YAML file and checks its shape. `file` is relative to `root`, with forward slashes. */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): { value: z.output<S>; faults: [] } | { value: null; faults: FileFault[] } {
  const inFile = (faults: Fault[]) => ({ value: null, faults: faults.map(fault => ({ file, ...fault })) })
  let text: string
  try {
    text = readFileSync(join(root, file), 'utf8')
  } catch (error) {
    return inFile([{ path: '', message: `cannot be read: ${messageOf(error)}` }])
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    path: `line ${lines.linePos(pos[0]).line}`,
    message,
  }))
  if (syntax.length > 0) return inFile(syntax)
  let content: unknown
  try {
    content = document.toJS()
  } catch (error) {
    return inFile([{ path: '', message: messageOf(error) }])
  }
  const parsed = schema.safeParse(content)
  return parsed.success ? { value: parsed.data, faults: [] } : inFile(faultsIn(parsed.error.issues))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

type Issue = z.core.$ZodIssue

/** A union's own message says nothing ("Invalid input"): tell what the branch that came furthest lacks. */
function faultsIn(issues: readonly Issue[], parents: readonly PropertyKey[] = []): Fault[] {
  return issues.flatMap(issue => {
    const path = [...parents, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path: path.join('.'), message: issue.message }]
    const furthest = issue.errors.filter(branch => branch.some(inner => !isWrongType(inner)))
    if (furthest.length > 0) return faultsIn(furthest[0]!, path)
    const messages = issue.errors.flatMap(branch => branch.map(inner => inner.message))
    return [{ path: path.join('.'), message: [...new Set(messages)].join(' or ') }]
  })
}

/** The value is of another type altogether, so the branch was not meant. */
const isWrongType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0
