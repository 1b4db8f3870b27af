/** Makes each only the first time: a column of thousands of cells holds the same few contents. */
export function madeOnce<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return key => {
    const before = made.get(key)
    if (before !== undefined) return before
    const now = make(key)
    made.set(key, now)
    return now
  }
}
