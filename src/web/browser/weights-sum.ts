/// <reference lib="dom" />
import { readDecimal } from '../../mcda/written-number.ts'

/** The sum of the weights in each set, while they are typed. What is no number yet has no sum. */
const format = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL', {
  maximumFractionDigits: 6,
})

for (const set of document.querySelectorAll('fieldset.shares')) {
  const sum = set.querySelector('output[data-sum]')
  const fields = [...set.querySelectorAll<HTMLInputElement>('input[inputmode]')]
  const add = () => {
    const weights = fields.map(({ value }) => (value.trim() === '' ? 0 : readDecimal(value)))
    const known = weights.filter(weight => typeof weight === 'number')
    sum!.textContent =
      known.length < weights.length ? '…' : format.format(known.reduce((total, weight) => total + weight, 0))
  }
  add()
  set.addEventListener('input', add)
}
