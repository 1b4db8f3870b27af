import { extname } from 'node:path'
import type { WeegkaderClient } from '../client/index.ts'
import type { Framework } from '../dossier/framework.ts'
import { parseJson } from './compute.ts'
import { type ConnectionOptions, faultsOf, problemText, take, withClient } from './connection.ts'
import { refuseWhenFaulty } from './csv.ts'
import { type CliEnvironment, CommandRefused } from './environment.ts'
import { etagOf } from './etag.ts'
import { criteriaFrom } from './import-criteria.ts'
import { type Imported, itemsFrom } from './import-items.ts'
import { measurementsFrom } from './import-measurements.ts'
import { modelsFrom } from './import-models.ts'
import { ownScores, scoresFrom } from './import-scores.ts'
import { type Command, withConnection } from './options.ts'
import { readText } from './text-file.ts'

type Send = (
  client: WeegkaderClient,
  projectId: string,
  items: unknown[],
) => Promise<{ data?: unknown; error?: unknown; response: Response }>

interface Importer {
  description: string
  /** Name of the list in the request and in a JSON file. */
  list: 'criteria' | 'models' | 'measurements' | 'scores'
  fromCsv: (text: string, file: string) => Imported
  /** What is sent, where that is less than what an export wrote. */
  prepare?: (client: WeegkaderClient, imported: Imported, file: string) => Promise<unknown[]>
  send: Send
}

const importers: Record<string, Importer> = {
  criteria: {
    description: 'put criteria from CSV or JSON in the draft framework, in place of those that are there',
    list: 'criteria',
    fromCsv: criteriaFrom,
    send: async (client, projectId, criteria) => {
      const { data, response } = await take(
        client.GET('/projects/{projectId}/framework', { params: { path: { projectId } } }),
      )
      const framework = { ...data.framework, criteria } as Framework
      // Of the draft that was read, so that nothing a colleague changes meanwhile is undone.
      const header = { 'If-Match': response.headers.get('etag') ?? '' }
      return client.PUT('/projects/{projectId}/framework', {
        params: { path: { projectId }, header },
        body: framework as never,
      })
    },
  },
  models: {
    description: 'propose models from CSV (id, name_nl, name_en and a column per function) or JSON',
    list: 'models',
    fromCsv: modelsFrom,
    send: async (client, projectId, models) => {
      const header = { 'If-Match': await etagOf(client, projectId) }
      return client.POST('/projects/{projectId}/models', {
        params: { path: { projectId }, header },
        body: { models } as never,
      })
    },
  },
  measurements: {
    description: 'enter measured levels from CSV (model, criterion, fn, value, low, high, evidence) or JSON',
    list: 'measurements',
    fromCsv: measurementsFrom,
    send: (client, projectId, measurements) =>
      client.POST('/projects/{projectId}/measurements', {
        params: { path: { projectId } },
        body: { measurements } as never,
      }),
  },
  scores: {
    description:
      'give your own scores from CSV (model, criterion, fn, state, value, low, high, motivation) or JSON',
    list: 'scores',
    fromCsv: scoresFrom,
    prepare: ownScores,
    send: (client, projectId, scores) =>
      client.POST('/projects/{projectId}/score-batches', {
        params: { path: { projectId } },
        body: { scores } as never,
      }),
  },
}

export function importCommand(program: Command, cli: CliEnvironment): void {
  const command = program
    .command('import')
    .description('import criteria, models, measurements or scores: all of it, or nothing')
  for (const [name, importer] of Object.entries(importers)) {
    withConnection(command.command(name))
      .description(importer.description)
      .argument('<project>')
      .argument('<file>', 'CSV or JSON')
      .option('--json', 'print JSON: the receipt')
      .action(async (projectId: string, file: string, options: ConnectionOptions & { json?: boolean }) => {
        const imported = read(importer, file)
        const { items, lines } = imported
        const receipt = await withClient(options, cli, async client => {
          const ready = importer.prepare ? await importer.prepare(client, imported, file) : items
          const { data, error, response } = await importer.send(client, projectId, ready)
          if (error === undefined) return data
          refuseWhenFaulty(file, linesOf(error, importer.list, lines))
          throw new CommandRefused(problemText(error, response.status))
        })
        cli.stdout.write(options.json ? `${JSON.stringify(receipt)}\n` : `${items.length} ${importer.list}\n`)
      })
  }
}

function read({ fromCsv, list }: Importer, file: string): Imported {
  const text = readText(file)
  return extname(file).toLowerCase() === '.json'
    ? itemsFrom(parseJson(text, file), list, file, text)
    : fromCsv(text, file)
}

/** The server's faults, each on the line that its item came from. */
function linesOf(error: unknown, list: string, lines: number[]): string[] {
  return faultsOf(error).map(({ path, message }) => {
    const [, index, field] = new RegExp(`^body\\.${list}\\.(\\d+)\\.?(.*)$`).exec(path) ?? []
    if (index === undefined) return `line 1: ${path}: ${message}`
    return `line ${lines[Number(index)] ?? '?'}: ${field ? `${field}: ` : ''}${message}`
  })
}
