import type { FastifyInstance } from 'fastify'
import type { App } from '../app/app.ts'
import { decisionPages } from './pages/decisions.tsx'
import { developmentPages } from './pages/developments.tsx'
import { discussionPages } from './pages/discussion.tsx'
import { frameworkPages } from './pages/framework/framework.tsx'
import { glossaryPages } from './pages/glossary.tsx'
import { measurementPages } from './pages/measurements.tsx'
import { modelPages } from './pages/models.tsx'
import { newProjectPages } from './pages/new-project.tsx'
import { outcomePages } from './pages/outcomes.tsx'
import { participantPages } from './pages/participants.tsx'
import { projectPages } from './pages/project.tsx'
import { projectsPages } from './pages/projects.tsx'
import { reportsPages } from './pages/reports.tsx'
import { resultPages } from './pages/result.tsx'
import { roundPages } from './pages/rounds.tsx'
import { scoresPages } from './pages/scores.tsx'
import { signInPages } from './pages/sign-in.tsx'
import { weightingPages } from './pages/weighting/weighting.tsx'
import { weightsPages } from './pages/weighting/weights.tsx'
import { type SiteOptions, serveSite } from './site.ts'

/** All pages, in the order in which somebody comes by them. */
const pages = [
  signInPages,
  projectsPages,
  newProjectPages,
  projectPages,
  modelPages,
  participantPages,
  roundPages,
  measurementPages,
  developmentPages,
  outcomePages,
  decisionPages,
  frameworkPages,
  scoresPages,
  discussionPages,
  resultPages,
  reportsPages,
  glossaryPages,
  weightingPages,
  weightsPages,
]

/** The site, ready to be put beside the API. */
export const siteOf = (app: App, options: SiteOptions) => (server: FastifyInstance) =>
  serveSite(server, app, options, pages)
