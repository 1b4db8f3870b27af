import { describe, expect, test } from 'vitest'
import { AnalysisQuestion, analysisOf, MOST_DRAWS } from '../../src/dossier/analysis.ts'
import { fact } from '../../src/dossier/event.ts'
import type { State } from '../../src/dossier/state.ts'
import { LARGEST_SEED } from '../../src/mcda/seeded-random.ts'
import { simulate } from '../../src/mcda/smaa/simulate.ts'
import { framework } from '../fixtures/framework.ts'
import { expectRefusal, given, noted } from '../fixtures/given.ts'
import { ANN, BOB, drafted, scored, scoring, sealedWith, weighed } from '../fixtures/story.ts'
import { refusalOf } from '../mcda/refusal-of.ts'

const asking = (question: Partial<AnalysisQuestion> = {}) => AnalysisQuestion.parse(question)
const story = scored()
const played = given(...story)
const statements = (...said: object[]) =>
  asking({ weights: { kind: 'statements', statements: said } as AnalysisQuestion['weights'] })

/** As the story, but Ann and Bob have weighed before the seal. */
const weights = { [ANN]: { SKILL: 60, LINK: 20, TIME: 20 }, [BOB]: { SKILL: 20, LINK: 20, TIME: 60 } }
const withProfiles = given(...weighed(framework(), weights), ...scored().slice(drafted().length))

describe('the id of a question', () => {
  const idOf = (question: Partial<AnalysisQuestion> = {}, state = played) =>
    analysisOf(state, asking(question)).id

  test('is the same for the same question on the same dossier', () => {
    expect(idOf()).toMatch(/^[0-9a-f]{64}$/)
    expect(idOf({ draws: 100_000, seed: 1 }, given(...story))).toBe(idOf())
  })

  test('is another for any other part of the question', () => {
    const ids = [
      {},
      { seed: 2 },
      { draws: 1000 },
      { ties: 'best' as const },
      { scores: 'uniform' as const },
      { weights: { kind: 'adopted' as const } },
    ].map(question => idOf(question))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is another after the next entry', () => {
    const later = given(...story, fact('deadline-set', { decideBy: null, reason: null }))
    expect(idOf({}, later)).not.toBe(idOf())
  })
})

test('a question that says nothing asks for any weights, the scores as they are, and a hundred thousand draws', () => {
  expect(asking()).toEqual({
    weights: { kind: 'none' },
    scores: 'fixed',
    ties: 'split',
    draws: 100_000,
    seed: 1,
  })
})

test.each<[string, unknown]>([
  ['no draws', { draws: 0 }],
  ['less than no draws', { draws: -5 }],
  ['half a draw', { draws: 0.5 }],
  ['more draws than are done', { draws: MOST_DRAWS + 1 }],
  ['half a seed', { seed: 1.5 }],
  ['a seed below nothing', { seed: -1 }],
  ['a seed too large', { seed: LARGEST_SEED + 1 }],
  ['a seed in words', { seed: 'one' }],
  ['no statements', { weights: { kind: 'statements', statements: [] } }],
  ['weights of another kind', { weights: { kind: 'guessed' } }],
  ['scores of another kind', { scores: 'guessed' }],
  ['a field that does not belong there', { drawz: 5 }],
])('%s is no question', (_, question) => {
  expect(AnalysisQuestion.safeParse(question).success).toBe(false)
})

describe('a simulation', () => {
  test('needs a sealed framework, and models to rank', () => {
    const ask = (state: State) => void analysisOf(state, asking()) as never
    expectRefusal(given(...drafted()), ask, 'framework-not-sealed')
    expectRefusal(given(...sealedWith()), ask, 'nothing-to-score')
  })

  test('under the adopted weights and the scores as they are is the ranking itself, and certain', () => {
    const { basis, simulation } = analysisOf(played, asking({ weights: { kind: 'adopted' } }))
    expect(basis).toMatchObject({ seq: played.seq, hash: played.hash, method: 'smaa2@1' })
    expect(simulation).toMatchObject({
      alternatives: ['M2', 'M1'],
      criteria: ['SKILL', 'LINK', 'TIME'],
    })
    expect(simulate(simulation)).toMatchObject({
      certain: true,
      rankAcceptability: [
        [1, 0],
        [0, 1],
      ],
    })
  })

  test('gives each assessor a turn, with their own weights', () => {
    const { simulation } = analysisOf(withProfiles, asking({ weights: { kind: 'profiles' } }))
    expect(simulation.decisionMakers).toHaveLength(2)
    expect(simulation.decisionMakers!.map(person => person.weights)).toEqual([
      [0.6, 0.2, 0.2],
      [0.2, 0.2, 0.6],
    ])
  })

  test('takes all that statements allow', () => {
    const { simulation } = analysisOf(
      played,
      statements({ kind: 'order', classes: [['SKILL'], ['LINK', 'TIME']] }),
    )
    const { centralWeights } = simulate({ ...simulation, draws: 2000 })
    expect(centralWeights[0]![0]).toBeGreaterThan(centralWeights[0]![1]!)
  })

  const refused = (state: State, question: AnalysisQuestion) => refusalOf(() => analysisOf(state, question))

  test('is refused where statements contradict each other, and those that do are named', () => {
    const contradiction = statements(
      { kind: 'bounds', criterion: 'LINK', max: 50 },
      { kind: 'bounds', criterion: 'SKILL', min: 60 },
      { kind: 'bounds', criterion: 'TIME', min: 50 },
    )
    expect(refused(played, contradiction)).toMatchObject({
      code: 'weights-contradict',
      path: 'weights.statements.1',
      params: { statements: '2, 3', count: 2 },
    })
  })

  test('is refused where a statement is about a criterion that is not there', () => {
    expect(refused(played, statements({ kind: 'bounds', criterion: 'COST', min: 10 }))).toMatchObject({
      code: 'unknown-id',
      path: 'weights.statements.0.criterion',
    })
  })

  test('of mixtures of weights needs somebody who gave weights', () => {
    const hull = asking({ weights: { kind: 'hull' } })
    expectRefusal(played, state => void analysisOf(state, hull) as never, 'no-own-weights', {
      path: 'weights',
    })
    expect(analysisOf(withProfiles, hull).simulation.weights).toMatchObject({
      kind: 'hull',
    })
  })

  test('on the scores as they are needs them all; a missing one is named, and never counts as zero', () => {
    const open = given(...scoring())
    expect(refused(open, asking())).toMatchObject({ code: 'value-open', path: 'scores' })
    expect(analysisOf(open, asking({ scores: 'uniform' })).simulation.cells[0]![0]).toEqual({
      type: 'uniform',
      min: 0,
      max: 1,
    })
  })

  test('has nothing to say where a norm excludes every model', () => {
    const impossible = framework({
      criteria: framework().criteria.map(criterion =>
        criterion.id === 'TIME' ? { ...criterion, requirement: { limit: 20, breach: 'exclude' } } : criterion,
      ),
    })
    expectRefusal(
      given(...scored(impossible)),
      state => void analysisOf(state, asking()) as never,
      'all-excluded',
    )
  })

  test('holds no model that was withdrawn', () => {
    const told = [...scored(), fact('model-withdrawn', { model: 'M2', reason: noted('te duur') })]
    expect(analysisOf(given(...told), asking()).simulation.alternatives).toEqual(['M1'])
  })
})
