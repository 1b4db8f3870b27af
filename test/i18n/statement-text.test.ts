import { describe, expect, test } from 'vitest'
import { type StatementCode, statementCodes } from '../../src/dossier/verdict-page.ts'
import { catalogues } from '../../src/i18n/message.ts'
import { statementText } from '../../src/i18n/statement-text.ts'
import { keysUnder, placeholdersOf } from './placeholders.ts'
import { sampleNames, statementSamples } from './statement-samples.ts'

const told = (language: 'nl' | 'en', code: StatementCode, which = 0) =>
  statementText(language, { code, params: statementSamples[code][which]! }, sampleNames)

test('every statement has its words, and every word its statement', () => {
  expect(keysUnder('statement.').sort()).toEqual([...statementCodes].sort())
  expect(Object.keys(statementSamples).sort()).toEqual([...statementCodes].sort())
})

describe.each(['nl', 'en'] as const)('in %s', language => {
  test.each(statementCodes)('%s is a sentence without holes, in all its forms', code => {
    const texts = statementSamples[code].map((_, which) => told(language, code, which))
    for (const text of texts) {
      expect(text).not.toMatch(/\bnone\b|undefined|NaN|null|""|\{|\}| {2}| [.,:;)]|\.\.|:\.|,\.|;\./)
      expect(text).toMatch(/^\p{Lu}.*(\.|: [^.]+)$/u)
    }
    expect(new Set(texts).size).toBe(texts.length)
  })

  test.each(statementCodes)('%s asks for nothing that it is not given', code => {
    for (const params of statementSamples[code])
      expect(Object.keys(params)).toEqual(
        expect.arrayContaining(placeholdersOf(catalogues[language][`statement.${code}`], language)),
      )
  })
})

describe('in Dutch', () => {
  test.each<[StatementCode, number, string]>([
    [
      'first-while-at-least',
      0,
      'Zolang criterium KW1 Vakbekwaamheid ten minste 8,25 van de 100 punten weegt (nu 13), blijft M6 Hybride kern en flex eerste. De andere wegingsfactoren houden daarbij hun onderlinge verhouding. Net onder dit omslagpunt is de eerste plaats voor M3 Regionale pool met hard piket.',
    ],
    [
      'radius',
      0,
      'Veranderen de wegingsfactoren bij elkaar opgeteld minder dan 12,4 punten (wat erbij komt en wat eraf gaat samen), dan blijft M6 Hybride kern en flex eerste. Bij een grotere verandering kan als eerste gelijk komen: M3 Regionale pool met hard piket.',
    ],
    [
      'flip',
      1,
      'Gaat M3 Regionale pool met hard piket op criterium BE1 Opkomsttijd (kernfunctie Hoofd Crisiscommunicatie) van 28,5 naar minder dan 21,75 en blijft al het andere gelijk, dan is de eerste plaats voor M3 Regionale pool met hard piket, alleen of gedeeld.',
    ],
    [
      'compromise',
      1,
      'Het compromis is M6 Hybride kern en flex of M3 Regionale pool met hard piket: daarmee blijft het grootste verlies van een beoordelaar het kleinst. Geen van de 5 beoordelaars van wie de eigen rangschikking bekend is, verliest er iets mee, gerekend met de eigen scores en weging en ten opzichte van de eigen eerste keus.',
    ],
    [
      'wait',
      0,
      'Wacht op N3 Herziening van de Wet veiligheidsregio’s. Als er verder niets verandert, geldt: wordt het "één profiel per functie", dan is de eerste plaats voor M3 Regionale pool met hard piket; wordt het "regio’s kiezen zelf", dan is de eerste plaats voor M6 Hybride kern en flex. Dit wordt verwacht op 1 oktober 2026, op tijd voor de keuze van 31 december 2026.',
    ],
    [
      'wait',
      2,
      'Wacht op N3 Herziening van de Wet veiligheidsregio’s. Bij bepaalde uitkomsten van de andere ontwikkelingen geldt: wordt het "één profiel per functie", dan is er geen eerste plaats meer; gebeurt er niets, dan is de eerste plaats voor M6 Hybride kern en flex en M3 Regionale pool met hard piket. Dit wordt verwacht op 1 oktober 2026, op tijd voor de keuze van 31 december 2026.',
    ],
  ])('%s %i', (code, which, text) => expect(told('nl', code, which)).toBe(text))
})

test('a choice between models is not a sum of them', () => {
  expect(told('en', 'national-regret', 1)).toContain('with M6 Hybride kern en flex or M3 Regionale')
  expect(told('en', 'missing-open', 2)).toContain('M6 Hybride kern en flex and M3 Regionale')
})

test('a sentence of the ranking itself is told as everywhere', () => {
  const params = { models: 'M3, M6', total: 60 }
  expect(statementText('en', { code: 'tied-first', params }, sampleNames)).toMatch(
    / and .* share first place/,
  )
})
