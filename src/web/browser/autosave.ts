/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Saves each cell of a page of scores as soon as it changes. What cannot be sent yet stays on this device,
 * under the participant and the round, until the service has it.
 */

/** An answer on its way: the fields of one cell, and where they go. */
interface Unsent {
  action: string
  cell: string
  label: string
  /** Makes sending it twice harmless. */
  key: string
  fields: Record<string, string>
}

interface Problem {
  status: number
  code: string
  detail: string
  errors?: { path: string; message: string }[]
}

type State = 'saving' | 'saved' | 'offline' | 'refused'

/** After the last arrow key or click; after the last letter. */
const CHOSEN = 600
const TYPED = 2000
const RETRY = 5000
const LONGEST_RETRY = 60_000

const root = document.getElementById('autosave')!
const { participant, round } = root.dataset
const words = JSON.parse(root.dataset.words!) as Record<string, string>
const form = document.querySelector<HTMLFormElement>('form#scores')
const here = form?.getAttribute('action') ?? ''
const cells = new Map(
  [...root.querySelectorAll<HTMLElement>('[data-cell]')].map(element => [element.dataset.cell!, element]),
)
const line = document.getElementById('save-state')!

// What is kept on this device.

const OURS = 'weegkader:'
const mine = `${OURS}${participant}:`
const now = `${mine}${round}:`
const placeOf = (action: string, cell: string) => `${now}${action} ${cell}`

/** A device may refuse to remember; then there is only what is on the page. */
function remembering<T>(use: () => T, otherwise: T): T {
  try {
    return use()
  } catch {
    return otherwise
  }
}
const keep = (place: string, text: string) => remembering(() => localStorage.setItem(place, text), undefined)
const keptAt = (place: string) => remembering(() => localStorage.getItem(place), null)
const drop = (place: string) => remembering(() => localStorage.removeItem(place), undefined)
const keptUnder = (prefix: string): [place: string, unsent: Unsent][] =>
  remembering(
    () =>
      Object.entries(localStorage)
        .filter(([place]) => place.startsWith(prefix))
        .map(([place, text]) => [place, JSON.parse(text)]),
    [],
  )

// The fields of a cell.

type Field = HTMLInputElement | HTMLTextAreaElement
const fieldsIn = (element: HTMLElement) => [...element.querySelectorAll<Field>('[name]')]
const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio'
const isMark = ({ name }: Field) => name.endsWith(':was')

const contentOf = (element: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    fieldsIn(element)
      .filter(field => !isRadio(field) || field.checked)
      .map(field => [field.name, field.value]),
  )
/** As it is compared: all but the mark of what stood there. */
const textOf = (content: Record<string, string>): string =>
  JSON.stringify(Object.entries(content).filter(([name]) => !name.endsWith(':was')))

function fill(element: HTMLElement, content: Record<string, string>): void {
  for (const field of fieldsIn(element)) {
    if (isRadio(field)) field.checked = content[field.name] === field.value
    else if (!isMark(field)) field.value = content[field.name] ?? ''
    const closed = field.value !== '' && !isRadio(field) && field.closest('details')
    if (closed) closed.open = true
  }
}

// What the page says.

const stateOf = (element: HTMLElement) => element.querySelector<HTMLElement>('.cell-state')!

function say(element: HTMLElement | undefined, state: State, text: string, inLine = text): void {
  line.textContent = inLine
  line.dataset.state = state
  if (!element) return
  stateOf(element).textContent = text
  stateOf(element).dataset.state = state
}

const summary = document.getElementById('problem')?.closest<HTMLElement>('.utrecht-alert')

/** A refused page says that nothing was stored. Of a cell that is stored since, nothing of that holds any more. */
function unsayFaults(cell: string, element: HTMLElement): void {
  for (const fault of element.querySelectorAll('.utrecht-form-field-error-message')) fault.remove()
  for (const field of element.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  for (const state of ['utrecht-form-field--invalid', 'utrecht-textbox--invalid'])
    for (const marked of element.querySelectorAll(`.${state}`)) marked.classList.remove(state)
  if (!summary) return
  for (const link of summary.querySelectorAll('a'))
    if (decodeURIComponent(link.hash).startsWith(`#field-${cell}:`)) link.closest('li')?.remove()
  if ([...cells.keys()].some(isChanged)) {
    summary.querySelector('p')!.textContent = words.partly!
    return
  }
  if (summary.contains(document.activeElement)) document.getElementById('main')?.focus()
  summary.remove()
  document.title = document.title.replace(`${words['refused-page']}: `, '')
}

// Sending.

/** What the service has, or is getting now. */
const known = new Map([...cells].map(([cell, element]) => [cell, storedIn(element)]))
/** A page that was refused shows what was typed, which nobody has stored. */
function storedIn(element: HTMLElement): string {
  const { state } = stateOf(element).dataset
  return state === 'unsaved' || state === 'refused' ? '' : textOf(contentOf(element))
}
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const busy = new Set<string>()
let sent = 0
/** Answers that became part of the dossier since this page was made. */
let stored = 0
let retry = RETRY
let retrying: ReturnType<typeof setTimeout> | undefined

const fieldOf = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)
/** The key of the page is chance; what is counted behind it is one answer. */
const nextKey = () => `${fieldOf('_key')?.value}-${++sent}`

const isChanged = (cell: string) => textOf(contentOf(cells.get(cell)!)) !== known.get(cell)

/** Keeps what a cell holds now; null when the service has that already. */
function noted(cell: string): Unsent | null {
  const element = cells.get(cell)!
  const place = placeOf(here, cell)
  if (!isChanged(cell)) {
    drop(place)
    return null
  }
  const fields = contentOf(element)
  const before = keptAt(place)
  const kept = before ? (JSON.parse(before) as Unsent) : null
  if (kept && JSON.stringify(kept.fields) === JSON.stringify(fields)) return kept
  const unsent = { action: here, cell, label: element.dataset.label ?? cell, key: nextKey(), fields }
  keep(place, JSON.stringify(unsent))
  return unsent
}

function schedule(cell: string, delay: number): void {
  clearTimeout(timers.get(cell))
  timers.set(
    cell,
    setTimeout(() => void save(cell), delay),
  )
}

/** One after the other for each cell, so that the last one typed is the last one stored. */
async function save(cell: string): Promise<void> {
  clearTimeout(timers.get(cell))
  timers.delete(cell)
  if (busy.has(cell)) return
  const unsent = noted(cell)
  if (!unsent) return
  busy.add(cell)
  say(cells.get(cell), 'saving', words.saving!)
  const done = await deliver(unsent)
  busy.delete(cell)
  if (done && textOf(contentOf(cells.get(cell)!)) !== textOf(unsent.fields)) void save(cell)
}

/** Not what another window put there since. */
function forget(place: string, unsent: Unsent): void {
  if (keptAt(place) === JSON.stringify(unsent)) drop(place)
}

/** False: it stays here, and is sent again. */
async function deliver(unsent: Unsent): Promise<boolean> {
  const { action, cell, fields } = unsent
  const element = isHere(unsent) ? cells.get(cell) : undefined
  const place = placeOf(action, cell)
  const answer = await post(unsent)
  if (answer === null) {
    say(element, 'offline', words.offline!)
    retryLater()
    return false
  }
  retry = RETRY
  if ('goTo' in answer) {
    const { searchParams } = new URL(answer.goTo, location.href)
    if (element) {
      known.set(cell, textOf(fields))
      fieldsIn(element).find(isMark)!.value = searchParams.get('was') ?? ''
    }
    forget(place, unsent)
    const time = searchParams.get('time')
    if (time) stored++
    if (element) unsayFaults(cell, element)
    const told = time ? words['saved-at']!.replace('{time}', time) : words.saved!
    say(element, 'saved', told, searchParams.has('outdated') ? `${told}. ${words['hand-in']}` : told)
    return true
  }
  const { errors = [], status, detail } = answer
  const { label } = unsent
  const reasons = errors.map(({ message }) => message.replace(`${label}: `, ''))
  const reason =
    status === 401 ? words['signed-out']! : words.refused!.replace('{reason}', reasons.join(' ') || detail)
  const newer = errors.some(({ path }) => path.endsWith(':was'))
  // Whoever went on typing meanwhile is told by the next time.
  const replaced = newer && element && textOf(contentOf(element)) === textOf(fields)
  const shown = replaced ? await renewed(cell, element).catch(() => element) : element
  if (shown !== element) forget(place, unsent)
  const inLine = shown ? words['refused-at']!.replace('{cell}', label) : `${label}: ${reason}`
  say(shown, 'refused', reason, inLine)
  return true
}

/** Null: the service could not be reached, or cannot answer now. */
async function post(
  { action, cell, key, fields }: Unsent,
  again = true,
): Promise<{ goTo: string } | Problem | null> {
  const body = new URLSearchParams({ ...fields, cell, _key: key, _csrf: fieldOf('_csrf')?.value ?? '' })
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      keepalive: true,
    })
    if (answer.status >= 500 || answer.status === 429) return null
    const told = (await answer.json()) as { goTo: string } | Problem
    if (!('goTo' in told) && told.code === 'form-foreign' && again && (await renewToken()))
      return post({ action, cell, key, fields } as Unsent, false)
    return told
  } catch {
    return null
  }
}

const pageNow = async () => {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

/** The browser lost the cookie that this page was made with. Who signed in as somebody else, sends nothing of this one. */
async function renewToken(): Promise<boolean> {
  const page = await pageNow()
  const { dataset } = page.getElementById('autosave') ?? {}
  if (dataset?.participant !== participant || dataset?.round !== round) return false
  const fresh = page.querySelector<HTMLInputElement>('input[name="_csrf"]')
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="_csrf"]'))
    field.value = fresh?.value ?? ''
  return fresh !== null
}

/** Another window or device was first: its answer is shown in place of this one. */
async function renewed(cell: string, old: HTMLElement): Promise<HTMLElement> {
  const fresh = (await pageNow()).querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)
  if (!fresh) return old
  const focused = old.contains(document.activeElement) ? (document.activeElement as Field) : null
  const element = document.importNode(fresh, true)
  old.replaceWith(element)
  cells.set(cell, element)
  known.set(cell, textOf(contentOf(element)))
  const same = fieldsIn(element).filter(({ name }) => name === focused?.name)
  ;(same.find(({ value }) => value === focused?.value) ?? same[0])?.focus()
  return element
}

function retryLater(): void {
  clearTimeout(retrying)
  retrying = setTimeout(() => void sendKept(), retry)
  retry = Math.min(retry * 2, LONGEST_RETRY)
}

/** All that is not stored yet, of whichever page; what stays is listed. */
async function sendKept(): Promise<void> {
  // What was refused is not better for being sent again.
  for (const [cell, element] of cells)
    if (isChanged(cell) && stateOf(element).dataset.state !== 'refused') await save(cell)
  for (const [, unsent] of keptUnder(now))
    if (!isHere(unsent) || !isChanged(unsent.cell)) await deliver(unsent)
  // A page without cells says how many are stored.
  if (stored > 0 && !form) location.reload()
  else list(keptUnder(now))
}
const isHere = ({ action, cell }: Unsent) => action === here && cells.has(cell)

/** What is on this device only, and not on this page. */
function list(kept: [place: string, unsent: Unsent][]): void {
  const others = kept.map(([, unsent]) => unsent).filter(unsent => !isHere(unsent))
  const section = document.getElementById('unsent')!
  section.hidden = others.length === 0
  section.querySelector('ul')!.replaceChildren(...others.map(itemOf))
}

function itemOf({ action, label, fields }: Unsent): HTMLLIElement {
  const item = document.createElement('li')
  const name = document.createElement(round === '0' ? 'span' : 'a')
  if (name instanceof HTMLAnchorElement) {
    name.href = action
    name.className = 'utrecht-link'
  }
  name.textContent = `${decodeURIComponent(action.split('/').at(-1)!)}, ${label}`
  const said = Object.entries(fields).filter(([field, value]) => value !== '' && !field.endsWith(':was'))
  item.append(name, `: ${said.map(([, value]) => value).join(' · ')}`)
  return item
}

// What somebody does.

function watch(scores: HTMLFormElement): void {
  const cellOf = (target: EventTarget | null) =>
    (target as HTMLElement | null)?.closest<HTMLElement>('[data-cell]')?.dataset.cell
  scores.addEventListener('input', ({ target }) => {
    const cell = cellOf(target)
    if (!cell) return
    const field = target as Field
    // A number that is typed is a value, and not one of the other answers.
    if (field.name.endsWith(':value') && field.value !== '')
      cells.get(cell)!.querySelector<HTMLInputElement>('input[type="radio"][value="value"]')!.checked = true
    noted(cell)
    schedule(cell, isRadio(field) ? CHOSEN : TYPED)
  })
  scores.addEventListener('change', ({ target }) => {
    const cell = cellOf(target)
    if (cell && !isRadio(target as Field)) void save(cell)
  })
  const leave = () => {
    for (const cell of [...timers.keys()]) void save(cell)
  }
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => document.hidden && leave())
  // The buttons send all of it.
  scores.addEventListener('submit', () => {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  })
}

for (const element of root.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false
for (const element of root.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
line.hidden = false
if (form) watch(form)
if (round === '0') list(keptUnder(mine))
else {
  for (const [place, unsent] of keptUnder(mine)) {
    const element = isHere(unsent) ? cells.get(unsent.cell)! : null
    // Of another round; or on this page, where nothing newer stands.
    if (!place.startsWith(now)) drop(place)
    else if (element && contentOf(element)[`${unsent.cell}:was`] === unsent.fields[`${unsent.cell}:was`])
      fill(element, unsent.fields)
  }
  void sendKept()
  addEventListener('online', () => void sendKept())
}
