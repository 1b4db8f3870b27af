import type { CookieSerializeOptions } from '@fastify/cookie'

/** The names of our cookies, and how they are sent: to this host only, not to scripts, not from other sites. */
export interface Cookies {
  session: string
  csrf: string
  language: string
  options: CookieSerializeOptions
}

/** Over https a name with `__Host-` cannot be set by another host, nor over http. */
export function cookiesFor(secure: boolean): Cookies {
  const prefix = secure ? '__Host-' : ''
  return {
    session: `${prefix}session`,
    csrf: `${prefix}csrf`,
    language: `${prefix}language`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  }
}
