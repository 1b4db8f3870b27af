import { describe, expect, test } from 'vitest'
import { type Analysis, AnalysisQuestion } from '../../src/dossier/analysis.ts'
import type { Language } from '../../src/dossier/text.ts'
import { rankAdditive } from '../../src/mcda/additive.ts'
import { simulationOf } from '../../src/mcda/smaa/problem-simulation.ts'
import { simulate } from '../../src/mcda/smaa/simulate.ts'
import { contextOf } from '../../src/report/context.ts'
import { simulation } from '../../src/report/simulation.ts'
import { edgeSamples } from './edge-samples.ts'
import { sampleSource } from './sample.ts'
import { cellsOf, tableIn, textOf } from './told.ts'

function told(asked: object, { name = 'the whole story', language = 'nl' as Language } = {}) {
  const source = sampleSource(edgeSamples[name])
  const question = AnalysisQuestion.parse({ draws: 2000, ...asked })
  const asks = simulationOf(source.problem, rankAdditive(source.problem), question)
  const { alternatives, criteria } = asks
  const analysis: Analysis = {
    ...{ id: 'x', basis: source.outcome.basis, question, state: 'done', progress: { done: 1, of: 1 } },
    ...{ alternatives, criteria, result: simulate(asks) },
  }
  return simulation(contextOf(source, language), analysis)
}

describe('what a simulation found', () => {
  test('chances in percent with half of their interval, by name', () => {
    const table = tableIn(told({}), /Kans op elke plaats/)
    expect(table.columns.map(({ heading }) => heading).slice(1)).toEqual(
      [1, 2, 3, 4].map(rank => `Plaats ${rank}`),
    )
    for (const [model, ...chances] of cellsOf(table)) {
      expect(model).toMatch(/^M\d /)
      const sum = chances.reduce((total, text) => {
        expect(text).toMatch(/^\d+,\d ± \d+,\d$/)
        return total + Number(text.split(' ')[0]!.replace(',', '.'))
      }, 0)
      expect(Math.abs(sum - 100)).toBeLessThan(0.21)
    }
  })

  test('with adopted weights and fixed scores nothing is left to chance, and it says so', () => {
    const blocks = told({ weights: { kind: 'adopted' } })
    expect(cellsOf(tableIn(blocks, /Kans op elke plaats/))[0]).toEqual([
      'M6 Hybride kern en flex',
      '100,0 ± 0,0',
      '0,0 ± 0,0',
      '0,0 ± 0,0',
      '0,0 ± 0,0',
    ])
    expect(textOf(blocks)).toContain('Trekkingen: geen: er valt niets te trekken, de uitkomst staat vast')
    expect(textOf(blocks)).toContain('De weging is de vastgestelde. De scores liggen vast.')
  })

  test('who is never first has no weights of its own', () => {
    const blocks = told({ weights: { kind: 'adopted' } })
    const central = cellsOf(tableIn(blocks, /De gemiddelde weging/))
    expect(central[0]).toEqual(['KW1 Vakbekwaamheid', '13,0', '–', '–', '–'])
    expect(cellsOf(tableIn(blocks, /Kans op de eerste plaats/)).map(row => row[2])).toEqual([
      '100,0 ± 0,0',
      '–',
      '–',
      '–',
    ])
  })

  test('how it was done: draws, seed, generator, and how the weights were drawn', () => {
    const order = { kind: 'order', classes: [['KW1'], ['BE1']] }
    const text = textOf(told({ seed: 7, weights: { kind: 'statements', statements: [order] } }))
    expect(text).toContain('Elke weging die de uitspraken toelaten is even waarschijnlijk.')
    expect(text).toContain('Trekkingen: 2.000\nStartgetal: 7\nGenerator: xoshiro128**')
    expect(text).toMatch(/Hoe de wegingen zijn getrokken: gelijk verdeeld/)
  })

  test('in English', () => {
    const text = textOf(told({ scores: 'assessors', ties: 'best' }, { language: 'en' }))
    expect(text).toContain('All weights are equally likely. The scores are each time those of one assessor')
    expect(text).toContain('Models that tie all get the best rank.')
    expect(text).toContain('Draws: 2,000')
  })
})
