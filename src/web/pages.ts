import type { FastifyInstance } from 'fastify'
import type { App } from '../app/app.ts'
import { projectPages } from './pages/project.tsx'
import { projectsPages } from './pages/projects.tsx'
import { signInPages } from './pages/sign-in.tsx'
import { type SiteOptions, serveSite } from './site.ts'

/** All pages, in the order in which somebody comes by them. */
const pages = [signInPages, projectsPages, projectPages]

/** The site, ready to be put beside the API. */
export const siteOf = (app: App, options: SiteOptions) => (server: FastifyInstance) =>
  serveSite(server, app, options, pages)
