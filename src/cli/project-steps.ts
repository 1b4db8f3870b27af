import { Option } from 'commander'
import type { components, WeegkaderClient } from '../client/index.ts'
import { type Command, entryNumber } from './options.ts'
import { readJson } from './text-file.ts'

type Receipt = components['schemas']['Receipt']
interface Params {
  path: { projectId: string }
  header: { 'If-Match': string }
}

/** One step of a project that changes its structure: a request with If-Match that answers with a receipt. */
interface ProjectStep {
  name: string
  description: string
  configure?: (command: Command) => unknown
  send: (
    client: WeegkaderClient,
    params: Params,
    argument: string,
    options: Record<string, string>,
  ) => Promise<{ data?: Receipt; error?: unknown; response: Response }>
}

const development = ['--development <id>', 'which one'] as const
const statuses = ['announced', 'in-preparation', 'proposed', 'settled', 'withdrawn']
const fromFile = (file: string) => readJson(file) as never

export const steps: ProjectStep[] = [
  {
    name: 'draft',
    description: 'write the draft framework from a JSON file',
    configure: command => command.argument('<framework.json>'),
    send: (client, params, file) =>
      client.PUT('/projects/{projectId}/framework', { params, body: fromFile(file) }),
  },
  {
    name: 'open-weighting',
    description: 'open a round in which every assessor weighs, unseen by the others',
    send: (client, params) => client.POST('/projects/{projectId}/weighting-rounds', { params }),
  },
  {
    name: 'weigh',
    description: 'give your own weights from a JSON file ({"sets": [...]})',
    configure: command => command.argument('<weights.json>'),
    send: (client, { path }, file) =>
      client.POST('/projects/{projectId}/weight-sets', { params: { path }, body: fromFile(file) }),
  },
  {
    name: 'close-weighting',
    description: 'close a weighting round: its sets become visible',
    configure: command => command.argument('<round>', 'its number', entryNumber),
    send: (client, { path, header }, round) =>
      client.POST('/projects/{projectId}/weighting-rounds/{round}/closing', {
        params: { path: { ...path, round: Number(round) }, header },
      }),
  },
  {
    name: 'adopt-weights',
    description:
      "put the mean of the assessors' weights in the draft; or weights from a JSON file, with the reason",
    configure: command =>
      command
        .addOption(
          new Option(
            '--weights <weights.json>',
            'points of 100 by criterion or group, in place of the mean',
          ).conflicts(['mean', 'decimals']),
        )
        .addOption(
          new Option('--mean <mean>', 'which mean')
            .choices(['arithmetic', 'geometric'])
            .default('arithmetic'),
        )
        .addOption(
          new Option('--decimals <decimals>', 'round, so that the weights still add up to 100').choices([
            ...'0123',
          ]),
        )
        .requiredOption('--decided-by <who>', 'who decided')
        .option('--reason <reason>', 'why they differ from the mean'),
    send: (client, params, _, { weights, mean, decimals, decidedBy, reason }) =>
      client.POST('/projects/{projectId}/adopted-weights', {
        params,
        body: {
          decidedBy: decidedBy!,
          ...(reason && { reason }),
          ...(weights !== undefined
            ? { kind: 'set', weights: fromFile(weights) }
            : {
                kind: 'mean',
                mean: mean as 'arithmetic',
                ...(decimals !== undefined && { decimals: Number(decimals) }),
              }),
        },
      }),
  },
  {
    name: 'seal',
    description: 'seal the framework',
    configure: command => command.requiredOption('--adopted-by <who>', 'who adopted it, and when'),
    send: (client, params, _, { adoptedBy }) =>
      client.POST('/projects/{projectId}/framework/seal', { params, body: { adoptedBy: adoptedBy! } }),
  },
  {
    name: 'amend',
    description: 'amend the sealed framework: a new version from a JSON file, with the reason',
    configure: command =>
      command
        .argument('<framework.json>')
        .requiredOption('--reason <reason>', 'why')
        .requiredOption('--decided-by <who>', 'who decided'),
    send: (client, params, file, { reason, decidedBy }) =>
      client.POST('/projects/{projectId}/framework/versions', {
        params,
        body: { framework: fromFile(file), reason: reason!, decidedBy: decidedBy! },
      }),
  },
  {
    name: 'open-round',
    description: 'open the next blind round',
    send: (client, params) => client.POST('/projects/{projectId}/rounds', { params }),
  },
  {
    name: 'close-round',
    description: 'close a round: its scores become visible and count',
    configure: command => command.argument('<round>', 'its number', entryNumber),
    send: (client, { path, header }, round) =>
      client.POST('/projects/{projectId}/rounds/{round}/closing', {
        params: { path: { ...path, round: Number(round) }, header },
      }),
  },
  {
    name: 'note-discussion',
    description: 'note what the discussion of a closed round came to; it changes no score',
    configure: command =>
      command
        .argument('<round>', 'its number', entryNumber)
        .requiredOption('--criterion <criterion>', 'about which criterion')
        .option('--model <model>', 'and which model; without it about the criterion as a whole')
        .option('--fn <function>', 'and which function, where it is scored per function')
        .requiredOption('--text <text>', 'what it came to'),
    send: (client, { path }, round, { criterion, model, fn, text }) =>
      client.POST('/projects/{projectId}/discussion-notes', {
        params: { path },
        body: {
          round: Number(round),
          criterion: criterion!,
          model: model ?? null,
          fn: fn ?? null,
          text: text!,
        },
      }),
  },
  {
    name: 'decide',
    description: 'record a decision, and on which entry it rests',
    configure: command =>
      command
        .addOption(
          new Option('--kind <kind>', 'what was done')
            .choices(['decided', 'taken-note-of', 'deferred'])
            .default('decided'),
        )
        .option('--model <model>', 'the model that was chosen')
        .requiredOption('--decided-by <who>', 'who decided')
        .requiredOption('--text <text>', 'what was decided'),
    send: (client, params, _, { kind, model, decidedBy, text }) =>
      client.POST('/projects/{projectId}/decisions', {
        params,
        body: { kind: kind as 'decided', model: model ?? null, decidedBy: decidedBy!, text: text! },
      }),
  },
  {
    name: 'pause',
    description: 'pause the project',
    configure: command => command.requiredOption('--reason <reason>', 'why'),
    send: (client, { path }, _, { reason }) =>
      client.POST('/projects/{projectId}/pauses', { params: { path }, body: { reason: reason! } }),
  },
  {
    name: 'resume',
    description: 'resume the project',
    configure: command => command.requiredOption('--reason <reason>', 'why'),
    send: (client, { path }, _, { reason }) =>
      client.POST('/projects/{projectId}/resumptions', { params: { path }, body: { reason: reason! } }),
  },
  {
    name: 'report-progress',
    description:
      'report on progress: `weegkader report --kind progress` then tells what changed since the last time',
    configure: command =>
      command
        .option('--delay <reason>', 'why it takes longer')
        .option('--forecast <date>', 'when the choice is expected now')
        .option('--note <note>', 'what else is to be said'),
    send: (client, { path }, _, { delay, forecast, note }) =>
      client.POST('/projects/{projectId}/progress-reports', {
        params: { path },
        body: { delay: delay ?? null, forecast: forecast ?? null, note: note ?? null },
      }),
  },
  {
    name: 'hand-in',
    description: 'hand in your scores of a round: this is my judgement',
    configure: command => command.argument('<round>', 'its number', entryNumber),
    send: (client, { path }, round) =>
      client.POST('/projects/{projectId}/rounds/{round}/hand-ins', {
        params: { path: { ...path, round: Number(round) } },
      }),
  },
  {
    name: 'set-deadline',
    description: 'say by when the region itself must choose',
    configure: command =>
      command.argument('<date>', 'as 2026-12-31, or none').option('--reason <reason>', 'why'),
    send: (client, { path }, date, { reason }) =>
      client.POST('/projects/{projectId}/deadlines', {
        params: { path },
        body: { decideBy: date === 'none' ? null : date, ...(reason && { reason }) },
      }),
  },
  {
    name: 'register-developments',
    description: 'register national developments from a JSON file ({"developments": [...]})',
    configure: command => command.argument('<developments.json>'),
    send: (client, { path }, file) =>
      client.POST('/projects/{projectId}/developments', { params: { path }, body: fromFile(file) }),
  },
  {
    name: 'declare-outcomes',
    description:
      'write down how a national development may turn out, from a JSON file ({"outcomes": [...]}); replaces what was declared',
    configure: command => command.argument('<outcomes.json>').requiredOption(...development),
    send: (client, { path }, file, { development }) =>
      client.POST('/projects/{projectId}/developments/{developmentId}/outcomes', {
        params: { path: { ...path, developmentId: development! } },
        body: fromFile(file),
      }),
  },
  {
    name: 'move-development',
    description: 'record where a national development now stands',
    configure: command =>
      command
        .requiredOption(...development)
        .addOption(new Option('--status <status>', 'where it stands').choices(statuses).makeOptionMandatory())
        .option('--expected <date>', 'when it is expected to be settled')
        .option('--outcome <id>', 'which of its outcomes came true, when it is settled')
        .requiredOption('--note <note>', 'what happened, and from which source'),
    send: (client, { path }, _, { development, status, expected, outcome, note }) =>
      client.POST('/projects/{projectId}/developments/{developmentId}/moves', {
        params: { path: { ...path, developmentId: development! } },
        body: {
          status: status as 'settled',
          expectedDate: expected ?? null,
          outcome: outcome ?? null,
          note: note!,
        },
      }),
  },
  {
    name: 'signal',
    description: 'bring a signal from a national group into the project',
    configure: command =>
      command
        .requiredOption(...development)
        .requiredOption('--source <source>', 'which group')
        .requiredOption('--text <text>', 'what was heard'),
    send: (client, { path }, _, { development, source, text }) =>
      client.POST('/projects/{projectId}/signals', {
        params: { path },
        body: { development: development!, source: source!, text: text! },
      }),
  },
]
