import type { Service } from '../http/service.ts'

/** A page as somebody gets it. */
export interface Seen {
  status: number
  /** Where it stands, after redirects. */
  url: string
  html: string
  headers: Record<string, string>
}

/** A browser without scripts or pictures: it keeps cookies, follows redirects and sends forms as they stand on the page. */
export interface Visitor {
  get(url: string): Promise<Seen>
  /** Sends the form on the page that goes to `action`, with these fields on top of those that stand in it. */
  send(page: Seen, action: string, fields?: Record<string, string | string[]>): Promise<Seen>
  post(
    url: string,
    fields: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Seen>
  cookies: Map<string, string>
}

export function visitorOf(service: Service): Visitor {
  const cookies = new Map<string, string>()
  const request = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: string,
    headers: Record<string, string> = {},
  ): Promise<Seen> => {
    const answer = await service.server.inject({
      method,
      url,
      payload,
      headers: {
        accept: 'text/html',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
    })
    for (const { name, value } of answer.cookies as { name: string; value: string }[])
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    const next = answer.headers.location
    if (answer.statusCode >= 300 && answer.statusCode < 400 && next) return request('GET', String(next))
    return {
      status: answer.statusCode,
      url,
      html: answer.payload,
      headers: answer.headers as Record<string, string>,
    }
  }
  const post: Visitor['post'] = (url, fields, headers) => {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    )
    return request('POST', url, new URLSearchParams(pairs).toString(), headers)
  }
  return {
    cookies,
    get: url => request('GET', url),
    post,
    send: (page, action, fields = {}) => post(action, { ...fieldsIn(page, action), ...fields }),
  }
}

/** What a form on the page sends when nobody touches it. */
export function fieldsIn({ html, url }: Seen, action: string): Record<string, string | string[]> {
  const form = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(
    ([, to]) => unescaped(to!) === action,
  )?.[2]
  if (form === undefined) throw new Error(`no form to ${action} on ${url}`)
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [, attributes] of form.matchAll(/<input((?:[^>"]|"[^"]*")*)>/g)) {
    const { name, value = 'on', type = 'text', checked } = attributesIn(attributes!)
    if (name === undefined || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && checked === undefined) continue
    add(name, attributesIn(attributes!).value === undefined && type !== 'checkbox' ? '' : value)
  }
  for (const [, attributes, text] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attributesIn(attributes!).name!, unescaped(text!))
  for (const [, attributes, options] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options!.matchAll(/<option((?:[^>"]|"[^"]*")*)>/g)].map(([, of]) => attributesIn(of!))
    const chosen = all.find(({ selected }) => selected !== undefined) ?? all[0]
    if (chosen) add(attributesIn(attributes!).name!, chosen.value ?? '')
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}

const attributesIn = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, unescaped(value ?? '')]),
  )

export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
