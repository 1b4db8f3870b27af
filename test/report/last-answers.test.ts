import { expect, test } from 'vitest'
import { lastAnswers } from '../../src/report/last-answers.ts'

test('a question is answered once, and the last few answers are kept', async () => {
  const asked: string[] = []
  const answers = lastAnswers<string>(2)
  const ask = (question: string) =>
    answers(question, async () => {
      asked.push(question)
      return question.toUpperCase()
    })
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B'])
  await ask('a')
  await ask('c')
  await ask('a')
  await ask('b')
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what went wrong is asked again', async () => {
  const answers = lastAnswers<number>(2)
  await expect(answers('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await answers('a', async () => 1)).toBe(1)
})
