import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Option } from 'commander'
import { openApp } from '../app/app.ts'
import { exampleIds, loadExample } from '../app/examples.ts'
import { playExample, type Step } from '../app/play-example.ts'
import { lintOf } from '../dossier/decide/framework.ts'
import type { Language } from '../dossier/text.ts'
import { message } from '../i18n/message.ts'
import { renderReport, reportFormats } from '../report/render.ts'
import type { CliEnvironment } from './environment.ts'
import { type Command, languageOption } from './options.ts'
import { rankingText } from './ranking-text.ts'

interface DemoOptions {
  example: string
  out: string
  json?: boolean
  language: Language
}

const extensions = { html: 'html', markdown: 'md', json: 'json' } as const

export function demoCommand(program: Command, cli: CliEnvironment): void {
  program
    .command('demo')
    .description('play a shipped example through the real use cases, print its ranking and write its report')
    .addOption(
      new Option('-e, --example <id>', 'which example')
        .choices(exampleIds(cli.root))
        .default('worked-example'),
    )
    .option('-o, --out <folder>', 'where the report is written', 'demo-report')
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
    mkdirSync(out, { recursive: true })
    const files: string[] = []
    for (const format of reportFormats) {
      const file = join(out, `${id}.${extensions[format]}`)
      writeFileSync(file, (await renderReport(source, { format, language })).body)
      files.push(file)
    }
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
