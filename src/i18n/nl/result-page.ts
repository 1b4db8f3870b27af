/** De pagina met de uitkomst en de bespreking. */
export const resultPage = {
  'result.contents': 'Op deze pagina',
  'result.more': 'Meer: {headings}',
  'result.numbers': 'De getallen bij deze grafiek',
  'result.round-open':
    'Ronde {round, number} staat open. Wat u hier ziet, volgt uit de gesloten rondes en de gemeten waarden; de scores van de open ronde tellen nog niet mee.',
  'result.nothing-scored':
    'Er is nog geen rangschikking: er is nog geen ronde gesloten en er zijn nog geen waarden gemeten. Hieronder staat wat ontbreekt.',
  'result.not-yet.framework-not-sealed':
    'Er is nog geen uitkomst: het weegkader is nog niet vastgesteld. Eerst staan de regels vast, daarna wordt er gescoord.',
  'result.not-yet.nothing-to-score':
    'Er is nog geen uitkomst: er zijn nog geen modellen om te vergelijken. De projectleider voert ze in.',
  'what-if.title': 'Wat als de weging anders was?',
  'what-if.intro':
    'Probeer hoe de rangschikking verandert als u iets zwaarder of lichter laat wegen. Vul een getal in of gebruik de schuif. Wat u instelt, blijft staan; de rest van de 100 punten wordt naar verhouding over de andere verdeeld.',
  'what-if.nothing-kept':
    'Dit is alleen om te proberen: er wordt niets opgeslagen en de vastgestelde weging blijft gelden.',
  'what-if.per': 'Wat u verandert',
  'what-if.per.group': 'Per groep',
  'what-if.per.criterion': 'Per criterium',
  'what-if.slider': '{name}: weging instellen',
  'what-if.weighs': 'weegt',
  'what-if.adopted': 'van de 100 punten (vastgesteld: {weight})',
  'what-if.compute': 'Reken uit',
  'what-if.reset': 'Terug naar de vastgestelde weging',
  'what-if.table': 'De rangschikking bij deze weging',
  'what-if.rank-now': 'Plaats bij de vastgestelde weging',
  'what-if.stays': '{count, plural, one {{models} blijft eerste.} other {{models} blijven samen eerste.}}',
  'what-if.becomes': '{count, plural, one {{models} komt op 1.} other {{models} komen samen op 1.}}',
  'what-if.unknown': 'Wie eerste is, hangt af van scores die nog ontbreken.',
  'what-if.wrong': 'Vul een getal van 0 tot en met 100 in.',
  'what-if.too-much':
    'Bij elkaar stelde u meer dan 100 punten in. Ze zijn naar verhouding teruggebracht tot samen 100.',
  'what-if.excluded': 'Wat een uitsluitingsgrens niet haalt, doet bij geen enkele weging mee: {models}.',
  'simulate.ask': 'Een simulatie starten',
  'simulate.intro':
    'Een simulatie trekt 100.000 keer een weging, en als u dat wilt ook scores, en telt hoe vaak elk model op elke plaats komt. Dezelfde vraag geeft altijd hetzelfde antwoord.',
  'simulate.weights': 'Welke wegingen worden getrokken?',
  'simulate.weights.none': 'Elke weging is even waarschijnlijk',
  'simulate.weights.adopted': 'Alleen de vastgestelde weging',
  'simulate.weights.profiles': 'Telkens de eigen weging van één beoordelaar',
  'simulate.weights.hull': 'Mengsels van de eigen wegingen van de beoordelaars',
  'simulate.scores': 'Welke scores worden gebruikt?',
  'simulate.scores.fixed': 'De scores zoals ze zijn',
  'simulate.scores.uniform': 'Ergens tussen de laagste en de hoogste score',
  'simulate.scores.normal': 'Rond het gemiddelde van de scores',
  'simulate.scores.assessors': 'Telkens de scores van één beoordelaar',
  'simulate.start': 'Simuleren',
  'simulate.weights.statements': 'Elke weging die de uitspraken toelaten',
  'simulate.running': 'Er loopt een simulatie.',
  'simulate.progress': '{done, number} van de {of, number} delen zijn klaar.',
  'simulate.heard': '{percent, number} procent van de simulatie is klaar.',
  'simulate.look': 'Bekijk hoe ver deze simulatie nu is',
  'simulate.stop': 'Simulatie stoppen',
  'simulate.ended.done': 'De simulatie is klaar. Hieronder staan de kansen.',
  'simulate.ended.cancelled':
    'De simulatie is gestopt voordat er een antwoord was. U kunt hieronder opnieuw een simulatie starten.',
  'simulate.ended.failed':
    'De simulatie is misgegaan. Probeer het opnieuw; blijft het misgaan, meld het dan aan de beheerder.',
  'simulate.ended.gone':
    'Deze simulatie is er niet meer: zij is gestopt voordat er een antwoord was. U kunt hieronder opnieuw een simulatie starten.',
  'simulate.lost': 'Er is geen verbinding. Zodra die terug is, ziet u hier hoe ver de simulatie is.',
  'simulate.signed-out': 'U bent niet meer aangemeld. Daarom ziet u niet meer hoe ver de simulatie is.',
  'simulate.changed':
    'Deze simulatie hoort bij feit {seq} van het dossier. Daarna zijn de wegingen, de scores of de modellen veranderd. Start een nieuwe simulatie om te zien wat nu geldt.',
  'discussion.intro':
    'Ronde {round, number} is gesloten. Hieronder staat waar de beoordelaars het niet over eens zijn, met bovenaan wat de uitkomst het meest kan veranderen. Praat daarover; wie er anders over is gaan denken, past de score aan in een volgende ronde.',
  'discussion.not-yet': 'Er valt nog niets te bespreken: er is nog geen ronde gesloten.',
  'discussion.round-open':
    '{closed, select, none {Ronde {round, number} staat open. Wat iedereen daarin geeft, blijft verborgen tot de ronde sluit; daarna staat hier waarover te praten is.} other {Ronde {round, number} staat open. Hieronder staat wat er uit de gesloten rondes komt; van de open ronde ziet u hier niets.}}',
  'discussion.flip.yes':
    'Worden allen het eens op {lowest, number, plain}, dan staat {atLowest} op de eerste plaats; worden zij het eens op {highest, number, plain}, dan {atHighest}.',
  'discussion.flip.no':
    'Op welk gegeven niveau u het ook eens wordt, dit onderdeel alleen verandert de eerste plaats niet. De voorsprong verschuift ten hoogste {leverage, number, exactPoints} punten.',
  'discussion.flip.unknown': 'Wat dit met de eerste plaats doet, is nog niet te zeggen: er ontbreken scores.',
  'discussion.two-camps':
    'Er zijn twee kampen: {below, number} op {from, number, plain} of lager, {above, number} op {to, number, plain} of hoger.',
  'discussion.consensus':
    'De eensgezindheid is {consensus, number, plain}: 1 als allen hetzelfde geven, 0 als de helft aan elk uiteinde staat.',
  'discussion.spread':
    'Gegeven: {lowest, number, plain} tot {highest, number, plain}{noted, plural, =0 {} other { · uitkomst vastgelegd}}',
  'discussion.levels': 'Wie wat gaf en waarom',
  'discussion.count': '{count, plural, =0 {niemand} one {# beoordelaar} other {# beoordelaars}}',
  'discussion.otherwise': 'Zonder niveau:',
  'discussion.note': 'Uitkomst van de bespreking van {name}',
  'discussion.save': 'Vastleggen',
  'discussion.noted': 'Besproken na ronde {round, number}, vastgelegd op {date}',
  'discussion.other': 'Andere besproken punten',
  'discussion.other.note': 'Uitkomst van de bespreking',
  'discussion.rest':
    '{count, plural, one {Nog één onderdeel met verschil} other {Nog # onderdelen met verschil}}, met minder invloed',
  'discussion.from-to': 'Laagste tot hoogste niveau',
  'discussion.next': 'Hoe nu verder',
  'discussion.next.explanation':
    'In een volgende ronde kan iedereen een score aanpassen, met de reden erbij. Wie niets verandert, houdt de eigen score.',
  'discussion.open-round': 'Naar het openen van ronde {round, number}',
  'discussion.result': 'Naar de uitkomst',
  'done.noted': 'De uitkomst van de bespreking is vastgelegd.',
  'reports.intro':
    'Elk rapport geeft de stand van nu. Het noemt de dossierregel waarop het rust, met het controlegetal (hash). Scores van een open ronde staan in geen enkel rapport.',
  'reports.not-ranked':
    'Er is nog geen rapport over de uitkomst: het weegkader is nog niet vastgesteld, of er zijn nog geen modellen.',
  'reports.ranking': 'Rapport over de rangschikking',
  'reports.ranking.explanation':
    'Het hele verhaal, van het oordeel tot de herkomst. Het bestuur krijgt de hoofdlijn, de ambtskring de onderbouwing en adviseurs ook de hele berekening.',
  'reports.ranking.table': 'Het rapport, voor wie het is en in welke vorm',
  'reports.for': 'Voor wie',
  'reports.for.board': 'Bestuur',
  'reports.for.secretaries': 'Ambtskring',
  'reports.for.advisers': 'Adviseurs',
  'reports.forms': 'In welke vorm',
  'reports.verdict': 'Oordeel op één A4',
  'reports.verdict.explanation':
    'Wat een bestuur als eerste moet weten, in genummerde zinnen: wie eerste staat, of wachten loont en wat de uitkomst nog kan veranderen.',
  'reports.progress': 'Voortgangsrapportage',
  'reports.progress.explanation':
    'Hoe ver het project is, wat er sinds de vorige rapportage veranderde, welke signalen er zijn en wat er vertraagd is.',
  'reports.data': 'Gegevens om mee te rekenen',
  'reports.data.explanation':
    'Alle scores van gesloten rondes en alle berekende waarden. Met het JSON-bestand kan iedereen de uitkomst narekenen.',
  'reports.dossier': 'Het hele dossier',
  'reports.dossier.explanation':
    'Eén ZIP-bestand met het rapport, de gegevens, het weegkader, alle feiten van het dossier en een lijst met controlegetallen, om te bewaren in het archief.',
  'reports.dossier.download': 'Dossier downloaden (ZIP)',
  'reports.format.html': 'Openen als webpagina (HTML)',
  'reports.format.markdown': 'Markdown',
  'reports.format.odt': 'ODT',
  'reports.format.docx': 'DOCX',
  'reports.format.json': 'JSON',
  'reports.format.xlsx': 'XLSX',
  'reports.format.ods': 'ODS',
  'reports.format.csv': 'CSV',
  'reports.size.html': 'om te lezen of af te drukken, minder dan 1 MB',
  'reports.size.markdown': 'platte tekst, minder dan 1 MB',
  'reports.size.odt': 'tekstdocument voor LibreOffice en Word, minder dan 1 MB',
  'reports.size.docx': 'tekstdocument voor Word, minder dan 1 MB',
  'reports.size.json': 'om na te rekenen, meestal minder dan 2 MB',
  'reports.size.xlsx': 'rekenblad voor Excel, minder dan 1 MB',
  'reports.size.ods': 'rekenblad voor LibreOffice, minder dan 1 MB',
  'reports.size.csv': 'alle scores als tabel, minder dan 1 MB',
} as const
