import { z } from 'zod'
import { INVITATION_DAYS } from '../../app/accounts.ts'
import type { App } from '../../app/app.ts'
import { invitationPath } from '../../app/sessions.ts'
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
  const knownParticipant = (project: string, participant: string) =>
    app.dossiers.read(project, ({ participants }) => {
      if (!participants.has(participant))
        throw new Refusal('not-found', { what: 'participant', id: participant })
    })

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
      purpose: z.enum(['api', 'invitation']).meta({
        description:
          'A bearer token of the API, or an invitation: a link that is exchanged once for a session.',
      }),
      createdAt: At,
      expiresAt: At,
      usedAt: At.nullable(),
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
      await knownParticipant(projectId, participantId)
      const tokens = await app.accounts.tokensOf(projectId, participantId)
      return {
        tokens: tokens.map(token => ({
          id: token.id,
          label: token.label,
          purpose: token.purpose,
          createdAt: token.created_at,
          expiresAt: token.expires_at,
          usedAt: token.used_at,
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

  api.post(
    '/projects/:projectId/participants/:participantId/invitations',
    {
      config: { operation: 'issueInvitation' },
      schema: {
        tags: ['participants'],
        summary: 'Invite a participant to the pages, by a personal link that works once',
        description:
          'The path, after the address of the service, is in this answer and nowhere else. Revoke it as a token; that also ends the session opened with it.',
        params: ParticipantPath,
        body: z
          .strictObject({ days: z.int().min(1).max(90).default(INVITATION_DAYS) })
          .meta({ example: { days: 7 } }),
        response: {
          201: z.strictObject({ path: z.string(), id: z.string(), expiresAt: At }).meta({ id: 'Invitation' }),
        },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const { projectId, participantId } = request.params
      const by = accountOf(request).id
      const { token, id, expiresAt } = await app.accounts.invite(
        projectId,
        by,
        participantId,
        request.body.days,
      )
      return reply.code(201).send({ path: invitationPath(token), id, expiresAt })
    },
  )

  api.get(
    '/projects/:projectId/participants/:participantId/sessions',
    {
      config: { operation: 'listSessions' },
      schema: {
        tags: ['participants'],
        summary: 'Where a participant is signed in on the pages',
        params: ParticipantPath,
        response: {
          200: z.strictObject({
            sessions: z.array(
              z
                .strictObject({
                  id: z.string(),
                  token: z.string(),
                  openedAt: At,
                  expiresAt: At,
                  endedAt: At.nullable(),
                })
                .meta({ id: 'Session' }),
            ),
          }),
        },
      },
    },
    async ({ params: { projectId, participantId } }) => {
      await knownParticipant(projectId, participantId)
      const sessions = await app.sessions.of(projectId, participantId)
      return {
        sessions: sessions.map(({ id, token, created_at, expires_at, ended_at }) => ({
          id,
          token,
          openedAt: created_at,
          expiresAt: expires_at,
          endedAt: ended_at,
        })),
      }
    },
  )

  api.delete(
    '/projects/:projectId/participants/:participantId/sessions/:sessionId',
    {
      config: { operation: 'revokeSession' },
      schema: {
        tags: ['participants'],
        summary: 'End a session; whoever sits there must sign in again',
        params: inProject({ participantId: ParticipantId, sessionId: z.string().min(1).max(64) }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const { projectId, participantId, sessionId } = request.params
      await app.sessions.revoke(projectId, participantId, sessionId)
      return reply.code(204).send(null)
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
