import { Command, CommanderError } from 'commander'
import { FaultyFiles } from '../app/yaml-file.ts'
import { Refusal } from '../dossier/refusal.ts'
import type { Language } from '../dossier/text.ts'
import { type Explanation, explainInvalid, explainRefusal } from '../i18n/explain.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { chapterCommands } from './chapters.ts'
import { computeCommand } from './compute.ts'
import { reasonText } from './connection.ts'
import { demoCommand } from './demo.ts'
import { type CliEnvironment, CommandRefused, UsageError } from './environment.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { openApiCommand } from './openapi.ts'
import { projectCommand } from './project.ts'
import { rankCommand } from './rank.ts'
import { reportCommand } from './report.ts'
import { reproduceCommand } from './reproduce.ts'
import { robustnessCommand } from './robustness.ts'
import { scoreSheetCommand } from './score-sheet.ts'
import { serveCommand } from './serve.ts'
import { simulateCommand } from './simulate.ts'
import { tokenCommand } from './token.ts'
import { verifyCommand } from './verify.ts'

const OK = 0
const REFUSED = 1
const USAGE = 2

/** Runs one command; answers with the exit code: 0 done, 1 refused, 2 not understood. */
export async function run(args: string[], cli: CliEnvironment): Promise<number> {
  const program = new Command('weegkader')
    .description(
      'Decision support that a public body can defend: sealed criteria, a hash-chained dossier, blind rounds.',
    )
    .version(cli.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => cli.stdout.write(text),
      writeErr: text => cli.stderr.write(text),
    })
    .showHelpAfterError('(add --help for what it takes)')
  const commands = [
    serveCommand,
    demoCommand,
    projectCommand,
    rankCommand,
    chapterCommands,
    robustnessCommand,
    simulateCommand,
    reportCommand,
    verifyCommand,
    reproduceCommand,
    computeCommand,
    importCommand,
    scoreSheetCommand,
    exportCommand,
    tokenCommand,
    openApiCommand,
  ]
  for (const add of commands) add(program, cli)
  try {
    await program.parseAsync(args, { from: 'user' })
    return OK
  } catch (error) {
    return explain(error, cli, languageIn(args))
  }
}

/** The language of the refusal is the one the command was given in. */
function languageIn(args: string[]): Language {
  const at = args.findIndex(arg => arg === '--language' || arg === '-l')
  return args.includes('--language=en') || args[at + 1] === 'en' ? 'en' : 'nl'
}

function explain(error: unknown, cli: CliEnvironment, language: Language): number {
  // Commander has already written what was wrong, and asking for help is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE
  if (error instanceof UsageError) {
    cli.stderr.write(`${error.message}\n`)
    return USAGE
  }
  cli.stderr.write(`${reasonOf(error, language)}\n`)
  return REFUSED
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof CommandRefused || error instanceof FaultyFiles) return error.message
  if (error instanceof Refusal) return explanationText(explainRefusal(language, error))
  if (error instanceof InvalidProblem) return explanationText(explainInvalid(language, error))
  const { code, path, message: text } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EADDRINUSE') return 'That port is in use; choose another with --port.'
  return `Unexpected: ${text ?? String(error)}`
}

const explanationText = ({ title, detail, faults }: Explanation): string => reasonText(title, detail, faults)
