/** De pagina-omlijsting: aanmelden, navigatie, formulieren en wat daarin misging. */
export const site = {
  'page.skip': 'Naar de inhoud',
  'page.nav.general': 'Algemeen',
  'page.nav.project': 'Pagina’s van project {project}',
  'page.projects': 'Mijn projecten',
  'page.glossary': 'Woordenlijst',
  'page.sign-out': 'Afmelden',
  'page.refused': 'Niet gelukt',
  'page.not-done': 'Dit is niet gelukt',
  'page.typed': 'Wat u had ingevuld',
  'page.typed.explanation':
    'Hiervan is niets opgeslagen. Kopieer wat u wilt bewaren, of ga terug in uw browser: daar staat het er nog.',
  'page.typed.left':
    'Het is meer dan op deze pagina past: {left, plural, one {# veld staat} other {# velden staan}} er niet bij. In uw browser terug staat het er meestal nog.',
  'page.home': 'Verder naar het begin',
  'page.judgement':
    'Weegkader ondersteunt een gezamenlijk oordeel. Het rekent voor wat uit de afgesproken regels volgt; het besluit neemt u zelf.',
  'page.project.overview': 'Overzicht',
  'page.project.framework': 'Weegkader',
  'page.project.models': 'Modellen',
  'page.project.participants': 'Deelnemers',
  'page.project.weights': 'Mijn weging',
  'page.project.weighting': 'Weging',
  'page.project.scores': 'Mijn scores',
  'page.project.rounds': 'Rondes',
  'page.project.measurements': 'Gemeten waarden',
  'page.project.discussion': 'Bespreking',
  'page.project.result': 'Uitkomst',
  'page.project.developments': 'Landelijke ontwikkelingen',
  'page.project.decisions': 'Besluit',
  'page.project.reports': 'Rapporten',
  'form.optional': 'niet verplicht',
  'form.save': 'Opslaan',
  'form.reason': 'Waarom?',
  'form.cancel': 'Annuleren',
  'form.invalid-fields': 'Nog niet alles is goed ingevuld',
  'form.invalid-fields.detail':
    '{count, plural, one {Er klopt iets niet. Kijk bij dit veld} other {Er kloppen # dingen niet. Kijk bij deze velden}} en verstuur het formulier dan opnieuw. Er is nog niets opgeslagen.',
  'form.unauthenticated': 'U bent niet (meer) aangemeld',
  'form.unauthenticated.detail':
    'Uw aanmelding is verlopen, ingetrokken of hoort bij een ander apparaat. Meld u aan met uw toegangscode, of vraag de projectleider om een nieuwe uitnodiging.',
  'form.forbidden': 'Dit mag u niet',
  'form.forbidden.detail':
    'Deze pagina of handeling hoort bij een andere rol in het project. Klopt dat niet, vraag dan de projectleider om uw rol aan te passen.',
  'form.more-faults': 'En nog {count, plural, one {# fout} other {# fouten}}.',
  'form.to-field': 'Naar: {label}',
  'form.issue.too-small.string':
    '{limit, plural, =1 {Vul dit in.} other {Dit is te kort: schrijf minstens # tekens.}}',
  'form.issue.too-small.array': '{limit, plural, =1 {Kies er minstens één.} other {Kies er minstens #.}}',
  'form.issue.too-small.number': 'Dit getal is te klein: het is minstens {limit, number}.',
  'form.issue.too-big.string': 'Dit is te lang: er passen {limit, number} tekens in.',
  'form.issue.too-big.array': 'Dit zijn er te veel: hoogstens {limit, number}.',
  'form.issue.too-big.number': 'Dit getal is te groot: het is hoogstens {limit, number}.',
  'form.issue.not-a-date': 'Dit is geen datum. Schrijf jaar, maand en dag, zoals 2026-12-31.',
  'form.issue.not-a-code':
    'Dit heeft niet de juiste vorm. Een code heeft letters, cijfers, punten, streepjes of lage streepjes, geen spaties, en is hoogstens 64 tekens lang.',
  'sign-in.title': 'Aanmelden',
  'sign-in.by-link':
    'Hebt u een uitnodiging gekregen? Open dan de link in dat bericht. Hebt u een toegangscode, vul die dan hier in.',
  'sign-in.token': 'Toegangscode',
  'sign-in.token.hint': 'De code begint met wk_. Geef hem aan niemand anders.',
  'sign-in.enter': 'Aanmelden',
  'sign-out.explanation':
    'Na het afmelden hebt u op dit apparaat een nieuwe uitnodiging of uw toegangscode nodig om terug te komen. Wat u hebt opgeslagen, blijft bewaard.',
  'invitation.title': 'Welkom bij Weegkader',
  'invitation.explanation':
    'Deze uitnodiging is persoonlijk en werkt één keer. Daarna blijft u op dit apparaat een maand aangemeld. Gebruikt u een computer van een ander? Meld u dan na afloop af.',
  'invitation.enter': 'Ga verder',
  'http.sign-in-unknown.title': 'Deze code kennen we niet',
  'http.sign-in-unknown.detail':
    'De code of link klopt niet. Kijk of u hem helemaal hebt overgenomen, of vraag de projectleider om een nieuwe uitnodiging.',
  'http.sign-in-used.title': 'Deze uitnodiging is al gebruikt',
  'http.sign-in-used.detail':
    'Een uitnodiging werkt één keer. Bent u al aangemeld, ga dan naar uw projecten. Anders vraagt u de projectleider om een nieuwe uitnodiging.',
  'http.sign-in-expired.title': 'Deze uitnodiging of code is verlopen',
  'http.sign-in-expired.detail': 'Vraag de projectleider om een nieuwe uitnodiging.',
  'http.sign-in-revoked.title': 'Deze uitnodiging of code is ingetrokken',
  'http.sign-in-revoked.detail':
    'De projectleider heeft hem ingetrokken, of u doet niet meer mee aan dit project. Klopt dat niet, vraag dan om een nieuwe uitnodiging.',
  'http.form-too-large.title': 'Dit is te groot',
  'http.form-too-large.detail':
    'Een bestand mag ten hoogste 5 MB groot zijn. Een formulier heeft ten hoogste 5.000 velden, 1 MB aan tekst en één bestand. Er is niets opgeslagen. Ga terug in uw browser: wat u typte, staat daar meestal nog. Stuur een kleiner bestand, of vul in delen in.',
  'http.form-unreadable.title': 'Het formulier kwam niet heel aan',
  'http.form-unreadable.detail':
    'Misschien viel de verbinding weg. Er is niets opgeslagen. Ga terug en verstuur het formulier nog eens.',
  'http.form-foreign.title': 'Het formulier is niet verwerkt',
  'http.form-foreign.detail':
    'We konden niet vaststellen dat het formulier van deze pagina kwam; misschien heeft uw browser cookies gewist. Er is niets opgeslagen. Verstuur het formulier nog eens.',
  'done.signed-out': 'U bent afgemeld.',
  'done.saved': 'Opgeslagen.',
  'projects.title': 'Mijn projecten',
  'projects.none': 'Er zijn nog geen projecten.',
  'projects.new': 'Een project openen',
  'project.pause': 'Project stilleggen',
  'project.resume': 'Project hervatten',
  'stage.draft': 'concept: het weegkader is nog niet vastgesteld',
  'stage.sealed': 'vastgesteld: de regels staan vast, er is nog niet gescoord',
  'stage.scoring': 'scoren: er staat een ronde open',
  'stage.discussing': 'bespreken: de laatste ronde is gesloten',
  'stage.decided': 'besloten: het besluit is vastgelegd',
} as const
