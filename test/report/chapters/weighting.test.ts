import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/dossier/text.ts'
import { edgeSamples, hostile } from '../edge-samples.ts'
import { assessorId, forms, type Judged, type Sample } from '../sample.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const weighting = (sample: string | Sample, language: Language = 'nl') =>
  chapter(told(typeof sample === 'string' ? edgeSamples[sample] : sample, language), 'weighting')
const mean = { kind: 'mean', mean: 'arithmetic', decidedBy: 'projectgroep' } as const
const chosen = edgeSamples['weights set with a reason']!.weighting!
const numbers = (row: string[]) => row.slice(1).map(cell => Number(cell.replace(',', '.')))

describe('how the weights came about', () => {
  test('when nobody weighed, says so and nothing more', () => {
    expect(textOf(weighting('the whole story'))).toBe(
      'De beoordelaars hebben niet elk apart gewogen. De wegingsfactoren staan in het weegkader zoals het is vastgesteld.',
    )
    expect(textOf(weighting('the whole story', 'en'))).toBe(
      'The assessors did not give weights individually. The weights are those in the framework as it was adopted.',
    )
  })

  test('says who adopted the mean of how many, rounded how, and what rounding did to it', () => {
    expect(textOf(weighting('the mean of six weightings')).split('\n').slice(0, 4)).toEqual([
      '6 beoordelaars hebben elk apart gewogen voordat het weegkader werd vastgesteld. Niemand zag de weging van een ander totdat de wegingsronde gesloten was.',
      'Vastgesteld is het rekenkundig gemiddelde van 6 wegingen, afgerond op hele punten.',
      'Vastgesteld door: projectgroep',
      'Het grootste verschil tussen een vastgestelde factor en het rekenkundig gemiddelde is 0,5.',
    ])
    expect(textOf(weighting('the mean of six weightings', 'en')).split('\n').slice(0, 4)).toEqual([
      '6 assessors each gave weights before the framework was adopted. Nobody saw the weights of anybody else until the weighting round was closed.',
      'What was adopted is the arithmetic mean of 6 sets, rounded to whole points.',
      'Adopted by: projectgroep',
      'The largest difference between an adopted weight and the arithmetic mean is 0.5.',
    ])
  })

  test.each([
    [null, 'van 2 wegingen.\n'],
    [1, 'van 2 wegingen, afgerond op één decimaal.\n'],
    [2, 'van 2 wegingen, afgerond op 2 decimalen.\n'],
  ])('with %s decimals, it is “%s”', (decimals, words) => {
    const judged = [forms.points, forms.swings]
    expect(textOf(weighting({ weighting: { judged, adopted: { ...mean, decimals } } }))).toContain(words)
  })

  test('names the geometric mean, and compares with the arithmetic one all the same', () => {
    const judged = [forms.points, forms.swings]
    const text = textOf(weighting({ weighting: { judged, adopted: { ...mean, mean: 'geometric' } } }))
    expect(text).toContain('Vastgesteld is het meetkundig gemiddelde van 2 wegingen.')
    expect(text).toContain('en het rekenkundig gemiddelde is 1,2.')
  })

  test('a mean that is not rounded equals itself, and needs no reason', () => {
    const text = textOf(weighting({ weighting: { judged: [forms.points, forms.swings], adopted: mean } }))
    expect(text).toContain('De vastgestelde factoren zijn gelijk aan het rekenkundig gemiddelde.')
    expect(text).not.toMatch(/Reden|gewist/)
  })

  test('one assessor is one, in every sentence', () => {
    const text = textOf(weighting('one weighting'))
    expect(text).toContain('Eén beoordelaar heeft gewogen')
    expect(text).toContain('gemiddelde van één weging')
  })

  test('weights that were set are said to be chosen, with the reason and how far they are from the mean', () => {
    expect(textOf(weighting('weights set with a reason')).split('\n').slice(1, 5)).toEqual([
      'De wegingsfactoren zijn niet uitgerekend, maar gekozen door wie ze vaststelde. Er lagen 3 wegingen van beoordelaars.',
      'Vastgesteld door: algemeen bestuur',
      'Reden: De opkomsttijd is een wettelijke eis.',
      'Het grootste verschil tussen een vastgestelde factor en het rekenkundig gemiddelde is 5,0.',
    ])
  })

  test('they can be set without anybody having weighed', () => {
    const text = textOf(weighting({ weighting: { judged: [], adopted: chosen.adopted } }))
    expect(text.split('\n')).toEqual([
      'De beoordelaars hebben niet elk apart gewogen. De wegingsfactoren staan in het weegkader zoals het is vastgesteld.',
      'De wegingsfactoren zijn niet uitgerekend, maar gekozen door wie ze vaststelde, zonder wegingen van beoordelaars.',
      'Vastgesteld door: algemeen bestuur',
      'Reden: De opkomsttijd is een wettelijke eis.',
    ])
  })

  test('who sets the mean itself gives no reason, and none was erased', () => {
    const weights = {
      KW1: 16,
      BE1: 8,
      BE2: 8,
      BE3: 8,
      EE1: 8,
      EE2: 8,
      LO1: 8,
      LO3: 8,
      KO1: 8,
      KO2: 8,
      TO1: 8,
    }
    const adopted = { kind: 'set', weights: { ...weights, TO2: 4 }, decidedBy: 'projectgroep' } as const
    const text = textOf(weighting({ weighting: { judged: [forms.bestWorst], adopted } }))
    expect(text).toContain('De vastgestelde factoren zijn gelijk aan het rekenkundig gemiddelde.')
    expect(text).not.toMatch(/Reden|gewist/)
  })

  test('what was erased is said to be erased', () => {
    const erased = textOf(weighting('weights set, texts erased'))
    expect(erased).toContain('Vastgesteld door: (tekst gewist)\nReden: (tekst gewist)\n')
    expect(erased).toContain(`\n${assessorId(0)} | `)
    expect(textOf(weighting('weights set, texts erased', 'en'))).toContain(
      'Adopted by: (text erased)\nReason: (text erased)\n',
    )
  })

  test('what a person typed is shown as it is', () => {
    expect(textOf(weighting({ ...edgeSamples['weights set with a reason'], freeText: hostile }))).toContain(
      `Reden: ${hostile}`,
    )
  })
})

describe('its tables', () => {
  test('have every set, adding up to 100, between the lowest and the highest', () => {
    const blocks = weighting('the mean of six weightings')
    const sets = cellsOf(tableIn(blocks, /De factoren van elke beoordelaar/))
    expect(sets).toHaveLength(6)
    expect(sets[3]).toEqual([
      'adviseur crisisbeheersing, veiligheidsregio',
      ...['16', '8', '8', '8', '8', '8', '8', '8', '8', '8', '8', '4'],
    ])
    for (const row of sets) expect(numbers(row).reduce((sum, n) => sum + n, 0)).toBeCloseTo(100, 1)
    const spread = cellsOf(tableIn(blocks, /Laagste, gemiddelde en hoogste factor/)).map(numbers)
    spread.forEach(([low, middle, high], j) => {
      const given = sets.map(row => numbers(row)[j]!)
      expect([low, high]).toEqual([Math.min(...given), Math.max(...given)])
      expect(middle).toBeCloseTo(given.reduce((sum, n) => sum + n, 0) / 6, 1)
    })
    expect(spread.reduce((sum, [, , , adopted]) => sum + adopted!, 0)).toBe(100)
  })

  test('say in which form each weighed, and whose judgements contradict each other', () => {
    const rows = cellsOf(tableIn(weighting('the mean of six weightings'), /Vorm van elke weging/))
    expect(rows.map(([, group, form, answer]) => [group, form, answer])).toEqual(
      [
        ['punten verdelen', 'in deze vorm kan dat niet anders'],
        ['punten verdelen', 'in deze vorm kan dat niet anders'],
        ['paren vergelijken (AHP)', 'nee, buiten de grens'],
        ['vergelijken met het belangrijkste en het minst belangrijke (BWM)', 'ja, binnen de grens'],
        ['stap van slechtst naar best (swing)', 'in deze vorm kan dat niet anders'],
        ['op volgorde zetten', 'in deze vorm kan dat niet anders'],
      ].map(row => ['alle criteria', ...row]),
    )
    const english = cellsOf(tableIn(weighting('the mean of six weightings', 'en'), /Method of each set/))
    expect(english[2]).toEqual([
      'adviseur crisisbeheersing, gemeente',
      'all criteria',
      'comparing pairs (AHP)',
      'no, beyond the limit',
    ])
  })

  test('do not judge pairs that were not all compared', () => {
    const someOf: Judged[number] = items => ({
      kind: 'ahp',
      rule: 'eigenvector',
      comparisons: items.slice(1).map(over => ({ item: items[0]!, over, ratio: 2 })),
    })
    const rows = cellsOf(
      tableIn(weighting({ weighting: { judged: [someOf], adopted: mean } }), /Vorm van elke weging/),
    )
    expect(rows).toEqual([
      [
        'gemeentesecretaris, grote gemeente',
        'alle criteria',
        'paren vergelijken (AHP)',
        'niet te zeggen: er is geen grens voor bekend',
      ],
    ])
  })

  test('over a tree, have what each item weighs in its group and in the whole', () => {
    const table = tableIn(weighting('weighed over a tree'), /Weging binnen elke groep/)
    const groupsAt = table.rows.flatMap(({ cells, emphasis }, i) =>
      emphasis === 'group' ? [[i, cells]] : [],
    )
    expect(groupsAt.slice(0, 3)).toEqual([
      [0, ['Hoogste niveau']],
      [7, ['Kwaliteit']],
      [9, ['Beschikbaarheid']],
    ])
    const rows = cellsOf(table)
    expect(rows[2]).toEqual(['Beschikbaarheid', '17', '17'])
    expect(rows[8]).toEqual(['KW1 Vakbekwaamheid', '100', '25'])
    expect(rows.slice(10, 13)).toEqual([
      ['BE1 Opkomsttijd', '45', '7,65'],
      ['BE2 Continuïteit 24/7', '30', '5,1'],
      ['BE3 Volhoudbaarheid', '25', '4,25'],
    ])
    expect(textOf(weighting('weighed over a tree'))).toContain(
      'tussen een vastgestelde factor binnen een groep en het rekenkundig gemiddelde is 0,5.',
    )
  })

  test('over a tree, judge each group apart', () => {
    const rows = cellsOf(tableIn(weighting('weighed over a tree'), /Vorm van elke weging/))
    const answers = rows
      .filter(([assessor]) => assessor === 'adviseur crisisbeheersing, gemeente')
      .map(([, group, , answer]) => [group, answer])
    expect(answers.slice(0, 3)).toEqual([
      ['Hoogste niveau', 'nee, buiten de grens'],
      ['Beschikbaarheid', 'nee, buiten de grens'],
      // Two items cannot contradict each other.
      ['Eenduidigheid en aansluiting', 'ja, binnen de grens'],
    ])
  })
})

describe('after an amendment', () => {
  test('of the weights, the sets still count, and it says that the adopted weights are no longer in force', () => {
    const blocks = weighting('weighed, and the weights amended')
    expect(textOf(blocks)).toContain('Daarna zijn de wegingsfactoren gewijzigd.')
    const rows = cellsOf(tableIn(blocks, /Laagste, gemiddelde en hoogste factor/))
    expect(rows.find(([name]) => name!.startsWith('LO1'))!.at(-1)).toBe('16')
    expect(textOf(weighting('weights set with a reason'))).not.toContain('Daarna')
  })

  test('of what is weighed, the sets no longer count, which is not the same as that nobody weighed', () => {
    expect(textOf(weighting('weighed, and other things weighed since'))).toBe(
      [
        '6 beoordelaars hebben elk apart gewogen voordat het weegkader werd vastgesteld. Niemand zag de weging van een ander totdat de wegingsronde gesloten was.',
        '6 wegingen passen niet meer bij het weegkader: er wordt nu iets anders gewogen. Die tellen in dit rapport niet mee.',
        'Vastgesteld is het rekenkundig gemiddelde van 6 wegingen, afgerond op hele punten.',
        'Vastgesteld door: projectgroep',
      ].join('\n'),
    )
  })
})
