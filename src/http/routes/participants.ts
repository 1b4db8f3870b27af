import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { ParticipantId, ProjectRole } from '../../dossier/event.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { FreeText } from '../../dossier/text.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { guardOf } from '../guard.ts'
import { At, inProject, ParticipantPath, ProjectPath, Receipt } from '../schemas.ts'

const Words = FreeText.max(200)
const Participant = z
  .strictObject({
    id: ParticipantId,
    role: ProjectRole,
    left: z.boolean(),
    name: Words.nullable(),
    organisation: Words.nullable(),
    position: Words.nullable(),
  })
  .meta({ id: 'Participant' })

export function participants(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/participants',
    {
      config: { operation: 'listParticipants' },
      schema: {
        tags: ['participants'],
        summary: 'Who takes part, and in which role',
        params: ProjectPath,
        response: { 200: z.strictObject({ participants: z.array(Participant) }) },
      },
    },
    async ({ params: { projectId } }) => {
      const people = await app.accounts.people(projectId)
      return app.dossiers.read(projectId, state => ({
        participants: [...state.participants.values()].map(({ id, role, left }) => {
          const { name = null, organisation = null, position = null } = people.get(id) ?? {}
          return { id, role, left, name, organisation, position }
        }),
      }))
    },
  )

  api.post(
    '/projects/:projectId/participants',
    {
      config: { operation: 'admitParticipant', idempotent: true },
      schema: {
        tags: ['participants'],
        summary: 'Admit somebody; the name stays outside the ledger',
        params: ProjectPath,
        body: z
          .strictObject({
            role: ProjectRole,
            name: Words,
            organisation: Words.optional(),
            position: Words.optional(),
          })
          .meta({ example: { role: 'assessor', name: 'A. de Vries', position: 'gemeentesecretaris' } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) => {
      const { projectId } = request.params
      const receipt = await app.accounts.admit(
        projectId,
        accountOf(request).id,
        request.body,
        guardOf(request),
      )
      return reply.code(201).send(receipt)
    },
  )

  api.delete(
    '/projects/:projectId/participants/:participantId',
    {
      config: { operation: 'removeParticipant', idempotent: true },
      schema: {
        tags: ['participants'],
        summary: 'Somebody leaves: name erased, tokens ended, scores kept',
        params: ParticipantPath,
        response: { 200: Receipt },
      },
    },
    async request => {
      const { projectId, participantId } = request.params
      return app.accounts.leave(projectId, accountOf(request).id, participantId, guardOf(request))
    },
  )

  const Token = z
    .strictObject({
      id: z.string(),
      label: z.string(),
      createdAt: At,
      expiresAt: At,
      revokedAt: At.nullable(),
    })
    .meta({ id: 'Token' })

  api.get(
    '/projects/:projectId/participants/:participantId/tokens',
    {
      config: { operation: 'listTokens' },
      schema: {
        tags: ['participants'],
        summary: 'Tokens of a participant, without their secrets',
        params: ParticipantPath,
        response: { 200: z.strictObject({ tokens: z.array(Token) }) },
      },
    },
    async ({ params: { projectId, participantId } }) => {
      await app.dossiers.read(projectId, ({ participants }) => {
        if (!participants.has(participantId))
          throw new Refusal('not-found', { what: 'participant', id: participantId })
      })
      const tokens = await app.accounts.tokensOf(projectId, participantId)
      return {
        tokens: tokens.map(token => ({
          id: token.id,
          label: token.label,
          createdAt: token.created_at,
          expiresAt: token.expires_at,
          revokedAt: token.revoked_at,
        })),
      }
    },
  )

  api.post(
    '/projects/:projectId/participants/:participantId/tokens',
    {
      config: { operation: 'issueToken' },
      schema: {
        tags: ['participants'],
        summary: 'Issue a personal token; its secret is in this answer and nowhere else',
        description:
          'That it was issued, and by whom, is a fact of the dossier: nobody can act as somebody else unseen.',
        params: ParticipantPath,
        body: z
          .strictObject({ label: Words.default('token'), days: z.int().min(1).max(366).default(90) })
          .meta({ example: { label: 'laptop', days: 30 } }),
        response: {
          201: z
            .strictObject({ token: z.string(), id: z.string(), expiresAt: At })
            .meta({ id: 'IssuedToken' }),
        },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const { projectId, participantId } = request.params
      const { label, days } = request.body
      const issued = await app.accounts.issue(projectId, accountOf(request).id, participantId, label, days)
      return reply.code(201).send(issued)
    },
  )

  api.delete(
    '/projects/:projectId/participants/:participantId/tokens/:tokenId',
    {
      config: { operation: 'revokeToken' },
      schema: {
        tags: ['participants'],
        summary: 'Revoke a token; it stops working at once',
        params: inProject({ participantId: ParticipantId, tokenId: z.string().min(1).max(64) }),
        response: { 200: Receipt },
      },
    },
    async request => {
      guardOf(request)
      const { projectId, participantId, tokenId } = request.params
      return app.accounts.revoke(projectId, accountOf(request).id, participantId, tokenId)
    },
  )
}
