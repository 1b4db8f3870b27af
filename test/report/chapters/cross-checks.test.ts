import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/dossier/text.ts'
import type { Block } from '../../../src/report/document.ts'
import { duel, edgeSamples } from '../edge-samples.ts'
import type { Sample } from '../sample.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const crossChecks = (sample: string | Sample, language: Language = 'nl') =>
  chapter(told(typeof sample === 'string' ? edgeSamples[sample] : sample, language), 'cross-checks')
/** What is said below the table. */
const said = (blocks: Block[]) => blocks.flatMap(block => (block.kind === 'list' ? block.items : []))

describe('the same data with other methods', () => {
  test('stands in one table, the adopted ranking first, and is no menu', () => {
    const blocks = crossChecks('the whole story')
    expect(cellsOf(tableIn(blocks, /Plaats van elk model per methode/))).toEqual([
      ['Vastgesteld: gewogen som', '4', '2', '3', '1', ''],
      ['gewogen product', '4', '2', '3', '1', '1'],
      ['TOPSIS (afstand tot het ideaal)', '4', '2', '3', '1', '1'],
      ['VIKOR (compromis)', '4', '2', '3', '1', '1'],
      // Of six pairs one is turned round: (5 - 1) / 6.
      ['PROMETHEE II (paarsgewijs)', '4', '3', '2', '1', '0,67'],
      // Of six pairs one is level: 5 / √(6 · 5).
      ['kleinste grootste verlies', '4', '1', '3', '1', '0,91'],
    ])
    expect(textOf(blocks)).toContain('Dat is een controle, geen keuzemenu')
    expect(textOf(crossChecks('the whole story', 'en'))).toContain('That is a check, not a menu')
  })

  test('when all agree, says that in one sentence', () => {
    expect(said(crossChecks(duel('44 33')))).toEqual(['Alle 5 andere methoden geven dezelfde volgorde.'])
    expect(said(crossChecks(duel('44 33'), 'en'))).toEqual(['All 5 other methods give the same order.'])
  })

  test('where a method turns a pair round, names the pair and the criterion it comes from', () => {
    expect(said(crossChecks('the whole story'))[0]).toBe(
      'De methode PROMETHEE II (paarsgewijs) zet M5 3-Noord-pool boven M3 Regionale pool met hard piket. Dat komt vooral door BE2 Continuïteit 24/7: dat telt daar zwaarder dan in de gewogen som. De eerste plaats blijft gelijk.',
    )
    expect(said(crossChecks('the whole story', 'en'))[0]).toBe(
      'The method PROMETHEE II (pairwise) puts M5 Northern pool above M3 Regional on-call pool. That comes mainly from BE2 Continuïteit 24/7: it counts for more there than in the weighted sum. First place stays the same.',
    )
  })

  test('where a method puts a pair level because it leaves a difference out, does not say that it counts for more', () => {
    // Both lose most on LO1, and as much: what differs on BE3 counts for nothing in the largest loss.
    expect(said(crossChecks('the whole story'))[1]).toBe(
      'De methode kleinste grootste verlies zet M3 Regionale pool met hard piket en M6 Hybride kern en flex gelijk. Dat komt vooral door BE3 Volhoudbaarheid: het verschil daarop telt daar niet mee, en in de gewogen som wel. Op de eerste plaats staat daar: M3 Regionale pool met hard piket, M6 Hybride kern en flex.',
    )
  })

  test('where a method parts what is level, says by which criterion and who is first there', () => {
    // 100 and 0 against 50 and 50: level in the sum, and 0 in the product.
    const items = said(crossChecks(duel('51 33')))
    expect(items[0]).toBe(
      'De methode gewogen product zet M3 Regionale pool met hard piket boven M1 Volledig lokaal, die in de gewogen som gelijk staan. Dat komt vooral door LO3 Draagvlak. Op de eerste plaats staat daar: M3 Regionale pool met hard piket.',
    )
    expect(items).toContain(
      'In het gewogen product telt een waarde van 0 als 0 voor het geheel. Dat geldt voor: M1 Volledig lokaal.',
    )
  })

  test('a tie has no order to agree with: no tau, and no zero', () => {
    const rows = cellsOf(tableIn(crossChecks(duel('51 33')), /Plaats van elk model per methode/))
    expect(rows[0]).toEqual(['Vastgesteld: gewogen som', '1', '1', ''])
    expect(rows.slice(1).map(row => row.at(-1))).toEqual(['–', '–', '–', '–', '–'])
  })

  test('names the pairs that PROMETHEE I leaves open, and what that means', () => {
    expect(said(crossChecks('the whole story')).at(-1)).toBe(
      'PROMETHEE I noemt M3 Regionale pool met hard piket en M5 3-Noord-pool onvergelijkbaar: een van beide krijgt meer voorkeur boven de andere modellen, maar de andere krijgen ook meer voorkeur boven dat model.',
    )
    expect(textOf(crossChecks('a single model'))).not.toContain('onvergelijkbaar')
  })

  test('shows the steps of each method once, and not again what other chapters have shown', () => {
    const captions = crossChecks('the whole story').flatMap(block =>
      block.kind === 'table' ? block.caption : [],
    )
    expect(captions.map(caption => caption.replace(/.* \((.+)\)$/, '$1'))).toEqual([
      'Plaats van elk model per methode, en de overeenkomst met de vastgestelde rangschikking',
      'w·ln r',
      'd',
      'w·(f*-f)/(f*-f⁻)',
      'S, R, Q',
      'φ_j',
      'φ',
      'ρ',
    ])
  })
})

describe('when there is nothing to compare', () => {
  test('a value that is missing leaves the other methods without an answer', () => {
    expect(textOf(crossChecks('one criterion without scores'))).toBe(
      'Andere methoden geven nog geen antwoord: er ontbreken 4 waarden.',
    )
    const oneMissing = duel('4. 33')
    expect(textOf(crossChecks(oneMissing))).toBe(
      'Andere methoden geven nog geen antwoord: er ontbreekt één waarde.',
    )
    expect(textOf(crossChecks(oneMissing, 'en'))).toBe(
      'Other methods have no answer yet: one value is missing.',
    )
  })

  test('one model is compared with nothing', () => {
    expect(textOf(crossChecks('a single model'))).toBe('Met één model valt er niets te vergelijken.')
  })

  test('nor are models that are all excluded', () => {
    expect(textOf(crossChecks('all models excluded'))).toBe(
      'Andere methoden geven nog geen antwoord: er is geen model om te vergelijken.',
    )
  })
})
