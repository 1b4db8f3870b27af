/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readDecimal } from '../../mcda/written-number.ts'
import { viewOf, type WhatIf, weightText } from './what-if-view.ts'

/** One lever on the page: a slider, a field to type in, and how much it weighs now. */
interface Controls {
  slider: HTMLInputElement
  field: HTMLInputElement
  weight: HTMLOutputElement
}

const form = document.querySelector<HTMLFormElement>('#what-if-form')
if (form) tryOut(form)

/** Moves the ranking along with the weights, as the form does without this script: nothing is sent or kept. */
function tryOut(form: HTMLFormElement): void {
  const whatIf = JSON.parse(form.dataset.whatIf!) as WhatIf
  const levers = [...form.querySelectorAll('.lever')].map(
    (lever): Controls => ({
      slider: lever.querySelector<HTMLInputElement>('input[type=range]')!,
      field: lever.querySelector<HTMLInputElement>('input[type=text]')!,
      weight: lever.querySelector('output')!,
    }),
  )
  const set = levers.map(({ field }) => typedIn(field))
  const body = document.querySelector('#what-if-result')!.closest('table')!.tBodies[0]!
  const rows = new Map([...body.rows].map(row => [row.querySelector('svg')!.dataset.model!, row]))
  const status = document.querySelector('#what-if-status')!
  const say = (words: string) => {
    // Only what is new is read out.
    if (status.textContent !== words) status.textContent = words
  }

  const show = (last: number | null, typing: HTMLInputElement | null = null) => {
    const view = viewOf(whatIf, set, last)
    levers.forEach(({ slider, field, weight }, i) => {
      const now = view.weights[i]!
      if (set[i] !== null) set[i] = now
      slider.value = String(now)
      slider.setAttribute('aria-valuetext', weightText(whatIf, now))
      weight.value = weightText(whatIf, now)
      if (field !== typing) {
        field.value = set[i] === null ? '' : weightText(whatIf, now)
        field.removeAttribute('aria-invalid')
      }
    })
    for (const { model, place, total, low, high } of view.rows) {
      const row = rows.get(model)!
      row.cells[1]!.textContent = place
      row.cells[2]!.textContent = total
      const [sure, open] = row.querySelectorAll('rect')
      sure!.setAttribute('width', String(low))
      open!.setAttribute('x', String(low))
      open!.setAttribute('width', String(high - low))
      body.append(row)
    }
    say(view.sentence)
  }

  levers.forEach(({ slider, field }, i) => {
    slider.addEventListener('input', () => {
      set[i] = Math.round(slider.valueAsNumber * 10) / 10
      show(i)
    })
    field.addEventListener('input', () => {
      const weight = typedIn(field)
      if (weight === null && field.value.trim() !== '') {
        field.setAttribute('aria-invalid', 'true')
        say(whatIf.words.wrong)
        return
      }
      field.removeAttribute('aria-invalid')
      set[i] = weight
      show(i, field)
    })
    field.addEventListener('change', () => {
      if (!field.hasAttribute('aria-invalid')) show(i)
    })
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    if ((event.submitter as HTMLButtonElement | null)?.name === 'reset') set.fill(null)
    show(null)
  })
  form.classList.add('live')
  show(null)
}

/** A weight between 0 and 100; null: none. */
function typedIn(field: HTMLInputElement): number | null {
  const weight = field.value.trim() === '' ? null : readDecimal(field.value)
  return typeof weight === 'number' && weight >= 0 && weight <= 100 ? weight : null
}
