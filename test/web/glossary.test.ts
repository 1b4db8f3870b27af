import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../http/service.ts'
import { visitorOf } from './visitor.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

test('everybody may look up what a word means, in both languages', async () => {
  const visitor = visitorOf(service)
  const dutch = await visitor.get('/glossary')
  expect(dutch.status).toBe(200)
  expect(dutch.html).toMatch(/<dt>omslagpunt<\/dt>[\s\S]*?<span lang="en">tipping point<\/span>/)
  const english = await visitor.get('/language/en?back=%2Fglossary')
  expect(english.html).toMatch(/<dt>tipping point<\/dt>[\s\S]*?<span lang="nl">omslagpunt<\/span>/)
})

test('each word has an address that is the same in both languages, and each letter leads to its words', async () => {
  const visitor = visitorOf(service)
  const idsIn = (html: string) => [...html.matchAll(/<div id="([^"]+)"/g)].map(([, id]) => id!)
  const { html } = await visitor.get('/glossary')
  const ids = idsIn(html)
  expect(ids).toContain('tipping-point')
  expect(new Set(ids).size).toBe(ids.length)
  const letters = [...html.matchAll(/href="#(letter-[^"]+)"/g)].map(([, id]) => id!)
  expect(letters).toEqual([...html.matchAll(/<h2[^>]* id="(letter-[^"]+)"/g)].map(([, id]) => id!))
  expect(letters).toEqual([...letters].sort())
  const english = await visitor.get('/language/en?back=%2Fglossary')
  expect(idsIn(english.html).sort()).toEqual([...ids].sort())
})
