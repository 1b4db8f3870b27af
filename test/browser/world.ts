import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { loadExample } from '../../src/app/examples.ts'
import { playExample, type Step } from '../../src/app/play-example.ts'
import type { ProjectRole } from '../../src/dossier/event.ts'
import { openService, type Service } from '../http/service.ts'

/** After which step of the worked example somebody stops, and which time that step comes by. */
const stops = {
  opened: ['drafted', 1],
  drafted: ['drafted', 2],
  weighing: ['weighed', 4],
  weighed: ['adopted', 1],
  sealed: ['measured', 1],
  scoring: ['scored', 4],
  discussing: ['round-closed', 1],
} as const satisfies Record<string, readonly [Step, number]>
/** The worked example, stopped on its way. */
export type Stage = keyof typeof stops

/** A real service that listens, with the worked example in any stage, and people who are signed in. */
export interface World {
  service: Service
  origin: string
  /** Plays the worked example up to a stage. */
  play(stage: Stage): Promise<string>
  /** Somebody with this role in the project; the nth of them. */
  person(project: string, role: ProjectRole, nth?: number): Promise<string>
  /** A browser of their own, signed in. */
  browserOf(
    browser: Browser,
    who: { project: string; role: ProjectRole; nth?: number } | 'administrator' | 'nobody',
    options?: BrowserContextOptions & { language?: 'nl' | 'en' },
  ): Promise<BrowserContext>
  close(): Promise<void>
}

class Stopped extends Error {}

export async function openWorld(): Promise<World> {
  // A browser keeps a cookie by its own clock.
  const service = await openService(new Date().toISOString())
  const origin = await service.server.listen({ port: 0, host: '127.0.0.1' })
  const { app } = service
  const example = loadExample(app.environment.root, 'worked-example')
  const person: World['person'] = async (project, role, nth = 0) => {
    const found = await app.dossiers.read(
      project,
      state => [...state.participants.values()].filter(one => one.role === role && !one.left)[nth]?.id,
    )
    // Nobody reads along in the worked example.
    return found ?? (await app.accounts.admit(project, 'tester', { role, name: 'Rea van Proef' })).id!
  }
  const secretOf = async (who: Parameters<World['browserOf']>[1]): Promise<string | null> => {
    if (who === 'nobody') return null
    if (who === 'administrator') return (await app.accounts.issueAdministrator('browser')).token
    const id = await person(who.project, who.role, who.nth)
    return (await app.accounts.invite(who.project, 'tester', id)).token
  }
  return {
    service,
    origin,
    person,
    play: async stage => {
      const before = new Set(await projectsOf(service))
      const [step, times] = stops[stage]
      let met = 0
      try {
        await playExample(app, example, played => {
          if (played === step && ++met === times) throw new Stopped()
        })
      } catch (error) {
        if (!(error instanceof Stopped)) throw error
      }
      return (await projectsOf(service)).find(id => !before.has(id))!
    },
    browserOf: async (browser, who, { language = 'nl', ...options } = {}) => {
      const context = await browser.newContext({ baseURL: origin, ...options })
      const secret = await secretOf(who)
      const opened = secret && (await app.sessions.open(secret))
      if (opened && typeof opened !== 'string')
        await context.addCookies([{ name: 'session', value: opened.secret, url: origin }])
      await context.addCookies([{ name: 'language', value: language, url: origin }])
      return context
    },
    close: () => service.close(),
  }
}

const projectsOf = async ({ administrator }: Service): Promise<string[]> =>
  (await administrator.get('/projects')).body.projects.map(({ id }: { id: string }) => id)
