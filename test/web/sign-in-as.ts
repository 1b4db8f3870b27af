import type { Service } from '../http/service.ts'
import { type Visitor, visitorOf } from './visitor.ts'

/** Somebody of a project in a browser of their own, come in by an invitation. */
export async function signInAs(service: Service, project: string, participant: string): Promise<Visitor> {
  const { body } = await service.administrator.post(
    `/projects/${project}/participants/${participant}/invitations`,
    { days: 14 },
  )
  const visitor = visitorOf(service)
  await visitor.send(await visitor.get(body.path), body.path)
  return visitor
}
