import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Problem, rankAdditive, scoreFlips } from '../../../src/mcda/index.ts'
import { levelAt } from '../../../src/mcda/robustness/score-flip.ts'
import { problems } from '../problem-arbitrary.ts'
import { criterionOf, problemOf, scoreOf } from '../problem-of.ts'

const flipsOf = (problem: Problem) => scoreFlips(problem, rankAdditive(problem))
const firstsOf = (problem: Problem): string[] =>
  rankAdditive(problem)
    .ranking.filter(({ rank }) => rank === 1)
    .map(({ model }) => model)
    .sort()

interface Where {
  model: string
  criterion: string
  fn: string | null
}

/** The same problem with everybody's level of one cell. */
const withLevel = (problem: Problem, { model, criterion, fn }: Where, level: number): Problem => ({
  ...problem,
  scores: problem.scores.map(score =>
    score.model === model && score.criterion === criterion && score.fn === fn && score.state === 'value'
      ? { ...score, value: level, low: null, high: null }
      : score,
  ),
})

describe('the smallest change of a level that changes the first place', () => {
  const agreesWithTrying = (problem: Problem) => {
    const base = rankAdditive(problem)
    fc.pre(base.ranking.every(({ total }) => total !== null))
    const now = firstsOf(problem)
    const { flips } = scoreFlips(problem, base)!
    for (const cell of base.cells) {
      const own = [...base.ranking, ...base.excluded].find(({ model }) => model === cell.model)!
      if (cell.level === null || own.total === null) continue
      const { level } = cell
      const { direction } = problem.criteria.find(({ id }) => id === cell.criterion)!
      const flip = flips.find(
        each => each.model === cell.model && each.criterion === cell.criterion && each.fn === cell.fn,
      )
      const firstAt = (at: number) => firstsOf(withLevel(problem, cell, at))
      const ends = { better: direction === 'max' ? 5 : 1, worse: direction === 'max' ? 1 : 5 }
      for (const way of ['better', 'worse'] as const) {
        const end = ends[way]
        const found = flip?.[way] ?? null
        const last = found ? found.level : end
        for (const share of [0.3, 0.6, 0.99])
          expect(firstAt(level + share * (last - level)), `${cell.model} ${way}`).toEqual(now)
        if (!found) expect(firstAt(end)).toEqual(now)
        else {
          const at = firstAt(found.level)
          const ahead = Math.sign(end - level)
          expect(at.join() === now.join()).toBe(found.beyond)
          expect(found.change).toBeCloseTo(found.level - level, 12)
          expect(ahead * (end - found.level)).toBeGreaterThanOrEqual(0)
          const beyond = found.level + ahead * Math.min(0.01, Math.abs(end - found.level))
          expect(found.beyond ? firstAt(beyond) : at).toEqual([...found.first].sort())
        }
        const stepped = level + Math.sign(end - level)
        if (Math.abs(end - level) >= 1)
          expect(flip?.byOne[way] ?? false).toBe(firstAt(stepped).join() !== now.join())
      }
    }
  }

  test('by points, through bent curves, functions and weakest links', () => {
    const few = problems({ models: 3, criteria: 3, assessors: 2, notApplicable: true })
    fc.assert(fc.property(few, agreesWithTrying), { numRuns: 200 })
  })

  test('or by a requirement that takes a model out or lets it in', () => {
    const few = problems({ models: 3, criteria: 2, assessors: 1, requirements: true })
    fc.assert(fc.property(few, agreesWithTrying), { numRuns: 300 })
  })
})

const two = (first: number[], second: number[], criteria = [60, 40].map((weight, j) => ({ weight, j }))) =>
  problemOf({
    criteria: criteria.map(({ weight, j }) => criterionOf({ id: `C${j + 1}`, weight })),
    scores: [first, second].flatMap((levels, i) =>
      levels.map((level, j) => scoreOf(`M${i + 1}`, level, { criterion: `C${j + 1}` })),
    ),
  })

describe('what is told', () => {
  // M1 75, M2 60: 15 points are one level of C1, or one and a half of C2.
  const told = flipsOf(two([4, 4], [3, 4.0]))!

  test('the cells of which the least share of the scale is enough come first, each with its level', () => {
    expect(told.tested).toBe(4)
    expect(told.flips.map(({ model, criterion, share }) => [model, criterion, share])).toEqual([
      ['M1', 'C1', 0.25],
      ['M2', 'C1', 0.25],
      ['M1', 'C2', expect.closeTo(0.375, 12)],
    ])
    expect(told.flips[0]).toEqual({
      ...{ model: 'M1', criterion: 'C1', fn: null, level: 4, better: null, share: 0.25 },
      worse: { level: 3, change: -1, beyond: false, first: ['M1', 'M2'] },
      byOne: { better: false, worse: true },
    })
    expect(told.flips[2]).toMatchObject({ worse: { level: 2.5, change: -1.5 }, byOne: { worse: false } })
  })

  test('a tie is broken by any change: beyond the level as it is', () => {
    const [flip] = flipsOf(two([3, 3], [3, 3]))!.flips
    expect(flip).toMatchObject({
      share: 0,
      better: { change: 0, beyond: true, first: ['M1'] },
      worse: { change: 0, beyond: true, first: ['M2'] },
      byOne: { better: true, worse: true },
    })
  })

  test('at the limit of a requirement a model is still in; beyond it the next one is first', () => {
    const limited = two([5, 5], [1, 1])
    limited.criteria[0]!.requirement = { limit: 4, breach: 'exclude' }
    const flip = flipsOf(limited)!.flips.find(({ model, criterion }) => model === 'M1' && criterion === 'C1')
    expect(flip).toMatchObject({
      worse: { level: 4, change: -1, beyond: true, first: [] },
      byOne: { worse: false },
    })
  })

  test('an open total leaves the question open', () => {
    const open = two([4, 4], [3, 4])
    expect(flipsOf({ ...open, scores: open.scores.slice(1) })).toBeNull()
  })

  test('weight 0 changes nothing', () => {
    const weightless = two(
      [4, 4],
      [3, 4],
      [
        { weight: 100, j: 0 },
        { weight: 0, j: 1 },
      ],
    )
    expect(flipsOf(weightless)!.flips.map(({ criterion }) => criterion)).toEqual(['C1', 'C1'])
  })
})

describe('the level at which a curve has a value', () => {
  const bent = [
    [1, 0],
    [2, 0.5],
    [4, 0.5],
    [5, 1],
  ] as const

  test('is the first that has it, or the last where it is to be left', () => {
    expect(levelAt(bent, 0.5, 1, 5, false)).toBe(2)
    expect(levelAt(bent, 0.5, 1, 5, true)).toBe(4)
    expect(levelAt(bent, 0.5, 5, 1, false)).toBe(4)
    expect(levelAt(bent, 0.5, 3, 1, true)).toBe(2)
    expect(levelAt(bent, 0.75, 1, 5, false)).toBe(4.5)
  })

  test('of an expression, to 1e-12 of the way', () => {
    const curve = { expression: '(x / 10) ^ 2', from: 0, to: 10 }
    expect(levelAt(curve, 0.25, 1, 10, false)).toBeCloseTo(5, 10)
    expect(levelAt(curve, 0.25, 10, 0, true)).toBeCloseTo(5, 10)
  })

  test('is found wherever it is', () => {
    const value = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(value, fc.boolean(), (wanted, isRising) => {
        const curve = [
          [1, isRising ? 0 : 1],
          [3, isRising ? 0.75 : 0.25],
          [5, isRising ? 1 : 0],
        ] as const
        const level = levelAt(curve, wanted, 1, 5, false)
        const [[x0, v0], [x1, v1]] = level <= 3 ? [curve[0], curve[1]] : [curve[1], curve[2]]
        expect(v0 + ((level - x0) / (x1 - x0)) * (v1 - v0)).toBeCloseTo(wanted, 10)
      }),
    )
  })
})
