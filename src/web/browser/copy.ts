/// <reference lib="dom" />

/** Buttons that copy the text of a field. Where there is no clipboard they stay away: the field itself can be copied from. */
if (navigator.clipboard)
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    place.hidden = false
    place.querySelector('button')!.addEventListener('click', async () => {
      const field = document.getElementById(place.dataset.copy!) as HTMLTextAreaElement
      try {
        await navigator.clipboard.writeText(field.value)
        place.querySelector('[role=status]')!.textContent = place.dataset.copied!
      } catch {
        field.select()
      }
    })
  }
