import { describe, expect, test } from 'vitest'
import { ReproducibleReport, reproduce } from '../../src/dossier/reproduce.ts'
import { resultOf } from '../../src/dossier/result.ts'
import { renderJson } from '../../src/report/json.ts'
import type { ReportSource } from '../../src/report/source.ts'
import { discussed } from './edge-samples.ts'
import { sampleSource } from './sample.ts'

describe('the report as JSON', () => {
  test('is the whole source, nothing lost', () => {
    expect(JSON.parse(renderJson(sampleSource()))).toEqual(JSON.parse(JSON.stringify(sampleSource())))
  })

  test('has its keys in one order, whatever built it', () => {
    const source = sampleSource()
    const reversed = Object.fromEntries(Object.entries(source).reverse()) as unknown as ReportSource
    expect(renderJson(reversed)).toBe(renderJson(source))
    expect(renderJson(sampleSource({}))).toBe(renderJson(sampleSource({})))
  })

  test('holds enough to compute every number again, unrounded', () => {
    const { problem, outcome } = JSON.parse(renderJson(sampleSource())) as ReportSource
    expect(resultOf(problem)).toMatchObject({ ranking: outcome.ranking, national: outcome.national })
  })

  test('is computed again with what was discussed in it, and as an earlier release wrote it without', () => {
    const written = JSON.parse(renderJson(sampleSource(discussed))) as ReportSource
    expect(written.discussion.map(({ round, text }) => [round, text])).toContainEqual([
      2,
      'Het draagvlak is gegroeid.',
    ])
    const { discussion: _, ...earlier } = written
    for (const report of [written, earlier])
      expect(reproduce(ReproducibleReport.parse(report))).toMatchObject({ identical: true })
  })

  test('a number that JSON cannot hold is an error, not a null', () => {
    const source = structuredClone(sampleSource())
    source.outcome.ranking[0]!.low = Number.NaN
    expect(() => renderJson(source)).toThrow(RangeError)
  })
})
