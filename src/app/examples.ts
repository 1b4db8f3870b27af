import { Example, InvalidExample, resolveExample } from '../dossier/example.ts'
import { type Catalogues, loadCatalogues } from './catalogues.ts'
import { FaultyFiles, readYaml, yamlFiles } from './yaml-file.ts'

/** A shipped example cannot be used; the message lists every fault with its place. */
export class ExampleError extends FaultyFiles {
  override readonly name = 'ExampleError'
}

/** Ids of the examples under `root`, in alphabetical order. */
export function exampleIds(root: string): string[] {
  const { files, faults } = yamlFiles(root, 'examples')
  if (faults.length > 0) throw new ExampleError(faults)
  return files.map(file => file.slice('examples/'.length, -'.yaml'.length))
}

/**
 * Loads examples/<id>.yaml and checks it against the catalogues it names.
 * @throws ExampleError when there is no such example or when it does not hang together.
 */
export function loadExample(
  root: string,
  id: string,
  catalogues: Catalogues = loadCatalogues(root),
): Example {
  const file = `examples/${id}.yaml`
  const known = exampleIds(root)
  if (!known.includes(id))
    throw new ExampleError([{ file, path: '', message: `no such example; there are ${known.join(', ')}` }])
  const read = readYaml(root, file, Example)
  if (read.value === null) throw new ExampleError(read.faults)
  if (read.value.id !== id)
    throw new ExampleError([{ file, path: 'id', message: `${read.value.id} is not the name of the file` }])
  try {
    resolveExample(read.value, catalogues)
  } catch (error) {
    if (!(error instanceof InvalidExample)) throw error
    throw new ExampleError(error.faults.map(fault => ({ file, ...fault })))
  }
  return read.value
}
