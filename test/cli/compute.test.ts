import { describe, expect, test } from 'vitest'
import { weegkader } from './process.ts'
import { terminal } from './terminal.ts'

const cli = terminal()
const given = (stdin: string) => cli.with({ stdin })
const weights = '{"method":"direct_weights","input":{"points":[60,40,0]}}'

describe('compute', () => {
  test('prints the result as JSON, and nothing else', async () => {
    const { code, out, err } = await given(weights)('compute')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ method: 'direct_weights@1', weights: [0.6, 0.4, 0] })
    expect(await given(weights).ok('compute', '--json')).toBe(out.trimEnd())
  })

  test('passes over a byte-order mark', async () => {
    expect(await given(`\uFEFF${weights}`).json('compute')).toMatchObject({ sum: 100 })
  })

  test.each([
    ['nothing', '', 1],
    ['a word', 'hello', 1],
    ['half a case', '{"method":"direct_weights",\n"input":{"points":[60,\n', 2],
    ['a name without quotes', '{\n"method": direct_weights}', 2],
    ['a comma too many', '{"method":"direct_weights",\n"input":{"points":[60,40]},\n}', 3],
    ['a quote too few', '{"method":"direct_weights",\n"input:{}}', 2],
    ['more after the end', `${weights}\n\n}`, 3],
  ])('%s is not JSON, and the line says where', async (_, text, line) => {
    expect(await given(text).refused('compute')).toMatch(
      new RegExp(`^standard input: line ${line}: this is not JSON\\. [^\\n]+\\n$`),
    )
  })

  test('an unknown method names those that there are', async () => {
    const err = await given('{"method":"magic","input":{}}').refused('compute', '-l', 'en')
    expect(err).toContain('magic')
    expect(err).toContain('weighted_sum')
  })

  test.each([
    [
      'a number that is a word',
      '{"method":"direct_weights","input":{"points":[60,"many"]}}',
      'input.points.1',
    ],
    [
      'a field that does not belong',
      '{"method":"direct_weights","input":{"points":[1],"pints":[1]}}',
      'pints',
    ],
    [
      'a number too large for JSON',
      '{"method":"direct_weights","input":{"points":[1e999,1]}}',
      'input.points.0',
    ],
    ['a problem without an answer', '{"method":"direct_weights","input":{"points":[0,0]}}', 'input.points'],
  ])('%s is refused at its path', async (_, text, path) => {
    expect(await given(text).refused('compute', '-l', 'en')).toContain(path)
  })

  test('in a process of its own: `compute < case.json`', async () => {
    const { code, out, err } = await weegkader(['compute'], { stdin: weights })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).weights).toEqual([0.6, 0.4, 0])
    expect(await weegkader(['compute'], { stdin: '{' })).toMatchObject({ code: 1, out: '' })
  })
})
