import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyError, FastifyInstance } from 'fastify'

/** The components of the NL Design System that the pages are made of. */
const components = [
  'root',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'paragraph',
  'link',
  'skip-link',
  'button',
  'alert',
  'data-list',
  'ordered-list',
  'unordered-list',
  'table',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'textbox',
  'textarea',
  'select',
  'radio-button',
  'checkbox',
  'page-header',
  'page-footer',
]

export interface Assets {
  /** Path below which style and scripts stand; another one when any of them changes. */
  path: string
  /** Class that the tokens hang on, where the operator's file has one (`.voorbeeld-theme`). */
  theme: string
}

/** What a page may load: its style, the tokens, and the compiled maths and scripts. */
const servedScripts = /^\/(mcda|web\/browser)\/[\w/-]+\.js$/
const YEAR = 31_536_000

/**
 * Style and scripts, from this service alone. The path has a fingerprint of all of it in it, so a browser
 * keeps each until it changes.
 */
export function serveAssets(
  server: FastifyInstance,
  root: string,
  { version, theme }: { version: string; theme?: string },
): Assets {
  const require = createRequire(join(root, 'package.json'))
  const css = components.map(name =>
    readFileSync(require.resolve(`@utrecht/${name}-css/dist/index.min.css`), 'utf8'),
  )
  const style = [...css, readFileSync(join(root, 'theme/page.css'), 'utf8')].join('\n')
  const icon = readFileSync(join(root, 'theme/icon.svg'), 'utf8')
  const tokens = readFileSync(theme ?? join(root, 'theme/tokens.css'), 'utf8')
  const fingerprint = createHash('sha256')
    .update(`${version}\n${style}\n${tokens}\n${icon}`)
    .digest('hex')
    .slice(0, 12)
  const path = `/assets/${fingerprint}`
  const kept = `public, max-age=${YEAR}, immutable`
  const served = [
    ['page.css', 'text/css; charset=utf-8', style],
    ['tokens.css', 'text/css; charset=utf-8', tokens],
    ['icon.svg', 'image/svg+xml', icon],
  ] as const
  for (const [name, type, body] of served)
    server.get(`${path}/${name}`, { schema: { hide: true } as never }, async (_request, reply) =>
      reply.header('Cache-Control', kept).type(type).send(body),
    )
  const dist = join(root, 'dist')
  if (existsSync(dist))
    server.register(async scripts => {
      // A path that leads elsewhere is no address of ours.
      scripts.setErrorHandler((error: FastifyError, _request, reply) =>
        (error.statusCode ?? 500) < 500 ? reply.callNotFound() : reply.send(error),
      )
      scripts.register(fastifyStatic, {
        root: dist,
        prefix: path,
        schemaHide: true,
        decorateReply: false,
        allowedPath: pathName => servedScripts.test(pathName),
        cacheControl: false,
        setHeaders: reply => {
          reply.header('Cache-Control', kept)
        },
      })
    })
  return { path, theme: /\.([a-z0-9-]+-theme)\b/.exec(tokens)?.[1] ?? '' }
}
