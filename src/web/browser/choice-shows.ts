/// <reference lib="dom" />

/** Fields that go with another choice are out of the way; without this script the form says so in words. */
const parts = document.querySelectorAll<HTMLElement>('[data-shown-by]')

const show = () => {
  for (const part of parts) {
    const { shownBy, shownFor } = part.dataset
    const chosen = document.querySelector<HTMLInputElement>(`input[name="${shownBy}"]:checked`)
    part.hidden = chosen !== null && !shownFor!.split(' ').includes(chosen.value)
  }
}

show()
document.addEventListener('change', show)
