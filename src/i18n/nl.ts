/**
 * Alle Nederlandse teksten, als ICU MessageFormat. Schrijfwijze: gewoon Nederlands, u-vorm, en bij een
 * weigering altijd de volgende stap. De vaste woorden staan in de woordenlijst van de README.
 */
export const nl = {
  // Weigeringen van het dossier: een titel die altijd gelijk is, en een zin met de volgende stap.
  'refusal.not-found.title': 'Niet gevonden',
  'refusal.not-found.detail':
    'Er is geen {what, select, project {project} participant {deelnemer} model {kandidaat-model} development {landelijke ontwikkeling} round {ronde} token {toegangscode} amendment {wijziging van het weegkader} other {onderdeel}} met kenmerk {id}. Controleer het kenmerk of vraag eerst de lijst op.',
  'refusal.project-paused.title': 'Het project ligt stil',
  'refusal.project-paused.detail':
    'Het project is stilgelegd bij dossierregel {seq}. Vraag de projectleider om het te hervatten; daarna kunt u verder.',
  'refusal.project-not-paused.title': 'Het project ligt niet stil',
  'refusal.project-not-paused.detail':
    'Hervatten kan alleen als een project is stilgelegd. U kunt gewoon verder werken.',
  'refusal.already-exists.title': 'Dit kenmerk is al in gebruik',
  'refusal.already-exists.detail':
    'Er is al een {what, select, project {project} participant {deelnemer} model {kandidaat-model} development {landelijke ontwikkeling} other {onderdeel}} met kenmerk {id}. Kies een ander kenmerk, of werk verder met wat er al is.',
  'refusal.framework-sealed.title': 'Het weegkader is al vastgesteld',
  'refusal.framework-sealed.detail':
    'Het weegkader is vastgesteld bij dossierregel {seq}. Wilt u iets veranderen? Heropen de criteriumset dan met een wijziging, met de reden en met wie daarover heeft besloten.',
  'refusal.framework-not-sealed.title': 'Het weegkader is nog niet vastgesteld',
  'refusal.framework-not-sealed.detail':
    'Eerst worden de criteria vastgesteld, daarna wordt er gewogen. Maak het concept af en stel het weegkader vast.',
  'refusal.framework-missing.title': 'Er is nog geen concept',
  'refusal.framework-missing.detail':
    'Dit project heeft nog geen concept van het weegkader. Leg eerst een concept vast, met de vraag, de kernfuncties en de criteria.',
  'refusal.framework-not-sealable.title': 'Het weegkader is nog niet klaar om vast te stellen',
  'refusal.framework-not-sealable.detail':
    'Er {count, plural, one {zit # fout} other {zitten # fouten}} in het weegkader. Herstel {count, plural, one {deze fout} other {deze fouten}} en probeer het opnieuw.',
  'refusal.framework-unchanged.title': 'Er is niets gewijzigd',
  'refusal.framework-unchanged.detail':
    'Dit weegkader is gelijk aan versie {number}, die nu geldt. Pas eerst aan wat u wilt wijzigen.',
  'refusal.round-open.title': 'Er staat nog een ronde open',
  'refusal.round-open.detail': 'Ronde {round} staat nog open. Sluit eerst deze ronde.',
  'refusal.no-open-round.title': 'Er staat geen ronde open',
  'refusal.no-open-round.detail':
    'Er is nu geen ronde waarin u kunt scoren. Wacht tot de projectleider een ronde opent.',
  'refusal.round-closed.title': 'De ronde is gesloten',
  'refusal.round-closed.detail':
    'Ronde {round} is gesloten bij dossierregel {seq}. U kunt weer scoren als de projectleider een nieuwe ronde opent.',
  'refusal.nothing-to-score.title': 'Er zijn nog geen kandidaat-modellen',
  'refusal.nothing-to-score.detail':
    'Er is nog niets om te beoordelen. Stel eerst ten minste één kandidaat-model voor.',
  'refusal.nobody-to-score.title': 'Er zijn nog geen beoordelaars',
  'refusal.nobody-to-score.detail':
    'Er is nog niemand die kan scoren. Laat eerst ten minste één beoordelaar toe tot het project.',
  'refusal.nothing-to-decide.title': 'Er is nog geen uitkomst',
  'refusal.nothing-to-decide.detail':
    'Er zijn nog geen scores of metingen waarop een besluit kan rusten. Houd eerst een ronde of voer metingen in.',
  'refusal.model-scored.title': 'Dit kandidaat-model is al beoordeeld',
  'refusal.model-scored.detail':
    'Kandidaat-model {model} heeft al scores of metingen en moet blijven wat het was. Stel een nieuw kandidaat-model voor, en trek dit model zo nodig in.',
  'refusal.model-withdrawn.title': 'Dit kandidaat-model is ingetrokken',
  'refusal.model-withdrawn.detail':
    'Kandidaat-model {model} is ingetrokken en doet niet meer mee. Kies een ander kandidaat-model, of stel een nieuw model voor.',
  'refusal.last-facilitator.title': 'Dit is de laatste projectleider',
  'refusal.last-facilitator.detail':
    'Een project kan niet zonder projectleider. Laat eerst een andere projectleider toe.',
  'refusal.participant-left.title': 'Deze deelnemer doet niet meer mee',
  'refusal.participant-left.detail':
    'Deelnemer {id} heeft het project verlaten. Laat deze persoon zo nodig toe als nieuwe deelnemer.',
  'refusal.not-an-assessor.title': 'U bent geen beoordelaar',
  'refusal.not-an-assessor.detail':
    'Alleen beoordelaars van dit project kunnen scoren. Vraag de projectleider of u als beoordelaar kunt meedoen.',
  'refusal.criterion-measured.title': 'Dit criterium wordt gemeten',
  'refusal.criterion-measured.detail':
    'Criterium {criterion} wordt gemeten, niet beoordeeld. Laat het weg uit uw scores; de projectleider voert de meting in.',
  'refusal.criterion-judged.title': 'Dit criterium wordt beoordeeld',
  'refusal.criterion-judged.detail':
    'Criterium {criterion} wordt beoordeeld door de beoordelaars. Laat het weg uit de metingen.',
  'refusal.function-needed.title': 'De kernfunctie ontbreekt',
  'refusal.function-needed.detail':
    'Criterium {criterion} wordt per kernfunctie gescoord. Noem ook de kernfunctie.',
  'refusal.function-not-used.title': 'Hier hoort geen kernfunctie bij',
  'refusal.function-not-used.detail':
    'Criterium {criterion} geldt voor het kandidaat-model als geheel. Laat de kernfunctie weg.',
  'refusal.unknown-function.title': 'Onbekende kernfunctie',
  'refusal.unknown-function.detail':
    'Kernfunctie {function} staat niet in het weegkader, of telt bij dit criterium niet mee. Kies een kernfunctie uit het weegkader.',
  'refusal.unknown-variant.title': 'Onbekende variant',
  'refusal.unknown-variant.detail':
    'Variant {variant} staat niet in het weegkader. Kies een variant uit het weegkader.',
  'refusal.unknown-criterion.title': 'Onbekend criterium',
  'refusal.unknown-criterion.detail':
    'Criterium {criterion} staat niet in het weegkader. Kies een criterium uit het weegkader.',
  'refusal.unknown-model.title': 'Onbekend kandidaat-model',
  'refusal.unknown-model.detail':
    'Kandidaat-model {model} is in dit project niet voorgesteld. Kies een model uit de lijst.',
  'refusal.unknown-development.title': 'Onbekende landelijke ontwikkeling',
  'refusal.unknown-development.detail':
    'Landelijke ontwikkeling {development} is in dit project niet bekend. Neem haar eerst op in het register.',
  'refusal.off-scale.title': 'De waarde valt buiten de schaal',
  'refusal.off-scale.detail':
    'Criterium {criterion} loopt van {min, number, full} tot en met {max, number, full}; {level, number, full} valt daarbuiten. Kies een waarde op de schaal.',
  'refusal.not-a-level.title': 'De waarde is geen niveau van de schaal',
  'refusal.not-a-level.detail':
    'De schaal van criterium {criterion} heeft geen niveau {level, number, full}. Kies een van de beschreven niveaus van {min, number, full} tot en met {max, number, full}.',
  'refusal.range-order.title': 'De marges kloppen niet',
  'refusal.range-order.detail':
    'De ondergrens {low, number, full} mag niet boven de waarde {value, number, full} liggen, en de bovengrens {high, number, full} niet eronder. Pas de grenzen aan.',
  'refusal.motivation-needed.title': 'Er is een toelichting nodig',
  'refusal.motivation-needed.detail':
    'Het weegkader vraagt bij criterium {criterion} een toelichting op deze score. Schrijf in een of twee zinnen waarom u deze score geeft.',
  'refusal.same-cell-twice.title': 'Dezelfde score staat er twee keer',
  'refusal.same-cell-twice.detail':
    'Dit kandidaat-model, dit criterium en deze kernfunctie staan samen twee keer in het verzoek. Laat een van de twee weg.',
  'refusal.as-of-out-of-range.title': 'Deze dossierregel bestaat nog niet',
  'refusal.as-of-out-of-range.detail':
    'U vroeg de stand bij dossierregel {asOf}, maar het dossier loopt tot en met dossierregel {last}. Kies een getal van 1 tot en met {last}.',
  'refusal.stale.title': 'Het dossier is intussen veranderd',
  'refusal.stale.detail':
    'U werkte met de stand bij dossierregel {seen}, maar de opzet is daarna veranderd tot en met dossierregel {now} ({changes}). Bekijk wat er veranderd is en doe uw verzoek opnieuw.',
  'refusal.precondition-missing.title': 'U zegt niet met welke stand u werkt',
  'refusal.precondition-missing.detail':
    'Bij deze wijziging hoort de stand van het dossier die u hebt gezien. Stuur die mee in de kop If-Match; u vindt hem in de ETag van het antwoord dat u het laatst las.',
  'refusal.idempotency-key-reused.title': 'Deze sleutel is al gebruikt',
  'refusal.idempotency-key-reused.detail':
    'De Idempotency-Key is al gebruikt voor een ander verzoek. Gebruik voor een nieuw verzoek een nieuwe sleutel.',
  'refusal.idempotency-not-supported.title': 'De sleutel kan hier niet worden gebruikt',
  'refusal.idempotency-not-supported.detail':
    'Dit verzoek kent geen Idempotency-Key, of de sleutel heeft een verkeerde vorm. Gebruik 1 tot 255 gewone tekens, of laat de kop weg.',
  'refusal.chain-broken.title': 'Het dossier klopt niet meer',
  'refusal.chain-broken.detail':
    'Dossierregel {seq} sluit niet aan op de keten: de tekst, de plaats of de hash is veranderd. Gebruik dit dossier niet en vraag de beheerder om een back-up terug te zetten.',
  'refusal.note-altered.title': 'Een tekst naast het dossier is veranderd',
  'refusal.note-altered.detail':
    'De tekst met hash {hash} is niet meer de tekst die bij de dossierregel hoort. Vraag een nieuwe export, of zoek uit wie de tekst heeft veranderd.',
  'refusal.entry-unknown.title': 'Deze versie kan het dossier niet lezen',
  'refusal.entry-unknown.detail':
    'Dossierregel {seq} is van een soort die deze versie van Weegkader niet kent ({type}, versie {version}). Vraag de beheerder om Weegkader bij te werken.',
  'refusal.database-newer.title': 'De database is van een nieuwere versie',
  'refusal.database-newer.detail':
    'De database heeft een wijziging die deze versie van Weegkader niet kent ({migration}). Vraag de beheerder om Weegkader bij te werken.',
  'refusal.blind.title': 'De ronde is nog blind',
  'refusal.blind.detail':
    'Zolang de ronde openstaat, ziet niemand de scores van een ander. Wacht tot de projectleider de ronde sluit.',

  // Weigeringen van de rekenkern. `path` wijst de plaats in de invoer aan.
  'invalid.unknown-method.title': 'Onbekende rekenmethode',
  'invalid.unknown-method.detail': 'Methode {method} bestaat niet. Kies een van deze methoden: {known}.',
  'invalid.malformed-input.title': 'De invoer heeft een verkeerde vorm',
  'invalid.malformed-input.detail':
    'De invoer {count, plural, one {heeft # fout, bij {path}. Herstel die fout en reken opnieuw.} other {heeft # fouten; de eerste staat bij {path}. Herstel ze en reken opnieuw.}}',
  'invalid.not-finite.title': 'Dit is geen gewoon getal',
  'invalid.not-finite.detail': 'Bij {path} staat geen eindig getal. Vul daar een gewoon getal in.',
  'invalid.overflow.title': 'De getallen zijn te groot',
  'invalid.overflow.detail':
    'De getallen bij {path} zijn te groot om mee te rekenen (de grens is {limit}). Gebruik een grotere eenheid, zodat de getallen kleiner worden.',
  'invalid.empty.title': 'Hier ontbreekt invoer',
  'invalid.empty.detail': 'Bij {path} staat te weinig om mee te rekenen. Vul de lijst aan.',
  'invalid.shape.title': 'De lijst heeft een verkeerde lengte',
  'invalid.shape.detail':
    'Bij {path} {found, plural, one {staat # waarde} other {staan # waarden}}, maar er horen er {expected, number} te staan. Pas de lijst aan.',
  'invalid.unknown-id.title': 'Onbekend kenmerk',
  'invalid.unknown-id.detail':
    'Bij {path} staat {id}, maar dat komt verder in de invoer niet voor. Verbeter het kenmerk of vul de invoer aan.',
  'invalid.missing-id.title': 'Er ontbreekt een kenmerk',
  'invalid.missing-id.detail': 'Bij {path} ontbreekt {id}. Voeg het toe.',
  'invalid.duplicate-id.title': 'Een kenmerk komt twee keer voor',
  'invalid.duplicate-id.detail':
    'Bij {path} staat {id}, dat al eerder is gebruikt. Geef elk onderdeel een eigen naam.',
  'invalid.out-of-range.title': 'Het getal valt buiten de grenzen',
  'invalid.out-of-range.detail':
    'Bij {path} staat {value, number, full}; dat moet liggen tussen {min, number, full} en {max, number, full}. Pas het getal aan.',
  'invalid.points-order.title': 'De punten van de schaal staan niet op volgorde',
  'invalid.points-order.detail':
    'Bij {path} komt niveau {level, number, full} na niveau {previous, number, full}. Zet de niveaus van laag naar hoog en noem elk niveau één keer.',
  'invalid.weight-negative.title': 'Een wegingsfactor is negatief',
  'invalid.weight-negative.detail':
    'Bij {path} staat wegingsfactor {weight, number, full}. Gebruik 0 of een hoger getal.',
  'invalid.weights-sum.title': 'De wegingsfactoren kloppen niet samen',
  'invalid.weights-sum.detail':
    'De wegingsfactoren bij {path} zijn samen {sum, number, full} en moeten samen {expected, number, full} zijn. Pas ze aan; ze worden nooit vanzelf omgerekend.',
  'invalid.weights-sum-zero.title': 'Alle wegingsfactoren zijn nul',
  'invalid.weights-sum-zero.detail':
    'De wegingsfactoren bij {path} zijn samen 0, dus er valt niets te wegen. Geef ten minste één criterium een wegingsfactor boven 0.',
  'invalid.normalisation-undefined.title': 'Deze omrekening kan niet',
  'invalid.normalisation-undefined.detail':
    'Criterium {criterion} kan niet worden omgerekend met {kind} (bij minder is beter: {costRule}), want dan wordt er door nul gedeeld. Kies een andere omrekening of andere invoer bij {path}.',
  'invalid.cost-not-normalised.title': 'Bij dit criterium is minder beter',
  'invalid.cost-not-normalised.detail':
    'Bij criterium {criterion} is minder beter, maar het zou worden opgeteld alsof meer beter is. Kies een omrekening die hiermee rekening houdt, of draai de getallen om.',

  // Bevindingen bij een concept. Een fout moet weg; een waarschuwing weegt de projectgroep zelf.
  'lint.duplicate-id': 'Het kenmerk {id} komt meer dan één keer voor. Geef elk onderdeel een eigen kenmerk.',
  'lint.unknown-group': 'Groep {group} bestaat niet. Maak de groep aan of kies een andere.',
  'lint.group-cycle':
    'Groep {group} valt, via andere groepen, onder zichzelf. Kies een andere bovenliggende groep.',
  'lint.tree-too-deep':
    'Groep {group} ligt te diep: boven een criterium mogen ten hoogste twee groepen staan. Haal een laag weg.',
  'lint.empty-group': 'Groep {group} is leeg. Zet er criteria in of haal de groep weg.',
  'lint.scale-flat':
    'De schaal van criterium {criterion} klopt niet: het slechtste en het beste punt zijn gelijk, of staan andersom dan de richting zegt. Pas de schaal of de richting aan.',
  'lint.level-twice':
    'Criterium {criterion} heeft twee keer hetzelfde niveau. Geef elk niveau een eigen getal.',
  'lint.weights-sum':
    'De wegingsfactoren {group, select, none {} other {in groep {group} }}zijn samen {sum, number, full} en moeten samen 100 zijn. Pas ze aan.',
  'lint.unknown-function':
    'Kernfunctie {function} bestaat niet, of past hier niet. Kies een kernfunctie uit het weegkader.',
  'lint.unknown-variant': 'Variant {variant} bestaat niet. Kies een variant uit het weegkader.',
  'lint.limit-off-scale':
    'De grens van criterium {criterion} ligt buiten de schaal, waardoor hij niets of alles uitsluit. Controleer de grens.',
  'lint.anchor-missing':
    'Criterium {criterion} heeft niveaus zonder omschrijving: {levels}. Beschrijf ze, zodat iedereen onder een score hetzelfde verstaat.',
  'lint.motive-missing':
    'Bij criterium {criterion} staat niet waarom het meeweegt. Noem het document, de norm of de afspraak.',
  'lint.knock-out-and-weighted':
    'Criterium {criterion} is een uitsluitingsgrens en telt ook mee in het totaal. Kies een van beide, of leg uit waarom u dit allebei wilt.',
  'lint.flagged-without-development':
    'Criterium {criterion} is landelijk beïnvloedbaar, maar er staat niet bij waardoor. Koppel een landelijke ontwikkeling.',
  'lint.unknown-development':
    'Criterium {criterion} hangt af van {development}, maar die landelijke ontwikkeling is in dit project niet bekend. Neem haar op in het register.',
  'lint.weight-zero':
    'Criterium {criterion} heeft wegingsfactor 0 en geen uitsluitingsgrens: het doet niets. Geef het gewicht of haal het weg.',
  'lint.pilot-does-not-differ':
    'In de proef kregen alle modellen op criterium {criterion} dezelfde waarde ({value, number, full}). Ga na of dit criterium de modellen wel onderscheidt.',

  // De uitkomst in zinnen. Modellen, criteria en kernfuncties staan er met hun naam in.
  'verdict.first':
    '{difference, plural, =0 {{model} staat op de eerste plaats, met een gewogen totaalscore van {total, number, points}.} other {{model} staat op de eerste plaats, met een gewogen totaalscore van {total, number, points}. Dat is {difference, number, difference} meer dan {next}.}}',
  'verdict.tied-first':
    '{models} staan samen op de eerste plaats, met een gewogen totaalscore van {total, number, points}.',
  'verdict.not-known-yet':
    '{count, plural, one {{models} staat hoe dan ook op de eerste plaats, maar het totaal is nog niet bekend: er ontbreken scores.} other {Wie op de eerste plaats staat, is nog niet bekend: er ontbreken scores. Nog # modellen kunnen eerste worden: {models}.}}',
  'verdict.all-excluded':
    'Geen enkel kandidaat-model haalt alle uitsluitingsgrenzen. Er is daarom geen rangschikking.',
  'verdict.close-call':
    'Het verschil tussen {a} en {b} is klein: {difference, number, difference}. Dat is minder dan de vooraf vastgestelde marge, dus op dit verschil alleen kan geen keuze rusten.',
  'verdict.excluded':
    '{model} doet niet mee in de rangschikking, omdat het een uitsluitingsgrens niet haalt. Criterium: {criterion}{fn, select, none {} other {, kernfunctie {fn}}}. Het niveau is {level, number, plain}, de grens is {limit, number, plain}.',
  'verdict.norms-breached':
    '{model} haalt {count, plural, one {# norm niet} other {# normen niet}}: {functions}.',
  'verdict.missing':
    'Bij {count, plural, one {# onderdeel} other {# onderdelen}} is er geen score. Ontbreekt telt nooit als nul.',
  'verdict.flagged-none': 'Geen enkel criterium is als landelijk beïnvloedbaar aangemerkt.',
  'verdict.flagged-share':
    '{count, plural, one {# criterium is} other {# criteria zijn}} landelijk beïnvloedbaar. {count, plural, one {Het telt} other {Samen tellen ze}} voor {share, number, plain} van de 100 punten mee.',
  'verdict.without-flagged-same':
    'Zonder de landelijk beïnvloedbare criteria blijft de eerste plaats gelijk: {models}.',
  'verdict.without-flagged-other':
    'Zonder de landelijk beïnvloedbare criteria verandert de eerste plaats: dan {models}.',
  'verdict.flagged-can-change':
    '{count, plural, one {Eén landelijk beïnvloedbaar criterium kan in zijn eentje} other {# landelijk beïnvloedbare criteria kunnen elk in hun eentje}} de eerste plaats veranderen: {criteria}.',
  'verdict.flagged-cannot-change':
    '{count, plural, one {Eén landelijk beïnvloedbaar criterium kan in zijn eentje de eerste plaats niet veranderen} other {# landelijk beïnvloedbare criteria kunnen geen van alle in hun eentje de eerste plaats veranderen}}: {criteria}.',
  'verdict.flagged-together':
    '{count, plural, one {Wat er landelijk ook gebeurt, alleen {models} kan eerste zijn.} other {Als alle landelijk beïnvloedbare criteria tegelijk verschuiven, kunnen # modellen eerste worden: {models}.}}',
  'verdict.assessors-first':
    'Van de {count, plural, one {# beoordelaar die scoorde,} other {# beoordelaars die scoorden,}} {agree, plural, =0 {zet niemand zelf} one {zet # zelf ook} other {zetten er # zelf ook}} {models} op de eerste plaats.',
  'verdict.collective':
    'Dit rapport ondersteunt een gezamenlijk oordeel. Het rekent uit wat volgt uit de afgesproken criteria, weging en scores, en wijst geen objectief beste model aan.',

  // Antwoorden van de webdienst zelf.
  'http.malformed-json.title': 'Het verzoek is geen leesbare JSON',
  'http.malformed-json.detail': 'De inhoud van het verzoek kon niet worden gelezen. Stuur geldige JSON.',
  'http.invalid-fields.title': 'Het verzoek heeft ongeldige velden',
  'http.invalid-fields.detail':
    '{count, plural, one {# veld is ongeldig.} other {# velden zijn ongeldig.}} Bij “errors” staat wat er mis is; herstel dat en probeer het opnieuw.',
  'http.unauthenticated.title': 'U bent niet aangemeld',
  'http.unauthenticated.detail':
    'De toegangscode ontbreekt, is onbekend, is ingetrokken of is verlopen. Stuur een geldige code mee (Authorization: Bearer), of vraag de projectleider om een nieuwe.',
  'http.forbidden.title': 'Dit mag u niet',
  'http.forbidden.detail':
    'Met de rol {role, select, administrator {beheerder} facilitator {projectleider} assessor {beoordelaar} reader {lezer} other {{role}}} mag u dit niet. Vraag de projectleider of iemand anders dit kan doen.',
  'http.not-found.title': 'Niet gevonden',
  'http.not-found.detail': 'Dit adres bestaat niet, of u hebt er geen toegang toe. Controleer het adres.',
  'http.method-not-allowed.title': 'Dit kan niet op dit adres',
  'http.method-not-allowed.detail': 'Op dit adres kan geen {method}. Gebruik een van deze methoden: {allow}.',
  'http.not-acceptable.title': 'Deze vorm is er niet',
  'http.not-acceptable.detail':
    'Het antwoord is er niet in de gevraagde vorm. Vraag een van deze vormen: {offered}.',
  'http.body-too-large.title': 'Het verzoek is te groot',
  'http.body-too-large.detail':
    'Een verzoek mag ten hoogste {limit, number} bytes groot zijn. Splits het in kleinere verzoeken.',
  'http.media-type-unsupported.title': 'Deze vorm wordt niet gelezen',
  'http.media-type-unsupported.detail':
    'Stuur het verzoek als JSON, met de kop Content-Type: application/json.',
  'http.unexpected.title': 'Er ging iets mis',
  'http.unexpected.detail':
    'Er is niets vastgelegd. Probeer het opnieuw; blijft het misgaan, meld dan nummer {id} aan de beheerder.',
  'http.unavailable.title': 'De dienst is even niet beschikbaar',
  'http.unavailable.detail': 'Er is niets vastgelegd. Probeer het over een paar minuten opnieuw.',

  // Vaste woorden bij codes.
  'development-status.announced': 'aangekondigd',
  'development-status.in-preparation': 'in voorbereiding',
  'development-status.proposed': 'voorgesteld',
  'development-status.settled': 'vastgesteld',
  'development-status.withdrawn': 'ingetrokken',
  'decision-kind.decided': 'besloten',
  'decision-kind.taken-note-of': 'ter kennisname',
  'decision-kind.deferred': 'aangehouden',
  'cell-state.value': 'gescoord',
  'cell-state.missing': 'ontbreekt',
  'cell-state.cannot-judge': 'geen oordeel',
  'cell-state.not-applicable': 'niet van toepassing',
  'role.administrator': 'beheerder',
  'role.facilitator': 'projectleider',
  'role.assessor': 'beoordelaar',
  'role.reader': 'lezer',

  // Het rapport.
  'report.subtitle': 'Rangschikking van de kandidaat-modellen. {framework}',
  'report.contents': 'Inhoud',
  'report.example': 'Voorbeeld',
  'report.running.head': '{project} · dossierregel {seq}',
  'report.running.foot': 'hash {hash}',
  'report.running.example': 'VOORBEELD',
  'report.running.page': 'Bladzijde',
  'report.running.of': 'van',

  'report.chapter.question': 'Vraag en antwoord',
  'report.chapter.reliance': 'Wie mag waarop rekenen',
  'report.chapter.framework': 'Het vastgestelde weegkader',
  'report.chapter.models': 'De kandidaat-modellen',
  'report.chapter.ranking': 'De rangschikking',
  'report.chapter.national': 'Wat landelijk nog open is',
  'report.chapter.disagreement': 'Wat ontbreekt en waar beoordelaars verschillen',
  'report.chapter.calculation': 'De hele berekening',
  'report.chapter.decisions': 'Wat er is besloten',
  'report.chapter.provenance': 'Herkomst en controle',

  'report.project': 'Project',
  'report.project-id': 'Kenmerk van het project',
  'report.entry': 'dossierregel {seq}',
  'report.hash': 'Hash van die dossierregel',
  'report.model': 'Kandidaat-model',
  'report.function': 'Kernfunctie',
  'report.assessor': 'Beoordelaar',
  'report.development': 'Landelijke ontwikkeling',
  'report.whole-model': 'hele model',
  'report.date': 'Datum',
  'report.note': 'Toelichting',
  'report.rank': 'Plaats',
  'report.total': 'Gewogen totaalscore',
  'report.interval': 'Ligt tussen',
  'report.lowest': 'Laagste',
  'report.highest': 'Hoogste',
  'report.level': 'Niveau',
  'report.value': 'Waarde (0 tot 1)',
  'report.points': 'Punten',
  'report.sum': 'Samen',
  'report.range': '{low}–{high}',
  'report.yes': 'ja',
  'report.no': 'nee',
  'report.none': '–',
  'report.missing': 'ontbreekt',
  'report.unknown': 'nog niet bekend',
  'report.not-known': 'niet bekend',
  'report.not-ranked': 'doet niet mee',
  'report.no-criterion': 'geen criterium',
  'report.erased': '(tekst gewist)',

  'report.question.answer': 'De uitkomst',
  'report.reliance.sealed':
    'De criteria, de schalen en de weging zijn vastgesteld voordat er één score was. {amended, plural, =0 {Daarna zijn ze niet gewijzigd.} one {Daarna zijn ze één keer gewijzigd; hoofdstuk 3 laat de reden en het gevolg zien.} other {Daarna zijn ze # keer gewijzigd; hoofdstuk 3 laat de redenen en de gevolgen zien.}}',
  'report.reliance.depends':
    'De rangschikking geldt voor deze weging en deze scores{judges, plural, =0 {} one {, van # beoordelaar} other {, van # beoordelaars}}. Met een andere weging of andere scores kan de volgorde anders zijn.',
  'report.reliance.margin':
    'Op een verschil kleiner dan {margin, plural, one {# punt} other {# punten}} moet niemand een keuze bouwen. Die marge is vooraf vastgesteld.',
  'report.reliance.decide':
    'De besturen beslissen zelf. Aan dit rapport is niemand gebonden; het laat zien wat er is afgesproken, gescoord en uitgerekend.',

  'report.framework.version': 'Versie van het weegkader',
  'report.framework.adopted-by': 'Vastgesteld door',
  'report.framework.adopted-on': 'Vastgesteld op',
  'report.framework.amended-on': 'Laatst gewijzigd op',
  'report.framework.hash': 'Hash van het weegkader',
  'report.framework.aggregation.mean':
    'Scoren meer beoordelaars hetzelfde, dan telt het gemiddelde van hun scores.',
  'report.framework.aggregation.median':
    'Scoren meer beoordelaars hetzelfde, dan telt de middelste score (de mediaan).',
  'report.framework.margin':
    'Verschillen twee totalen minder dan {margin, plural, one {# punt} other {# punten}}, dan noemt dit rapport het verschil klein.',
  'report.framework.weights': 'Criteria en weging (samen 100 punten)',
  'report.framework.meanings': 'Wat elk criterium betekent en hoe het wordt gescoord',
  'report.framework.requirements': 'Uitsluitingsgrenzen en normen',
  'report.framework.no-requirements': 'Het weegkader kent geen uitsluitingsgrenzen en geen normen.',
  'report.criterion': 'Criterium',
  'report.criterion.weight': 'Wegingsfactor',
  'report.criterion.weight-in-group': 'Binnen de groep',
  'report.criterion.per': 'Gescoord per',
  'report.criterion.per.model': 'model',
  'report.criterion.per.function': 'kernfunctie',
  'report.criterion.input': 'Hoe',
  'report.criterion.input.judged': 'beoordeeld',
  'report.criterion.input.measured': 'gemeten',
  'report.criterion.national': 'Landelijk beïnvloedbaar',
  'report.criterion.flagged-by': 'ja, door {developments}',
  'report.criterion.definition': 'Betekenis',
  'report.criterion.motive': 'Reden: {motive}',
  'report.criterion.scale': 'Schaal',
  'report.criterion.direction.max': 'Meer is beter.',
  'report.criterion.direction.min': 'Minder is beter.',
  'report.criterion.number-scale': 'In {unit}: {worst} is 0 punten waard, {best} is 100 punten waard.',
  'report.criterion.bare-levels': 'Niet omschreven: {levels}.',
  'report.criterion.combine.mean': 'Van de kernfuncties telt het gemiddelde.',
  'report.criterion.combine.min': 'Van de kernfuncties telt de zwakste schakel.',
  'report.criterion.function-weights': 'Gewichten van de kernfuncties: {weights}.',
  'report.requirement.limit': 'Grens',
  'report.requirement.limit.max': 'ten minste {limit}',
  'report.requirement.limit.min': 'ten hoogste {limit}',
  'report.requirement.effect': 'Bij niet halen',
  'report.requirement.exclude': 'uitgesloten van de rangschikking',
  'report.requirement.report': 'vermeld bij de rangschikking',
  'report.requirement.source': 'Bron',
  'report.amendment': 'Wijziging: versie {number}',
  'report.amendment.decided': 'Besloten door',
  'report.amendment.recorded': 'Vastgelegd op',
  'report.amendment.reason': 'Reden',
  'report.amendment.no-ranking': 'Er is geen rangschikking om te vergelijken.',
  'report.amendment.compared': 'De rangschikking voor en na wijziging {number}, op dezelfde scores',
  'report.amendment.rank-before': 'Plaats voor',
  'report.amendment.rank-after': 'Plaats na',
  'report.amendment.total-before': 'Totaal voor',
  'report.amendment.total-after': 'Totaal na',

  'report.models.intro':
    '{count, plural, one {Er is één kandidaat-model.} other {Er zijn # kandidaat-modellen.}}',
  'report.models.one': '{model}: {text}',
  'report.models.no-variants':
    'Het weegkader kent geen varianten per functie; de modellen zijn in woorden beschreven.',
  'report.models.variants': 'De variant per functie in elk model',
  'report.models.open': 'niet ingevuld',
  'report.models.conflicts': 'Wat in een model niet samengaat',
  'report.models.rule': '{model} past niet bij modelregel {rule}: {reason}',
  'report.models.unfilled': '{model} zegt niet hoe deze kernfunctie wordt ingevuld: {function}.',
  'report.models.no-conflicts': 'Alle modellen passen bij de modelregels van het weegkader.',

  'report.ranking.nobody': 'Er is geen kandidaat-model dat in de rangschikking meedoet.',
  'report.ranking.single':
    'Er is maar één kandidaat-model in de rangschikking, dus er valt niets te vergelijken.',
  'report.ranking.table': 'Gewogen totaalscore per model, van 0 tot 100',
  'report.ranking.difference': 'Verschil met volgende',
  'report.ranking.reading':
    'Een gewogen totaalscore loopt van 0 tot 100. De getallen zijn afgerond; de onafgeronde getallen staan in het rapport als JSON-bestand.',
  'report.ranking.tie': '{a} en {b} staan precies gelijk.',
  'report.ranking.close-call':
    'Het verschil tussen {a} en {b} is klein: {difference, number, difference}. De marge is {margin, number, plain}.',
  'report.ranking.no-close-call':
    'Alle verschillen tussen opeenvolgende modellen zijn ten minste zo groot als de marge van {margin, plural, one {# punt} other {# punten}}.',
  'report.chart.points': 'punten van 100',
  'report.chart.contributions': 'Waaruit elk totaal bestaat',
  'report.chart.contributions.description':
    'Per model een balk; elk vak is wat één criterium bijdraagt, met het kenmerk van het criterium erin.{open, plural, =0 {} other { Een gestippeld vak is nog open.}} Dezelfde getallen staan in de tabel eronder.',
  'report.chart.contributions.table': 'Punten per criterium en model',
  'report.chart.intervals': 'Tussen welke grenzen elk totaal ligt',
  'report.chart.intervals.description':
    'Per model een balk van het laagste tot het hoogste mogelijke totaal, wat de ontbrekende scores en de opgegeven marges ook worden. Een streep is het totaal, als dat bekend is.',
  'report.chart.intervals.table': 'Laagste en hoogste mogelijke totaal per model',
  'report.excluded': 'Uitgesloten modellen',
  'report.excluded.intro':
    '{count, plural, one {Dit model haalt een uitsluitingsgrens niet en heeft} other {Deze # modellen halen een uitsluitingsgrens niet en hebben}} daarom geen plaats in de rangschikking.',
  'report.excluded.table': 'Waarop een model is uitgesloten',
  'report.norms': 'Grenzen en normen, per model getoetst',
  'report.norms.intro':
    'Elke grens is per kernfunctie getoetst, nooit op het gemiddelde: een gemiddelde kan een overschrijding verbergen.',
  'report.norms.untested': 'De grenzen zijn nog niet getoetst: er zijn nog geen scores of metingen.',
  'report.norms.table': '{criterion}: gehaald of niet',
  'report.norms.met': '{level}',
  'report.norms.breached': '{level}: niet gehaald',

  'report.national.none-flagged':
    'Geen enkel criterium is als landelijk beïnvloedbaar aangemerkt. De rangschikking hangt daarom niet af van landelijke ontwikkelingen, voor zover de projectgroep die heeft voorzien.',
  'report.national.share':
    '{count, plural, one {# criterium is} other {# criteria zijn}} landelijk beïnvloedbaar. Daarop rust {share} van de 100 punten van de weging.',
  'report.national.without':
    'Zonder die criteria blijft {remaining} van de 100 punten over. De overige wegingsfactoren zijn daarvoor gedeeld door {remaining} en vermenigvuldigd met 100, zodat de totalen weer van 0 tot 100 lopen.',
  'report.national.without.table': 'De rangschikking met en zonder de landelijk beïnvloedbare criteria',
  'report.national.all-flagged':
    'Alle weging rust op landelijk beïnvloedbare criteria. Zonder die criteria is er geen rangschikking.',
  'report.national.unknown':
    'Wat deze criteria met de plaatsen kunnen doen, is nog niet te zeggen: er ontbreken scores.',
  'report.national.rank-now': 'Plaats nu',
  'report.national.rank-without': 'Plaats zonder',
  'report.national.total-now': 'Totaal nu',
  'report.national.total-without': 'Totaal zonder',
  'report.national.each': 'Wat elk landelijk beïnvloedbaar criterium kan doen',
  'report.national.each.intro':
    'De tabel laat zien welke plaats een model krijgt als er op één criterium iets verandert: als alleen dat model het beste of het slechtste niveau krijgt, en als alle modellen hetzelfde niveau krijgen.',
  'report.national.extremes': 'Plaats van elk model als een landelijk beïnvloedbaar criterium verandert',
  'report.national.extremes.criterion': '{criterion}, wegingsfactor {weight}. {answer}',
  'report.national.can-change.yes': 'Dit criterium alleen kan de eerste plaats veranderen.',
  'report.national.can-change.no': 'Dit criterium alleen kan de eerste plaats niet veranderen.',
  'report.national.can-change.unknown':
    'Of dit de eerste plaats kan veranderen, is nog niet bekend: er ontbreken scores.',
  'report.national.own-best': 'Dit model op zijn best',
  'report.national.own-worst': 'Dit model op zijn slechtst',
  'report.national.all-equal': 'Alle modellen gelijk',
  'report.developments': 'De landelijke ontwikkelingen',
  'report.developments.none': 'In dit project zijn geen landelijke ontwikkelingen vastgelegd.',
  'report.developments.table': 'Stand van zaken van de landelijke ontwikkelingen',
  'report.developments.refers-to': 'Verwijst naar',
  'report.developments.status': 'Stand van zaken',
  'report.developments.expected': 'Verwacht op',
  'report.developments.touches': 'Raakt criteria',
  'report.developments.history': 'Wat er sindsdien is veranderd',
  'report.signals': 'Signalen uit landelijke groepen (spoor 2)',
  'report.signals.from': 'Van',
  'report.signals.text': 'Signaal',
  'report.to-confirm': 'Scores om te bevestigen',
  'report.to-confirm.intro':
    'Deze scores zijn gegeven voordat de landelijke ontwikkeling veranderde. Ze tellen mee, maar vraag de beoordelaars of ze nog kloppen.',
  'report.to-confirm.table': 'Scores die ouder zijn dan de laatste verandering',
  'report.to-confirm.entry': 'Veranderd bij dossierregel',
  'report.to-confirm.scores': 'Aantal scores',

  'report.rounds.none': 'Er is nog geen ronde gehouden.',
  'report.rounds.open':
    'Ronde {number} is geopend op {opened} en staat nog open. De scores ervan tellen niet mee.',
  'report.rounds.closed':
    'Ronde {number} is geopend op {opened} en gesloten op {closed}. Tot het sluiten zag niemand de scores van een ander.',
  'report.coverage.nothing-asked': 'Aan de beoordelaars is niets gevraagd.',
  'report.coverage.asked':
    'Aan {assessors, plural, one {# beoordelaar} other {# beoordelaars}} zijn {expected, number} scores gevraagd; {given, number} zijn er gegeven.',
  'report.coverage.rest':
    'Geen oordeel: {cannotJudge, number}. Niet van toepassing: {notApplicable, number}. Niet ingevuld: {missing, number}.',
  'report.missing.everything': 'Er zijn nog geen scores of metingen die meetellen.',
  'report.missing.none': 'Bij elk onderdeel is er ten minste één score of meting.',
  'report.missing.heading': 'Wat ontbreekt',
  'report.missing.intro':
    'Ontbreekt is geen nul. Bij “ontbreekt” en “geen oordeel” kan het totaal nog alle kanten op; een kernfunctie waarvoor een criterium niet geldt, telt daar niet mee.',
  'report.missing.table': 'Onderdelen zonder score',
  'report.missing.why': 'Waarom',
  'report.spread': 'Waar de scores het verst uiteen liggen',
  'report.spread.intro':
    '{count, plural, one {Dit is het onderdeel} other {Dit zijn de # onderdelen}} met het grootste verschil tussen de laagste en de hoogste score. Bespreek hier eerst waarom.',
  'report.spread.table': 'Laagste en hoogste score van de beoordelaars',
  'report.spread.given': 'Aantal scores',
  'report.spread.none': 'Nergens verschillen de beoordelaars van elkaar.',
  'report.own': 'De volgorde van elke beoordelaar',
  'report.own.intro':
    'Elke beoordelaar alleen, met de vastgestelde weging. Scoorde iemand een criterium nergens, dan telt het bij die persoon niet mee. De andere wegingsfactoren zijn daarvoor niet omgerekend.',
  'report.own.table': 'Volgorde per beoordelaar',
  'report.own.order': 'Volgorde',
  'report.own.place': '{rank}. {model}',
  'report.own.unknown': 'nog niet bekend: er ontbreken scores',
  'report.own.left-out': 'Telt niet mee',
  'report.own.left-out.some': '{criteria} (samen {weight} van de 100 punten)',
  'report.own.left-out.nothing': 'niets',

  'report.calculation.intro':
    'Elk niveau wordt op de vaste schaal een waarde tussen 0 en 1. De punten zijn de wegingsfactor maal de waarde. Het totaal is de som van de punten. De getallen zijn hier afgerond; het rekenen gaat met onafgeronde getallen.',
  'report.calculation.nothing': 'Er zijn nog geen scores of metingen, dus er is nog niets uitgerekend.',
  'report.calculation.totals': 'Het totaal van elk model',
  'report.calculation.model': '{model}: van niveau naar punten',
  'report.calculation.see-functions': 'per kernfunctie',
  'report.calculation.per-function': 'De niveaus per kernfunctie',
  'report.calculation.per-function.intro':
    'De laatste regel van elke tabel is de waarde die de kernfuncties samen hebben; die staat ook in de tabellen hierboven.',
  'report.calculation.levels': '{criterion}: niveau per kernfunctie',
  'report.calculation.function-weight': 'Gewicht',
  'report.calculation.combined.mean': 'Waarde samen (gemiddelde)',
  'report.calculation.combined.min': 'Waarde samen (zwakste schakel)',
  'report.evidence': 'Waar de metingen vandaan komen',
  'report.evidence.table': 'Onderbouwing van de metingen',
  'report.evidence.text': 'Onderbouwing',

  'report.decisions.none': 'Er is nog geen besluit vastgelegd.',
  'report.decisions.one': '{date}: {kind}',
  'report.decisions.by': 'Door',
  'report.decisions.text': 'Besluit',
  'report.decisions.rests-on': 'Rust op',

  'report.provenance.entry': 'Stand van het dossier',
  'report.provenance.method': 'Rekenmethode',
  'report.provenance.meaning':
    'Alles in dit rapport volgt uit het dossier tot en met deze dossierregel. Elke dossierregel draagt een hash, een controlegetal over alles wat eraan voorafging. Verandert er één letter, dan klopt de hash niet meer.',
  'report.provenance.reproduce':
    'Iedereen kan de getallen narekenen. Vraag dit rapport op als JSON-bestand, bewaar het als report.json en geef de opdracht hieronder. Weegkader rekent dan alles opnieuw uit en vergelijkt het met het rapport.',
  'report.provenance.command': 'Opdracht',

  // De opdrachtregel.
  'cli.rank.basis': 'Berust op dossierregel {seq} (hash {hash}…), weegkader {seal}…, methode {method}.',
  'cli.rank.excluded': 'uitgesloten',
  'cli.reproduce.identical': 'Identiek: {numbers, number} getallen opnieuw berekend, geen verschil.',
  'cli.reproduce.different':
    'Niet identiek. Eerste verschil bij {path}: in het rapport staat {reported}, de berekening geeft {computed}.',
  'cli.reproduce.no-report':
    '{file} is geen JSON-rapport van Weegkader. Maak er een met: weegkader report PROJECT --format json.',
  'cli.verify.intact':
    'Gaaf: {entries, number} dossierregels, laatste hash {hash}.{withheld, plural, =0 {} one { Eén regel is nog blind en niet meegegeven.} other { # regels zijn nog blind en niet meegegeven.}}',
  'cli.demo.opened': 'project geopend',
  'cli.demo.admitted': '{facts, plural, one {1 deelnemer} other {# deelnemers}} toegelaten',
  'cli.demo.drafted': 'landelijke ontwikkelingen en concept-weegkader vastgelegd',
  'cli.demo.sealed': 'weegkader verzegeld',
  'cli.demo.proposed': '{facts, plural, one {1 model} other {# modellen}} voorgesteld',
  'cli.demo.measured': '{facts, plural, one {1 meting} other {# metingen}} met bewijs vastgelegd',
  'cli.demo.round-opened': 'blinde ronde geopend',
  'cli.demo.scored': '{facts, plural, one {1 score} other {# scores}} gegeven',
  'cli.demo.round-closed': 'ronde gesloten',
  'cli.demo.amended': 'weegkader {facts, plural, one {1 keer} other {# keer}} gewijzigd, met reden',
  'cli.demo.lint':
    '{count, plural, =0 {Controle vooraf: geen opmerkingen.} one {Controle vooraf: 1 opmerking.} other {Controle vooraf: # opmerkingen.}} De keten van dossierregels is nagerekend en klopt.',
  'cli.demo.written': 'Het rapport staat in {files}.',
  'issue.unknown-field': 'Dit veld hoort hier niet. Haal het weg of verbeter de naam.',
  'issue.missing-field': 'Dit veld ontbreekt. Vul het in.',
  'issue.wrong-type': 'Dit is een ander soort waarde dan hier hoort.',
  'issue.not-finite': 'Dit is geen eindig getal.',
  'issue.not-allowed': 'Deze waarde mag hier niet.',
  'cli.rank.amendment':
    'Versie {number} van het weegkader: eerste plaats was {before}, wordt {after}. Reden: {reason}',
} as const
