/** De pagina's van een beoordelaar. */
export const assessor = {
  'scores.open': 'Ronde {round} is open. Wij vragen uw oordeel over elk kandidaat-model.',
  'scores.blind':
    'U scoort blind: tot de ronde sluit ziet niemand anders uw scores, en u ziet die van een ander niet. Anderen zien alleen hoeveel u hebt ingevuld.',
  'scores.blind.short': 'Tot de ronde sluit ziet niemand anders wat u invult.',
  'scores.again':
    'Dit is niet de eerste ronde. Bij elk antwoord staat wat u zelf eerder gaf. Bent u na de bespreking van gedachten veranderd, geef dan een nieuwe score. Wat u nu leeg laat, blijft zoals u het gaf in ronde {before} of eerder.',
  'scores.progress':
    '{scored, number} van de {expected, number} {expected, plural, one {score} other {scores}} ingevuld{standing, plural, =0 {} other { in deze ronde; {standing, plural, one {# geldt} other {# gelden}} nog uit een eerdere ronde}}{toConfirm, plural, =0 {} one {, waarvan # opnieuw wordt gevraagd} other {, waarvan # opnieuw worden gevraagd}}',
  'scores.start': 'Begin met {criterion}',
  'scores.continue': 'Verder met {criterion}',
  'scores.to-summary': 'Bekijk alles en lever in',
  'scores.criteria': 'Criteria',
  'scores.criterion-state':
    '{state, select, done {compleet: } none {nog niet begonnen: } other {}}{scored, number} van {expected, number}{state, select, some { ingevuld} other {}}{standing, plural, =0 {} other { in deze ronde; {standing, plural, one {# geldt} other {# gelden}} nog uit een eerdere ronde}}{toConfirm, plural, =0 {} one {, waarvan # opnieuw wordt gevraagd} other {, waarvan # opnieuw worden gevraagd}}',
  'scores.measured': 'Deze criteria worden gemeten. Daar vult de projectleider de waarden in: {criteria}.',
  'scores.place': 'Criterium {place, number} van {of, number}, ronde {round}.',
  'scores.meaning': 'Wat dit criterium betekent',
  'scores.direction.max': 'Een hogere score is beter voor het model.',
  'scores.direction.min': 'Een lagere score is beter voor het model.',
  'scores.motive': 'Waarom dit criterium: {motive}',
  'scores.flagged':
    'Dit criterium kan door landelijke ontwikkelingen veranderen. Ga in uw oordeel uit van wat nu bekend is.',
  'scores.levels': 'Dit betekent elk niveau:',
  'scores.between': 'niet omschreven, ligt ertussenin',
  'scores.number-scale': 'U vult een getal in ({unit}). Het slechtst is {worst}, het best is {best}.',
  'scores.number': 'Waarde ({unit})',
  'scores.number.hint': 'Een getal van {min} tot en met {max}.',
  'scores.give-value': 'ik geef een waarde',
  'scores.cannot-judge': 'kan niet beoordelen',
  'scores.not-applicable': 'niet van toepassing',
  'scores.motivation': 'Toelichting',
  'scores.motivation.optional': 'Niet verplicht, wel nuttig: zo weet men later waarom u dit vond.',
  'scores.motivation.required': 'Bij elke score is een toelichting nodig.',
  'scores.motivation.required-at-ends': 'Bij de laagste en bij de hoogste score is een toelichting nodig.',
  'scores.more': 'Toelichting en marge',
  'scores.range': 'Marge: hoe zeker bent u?',
  'scores.range.explanation': 'Twijfelt u, geef dan aan tussen welke waarden uw score ligt. Dit hoeft niet.',
  'scores.low': 'Laagste',
  'scores.high': 'Hoogste',
  'scores.value.range':
    '{value} ({low, select, none {} other {laagste {low}}}{low, select, none {} other {{high, select, none {} other {, }}}}{high, select, none {} other {hoogste {high}}})',
  'scores.no-score': 'nog leeg',
  'scores.with-motivation': '{score}, met toelichting “{motivation}”',
  'scores.earlier': 'In ronde {round} gaf u: {score}.',
  'scores.earlier.moved':
    'Daarna is een landelijke ontwikkeling veranderd ({developments}). Geef uw score opnieuw, ook als die hetzelfde blijft.',
  'scores.function': 'Kernfunctie',
  'scores.model': 'Model',
  'scores.criterion': 'Criterium',
  'scores.round': 'Ronde',
  'scores.score': 'Score',
  'scores.state.saved': 'bewaard',
  'scores.state.earlier': 'ongewijzigd sinds ronde {round}',
  'scores.state.unsaved': 'nog niet bewaard',
  'scores.state.empty': 'nog leeg',
  'scores.save-and-next': 'Opslaan en verder',
  'scores.save-and-finish': 'Opslaan en naar het overzicht',
  'scores.save': 'Opslaan',
  'scores.save-and-back': 'Opslaan en terug',
  'scores.save-and-overview': 'Opslaan en naar alle criteria',
  'scores.kept': 'Hiervan is niets opgeslagen. Wilt u het bewaren, kopieer het dan.',
  'scores.fault.motivation': 'De toelichting is te lang: {count, number} tekens. Gebruik er hoogstens 4.000.',
  'scores.fault.number': '“{typed}” is geen getal. Typ bijvoorbeeld 12,5.',
  'scores.fault.ambiguous':
    '“{typed}” is op twee manieren te lezen. Typ een duizendtal zonder punt, of een cijfer meer achter de komma.',
  'scores.fault.needless':
    'Hier staat een getal, maar u koos een antwoord zonder getal. Maak dit veld leeg, of kies een score.',
  'scores.fault.value': 'Vul een getal in, of kies “kan niet beoordelen” of “niet van toepassing”.',
  'scores.fault.score-first': 'Hier staat wel een toelichting of marge, maar nog geen score. Kies een score.',
  'scores.fault.choice': 'Deze keuze bestaat niet. Kies een van de niveaus.',
  'scores.fault.elsewhere':
    'In een ander venster of op een ander apparaat is dit intussen gewijzigd. Daar staat nu: {now}. Niet bewaard is wat u hier invulde: {typed}. Wilt u dat toch, bewaar het dan nog eens.',
  'scores.autosave.without': 'Wat u invult, wordt bewaard als u op een van de knoppen onderaan drukt.',
  'scores.autosave.with':
    'Wat u invult, wordt meteen bewaard. Valt de verbinding weg, dan onthoudt dit apparaat uw antwoorden tot ze zijn verzonden of u zich afmeldt.',
  'scores.autosave.saving': 'wordt bewaard…',
  'scores.autosave.saved': 'bewaard',
  'scores.autosave.saved-at': 'bewaard om {time}',
  'scores.autosave.hand-in': 'U had al ingeleverd: lever opnieuw in als u klaar bent.',
  'scores.autosave.partly':
    'Een deel is intussen wel bewaard: bij elk antwoord staat of dat zo is. Verbeter wat nog niet klopt, dan wordt ook dat bewaard.',
  'scores.autosave.offline': 'niet bewaard: geen verbinding; we proberen het opnieuw',
  'scores.autosave.signed-out':
    'niet bewaard: u bent niet meer aangemeld. Uw antwoord staat nog op dit apparaat; meld u weer aan, dan wordt het bewaard.',
  'scores.autosave.refused': 'niet bewaard: {reason}',
  'scores.autosave.refused-at': 'niet bewaard: {cell}. Bij het antwoord staat waarom.',
  'scores.unsent': 'Nog niet bewaard',
  'scores.unsent.open':
    'Deze antwoorden staan alleen op dit apparaat. Open het criterium om te zien waarom ze niet zijn bewaard.',
  'scores.unsent.closed':
    'Deze antwoorden staan alleen op dit apparaat en zijn niet op tijd bewaard. Kopieer wat u wilt houden: als een nieuwe ronde opent, verdwijnen ze.',
  'scores.summary': 'Alles wat u invulde',
  'scores.summary.state':
    'Ronde {round}: {scored, number} van de {expected, number} {expected, plural, one {score} other {scores}} ingevuld{standing, plural, =0 {} other { in deze ronde; {standing, plural, one {# geldt} other {# gelden}} nog uit een eerdere ronde}}{toConfirm, plural, =0 {} one {, waarvan # opnieuw wordt gevraagd} other {, waarvan # opnieuw worden gevraagd}}.',
  'scores.summary.empty': 'Hier ontbreekt nog iets:',
  'scores.summary.fill':
    '{criterion}{empty, plural, =0 {} other {: nog # leeg}}{toConfirm, plural, =0 {} other {{empty, plural, =0 {: } other {, }}# opnieuw gevraagd}}',
  'scores.summary.table': 'Uw scores op {criterion}',
  'scores.summary.earlier': '{score} (uit ronde {round})',
  'scores.summary.change': 'Wijzig uw scores op {criterion}',
  'scores.hand-in': 'Inleveren',
  'scores.hand-in.means':
    'Met inleveren zegt u: dit is mijn oordeel. De projectleider ziet dat u klaar bent, niet wat u hebt ingevuld. Tot de ronde sluit kunt u nog wijzigen; lever dan daarna opnieuw in.',
  'scores.hand-in.empty':
    '{count, plural, one {Er is nog # score leeg. U kunt toch inleveren; die telt dan niet mee.} other {Er zijn nog # scores leeg. U kunt toch inleveren; die tellen dan niet mee.}}',
  'scores.hand-in.to-confirm':
    '{count, plural, one {# score wordt opnieuw gevraagd, omdat een landelijke ontwikkeling is veranderd. Geeft u die niet opnieuw, dan telt ze zoals u ze eerder gaf.} other {# scores worden opnieuw gevraagd, omdat een landelijke ontwikkeling is veranderd. Geeft u die niet opnieuw, dan tellen ze zoals u ze eerder gaf.}}',
  'scores.hand-in.stale': 'uw scores zijn gewijzigd in een ander venster of op een ander apparaat',
  'scores.hand-in.now': 'Inleveren',
  'scores.hand-in.again': 'Opnieuw inleveren',
  'scores.handed-in': 'U hebt ronde {round} ingeleverd op {date} om {time}.',
  'scores.handed-in.outdated':
    'U hebt ronde {round} ingeleverd op {date} om {time}, en daarna nog iets gewijzigd. Bent u klaar, lever dan opnieuw in.',
  'scores.receipt': 'Bewijs van inleveren',
  'scores.receipt.see': 'Bekijk uw bewijs van inleveren',
  'scores.receipt.means':
    'Bewaar dit bewijs als u wilt. Met de dossierregel en de hash is later na te gaan dat u toen inleverde, en dat het dossier daarna niet is veranderd.',
  'scores.receipt.outdated': 'U hebt na het inleveren nog iets gewijzigd. Dit bewijs gaat daar niet over.',
  'scores.receipt.round': 'Ronde',
  'scores.receipt.scores': 'Aantal scores',
  'scores.receipt.given':
    '{count, number}{standing, plural, =0 {} other { in deze ronde; {standing, plural, one {# geldt} other {# gelden}} nog uit een eerdere ronde}}',
  'scores.receipt.at': 'Ingeleverd op',
  'scores.receipt.entry': 'Dossierregel',
  'scores.receipt.hash': 'Hash van die regel',
  'scores.receipt.back': 'Terug naar mijn scores',
  'scores.past': 'Wat u hebt gescoord',
  'scores.past.explanation':
    'Dit gaf u zelf. Gaf u op hetzelfde punt later een nieuwe score, dan telt de laatste.',
  'scores.offline': 'Liever zonder verbinding invullen?',
  'scores.offline.explanation':
    'Download uw scoreblad, vul het in met uw rekenprogramma en lever het hier weer in. Wat u al had ingevuld, staat erin.',
  'scores.offline.xlsx': 'Scoreblad downloaden (XLSX, voor Excel)',
  'scores.offline.ods': 'Scoreblad downloaden (ODS, voor LibreOffice)',
  'scores.offline.file': 'Ingevuld scoreblad',
  'scores.offline.hint':
    'XLSX of ODS, hoogstens 5 MB. Klopt er iets niet, dan ziet u hier per cel wat, en is er niets veranderd.',
  'scores.offline.send': 'Scoreblad inlezen',
  'scores.offline.none': 'Kies eerst een bestand.',
  'done.scores-saved': 'Uw antwoorden zijn bewaard.',
  'done.handed-in': 'U hebt ingeleverd. Dank u wel.',
  'done.sheet-saved': 'Het scoreblad is ingelezen; uw antwoorden zijn bewaard.',
  'done.sheet-unchanged': 'Het scoreblad is ingelezen. Alles stond er al zo.',
} as const
