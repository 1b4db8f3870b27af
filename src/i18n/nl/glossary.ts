/** De woordenlijst. */
export const glossary = {
  'glossary.intro':
    'Deze woorden gebruikt Weegkader. Bij elk woord staat wat ermee wordt bedoeld, en het Engelse woord.',
  'glossary.letters': 'Naar een letter',
  'glossary.other': 'In het Engels:',
  'glossary.municipal-crisis-care.term': 'bevolkingszorg',
  'glossary.municipal-crisis-care.meaning':
    'Wat gemeenten voor hun inwoners doen bij een ramp of crisis, zoals opvang, informatie en zorg voor getroffenen.',
  'glossary.core-function.term': 'kernfunctie',
  'glossary.core-function.meaning':
    'Een van de acht vaste functies in de crisisorganisatie van de gemeenten die in een model worden ingevuld.',
  'glossary.general-commander.term': 'Algemeen Commandant Bevolkingszorg (AC-Bz)',
  'glossary.general-commander.meaning': 'De kernfunctie die leiding geeft aan het team bevolkingszorg.',
  'glossary.duty-officer.term': 'Officier van Dienst Bevolkingszorg (OvD-Bz)',
  'glossary.duty-officer.meaning': 'De kernfunctie die bevolkingszorg leidt op de plaats van het incident.',
  'glossary.head-of-information.term': 'Hoofd Informatie (HIN)',
  'glossary.head-of-information.meaning':
    'De kernfunctie die zorgt dat de informatie voor bevolkingszorg klopt en op tijd is.',
  'glossary.environment-analyst.term': 'omgevingsanalist',
  'glossary.environment-analyst.meaning':
    'De kernfunctie die volgt wat er in de media en in de omgeving speelt.',
  'glossary.head-of-crisis-communication.term': 'Hoofd Crisiscommunicatie (HCC)',
  'glossary.head-of-crisis-communication.meaning': 'De kernfunctie die de crisiscommunicatie leidt.',
  'glossary.communication-adviser.term': 'communicatieadviseur CoPI, ROT en BT',
  'glossary.communication-adviser.meaning':
    'Drie kernfuncties: de adviseur crisiscommunicatie bij het commando op de plaats van het incident (CoPI), in het regionaal operationeel team (ROT) en in het beleidsteam (BT).',
  'glossary.candidate-model.term': 'kandidaat-model',
  'glossary.candidate-model.meaning':
    'Een manier om de kernfuncties te organiseren, die met andere wordt vergeleken. Een model zegt per kernfunctie welke variant het kiest.',
  'glossary.variant.term': 'variant per functie',
  'glossary.variant.meaning':
    'Hoe één kernfunctie wordt ingevuld, bijvoorbeeld door de eigen gemeente, een cluster van gemeenten of een regionale pool.',
  'glossary.hard-on-call.term': 'hard piket',
  'glossary.hard-on-call.meaning':
    'Een rooster waarin vaste mensen om de beurt verplicht bereikbaar en beschikbaar zijn.',
  'glossary.soft-on-call.term': 'zacht piket',
  'glossary.soft-on-call.meaning': 'Mensen zijn bereikbaar als zij kunnen; er is geen verplicht rooster.',
  'glossary.free-call-in.term': 'vrije instroom',
  'glossary.free-call-in.meaning': 'Bij een alarm wordt een groep mensen opgeroepen en komt wie kan.',
  'glossary.framework.term': 'weegkader',
  'glossary.framework.meaning':
    'De afspraken waarmee modellen worden vergeleken: de criteria met hun schalen, de weging, de uitsluitingsgrenzen en de regels om te rekenen.',
  'glossary.criterion.term': 'criterium',
  'glossary.criterion.meaning': 'Iets waarop de modellen worden vergeleken, met een definitie en een schaal.',
  'glossary.scale.term': 'schaal en niveau',
  'glossary.scale.meaning':
    'De stappen waarin een criterium wordt gescoord. Bij elk beschreven niveau staat wat het betekent, zodat iedereen hetzelfde bedoelt.',
  'glossary.sealed.term': 'criteriumset vaststellen (verzegelen)',
  'glossary.sealed.meaning':
    'De regels worden vastgezet voordat iemand scoort. Daarna is elke wijziging een nieuwe versie, met een reden en met wie daarover besloot.',
  'glossary.hash.term': 'controlegetal (hash)',
  'glossary.hash.meaning':
    'Een reeks tekens die precies bij één tekst hoort. Verandert er één letter, dan klopt het controlegetal niet meer.',
  'glossary.amendment.term': 'criteriumset heropenen',
  'glossary.amendment.meaning':
    'Het vastgestelde weegkader wijzigen, met een reden. De rangschikking voor en na de wijziging staan naast elkaar in het rapport.',
  'glossary.weight.term': 'weging, wegingsfactor',
  'glossary.weight.meaning': 'Hoe zwaar een criterium meetelt. Alle wegingsfactoren zijn samen 100 punten.',
  'glossary.adopted-weights.term': 'vastgestelde weging',
  'glossary.adopted-weights.meaning':
    'De weging die in het vastgestelde weegkader staat en waarmee de uitkomst is berekend.',
  'glossary.exclusion-threshold.term': 'uitsluitingsgrens (knock-out)',
  'glossary.exclusion-threshold.meaning':
    'Een grens waar een model aan moet voldoen. Haalt een model de grens niet, dan doet het niet mee in de rangschikking.',
  'glossary.norm.term': 'norm of prestatie-eis',
  'glossary.norm.meaning':
    'Een grens die per kernfunctie wordt getoetst. Bij een norm die alleen wordt gemeld, blijft het model meedoen.',
  'glossary.arrival-time.term': 'opkomsttijd',
  'glossary.arrival-time.meaning': 'Het aantal minuten tussen het alarm en het begin van de taak.',
  'glossary.endurance.term': 'volhoudbaarheid',
  'glossary.endurance.meaning': 'Hoeveel uur een functie bezet blijft zonder hulp van buiten.',
  'glossary.uniformity.term': 'eenduidigheid',
  'glossary.uniformity.meaning': 'In alle gemeenten dezelfde taak, hetzelfde mandaat en dezelfde werkwijze.',
  'glossary.base-quality-level.term': 'basiskwaliteitsniveau',
  'glossary.base-quality-level.meaning':
    'De eisen waar de uitvoering van bevolkingszorg overal ten minste aan voldoet.',
  'glossary.support.term': 'draagvlak',
  'glossary.support.meaning':
    'In hoeverre besturen, secretarissen en de mensen in de functies een model steunen.',
  'glossary.assessor.term': 'beoordelaar',
  'glossary.assessor.meaning': 'Iemand die de modellen scoort op de criteria.',
  'glossary.score.term': 'beoordeling, score',
  'glossary.score.meaning': 'Het niveau dat een beoordelaar aan een model geeft op een criterium.',
  'glossary.no-opinion.term': 'geen oordeel',
  'glossary.no-opinion.meaning':
    'Een beoordelaar kan hier niet over oordelen. Dat telt niet als nul: de score ontbreekt.',
  'glossary.not-applicable.term': 'niet van toepassing',
  'glossary.not-applicable.meaning': 'Het criterium zegt niets over deze kernfunctie of dit model.',
  'glossary.blind-round.term': 'blinde ronde',
  'glossary.blind-round.meaning':
    'Zolang een ronde open is, ziet niemand de scores van een ander. Wel is te zien wie hoeveel heeft ingevuld.',
  'glossary.weighted-total.term': 'gewogen totaalscore',
  'glossary.weighted-total.meaning':
    'De waarden van een model op alle criteria, elk maal de wegingsfactor en bij elkaar opgeteld: een getal van 0 tot 100.',
  'glossary.close-call.term': 'klein verschil (marge)',
  'glossary.close-call.meaning':
    'Twee totalen die minder verschillen dan de afgesproken marge. Het rapport noemt ze dan niet zomaar beter of slechter.',
  'glossary.sensitivity-analysis.term': 'gevoeligheidsanalyse',
  'glossary.sensitivity-analysis.meaning':
    'Nagaan hoe de uitkomst verandert als een weging of een score anders was.',
  'glossary.tipping-point.term': 'omslagpunt',
  'glossary.tipping-point.meaning':
    'De weging of het niveau waarbij een ander model op de eerste plaats komt.',
  'glossary.robustness.term': 'robuustheid',
  'glossary.robustness.meaning':
    'Hoe stevig de rangschikking is: hoeveel er moet veranderen voordat een ander model eerste wordt.',
  'glossary.simulation.term': 'simulatie',
  'glossary.simulation.meaning':
    'Heel vaak een weging of scores trekken en tellen hoe vaak elk model op elke plaats komt.',
  'glossary.consensus.term': 'eensgezindheid',
  'glossary.consensus.meaning':
    'Een getal van 0 tot 1 dat zegt hoe dicht de scores van de beoordelaars bij elkaar liggen.',
  'glossary.leverage.term': 'invloed',
  'glossary.leverage.meaning':
    'Hoeveel punten de voorsprong van het eerste model verschuift als de beoordelaars het over één onderdeel eens worden.',
  'glossary.compromise.term': 'compromis',
  'glossary.compromise.meaning': 'Het model waarbij het grootste verlies van één beoordelaar het kleinst is.',
  'glossary.regret.term': 'spijt',
  'glossary.regret.meaning': 'Wat u verliest als achteraf een andere keuze beter was geweest.',
  'glossary.national-development.term': 'landelijke ontwikkeling',
  'glossary.national-development.meaning':
    'Een landelijk programma, advies of wet die een deel van de criteria kan veranderen terwijl de regio kiest.',
  'glossary.open-to-national-change.term': 'landelijk beïnvloedbaar',
  'glossary.open-to-national-change.meaning':
    'Een criterium dat door een landelijke ontwikkeling kan veranderen.',
  'glossary.sub-assignment.term': 'deelopdracht A tot en met G',
  'glossary.sub-assignment.meaning': 'De zeven landelijke beleidsadviezen, met een letter.',
  'glossary.implementation-step.term': 'implementatiestap 1 tot en met 23',
  'glossary.implementation-step.meaning':
    'De landelijke stappen om de adviezen uit te voeren, met een nummer.',
  'glossary.track.term': 'spoor 1 en spoor 2',
  'glossary.track.meaning':
    'Spoor 1 is het project van de regio. Spoor 2 zijn de landelijke groepen; hun signalen komen in het project binnen.',
  'glossary.signal.term': 'signaal',
  'glossary.signal.meaning': 'Een bericht uit een landelijke groep over wat er verandert.',
  'glossary.tempo-mismatch.term': 'tempoverschil',
  'glossary.tempo-mismatch.meaning':
    'De landelijke ontwikkelingen gaan langzamer of sneller dan de keuze van de regio.',
  'glossary.input.term': 'inbreng',
  'glossary.input.meaning': 'Wat betrokkenen meegeven: een inzicht, een beeld, een wens of een voorwaarde.',
  'glossary.wish-precondition.term': 'wens en voorwaarde',
  'glossary.wish-precondition.meaning':
    'Een wens is wat iemand graag wil. Een voorwaarde is een eis die pas geldt als zij is overgenomen.',
  'glossary.feedback.term': 'terugkoppeling',
  'glossary.feedback.meaning':
    'Aan wie inbreng gaf laten weten wat daarmee is gedaan: overgenomen, deels of niet, en waarom.',
  'glossary.core-group.term': 'kerngroep',
  'glossary.core-group.meaning':
    'De groep die het weegkader vaststelt en het contact met de betrokkenen onderhoudt.',
  'glossary.circle-of-secretaries.term': 'ambtskring',
  'glossary.circle-of-secretaries.meaning': 'De gemeentesecretarissen van de regio samen.',
  'glossary.general-board.term': 'algemeen bestuur (AB)',
  'glossary.general-board.meaning': 'Het bestuur van de veiligheidsregio waarin alle burgemeesters zitten.',
  'glossary.executive-board.term': 'dagelijks bestuur (DB)',
  'glossary.executive-board.meaning': 'De leden van het algemeen bestuur die de dagelijkse besluiten nemen.',
  'glossary.safety-region.term': 'veiligheidsregio',
  'glossary.safety-region.meaning':
    'Het samenwerkingsverband van gemeenten voor brandweer, rampen en crises.',
  'glossary.town-secretary.term': 'gemeentesecretaris',
  'glossary.town-secretary.meaning': 'De hoogste ambtenaar van een gemeente.',
  'glossary.decision-asked.term': 'gevraagde beslissing',
  'glossary.decision-asked.meaning': 'Wat het bestuur wordt gevraagd: besluiten, adviseren of kennisnemen.',
  'glossary.for-information.term': 'ter kennisname',
  'glossary.for-information.meaning': 'Het bestuur leest het stuk; er wordt geen besluit gevraagd.',
  'glossary.progress-report.term': 'voortgangsrapportage',
  'glossary.progress-report.meaning':
    'Een kort rapport over de stand van zaken, wat er veranderd is en wat er vertraagd is.',
  'glossary.delay.term': 'achterstand',
  'glossary.delay.meaning': 'Het project loopt later dan gepland, met een reden en een nieuwe verwachting.',
  'glossary.formal-view.term': 'zienswijze',
  'glossary.formal-view.meaning': 'De formele reactie van een gemeente op een voorgenomen besluit.',
  'glossary.standing-organisation.term': 'staande organisatie',
  'glossary.standing-organisation.meaning':
    'De gewone organisatie van gemeente of veiligheidsregio, buiten een crisis.',
  'glossary.hybrid-organisation.term': 'hybride organisatievorm',
  'glossary.hybrid-organisation.meaning':
    'Een kleine vaste kern, met mensen die worden opgeroepen als dat nodig is.',
  'glossary.dossier.term': 'dossier en feit',
  'glossary.dossier.meaning':
    'Alles wat in een project is vastgelegd, in volgorde. Elk feit hangt met een controlegetal aan het vorige; er kan niets ongemerkt veranderen.',
} as const
