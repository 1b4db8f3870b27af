import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/dossier/text.ts'
import { outlook as outlookOf } from '../../../src/report/chapters/outlook.ts'
import { contextOf } from '../../../src/report/context.ts'
import type { ReportSource } from '../../../src/report/source.ts'
import { edgeSamples } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
import { cellsOf, tableIn, textOf } from '../told.ts'

const outlook = (name = 'outcomes declared', language: Language = 'nl') =>
  outlookOf(contextOf(sampleSource(edgeSamples[name]), language))
/** The same, with something else in what the outlook found. */
const changed = (change: (outlook: ReportSource['outlook']) => void) => {
  const source = structuredClone(sampleSource(edgeSamples['outcomes declared']))
  change(source.outlook)
  return outlookOf(contextOf(source, 'nl'))
}

describe('what are we waiting for', () => {
  test('opens with the sentence for all, and by when the region must choose', () => {
    const [lead, deadline] = outlook()
    expect(lead).toMatchObject({ lead: true, text: expect.stringMatching(/^Alles bij elkaar: /) })
    expect(deadline).toMatchObject({ text: 'De regio moet kiezen op 15 januari 2027.' })
    expect(textOf(outlook('the whole story'))).toContain(
      'Er is geen datum vastgelegd waarop de regio moet kiezen.',
    )
  })

  test('says of each open one whether it is in time, what it can do, and what to do about it', () => {
    expect(cellsOf(tableIn(outlook(), /het wachten waard/))).toEqual([
      [
        'N1 UKB deelopdracht A, stap 8',
        '31 december 2026: op tijd',
        'de vastgelegde uitkomsten',
        'ja',
        'ja',
        'wachten',
      ],
      [
        'N2 UKB deelopdrachten B-G',
        'niet bekend',
        'de vastgelegde uitkomsten',
        'nee',
        'nee',
        'niet op wachten',
      ],
      [
        'N3 Herziening van de Wet veiligheidsregio’s',
        'niet bekend',
        'de vastgelegde uitkomsten',
        'nee',
        'ja',
        'kiezen met voorbehoud',
      ],
    ])
  })

  test('one that nobody described is judged on every level of its criteria', () => {
    const [first] = cellsOf(tableIn(outlook('the whole story'), /het wachten waard/))
    expect(first!.slice(1)).toEqual(['31 december 2026', 'elk niveau op EE1', 'ja', 'ja', 'nog niet bekend'])
  })

  test('one whose outcomes no longer fit says so', () => {
    const rows = cellsOf(tableIn(outlook('outcomes that no longer fit'), /het wachten waard/))
    expect(rows[0]![2]).toMatch(/passen niet meer/)
    expect(rows[0]!.at(-1)).toBe('nog niet bekend')
  })

  test('tells what each outcome changes, its probability, and who is first then', () => {
    const rows = cellsOf(tableIn(outlook(), /Wat elke uitkomst verandert/))
    expect(rows.slice(0, 3)).toEqual([
      ['N1 UKB deelopdracht A, stap 8'],
      [
        'Het wordt profiel',
        'KW1 van M6: 1 lager\nEE1 van M3, M5: 1 hoger',
        '20–50',
        'M3 Regionale pool met hard piket (anders dan nu)',
      ],
      ['Er verandert niets', 'niets', '50–80', 'M6 Hybride kern en flex'],
    ])
    expect(rows.at(-2)!.slice(0, 3)).toEqual([
      'Het wordt wet',
      'kan niet meer: M3 Regionale pool met hard piket',
      '0–30',
    ])
  })

  test('without probabilities there is no column for them, and no value of knowing', () => {
    const blocks = outlook('outcomes without probabilities')
    expect(tableIn(blocks, /Wat elke uitkomst verandert/).columns).toHaveLength(3)
    expect(textOf(blocks)).toContain('Wat weten waard is, is niet te zeggen')
    expect(textOf(blocks)).toContain('norm op BE1 wordt HCC 20 minuten; wie die niet haalt, valt af')
    expect(textOf(blocks)).toContain('LO1 weegt dan 60 van de 100 punten')
    expect(textOf(blocks)).toContain('geen enkel model')
  })

  test('one that only matters together says with which outcomes of the others', () => {
    const [turn] = outlook().flatMap(block => (block.kind === 'list' ? block.items : []))
    expect(turn).toBe(
      'N3 Herziening van de Wet veiligheidsregio’s maakt verschil als de andere zo uitpakken: N1: Het wordt profiel. Dan wordt het “Het wordt wet”: M6 Hybride kern en flex; wordt het “Er verandert niets”: M3 Regionale pool met hard piket.',
    )
  })

  test('counts the combinations in which each model is first, and says that all were computed', () => {
    expect(textOf(outlook())).toContain('Alle 8 combinaties van uitkomsten zijn nagerekend.')
    expect(cellsOf(tableIn(outlook(), /Wie eerste kan worden/))).toEqual([
      ['M3 Regionale pool met hard piket', '2 van 8', 'N1: Het wordt profiel\nN3: Er verandert niets'],
      ['M6 Hybride kern en flex', '6 van 8', 'N1: Het wordt profiel\nN3: Het wordt wet'],
    ])
  })

  test('combinations that were drawn, and those that are not known, say so', () => {
    const text = textOf(
      changed(({ analysis }) => {
        const combinations = { total: 2e6, examined: 1e5, exact: false, seed: 1, generator: 'xoshiro128**' }
        Object.assign(analysis, { combinations, notKnownIn: 1200 })
      }),
    )
    expect(text).toContain(
      'Er zijn 2.000.000 combinaties van uitkomsten. Daarvan zijn er 100.000 willekeurig getrokken',
    )
    expect(text).toContain('Bij 1.200 van de 100.000 combinaties is de eerste plaats nog niet bekend')
  })

  test('gives the largest regret of each model, rounded up, and where a model drops out', () => {
    const rows = cellsOf(tableIn(outlook(), /De grootste spijt van elk model/))
    expect(rows.map(([model, largest]) => [model, largest])).toEqual([
      ['M1 Volledig lokaal', '40,63'],
      ['M3 Regionale pool met hard piket', '4,27'],
      ['M5 3-Noord-pool', '7,39'],
      ['M6 Hybride kern en flex', '2,11'],
    ])
    expect(rows[1]!.at(-1)).toBe('4 van 8')
  })

  test('a pair is told when knowing both is worth more than knowing one', () => {
    const rows = cellsOf(tableIn(outlook(), /De waarde van weten/))
    // M3 may be ruled out: to know N1 alone is no reason to choose it.
    expect(rows).toEqual([['N1 en N3 samen', '0,51', '0,23', '0,85', '29,8']])
    const none = changed(({ analysis }) => {
      for (const { evppi } of [...analysis.developments, ...analysis.pairs]) evppi!.high = 0
    })
    expect(textOf(none)).toContain('minder dan een honderdste punt beter')
  })

  test('a value that was sampled has its margin', () => {
    const rows = cellsOf(
      tableIn(
        changed(({ analysis }) => {
          Object.assign(analysis.developments[0]!.evppi!, { nominal: 0.3, high: 0.4, halfWidth: 0.0123 })
        }),
        /De waarde van weten/,
      ),
    )
    expect(rows[0]![1]).toBe('0,30 ± 0,02')
  })

  test('when nothing is open it says so', () => {
    const text = textOf(outlook('no developments'))
    expect(text).toContain('Er staat geen landelijke ontwikkeling open.')
    expect(text).not.toContain('spijt')
  })

  test('the same in English', () => {
    const text = textOf(outlook('outcomes declared', 'en'))
    expect(text).toContain('31 December 2026: in time')
    expect(text).toContain('All 8 combinations of outcomes were computed.')
  })
})
