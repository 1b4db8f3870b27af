import { Catalogue, type CriteriaSet, type DevelopmentRegister, type ModelSet } from '../dossier/catalogue.ts'
import type { Catalogues } from '../dossier/example.ts'
import { type Fault, faultOf } from '../dossier/fault.ts'
import type { Framework, ModelRule } from '../dossier/framework.ts'
import { lint } from '../dossier/lint.ts'
import { FaultyFiles, type FileFault, readYaml, yamlFiles } from './yaml-file.ts'

export type { Catalogues } from '../dossier/example.ts'

/** The ready-made catalogues cannot be used; the message lists every fault with its file and place. */
export class CatalogueError extends FaultyFiles {
  override readonly name = 'CatalogueError'
}

interface Loaded {
  file: string
  catalogue: Catalogue
}

/**
 * Loads criteria/*.yaml and models/*.yaml under `root`.
 * @throws CatalogueError when a file cannot be read, has not the right shape, or names what is not there.
 */
export function loadCatalogues(root: string): Catalogues {
  const faults: FileFault[] = []
  const loaded: Loaded[] = []
  for (const folder of ['criteria', 'models']) {
    const found = yamlFiles(root, folder)
    faults.push(...found.faults)
    for (const file of found.files) {
      const read = readYaml(root, file, Catalogue)
      faults.push(...read.faults)
      if (read.value !== null) loaded.push({ file, catalogue: read.value })
    }
  }
  const everyFileRead = faults.length === 0
  const catalogues = {
    criteriaSets: ofKind(loaded, 'criteria-set'),
    developmentRegisters: ofKind(loaded, 'development-register'),
    modelSets: ofKind(loaded, 'model-set'),
  }
  for (const { file, catalogue } of loaded)
    for (const fault of faultsIn(catalogue, catalogues, everyFileRead)) faults.push({ file, ...fault })
  faults.push(...doubles(loaded))
  if (faults.length > 0) throw new CatalogueError(faults)
  return catalogues
}

const ofKind = <K extends Catalogue['kind']>(loaded: Loaded[], kind: K) =>
  loaded
    .map(({ catalogue }) => catalogue)
    .filter((catalogue): catalogue is Extract<Catalogue, { kind: K }> => catalogue.kind === kind)

function doubles(loaded: Loaded[]): FileFault[] {
  return loaded.flatMap(({ file, catalogue: { kind, id } }, i) => {
    const first = loaded.slice(0, i).find(({ catalogue }) => catalogue.kind === kind && catalogue.id === id)
    return first ? [{ file, path: 'id', message: `${kind} ${id} is already in ${first.file}` }] : []
  })
}

function faultsIn(catalogue: Catalogue, all: Catalogues, everyFileRead: boolean): Fault[] {
  switch (catalogue.kind) {
    case 'criteria-set':
      return faultsInCriteriaSet(catalogue, all, everyFileRead)
    case 'development-register':
      return faultsInRegister(catalogue)
    case 'model-set':
      return faultsInModelSet(catalogue)
  }
}

/** Functions of all model sets; two sets may share one. */
const uniqueFunctions = ({ modelSets }: Catalogues): Framework['functions'] => [
  ...new Map(modelSets.flatMap(({ functions }) => functions.map(fn => [fn.id, fn] as const))).values(),
]

/** The rules of a framework, but for the weights: those are still to be given. */
function faultsInCriteriaSet(set: CriteriaSet, all: Catalogues, everyFileRead: boolean): Fault[] {
  const framework: Framework = {
    title: set.name,
    question: set.name,
    functions: uniqueFunctions(all),
    variants: [],
    modelRules: [],
    groups: set.groups,
    criteria: set.criteria,
    weighting: 'overall',
    aggregation: 'mean',
    closeCallMargin: 0,
  }
  const developments = all.developmentRegisters.flatMap(register => register.developments.map(({ id }) => id))
  return lint(framework, { developments, pilot: [] })
    .filter(({ code, severity }) => {
      if (code === 'weights-sum') return false
      // Without all files, what another file may hold cannot be missed.
      if (code === 'unknown-function' || code === 'unknown-development') return everyFileRead
      return severity === 'error'
    })
    .map(faultOf)
}

function faultsInRegister({ programmes, advices, steps, developments }: DevelopmentRegister): Fault[] {
  const programmeIds = idsOf(programmes)
  const adviceIds = idsOf(advices)
  return [
    ...repeated(programmes, 'programmes'),
    ...repeated(advices, 'advices'),
    ...repeated(
      steps.map(({ number, programme }) => ({ id: `${programme} ${number}` })),
      'steps',
    ),
    ...repeated(developments, 'developments'),
    ...advices.flatMap(({ programme }, i) =>
      unknown(programme, programmeIds, `advices.${i}.programme`, 'programme'),
    ),
    ...steps.flatMap(({ programme, advice }, i) => [
      ...unknown(programme, programmeIds, `steps.${i}.programme`, 'programme'),
      ...unknown(advice ?? undefined, adviceIds, `steps.${i}.advice`, 'advice'),
    ]),
    ...developments.flatMap(({ programme }, i) =>
      unknown(programme, programmeIds, `developments.${i}.programme`, 'programme'),
    ),
  ]
}

function faultsInModelSet({ functions, variants, modelRules, models }: ModelSet): Fault[] {
  const functionIds = idsOf(functions)
  const variantIds = idsOf(variants)
  const faultsInRule = (rule: ModelRule, path: string): Fault[] =>
    rule.kind === 'same-variant'
      ? rule.functions.flatMap((fn, j) => unknown(fn, functionIds, `${path}.functions.${j}`, 'function'))
      : rule.choices.flatMap((choice, j) => [
          ...unknown(choice.function, functionIds, `${path}.choices.${j}.function`, 'function'),
          ...unknown(choice.variant, variantIds, `${path}.choices.${j}.variant`, 'variant'),
        ])
  return [
    ...repeated(functions, 'functions'),
    ...repeated(variants, 'variants'),
    ...repeated(modelRules, 'modelRules'),
    ...repeated(models, 'models'),
    ...modelRules.flatMap((rule, i) => faultsInRule(rule, `modelRules.${i}`)),
    ...models.flatMap((model, i) =>
      Object.entries(model.variants).flatMap(([fn, variant]) => [
        ...unknown(fn, functionIds, `models.${i}.variants.${fn}`, 'function'),
        ...unknown(variant, variantIds, `models.${i}.variants.${fn}`, 'variant'),
      ]),
    ),
  ]
}

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id))

function repeated(records: readonly { id: string }[], path: string): Fault[] {
  const ids = records.map(({ id }) => id)
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ path: `${path}.${i}`, message: `${id} is there twice` }] : [],
  )
}

const unknown = (
  id: string | undefined,
  known: { has(id: string): boolean },
  path: string,
  noun: string,
): Fault[] => (id === undefined || known.has(id) ? [] : [{ path, message: `no such ${noun}: ${id}` }])
