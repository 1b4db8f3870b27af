import { describe, expect, test } from 'vitest'
import { attributeIn, rewriteTags, type Tag } from '../../src/app/score-tags.ts'

const tagsIn = (text: string, ...names: string[]): Tag[] => {
  const tags: Tag[] = []
  const same = rewriteTags(text, new Set(names), tag => {
    tags.push(tag)
    return null
  })
  expect(same).toBe(text)
  return tags
}

test('tags are found by their name, with or without a prefix, and no others', () => {
  const text = '<c r="A1"/><x:c >1</x:c><col/><c:col/><ac/><!-- c --> c <c>'
  expect(tagsIn(text, 'c').map(({ source }) => source)).toEqual(['<c r="A1"/>', '<x:c >', '</x:c>', '<c>'])
})

test('a tag says whether it opens, closes, or does both', () => {
  expect(tagsIn('<c a="/"><c/></c>', 'c').map(({ closing, empty }) => [closing, empty])).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ])
})

test('what stands in quotes does not end a tag', () => {
  const [tag] = tagsIn(`<c a="1>2" b='<c "'>rest`, 'c')
  expect(tag!.attributes).toBe(` a="1>2" b='<c "'`)
})

test('a tag is replaced, and all around it stays', () => {
  expect(
    rewriteTags('a<f>1</f>b<f/>c', new Set(['f']), ({ closing, empty }) =>
      closing ? ']' : empty ? '[]' : '[',
    ),
  ).toBe('a[1]b[]c')
})

describe('a tag that does not end is refused', () => {
  test.each([
    ['at the end of the file', '<c a="1"'],
    ['in the middle of the next', '<c <c>'],
    ['for a quote that does not close', '<c a="1><c b=2>'],
    ['within any length that a cell can have', `<c a="${'x'.repeat(400_000)}">`],
  ])('%s', (_, text) => {
    expect(() => tagsIn(text, 'c')).toThrow(RangeError)
  })
})

test('an attribute is found by its name, whatever its prefix, its quotes and its neighbours', () => {
  const [tag] = tagsIn(`<c xrows="1" x:rows = '2' rows-more="3" none=""/>`, 'c')
  expect(['rows', 'rows-more', 'none', 'absent'].map(name => attributeIn(tag!, name))).toEqual([
    '2',
    '3',
    '',
    null,
  ])
})
