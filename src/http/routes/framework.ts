import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { currentFramework } from '../../dossier/decide/context.ts'
import {
  amendFramework,
  draftFramework,
  lintOf,
  scorePilot,
  sealFramework,
} from '../../dossier/decide/framework.ts'
import { Framework } from '../../dossier/framework.ts'
import { Finding } from '../../dossier/lint.ts'
import { Place } from '../../dossier/outcome.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { type FrameworkVersion, type State, sealed } from '../../dossier/state.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { weightsOf } from '../../dossier/tree.ts'
import { faultText } from '../../i18n/explain.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { structureTag } from '../guard.ts'
import { languageOf } from '../language.ts'
import { At, Erasable, Hash, inProject, ProjectPath, Receipt } from '../schemas.ts'

// No example of a framework in place: its field `input` makes the API rules take it for a PUT operation.
const description = 'A whole framework to start from: examples/small-framework.json.'

const VersionPath = inProject({ version: z.coerce.number().int().min(1) })
const VersionSummary = z.strictObject({
  version: z.int(),
  hash: Hash,
  seq: z.int(),
  sealedAt: At,
  decidedBy: Erasable,
  reason: Erasable,
})
const Version = VersionSummary.extend({ framework: Framework }).meta({ id: 'FrameworkVersion' })
const FindingWithWords = Finding.extend({ message: z.string() }).meta({ id: 'LintFindingWithMessage' })

export function framework(api: Api, app: App): void {
  const texts = async (state: State, versions: FrameworkVersion[]) => {
    const refs = versions.flatMap(({ decidedBy, reason }) => [
      decidedBy.hash,
      ...(reason ? [reason.hash] : []),
    ])
    const notes = await readNotes(app.store.db, state.project, refs)
    return ({ number, hash, seq, at, decidedBy, reason }: FrameworkVersion) => ({
      version: number,
      hash,
      seq,
      sealedAt: at,
      decidedBy: notes.get(decidedBy.hash) ?? null,
      reason: reason ? (notes.get(reason.hash) ?? null) : null,
    })
  }

  api.get(
    '/projects/:projectId/framework',
    {
      config: { operation: 'getFramework' },
      schema: {
        tags: ['framework'],
        summary: 'The framework in force, or the draft before sealing',
        params: ProjectPath,
        response: {
          200: z.strictObject({
            status: z.enum(['draft', 'sealed']),
            version: z.int().nullable(),
            hash: Hash.nullable(),
            globalWeights: z.record(Id, z.number()),
            framework: Framework,
          }),
        },
      },
    },
    async ({ params: { projectId } }, reply) =>
      app.dossiers.read(projectId, state => {
        const current = currentFramework(state)
        reply.header('ETag', structureTag(state.structureSeq))
        if (!current) throw new Refusal('framework-missing')
        const version = sealed(state)
        return {
          status: version ? ('sealed' as const) : ('draft' as const),
          version: version?.number ?? null,
          hash: version?.hash ?? null,
          globalWeights: Object.fromEntries(weightsOf(current).global),
          framework: current,
        }
      }),
  )

  api.put(
    '/projects/:projectId/framework',
    {
      config: { operation: 'draftFramework', idempotent: true, structural: true },
      schema: {
        tags: ['framework'],
        summary: 'Write the draft, as a whole',
        description,
        params: ProjectPath,
        body: Framework,
        response: { 200: Receipt },
      },
    },
    async request => act(app, request, state => draftFramework(state, request.body)),
  )

  api.get(
    '/projects/:projectId/framework/lint',
    {
      config: { operation: 'lintFramework' },
      schema: {
        tags: ['framework'],
        summary: 'What is weak or broken in the framework, before it is sealed',
        params: ProjectPath,
        response: {
          200: z.strictObject({ sealable: z.boolean(), findings: z.array(FindingWithWords) }),
        },
      },
    },
    async (request, reply) => {
      const language = languageOf(request)
      reply.header('Content-Language', language)
      return app.dossiers.read(request.params.projectId, state => {
        const current = currentFramework(state)
        if (!current) throw new Refusal('framework-missing')
        const findings = lintOf(state, current)
        return {
          sealable: findings.every(({ severity }) => severity !== 'error'),
          findings: findings.map(finding => ({
            ...finding,
            message: faultText(language, finding),
          })),
        }
      })
    },
  )

  api.post(
    '/projects/:projectId/framework/pilot-scores',
    {
      config: { operation: 'giveScoresToPilot', idempotent: true },
      schema: {
        tags: ['framework'],
        summary: 'Trial scores on the draft, to see whether its criteria tell models apart; they never count',
        params: ProjectPath,
        body: z
          .strictObject({
            scores: z
              .array(z.strictObject({ criterion: Id, model: Id, value: z.number() }))
              .min(1)
              .max(5000),
          })
          .meta({ example: { scores: [{ criterion: 'KW1', model: 'M1', value: 3 }] } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, state => scorePilot(state, request.body)),
      ),
  )

  api.post(
    '/projects/:projectId/framework/seal',
    {
      config: { operation: 'sealFramework', idempotent: true, structural: true },
      schema: {
        tags: ['framework'],
        summary: 'Seal the draft: from here on the rules change only by an amendment with a reason',
        params: ProjectPath,
        body: z
          .strictObject({ adoptedBy: FreeText })
          .meta({ example: { adoptedBy: 'Kerngroep Veiligheid, 12 januari' } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => sealFramework(state, request.body, context)),
      ),
  )

  api.get(
    '/projects/:projectId/framework/versions',
    {
      config: { operation: 'listFrameworkVersions' },
      schema: {
        tags: ['framework'],
        summary: 'Every sealed version, with its reason and who decided',
        params: ProjectPath,
        response: {
          200: z.strictObject({ versions: z.array(VersionSummary.meta({ id: 'FrameworkVersionSummary' })) }),
        },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => ({
        versions: state.versions.map(await texts(state, state.versions)),
      })),
  )

  api.post(
    '/projects/:projectId/framework/versions',
    {
      config: { operation: 'amendFramework', idempotent: true, structural: true },
      schema: {
        tags: ['framework'],
        summary: 'Amend the sealed framework: a new version, with its reason and who decided',
        description,
        params: ProjectPath,
        body: z.strictObject({ framework: Framework, reason: FreeText, decidedBy: FreeText }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => amendFramework(state, request.body, context)),
      ),
  )

  const versionOrRefuse = (state: State, number: number): FrameworkVersion => {
    const found = state.versions[number - 1]
    if (!found) throw new Refusal('not-found', { what: 'version', id: number })
    return found
  }

  api.get(
    '/projects/:projectId/framework/versions/:version',
    {
      config: { operation: 'getFrameworkVersion' },
      schema: {
        tags: ['framework'],
        summary: 'One sealed version, whole',
        params: VersionPath,
        response: { 200: Version },
      },
    },
    async ({ params: { projectId, version } }) =>
      app.dossiers.read(projectId, async state => {
        const found = versionOrRefuse(state, version)
        return { ...(await texts(state, [found]))(found), framework: found.framework }
      }),
  )

  api.get(
    '/projects/:projectId/framework/versions/:version/comparison',
    {
      config: { operation: 'compareFrameworkVersion' },
      schema: {
        tags: ['framework'],
        summary: 'The ranking under the rules before and after this amendment, side by side',
        params: VersionPath,
        response: {
          200: z
            .strictObject({ number: z.int(), before: z.array(Place), after: z.array(Place) })
            .meta({ id: 'Comparison' }),
        },
      },
    },
    async ({ params: { projectId, version } }) => app.results.comparison(projectId, version),
  )
}
