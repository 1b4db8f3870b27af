/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Follows the simulations that run, and puts the answer in its place when one has ended. Without it the page
 * says the same after a reload.
 */

/** A browser opens few connections to one service, and the page needs some too. */
const MOST_FOLLOWED = 2
const RETRY = 5000

const { page: address } = document.getElementById('simulation')!.dataset
const status = document.getElementById('simulation-status')!
const followed = new Set<EventSource>()
let isLost = false

function say(what: 'lost' | 'signed-out'): void {
  if (what === 'lost' && isLost) return
  isLost = what === 'lost'
  const words = document.querySelector<HTMLTemplateElement>(`template[data-says="${what}"]`)!
  status.replaceChildren(words.content.cloneNode(true))
}

function found(): void {
  if (isLost) status.replaceChildren()
  isLost = false
}

function leave(): void {
  for (const events of followed) events.close()
  followed.clear()
}

/** As long as somebody looks. */
function follow(): void {
  leave()
  if (document.hidden) return
  for (const run of [...document.querySelectorAll<HTMLElement>('[data-events]')].slice(0, MOST_FOLLOWED)) {
    run.querySelector<HTMLElement>('.look')!.hidden = true
    const events = new EventSource(run.dataset.events!)
    followed.add(events)
    const renewed = (pause = 0) => {
      events.close()
      void renew(run.dataset.simulation!, pause)
    }
    events.addEventListener('open', found)
    events.addEventListener('progress', ({ data }) => show(run, JSON.parse(data)))
    for (const end of ['done', 'cancelled', 'failed']) events.addEventListener(end, () => renewed())
    events.addEventListener('signed-out', () => {
      leave()
      say('signed-out')
    })
    events.addEventListener('error', () => {
      // The browser tries again itself, unless it was refused.
      if (events.readyState === EventSource.CLOSED) renewed(RETRY)
      else say('lost')
    })
  }
}

interface Progress {
  done: number
  of: number
  text: string
  /** Changes only now and then: read out when it does. */
  heard: string
}

function show(run: HTMLElement, { done, of, text, heard }: Progress): void {
  const bar = run.querySelector('progress')!
  bar.max = of
  bar.value = done
  run.querySelector('.how-far')!.textContent = text
  const aloud = run.querySelector('.only-heard')!
  if (aloud.textContent !== heard) aloud.textContent = heard
}

/** The page as it is now, where it is about simulations; what one is trying out elsewhere on it stays. */
async function renew(simulation: string, pause: number): Promise<void> {
  const again = () => {
    say('lost')
    setTimeout(() => renew(simulation, pause), RETRY)
  }
  try {
    const answer = await fetch(`${address}?simulation=${simulation}`, { headers: { accept: 'text/html' } })
    if (answer.status >= 500 || answer.status === 429) return again()
    if (!answer.ok) return say('signed-out')
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    isLost = false
    for (const part of ['simulation-answer', 'simulation-status'])
      replace(document.getElementById(part)!, page.getElementById(part))
    replaceRuns(document.getElementById('simulation-runs')!, page.getElementById('simulation-runs'))
    setTimeout(follow, pause)
  } catch {
    again()
  }
}

/** What runs on stays as it is, with the focus that may be on it. */
function replaceRuns(old: HTMLElement, fresh: HTMLElement | null): void {
  const runsIn = (element: HTMLElement | null) => [
    ...(element?.querySelectorAll<HTMLElement>('[data-simulation]') ?? []),
  ]
  const has = (runs: HTMLElement[], { dataset }: HTMLElement) =>
    runs.some(run => run.dataset.simulation === dataset.simulation)
  const [had, now] = [runsIn(old), runsIn(fresh)]
  const hadFocus = old.contains(document.activeElement)
  for (const run of had) if (!has(now, run)) run.remove()
  old.append(...now.filter(run => !has(had, run)))
  if (hadFocus && !old.contains(document.activeElement)) focusHeading()
}
const focusHeading = () => document.getElementById('simulation-heading')!.focus({ preventScroll: true })

function replace(old: HTMLElement, fresh: HTMLElement | null): void {
  if (!fresh || old.innerHTML === fresh.innerHTML) return
  const hadFocus = old.contains(document.activeElement)
  old.replaceChildren(...fresh.childNodes)
  if (hadFocus) focusHeading()
}

document.addEventListener('visibilitychange', follow)
addEventListener('pagehide', leave)
follow()
