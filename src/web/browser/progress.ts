/// <reference lib="dom" />

/** Brings the figures of an open round up to date, as long as somebody looks. Without it the page says the same after a reload. */
const EVERY = 15_000
const parts = ['coverage-total', 'coverage'] as const

async function refresh(): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const id of parts) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)]
    // What did not change is left alone: a reader's place in it too. Not there any more: the round is closed.
    if (old && fresh && old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes)
  }
}

/** Hidden, or out of reach of the service: another time. */
const look = () => (document.hidden ? Promise.resolve() : refresh().catch(() => undefined))

setInterval(look, EVERY)
document.addEventListener('visibilitychange', look)
