import type { ProjectRole } from '../../src/dossier/event.ts'
import type { Stage, World } from './world.ts'

/** Every page, and in which state of a project and by whom it is looked at. */
export interface View {
  name: string
  stage: Stage | null
  role: ProjectRole | 'administrator' | 'nobody'
  /** After the project's own path, or a whole path where there is no project. */
  path: string
}

const view = (stage: Stage, role: ProjectRole, ...paths: string[]): View[] =>
  paths.map(path => ({
    name: `${stage}-${role}${path.replace(/[^\w]+/g, '-') || '-overview'}`,
    stage,
    role,
    path,
  }))

const everybody = (role: View['role'], ...paths: string[]): View[] =>
  paths.map(path => ({ name: `${role}${path.replace(/[^\w]+/g, '-')}`, stage: null, role, path }))

export const views: View[] = [
  ...everybody('nobody', '/sign-in', '/glossary', '/nowhere', '/projects'),
  ...everybody('administrator', '/projects', '/projects/new'),
  ...view('opened', 'facilitator', '', '/framework', '/models', '/participants', '/weighting', '/rounds'),
  ...view('drafted', 'facilitator', '', '/framework', '/framework/seal', '/weighting', '/developments'),
  ...view('weighing', 'facilitator', '', '/weighting', '/framework/seal'),
  ...view('weighing', 'assessor', '', '/framework', '/weights'),
  ...view('weighed', 'facilitator', '/weighting', '/framework', '/framework/seal'),
  ...view('sealed', 'facilitator', '', '/framework', '/models', '/rounds', '/measurements', '/result'),
  ...view('sealed', 'assessor', '', '/scores', '/models'),
  ...view('scoring', 'facilitator', '', '/rounds', '/participants', '/result', '/discussion', '/reports'),
  ...view(
    'scoring',
    'assessor',
    '',
    '/scores',
    '/scores/KW1',
    '/scores/EE1',
    '/scores/summary',
    '/discussion',
  ),
  ...view(
    'discussing',
    'facilitator',
    '',
    '/framework',
    '/models',
    '/participants',
    '/weighting',
    '/rounds',
    '/measurements',
    '/discussion',
    '/result',
    '/developments',
    '/decisions',
    '/reports',
  ),
  ...view('discussing', 'assessor', '', '/scores', '/discussion', '/result', '/developments', '/reports'),
  ...view(
    'discussing',
    'reader',
    '',
    '/framework',
    '/models',
    '/result',
    '/developments',
    '/decisions',
    '/reports',
  ),
]

/** The projects that the views need, played once. */
export async function projectsFor(world: World): Promise<Map<Stage, string>> {
  const projects = new Map<Stage, string>()
  for (const { stage } of views)
    if (stage !== null && !projects.has(stage)) projects.set(stage, await world.play(stage))
  return projects
}
