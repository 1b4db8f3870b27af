import type { FastifyRequest } from 'fastify'
import type { Language } from '../dossier/text.ts'

/** Dutch, unless the client prefers English. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = String(request.headers['accept-language'] ?? '')
    .split(',')
    .map(part => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/)
      return { language: tag.toLowerCase().slice(0, 2), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language }) => language === 'nl' || language === 'en')?.language === 'en'
    ? 'en'
    : 'nl'
}
