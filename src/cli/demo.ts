import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Option } from 'commander'
import { type App, openApp } from '../app/app.ts'
import { exampleIds, loadExample } from '../app/examples.ts'
import { playExample, type Step } from '../app/play-example.ts'
import { invitationPath } from '../app/sessions.ts'
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
  file?: string
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
    .option('-f, --file <path>', 'keep it in this database, to look at in the pages')
    .option('--json', 'print one JSON object: ranking and basis')
    .addOption(languageOption())
    .action((options: DemoOptions) => demo(options, cli))
}

async function demo(options: DemoOptions, cli: CliEnvironment): Promise<void> {
  const { example: id, out, file, json, language } = options
  const folder = mkdtempSync(join(tmpdir(), 'weegkader-demo-'))
  const app = await openApp(file ?? join(folder, 'demo.sqlite'), cli)
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
    if (file) cli.stdout.write(await keptText(app, project, file, language))
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How to look at what was kept: where it is served, and a way in for the facilitator and an assessor. */
async function keptText(app: App, project: string, file: string, language: Language): Promise<string> {
  const participants = await app.dossiers.read(project, state => [...state.participants.values()])
  const people = await app.accounts.people(project)
  const first = (wanted: 'facilitator' | 'assessor') => participants.find(({ role }) => role === wanted)
  const lead = first('facilitator')
  const lines = [message(language, 'cli.demo.kept'), `  npx weegkader serve --file ${file}`]
  if (lead) lines.push(message(language, 'cli.demo.invitations'))
  for (const invited of [lead, first('assessor')]) {
    if (!lead || !invited) continue
    const { token } = await app.accounts.invite(project, lead.id, invited.id)
    lines.push(`  ${people.get(invited.id)?.name}: http://127.0.0.1:3000${invitationPath(token)}`)
  }
  return `\n${lines.join('\n')}\n`
}

/** What was played, one line a kind of step, in the order of the story. */
function storyText(steps: { step: Step; facts: number }[], language: Language): string {
  const counted = new Map<Step, number>()
  for (const { step, facts } of steps) counted.set(step, (counted.get(step) ?? 0) + facts)
  return [...counted]
    .map(([step, facts]) => `· ${message(language, `cli.demo.${step}`, { facts })}`)
    .join('\n')
}
