import { type Attributes, element, type Markup } from '../office/xml.ts'

/** Styles without a name of their own: each is written once, and named after its place. */
export interface AutomaticStyles {
  nameOf(family: string, attributes: Attributes, properties: Markup): string
  all(): Markup[]
}

export function automaticStyles(): AutomaticStyles {
  const names = new Map<string, string>()
  const written: Markup[] = []
  return {
    all: () => written,
    nameOf(family, attributes, properties) {
      const key = JSON.stringify([family, attributes, properties])
      const known = names.get(key)
      if (known) return known
      const name = `A${names.size + 1}`
      names.set(key, name)
      written.push(
        element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, properties),
      )
      return name
    },
  }
}
