/// <reference lib="dom" />

/** Whoever signs out leaves nothing behind on this device: not what could not be saved either. */
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => {
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith('weegkader:')) localStorage.removeItem(place)
  } catch {
    // A device that does not remember has nothing to forget.
  }
})
