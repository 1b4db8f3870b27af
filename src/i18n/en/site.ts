import type { site as nl } from '../nl/site.ts'

/** The pages around everything: signing in, the frame of a page, forms and what went wrong with them. */
export const site: Record<keyof typeof nl, string> = {
  'page.skip': 'Skip to the content',
  'page.nav.general': 'General',
  'page.nav.project': 'Pages of project {project}',
  'page.projects': 'My projects',
  'page.glossary': 'Glossary',
  'page.sign-out': 'Sign out',
  'page.refused': 'Not done',
  'page.not-done': 'This could not be done',
  'page.typed': 'What you had filled in',
  'page.typed.explanation':
    'None of this was stored. Copy what you want to keep, or go back in your browser: it is still there.',
  'page.typed.left':
    'It is more than fits on this page: {left, plural, one {# field is} other {# fields are}} not shown. Back in your browser it is usually still there.',
  'page.home': 'Go to the start page',
  'page.judgement':
    'Weegkader supports a collective judgement. It works out what follows from the agreed rules; the decision is yours.',
  'page.project.overview': 'Overview',
  'page.project.framework': 'Framework',
  'page.project.models': 'Models',
  'page.project.participants': 'Participants',
  'page.project.weights': 'My weights',
  'page.project.weighting': 'Weighting',
  'page.project.scores': 'My scores',
  'page.project.rounds': 'Rounds',
  'page.project.measurements': 'Measured values',
  'page.project.discussion': 'Discussion',
  'page.project.result': 'Result',
  'page.project.developments': 'National developments',
  'page.project.decisions': 'Decision',
  'page.project.reports': 'Reports',
  'form.optional': 'optional',
  'form.save': 'Save',
  'form.reason': 'Why?',
  'form.cancel': 'Cancel',
  'form.invalid-fields': 'Not everything has been filled in correctly yet',
  'form.invalid-fields.detail':
    '{count, plural, one {Something is not right. Look at this field} other {# things are not right. Look at these fields}} and send the form again. Nothing has been stored yet.',
  'form.unauthenticated': 'You are not signed in (any more)',
  'form.unauthenticated.detail':
    'Your session has expired, was revoked or belongs to another device. Sign in with your access token, or ask the facilitator for a new invitation.',
  'form.forbidden': 'You may not do this',
  'form.forbidden.detail':
    'This page or action belongs to another role in the project. If that is not right, ask the facilitator to change your role.',
  'form.more-faults': 'And {count, plural, one {# more fault} other {# more faults}}.',
  'form.to-field': 'Go to: {label}',
  'form.issue.too-small.string':
    '{limit, plural, =1 {Fill this in.} other {This is too short: write at least # characters.}}',
  'form.issue.too-small.array': '{limit, plural, =1 {Choose at least one.} other {Choose at least #.}}',
  'form.issue.too-small.number': 'This number is too small: it is at least {limit, number}.',
  'form.issue.too-big.string': 'This is too long: there is room for {limit, number} characters.',
  'form.issue.too-big.array': 'This is too many: at most {limit, number}.',
  'form.issue.too-big.number': 'This number is too large: it is at most {limit, number}.',
  'form.issue.not-a-date': 'This is not a date. Write year, month and day, as in 2026-12-31.',
  'form.issue.not-a-code':
    'This does not have the right form. A code has letters, digits, dots, dashes or underscores, no spaces, and is at most 64 characters long.',
  'sign-in.title': 'Sign in',
  'sign-in.by-link':
    'Have you received an invitation? Then open the link in it. If you have an access token, enter it here.',
  'sign-in.token': 'Access token',
  'sign-in.token.hint': 'It begins with wk_. Do not give it to anybody else.',
  'sign-in.enter': 'Sign in',
  'sign-out.explanation':
    'After signing out you need a new invitation or your access token to come back on this device. What you saved stays saved.',
  'invitation.title': 'Welcome to Weegkader',
  'invitation.explanation':
    'This invitation is personal and works once. After that you stay signed in on this device for a month. Is this somebody else’s computer? Then sign out when you are done.',
  'invitation.enter': 'Continue',
  'http.sign-in-unknown.title': 'We do not know this code',
  'http.sign-in-unknown.detail':
    'The code or link is not right. Check that you copied all of it, or ask the facilitator for a new invitation.',
  'http.sign-in-used.title': 'This invitation has been used',
  'http.sign-in-used.detail':
    'An invitation works once. If you are signed in already, go to your projects. Otherwise ask the facilitator for a new invitation.',
  'http.sign-in-expired.title': 'This invitation or token has expired',
  'http.sign-in-expired.detail': 'Ask the facilitator for a new invitation.',
  'http.sign-in-revoked.title': 'This invitation or token was revoked',
  'http.sign-in-revoked.detail':
    'The facilitator revoked it, or you no longer take part in this project. If that is not right, ask for a new invitation.',
  'http.form-too-large.title': 'This is too large',
  'http.form-too-large.detail':
    'A file may be 5 MB at most. A form has at most 5,000 fields, 1 MB of text and one file. Nothing was stored. Go back in your browser: what you typed is usually still there. Send a smaller file, or fill it in in parts.',
  'http.form-unreadable.title': 'The form did not arrive in full',
  'http.form-unreadable.detail':
    'Perhaps the connection was lost. Nothing was stored. Go back and send the form again.',
  'http.form-foreign.title': 'The form was not processed',
  'http.form-foreign.detail':
    'We could not establish that the form came from this page; perhaps your browser cleared its cookies. Nothing was stored. Send the form again.',
  'done.signed-out': 'You have signed out.',
  'done.saved': 'Saved.',
  'projects.title': 'My projects',
  'projects.none': 'There are no projects yet.',
  'projects.new': 'Open a project',
  'project.pause': 'Pause the project',
  'project.resume': 'Resume the project',
  'stage.draft': 'draft: the framework has not been adopted yet',
  'stage.sealed': 'adopted: the rules are fixed, nothing has been scored',
  'stage.scoring': 'scoring: a round is open',
  'stage.discussing': 'discussing: the last round is closed',
  'stage.decided': 'decided: the decision is recorded',
}
