/** Rekenbladen, uit en in. */
export const sheet = {
  'data-sheet.about': 'Over dit bestand',
  'data-sheet.about.what': 'Toelichting',
  'data-sheet.about.language': 'Taal',
  'data-sheet.language.nl': 'Nederlands',
  'data-sheet.language.en': 'Engels',
  'data-sheet.about.purpose': 'Waarvoor dit is',
  'data-sheet.about.purpose.text':
    'De scores en metingen van dit project, en de rangschikking die eruit volgt. Ze ondersteunen een gezamenlijk oordeel; de besturen beslissen zelf. Wat u in dit bestand verandert, verandert het dossier niet: de hash wijst aan op welke stand het berust.',
  'data-sheet.about.sheets': 'Wat op welk blad staat',
  'data-sheet.about.sheets.text':
    'Scores: één regel per score of meting. Rangschikking: plaats en gewogen totaalscore. Weging: de vastgestelde wegingsfactoren. Niveaus: wat alle beoordelaars samen gaven, op de schaal van het criterium. Waarden: hetzelfde van 0 (slechtst) tot 1 (best). Bijdragen: waarde maal wegingsfactor, in punten van 100.',
  'data-sheet.about.missing': 'Wat ontbreekt',
  'data-sheet.about.missing.text':
    'Een score die ontbreekt is geen nul. Op het blad Scores is de waarde dan leeg en zegt de stand waarom; op de andere bladen staat de reden in woorden.',
  'data-sheet.about.people': 'Wie heeft gescoord',
  'data-sheet.about.people.text':
    'Een beoordelaar staat er met functie en organisatie, en met een kenmerk dat alleen in dit project bestaat. Namen staan er niet in. Alleen gesloten rondes staan erin.',
  'data-sheet.scores': 'Scores',
  'data-sheet.assessor-id': 'Kenmerk beoordelaar',
  'data-sheet.value': 'Waarde',
  'data-sheet.state': 'Stand',
  'data-sheet.state.measured': 'gemeten',
  'data-sheet.ranking': 'Rangschikking',
  'data-sheet.least-total': 'Laagst mogelijk',
  'data-sheet.most-total': 'Hoogst mogelijk',
  'data-sheet.state.ranked': 'doet mee',
  'data-sheet.state.incomplete': 'geen plaats: er ontbreken scores',
  'data-sheet.state.excluded': 'uitgesloten door een uitsluitingsgrens',
  'data-sheet.weights': 'Weging',
  'data-sheet.group': 'Groep',
  'data-sheet.levels': 'Niveaus',
  'data-sheet.unit': 'Eenheid',
  'data-sheet.unit.level': 'niveau',
  'data-sheet.values': 'Waarden',
  'data-sheet.contributions': 'Bijdragen',

  'score-sheet.sheet.guide': 'Uitleg',
  'score-sheet.sheet.scores': 'Scores',
  'score-sheet.sheet.mark': 'Kenmerk',
  'score-sheet.column.criterion': 'Criterium',
  'score-sheet.column.criterion-name': 'Naam van het criterium',
  'score-sheet.column.fn': 'Kernfunctie',
  'score-sheet.column.fn-name': 'Naam van de kernfunctie',
  'score-sheet.column.model': 'Model',
  'score-sheet.column.model-name': 'Naam van het model',
  'score-sheet.column.definition': 'Betekenis',
  'score-sheet.column.scale': 'Schaal',
  'score-sheet.column.score': 'Score',
  'score-sheet.column.low': 'Laagste',
  'score-sheet.column.high': 'Hoogste',
  'score-sheet.column.motivation': 'Toelichting',
  'score-sheet.mark.value': 'Waarde',
  'score-sheet.mark.format': 'Soort bestand',
  'score-sheet.mark.project': 'Project',
  'score-sheet.mark.round': 'Ronde',
  'score-sheet.mark.assessor': 'Beoordelaar',
  'score-sheet.mark.framework': 'Weegkader',
  'score-sheet.cannot-judge': 'kan niet beoordelen',
  'score-sheet.not-applicable': 'niet van toepassing',
  'score-sheet.not-applicable.short': 'n.v.t.',
  'score-sheet.scale.number': 'Een getal van {min} tot en met {max} ({unit})',
  'score-sheet.scale.bare': '{level} = niet omschreven, ligt ertussenin',
  'score-sheet.scale.motivation': 'Een toelichting is verplicht.',
  'score-sheet.scale.motivation-at-ends': 'Bij {ends} is een toelichting verplicht.',
  'score-sheet.guide.subject': 'Onderwerp',
  'score-sheet.guide.what': 'Uitleg',
  'score-sheet.guide.rows': 'Wat u scoort',
  'score-sheet.guide.rows.text':
    'Op het blad {sheet} {count, plural, one {staat één regel} other {staan # regels}}. Elke regel vraagt één score: van één kandidaat-model op één criterium. Bij sommige criteria scoort u elke kernfunctie apart.',
  'score-sheet.guide.score':
    'Vul het niveau in dat het best past; bij Schaal staat wat elk niveau betekent. Kunt u het niet beoordelen, vul dan in: {cannotJudge}. Past het criterium niet bij het model, vul dan in: {notApplicable}.',
  'score-sheet.guide.empty': 'Wat u leeg laat',
  'score-sheet.guide.empty.text':
    'Een lege score is geen antwoord, en ook geen nul. U kunt dit bestand vaker inleveren: wat u leeg laat of niet verandert, blijft zoals het was.',
  'score-sheet.guide.range': 'Laagste en Hoogste',
  'score-sheet.guide.range.text':
    'Deze hoeft u niet in te vullen. Twijfelt u, geef dan aan tussen welke niveaus uw score ligt.',
  'score-sheet.guide.motivation':
    'Schrijf in een of twee zinnen waarom u deze score geeft. Soms moet dat; dan staat het bij Schaal.',
  'score-sheet.guide.leave': 'Wat u laat staan',
  'score-sheet.guide.leave.text':
    'Vul alleen de gekleurde kolommen in. Sorteren en filteren mag. Haal geen kolommen weg, verander geen koppen, voeg geen cellen samen en gebruik geen formules: dan wordt het bestand niet aangenomen.',
  'score-sheet.guide.hand-in': 'Inleveren',
  'score-sheet.guide.hand-in.text':
    'Lever dit bestand in voordat de ronde sluit. Klopt er iets niet, dan hoort u per cel wat, en is er niets veranderd. Tot de ronde sluit ziet niemand anders wat u hebt ingevuld.',

  'refusal.not-a-score-sheet.title': 'Dit bestand is niet als scoreblad te lezen',
  'refusal.not-a-score-sheet.detail':
    '{found, select, empty {Het bestand is leeg.} old {Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord.} text {Dit is een tekstbestand of CSV, geen spreadsheet.} package {Dit bestand is geen XLSX- of ODS-spreadsheet.} protected {Het bestand is met een wachtwoord beveiligd.} macros {Het bestand bevat macro’s.} links {Het bestand haalt gegevens uit een ander bestand of van een andere bron.} sheets {Het blad {sheets} ontbreekt, of heeft een andere naam.} other {Het bestand is beschadigd of geen spreadsheet.}} Download het scoreblad opnieuw, vul het in, bewaar het als XLSX of ODS zonder wachtwoord en macro’s, en lever dat in.',
  'refusal.score-sheet-too-large.title': 'Dit bestand is te groot',
  'refusal.score-sheet-too-large.detail':
    'Uitgepakt is dit bestand groter dan een scoreblad kan zijn: hoogstens {most, number} {what, select, files {onderdelen} cells {gevulde cellen} seconds {seconden leestijd} other {MB}}. Download het scoreblad opnieuw en neem alleen uw antwoorden over.',
  'refusal.score-sheet-of-another.title': 'Dit scoreblad hoort hier niet bij',
  'refusal.score-sheet-of-another.detail':
    '{what, select, project {Dit scoreblad is van een ander project.} round {Dit scoreblad is van een andere ronde: nu staat ronde {expected} open.} assessor {Dit scoreblad is van een andere beoordelaar. Ieder levert een eigen blad in.} framework {Het weegkader is gewijzigd nadat dit scoreblad is gemaakt.} other {Het kenmerk van dit scoreblad is niet te lezen.}} Download uw eigen scoreblad van nu en neem uw antwoorden daarin over.',
  'refusal.score-sheet-column.title': 'De kolommen kloppen niet',
  'refusal.score-sheet-column.detail':
    '{what, select, missing {De kolom {column} ontbreekt, of heeft een andere kop.} twice {De kolom {column} staat er twee keer.} other {De kolom {column} hoort niet bij het scoreblad.}} Herstel de koppen in de eerste rij, of download het scoreblad opnieuw en neem uw antwoorden daarin over.',
  'refusal.score-sheet-cell.title': 'Niet alle cellen zijn te lezen',
  'refusal.score-sheet-cell.detail':
    '{what, select, formula {Hier staat een formule, en die wordt niet uitgerekend. Typ het getal of de tekst zelf.} merged {Deze cellen zijn samengevoegd ({text}). Splits ze weer.} score {Hier staat “{text}”. Vul een niveau in, zoals 3 of 3,5 (zonder punt voor duizendtallen), of de woorden: kan niet beoordelen, niet van toepassing.} number {Hier staat “{text}”, en dat is geen getal. Vul een niveau in, zoals 3 of 3,5, of maak de cel leeg.} ambiguous {“{text}” is op twee manieren te lezen. Typ een duizendtal zonder punt of komma, of een cijfer meer achter de komma.} date {Het rekenprogramma heeft hier een datum of tijd van gemaakt. Zet de cel op Tekst en typ opnieuw wat er moet staan.} error {Hier staat een foutmelding van het rekenprogramma ({text}). Typ het getal of de tekst zelf.} lonely {Deze regel heeft wel een marge of toelichting, maar geen score. Vul een score in, of maak ook de rest leeg.} needless {Bij deze score hoort geen laagste of hoogste. Maak die cel leeg.} motivation {Deze toelichting kan zo niet worden bewaard. Gebruik gewone tekst van hoogstens {most, number} tekens.} nameless {In deze regel ontbreekt het criterium of het model. Neem die over uit een nieuw scoreblad.} other {Deze cel hoort niet bij het scoreblad. Maak haar leeg.}}',
} as const
