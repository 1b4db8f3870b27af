import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/dossier/text.ts'
import {
  formatsOf,
  mediaTypes,
  type ReportFormat,
  renderReport,
  reportFormats,
} from '../../src/report/render.ts'
import { sampleSource } from './sample.ts'

const source = sampleSource()
const ranking = (format: ReportFormat, language: Language = 'nl') =>
  renderReport({ kind: 'ranking', format, language, source, records: [] })

describe('a report in the form asked for', () => {
  test.each(['html', 'markdown', 'json'] as const)('%s ends in a line and says what it is', async format => {
    const text = await ranking(format)
    expect(text).toContain(source.outcome.basis.hash)
    expect(text).toMatch(/\n$/)
  })

  test.each(reportFormats)('%s is the same every time', async format => {
    expect(await ranking(format)).toEqual(await ranking(format))
  })

  test('JSON is the same in every language, the others are not', async () => {
    expect(await ranking('json', 'nl')).toBe(await ranking('json', 'en'))
    for (const format of reportFormats.filter(format => format !== 'json'))
      expect(await ranking(format, 'nl'), format).not.toEqual(await ranking(format, 'en'))
  })

  test('spreadsheets and CSV are of the ranking only', async () => {
    for (const format of ['xlsx', 'ods', 'csv'] as const) {
      expect(formatsOf.verdict).not.toContain(format)
      expect(formatsOf.progress).not.toContain(format)
      await expect(renderReport({ kind: 'verdict', format, language: 'nl', source })).rejects.toThrow(format)
    }
  })

  test('no two formats share a media type', () => {
    expect(new Set(Object.values(mediaTypes)).size).toBe(reportFormats.length)
  })
})
