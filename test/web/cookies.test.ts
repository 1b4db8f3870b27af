import { expect, test } from 'vitest'
import { cookiesFor } from '../../src/web/cookies.ts'

test('over https no cookie can be set by another host or over http, and without it the names are plain', () => {
  const { options, ...names } = cookiesFor(true)
  expect(Object.values(names)).toEqual(['__Host-session', '__Host-csrf', '__Host-language'])
  expect(options).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true })
  const plain = cookiesFor(false)
  expect([plain.session, plain.options.secure]).toEqual(['session', false])
})
