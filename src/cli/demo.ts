import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Option } from 'commander'
import { openApp } from '../app/app.ts'
import { exampleIds, loadExample } from '../app/examples.ts'
import { playExample, type Step } from '../app/play-example.ts'
import { lintOf } from '../dossier/decide/framework.ts'
import type { Language } from '../dossier/text.ts'
import { message } from '../i18n/message.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, languageOption } from './options.ts'
import { rankingText } from './ranking-text.ts'
import { writeReports } from './write-reports.ts'

interface DemoOptions {
  example: string
  out: string
  json?: boolean
  language: Language
}

export function demoCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('demo')
    .description(
      'play a shipped example through the real use cases, print its ranking and write its reports, in every format',
    )
    .addOption(
      new Option('-e, --example <id>', 'which example')
        .choices(exampleIds(cli.root))
        .default('worked-example'),
    )
    .option('-o, --out <folder>', 'where the reports are written', 'demo-report')
    .option('--json', 'print one JSON object: ranking and basis')
    .addOption(languageOption())
    .action((options: DemoOptions) => demo(options, cli))
}

async function demo({ example: id, out, json, language }: DemoOptions, cli: CliEnvironment): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-demo-'))
  const app = await openApp(join(folder, 'demo.sqlite'), cli)
  try {
    const steps: { step: Step; facts: number }[] = []
    const example = loadExample(cli.root, id, app.catalogues)
    const project = await playExample(app, example, (step, facts) => steps.push({ step, facts }))
    const findings = await app.dossiers.read(project, state => lintOf(state, state.versions[0]!.framework))
    await app.dossiers.verify(project)
    const source = await app.results.reportSource(project)
    const files = await writeReports(app, { project, source, language, path: join(out, id) })
    if (json) {
      const { ranking, excluded, basis, national } = source.outcome
      const object = {
        ranking: ranking.map(({ model, rank, total }) => ({ model, rank, total })),
        basis,
        excluded: excluded.map(({ model, total }) => ({ model, total })),
        breaches: Object.fromEntries(
          [...ranking, ...excluded].map(({ model, breaches }) => [model, breaches]),
        ),
        withoutFlagged: national.without?.ranking ?? [],
        flaggedShare: national.flaggedShare,
      }
      cli.stdout.write(`${JSON.stringify(object)}\n`)
      return
    }
    const story = storyText(steps, language)
    const lint = message(language, 'cli.demo.lint', { count: findings.length })
    const written = message(language, 'cli.demo.written', { files: files.join(', ') })
    cli.stdout.write(`${story}\n${lint}\n\n${rankingText(source, language, cli.stdout.columns)}${written}\n`)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was played, one line a kind of step, in the order of the story. */
function storyText(steps: { step: Step; facts: number }[], language: Language): string {
  const counted = new Map<Step, number>()
  for (const { step, facts } of steps) counted.set(step, (counted.get(step) ?? 0) + facts)
  return [...counted]
    .map(([step, facts]) => `· ${message(language, `cli.demo.${step}`, { facts })}`)
    .join('\n')
}
