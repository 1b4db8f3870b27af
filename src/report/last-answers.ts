/** Answers that are asked for again: the last `most` are kept, and what is asked twice at once is made once. */
export function lastAnswers<Answer>(most: number) {
  const kept = new Map<string, Promise<Answer>>()
  return (question: string, make: () => Promise<Answer>): Promise<Answer> => {
    const answer = kept.get(question) ?? make()
    // What was asked for last, goes last.
    kept.delete(question)
    kept.set(question, answer)
    answer.catch(() => kept.delete(question))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return answer
  }
}
