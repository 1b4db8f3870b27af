import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/dossier/text.ts'
import { rankingReport } from '../../../src/report/ranking-report.ts'
import { duel, edgeSamples } from '../edge-samples.ts'
import { assessorId, type Sample, sampleSource } from '../sample.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const agreement = (sample: string | Sample, language: Language = 'nl') =>
  chapter(told(typeof sample === 'string' ? edgeSamples[sample] : sample, language), 'agreement')
const whole = () => agreement('the whole story')
const [LOCAL, POOL] = ['M1 Volledig lokaal', 'M3 Regionale pool met hard piket']
const [LARGE, SMALL] = ['gemeentesecretaris, grote gemeente', 'gemeentesecretaris, kleine gemeente']
/** The sentences at the top of the chapter. */
const said = (sample: string | Sample, language: Language = 'nl') =>
  agreement(sample, language).flatMap(block => (block.kind === 'list' ? block.items : []))
const orders = (sample: string | Sample) =>
  cellsOf(tableIn(agreement(sample), /Volgorde per beoordelaar/)).map(row => row[1])
/** A limit on LO1: a model below it is excluded. */
const limited = (limit: number, ...levels: string[]): Sample => {
  const sample = duel(...levels)
  return {
    ...sample,
    framework: framework => {
      const { criteria, ...rest } = sample.framework!(framework)
      const requirement = { limit, breach: 'exclude' as const }
      return { ...rest, criteria: criteria.map(c => (c.id === 'LO1' ? { ...c, requirement } : c)) }
    },
  }
}

describe('where assessors agree, and where they do not', () => {
  test('says how alike the orders are, whether one person turns the first place, and what the compromise is', () => {
    const text = textOf(whole())
    expect(text).toMatch(/De volgorden van 6 beoordelaars lijken \w+ op elkaar \(Kendalls W is 0,\d\d; /)
    expect(text).toContain('De eerste plaats hangt niet aan één persoon')
    expect(text).toMatch(
      /Het compromis is M6 .*: bij geen ander model is het grootste verlies .* 3,1 punten op de eigen telling/,
    )
  })

  test('gives each assessor an own order, and says what was left out', () => {
    const rows = cellsOf(tableIn(whole(), /Volgorde per beoordelaar/))
    expect(rows[0]).toEqual([
      'gemeentesecretaris, grote gemeente',
      '1. M6; 2. M5; 3. M3; 4. M1',
      'vastgesteld',
      'niets',
    ])
    expect(rows[4]).toEqual([
      'team crisiscommunicatie',
      '1. M6; 2. M5; 3. M3; 4. M1',
      'vastgesteld',
      'KO2 (samen 7 van de 100 punten)',
    ])
  })

  test('each assessor loses nothing on the own best model, and the largest loss is in the last row', () => {
    const table = tableIn(whole(), /Verlies per beoordelaar en model/)
    const losses = cellsOf(table)
      .slice(0, 6)
      .map(row => row.slice(1).map(cell => Number(cell.replace(',', '.'))))
    for (const row of losses) expect(Math.min(...row)).toBe(0)
    const largest = losses[0]!.map((_, j) => Math.max(...losses.map(row => row[j]!)))
    expect(
      cellsOf(table)[6]!
        .slice(1)
        .map(cell => Number(cell.replace(',', '.'))),
    ).toEqual(largest)
  })

  test('puts what moves the lead most at the top of the agenda', () => {
    const rows = cellsOf(tableIn(whole(), /Onderdelen met verschil, op volgorde van invloed/))
    const influence = rows.map(row => Number(row[3]!.replace(',', '.')))
    const deciding = rows.filter(row => row[4] === 'ja').length
    expect(rows.slice(0, deciding).every(row => row[4] === 'ja')).toBe(true)
    const rest = influence.slice(deciding)
    expect(rest).toEqual([...rest].sort((a, b) => b - a))
  })

  test('with nothing scored, says so once', () => {
    expect(textOf(agreement('no score at all'))).toContain(
      'Er zijn nog geen scores van beoordelaars om te vergelijken.',
    )
  })

  test('an erased assessor is an id, never a hole', () => {
    expect(textOf(agreement('texts erased'))).toContain('p-0001')
  })
})

describe('in sentences', () => {
  test('two assessors with opposite orders do not agree at all, and one of them turns the first place', () => {
    // Ann: 100 against 0; Bob: 50 against 75. Together 75 against 37.5.
    expect(said(duel('55 11', '33 44'))).toEqual([
      'De volgorden van 2 beoordelaars lijken nauwelijks op elkaar (Kendalls W is 0,00; 0 is geen, 1 is volledige overeenstemming). Bij willekeurige volgorden is de kans op ten minste zoveel overeenstemming 1,000.',
      `Zonder de scores van ${LARGE} staat op de eerste plaats: ${POOL}.`,
      `Het compromis is ${LOCAL}: bij geen ander model is het grootste verlies van één beoordelaar zo klein. Het is daar 25,0 punten op de eigen telling.`,
    ])
    expect(said(duel('55 11', '33 44'), 'en')).toEqual([
      "The orders of 2 assessors are hardly alike (Kendall's W is 0.00; 0 is no agreement, 1 is full agreement). With orders at random, the chance of at least so much agreement is 1.000.",
      `Without the scores of ${LARGE}, first place goes to: M3 Regional on-call pool.`,
      'The compromise is M1 Fully local: no other model has so small a largest loss for any one assessor. That loss is 25.0 points, on the assessor’s own scores and weights.',
    ])
  })

  test('a chance too small for three decimals is not nothing', () => {
    const level: Record<string, string> = { M1: '1', M3: '2', M5: '3', M6: '5' }
    const sample: Sample = { answers: (_, { model }) => level[model]! }
    expect(said(sample)[0]).toBe(
      'De volgorden van 6 beoordelaars lijken zeer sterk op elkaar (Kendalls W is 1,00; 0 is geen, 1 is volledige overeenstemming). Bij willekeurige volgorden is de kans op ten minste zoveel overeenstemming kleiner dan 0,001.',
    )
    expect(textOf(agreement(sample))).toContain('Nergens verschillen de beoordelaars van elkaar.')
    expect(textOf(agreement(sample))).not.toContain('Waarover te praten')
  })

  test('a chance that was drawn says how, and how sure it is', () => {
    const source = structuredClone(sampleSource())
    source.agreement.vote.agreement!.permutation = {
      ...{ kind: 'monte-carlo', p: 0.02, halfWidth: 0.004 },
      ...{ draws: 4000, seed: 1, generator: 'xoshiro128**' },
    }
    expect(textOf(chapter(rankingReport(source, 'nl'), 'agreement'))).toContain(
      'Die kans is geschat met 4.000 trekkingen (startgetal 1, generator xoshiro128**); de marge is 0,004.',
    )
  })

  test('where a total would be open without somebody, does not say that nobody turns the first place', () => {
    // Only Ann scored M3 on LO3.
    expect(said(duel('55 11', '55 4.'))).toContain(
      `Zonder de scores van een van deze personen is de eerste plaats niet bekend, omdat er dan scores ontbreken: ${LARGE}.`,
    )
    expect(said(duel('55 11', '55 4.')).join()).not.toContain('hangt niet aan één persoon')
  })

  test('while totals are open, nothing is known of the first place', () => {
    const open = agreement(duel('55 1.', '33 4.'))
    expect(textOf(open)).toContain(
      'Of de eerste plaats aan één persoon hangt, is nog niet te zeggen: er ontbreken scores.',
    )
    expect(textOf(open)).toContain(
      'Of één onderdeel de eerste plaats kan veranderen, is nog niet te zeggen: er ontbreken scores. Hieronder staan de 3 onderdelen met de meeste invloed op het totaal van een model.',
    )
    // What differs most in points of its own total: three levels of five, on a weight of 50.
    expect(cellsOf(tableIn(open, /Onderdelen met verschil/))[0]).toEqual([
      `${POOL}: LO1 Lokale kennis en netwerk`,
      '1 (1×), 4 (1×)',
      '0,32',
      'nog niet bekend',
      'nog niet bekend',
    ])
    expect(orders(duel('55 1.', '33 4.'))).toEqual([
      'nog niet bekend: er ontbreken scores',
      'nog niet bekend: er ontbreken scores',
    ])
  })

  test('without anybody whose scores keep a model in, every model is out', () => {
    expect(said(limited(2, '55 55', '11 11'))).toContain(
      `Zonder de scores van ${LARGE} valt elk model af op een uitsluitingsgrens.`,
    )
  })

  test('one assessor agrees with nobody, turns nothing and compromises with nobody', () => {
    expect(said('one assessor')).toEqual([
      'Eén beoordelaar heeft gescoord, dus er valt niets te vergelijken: de beoordeling hangt aan één persoon.',
    ])
    const text = textOf(agreement('one assessor'))
    expect(text).not.toMatch(/hangt niet|compromis|Nergens|Waarover te praten/)
  })

  test('with one model there is nothing to compare, and nothing to lose', () => {
    const text = textOf(agreement('a single model'))
    expect(text).toContain('Er is maar één kandidaat-model in de rangschikking')
    expect(text).not.toMatch(/hangt niet|compromis|zou inleveren/)
    expect(text).toContain('Waarover te praten')
  })

  test('when every model is excluded, does not say that nobody scored', () => {
    expect(textOf(agreement('all models excluded'))).toBe(
      'Er is geen kandidaat-model dat in de rangschikking meedoet.',
    )
  })
})

describe('the own order', () => {
  test('is under the own weights of who has them', () => {
    const blocks = agreement('organisations that weighed')
    expect(cellsOf(tableIn(blocks, /Volgorde per beoordelaar/)).map(row => row[2])).toEqual([
      'eigen',
      'eigen',
      'vastgesteld',
      'vastgesteld',
      'vastgesteld',
      'vastgesteld',
    ])
    expect(textOf(blocks)).toContain('wie geen eigen weging heeft, met de vastgestelde weging')
    expect(textOf(whole())).toContain('met de eigen scores en de vastgestelde weging.')
  })

  test('is under the adopted weights again once the own set no longer fits', () => {
    const blocks = agreement('weighed, and other things weighed since')
    expect(new Set(cellsOf(tableIn(blocks, /Volgorde per beoordelaar/)).map(row => row[2]))).toEqual(
      new Set(['vastgesteld']),
    )
  })

  test('shares a place where two are level', () => {
    expect(orders(duel('51 33'))).toEqual(['1. M1; 1. M3'])
  })

  test('names the model that is out on these scores, and not on those of all', () => {
    expect(orders(limited(2, '15 33', '55 33'))).toEqual([
      '1. M3\nvalt af op deze scores: M1',
      '1. M1; 2. M3',
    ])
  })

  test('is not there when every model is out, or no level was given: never an empty cell, nor a tie of all', () => {
    const [allOut] = cellsOf(tableIn(agreement(limited(2, '15 15', '55 33')), /Volgorde per beoordelaar/))
    expect(allOut).toEqual([LARGE, 'geen volgorde: op deze scores valt elk model af', 'vastgesteld', '–'])
    expect(orders(duel('-- --', '55 33'))[0]).toBe('geen volgorde: geen enkel niveau gegeven')
  })
})

describe('the organisations', () => {
  const rowsOf = (sample: string | Sample) => cellsOf(tableIn(agreement(sample), /Volgorde per organisatie/))

  test('each have an order, on the scores of their own; who is of none, or did not score, is in none', () => {
    expect(rowsOf('organisations')).toEqual([
      ['Noord', '2', '1. M6; 2. M3; 3. M5; 4. M1', 'niets'],
      ['Zuid', '1', '1. M3; 2. M6; 3. M5; 4. M1', 'niets'],
      ['Veiligheidsregio', '1', '1. M5; 2. M6; 3. M3; 4. M1', 'niets'],
    ])
    expect(textOf(agreement('organisations'))).toContain(
      'Elke organisatie met de scores van haar eigen beoordelaars en de vastgestelde weging. Eén organisatie staat er niet bij: daarvan heeft niemand gescoord.',
    )
    expect(textOf(agreement('organisations', 'en'))).toContain(
      'Each organisation with the scores of its own assessors and the adopted weights. One organisation is not listed: nobody in it has scored.',
    )
  })

  test('weigh with the mean of what their own assessors gave', () => {
    expect(textOf(agreement('organisations that weighed'))).toContain(
      'met het gemiddelde van hun eigen wegingen. Heeft niemand er een eigen weging, dan geldt de vastgestelde weging.\n',
    )
  })

  test('of one there is nothing to compare', () => {
    const one = { organisations: ['Noord', 'Noord', null, null, null, null] }
    expect(textOf(agreement(one))).not.toContain('organisatie')
    expect(textOf(whole())).not.toContain('organisatie')
  })

  test('are told apart once their names are erased', () => {
    const erased = rowsOf({ ...edgeSamples.organisations, erased: true }).map(([name]) => name!)
    expect(erased.map(name => /^o-[0-9a-f]{8}$/.test(name))).toEqual([true, true, true])
    expect(new Set(erased).size).toBe(3)
  })
})

describe('the agenda', () => {
  test('puts two camps on a line of their own, first where they can turn the first place', () => {
    expect(cellsOf(tableIn(agreement('two camps'), /Onderdelen met verschil/))[0]).toEqual([
      'M6 Hybride kern en flex: LO1 Lokale kennis en netwerk',
      '1 (3×), 5 (3×)\ntwee kampen: 3 op 1 of lager, 3 op 5 of hoger',
      '0',
      '11,00',
      'ja',
    ])
    expect(textOf(agreement('two camps'))).toContain(
      'Bij 2 onderdelen kan de eerste plaats veranderen als de beoordelaars het eens worden. Die staan bovenaan.',
    )
    expect(textOf(agreement('two camps', 'en'))).toContain('two camps: 3 at 1 or lower, 3 at 5 or higher')
  })

  test('says that no item alone turns the first place only where that is known', () => {
    const rows = cellsOf(tableIn(agreement(duel('55 11', '33 44')), /Onderdelen met verschil/))
    // M3 from 0 to 37.5 on each criterion, M1 from 25 to 50; the first stays the first.
    expect(rows.map(row => [row[0]!.split(' ')[0], row[3], row[4]])).toEqual([
      ['M3', '37,50', 'nee'],
      ['M3', '37,50', 'nee'],
      ['M1', '25,00', 'nee'],
      ['M1', '25,00', 'nee'],
    ])
    expect(textOf(agreement(duel('55 11', '33 44')))).toContain(
      'Geen enkel onderdeel kan alleen de eerste plaats veranderen',
    )
  })

  test('tells what a second round changed, per criterion', () => {
    const rows = cellsOf(tableIn(agreement('two rounds'), /Veranderde scores tussen ronde 1 en ronde 2/))
    expect(rows.filter(row => row[1] !== '0')).toEqual([
      // M1 from 1–5 to 1–3; M6 from 2–3 to 2–5.
      ['LO3 Draagvlak', '1', '2', '1', '0'],
      ['TO2 Invoerbaarheid in 2026', '1', '2', '0', '1'],
    ])
    // Given again as it was.
    expect(rows[0]).toEqual(['KW1 Vakbekwaamheid', '0', '', '0', '0'])
    expect(textOf(whole())).not.toContain('Wat de laatste ronde veranderde')
  })
})

test('what each would give up is on the own count, with the places by counting orders below', () => {
  expect(cellsOf(tableIn(agreement(duel('55 11', '33 44')), /Verlies per beoordelaar en model/))).toEqual([
    [LARGE, '0,0', '100,0'],
    [SMALL, '25,0', '0,0'],
    ['Grootste verlies', '25,0', '100,0'],
    ['Plaats volgens Borda', '1', '1'],
    ['Plaats volgens Copeland', '1', '1'],
  ])
})

test('an erased assessor is an id in every sentence', () => {
  const erased = said({ ...duel('55 11', '33 44'), erased: true })
  expect(erased[1]).toBe(`Zonder de scores van ${assessorId(0)} staat op de eerste plaats: ${POOL}.`)
})
