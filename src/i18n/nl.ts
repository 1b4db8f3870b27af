import { assessor } from './nl/assessor.ts'
import { facilitator } from './nl/facilitator.ts'
import { glossary } from './nl/glossary.ts'
import { progress } from './nl/progress.ts'
import { resultPage } from './nl/result-page.ts'
import { sheet } from './nl/sheet.ts'
import { site } from './nl/site.ts'

/**
 * Alle Nederlandse teksten, als ICU MessageFormat. Schrijfwijze: gewoon Nederlands, u-vorm, en bij een
 * weigering altijd de volgende stap. De vaste woorden staan in de woordenlijst van de README.
 */
export const nl = {
  // Weigeringen van het dossier: een titel die altijd gelijk is, en een zin met de volgende stap.
  'refusal.not-found.title': 'Niet gevonden',
  'refusal.not-found.detail':
    'Er is geen {what, select, project {project} participant {deelnemer} model {kandidaat-model} development {landelijke ontwikkeling} move {verandering van de landelijke ontwikkeling} analysis {berekening} round {ronde} session {sessie} token {toegangscode} amendment {wijziging van het weegkader} other {onderdeel}} met kenmerk {id}. Controleer het kenmerk of vraag eerst de lijst op.',
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
  'refusal.weighting-open.title': 'Er staat nog een wegingsronde open',
  'refusal.weighting-open.detail':
    'Wegingsronde {round} staat nog open. Wat de beoordelaars wegen, ligt tot die tijd vast. Sluit eerst deze ronde.',
  'refusal.no-open-weighting.title': 'Er staat geen wegingsronde open',
  'refusal.no-open-weighting.detail':
    'Er is nu geen ronde waarin u kunt wegen. Wacht tot de projectleider een wegingsronde opent.',
  'refusal.weighting-closed.title': 'Deze wegingsronde is al gesloten',
  'refusal.weighting-closed.detail':
    'Wegingsronde {round} is gesloten bij regel {seq, number}. Open een nieuwe ronde als u opnieuw wilt wegen.',
  'refusal.nobody-to-weigh.title': 'Er is niemand om te wegen',
  'refusal.nobody-to-weigh.detail': 'Voeg eerst een beoordelaar toe.',
  'refusal.no-weights-given.title': 'Er zijn nog geen wegingen',
  'refusal.no-weights-given.detail':
    'Geen beoordelaar heeft een weging gegeven die bij dit weegkader past. Open een wegingsronde, of stel de wegingsfactoren zelf vast met een reden.',
  'refusal.nothing-to-weigh.title': 'Hier valt niets te wegen',
  'refusal.nothing-to-weigh.detail':
    '{group, select, none {Er zijn hier geen twee onderdelen om tegen elkaar te wegen.} other {Groep {group} bestaat niet of heeft geen twee onderdelen om te wegen.}} Kijk in het weegkader welke groepen u weegt.',
  'refusal.group-weighed-twice.title': 'Deze groep staat er twee keer in',
  'refusal.group-weighed-twice.detail':
    '{group, select, none {Het hoogste niveau} other {Groep {group}}} is twee keer gewogen. Haal er een weg.',
  'refusal.group-not-weighed.title': 'Er ontbreekt een weging',
  'refusal.group-not-weighed.detail':
    '{group, select, none {Het hoogste niveau} other {Groep {group}}} is niet gewogen. Een weging is pas bruikbaar als alle groepen erin staan.',
  'refusal.unknown-item.title': 'Dit onderdeel wordt niet gewogen',
  'refusal.unknown-item.detail':
    '{item} is geen criterium of groep die een wegingsfactor krijgt. Kijk in het weegkader welke dat zijn.',
  'refusal.item-not-weighed.title': 'Er ontbreekt een wegingsfactor',
  'refusal.item-not-weighed.detail':
    '{item} heeft geen wegingsfactor. Geef er een; 0 mag, en telt dan niet mee.',
  'refusal.siblings-sum.title': 'De wegingsfactoren zijn samen geen 100',
  'refusal.siblings-sum.detail':
    'De wegingsfactoren {group, select, none {} other {in groep {group} }}zijn samen {sum, number, full} en moeten samen 100 zijn. Pas ze aan.',
  'refusal.reason-needed.title': 'Geef een reden',
  'refusal.reason-needed.detail':
    'Deze wegingsfactoren wijken af van het gemiddelde van de beoordelaars. Leg uit waarom.',
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
  'refusal.all-excluded.title': 'Geen model voldoet aan de eisen',
  'refusal.all-excluded.detail':
    'Elk kandidaat-model is door een eis uitgesloten, dus er valt niets te vergelijken. Stel een ander kandidaat-model voor, of wijzig de eis met een reden.',
  'refusal.no-own-weights.title': 'Niemand heeft een eigen weging gegeven',
  'refusal.no-own-weights.detail':
    'Geen beoordelaar heeft een eigen weging die bij dit weegkader past, dus er valt niets te mengen. Reken met de vastgestelde weging (adopted), met uitspraken over de weging (statements) of met elke weging (none).',
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
  'refusal.unknown-outcome.title': 'Onbekende uitkomst',
  'refusal.unknown-outcome.detail':
    'Uitkomst {outcome} is bij landelijke ontwikkeling {development} niet vastgelegd. Wel vastgelegd: {known}. Leg de uitkomst eerst vast, of kies er een die er al is.',
  'refusal.outcome-without-settling.title': 'Een uitkomst hoort bij een besluit',
  'refusal.outcome-without-settling.detail':
    'Welke uitkomst het is geworden, is pas bekend als de ontwikkeling is vastgesteld. Kies de stand van zaken "vastgesteld", of laat de uitkomst weg.',
  'refusal.off-scale.title': 'De waarde valt buiten de schaal',
  'refusal.off-scale.detail':
    'Criterium {criterion} loopt van {min, number, full} tot en met {max, number, full}; {level, number, full} valt daarbuiten. Kies een waarde op de schaal.',
  'refusal.not-a-level.title': 'De waarde is geen niveau van de schaal',
  'refusal.not-a-level.detail':
    'De schaal van criterium {criterion} heeft geen niveau {level, number, full}. Kies een van de beschreven niveaus van {min, number, full} tot en met {max, number, full}.',
  'refusal.range-order.title': 'De marges kloppen niet',
  'refusal.range-order.detail':
    'De ondergrens {low, number, full} mag niet boven de waarde {value, number, full} liggen, en de bovengrens {high, number, full} niet eronder. Pas de grenzen aan.',
  'refusal.value-missing.title': 'De gemeten waarde ontbreekt',
  'refusal.value-missing.detail':
    'Bij criterium {criterion} staat geen waarde en geen berekening. Geef een van beide.',
  'refusal.value-differs.title': 'De waarde is niet de uitkomst',
  'refusal.value-differs.detail':
    'Bij criterium {criterion} staat {value, number, full}, maar de berekening komt uit op {computed, number, full}. Laat de waarde weg of pas de berekening aan.',
  'refusal.not-computable.title': 'Deze berekening kan niet',
  'refusal.not-computable.detail': 'De meting op criterium {criterion} is niet uit te rekenen. {reason}',
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
  // Feiten in het kort: wat er intussen veranderd is.
  'event.project-opened': 'project geopend',
  'event.project-paused': 'project stilgelegd',
  'event.project-resumed': 'project hervat',
  'event.deadline-set': 'datum van de keuze gezet',
  'event.participant-admitted': 'deelnemer toegelaten',
  'event.participant-left': 'deelnemer weg',
  'event.framework-drafted': 'concept veranderd',
  'event.pilot-scored': 'proef gescoord',
  'event.weighting-opened': 'wegingsronde geopend',
  'event.weighting-closed': 'wegingsronde gesloten',
  'event.weights-adopted': 'weging overgenomen',
  'event.framework-sealed': 'weegkader vastgesteld',
  'event.framework-amended': 'weegkader gewijzigd',
  'event.model-proposed': 'model voorgesteld',
  'event.model-revised': 'model aangepast',
  'event.model-withdrawn': 'model ingetrokken',
  'event.round-opened': 'ronde geopend',
  'event.round-closed': 'ronde gesloten',
  'event.development-registered': 'landelijke ontwikkeling vastgelegd',
  'event.development-moved': 'landelijke ontwikkeling veranderd',
  'event.development-outcomes-declared': 'uitkomsten vastgelegd',
  'event.signal-received': 'signaal ontvangen',
  'event.progress-reported': 'voortgang gemeld',
  'event.decision-recorded': 'besluit vastgelegd',
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
  'refusal.queue-full.title': 'Er wordt al veel tegelijk gedaan',
  'refusal.queue-full.detail':
    'Er lopen nu {running} lange berekeningen, of zoveel scorebladen worden gelezen; meer dan {most} tegelijk kan niet. Er is niets gestart en niets opgeslagen. Probeer het over een paar seconden opnieuw.',
  'refusal.analysis-ended.title': 'Deze berekening loopt niet meer',
  'refusal.analysis-ended.detail':
    'Er valt niets te stoppen: de berekening is {state, select, done {klaar} cancelled {al gestopt} other {mislukt}}.',
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
  'invalid.not-positive.title': 'Dit getal moet groter zijn dan nul',
  'invalid.not-positive.detail':
    'Bij {path} staat {value, number, full}. Vul daar een getal in dat groter is dan nul.',
  'invalid.ideal-not-better.title': 'Het ideaal is niet beter dan het slechtste',
  'invalid.ideal-not-better.detail':
    'Op criterium {criterion} is het vaste ideaal {ideal, number, full} niet beter dan het vaste slechtste punt {antiIdeal, number, full} (bij {path}). Geef een ideaal dat in de richting van het criterium beter is.',
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
  'invalid.weights-contradict.title': 'Geen enkele verdeling van de weging voldoet',
  'invalid.weights-contradict.detail':
    '{count, plural, one {Uitspraak {statements} over de weging (bij {path}) kan niet waar zijn bij 100 te verdelen punten. Pas deze uitspraak aan, of laat haar weg.} other {De uitspraken {statements} over de weging (zie {path}) kunnen niet allemaal waar zijn. Zonder één ervan kan het wel. Pas er één aan, of laat er één weg.}}',
  'invalid.normalisation-undefined.title': 'Deze omrekening kan niet',
  'invalid.normalisation-undefined.detail':
    'Criterium {criterion} kan niet worden omgerekend met {kind} (bij minder is beter: {costRule}), want dan wordt er door nul gedeeld. Kies een andere omrekening of andere invoer bij {path}.',
  'invalid.cost-not-normalised.title': 'Bij dit criterium is minder beter',
  'invalid.cost-not-normalised.detail':
    'Bij criterium {criterion} is minder beter, maar het zou worden opgeteld alsof meer beter is. Kies een omrekening die hiermee rekening houdt, of draai de getallen om.',
  'invalid.not-a-ranking.title': 'Dit is geen rangorde',
  'invalid.not-a-ranking.detail':
    'Bij {path} staat rang {rank, number, full}, maar daar hoort {expected, number, full}. Nummer van 1 (het belangrijkst) naar beneden; wat even belangrijk is, krijgt hetzelfde nummer.',
  'invalid.largest-swing.title': 'De grootste sprong is geen 100',
  'invalid.largest-swing.detail':
    'Bij {path} is de grootste sprong {largest, number, full}. Geef de belangrijkste sprong 100 punten en druk de andere sprongen daarin uit.',
  'invalid.zero-in-geometric-mean.title': 'Een nul past niet in het meetkundig gemiddelde',
  'invalid.zero-in-geometric-mean.detail':
    'Beoordelaar {assessor} geeft {criterion} wegingsfactor 0 (bij {path}), en dan wordt ook de wegingsfactor van de groep 0. Neem het rekenkundig gemiddelde, of geef een wegingsfactor boven 0.',
  'invalid.judgement-off-scale.title': 'Deze vergelijking valt buiten de schaal',
  'invalid.judgement-off-scale.detail':
    'Bij {path} wordt {item} met {over} vergeleken als {value, number, full}. De schaal loopt van 1/9 (veel minder belangrijk) tot 9 (veel belangrijker). Pas de vergelijking aan.',
  'invalid.self-comparison.title': 'Iets is niet gelijk aan zichzelf',
  'invalid.self-comparison.detail':
    'Bij {path} wordt {item} met zichzelf vergeleken als {value, number, full}. Daar hoort 1 te staan.',
  'invalid.not-reciprocal.title': 'Twee vergelijkingen spreken elkaar tegen',
  'invalid.not-reciprocal.detail':
    '{item} ten opzichte van {over} is {value, number, full} (bij {path}), maar omgekeerd staat er {opposite, number, full}. Het ene getal moet 1 gedeeld door het andere zijn. Verbeter één van de twee.',
  'invalid.compared-twice.title': 'Een paar is twee keer vergeleken',
  'invalid.compared-twice.detail':
    'Bij {path} worden {item} en {over} opnieuw vergeleken. Laat één vergelijking per paar staan.',
  'invalid.loose-items.title': 'Er ontbreken vergelijkingen',
  'invalid.loose-items.detail':
    'Bij {path} verbindt geen enkele vergelijking {items} met de rest. Vergelijk daarvan ten minste één met een van de andere.',
  'invalid.best-is-worst.title': 'Het belangrijkste is ook het minst belangrijke',
  'invalid.best-is-worst.detail':
    '{item} is als het belangrijkste én als het minst belangrijke gekozen. Kies bij {path} een ander.',
  'invalid.best-to-worst-differs.title': 'Twee antwoorden op dezelfde vraag verschillen',
  'invalid.best-to-worst-differs.detail':
    '{best} ten opzichte van {worst} is in de ene lijst {fromBest, number, full} en in de andere {toWorst, number, full} (bij {path}). Vul twee keer hetzelfde in.',

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
  'lint.level-value-missing':
    'Bij criterium {criterion} heeft niet elk niveau een waarde; ze ontbreken bij {levels}. Geef alle niveaus een waarde van 0 tot 1, of geen enkel.',
  'lint.value-function': 'De waarden van criterium {criterion} kunnen zo niet. {reason}',
  'lint.value-off-anchors':
    'De punten van criterium {criterion} lopen van niveau {from, number, full} tot {to, number, full}, maar de schaal loopt van {min, number, full} tot {max, number, full}. Laat de punten beginnen en eindigen bij de ankers.',
  'lint.value-not-full':
    'De waarden van criterium {criterion} lopen van {least, number, full} tot {most, number, full}. Dan telt het criterium minder zwaar mee dan zijn wegingsfactor zegt. Laat de waarden van 0 tot 1 lopen, of leg uit waarom niet.',
  'lint.weights-sum':
    'De wegingsfactoren {group, select, none {} other {in groep {group} }}zijn samen {sum, number, full} en moeten samen 100 zijn. Pas ze aan.',
  'lint.preference-invalid':
    'De drempels van {criterion} kloppen niet. De laagste is 0 of meer, de hoogste is groter dan 0 en niet lager dan de laagste.',
  'lint.weights-not-adopted':
    'De wegingsfactor van {item} is {weight, number, full}, maar zo is hij niet vastgesteld nadat de beoordelaars hebben gewogen. Stel de wegingsfactoren (opnieuw) vast.',
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
    'Criterium {criterion} heeft wegingsfactor 0 en geen uitsluitingsgrens: het doet niets. Geef het een wegingsfactor boven 0 of haal het weg.',
  'lint.pilot-does-not-differ':
    'In de proef kregen alle modellen op criterium {criterion} dezelfde waarde ({value, number, full}). Ga na of dit criterium de modellen wel onderscheidt.',

  // De uitkomst in zinnen. Modellen, criteria en kernfuncties staan er met hun naam in.
  'verdict.first':
    '{difference, plural, =0 {{model} staat op de eerste plaats, met een gewogen totaalscore van {total, number, points}.} other {{model} staat op de eerste plaats, met een gewogen totaalscore van {total, number, points}. Dat is {difference, number, difference} meer dan {next}.}}',
  'verdict.tied-first':
    '{models} staan samen op de eerste plaats, met een gewogen totaalscore van {total, number, points}.',
  'verdict.not-known-yet':
    '{count, plural, one {{models} staat op de eerste plaats zolang het meedoet, maar het totaal ligt nog niet vast.} other {Wie op de eerste plaats staat, is nog niet bekend: niet elk totaal ligt vast. Nog # modellen kunnen eerste worden, als alle modellen mee blijven doen: {models}.}}',
  'verdict.all-excluded':
    'Geen enkel kandidaat-model haalt alle uitsluitingsgrenzen. Er is daarom geen rangschikking.',
  'verdict.close-call':
    'Het verschil tussen {a} en {b} is klein: {difference, number, difference}. Dat is minder dan de vooraf vastgestelde marge, dus op dit verschil alleen kan geen keuze rusten.',
  'verdict.excluded':
    '{model} doet niet mee in de rangschikking, omdat het een uitsluitingsgrens niet haalt. Criterium: {criterion}{fn, select, none {} other {, kernfunctie {fn}}}. Het niveau is {level, number, plain}, de grens is {limit, number, plain}.',
  'verdict.norms-breached':
    '{model} haalt {count, plural, one {# norm niet} other {# normen niet}}: {functions}.',
  'verdict.missing':
    'Bij {count, plural, one {# onderdeel} other {# onderdelen}} is er geen score, geteld over de modellen die meedoen. Ontbreekt telt nooit als nul.',
  'verdict.flagged-none': 'Geen enkel criterium is als landelijk beïnvloedbaar aangemerkt.',
  'verdict.flagged-share':
    '{count, plural, one {# criterium is} other {# criteria zijn}} landelijk beïnvloedbaar. {count, plural, one {Het telt} other {Samen tellen ze}} voor {share, number, plain} van de 100 punten mee.',
  'verdict.without-flagged-same':
    'Zonder de punten van de landelijk beïnvloedbare criteria blijft de eerste plaats gelijk: {models}.',
  'verdict.without-flagged-other':
    'Zonder de punten van de landelijk beïnvloedbare criteria verandert de eerste plaats: die is dan voor {models}.',
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

  // Het oordeel op één pagina: elke zin heeft een berekende grond.
  'statement.first-while-at-least':
    'Zolang {of, select, group {de groep {subject} als geheel} other {criterium {subject}}} ten minste {from, number, plain} van de 100 punten weegt (nu {weight, number, plain}), blijft {models} eerste. De andere wegingsfactoren houden daarbij hun onderlinge verhouding. Net onder dit omslagpunt is de eerste plaats voor {below}.',
  'statement.first-while-at-most':
    'Zolang {of, select, group {de groep {subject} als geheel} other {criterium {subject}}} ten hoogste {to, number, plain} van de 100 punten weegt (nu {weight, number, plain}), blijft {models} eerste. De andere wegingsfactoren houden daarbij hun onderlinge verhouding. Net boven dit omslagpunt is de eerste plaats voor {above}.',
  'statement.first-while-between':
    'Zolang {of, select, group {de groep {subject} als geheel} other {criterium {subject}}} tussen {from, number, plain} en {to, number, plain} van de 100 punten weegt (nu {weight, number, plain}), blijft {models} eerste. De andere wegingsfactoren houden daarbij hun onderlinge verhouding. Net onder het laagste omslagpunt is de eerste plaats voor {below}, net boven het hoogste voor {above}.',
  'statement.weights-do-not-matter':
    '{number, plural, one {Hoe zwaar dit criterium ook weegt, {models} blijft eerste: {criteria}.} other {Hoe zwaar één van deze # criteria ook weegt, {models} blijft eerste: {criteria}.}} De andere wegingsfactoren houden daarbij hun onderlinge verhouding.',
  'statement.radius':
    '{change, plural, =0 {Al bij een verandering van de wegingsfactoren van minder dan 0,01 punt kan een ander model gelijk komen met {models}: {rival}.} other {Veranderen de wegingsfactoren bij elkaar opgeteld minder dan {change, number, plain} punten (wat erbij komt en wat eraf gaat samen), dan blijft {models} eerste. Bij een grotere verandering kan als eerste gelijk komen: {rival}.}}',
  'statement.radius-none': 'Met geen enkele weging komt een ander model dan {models} op de eerste plaats.',
  'statement.flip':
    '{direction, select, better {Krijgt {model} op criterium {criterion}{fn, select, none {} other { (kernfunctie {fn})}} ook maar iets beters dan {level, number, plain}} worse {Krijgt {model} op criterium {criterion}{fn, select, none {} other { (kernfunctie {fn})}} ook maar iets slechters dan {level, number, plain}} other {Gaat {model} op criterium {criterion}{fn, select, none {} other { (kernfunctie {fn})}} van {level, number, plain} naar {beyond, select, yes {{direction, select, up {meer dan {to, number, plain}} other {minder dan {to, number, plain}}}} other {{direction, select, up {{to, number, plain} of hoger} other {{to, number, plain} of lager}}}}}} en blijft al het andere gelijk, dan is de eerste plaats {entering, select, none {alleen nog voor {models}} other {voor {entering}, alleen of gedeeld}}.',
  'statement.flip-none':
    'Van de {of, number, plain} niveaus die zijn nagegaan, verandert er geen in zijn eentje de eerste plaats, welke waarde het op zijn schaal ook krijgt.',
  'statement.one-step':
    'Van de {of, number, plain} niveaus die zijn nagegaan, {number, plural, one {is er #} other {zijn er #}} waarbij één stap al genoeg is om de eerste plaats te veranderen. Eén stap is ten hoogste één eenheid van de schaal omhoog of omlaag, bijvoorbeeld één niveau of één minuut.',
  'statement.one-step-none':
    'Van de {of, number, plain} niveaus die zijn nagegaan, is er geen waarbij één stap genoeg is om de eerste plaats te veranderen. Eén stap is ten hoogste één eenheid van de schaal omhoog of omlaag, bijvoorbeeld één niveau of één minuut.',
  'statement.always-behind':
    'Hoe er ook wordt gewogen, {models} {count, plural, one {komt} other {komen}} nooit boven {model}.',
  'statement.never-first':
    '{count, plural, one {Met geen enkele weging komt {models} op de eerste plaats.} other {Met geen enkele weging komt een van deze modellen op de eerste plaats: {models}.}}',
  'statement.first-for-all-profiles':
    'Neemt u de eigen weging van een van de beoordelaars die zelf hebben gewogen, of welk mengsel daarvan ook, dan {count, plural, one {staat {models} op de eerste plaats, alleen of gedeeld} other {staan {models} samen op de eerste plaats}}. De scores zijn daarbij die van allen samen.',
  'statement.first-for-some-profiles':
    'Neemt u de eigen weging van een van de beoordelaars die zelf hebben gewogen, of welk mengsel daarvan ook, dan kunnen alleen deze modellen op de eerste plaats komen: {models}. De scores zijn daarbij die van allen samen.',
  'statement.concordance':
    'De {of, number, plain} beoordelaars van wie de eigen volgorde bekend is, zijn het daarover {reading, select, unusually_strong {zeer sterk} strong {sterk} moderate {redelijk} weak {weinig} other {heel weinig}} eens: Kendalls W is {W, number, exactPoints} (0 is geen, 1 is volledige overeenstemming). De kans op ten minste zoveel overeenstemming door toeval is ongeveer {p, number, value}.',
  'statement.leave-one-out':
    'Laat u één beoordelaar weg, dan verandert de eerste plaats in {number, number, plain} van de {of, number, plain} gevallen.',
  'statement.leave-one-out-none':
    'Welke van de {of, number, plain} beoordelaars u ook weglaat, {models} {count, plural, one {blijft} other {blijven samen}} op de eerste plaats.',
  'statement.compromise':
    'Het compromis is {models}: daarmee blijft het grootste verlies van een beoordelaar het kleinst. {loss, plural, =0 {Geen van de {of, number, plain} beoordelaars{open, plural, =0 {} other { van wie de eigen rangschikking bekend is,}} verliest er iets mee} other {Geen van de {of, number, plain} beoordelaars{open, plural, =0 {} other { van wie de eigen rangschikking bekend is,}} verliest er meer dan {loss, number, plain} punten mee}}, gerekend met de eigen scores en weging en ten opzichte van de eigen eerste keus.',
  'statement.wait':
    'Wacht op {development}. {endings, plural, =0 {Samen met de andere ontwikkelingen kan de uitkomst de eerste plaats veranderen.} other {{alone, select, yes {Als er verder niets verandert,} other {Bij bepaalde uitkomsten van de andere ontwikkelingen}} geldt: wordt het "{outcome}", dan is {models, select, none {er geen eerste plaats meer} other {de eerste plaats voor {models}}}{endings, plural, =2 {; {outcomeElse, select, none {gebeurt er niets} other {wordt het "{outcomeElse}"}}, dan is {modelsElse, select, none {er geen eerste plaats meer} other {de eerste plaats voor {modelsElse}}}} other {}}.}} {timing, select, before {Dit wordt verwacht op {expected}, op tijd voor de keuze van {decideBy}.} other {Er is geen datum vastgelegd waarop de regio moet kiezen.}}',
  'statement.decide-now':
    'Op {development} hoeft u niet te wachten. {by, select, nothing {Er hangt geen enkel criterium van af.} criteria {Welk niveau de modellen ook krijgen op de criteria die ervan afhangen, de eerste plaats verandert er niet door, ook niet samen met de andere open ontwikkelingen.} other {Welke van de vastgelegde uitkomsten het ook wordt, de eerste plaats verandert er niet door, ook niet samen met de vastgelegde uitkomsten van de andere ontwikkelingen.}}',
  'statement.decide-with-reservation':
    'Op {development} kunt u niet wachten: {timing, select, after {het besluit wordt verwacht op {expected}, na uw keuze op {decideBy}} other {wanneer het besluit komt, is niet bekend}}. Kies met een voorbehoud. {endings, plural, =0 {Samen met de andere ontwikkelingen kan de uitkomst de eerste plaats veranderen.} other {{alone, select, yes {Als er verder niets verandert,} other {Bij bepaalde uitkomsten van de andere ontwikkelingen}} geldt: wordt het "{outcome}", dan is {models, select, none {er geen eerste plaats meer} other {de eerste plaats voor {models}}}{endings, plural, =2 {; {outcomeElse, select, none {gebeurt er niets} other {wordt het "{outcomeElse}"}}, dan is {modelsElse, select, none {er geen eerste plaats meer} other {de eerste plaats voor {modelsElse}}}} other {}}.}}',
  'statement.not-known':
    'Van {development} is niet bekend of het de eerste plaats kan veranderen. {by, select, outcomes {Er ontbreken nog scores.} drawn {Er zijn te veel combinaties van uitkomsten om ze alle na te gaan. In de steekproef daarvan veranderde het de eerste plaats niet.} outdated {De vastgelegde uitkomsten passen niet meer bij het weegkader of de modellen. Leg ze opnieuw vast.} other {Leg vast welke uitkomsten mogelijk zijn en wat elk daarvan verandert.}}',
  'statement.national-regret':
    'Hoe de ontwikkelingen met vastgelegde uitkomsten ook uitpakken, met {models} bent u {regret, plural, =0 {nooit slechter af} other {nooit meer dan {regret, number, plain} punten slechter af}} dan met het model dat dan het beste was geweest. Van de modellen die in alle gevallen mee blijven doen, heeft geen ander een kleinere grootste spijt.',
  'statement.national-decide-now':
    'Alles bij elkaar: u kunt nu kiezen. Geen open landelijke ontwikkeling haalt {models} van de eerste plaats.',
  'statement.national-wait':
    'Alles bij elkaar: wacht met kiezen op {developments}{until, select, none {} other {, tot {until}}}. {reserved, select, none {} other {Kies daarna met een voorbehoud voor {reserved}. }}Kiest u toch eerder, leg dan vast welke uitkomst de keuze zou veranderen.',
  'statement.national-decide-with-reservation':
    'Alles bij elkaar: u kunt nu kiezen, met een voorbehoud voor {developments}.{others, plural, =0 {} other { Op de andere open ontwikkelingen hoeft u niet te wachten.}}',
  'statement.national-not-known':
    'Alles bij elkaar: of u nu kunt kiezen, is nog niet bekend. Het hangt af van {developments}.',
  'statement.missing-firm':
    'Wat de ontbrekende scores ook worden, {count, plural, one {{models} staat op de eerste plaats, alleen of gedeeld} other {{models} staan samen op de eerste plaats}}.',
  'statement.missing-open':
    '{count, plural, =0 {Wat de ontbrekende scores ook worden, geen enkel model haalt dan alle uitsluitingsgrenzen.} one {Wat de ontbrekende scores ook worden, alleen {models} kan op de eerste plaats komen.} other {Wat de ontbrekende scores ook worden, alleen deze modellen kunnen op de eerste plaats komen: {models}.}}',
  'statement.collect-first':
    'Haal als eerste deze score op: {model} op criterium {criterion}{fn, select, none {} other { (kernfunctie {fn})}}. {points, plural, =0 {Daarvan hangt af of het model mee kan doen, en zo kan deze score bepalen wie eerste is.} other {Die is voor het model ten hoogste {points, number, points} punten waard en kan bepalen wie eerste is.}}',

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

  'report.chapter.reliance': 'Wie mag waarop rekenen',
  'report.chapter.framework': 'Het vastgestelde weegkader',
  'report.chapter.weighting': 'Hoe de weging tot stand kwam',
  'report.weighting.nobody':
    'De beoordelaars hebben niet elk apart gewogen. De wegingsfactoren staan in het weegkader zoals het is vastgesteld.',
  'report.weighting.left-behind':
    '{count, plural, one {Eén weging past} other {# wegingen passen}} niet meer bij het weegkader: er wordt nu iets anders gewogen. {count, plural, one {Die telt} other {Die tellen}} in dit rapport niet mee.',
  'report.weighting.amended':
    'Daarna zijn de wegingsfactoren gewijzigd. Wat nu geldt en waarom, staat in het hoofdstuk over het weegkader.',
  'report.weighting.intro':
    '{count, plural, one {Eén beoordelaar heeft} other {# beoordelaars hebben elk apart}} gewogen voordat het weegkader werd vastgesteld. Niemand zag de weging van een ander totdat de wegingsronde gesloten was.',
  'report.weighting.mean':
    'Vastgesteld is het {mean, select, geometric {meetkundig} other {rekenkundig}} gemiddelde van {count, plural, one {één weging} other {# wegingen}}{decimals, select, none {} 0 {, afgerond op hele punten} 1 {, afgerond op één decimaal} other {, afgerond op {decimals} decimalen}}.',
  'report.weighting.set':
    'De wegingsfactoren zijn niet uitgerekend, maar gekozen door wie ze vaststelde{count, plural, =0 {, zonder wegingen van beoordelaars} one {. Er lag één weging van een beoordelaar} other {. Er lagen # wegingen van beoordelaars}}.',
  'report.weighting.decided-by': 'Vastgesteld door: {who}',
  'report.weighting.reason': 'Reden: {reason}',
  'report.weighting.difference':
    '{difference, plural, =0 {De vastgestelde factoren zijn gelijk aan het rekenkundig gemiddelde.} other {Het grootste verschil tussen een vastgestelde factor{tree, select, yes { binnen een groep} other {}} en het rekenkundig gemiddelde is {difference, number, difference}.}}',
  'report.weighting.chart': 'Wegingsfactoren van de beoordelaars',
  'report.weighting.chart.description':
    'Een balk per criterium, van de laagste tot de hoogste factor die een beoordelaar gaf. De streep is de vastgestelde factor. De namen en dezelfde getallen staan in de tabel eronder.',
  'report.weighting.chart.axis': 'punten van 100',
  'report.weighting.spread': 'Laagste, gemiddelde en hoogste factor per criterium, met de vastgestelde',
  'report.weighting.adopted': 'Vastgesteld',
  'report.mean': 'Gemiddeld',
  'report.weighting.siblings': 'Weging binnen elke groep en in het geheel',
  'report.weighting.item': 'Onderdeel',
  'report.weighting.top': 'Hoogste niveau',
  'report.weighting.whole': 'alle criteria',
  'report.weighting.per-assessor': 'De factoren van elke beoordelaar, in punten van 100',
  'report.weighting.forms': 'Op welke manier is gewogen',
  'report.weighting.forms.table': 'Vorm van elke weging, en of de oordelen met elkaar kloppen',
  'report.weighting.group': 'Groep',
  'report.weighting.form': 'Vorm',
  'report.weighting.form.points': 'punten verdelen',
  'report.weighting.form.swing': 'stap van slechtst naar best (swing)',
  'report.weighting.form.ranking': 'op volgorde zetten',
  'report.weighting.form.ahp': 'paren vergelijken (AHP)',
  'report.weighting.form.bwm': 'vergelijken met het belangrijkste en het minst belangrijke (BWM)',
  'report.weighting.consistency': 'Kloppen de oordelen met elkaar?',
  'report.weighting.consistency.none': 'in deze vorm kan dat niet anders',
  'report.weighting.consistency.unknown': 'niet te zeggen: er is geen grens voor bekend',
  'report.weighting.consistency.within': 'ja, binnen de grens',
  'report.weighting.consistency.beyond': 'nee, buiten de grens',
  'report.chapter.models': 'De kandidaat-modellen',
  'report.chapter.ranking': 'De rangschikking',
  'report.chapter.national': 'Wat landelijk nog open is',
  'report.chapter.coverage': 'Hoe is beoordeeld en wat ontbreekt',
  'report.chapter.agreement': 'Waar beoordelaars het eens zijn, en waar niet',
  'report.chapter.statements': 'De overige zinnen van het oordeel',
  'report.chapter.discussion': 'Bespreking',
  'report.chapter.cross-checks': 'Dezelfde gegevens met andere methoden',
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

  'report.reliance.sealed':
    'De criteria, de schalen en de weging zijn vastgesteld voordat er één score was. {amended, plural, =0 {Daarna zijn ze niet gewijzigd.} one {Daarna zijn ze één keer gewijzigd; {chapter} laat de reden en het gevolg zien.} other {Daarna zijn ze # keer gewijzigd; {chapter} laat de redenen en de gevolgen zien.}}',
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
  'report.criterion.function-weights': 'Wegingsfactoren van de kernfuncties: {weights}.',
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
    'Ronde {number} is geopend op {opened} en gesloten op {closed}. Tot het sluiten zag niemand welke scores een ander in die ronde gaf.',
  'report.coverage.nothing-asked': 'Aan de beoordelaars is niets gevraagd.',
  'report.coverage.asked':
    'Aan {assessors, plural, one {# beoordelaar} other {# beoordelaars}} {expected, plural, one {is # score} other {zijn # scores}} gevraagd; {given, plural, one {# is} other {# zijn}} er gegeven.',
  'report.coverage.rest':
    'Geen oordeel: {cannotJudge, number}. Niet van toepassing: {notApplicable, number}. Niet ingevuld: {missing, number}.',
  'report.missing.everything': 'Er zijn nog geen scores of metingen die meetellen.',
  'report.missing.none': 'Bij elk onderdeel is er ten minste één score of meting.',
  'report.missing.heading': 'Wat ontbreekt',
  'report.missing.intro':
    'Ontbreekt is geen nul. Bij “ontbreekt” en “geen oordeel” kan het totaal nog alle kanten op; een kernfunctie waarvoor een criterium niet geldt, telt daar niet mee.',
  'report.missing.table': 'Onderdelen zonder score',
  'report.missing.why': 'Waarom',
  'report.spread.none': 'Nergens verschillen de beoordelaars van elkaar.',
  'report.own': 'De volgorde van elke beoordelaar',
  'report.own.intro':
    'Elke beoordelaar alleen, met de eigen scores{weighed, plural, =0 { en de vastgestelde weging} other { en de eigen weging; wie geen eigen weging heeft, met de vastgestelde weging}}. Scoorde iemand een criterium nergens, dan telt het bij die persoon niet mee. De andere wegingsfactoren zijn daarvoor niet omgerekend.',
  'report.own.weights': 'Weging',
  'report.own.weights.own': 'eigen',
  'report.own.weights.adopted': 'vastgesteld',
  'report.agreement.nobody': 'Er zijn nog geen scores van beoordelaars om te vergelijken.',
  'report.agreement.concordance':
    'De volgorden van {count} beoordelaars lijken {reading} op elkaar (Kendalls W is {W, number, exactPoints}; 0 is geen, 1 is volledige overeenstemming). Bij willekeurige volgorden is de kans op ten minste zoveel overeenstemming {small, select, yes {kleiner dan } other {}}{p, number, value}.',
  'report.agreement.reading.very-weak': 'nauwelijks',
  'report.agreement.reading.weak': 'weinig',
  'report.agreement.reading.moderate': 'redelijk',
  'report.agreement.reading.strong': 'sterk',
  'report.agreement.reading.unusually-strong': 'zeer sterk',
  'report.agreement.sampled':
    'Die kans is geschat met {draws, number} trekkingen (startgetal {seed}, generator {generator}); de marge is {halfWidth, number, value}.',
  'report.agreement.leave-out.same':
    'De eerste plaats hangt niet aan één persoon: welke beoordelaar u ook weglaat, die blijft gelijk. Dat is bekeken met de vastgestelde weging.',
  'report.agreement.leave-out.other':
    '{models, select, none {Zonder de scores van {assessor} valt elk model af op een uitsluitingsgrens.} other {Zonder de scores van {assessor} staat op de eerste plaats: {models}.}}',
  'report.agreement.leave-out.unknown':
    'Of de eerste plaats aan één persoon hangt, is nog niet te zeggen: er ontbreken scores.',
  'report.agreement.leave-out.open':
    'Zonder de scores van een van deze personen is de eerste plaats niet bekend, omdat er dan scores ontbreken: {assessors}.',
  'report.agreement.leave-out.one':
    'Eén beoordelaar heeft gescoord, dus er valt niets te vergelijken: de beoordeling hangt aan één persoon.',
  'report.agreement.compromise':
    'Het compromis is {models}: bij geen ander model is het grootste verlies van één beoordelaar zo klein. Het is daar {regret, number, points} punten op de eigen telling.',
  'report.agreement.open': 'Niet meegeteld bij het compromis, omdat er scores ontbreken: {assessors}.',
  'report.organisation': 'Organisatie',
  'report.organisations': 'De volgorde van elke organisatie',
  'report.organisations.intro':
    'Elke organisatie met de scores van haar eigen beoordelaars{weighed, plural, =0 { en de vastgestelde weging} other {, en met het gemiddelde van hun eigen wegingen. Heeft niemand er een eigen weging, dan geldt de vastgestelde weging}}.{silent, plural, =0 {} one { Eén organisatie staat er niet bij: daarvan heeft niemand gescoord.} other { # organisaties staan er niet bij: daarvan heeft niemand gescoord.}}',
  'report.organisations.table': 'Volgorde per organisatie',
  'report.organisations.judges': 'Beoordelaars',
  'report.regret': 'Wat elke beoordelaar zou inleveren',
  'report.regret.intro':
    'Verlies is het verschil tussen het eigen beste model en het model in de kolom, in punten op de eigen telling. Onderaan staat de plaats van elk model als alleen de volgorden tellen.',
  'report.regret.table': 'Verlies per beoordelaar en model, in punten',
  'report.regret.largest': 'Grootste verlies',
  'report.regret.borda': 'Plaats volgens Borda',
  'report.regret.copeland': 'Plaats volgens Copeland',
  'report.agenda': 'Waarover te praten',
  'report.agenda.intro':
    '{deciding, plural, =0 {Geen enkel onderdeel kan alleen de eerste plaats veranderen, op welk gegeven niveau de beoordelaars het ook eens worden.} one {Bij één onderdeel kan de eerste plaats veranderen als de beoordelaars het eens worden. Dat staat bovenaan.} other {Bij # onderdelen kan de eerste plaats veranderen als de beoordelaars het eens worden. Die staan bovenaan.}} {count, plural, one {Hieronder staat het onderdeel} other {Hieronder staan de # onderdelen}} met de meeste invloed op het verschil tussen de eerste en de volgende.',
  'report.agenda.intro.open':
    'Of één onderdeel de eerste plaats kan veranderen, is nog niet te zeggen: er ontbreken scores. {count, plural, one {Hieronder staat het onderdeel} other {Hieronder staan de # onderdelen}} met de meeste invloed op het totaal van een model.',
  'report.agenda.table': 'Onderdelen met verschil, op volgorde van invloed',
  'report.agenda.cell': 'Onderdeel',
  'report.agenda.levels': 'Gegeven niveaus',
  'report.agenda.level': '{level} ({count}×)',
  'report.agenda.two-camps':
    'twee kampen: {below} op {from, number, plain} of lager, {above} op {to, number, plain} of hoger',
  'report.agenda.consensus': 'Eensgezindheid (0-1)',
  'report.agenda.leverage': 'Invloed (punten)',
  'report.agenda.can-change': 'Kan de eerste plaats veranderen?',
  'report.changes': 'Wat de laatste ronde veranderde',
  'report.changes.table': 'Veranderde scores tussen ronde {from} en ronde {to}',
  'report.changes.moves': 'Gewijzigd',
  'report.changes.mean': 'Gemiddelde stap',
  'report.changes.narrower': 'Dichter bij elkaar',
  'report.changes.wider': 'Verder uiteen',
  'report.own.table': 'Volgorde per beoordelaar',
  'report.own.order': 'Volgorde',
  'report.own.place': '{rank}. {model}',
  'report.own.unknown': 'nog niet bekend: er ontbreken scores',
  'report.own.silent': 'geen volgorde: geen enkel niveau gegeven',
  'report.own.all-excluded': 'geen volgorde: op deze scores valt elk model af',
  'report.own.excluded': 'valt af op deze scores: {models}',
  'report.own.left-out': 'Telt niet mee',
  'report.own.left-out.some': '{criteria} (samen {weight} van de 100 punten)',
  'report.own.left-out.nothing': 'niets',

  'method.weighted_product': 'gewogen product',
  'method.topsis': 'TOPSIS (afstand tot het ideaal)',
  'method.vikor': 'VIKOR (compromis)',
  'method.promethee': 'PROMETHEE II (paarsgewijs)',
  'method.minimax_regret': 'kleinste grootste verlies',
  'report.cross-checks.missing':
    'Andere methoden geven nog geen antwoord: {count, plural, =0 {er is geen model om te vergelijken} one {er ontbreekt één waarde} other {er ontbreken # waarden}}.',
  'report.cross-checks.single': 'Met één model valt er niets te vergelijken.',
  'report.cross-checks.intro':
    'De rangschikking volgt de methode die vooraf is vastgesteld. Hieronder staat wat andere methoden met dezelfde waarden en wegingen doen. Dat is een controle, geen keuzemenu: een andere uitkomst is een reden om na te denken, niet om van methode te wisselen.',
  'report.cross-checks.table':
    'Plaats van elk model per methode, en de overeenkomst met de vastgestelde rangschikking',
  'report.cross-checks.method': 'Methode',
  'report.cross-checks.adopted': 'Vastgesteld: gewogen som',
  'report.cross-checks.tau-b': 'Overeenkomst (tau-b)',
  'report.cross-checks.same':
    '{count, plural, one {De andere methode geeft} other {Alle # andere methoden geven}} dezelfde volgorde.',
  'report.cross-checks.reversed':
    'De methode {method} zet {below} boven {above}. Dat komt vooral door {criterion}: dat telt daar zwaarder dan in de gewogen som.',
  'report.cross-checks.tied':
    'De methode {method} zet {below} en {above} gelijk. Dat komt vooral door {criterion}: dat telt daar zwaarder dan in de gewogen som.',
  'report.cross-checks.level':
    'De methode {method} zet {below} en {above} gelijk. Dat komt vooral door {criterion}: het verschil daarop telt daar niet mee, en in de gewogen som wel.',
  'report.cross-checks.separated':
    'De methode {method} zet {below} boven {above}, die in de gewogen som gelijk staan. Dat komt vooral door {criterion}.',
  'report.cross-checks.first': 'Op de eerste plaats staat daar: {models}.',
  'report.cross-checks.same-first': 'De eerste plaats blijft gelijk.',
  'report.cross-checks.zeroed':
    'In het gewogen product telt een waarde van 0 als 0 voor het geheel. Dat geldt voor: {models}.',
  'report.cross-checks.incomparable':
    'PROMETHEE I noemt {a} en {b} onvergelijkbaar: een van beide krijgt meer voorkeur boven de andere modellen, maar de andere krijgen ook meer voorkeur boven dat model.',
  'report.cross-checks.steps': 'De tussenstappen van elke methode',

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
  'report.calculation.function-weight': 'Wegingsfactor',
  'report.calculation.combined.mean': 'Waarde samen (gemiddelde)',
  'report.calculation.combined.min': 'Waarde samen (zwakste schakel)',
  'report.evidence': 'Waar de metingen vandaan komen',
  'report.evidence.table': 'Onderbouwing van de metingen',
  'report.evidence.text': 'Onderbouwing',

  'report.discussion.intro':
    'Na een gesloten ronde worden de verschillen in de scores besproken. Hier staat wat daaruit kwam, zoals het is vastgelegd. Een bespreking verandert geen score: dat kan alleen in een volgende ronde.',
  'report.discussion.one': 'Na ronde {round, number} · {about}',
  'report.discussion.text': 'Uitkomst',
  'report.discussion.noted': 'Vastgelegd',
  'report.discussion.noted-by': 'op {date} door {by}',
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
  'cli.demo.weighting-opened': 'wegingsronde geopend',
  'cli.demo.weighed': '{facts, plural, one {1 beoordelaar} other {# beoordelaars}} gewogen',
  'cli.demo.weighting-closed': 'wegingsronde gesloten',
  'cli.demo.adopted': 'wegingsfactoren vastgesteld: het gemiddelde, afgerond',
  'cli.demo.sealed': 'weegkader vastgesteld',
  'cli.demo.proposed': '{facts, plural, one {1 model} other {# modellen}} voorgesteld',
  'cli.demo.deadline-set': 'datum vastgelegd waarop de regio moet kiezen',
  'cli.demo.moved':
    'stand van {facts, plural, one {1 landelijke ontwikkeling} other {# landelijke ontwikkelingen}} bijgewerkt',
  'cli.demo.outcomes-declared':
    'mogelijke uitkomsten van {facts, plural, one {1 landelijke ontwikkeling} other {# landelijke ontwikkelingen}} vastgelegd',
  'cli.demo.signal-received': '{facts, plural, one {1 signaal} other {# signalen}} uit het land vastgelegd',
  'cli.demo.measured': '{facts, plural, one {1 meting} other {# metingen}} met bewijs vastgelegd',
  'cli.demo.round-opened': 'blinde ronde geopend',
  'cli.demo.scored': '{facts, plural, one {1 score} other {# scores}} gegeven',
  'cli.demo.round-closed': 'ronde gesloten',
  'cli.demo.amended': 'weegkader {facts, plural, one {1 keer} other {# keer}} gewijzigd, met reden',
  'cli.demo.lint':
    '{count, plural, =0 {Controle vooraf: geen opmerkingen.} one {Controle vooraf: 1 opmerking.} other {Controle vooraf: # opmerkingen.}} De keten van dossierregels is nagerekend en klopt.',
  'cli.demo.invitations': 'Open daarna een uitnodiging; elk werkt één keer:',
  'cli.demo.kept': 'Het voorbeeld is bewaard. Bekijk het op de pagina’s met:',
  'cli.demo.written': 'De rapporten staan in {files}.',
  'issue.unknown-field': 'Dit veld hoort hier niet. Haal het weg of verbeter de naam.',
  'field.unknown-kind': 'Deze keuze is er hier niet. Kies een van deze: {options}.',
  'issue.missing-field': 'Dit veld ontbreekt. Vul het in.',
  'issue.wrong-type': 'Dit is een ander soort waarde dan hier hoort.',
  'issue.not-finite': 'Dit is geen eindig getal.',
  'issue.not-allowed': 'Deze waarde mag hier niet.',
  'cli.rank.amendment':
    'Versie {number} van het weegkader: eerste plaats was {before}, wordt {after}. Reden: {reason}',
  // Tables of the calculations, and the words of their formulas.
  'axis.alternatives': 'Alternatief',
  'axis.criteria': 'Criterium',
  'axis.items': 'Onderdeel',
  'axis.levels': 'Niveau',
  'axis.models': 'Model',
  'axis.assessors': 'Beoordelaar',
  'axis.raters': 'Beoordelaar',
  'axis.objects': 'Onderwerp',
  'axis.ballots': 'Stem',
  'axis.inputs': 'Gegeven',
  'axis.ranks': 'Rang',
  'axis.draws': 'Trekking',
  'axis.quantities': 'Grootheid',
  'table.matrix': 'Beslismatrix: wat elk alternatief op elk criterium heeft',
  'table.normalised': 'De matrix op één schaal',
  'table.weights': 'Wegingsfactoren{criterion, select, none {} other { op {criterion}}}',
  'table.weighted': 'Weging maal waarde',
  'table.scores': 'Totaal en rang',
  'table.ranks': 'Rangen bij gelijke scores',
  'table.values':
    'Waarde op de vaste schaal, van 0 tot 1{criterion, select, none {} other { op {criterion}}}',
  'table.value-function': 'Waarde van elk niveau',
  'table.points': 'Punten: weging maal waarde',
  'table.totals': 'Totalen',
  'table.swing-points': 'Punten per criterium',
  'table.totals-by-weight': 'Totalen als de gevarieerde weging 0 is en als zij 1 is',
  'table.levels': 'Niveaus{criterion, select, none {} other { op {criterion}}}',
  'quantity.score': 'score',
  'quantity.rank': 'rang',
  'quantity.weight': 'weging',
  'quantity.points': 'punten',
  'quantity.level': 'niveau',
  'quantity.value': 'waarde',
  'quantity.total': 'totaal',
  'quantity.low': 'laagst',
  'quantity.high': 'hoogst',
  'quantity.at-zero': 'bij 0',
  'quantity.at-one': 'bij 1',
  'quantity.competition': 'gedeeld beste',
  'quantity.dense': 'aaneengesloten',
  'quantity.fractional': 'gemiddeld',
  // Formulas, value functions and measured values.
  'report.criterion.valued-scale': 'In {unit}, van {worst} (slechtst) tot {best} (best).',
  'report.criterion.value.level': '{level} is {value} waard',
  'report.criterion.value.levels': 'Waarde van elk niveau: {values}.',
  'report.criterion.value.points': 'Waarde, met rechte lijnen ertussen: {values}.',
  'report.criterion.value.expression': 'De waarde is {expression}, met x het niveau. Bijvoorbeeld: {values}.',
  'measurement.total-differs':
    'Opgegeven is {stated, number}, maar de delen zijn samen {sum, number}. Dat scheelt {difference, number}. Zoek uit welk getal niet klopt.',
  'measurement.with-conditional-differs':
    'Opgegeven met de voorwaardelijke delen is {stated, number}, maar die zijn samen {sum, number}. Dat scheelt {difference, number}. Zoek uit welk getal niet klopt.',
  'report.computation': 'Hoe de metingen zijn berekend',
  'report.computation.of': '{model} op {criterion}{fn, select, none {} other {, {fn}}}',
  'report.computation.part': 'Onderdeel',
  'report.computation.number': 'Getal',
  'report.unit.second': 'seconde',
  'report.unit.minute': 'minuut',
  'report.unit.hour': 'uur',
  'report.unit.day': 'dag',
  'report.unit.week': 'week',
  'report.unit.month': 'maand',
  'report.unit.quarter': 'kwartaal',
  'report.unit.year': 'jaar',
  'report.unit.person': 'persoon',
  'report.computation.unit': 'Eenheid',
  'report.computation.conditional': '{part} (alleen onder voorwaarde)',
  'report.computation.with-conditional': 'Met de voorwaardelijke delen',
  'report.computation.conversions': 'Omgerekend met: {conversions}.',
  'report.computation.differs': 'Een opgegeven totaal klopt niet',
  'invalid.expression-too-large.title': 'De formule is te lang',
  'invalid.expression-too-large.detail':
    'De formule bij {path} heeft {found, number} {counted, select, characters {tekens} other {onderdelen}}; het mogen er {limit, number} zijn. Maak de formule korter.',
  'invalid.expression-syntax.title': 'De formule is niet te lezen',
  'invalid.expression-syntax.detail':
    'De formule bij {path} klopt niet bij teken {position, number}. Kijk of elk haakje open en dicht gaat, en of er geen teken ontbreekt.',
  'invalid.expression-part.title': 'Dit mag niet in een formule',
  'invalid.expression-part.detail':
    'In de formule bij {path} staat {part}. Gebruik alleen getallen, pi, e, {names}, de tekens + - * / ^, haakjes en de functies {functions}. Schrijf een vermenigvuldiging met *.',
  'invalid.expression-name.title': 'Onbekende naam in de formule',
  'invalid.expression-name.detail':
    'In de formule bij {path} staat {name}, en dat is hier niet bekend. Gebruik {known}.',
  'invalid.expression-arguments.title': 'Een functie krijgt te veel of te weinig getallen',
  'invalid.expression-arguments.detail':
    'In de formule bij {path} krijgt {name} {found, plural, one {1 getal} other {# getallen}}; dat moeten er {expected, number} zijn{name, select, min { of meer} max { of meer} other {}}. Pas de formule aan.',
  'invalid.expression-undefined.title': 'De formule heeft geen uitkomst',
  'invalid.expression-undefined.detail':
    'In de formule bij {path} heeft {part} geen eindige uitkomst, bijvoorbeeld omdat er door nul wordt gedeeld. Pas de formule of de getallen aan.',
  'invalid.scale-direction.title': 'De schaal past niet bij de richting',
  'invalid.scale-direction.detail':
    'Bij {path} is {worst, number, full} de slechtste kant van de schaal en {best, number, full} de beste. {direction, select, max {Meer is beter, dus de beste kant moet hoger zijn.} other {Minder is beter, dus de beste kant moet lager zijn.}} Draai de schaal of de richting om.',
  'invalid.value-undefined.title': 'Een niveau heeft geen waarde',
  'invalid.value-undefined.detail':
    'De formule bij {path} heeft bij niveau {level, number, full} geen eindige uitkomst. Pas de formule of de schaal aan.',
  'invalid.value-outside.title': 'De waarde valt buiten 0 tot 1',
  'invalid.value-outside.detail':
    'De formule bij {path} geeft niveau {level, number, full} de waarde {value, number, full}. Een waarde ligt tussen 0 en 1. Pas de formule aan.',
  'invalid.value-not-monotone.title': 'De waarde gaat de verkeerde kant op',
  'invalid.value-not-monotone.detail':
    'De formule bij {path} geeft niveau {level, number, full} de waarde {value, number, full} en niveau {next, number, full} de waarde {nextValue, number, full}. {direction, select, max {Meer is beter, dus een hoger niveau mag niet minder waard zijn.} other {Minder is beter, dus een hoger niveau mag niet meer waard zijn.}} Pas de formule aan.',
  'invalid.value-undecided.title': 'Niet te bewijzen dat de waarde één kant op gaat',
  'invalid.value-undecided.detail':
    'Tussen niveau {from, number, full} en {to, number, full} is niet te bewijzen dat de formule bij {path} steeds dezelfde kant op gaat. Schrijf de formule eenvoudiger, of gebruik punten met rechte lijnen ertussen.',
  'invalid.name-not-usable.title': 'Deze naam kan niet in een formule',
  'invalid.name-not-usable.detail':
    'De naam {name} bij {path} kan niet in een formule. Gebruik letters, cijfers en _, begin met een letter, en neem geen naam van een functie.',
  'invalid.unit-unknown.title': 'Onbekende eenheid',
  'invalid.unit-unknown.detail':
    'De eenheid {unit} bij {path} is niet bekend. Gebruik {known}, en combinaties daarvan zoals EUR/day. Een aantal van iets anders heeft geen eenheid.',
  'invalid.unit-mismatch.title': 'De eenheden passen niet bij elkaar',
  'invalid.unit-mismatch.detail':
    'In de formule bij {path} heeft {part} links {left, select, none {geen eenheid} other {de eenheid {left}}} en rechts {right, select, none {geen eenheid} other {{right}}}. Optellen, aftrekken en vergelijken kan alleen met eenheden van dezelfde soort. Pas de formule of een eenheid aan.',
  'invalid.unit-not-plain.title': 'Hier past geen eenheid',
  'invalid.unit-not-plain.detail':
    'In de formule bij {path} staat {part}, maar dat kan alleen met een getal zonder eenheid. Hier is de eenheid {unit}. Deel eerst door een hoeveelheid met dezelfde eenheid.',
  'invalid.unit-result.title': 'De uitkomst heeft een andere eenheid',
  'invalid.unit-result.detail':
    'De uitkomst heeft {found, select, none {geen eenheid} other {de eenheid {found}}}, maar bij {path} staat {unit, select, none {geen eenheid} other {{unit}}}. Pas de formule of een eenheid aan.',
  'table.inputs': 'Waaruit het gemeten getal volgt',
  'table.steps': 'De berekening, stap voor stap',
  'quantity.unit': 'eenheid',
  // Weging: hoe gewichten tot stand komen.
  'table.comparisons':
    'Paarsgewijze vergelijkingen: hoeveel keer zo belangrijk het item van de rij is als dat van de kolom',
  'table.eigenvector': 'Gewichten als hoofdeigenvector; het quotiënt is in elke rij λmax',
  'table.consistency-ratios': 'Consistentieratio per tabel van toevalsindices',
  'table.geometric-means': 'Meetkundig gemiddelde per rij, en het gewicht dat daaruit volgt',
  'table.comparison-errors': 'Hoeveel elke vergelijking afwijkt van de gewichten; 1 is geen afwijking',
  'table.local-priorities': 'Prioriteit van elk alternatief per criterium',
  'table.priorities': 'Prioriteit over alle criteria, en rang',
  'table.consistency': 'Consistentie van de vergelijkingen per criterium',
  'table.best-worst': 'Hoeveel belangrijker, volgens de beoordelaar, en of die oordelen bij elkaar passen',
  'table.best-worst-deviations': 'Hoeveel de gewichten van elk oordeel afwijken; de grootste afwijking is ξ',
  'table.given-weights': 'Gewichten zoals elke beoordelaar ze gaf',
  'table.weight-sets': 'Gewichten per beoordelaar, gedeeld door hun som',
  'quantity.swing': 'sprong',
  'quantity.weighted-row': 'rij maal gewichten',
  'quantity.quotient': 'quotiënt',
  'quantity.random-index': 'toevalsindex',
  'quantity.consistency-ratio': 'consistentieratio',
  'quantity.saaty-1980': 'Saaty (1980)',
  'quantity.saaty-2008': 'Saaty (2008)',
  'quantity.alonso-lamata-2006': 'Alonso en Lamata (2006)',
  'quantity.geometric-mean': 'meetkundig gemiddelde',
  'quantity.lambda-max': 'λmax',
  'quantity.priority': 'prioriteit',
  'quantity.rank-order-centroid': 'zwaartepunt van de rangorde',
  'quantity.rank-sum': 'rangsom',
  'quantity.rank-reciprocal': 'omgekeerde rang',
  'quantity.best-to-others': 'belangrijkste ten opzichte van elk',
  'quantity.others-to-worst': 'elk ten opzichte van het minst belangrijke',
  'quantity.input-consistency-ratio': 'consistentieratio van de invoer',
  'quantity.from-best': 'bij het oordeel vanaf het belangrijkste',
  'quantity.from-worst': 'bij het oordeel tot het minst belangrijke',
  // Rangorden vergelijken en stemmen.
  'table.mid-ranks': 'Rang die elke beoordelaar geeft; bij een gedeelde plaats het gemiddelde',
  'table.rank-sums': 'Som van de rangen, en hoever die van het gemiddelde ligt',
  'table.paired-ranks': 'De twee lijsten en hun rangen; bij een gedeelde plaats het gemiddelde',
  'table.pair-counts': 'Paren geteld: in dezelfde volgorde, in omgekeerde volgorde of gelijk',
  'table.ballot-points': 'Punten van elk stembiljet, maal het gewicht',
  'table.borda-scores': 'Bordapunten en rang',
  'table.pairwise-support': 'Gewicht van de stemmen die de rij boven de kolom zetten',
  'table.copeland-scores': 'Gewonnen, verloren en gelijke tweekampen, en rang',
  'table.level-counts': 'Hoe vaak elk niveau is gegeven, en hoever het van het gemiddelde ligt',
  'quantity.x': 'x',
  'quantity.y': 'y',
  'quantity.rank-of-x': 'rang in x',
  'quantity.rank-of-y': 'rang in y',
  'quantity.deviation': 'verschil met gemiddelde',
  'quantity.squared-deviation': 'verschil in het kwadraat',
  'quantity.pairs': 'paren',
  'quantity.concordant': 'zelfde volgorde',
  'quantity.discordant': 'omgekeerde volgorde',
  'quantity.tied-only-in-x': 'alleen in x gelijk',
  'quantity.tied-only-in-y': 'alleen in y gelijk',
  'quantity.tied-in-both': 'in beide gelijk',
  'quantity.wins': 'gewonnen',
  'quantity.losses': 'verloren',
  'quantity.ties': 'gelijk',
  'quantity.net-score': 'gewonnen min verloren',
  'quantity.count': 'aantal',
  'quantity.share': 'aandeel',
  'quantity.distance-to-mean': 'afstand tot gemiddelde, als deel van de schaal',
  // Andere methoden naast de vastgestelde.
  'table.log-terms': 'Weging maal de natuurlijke logaritme van de waarde; leeg bij waarde nul',
  'table.products': 'Gewogen product, verhouding tot de eerste, en rang',
  'table.ideals': 'Het ideaal en het slechtste punt, in gewogen waarden',
  'table.distances': 'Afstand tot het ideaal en tot het slechtste punt (TOPSIS), en rang',
  'table.ends': 'Beste en slechtste niveau per criterium',
  'table.regret-terms': 'Weging maal wat aan het beste ontbreekt, als deel van beste tot slechtste',
  'table.vikor': 'Som en grootste van wat ontbreekt, het compromis daartussen (VIKOR), en rang',
  'table.preference-functions': 'Voorkeursfunctie en drempels per criterium',
  'table.preference-indices': 'Hoe sterk de rij de voorkeur heeft boven de kolom',
  'table.criterion-flows': 'Nettostroom per criterium: voorkeur boven de andere, min die van de andere',
  'table.flows': 'Stromen: voorkeur boven de andere, van de andere, het verschil (PROMETHEE), en rang',
  'table.relation':
    'Rij tegenover kolom: P heeft de voorkeur, N juist de ander, I gelijk, R niet te vergelijken',
  'table.regrets': 'Verlies per criterium: weging maal wat aan de beste ontbreekt',
  'table.largest-regrets': 'Het grootste verlies van elk alternatief, op welk criterium, en rang',
  'table.cross-check': 'Rang van elk model per methode',
  'table.agreement': 'Overeenkomst met de vastgestelde rangorde: 1 is gelijk, -1 is omgekeerd',
  'quantity.ratio-to-first': 'verhouding tot de eerste',
  'quantity.ideal': 'ideaal',
  'quantity.anti-ideal': 'slechtste punt',
  'quantity.distance-to-ideal': 'afstand tot ideaal',
  'quantity.distance-to-anti-ideal': 'afstand tot slechtste punt',
  'quantity.closeness': 'nabijheid',
  'quantity.best': 'beste',
  'quantity.worst': 'slechtste',
  'quantity.group-utility': 'som (S)',
  'quantity.individual-regret': 'grootste (R)',
  'quantity.compromise': 'compromis (Q)',
  'quantity.type': 'soort',
  'quantity.q': 'q: tot hier geen voorkeur',
  'quantity.p': 'p: hierboven volledige voorkeur',
  'quantity.s': 's: buigpunt',
  'quantity.positive-flow': 'boven de andere (φ⁺)',
  'quantity.negative-flow': 'van de andere (φ⁻)',
  'quantity.net-flow': 'verschil (φ)',
  'quantity.largest-regret': 'grootste verlies',
  'quantity.largest-on': 'op criterium',
  'quantity.additive': 'gewogen som (vastgesteld)',
  'quantity.weighted-product': 'gewogen product',
  'quantity.topsis': 'TOPSIS',
  'quantity.vikor': 'VIKOR',
  'quantity.promethee': 'PROMETHEE II',
  'quantity.minimax-regret': 'kleinste grootste verlies',
  'quantity.tau-b': 'Kendalls tau-b',
  'invalid.not-whole.title': 'Dit moet een geheel getal zijn',
  'invalid.not-whole.detail':
    'Bij {path} staat {value, number, full}. Zet daar een geheel getal van {min, number, full} tot en met {max, number, full}.',
  'invalid.range-reversed.title': 'Het bereik eindigt voordat het begint',
  'invalid.range-reversed.detail':
    'Bij {path} loopt het bereik van {min, number, full} tot {max, number, full}. Zet het kleinste getal vooraan.',
  'invalid.one-of.title': 'Precies een van deze velden is nodig',
  'invalid.one-of.detail': 'Van {fields} zijn er {found, number, full} gegeven. Geef er precies een.',
  'invalid.too-much-work.title': 'Dit is te veel werk in een keer',
  'invalid.too-much-work.detail':
    'Dit vraagt {found, number, full} stappen. Er kunnen er hoogstens {limit, number, full}. Vraag om minder trekkingen.',
  'invalid.value-open.title': 'Er ontbreekt een score',
  'invalid.value-open.detail':
    '{model} heeft nog geen waarde op {criterion}. Maak de scores compleet, of simuleer met uniforme scores: een ontbrekende score loopt dan over de hele schaal.',
  'table.measurements': 'Wat er gemeten is, en hoe zeker',
  'table.rank-acceptability': 'Kans op elke rang (SMAA-2)',
  'table.central-weights': 'Gemiddelde weging waarbij het alternatief eerste is; leeg als het dat nooit is',
  'table.first-place': 'Kans op de eerste plaats, en die kans bij de eigen gemiddelde weging',
  'table.pairwise-winning': 'Kans dat de rij boven de kolom staat',
  'table.draw-totals': 'Totaal van elk alternatief per trekking',
  'quantity.first': 'kans op eerste',
  'quantity.first-half-width': '± kans op eerste (95 %)',
  'quantity.confidence': 'kans bij eigen weging',
  'quantity.confidence-half-width': '± kans bij eigen weging (95 %)',
  'table.weight-moments': 'Elk gewicht: gemiddeld, spreiding en grenzen',
  'table.weight-covariance': 'Hoe de gewichten samen variëren (covariantie)',
  'quantity.mean': 'gemiddelde',
  'quantity.standard-deviation': 'standaardafwijking',
  'quantity.least': 'kleinste',
  'quantity.most': 'grootste',
  'table.weight-stability':
    'Weging nu, en van welke tot welke weging de eerste blijft en de hele rangorde blijft; de andere naar verhouding',
  'table.sibling-stability': 'Hetzelfde, als alleen de andere criteria in de groep meebewegen',
  'table.group-stability': 'Hetzelfde voor de weging van elke groep als geheel',
  'table.nearest-weights':
    'De dichtstbijzijnde weging waarbij het alternatief eerste is; leeg als die er niet is',
  'table.smallest-change':
    'Hoeveel de weging daarvoor verandert: alle verschillen bij elkaar; leeg als het niet kan',
  'table.least-difference': 'Het kleinste verschil, rij min kolom, bij alle mogelijke wegingen',
  'table.necessary-preference':
    'Rij tegenover kolom: N minstens even goed bij elke mogelijke weging, P bij sommige, - bij geen',
  'table.attainable-ranks': 'Beste en slechtste rang die elk alternatief kan krijgen',
  'quantity.winner-from': 'eerste blijft vanaf',
  'quantity.winner-to': 'eerste blijft tot en met',
  'quantity.ranking-from': 'rangorde blijft vanaf',
  'quantity.ranking-to': 'rangorde blijft tot en met',
  'quantity.change': 'verandering',
  'quantity.best-rank': 'beste rang',
  'quantity.worst-rank': 'slechtste rang',
  // Oordeel op één pagina, robuustheid en waarop wachten we.
  'report.simulation': 'Simulatie: hoe vaak staat elk model op elke plaats?',
  'report.simulation.intro':
    '{weights, select, none {Elke weging is even waarschijnlijk.} adopted {De weging is de vastgestelde.} profiles {De weging is telkens die van één beoordelaar, willekeurig gekozen.} hull {De weging is telkens een willekeurig mengsel van die van de beoordelaars.} other {Elke weging die de uitspraken toelaten is even waarschijnlijk.}} {scores, select, fixed {De scores liggen vast.} uniform {Elke score ligt willekeurig tussen de laagste en de hoogste die gegeven is.} normal {Elke score ligt rond het gemiddelde (normale verdeling, binnen de schaal).} other {De scores zijn telkens die van één beoordelaar, willekeurig gekozen.}} {ties, select, split {Bij een gelijke stand delen de modellen de plaatsen.} other {Bij een gelijke stand krijgen de modellen allemaal de beste plaats.}} Achter ± staat de helft van het 95%-betrouwbaarheidsinterval.',
  'report.simulation.ranks': 'Kans op elke plaats, in procenten',
  'report.simulation.rank': 'Plaats {rank}',
  'report.simulation.first':
    'Kans op de eerste plaats, en die kans bij de gemiddelde weging waarmee het model eerste is, in procenten',
  'report.simulation.chance': 'Eerste plaats',
  'report.simulation.confidence': 'Bij eigen weging',
  'report.simulation.central': 'De gemiddelde weging waarmee elk model eerste is, in punten van 100',
  'report.simulation.pairwise': 'Kans dat het model van de rij boven dat van de kolom staat, in procenten',
  'report.simulation.draws': 'Trekkingen',
  'report.simulation.certain': 'geen: er valt niets te trekken, de uitkomst staat vast',
  'report.simulation.seed': 'Startgetal',
  'report.simulation.generator': 'Generator',
  'report.simulation.sampling': 'Hoe de wegingen zijn getrokken',
  'report.simulation.sampled':
    '{kind}{exact, select, yes {} other { (bij benadering gelijk verdeeld)}}{thinning, select, none {} other {, {thinning} stappen per trekking}}',
  'report.simulation.sampling.simplex': 'gelijk verdeeld over alle wegingen',
  'report.simulation.sampling.ranking': 'gelijk verdeeld, geordend',
  'report.simulation.sampling.weak-order': 'gelijk verdeeld, geordend in groepen',
  'report.simulation.sampling.rejection': 'gelijk verdeeld, met verwerping van wat niet mag',
  'report.simulation.sampling.hit-and-run': 'een wandeling door de toegestane wegingen (hit-and-run)',
  'report.simulation.sampling.mixture': 'mengsels van gegeven wegingen',
  'report.simulation.sampling.point': 'één weging',
  'report.simulation.tied': 'Kans op een gelijke stand (%)',
  'report.simulation.entropy': 'Onzekerheid over de eerste plaats (bits)',
  'cli.simulate.cancelled': 'De simulatie is gestopt. Er is niets bewaard.',
  'cli.simulate.failed':
    'De simulatie is misgegaan. Probeer het opnieuw; blijft het misgaan, meld het dan aan de beheerder.',
  'report.chapter.verdict': 'Oordeel op één pagina',
  'report.chapter.robustness': 'Hoe stevig is de rangschikking?',
  'report.chapter.outlook': 'Waarop wachten we?',
  'report.plus-minus': '{value} ± {halfWidth}',
  'report.verdict.ground': 'hoofdstuk {chapter}',
  'report.verdict.leader': 'Wie staat eerste',
  'report.verdict.conditions': 'Onder welke voorwaarden',
  'report.verdict.changes': 'Wat zou dit veranderen',
  'report.verdict.cannot': 'Wat verandert het niet',
  'report.verdict.assessors': 'Hoe de beoordelaars ertegenover staan',
  'report.verdict.national': 'Wat er landelijk nog open staat',
  'report.verdict.missing': 'Wat er ontbreekt',
  'report.developments.came-true': 'vastgesteld: {outcome}',
  'report.outlook.decide-by': 'De regio moet kiezen op {date}.',
  'report.outlook.no-deadline': 'Er is geen datum vastgelegd waarop de regio moet kiezen.',
  'report.outlook.nothing-open': 'Er staat geen landelijke ontwikkeling open.',
  'report.outlook.advice.table':
    'Kan een open ontwikkeling de eerste plaats veranderen, en is het het wachten waard?',
  'report.outlook.timing': 'Verwacht, tegenover de keuze',
  'report.outlook.timing.before-deadline': '{expected}: op tijd',
  'report.outlook.timing.after-deadline': '{expected}: te laat',
  'report.outlook.timing.no-date': 'niet bekend',
  'report.outlook.timing.no-deadline': '{expected}',
  'report.outlook.ground': 'Nagegaan met',
  'report.outlook.ground.outcomes': 'de vastgelegde uitkomsten',
  'report.outlook.ground.criteria':
    'elk niveau op {criteria, select, none {geen enkel criterium} other {{criteria}}}',
  'report.outlook.ground.outcomes-outdated':
    'niet te zeggen: de uitkomsten passen niet meer bij het weegkader of de modellen',
  'report.outlook.alone': 'Alleen',
  'report.outlook.together': 'Samen met andere',
  'report.outlook.advice': 'Advies',
  'report.outlook.advice.decide-now': 'niet op wachten',
  'report.outlook.advice.wait': 'wachten',
  'report.outlook.advice.decide-with-reservation': 'kiezen met voorbehoud',
  'report.outlook.advice.not-known': 'nog niet bekend',
  'report.outlook.outcomes': 'Hoe elke ontwikkeling kan uitpakken',
  'report.outlook.outcomes.table':
    'Wat elke uitkomst verandert, en wie dan eerste is als er verder niets gebeurt',
  'report.outlook.outcome': 'Uitkomst',
  'report.outlook.effects': 'Wat er verandert',
  'report.outlook.chance': 'Kans (%)',
  'report.outlook.first': 'Dan eerste',
  'report.outlook.first.other': '{models} (anders dan nu)',
  'report.outlook.first.nobody': 'geen enkel model',
  'report.outlook.effect.nothing': 'niets',
  'report.outlook.effect.shift':
    '{criterion}{models, select, none {} other { van {models}}}{functions, select, none {} other { voor {functions}}}: {by} {direction, select, up {hoger} other {lager}}',
  'report.outlook.effect.level':
    '{criterion}{models, select, none {} other { van {models}}}{functions, select, none {} other { voor {functions}}} wordt {level}',
  'report.outlook.effect.requirement':
    'norm op {criterion} wordt {limit}{breach, select, exclude {; wie die niet haalt, valt af} report {; wie die niet haalt, wordt gemeld} other {}}',
  'report.outlook.effect.weight': '{criterion} weegt dan {weight} van de 100 punten',
  'report.outlook.effect.rule-out': 'kan niet meer: {models}',
  'report.outlook.turn': '{development} maakt verschil als de andere zo uitpakken: {others}. Dan {endings}.',
  'report.outlook.turn.ending':
    '{outcome, select, none {gebeurt er niets} other {wordt het “{outcome}”}}: {models, select, none {geen enkel model} other {{models}}}',
  'report.outlook.choice': '{development}: {outcome, select, none {niets} other {{outcome}}}',
  'report.outlook.combinations': 'Alle uitkomsten samen',
  'report.outlook.exact':
    '{total, plural, one {De enige combinatie van uitkomsten is nagerekend.} other {Alle # combinaties van uitkomsten zijn nagerekend.}}',
  'report.outlook.sampled':
    'Er zijn {total, number} combinaties van uitkomsten. Daarvan zijn er {examined, number} willekeurig getrokken en nagerekend (startgetal {seed}, generator {generator}). Wat daarin niet is gevonden, kan nog wel bestaan.',
  'report.outlook.not-known-in':
    'Bij {count, number} van de {of, number} combinaties is de eerste plaats nog niet bekend: er ontbreken scores.',
  'report.outlook.of': '{count, number} van {of, number}',
  'report.outlook.all': 'alle {of}',
  'report.outlook.possible': 'Wie eerste kan worden, alleen of gedeeld',
  'report.outlook.possible.count': 'Combinaties',
  'report.outlook.example': 'Bijvoorbeeld bij',
  'report.outlook.regret': 'Grootste spijt',
  'report.outlook.regret.intro':
    'Spijt is hoeveel punten een model bij een combinatie van uitkomsten minder heeft dan het beste model van die combinatie. Van de modellen die nooit afvallen, is de grootste spijt het kleinst bij {models}.',
  'report.outlook.regret.table': 'De grootste spijt van elk model, over de combinaties waarin het meedoet',
  'report.outlook.regret.at': 'Bij deze uitkomsten',
  'report.outlook.regret.ruled-out': 'Valt af',
  'report.outlook.value': 'Wat weten waard is',
  'report.outlook.value.intro':
    'De waarde van weten is het aantal punten dat de keuze gemiddeld beter wordt als de uitkomst bekend is voordat de regio kiest. Laagst en hoogst horen bij de kansen die zijn vastgelegd; van de andere ontwikkelingen geldt het midden. Een paar staat erbij als beide weten meer waard is dan het beste van de twee. Wat er niet bij staat, is minder dan een honderdste punt waard.',
  'report.outlook.value.unknown':
    'Wat weten waard is, is niet te zeggen: niet bij elke uitkomst is een kans vastgelegd, of er ontbreken scores.',
  'report.outlook.value.nothing':
    'Welke kansen binnen de vastgelegde grenzen ook gelden: een uitkomst eerder kennen, ook van twee ontwikkelingen samen, maakt de keuze gemiddeld minder dan een honderdste punt beter.',
  'report.outlook.value.table': 'De waarde van weten, in punten',
  'report.outlook.value.of': 'Te weten',
  'report.outlook.value.pair': '{a} en {b} samen',
  'report.outlook.value.nominal': 'In het midden',
  'report.outlook.value.low': 'Laagst',
  'report.outlook.value.high': 'Hoogst',
  'report.outlook.value.changes': 'Kans op een andere keuze (%)',
  'report.robustness.open-totals':
    'Omslagpunten zijn nog niet te geven: een ontbrekende score kan een totaal nog veranderen. Hieronder staat wat wel vaststaat.',
  'report.robustness.fewer-than-two': 'Er zijn geen twee modellen om te vergelijken.',
  'report.robustness.intro':
    'Nu eerste: {models}. Alles in dit hoofdstuk is precies uitgerekend, zonder trekkingen. Grenzen zijn zo afgerond dat wat er staat, blijft kloppen.',
  'report.robustness.stability': 'Omslagpunten van de weging',
  'report.robustness.stability.intro':
    'Eén wegingsfactor verandert; alle andere houden hun onderlinge verhouding. “Eerste blijft” is het bereik waarin de eerste plaats gelijk blijft, “volgorde blijft” dat van de hele volgorde. Daarbuiten ligt het omslagpunt, en staat wie er dan eerste is.',
  'report.robustness.stability.table': 'Van welke tot welke weging het oordeel gelijk blijft',
  'report.robustness.stability.in-group': 'Hetzelfde, als alleen de criteria in dezelfde groep meebewegen',
  'report.robustness.stability.not-in-group':
    'Schuift de weging alleen tussen criteria van dezelfde groep, één criterium tegelijk, dan blijft de eerste plaats hoe dan ook gelijk.',
  'report.robustness.chart': 'Wie eerste is bij elke weging van één criterium of groep',
  'report.robustness.chart.description':
    'De kleuren en letters zeggen wie dan eerste is; de streep is de weging van nu. Onder de tekening staan de grenzen als getallen.',
  'report.robustness.chart.axis': 'Weging, van de 100 punten',
  'report.robustness.chart.legend': 'Eerste',
  'report.robustness.group': 'Groep {group}',
  'report.robustness.now': 'Weging nu',
  'report.robustness.winner': 'Eerste blijft',
  'report.robustness.below': 'Net daaronder eerste',
  'report.robustness.above': 'Net daarboven eerste',
  'report.robustness.ranking': 'Volgorde blijft',
  'report.robustness.level': '{models} gelijk',
  'report.robustness.no-weight': 'weegt niet mee',
  'report.robustness.no-proportion-inside': 'geen verhouding: alles in de groep weegt nul',
  'report.robustness.no-proportion-outside': 'geen verhouding: al het andere weegt nul',
  'report.robustness.radius': 'De kleinste verandering van de weging die de eerste plaats verandert',
  'report.robustness.radius.none': 'Geen enkele weging zet een ander model op de eerste plaats.',
  'report.robustness.radius.intro':
    'Zolang de wegingsfactoren bij elkaar opgeteld minder dan {change} punten veranderen, blijft de eerste plaats gelijk. Als eerste kan {rival} gelijk komen.',
  'report.robustness.radius.table':
    'De dichtstbijzijnde weging waarbij een ander model de eerste plaats deelt',
  'report.robustness.radius.change': 'Bij elkaar opgeteld veranderd',
  'report.robustness.flips': 'De kleinste verandering van een niveau die de eerste plaats verandert',
  'report.robustness.flips.table':
    '{total, plural, one {Het niveau dat} other {De niveaus die}} in {total, plural, one {zijn} other {hun}} eentje de eerste plaats {total, plural, one {kan} other {kunnen}} veranderen{more, select, yes {: de {count} dichtstbijzijnde van de {total}} other {}}',
  'report.robustness.flips.to': 'Wordt',
  'report.robustness.flips.level':
    '{beyond, select, yes {{direction, select, up {meer dan {level}} other {minder dan {level}}}} other {{direction, select, up {{level} of hoger} other {{level} of lager}}}}',
  'report.robustness.flips.first': 'Dan eerste',
  'report.robustness.flips.by-one': 'Eén stap genoeg',
  'report.robustness.preference': 'Wat geldt bij elke mogelijke weging',
  'report.robustness.preference.intro':
    'De beste en de slechtste plaats die elk model kan krijgen, bij wat er over de weging bekend is en wat open scores ook worden.',
  'report.robustness.ranks': 'Beste en slechtste plaats van elk model',
  'report.robustness.ranks.bounds':
    'Waar een plaats niet precies is te bepalen, staat de ruimste: verder kan het niet.',
  'report.robustness.weights.adopted': 'Vastgestelde weging',
  'report.robustness.weights.none': 'Elke weging',
  'report.robustness.weights.statements': 'Weging volgens de uitspraken',
  'report.robustness.weights.profiles': 'Mengsels van de eigen wegingen',
  'report.robustness.necessary':
    '{weights}: staat het model van de rij ten minste gelijk met dat van de kolom?',
  'report.robustness.necessary.always': 'altijd',
  'report.robustness.necessary.sometimes': 'soms',
  'report.robustness.necessary.never': 'nooit',
  'report.robustness.open': 'Wat er nog open is',
  'report.robustness.open.complete': 'Alle {cells, number} niveaus die de totalen nodig hebben, zijn bekend.',
  'report.robustness.open.coverage':
    'Van de {cells, number} niveaus die de totalen nodig hebben, zijn er {known, number} bekend. Daarop rust gemiddeld {knownWeight, number, points} van de 100 punten.',
  'report.robustness.open.missing':
    'Waar elk totaal en elke plaats kan liggen, wat de ontbrekende scores ook worden',
  'report.robustness.open.flagged':
    'Waar elk totaal en elke plaats kan liggen, als ook elk niveau op een landelijk beïnvloedbaar criterium nog alles kan worden',
  'report.robustness.open.or-out': '{place}, of valt af',
  'report.robustness.collect':
    '{total, plural, one {De score die ontbreekt} other {De scores die ontbreken, op volgorde van wat ze uitmaken}}{more, select, yes {: de eerste {count} van de {total}} other {}}',
  'invalid.too-many.title': 'Dit zijn er te veel',
  'invalid.too-many.detail':
    'Bij {path} staan er {found, number, full}; het mogen er hoogstens {limit, number, full} zijn. Voeg er samen of laat er weg.',
  'invalid.probability-missing.title': 'Een uitkomst heeft geen kans',
  'invalid.probability-missing.detail':
    'Uitkomst {outcome} heeft geen kans (bij {path}), maar een andere uitkomst van dezelfde ontwikkeling wel. Geef elke uitkomst een kans, of geen enkele.',
  'invalid.probabilities-sum.title': 'De kansen zijn samen geen 1',
  'invalid.probabilities-sum.detail':
    'De kansen bij {path} zijn samen minstens {least, number, full} en hoogstens {most, number, full}. Samen moeten ze 1 kunnen zijn. Pas ze aan.',
  'table.outcome-totals': 'Totaal per alternatief als alleen deze uitkomst waar wordt',
  'table.development-regrets': 'Grootste verlies over alle combinaties van uitkomsten',
  'table.evppi': 'Wat het waard is om de uitkomst te kennen voordat u kiest',
  'axis.developments': 'Ontwikkeling',
  'axis.outcomes': 'Uitkomst',
  'quantity.ruled-out-in': 'valt af in (combinaties)',
  'quantity.nominal': 'bij de middelste kansen',
  'quantity.leader-changes': 'kans op een andere eerste',
  ...site,
  ...facilitator,
  ...assessor,
  ...resultPage,
  ...sheet,
  ...progress,
  ...glossary,
} as const
