import { expect, test } from 'vitest'
import { acceptable } from '../../src/http/accept.ts'

const offered = ['text/html', 'text/markdown', 'application/json', 'application/vnd.oasis.opendocument.text']

test.each([
  [undefined, 'text/html'],
  ['', 'text/html'],
  ['*/*', 'text/html'],
  ['text/*', 'text/html'],
  ['application/*', 'application/json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
  ['application/json', 'application/json'],
  ['APPLICATION/JSON ; charset=utf-8', 'application/json'],
  ['application/vnd.oasis.opendocument.text, application/json', 'application/vnd.oasis.opendocument.text'],
  ['text/markdown;q=0.5, application/json;q=0.9', 'application/json'],
  ['text/html;q=0.1, */*;q=0.2', 'text/markdown'],
  ['text/html;q=0, text/*', 'text/markdown'],
  ['*/*;q=0.1, application/json;q=0', 'text/html'],
  ['image/png, text/markdown;q=0.2', 'text/markdown'],
])('of what is on offer, Accept %s likes %s best', (accept, best) => {
  expect(acceptable(accept, offered)).toBe(best)
})

test.each(['image/png', 'text/html;q=0', '*/*;q=0', 'text/html;q=2', 'text/html;q=much', ';', 'text'])(
  'nothing on offer is acceptable to Accept %s',
  accept => {
    expect(acceptable(accept, offered)).toBeUndefined()
  },
)
