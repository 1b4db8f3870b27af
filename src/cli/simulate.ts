import { setTimeout as pause } from 'node:timers/promises'
import { Option } from 'commander'
import type { components, WeegkaderClient } from '../client/index.ts'
import { MOST_DRAWS } from '../dossier/analysis.ts'
import type { Language } from '../dossier/text.ts'
import { message } from '../i18n/message.ts'
import { LARGEST_SEED } from '../mcda/seeded-random.ts'
import { contextOf } from '../report/context.ts'
import { simulation } from '../report/simulation.ts'
import { sectionText } from '../report/terminal.ts'
import { type ConnectionOptions, take, withClient } from './connection.ts'
import { type CliEnvironment, CommandRefused } from './environment.ts'
import { type Command, entryNumber, wholeNumber, withConnection } from './options.ts'
import { progressOn } from './progress.ts'
import { widthOf } from './ranking-text.ts'
import { reportSource } from './report-source.ts'
import { readJson } from './text-file.ts'

type Analysis = components['schemas']['Analysis']
type Question = components['schemas']['AnalysisQuestionInput']

interface SimulateOptions extends ConnectionOptions {
  weights: 'none' | 'adopted' | 'profiles' | 'hull'
  statements?: string
  scores: 'fixed' | 'uniform' | 'normal' | 'assessors'
  draws: number
  seed: number
  ties: 'split' | 'best'
  asOf?: number
  json?: boolean
}

export function simulateCommand(program: Command, cli: CliEnvironment): void {
  withConnection(program.command('simulate'))
    .description('draw weights and scores at random (SMAA-2): how often each model gets each rank')
    .argument('<project>')
    .addOption(
      new Option('--weights <weights>', 'what is known of the weights')
        .choices(['none', 'adopted', 'profiles', 'hull'])
        .default('none'),
    )
    .addOption(
      new Option(
        '--statements <statements.json>',
        'the weights that a JSON file states ({"statements": [...]})',
      ).conflicts('weights'),
    )
    .addOption(
      new Option('--scores <scores>', 'how scores vary')
        .choices(['fixed', 'uniform', 'normal', 'assessors'])
        .default('fixed'),
    )
    .option('--draws <number>', 'how many draws', wholeNumber('a number of draws', 1, MOST_DRAWS), 100_000)
    .option('--seed <seed>', 'the same seed, the same answer', wholeNumber('a seed', 0, LARGEST_SEED), 1)
    .addOption(
      new Option('--ties <ties>', 'ranks of models that tie').choices(['split', 'best']).default('split'),
    )
    .option('--as-of <entry>', 'as it stood after this entry', entryNumber)
    .option('--json', 'print the answer of the API as JSON')
    .action((project: string, options: SimulateOptions) =>
      withClient(options, cli, async (client, language) => {
        const analysis = await answered(client, cli, language, project, options)
        if (options.json) {
          cli.stdout.write(`${JSON.stringify(analysis, null, 2)}\n`)
          return
        }
        const source = await reportSource(client, project, options.asOf)
        const blocks = simulation(contextOf(source, language), analysis)
        const width = widthOf(cli.stdout.columns ?? 100)
        cli.stdout.write(`${sectionText(message(language, 'report.simulation'), blocks, width)}\n`)
      }),
    )
}

const questionOf = ({ weights, statements, scores, draws, seed, ties }: SimulateOptions): Question => ({
  weights:
    statements === undefined ? { kind: weights } : ({ kind: 'statements', ...given(statements) } as never),
  ...{ scores, draws, seed, ties },
})

const given = (file: string) => readJson(file) as { statements: never }

/** Milliseconds between two looks at how far it is. */
const LOOK = 200

/** Asks, and waits for the answer; a stop from outside cancels what runs. */
async function answered(
  client: WeegkaderClient,
  cli: CliEnvironment,
  language: Language,
  projectId: string,
  options: SimulateOptions,
): Promise<Analysis> {
  const params = { path: { projectId }, query: { asOf: options.asOf } }
  const started = await take(
    client.POST('/projects/{projectId}/analyses', { params, body: questionOf(options) }),
  )
  let analysis = started.data
  if (analysis.state === 'done') return analysis
  const path = { projectId, analysisId: analysis.id }
  const stopped = new AbortController()
  cli.onSignal(() => stopped.abort())
  const progress = progressOn(cli.stderr, analysis.progress.of, 1)
  try {
    while (analysis.state === 'running') {
      await pause(LOOK, undefined, { signal: stopped.signal }).catch(() => undefined)
      const here = '/projects/{projectId}/analyses/{analysisId}'
      const look = stopped.signal.aborted
        ? client.DELETE(here, { params: { path } })
        : client.GET(here, { params: { path } })
      analysis = (await take(look)).data
      progress.reach(analysis.progress.done)
    }
  } finally {
    progress.stop()
  }
  if (analysis.state === 'done') return analysis
  throw new CommandRefused(message(language, `cli.simulate.${analysis.state}`))
}
