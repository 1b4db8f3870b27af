import { describe, expect, test } from 'vitest'
import { projectAt } from './stages.ts'
import { terminal } from './terminal.ts'

const cli = terminal()

const commands: Record<string, string[]> = {
  '': [
    'serve',
    'demo',
    'project',
    'rank',
    'verdict',
    'outlook',
    'agenda',
    'robustness',
    'simulate',
    'report',
    'verify',
    'reproduce',
    'compute',
    'import',
    'score-sheet',
    'export',
  ],
  serve: ['--file', '--port', '--host', '--public-url', '--trust-proxy', '--theme', '--quiet'],
  demo: ['--example', '--out', '--json', '--language'],
  project: ['list', 'open', 'show', 'admit', 'draft', 'lint', 'seal', 'open-round', 'close-round'],
  'project list': ['--server', '--token', '--file', '--as', '--json', '--language'],
  'project open': ['--name', '--name-en', '--json'],
  'project show': ['<project>', '--json'],
  'project admit': ['--role', '--name', '--organisation', '--position', '--json'],
  'project draft': ['<framework.json>', '--json'],
  'project lint': ['<project>', '--json'],
  'project open-weighting': ['<project>', '--json'],
  'project weigh': ['<weights.json>', '--json', '--token'],
  'project close-weighting': ['<round>', '--json'],
  'project adopt-weights': ['--weights', '--mean', '--decimals', '--decided-by', '--reason', '--json'],
  'project seal': ['--adopted-by', '--json'],
  'project amend': ['<framework.json>', '--reason', '--decided-by', '--json'],
  'project open-round': ['<project>', '--json'],
  'project close-round': ['<round>', '--json'],
  'project note-discussion': ['<round>', '--criterion', '--model', '--fn', '--text', '--json'],
  'project decide': ['--kind', '--model', '--decided-by', '--text', '--json'],
  'project pause': ['--reason', '--json'],
  'project resume': ['--reason', '--json'],
  'project set-deadline': ['<date>', '--reason', '--json'],
  'project register-developments': ['<developments.json>', '--json'],
  'project declare-outcomes': ['<outcomes.json>', '--development', '--json'],
  'project report-progress': ['--delay', '--forecast', '--note', '--json'],
  'project hand-in': ['<round>', '--json'],
  'project move-development': ['--development', '--status', '--expected', '--outcome', '--note', '--json'],
  'project signal': ['--development', '--source', '--text', '--json'],
  agenda: ['<project>', '--as-of', '--json'],
  verdict: ['<project>', '--as-of', '--json', '--language'],
  outlook: ['<project>', '--as-of', '--json', '--language'],
  robustness: ['<project>', '--statements', '--as-of', '--json', '--language'],
  simulate: ['<project>', '--weights', '--statements', '--scores', '--draws', '--seed', '--ties', '--json'],
  rank: ['<project>', '--as-of', '--json', '--explain'],
  report: ['<project>', '--kind', '--format', '--for', '--as-of', '--output'],
  verify: ['<project or dossier.json>', '--json'],
  reproduce: ['<report.json>', '--json', '--language'],
  compute: ['standard input', '--json', '--explain', '--language'],
  import: ['criteria', 'models', 'scores'],
  'import criteria': ['<file>', '--json', '--as'],
  'import models': ['<file>', '--json'],
  'import measurements': ['<file>', '--json', '--as'],
  'import scores': ['<file>', '--json', '--token'],
  'score-sheet': ['get', 'hand-in'],
  'score-sheet get': ['<project>', '--output', '--format', '--token'],
  'score-sheet hand-in': ['<project>', '<file>', '--json', '--token'],
  export: ['dossier', 'framework', 'models', 'scores'],
  'export dossier': ['--output', '--format'],
  'export framework': ['--output'],
  'export models': ['--format'],
  'export scores': ['--format', '--output'],
  token: ['admin', 'admins', 'revoke-admin', 'issue', 'invite', 'list', 'revoke'],
  'token admin': ['--file', '--label', '--days', '--json'],
  'token admins': ['--file', '--json'],
  'token revoke-admin': ['<token>', '--file'],
  'token issue': ['<participant>', '--days', '--json'],
  'token invite': ['<participant>', '--days', '--json'],
  'token list': ['<participant>', '--json'],
  'token revoke': ['<participant>', '<token>'],
}

describe('help', () => {
  test.each(Object.entries(commands))('weegkader %s --help', async (command, words) => {
    const { code, out, err } = await cli(...command.split(' ').filter(Boolean), '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const word of words) expect(out).toContain(word)
  })

  test('every command that there is, is in the list above', async () => {
    const found: string[] = []
    const visit = async (parents: string[]) => {
      const help = await cli.ok(...parents, '--help')
      const listed = help.split('\nCommands:\n')[1] ?? ''
      for (const [, name] of listed.matchAll(/^ {2}([a-z-]+)/gm)) {
        if (name === 'help') continue
        found.push([...parents, name!].join(' '))
        await visit([...parents, name!])
      }
    }
    await visit([])
    expect(found.sort()).toEqual(Object.keys(commands).filter(Boolean).sort())
  })

  test('the version', async () => {
    expect(await cli.ok('--version')).toBe('0.0.0')
  })
})

describe('a command that is not understood ends with 2', () => {
  const adopting = ['project', 'adopt-weights', 'w-proef', '--decided-by', 'Kerngroep']
  const moving = ['project', 'move-development', 'w-proef', '--development', 'N1']
  test.each([
    ['an unknown command', ['weigh']],
    ['an unknown command under another', ['project', 'close']],
    ['an unknown option', ['rank', 'w-proef', '--as-off', '3']],
    ['a group without a command', ['project']],
    ['no command at all', []],
    ['a missing argument', ['rank']],
    ['an argument too many', ['rank', 'w-proef', 'w-proef']],
    ['a missing option', ['project', 'open']],
    ['an option without its value', ['rank', 'w-proef', '--as-of']],
    ['an entry that is no number', ['rank', 'w-proef', '--as-of', 'last']],
    ['weights from nowhere', ['project', 'weigh', 'w-proef']],
    ['a weighting round that is no number', ['project', 'close-weighting', 'w-proef', 'first']],
    ['weights that nobody adopted', ['project', 'adopt-weights', 'w-proef']],
    ['a mean that is not there', [...adopting, '--mean', 'median']],
    ['a number of decimals that is none', [...adopting, '--decimals', 'two']],
    ['more decimals than a weight has', [...adopting, '--decimals', '4']],
    ['no draws at all', ['simulate', 'w-proef', '--draws', '0']],
    ['more draws than there can be', ['simulate', 'w-proef', '--draws', '10000001']],
    ['a seed that is no whole number', ['simulate', 'w-proef', '--seed', '1.5']],
    ['weights that nobody can draw', ['simulate', 'w-proef', '--weights', 'equal']],
    [
      'statements beside other weights',
      ['simulate', 'w-proef', '--weights', 'hull', '--statements', 's.json'],
    ],
    ['outcomes of nothing', ['project', 'declare-outcomes', 'w-proef', 'o.json']],
    ['a status that is not there', [...moving, '--status', 'adopted', '--note', 'x']],
    ['a choice that is not there', ['report', 'w-proef', '--format', 'pdf']],
    ['a language that is not there', ['compute', '--language', 'de']],
    ['a role that is not there', ['project', 'admit', 'w-proef', '--role', 'chair', '--name', 'A']],
    ['a port that is none', ['serve', '--port', '70000']],
    ['a proxy without an address', ['serve', '--trust-proxy', 'proxy.example']],
    ['proxies in a range that is none', ['serve', '--trust-proxy', '10.0.0.0/33']],
    ['a token that lasts for ever', ['token', 'admin', '--days', '9999999']],
    ['a server without a token', ['project', 'list', '--server', 'http://127.0.0.1:1']],
  ])('%s', async (_, args) => {
    const { code, out, err } = await cli(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })

  test('it says what may have been meant', async () => {
    expect((await cli('verfy')).err).toContain('Did you mean verify?')
  })
})

describe('a command that is refused ends with 1, and prints nothing but the reason', () => {
  test('a project that is not there', async () => {
    const { cli } = await projectAt('drafted')
    expect(await cli.refused('rank', 'w-elders')).toContain('Er is geen project met kenmerk w-elders')
    expect(await cli.refused('rank', 'w-elders', '--language', 'en')).toContain(
      'There is no project with id w-elders',
    )
  })

  test('a file that is not there', async () => {
    expect(await cli.refused('reproduce', '/nowhere/report.json')).toBe(
      'There is no file /nowhere/report.json.\n',
    )
  })

  test('in the language of the command, also when it never reached the service', async () => {
    const { refused } = cli.with({ stdin: '{"method":"magic","input":{}}' })
    expect(await refused('compute')).toContain('Onbekende rekenmethode')
    expect(await refused('compute', '--language=en')).toContain('Unknown method')
    expect(await refused('compute', '-l', 'en')).toContain('Unknown method')
  })

  test('with every faulty field on a line of its own', async () => {
    const { cli, project, lead, write } = await projectAt('drafted')
    const file = write('framework.json', '{"title":{"nl":"Leeg"},"colour":"red"}')
    const err = await cli.refused('project', 'draft', project, file, '--as', lead, '-l', 'en')
    expect(err).toMatch(/^ {2}body\.question: /m)
    expect(err).toMatch(/^ {2}body\.colour: /m)
  })
})
