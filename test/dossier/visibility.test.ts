import { expect, test } from 'vitest'
import { giveScores } from '../../src/dossier/decide/score.ts'
import { entryHash, GENESIS, readEntry, writeEntry } from '../../src/dossier/entry.ts'
import { type EventOf, fact } from '../../src/dossier/event.ts'
import { isBlind, visibleScores, visibleWeights } from '../../src/dossier/visibility.ts'
import { AT, acting, given, ledger, PROJECT, said, type Told } from '../fixtures/given.ts'
import { ANN, BOB, closed, FAY, gives, level, REA, scoring, weighing, weighs } from '../fixtures/story.ts'

const ADMIN = 'admin-1'
const everybodyElse = [BOB, FAY, REA, ADMIN, null]
const during: Told[] = [...scoring(), gives(ANN, 'M1', 'SKILL', 2), gives(BOB, 'M1', 'SKILL', 4)]
const after: Told[] = [...during, closed()]
const entriesOf = (told: Told[]) => {
  let previous = { seq: 0, hash: GENESIS }
  return ledger(...told).map(stored => {
    const entry = readEntry(stored, previous)
    previous = entry
    return entry
  })
}
const hidden = (told: Told[], reader: string | null) =>
  entriesOf(told)
    .filter(entry => isBlind(given(...told), reader, entry))
    .map(({ by }) => by)

test('while a round is open an assessor sees only their own scores, and everybody else sees none', () => {
  expect(visibleScores(given(...during), ANN).map(({ assessor }) => assessor)).toEqual([ANN])
  for (const reader of [FAY, REA, ADMIN]) expect(visibleScores(given(...during), reader)).toEqual([])
})

test('once the round is closed everybody sees everything', () => {
  for (const reader of [ANN, BOB, FAY, REA, ADMIN])
    expect(visibleScores(given(...after), reader).map(({ assessor }) => assessor)).toEqual([ANN, BOB])
})

test('in the second round the first is open to all and the second is blind again', () => {
  const second: Told[] = [
    ...after,
    fact('round-opened', { round: 2 }),
    gives(ANN, 'M1', 'SKILL', 3, { round: 2 }),
  ]
  const seen = (reader: string) =>
    visibleScores(given(...second), reader).map(({ assessor, round }) => [assessor, round])
  expect(seen(BOB)).toEqual([
    [ANN, 1],
    [BOB, 1],
  ])
  expect(seen(ANN)).toEqual([
    [ANN, 1],
    [BOB, 1],
    [ANN, 2],
  ])
  expect(hidden(second, BOB)).toEqual([ANN])
  expect(hidden(second, ANN)).toEqual([])
})

test('an entry is blind while it holds somebody else’s score of the open round, and nothing else is', () => {
  expect(hidden(during, ANN)).toEqual([BOB])
  for (const reader of everybodyElse.slice(1)) expect(hidden(during, reader)).toEqual([ANN, BOB])
  for (const reader of [ANN, ...everybodyElse]) expect(hidden(after, reader)).toEqual([])
})

test('somebody who leaves during the round takes no secrets along', () => {
  const told = [...during, fact('participant-left', { participant: ANN })]
  expect(hidden(told, BOB)).toEqual([ANN])
  expect(visibleScores(given(...told), BOB).map(({ assessor }) => assessor)).toEqual([BOB])
})

test('two scores that are alike have different texts and different hashes', () => {
  const [one, other] = ledger(...scoring(), gives(ANN, 'M1', 'SKILL', 2), gives(ANN, 'M1', 'SKILL', 2)).slice(
    -2,
  )
  const withoutPlace = (text: string) => ({ ...JSON.parse(text), seq: 0 })
  expect(withoutPlace(one!.text)).not.toEqual(withoutPlace(other!.text))
  const { nonce } = JSON.parse(one!.text).data
  expect(withoutPlace(one!.text.replace(nonce, ''))).toEqual(
    withoutPlace(other!.text.replace(JSON.parse(other!.text).data.nonce, '')),
  )
})

test('a blind score cannot be found from its published hash by trying every level', () => {
  const told = [...scoring(), gives(ANN, 'M1', 'SKILL', 2)]
  const [previous, published] = ledger(...told).slice(-2)
  const envelope = { project: PROJECT, seq: published!.seq, at: AT, by: ANN }
  const attempt = (value: number, nonce: string) =>
    fact('score-given', {
      round: 1,
      model: 'M1',
      criterion: 'SKILL',
      fn: null,
      score: level(value),
      motivation: null,
      nonce,
    })
  const { nonce } = JSON.parse(published!.text).data
  const tryAll = (guess: string) =>
    [1, 2, 3, 4, 5].filter(
      value => writeEntry(envelope, attempt(value, guess), previous!.hash).hash === published!.hash,
    )
  // Everything but the nonce is known to the attacker; with it, the attack would work.
  expect(tryAll(nonce)).toEqual([2])
  expect(tryAll('0'.repeat(22))).toEqual([])
  const withoutNonce = published!.text.replace(/,"nonce":"[^"]*"/, '')
  expect(entryHash(previous!.hash, withoutNonce)).not.toBe(published!.hash)
})

test('every score of a request has a nonce of its own, and one that is too short is not written', () => {
  const scores = ['M1', 'M2'].map(model => ({ model, criterion: 'SKILL', fn: null, score: level(3) }))
  const [one, other] = giveScores(given(...scoring()), scores, acting(ANN)) as EventOf<'score-given'>[]
  expect(one!.data.nonce).not.toBe(other!.data.nonce)
  const short = fact('score-given', { ...one!.data, nonce: 'x'.repeat(21) })
  const envelope = { project: PROJECT, seq: 1, at: AT, by: ANN }
  expect(() => writeEntry(envelope, short, GENESIS)).toThrow()
})

test('weights are blind in the same way: until their round closes, only the assessor sees them', () => {
  const points = { SKILL: 50, LINK: 30, TIME: 20 }
  const during: Told[] = [...weighing(), weighs(ANN, points), weighs(BOB, points)]
  const after: Told[] = [...during, fact('weighting-closed', { round: 1 })]
  const seen = (told: Told[], reader: string | null) =>
    visibleWeights(given(...told), reader).map(({ assessor }) => assessor)
  expect(seen(during, ANN)).toEqual([ANN])
  expect(hidden(during, ANN)).toEqual([BOB])
  for (const reader of [FAY, REA, ADMIN, null]) {
    expect(seen(during, reader)).toEqual([])
    expect(hidden(during, reader)).toEqual([ANN, BOB])
    expect(seen(after, reader)).toEqual([ANN, BOB])
    expect(hidden(after, reader)).toEqual([])
  }
  const again = [...after, fact('weighting-opened', { round: 2 }), weighs(ANN, points, 2)]
  expect(seen(again, BOB)).toEqual([ANN, BOB])
  expect(visibleWeights(given(...again), BOB)[0]!.round).toBe(1)
  expect(visibleWeights(given(...again), ANN).find(({ assessor }) => assessor === ANN)!.round).toBe(2)
  expect(hidden(again, BOB)).toEqual([ANN])
})

test('that somebody has handed in may be known: it says nothing of what was judged', () => {
  const handedIn = said(ANN, [fact('scores-handed-in', { round: 1 })])
  expect(hidden([...during, ...handedIn], BOB)).toEqual([ANN])
  expect(hidden([...scoring(), ...handedIn], BOB)).toEqual([])
})
