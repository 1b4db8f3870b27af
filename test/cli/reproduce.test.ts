import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { terminal } from './terminal.ts'

const cli = terminal()
const folder = mkdtempSync(join(tmpdir(), 'weegkader-reproduce-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// biome-ignore lint/suspicious/noExplicitAny: a test meddles with whatever a report holds
type Report = any

const text: Record<string, string> = {}
beforeAll(async () => {
  for (const example of ['worked-example', 'elburg']) {
    await cli.ok('demo', '--example', example, '--out', folder)
    text[example] = readFileSync(join(folder, `${example}.json`), 'utf8')
  }
})

/** The report with something changed in it, as a file. */
function changed(change: (report: Report) => void, example = 'worked-example'): string {
  const report = JSON.parse(text[example]!)
  change(report)
  const file = join(folder, 'changed.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

describe('a report that was left alone', () => {
  test.each(['worked-example', 'elburg'])('%s: identical', async example => {
    const file = join(folder, `${example}.json`)
    expect(await cli.ok('reproduce', file, '--language', 'en')).toMatch(/^Identical: [\d,]+ numbers/)
    const { identical, numbers } = await cli.json('reproduce', file)
    expect(identical).toBe(true)
    expect(numbers).toBeGreaterThan(100)
  })

  test('the words beside the numbers may be laid out anew', async () => {
    expect(
      await cli.ok(
        'reproduce',
        changed(() => undefined),
      ),
    ).toMatch(/^Identiek/)
  })
})

test('a report of release 0.2, without robustness, outlook and statements, is computed again as far as it goes', async () => {
  const file = changed(report => {
    for (const part of ['robustness', 'outlook', 'statements']) delete report[part]
    for (const development of report.developments) delete development.outcomes
  })
  const older = await cli.json('reproduce', file)
  const whole = await cli.json('reproduce', join(folder, 'worked-example.json'))
  expect(older.identical).toBe(true)
  expect(older.numbers).toBeLessThan(whole.numbers)
})

describe('a report that was touched: the first difference, by its path', () => {
  const lastBit = (number: number): number => {
    const bits = new BigInt64Array(new Float64Array([number]).buffer)
    bits[0]! += 1n
    return new Float64Array(bits.buffer)[0]!
  }

  test.each<[string, (report: Report) => void, string]>([
    [
      'a score',
      ({ problem }) => {
        const score = problem.scores.find(({ value }: Report) => value === 3)
        score.value = 4
      },
      'outcome.',
    ],
    [
      'a score that is left out',
      ({ problem }) => {
        problem.scores.shift()
      },
      'outcome.',
    ],
    [
      'a weight in the decision problem',
      ({ problem }) => {
        problem.criteria[0].weight += 1
        problem.criteria[1].weight -= 1
      },
      'problem.criteria.0.weight',
    ],
    [
      'a weight in the framework',
      ({ framework }) => {
        framework.document.criteria[0].weight += 1
      },
      'framework.versions.hash',
    ],
    [
      'a total, in its last bit',
      ({ outcome }) => {
        outcome.ranking[1].total = lastBit(outcome.ranking[1].total)
      },
      'outcome.ranking.1.total',
    ],
    [
      'a rank',
      ({ outcome }) => {
        outcome.ranking[0].rank = 2
      },
      'outcome.ranking.0.rank',
    ],
    [
      'a measured level that its computation does not come to',
      ({ computations }) => {
        computations[1].value += 1
      },
      'computations.1.value',
    ],
    [
      'an input of a computation',
      ({ computations }) => {
        computations[1].computation.quantities[0].value += 1
      },
      'computations.1.value',
    ],
    [
      'a word in the framework',
      ({ framework }) => {
        framework.document.criteria[0].definition.nl += ' ongeveer'
      },
      'framework.versions.hash',
    ],
    [
      'the hash of the framework',
      ({ framework }) => {
        framework.versions[0].hash = 'f'.repeat(64)
      },
      'framework.versions.hash',
    ],
    [
      'the hash that the ranking rests on',
      ({ outcome }) => {
        outcome.basis.frameworkHash = 'f'.repeat(64)
      },
      'outcome.basis.frameworkHash',
    ],
    [
      'a sentence of the verdict',
      ({ outcome }) => {
        outcome.verdict.pop()
      },
      'outcome.verdict',
    ],
    [
      'a tipping point',
      ({ robustness }) => {
        const { stable } = robustness.stability.find(({ id }: Report) => id === 'EE2')
        stable.winner.to = lastBit(stable.winner.to)
      },
      'robustness.stability.',
    ],
    [
      'an advice on a national development',
      ({ outlook }) => {
        outlook.items[0].advice = 'decide-now'
      },
      'outlook.items.0.advice',
    ],
    [
      'a declared outcome',
      ({ developments }) => {
        developments[0].outcomes[0].effects.pop()
      },
      'outlook.',
    ],
    [
      'a statement of the verdict on one page',
      ({ statements }) => {
        statements[5].params.change += 1
      },
      'statements.5.params.change',
    ],
    [
      'a statement left out',
      ({ statements }) => {
        statements.pop()
      },
      'statements',
    ],
    [
      'a model in the ranking',
      ({ outcome }) => {
        outcome.ranking.pop()
      },
      'outcome.ranking',
    ],
  ])('%s', async (_, change, path) => {
    const file = changed(change)
    const err = await cli.refused('reproduce', file, '-l', 'en')
    expect(err).toMatch(
      /^Not identical\. First difference at \S+: the report says .+, the computation gives .+\.\n$/s,
    )
    expect(err.slice(err.indexOf(' at ') + 4)).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}`))
    const { code, out } = await cli('reproduce', file, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ identical: false, path: expect.stringContaining(path) })
  })

  test('the ranking before an amendment', async () => {
    const file = changed(({ amendments }) => {
      amendments[1].before[0].total += 1
    }, 'elburg')
    expect(await cli.refused('reproduce', file)).toContain('amendments.1.before.0.total')
  })
})

describe('a file that is no report', () => {
  test.each([
    ['another JSON file', '{"hello":"world"}', /geen JSON-rapport[^\n]*\n {2}format: /],
    ['no JSON', '<html>', /line 1: this is not JSON/],
    ['nothing', '', /line 1: this is not JSON/],
  ])('%s', async (_, content, words) => {
    const file = join(folder, 'other.json')
    writeFileSync(file, content)
    expect(await cli.refused('reproduce', file)).toMatch(words)
  })
})
