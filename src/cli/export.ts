import { Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import type { components, WeegkaderClient } from '../client/index.ts'
import { writeDecimal } from '../mcda/written-number.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import { type CliEnvironment, UsageError } from './environment.ts'
import { type Command, withConnection } from './options.ts'
import { refuseScreen, writeOutput } from './output-file.ts'

interface ExportOptions extends ConnectionOptions {
  format: 'json' | 'csv' | 'zip'
  output?: string
}

interface Exporter {
  description: string
  read: (client: WeegkaderClient, projectId: string) => Promise<unknown>
  zip?: (client: WeegkaderClient, projectId: string) => Promise<Uint8Array>
  rows?: (data: never) => Record<string, unknown>[]
  /** Columns that are there whatever the data. */
  columns?: string[]
}

type Score = components['schemas']['Score']
type Model = components['schemas']['Model']

const exporters: Record<string, Exporter> = {
  dossier: {
    description: 'the whole ledger as one JSON file, for `weegkader verify`; or all of the dossier as a ZIP',
    zip: async (client, projectId) => {
      const params = { path: { projectId }, query: { format: 'zip' as const } }
      const { data } = await take(
        client.GET('/projects/{projectId}/dossier', { params, parseAs: 'arrayBuffer' }),
      )
      return new Uint8Array(data as unknown as ArrayBuffer)
    },
    read: async (client, projectId) =>
      (await take(client.GET('/projects/{projectId}/dossier', { params: { path: { projectId } } }))).data,
  },
  framework: {
    description: 'the framework in force, as JSON',
    read: async (client, projectId) =>
      (await take(client.GET('/projects/{projectId}/framework', { params: { path: { projectId } } }))).data
        .framework,
  },
  models: {
    description: 'the models, as JSON or CSV, as `weegkader import models` takes them',
    read: async (client, projectId) => {
      const params = { path: { projectId } }
      const { data } = await take(client.GET('/projects/{projectId}/models', { params }))
      return data.models.map(({ conflicts: _, ...model }) => model)
    },
    columns: ['id', 'name_nl', 'name_en', 'description_nl', 'description_en'],
    rows: (models: Model[]) =>
      models.map(({ id, name, description, variants }) => ({
        id,
        name_nl: name.nl,
        name_en: name.en ?? '',
        description_nl: description?.nl ?? '',
        description_en: description?.en ?? '',
        ...variants,
      })),
  },
  scores: {
    description: 'the scores of closed rounds (and your own), as JSON or CSV in long format',
    read: allScores,
    columns: ['assessor', 'round', 'model', 'criterion', 'fn', 'state', 'value', 'low', 'high', 'motivation'],
    rows: (scores: Score[]) =>
      scores.map(({ assessor, round, model, criterion, fn, score, motivation }) => ({
        assessor,
        round,
        model,
        criterion,
        fn: fn ?? '',
        state: score.state,
        value: score.state === 'value' ? score.value : '',
        low: score.state === 'value' ? (score.low ?? '') : '',
        high: score.state === 'value' ? (score.high ?? '') : '',
        motivation: motivation ?? '',
      })),
  },
}

export function exportCommand(program: Command, cli: CliEnvironment): void {
  const command = program.command('export').description('export the dossier, framework, models or scores')
  for (const [name, { description, read, zip, rows, columns }] of Object.entries(exporters)) {
    withConnection(command.command(name))
      .description(description)
      .argument('<project>')
      .addOption(
        new Option('--format <format>', 'what to write').choices(['json', 'csv', 'zip']).default('json'),
      )
      .option('-o, --output <path>', 'write to this file in place of standard output')
      .action(async (projectId: string, options: ExportOptions) => {
        const { format, output } = options
        if (format === 'csv' && !rows) throw new UsageError(`${name} is written as JSON only.`)
        if (format === 'zip') {
          if (!zip) throw new UsageError('A ZIP holds the whole dossier: weegkader export dossier.')
          refuseScreen(cli, output)
          return writeOutput(cli, await withClient(options, cli, client => zip(client, projectId)), output)
        }
        const data = await withClient(options, cli, client => read(client, projectId))
        const text =
          format === 'csv' ? csvOf(rows!(data as never), columns) : `${JSON.stringify(data, null, 2)}\n`
        writeOutput(cli, text, output)
      })
  }
}

async function allScores(client: WeegkaderClient, projectId: string): Promise<Score[]> {
  const scores: Score[] = []
  for (let after = 0; ; ) {
    const params = { path: { projectId }, query: { after, limit: 5000 } }
    const { data } = await take(client.GET('/projects/{projectId}/scores', { params }))
    scores.push(...data.scores)
    if (data.scores.length < 5000) return scores
    after = data.scores.at(-1)!.seq
  }
}

/**
 * Semicolons, decimal commas and a byte-order mark, as Dutch spreadsheets expect; a cell that looks like a
 * formula is made text.
 */
function csvOf(rows: Record<string, unknown>[], columns: string[] = []): string {
  return stringify(rows, {
    header: true,
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    cast: { number: decimal },
    columns: [...new Set([...columns, ...rows.flatMap(row => Object.keys(row))])],
  })
}

const decimal = (number: number): string => writeDecimal(number, ',')
