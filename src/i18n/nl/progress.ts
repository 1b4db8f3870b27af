/** De voortgangsrapportage, en de diepgang van rapporten. */
export const progress = {
  'report.audience': 'Voor wie dit rapport is',
  'report.audience.for.board': 'voor het bestuur',
  'report.audience.for.secretaries': 'voor de ambtskring',
  'report.audience.for.advisers': 'volledig rapport, voor adviseurs',
  'report.audience.board':
    'Dit rapport is gemaakt voor het bestuur: het oordeel, de rangschikking, wat er nog open staat en wat er is besloten. Het weegkader, de weging en de hele berekening staan in het volledige rapport bij dossierregel {seq} van project {project}. De projectleider kan u dat geven.',
  'report.audience.secretaries':
    'Dit rapport is gemaakt voor de ambtskring. De hele berekening en de vergelijking met andere methoden staan in het volledige rapport bij dossierregel {seq} van project {project}. De projectleider kan u dat geven.',
  'report.audience.advisers':
    'Dit is het volledige rapport, gemaakt voor adviseurs. Van dezelfde dossierregel {seq} van project {project} zijn er kortere rapporten voor de ambtskring en voor het bestuur.',
  'report.verdict.ground.elsewhere': 'volledig rapport, h. {chapter}',
  'report.reliance.elsewhere': 'het volledige rapport',
  'report.verdict.advice': 'Nu kiezen of wachten',
  'report.verdict.firmness': 'Hoe stevig de eerste plaats is',
  'report.verdict.others':
    '{count, plural, one {Er is nog # zin} other {Er zijn nog # zinnen}} met een eigen nummer. {count, plural, one {Die staat} other {Die staan}} in {chapter, select, none {het volledige rapport} other {hoofdstuk {chapter}}}.',
  'report.verdict.full':
    '{left, plural, =0 {De genoemde hoofdstukken staan} other {Dit zijn {count, number, plain} van de {of, number, plain} zinnen van het oordeel, elk met het eigen nummer. Alle zinnen en de genoemde hoofdstukken staan}} in het volledige rapport bij dossierregel {seq} van project {project}.',
  'progress.subtitle':
    'Voortgangsrapportage. Stand op {at}{since, select, none {} other {, met wat er sinds {since} is veranderd}}',
  'progress.chapter.stage': 'Waar het project staat',
  'progress.chapter.changes': 'Wat er is veranderd',
  'progress.chapter.national': 'Wat er landelijk is gebeurd',
  'progress.chapter.coverage': 'Hoe ver het scoren is',
  'progress.chapter.planning': 'Planning, stilstand en verwachting',
  'progress.chapter.risks': 'Wat de uitkomst nog kan veranderen',
  'progress.stage.draft': 'Het weegkader is in voorbereiding. Er is nog niets vastgesteld.',
  'progress.stage.sealed': 'Het weegkader is vastgesteld. Er is nog niet gescoord.',
  'progress.stage.scoring': 'Ronde {round} is open: de beoordelaars scoren, zonder elkaars scores te zien.',
  'progress.stage.discussing': 'Ronde {round} is gesloten. De scores worden besproken.',
  'progress.stage.decided': 'Er is een besluit vastgelegd.',
  'progress.next.draft':
    'Hierna stelt de kerngroep het weegkader vast: de criteria, de schalen en de weging. Pas daarna wordt er gescoord.',
  'progress.next.sealed': 'Hierna opent de projectleider een scoreronde voor de beoordelaars.',
  'progress.next.scoring':
    'Hierna sluit de projectleider de ronde. Dan worden de scores zichtbaar en worden ze besproken.',
  'progress.next.discussing':
    'Hierna volgt nog een ronde, of een besluit van het bestuur op basis van de rangschikking.',
  'progress.next.decided': 'Hierna horen degenen die inbreng gaven wat daarmee is gedaan.',
  'progress.paused': 'Het project ligt stil',
  'progress.note': 'Toelichting van de projectleider',
  'progress.since': 'Dit is er veranderd sinds de voortgangsrapportage van {date}.',
  'progress.since-start':
    'Dit is de eerste voortgangsrapportage. Dit is er gebeurd sinds het begin van het project.',
  'progress.nothing-changed':
    'Er is niets veranderd in het weegkader, de modellen, de rondes of de besluiten.',
  'progress.kind.people': 'Deelnemers',
  'progress.kind.framework': 'Weegkader en weging',
  'progress.kind.models': 'Kandidaat-modellen',
  'progress.kind.rounds': 'Scoren, meten en bespreken',
  'progress.kind.developments': 'Landelijke ontwikkelingen',
  'progress.kind.decisions': 'Besluiten',
  'progress.on': 'op {date}',
  'progress.from-to': 'van {first} tot en met {last}',
  'progress.by': 'Door: {by}',
  'progress.reason': 'Reden: {reason}',
  'progress.role':
    '{count, number} {role, select, facilitator {{count, plural, one {projectleider} other {projectleiders}}} assessor {{count, plural, one {beoordelaar} other {beoordelaars}}} other {{count, plural, one {lezer} other {lezers}}}}',
  'progress.change.project-opened': 'Op {date} is het project geopend.',
  'progress.change.participant-admitted':
    '{count, plural, one {Er is # deelnemer toegelaten} other {Er zijn # deelnemers toegelaten}}, {when}: {what}.',
  'progress.change.participant-left':
    '{count, plural, one {Er is # deelnemer vertrokken} other {Er zijn # deelnemers vertrokken}}, {when}: {what}.',
  'progress.change.framework-drafted':
    'Het concept van het weegkader is {count, number} keer vastgelegd, {when}.',
  'progress.change.pilot-scored': 'Er is {count, number} keer proef gescoord, {when}.',
  'progress.change.weighting-opened': 'Op {date} is wegingsronde {number} geopend.',
  'progress.change.weighting-closed': 'Op {date} is wegingsronde {number} gesloten.',
  'progress.change.weights-adopted': 'Op {date} is de weging overgenomen in het concept.',
  'progress.change.framework-sealed': 'Op {date} is het weegkader vastgesteld.',
  'progress.change.framework-amended': 'Op {date} is het weegkader gewijzigd; versie {number} geldt nu.',
  'progress.change.model-proposed':
    '{count, plural, one {Er is # model voorgesteld} other {Er zijn # modellen voorgesteld}}, {when}: {what}.',
  'progress.change.model-revised': 'Er is {count, number} keer een model herzien, {when}: {what}.',
  'progress.change.model-withdrawn': 'Op {date} is {model} ingetrokken.',
  'progress.change.round-opened': 'Op {date} is ronde {number} geopend.',
  'progress.change.round-closed': 'Op {date} is ronde {number} gesloten.',
  'progress.change.measured':
    '{count, plural, one {Er is # gemeten niveau ingevoerd of vernieuwd} other {Er zijn # gemeten niveaus ingevoerd of vernieuwd}}.',
  'progress.change.discussed':
    '{count, plural, one {Er is # uitkomst} other {Er zijn # uitkomsten}} van de bespreking na ronde {round} vastgelegd.',
  'progress.change.development-registered':
    '{count, plural, one {Er is # landelijke ontwikkeling vastgelegd} other {Er zijn # landelijke ontwikkelingen vastgelegd}}, {when}: {what}.',
  'progress.change.development-outcomes-declared':
    'Er is {count, number} keer opgeschreven hoe een landelijke ontwikkeling kan uitpakken, {when}: {what}.',
  'progress.change.decision-recorded':
    'Op {date} is vastgelegd: {kind}{model, select, none {} other {, {model}}}.',
  'progress.moves': 'Ontwikkelingen die zijn verschoven',
  'progress.national.nothing':
    'Er zijn geen nieuwe signalen van landelijke groepen, en geen landelijke ontwikkeling is verschoven.',
  'progress.coverage.none': 'Er is nog geen scoreronde geweest.',
  'progress.coverage.total':
    'In ronde {round} zijn {scored, number} van de {expected, number} gevraagde scores gegeven.{standing, plural, =0 {} one { # score geldt nog uit een eerdere ronde.} other { # scores gelden nog uit een eerdere ronde.}}',
  'progress.coverage.open':
    'Ronde {round} is open sinds {opened}. Wat er is gescoord, blijft verborgen tot de ronde sluit; hier staat alleen hoeveel.',
  'progress.coverage.closed': 'Ronde {round} was open van {opened} tot {closed}.',
  'progress.coverage.table': 'Wie hoeveel heeft gescoord in ronde {round}',
  'progress.coverage.scored': 'Gescoord',
  'progress.coverage.standing': 'Geldt nog uit een eerdere ronde',
  'progress.coverage.expected': 'Gevraagd',
  'progress.coverage.handed-in': 'Ingeleverd',
  'progress.coverage.not-yet': 'nog niet',
  'progress.forecast': 'Verwachting',
  'progress.forecast.none':
    '{deadline, select, none {Er is geen datum vastgelegd waarop de regio moet kiezen} other {De regio moet kiezen op {deadline}}}. Er is nog geen verwachting gegeven.',
  'progress.forecast.no-deadline':
    'De keuze wordt verwacht op {forecast}. Er is geen datum vastgelegd waarop de regio moet kiezen.',
  'progress.forecast.on-time':
    'De keuze wordt verwacht op {forecast}. Dat is op tijd: de regio moet kiezen op {deadline}.',
  'progress.forecast.late':
    'De keuze wordt verwacht op {forecast}. Dat is {days, plural, one {# dag} other {# dagen}} te laat: de regio moet kiezen op {deadline}.',
  'progress.overdue':
    'De datum waarop de regio moest kiezen, {deadline}, is voorbij. Er is nog geen besluit vastgelegd.',
  'progress.delay': 'Waarom het langer duurt',
  'progress.deadlines': 'De datum waarop de regio moet kiezen, zoals vastgelegd',
  'progress.deadline': 'Kiezen op',
  'progress.pauses': 'Wanneer het project stillag, en waarom',
  'progress.pauses.from': 'Stil vanaf',
  'progress.pauses.reason': 'Waarom',
  'progress.pauses.until': 'Hervat op',
  'progress.pauses.still': 'ligt nog stil',
  'progress.pauses.resumption': 'Waarom hervat',
  'progress.earlier': 'Wat eerder is gemeld',
  'progress.risks.no-ranking':
    'Er is nog geen rangschikking, dus ook nog niet te zeggen wat die kan veranderen.',
  'progress.risks.none': 'Geen enkele open landelijke ontwikkeling kan nog veranderen wie eerste staat.',
  'progress.risks.intro':
    'Deze landelijke ontwikkelingen staan nog open en kunnen veranderen wie eerste staat, of dat is nog niet bekend.',
  'progress.risks.table': 'Open ontwikkelingen die de eerste plaats kunnen veranderen',
  'progress.risks.alone': 'Kan het alleen',
  'progress.risks.together': 'Kan het samen met andere',
  'progress.provenance':
    'Alles hierboven volgt uit het dossier tot en met deze dossierregel. Wie het rapport later opnieuw opvraagt bij dossierregel {seq} van project {project}, krijgt hetzelfde, tenzij er tekst is gewist.',
  'http.report-not-offered.title': 'Dit rapport is er niet in deze vorm',
  'http.report-not-offered.detail':
    'Het {kind, select, ranking {rangorderapport} verdict {oordeel op één A4} other {voortgangsrapport}} is er niet als {format}. Kies een van deze vormen: {offered}.',
  'http.depth-not-offered.title': 'Hier is geen diepgang te kiezen',
  'http.depth-not-offered.detail':
    'Voor wie het is, kiest u alleen bij het rapport over de rangschikking als {offered}. Laat `for` weg, of kies zo’n rapport.',
  'package.what': 'Dit is het dossier van project {project}, zoals het was na dossierregel {seq}.',
  'package.head': 'Hash van die dossierregel: {hash}',
  'package.with-report':
    'Er zit in: het rapport (report.html, report-en.html), de gegevens (data.xlsx, report.json), het weegkader (framework.json), het dossier (dossier.json) en de metagegevens (metadata.xml).',
  'package.without-report':
    'Er is nog geen rangschikking, en dus geen rapport. Er zit in: het dossier (dossier.json), de metagegevens (metadata.xml) en, als het is vastgesteld, het weegkader (framework.json).',
  'package.manifest':
    'In manifest.json staan de grootte en de SHA-256 van elk bestand. Vergelijk ze bijvoorbeeld zo:',
  'package.ledger': 'Of er niets aan het dossier is veranderd, controleert u zo:',
  'package.numbers': 'Elk getal in het rapport rekent u zo opnieuw uit:',
  'package.metadata':
    'De metagegevens volgen de opzet van MDTO. Vul zelf aan: archiefvormer, waardering, bewaartermijn en vertrouwelijkheid. De SHA-256 van framework.json is de hash van het weegkader.',
  'package.event.opened': 'Project geopend',
  'package.event.sealed': 'Weegkader vastgesteld',
  'package.event.amended': 'Weegkader gewijzigd',
  'package.event.scored': 'Scoreronde gesloten',
  'package.event.decided': 'Besluit vastgelegd',
} as const
