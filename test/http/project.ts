import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Operation, rights } from '../../src/app/rights.ts'
import type { FrameworkInput } from '../../src/dossier/framework.ts'
import type { Answer, Client, Headers, Service } from './service.ts'

/** A framework as it comes in: KW1 is judged per model, BE1 measured per function. */
export const smallFramework = JSON.parse(
  readFileSync(new URL('../../examples/small-framework.json', import.meta.url), 'utf8'),
) as FrameworkInput

export interface Person extends Client {
  id: string
  name: string
  token: string
}

/** A project, with who takes part: two assessors, each with something to hide. */
export interface Project {
  service: Service
  id: string
  /** `/projects/w-…`, for in front of a path. */
  path: string
  facilitator: Person
  ann: Person
  bob: Person
  reader: Person
  head(): Promise<{ seq: number; hash: string }>
  /** If-Match with the structure as it is now. */
  now(): Promise<Headers>
}

/** An answer that must be a success, for what a test needs but is not about. */
export async function ok(answer: Promise<Answer>): Promise<Answer> {
  const { status, text, ...rest } = await answer
  if (status >= 300) throw new Error(`${status} ${text}`)
  return { status, text, ...rest }
}

/** Somebody who may do this in the project, by the table of rights. */
export function whoMay({ service, facilitator, ann, reader }: Project, operation: string): Client {
  const allowed: 'public' | readonly string[] = rights[operation as Operation]
  if (allowed === 'public') return service.nobody
  const people = { facilitator, assessor: ann, administrator: service.administrator, reader }
  return Object.entries(people).find(([role]) => allowed.includes(role))![1]
}

/** Runs `attempt` and checks that the dossier is what it was. */
export async function changingNothing<T>(project: Project, attempt: () => Promise<T>): Promise<T> {
  const before = await project.head()
  const result = await attempt()
  expect(await project.head()).toEqual(before)
  return result
}

export const models = ['M1', 'M2'].map(id => ({
  id,
  name: { nl: `Model ${id}` },
  variants: { 'AC-Bz': id === 'M1' ? 'L' : 'P', HCC: 'P' },
}))

const minutes = (model: string, fn: string, value: number) => ({
  model,
  criterion: 'BE1',
  fn,
  value,
  evidence: `Oefening ${model}`,
})
/** M1 comes too late with HCC, which has a norm of 30 minutes. */
export const measurements = [
  minutes('M1', 'AC-Bz', 45),
  minutes('M1', 'HCC', 40),
  minutes('M2', 'AC-Bz', 60),
  minutes('M2', 'HCC', 30),
]

/** A score on KW1. */
export const score = (model: string, value: number, motivation = `Waarom ${model} ${value}`) => ({
  model,
  criterion: 'KW1',
  fn: null,
  score: { state: 'value', value },
  motivation,
})

/** What each assessor gives in the first round, per model. */
export interface Levels {
  ann: Record<string, number>
  bob: Record<string, number>
}
export const usual: Levels = { ann: { M1: 2, M2: 4 }, bob: { M1: 3, M2: 5 } }

type Step = (project: Project, levels: Levels) => Promise<unknown>

/** The road of a project; each stage needs those before it. */
const steps = {
  opened: async () => undefined,
  drafted: async ({ facilitator, path, now }) => {
    await ok(
      facilitator.post(`${path}/developments`, { developments: [{ id: 'N1', name: { nl: 'Stap 8' } }] }),
    )
    await ok(facilitator.put(`${path}/framework`, smallFramework, await now()))
  },
  sealed: async ({ facilitator, path, now }) =>
    ok(facilitator.post(`${path}/framework/seal`, { adoptedBy: 'Kerngroep' }, await now())),
  proposed: async ({ facilitator, path, now }) =>
    ok(facilitator.post(`${path}/models`, { models }, await now())),
  measured: async ({ facilitator, path }) => ok(facilitator.post(`${path}/measurements`, { measurements })),
  scoring: async ({ facilitator, path, now }) =>
    ok(facilitator.post(`${path}/rounds`, undefined, await now())),
  scored: async ({ ann, bob, path }, levels) => {
    for (const [person, given] of [
      [ann, levels.ann],
      [bob, levels.bob],
    ] as const) {
      const scores = Object.entries(given).map(([model, value]) => score(model, value))
      await ok(person.post(`${path}/score-batches`, { scores }))
    }
  },
  closed: async ({ facilitator, path, now }) =>
    ok(facilitator.post(`${path}/rounds/1/closing`, undefined, await now())),
  decided: async ({ facilitator, path, now }) => {
    const decision = { kind: 'decided', model: 'M2', decidedBy: 'Algemeen Bestuur', text: 'Instemmen met M2' }
    await ok(facilitator.post(`${path}/decisions`, decision, await now()))
  },
} as const satisfies Record<string, Step>
export type Stage = keyof typeof steps

/** Brings a project from one stage (by default where it begins) to another. */
export async function bring(project: Project, to: Stage, from: Stage = 'opened', levels = usual) {
  const stages = Object.keys(steps) as Stage[]
  for (const stage of stages.slice(stages.indexOf(from) + 1, stages.indexOf(to) + 1))
    await (steps[stage] as Step)(project, levels)
}

/** Opens a project with a facilitator, two assessors and a reader, and brings it to a stage. */
export async function openProject(
  service: Service,
  stage: Stage = 'opened',
  levels = usual,
): Promise<Project> {
  const { administrator } = service
  const { body } = await ok(administrator.post('/projects', { name: { nl: 'Proef' } }))
  const path = `/projects/${body.id}`
  const admit = async (role: string, name: string): Promise<Person> => {
    const person = { role, name, organisation: 'Gemeente Proef', position: `${role} van dienst` }
    const admitted = await ok(administrator.post(`${path}/participants`, person))
    const { id } = admitted.body
    const issued = await ok(administrator.post(`${path}/participants/${id}/tokens`, { label: 'proef' }))
    return { id, name, token: issued.body.token, ...service.as(issued.body.token) }
  }
  const project: Project = {
    service,
    id: body.id,
    path,
    facilitator: await admit('facilitator', 'Fay van Proef'),
    ann: await admit('assessor', 'Ann van Proef'),
    bob: await admit('assessor', 'Bob van Proef'),
    reader: await admit('reader', 'Rea van Proef'),
    head: async () => {
      const { seq, hash } = (await ok(administrator.get(path))).body
      return { seq, hash }
    },
    now: async () => ({ 'if-match': (await ok(administrator.get(path))).headers.etag! }),
  }
  await bring(project, stage, 'opened', levels)
  return project
}
